#include "ui/charts/chart_palette.h"

#include <QFontDatabase>

#include <array>

namespace ui {

namespace {

// Okabe and Ito: blue, vermilion, green, purple, then black (or yellow on dark), chosen so that neighbours differ for
// colour-blind readers and each has a contrast of 3:1 to its background.
constexpr std::array<QRgb, 5> lightHues{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xff000000};
constexpr std::array<QRgb, 5> darkHues{0xff56b4e9, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xfff0e442};
// Print must work in grey: the same hues, darker, with different lightness.
constexpr std::array<QRgb, 5> printHues{0xff004b7a, 0xffc65600, 0xff2f9e80, 0xff8e4f74, 0xff000000};

struct Fixed {
    std::string_view key;
    std::size_t hue;
};
// Whoever sees MOU blue in one chart must not see it green in the next.
constexpr Fixed fixedHues[] = {
    {"plan", 0}, {"appropriated", 2}, {"transferred", 3}, {"spent", 1}, {"carried_over", 4}, {"lapsed", 4},
    {"companies", 0}, {"mou", 0}, {"office", 1}, {"hq", 2}, {"left", 3}, {"tenant", 4},
    {"kind_company", 0}, {"kind_institution", 1}, {"reported", 0}, {"register_then", 1}, {"register_now", 2},
    {"graduates", 0}, {"graduated", 0}, {"quota", 0}, {"admitted", 2}, {"employed", 1}, {"target", 4},
    {"national", 0}, {"city", 1}, {"private", 2},
    {"infrastructure", 0}, {"rnd", 1}, {"startup", 2}, {"category:companies", 3}, {"talent", 3}, {"resources", 4},
    {"value", 0}, {"actual", 0},
};

} // namespace

std::optional<ChartTheme> chartThemeByKey(QStringView key)
{
    if (key == u"light")
        return ChartTheme::Light;
    if (key == u"dark")
        return ChartTheme::Dark;
    if (key == u"print")
        return ChartTheme::Print;
    return std::nullopt;
}

QColor ChartPalette::series(std::string_view key, int position) const
{
    const auto &hues = print ? printHues : background.lightness() < 128 ? darkHues : lightHues;
    std::string_view bare = key;
    if (const std::size_t colon = key.find(':'); colon != std::string_view::npos)
        bare.remove_prefix(colon + 1);
    for (const std::string_view name : {key, bare}) {
        for (const Fixed &fixed : fixedHues) {
            if (fixed.key == name)
                return QColor::fromRgb(hues[fixed.hue]);
        }
    }
    return QColor::fromRgb(hues[static_cast<std::size_t>(position) % hues.size()]);
}

QColor ChartPalette::status(db::Status status) const
{
    switch (status) {
    case db::Status::OnTrack:
        return series("plan", 0);
    case db::Status::Attention:
        return background.lightness() < 128 ? QColor::fromRgb(0xfff0e442) : QColor::fromRgb(0xff8a6100);
    case db::Status::Trouble:
        return series("spent", 1);
    case db::Status::Unreported:
        return quietText;
    }
    return quietText;
}

ChartPalette chartPalette(ChartTheme theme)
{
    switch (theme) {
    case ChartTheme::Light:
        return {.background = Qt::white, .text = QColor::fromRgb(0xff1a1a1a), .quietText = QColor::fromRgb(0xff595959),
                .grid = QColor::fromRgb(0xffe3e3e3), .axis = QColor::fromRgb(0xff7a7a7a),
                .accent = QColor::fromRgb(0xffd55e00)};
    case ChartTheme::Dark:
        return {.background = QColor::fromRgb(0xff1e242b), .text = QColor::fromRgb(0xfff0f0f0),
                .quietText = QColor::fromRgb(0xffb4b4b4), .grid = QColor::fromRgb(0xff383838),
                .axis = QColor::fromRgb(0xff8c8c8c), .accent = QColor::fromRgb(0xffe69f00)};
    case ChartTheme::Contrast:
        return {.background = Qt::black, .text = Qt::white, .quietText = Qt::white,
                .grid = QColor::fromRgb(0xff5a5a5a), .axis = Qt::white, .accent = QColor::fromRgb(0xffffe600)};
    case ChartTheme::Print:
        return {.background = Qt::white, .text = Qt::black, .quietText = QColor::fromRgb(0xff404040),
                .grid = QColor::fromRgb(0xffdcdcdc), .axis = QColor::fromRgb(0xff606060),
                .accent = QColor::fromRgb(0xff000000), .print = true};
    }
    return {};
}

QString chartFontFamily()
{
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const char *wanted : {"Noto Sans CJK KR", "Noto Sans KR", "NanumBarunGothic", "Pretendard", "NanumGothic",
                                   "Malgun Gothic"}) {
            if (installed.contains(QLatin1String(wanted)))
                return QString::fromLatin1(wanted);
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

QFont chartFont(qreal pixels, bool bold)
{
    QFont font(chartFontFamily());
    font.setPixelSize(qRound(pixels));
    font.setBold(bold);
    // Shaped, digits beside letters become glyphs of their own, of which a PDF cannot say what they are.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on screen, in PDF and in SVG
    return font;
}

} // namespace ui
