#include "ui/words/claim_words.h"

#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct ClaimWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

/// Records that are called otherwise than by their keys.
struct Titles {
    db::Kind kind;
    std::string_view column; ///< by which others name them
    int key;
    int korean;
    int english;
};
constexpr Titles titled[] = {
    {db::Kind::Milestones, "milestone", db::col::milestones::Milestone, db::col::milestones::TitleKo,
     db::col::milestones::TitleEn},
    {db::Kind::Risks, "risk", db::col::risks::Risk, db::col::risks::TitleKo, db::col::risks::TitleEn},
    {db::Kind::Indicators, "indicator", db::col::indicators::Indicator, db::col::indicators::NameKo,
     db::col::indicators::NameEn},
};

/// The title that was given last, in the present language where there is one; else the key.
std::string titleOf(const db::Snapshot &snapshot, const Titles &titles, const std::string &key)
{
    const bool korean = currentLanguage() == Language::Korean;
    const db::Table &table = snapshot.table(titles.kind);
    for (const int column : {korean ? titles.korean : titles.english, korean ? titles.english : titles.korean}) {
        for (std::size_t row = table.size(); row-- > 0;) {
            const db::Value title = table.at(row, column);
            if (title != db::Null && snapshot.text(table.at(row, titles.key)) == key)
                return std::string(snapshot.text(title));
        }
    }
    return key;
}

/// The unit of an indicator as its record writes it.
QString indicatorUnit(const db::Snapshot &snapshot, const db::FigureRef &ref)
{
    const auto indicator = std::find_if(ref.coordinates.begin(), ref.coordinates.end(),
                                        [](const auto &pair) { return pair.first == "indicator"; });
    if (indicator == ref.coordinates.end() || ref.name != "value")
        return {};
    const db::Table &table = snapshot.table(db::Kind::Indicators);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (snapshot.text(table.at(row, db::col::indicators::Indicator)) == indicator->second)
            return ownUnitName(snapshot.text(table.at(row, db::col::indicators::Unit)));
    }
    return {};
}

} // namespace

QString figureName(const db::Snapshot &snapshot, const db::FigureRef &ref)
{
    db::FigureRef named = ref;
    for (auto &[column, spelling] : named.coordinates) {
        for (const Titles &titles : titled) {
            if (column == titles.column)
                spelling = titleOf(snapshot, titles, spelling);
        }
    }
    return text(db::nameOf(named, {}));
}

db::FigureRef figureOf(const db::Conflict &conflict)
{
    db::FigureRef ref;
    ref.kind = conflict.kind;
    ref.name = conflict.column;
    ref.coordinates = conflict.coordinates;
    return ref;
}

QString claimValue(const db::Snapshot &snapshot, const db::FigureRef &ref, db::Value value, bool approx)
{
    if (value == db::Null || !ref.kind)
        return unknownMark();
    const int column = db::info(*ref.kind).find(ref.name);
    const bool amount = db::info(*ref.kind).columns[static_cast<std::size_t>(column)].type == db::Type::Money;
    QString words = amount ? moneyWithUnit(value) : cellText(*snapshot.texts, *ref.kind, column, value);
    if (const QString unit = indicatorUnit(snapshot, ref); !unit.isEmpty())
        words = unit == QLatin1String("%") ? words + unit
                                           : QCoreApplication::translate("ChartTexts", "%1 %2", "number unit").arg(words, unit);
    return approx ? ClaimWords::tr("about %1").arg(words) : words;
}

QString sourceName(const db::InspectedSource &source)
{
    if (source.key.empty())
        return measureName("own_books");
    QStringList parts;
    for (const std::string &part : {source.publisher, source.title}) {
        if (!part.empty())
            parts += fromDb(part);
    }
    if (source.publishedOn.valid())
        parts += date(source.publishedOn);
    return parts.isEmpty() ? fromDb(source.key) : parts.join(QStringLiteral(", "));
}

QString rankName(const db::InspectedSource &source)
{
    return source.key.empty() ? measureName("own_books") : QString::number(source.rank);
}

QString verdictMark(db::Verdict verdict)
{
    if (verdict == db::Verdict::AfterLook)
        return QStringLiteral("○ ") + ClaimWords::tr("later");
    return db::counts(verdict) ? QStringLiteral("✔ ") + ClaimWords::tr("counts")
                               : QStringLiteral("– ") + ClaimWords::tr("does not count");
}

QString footnote(const db::Snapshot &snapshot, const db::FigureRef &ref, const std::vector<db::InspectedClaim> &claims)
{
    QStringList others;
    for (const db::InspectedClaim &claim : claims) {
        if (db::counts(claim.verdict))
            continue;
        others += ClaimWords::tr("%1 (%2, as of %3)", "value, source, date")
                      .arg(claimValue(snapshot, ref, claim.value, claim.approx), sourceName(claim.source), date(claim.asOf));
    }
    if (others.isEmpty())
        return {};
    return ClaimWords::tr("%1: other sources state %2.", "figure, list of values").arg(figureName(snapshot, ref), others.join(QStringLiteral("; ")));
}

} // namespace ui
