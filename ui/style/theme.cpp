#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QStyleFactory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Colors lightColors()
{
    Colors c;
    c.window = QColor(0xF3F5F8);
    c.card = QColor(0xFFFFFF);
    c.raised = QColor(0xF7F9FB);
    c.border = QColor(0xD8DEE6);
    c.text = QColor(0x18212B);
    c.muted = QColor(0x56616E);
    c.accent = QColor(0x00639B);
    c.onAccent = QColor(0xFFFFFF);
    c.accentSoft = QColor(0xDCEBF5);
    c.sidebar = QColor(0x12293D);
    c.sidebarText = QColor(0xC9D6E2);
    c.sidebarChosen = QColor(0x1F4765);
    c.good = QColor(0x00639B);
    c.attention = QColor(0x8A5A00);
    c.trouble = QColor(0xB23C00);
    c.unreported = QColor(0x5A6570);
    c.goodSoft = QColor(0xDCEBF5);
    c.attentionSoft = QColor(0xFBEFD6);
    c.troubleSoft = QColor(0xFBE4D8);
    c.added = QColor(0xD6EBF7);
    c.removed = QColor(0xFBE4D8);
    return c;
}

Colors darkColors()
{
    Colors c;
    c.dark = true;
    c.window = QColor(0x14181D);
    c.card = QColor(0x1E242B);
    c.raised = QColor(0x262D36);
    c.border = QColor(0x37414C);
    c.text = QColor(0xE8EDF2);
    c.muted = QColor(0xA3AFBB);
    c.accent = QColor(0x6CBDF0);
    c.onAccent = QColor(0x08202F);
    c.accentSoft = QColor(0x1E3A4E);
    c.sidebar = QColor(0x0E1216);
    c.sidebarText = QColor(0xB8C4D0);
    c.sidebarChosen = QColor(0x1D3648);
    c.good = QColor(0x6CBDF0);
    c.attention = QColor(0xE9B44C);
    c.trouble = QColor(0xFF9466);
    c.unreported = QColor(0xA3AFBB);
    c.goodSoft = QColor(0x1E3A4E);
    c.attentionSoft = QColor(0x40341A);
    c.troubleSoft = QColor(0x472A1D);
    c.added = QColor(0x1E3F55);
    c.removed = QColor(0x4A2C1F);
    return c;
}

Colors contrastColors()
{
    Colors c;
    c.dark = true;
    c.contrast = true;
    c.window = QColor(Qt::black);
    c.card = QColor(Qt::black);
    c.raised = QColor(0x1C1C1C);
    c.border = QColor(Qt::white);
    c.text = QColor(Qt::white);
    c.muted = QColor(Qt::white);
    c.accent = QColor(0xFFE600);
    c.onAccent = QColor(Qt::black);
    c.accentSoft = QColor(0x003C66);
    c.sidebar = QColor(Qt::black);
    c.sidebarText = QColor(Qt::white);
    c.sidebarChosen = QColor(0x003C66);
    c.good = QColor(0x7FD4FF);
    c.attention = QColor(0xFFE600);
    c.trouble = QColor(0xFF9C6E);
    c.unreported = QColor(Qt::white);
    c.goodSoft = QColor(0x00304F);
    c.attentionSoft = QColor(0x3A3400);
    c.troubleSoft = QColor(0x4A1D08);
    c.added = QColor(0x00466F);
    c.removed = QColor(0x5A2208);
    return c;
}

int &percent()
{
    static int now = 100;
    return now;
}

Colors &current()
{
    static Colors now = lightColors();
    return now;
}

QPalette paletteOf(const Colors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.card);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.card);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.trouble);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.card);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.border);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.muted);
    p.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : QColor(0x9AA5B1));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = c.muted;
        faded.setAlphaF(0.65F);
        p.setColor(QPalette::Disabled, role, faded);
    }
    return p;
}

QFont appFont()
{
    QFont font;
    font.setFamilies({u"Pretendard"_s, u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"NanumGothic"_s,
                      u"Malgun Gothic"_s, u"sans-serif"_s});
    font.setPixelSize(scaled(13));
    return font;
}

} // namespace

const QColor &Colors::of(db::Status status) const
{
    switch (status) {
    case db::Status::OnTrack:
        return good;
    case db::Status::Attention:
        return attention;
    case db::Status::Trouble:
        return trouble;
    case db::Status::Unreported:
        break;
    }
    return unreported;
}

const QColor &Colors::softOf(db::Status status) const
{
    switch (status) {
    case db::Status::OnTrack:
        return goodSoft;
    case db::Status::Attention:
        return attentionSoft;
    case db::Status::Trouble:
        return troubleSoft;
    case db::Status::Unreported:
        break;
    }
    return raised;
}

const Colors &colors()
{
    return current();
}

ThemeChoice themeByKey(const QString &key)
{
    for (const ThemeChoice each : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast}) {
        if (key == themeKey(each))
            return each;
    }
    return ThemeChoice::System;
}

QString themeKey(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::Contrast:
        return u"contrast"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

QString styleSheet(const Colors &of)
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, const QColor &> names[] = {
        {"@window@"_L1, of.window}, {"@card@"_L1, of.card}, {"@raised@"_L1, of.raised},
        {"@border@"_L1, of.border}, {"@text@"_L1, of.text}, {"@muted@"_L1, of.muted},
        {"@accent@"_L1, of.accent}, {"@onAccent@"_L1, of.onAccent}, {"@accentSoft@"_L1, of.accentSoft},
        {"@sidebar@"_L1, of.sidebar}, {"@sidebarText@"_L1, of.sidebarText},
        {"@sidebarChosen@"_L1, of.sidebarChosen}, {"@attentionSoft@"_L1, of.attentionSoft},
        {"@attention@"_L1, of.attention}, {"@troubleSoft@"_L1, of.troubleSoft}, {"@trouble@"_L1, of.trouble},
        {"@goodSoft@"_L1, of.goodSoft},
    };
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    sheet.replace("@tone@"_L1, of.dark ? "dark"_L1 : "light"_L1);
    if (percent() != 100) {
        static const QRegularExpression size(u"font-size: (\\d+)px"_s);
        for (qsizetype at = 0; at < sheet.size();) {
            const QRegularExpressionMatch found = size.match(sheet, at);
            if (!found.hasMatch())
                break;
            const QString now = u"font-size: %1px"_s.arg(scaled(found.captured(1).toInt()));
            sheet.replace(found.capturedStart(), found.capturedLength(), now);
            at = found.capturedStart() + now.size();
        }
    }
    if (of.contrast)
        sheet += u"QFrame[card=\"true\"], QPushButton, QComboBox, QLineEdit { border-width: 2px; }"
                 "QListWidget#sidebar, QLabel#brand { border-right: 2px solid white; }"_s;
    return sheet;
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    // What the desktop gives, before our palette covers it: dark desktops have a dark window colour.
    static const bool systemIsDark = application.palette().color(QPalette::Window).lightness() < 128;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    const bool contrast = choice == ThemeChoice::Contrast;
    static bool styled = false;
    if (!styled) {
        application.setStyle(QStyleFactory::create(u"Fusion"_s));
        application.setFont(appFont());
        styled = true;
    } else if (current().contrast == contrast && (contrast || current().dark == dark)) {
        return;
    }
    current() = contrast ? contrastColors() : dark ? darkColors() : lightColors();
    QPixmapCache::clear();
    application.setPalette(paletteOf(current()));
    application.setStyleSheet(styleSheet(current()));
}

void applyTextSize(QApplication &application, int wanted)
{
    wanted = std::clamp(wanted, 100, 150);
    if (percent() == wanted)
        return;
    percent() = wanted;
    if (application.styleSheet().isEmpty())
        return; // applyTheme() is still to come
    application.setFont(appFont());
    application.setStyleSheet(styleSheet(current()));
}

int scaled(int pixels)
{
    return (pixels * percent() + 50) / 100;
}

double textScale()
{
    return percent() / 100.0;
}

} // namespace ui
