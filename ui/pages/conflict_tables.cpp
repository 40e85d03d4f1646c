#include "ui/pages/conflict_tables.h"

#include "ui/style/theme.h"
#include "ui/words/claim_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ConflictTablesWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ConflictsPage)
};

TableCell valueCell(const db::Snapshot &snapshot, const db::FigureRef &ref, db::Value value, bool approx)
{
    return orderedCell(claimValue(snapshot, ref, value, approx),
                       value == db::Null ? std::nullopt : std::optional<qint64>(value));
}

db::Type typeOf(const db::FigureRef &ref)
{
    return db::info(*ref.kind).columns[static_cast<std::size_t>(db::info(*ref.kind).find(ref.name))].type;
}

/// How far the claims lie apart at most, in the figure's own unit; of dates in days.
TableCell spreadCell(const db::Snapshot &snapshot, const db::FigureRef &ref, const std::vector<db::Claim> &claims)
{
    const auto [least, most] = std::minmax_element(claims.begin(), claims.end(), [](const db::Claim &a, const db::Claim &b) {
        return a.value < b.value;
    });
    if (typeOf(ref) != db::Type::Date)
        return orderedCell(claimValue(snapshot, ref, most->value - least->value, false), most->value - least->value);
    const auto days = (db::PartialDate::fromCode(most->value).lastDay() - db::PartialDate::fromCode(least->value).lastDay()).count();
    return orderedCell(ConflictTablesWords::tr("%Ln day(s)", nullptr, static_cast<int>(days)), days);
}

} // namespace

void fillConflicts(CellTableModel &model, const std::vector<db::Conflict> &conflicts, const db::Snapshot &snapshot)
{
    QList<QList<TableCell>> rows;
    for (const db::Conflict &conflict : conflicts) {
        const db::FigureRef ref = figureOf(conflict);
        const auto counting = std::find_if(conflict.claims.begin(), conflict.claims.end(),
                                           [](const db::Claim &claim) { return claim.counts; });
        const bool known = counting != conflict.claims.end();
        QStringList others;
        for (const db::Claim &claim : conflict.claims) {
            const QString value = claimValue(snapshot, ref, claim.value, claim.approx);
            if (!claim.counts && !others.contains(value))
                others += value;
        }
        rows.append({textCell(kindName(conflict.kind)),
                     textCell(figureName(snapshot, ref)),
                     known ? valueCell(snapshot, ref, counting->value, counting->approx)
                           : orderedCell(unknownMark(), std::nullopt),
                     textCell(others.join(u", "_s), others.join(u'\n')),
                     spreadCell(snapshot, ref, conflict.claims),
                     dayCell(conflict.claims.front().asOf),
                     numberCell(whole(static_cast<std::int64_t>(conflict.claims.size())),
                                static_cast<double>(conflict.claims.size())),
                     textCell(known ? sourceName(snapshot, counting->source) : QString())});
    }
    model.setContent({{ConflictTablesWords::tr("Kind"), false, {}},
                      {ConflictTablesWords::tr("Figure"), false, {}},
                      {ConflictTablesWords::tr("Counts"), true,
                       ConflictTablesWords::tr("The value that the board shows until somebody decides")},
                      {ConflictTablesWords::tr("Also stated"), true, {}},
                      {ConflictTablesWords::tr("Apart by"), true,
                       ConflictTablesWords::tr("Between the least and the greatest claim")},
                      {ConflictTablesWords::tr("Newest claim"), false, {}},
                      {ConflictTablesWords::tr("Claims"), true, {}},
                      {ConflictTablesWords::tr("Source that counts"), false, {}}},
                     rows);
}

void fillSettled(CellTableModel &model, const std::vector<db::SettledConflict> &settled, const db::Snapshot &snapshot)
{
    QList<QList<TableCell>> rows;
    for (const db::SettledConflict &each : settled) {
        db::FigureRef ref;
        ref.kind = each.kind;
        ref.name = each.column;
        ref.coordinates = each.coordinates;
        TableCell number = numberCell(QString::number(each.changeSet), static_cast<double>(each.changeSet));
        number.sort = static_cast<qint64>(each.changeSet);
        TableCell value = valueCell(snapshot, ref, each.value, each.approx);
        if (each.claim == 0)
            value.tip = ConflictTablesWords::tr("The file no longer holds the adopted claim");
        rows.append({textCell(kindName(each.kind)), textCell(figureName(snapshot, ref)), value, dayCell(each.asOf),
                     textCell(sourceName(snapshot, each.source)), textCell(fromDb(each.reason), fromDb(each.reason)),
                     textCell(fromDb(each.author)), number});
    }
    model.setContent({{ConflictTablesWords::tr("Kind"), false, {}},
                      {ConflictTablesWords::tr("Figure"), false, {}},
                      {ConflictTablesWords::tr("Adopted"), true, {}},
                      {ConflictTablesWords::tr("As of"), false, {}},
                      {ConflictTablesWords::tr("Source"), false, {}},
                      {ConflictTablesWords::tr("Reason"), false, {}},
                      {ConflictTablesWords::tr("Decided by"), false, {}},
                      {ConflictTablesWords::tr("Change set"), true, {}}},
                     rows);
}

void fillClaims(CellTableModel &model, const db::FigureRef &figure, const std::vector<db::InspectedClaim> &claims,
                const db::Snapshot &snapshot)
{
    const bool revised = std::any_of(claims.begin(), claims.end(),
                                     [](const db::InspectedClaim &claim) { return !claim.revision.empty(); });
    QList<QList<TableCell>> rows;
    for (const db::InspectedClaim &claim : claims) {
        const bool counting = db::counts(claim.verdict);
        TableCell counts = orderedCell(verdictMark(claim.verdict), counting ? 0 : 1);
        counts.strong = counting;
        if (counting)
            counts.ink = [] { return colors().good; };
        TableCell value = valueCell(snapshot, figure, claim.value, claim.approx);
        value.strong = counting;
        const QString why = text(claim.why);
        QList<TableCell> row{value,
                             dayCell(claim.asOf),
                             textCell(sourceName(claim.source), sourceName(claim.source)),
                             orderedCell(rankName(claim.source), claim.source.rank),
                             counts,
                             textCell(why, why)};
        if (revised)
            row.insert(2, textCell(fromDb(claim.revision)));
        rows.append(row);
    }
    QList<CellTableModel::Column> columns{
        {ConflictTablesWords::tr("Value"), true, {}},
        {ConflictTablesWords::tr("As of"), false, {}},
        {ConflictTablesWords::tr("Source"), false, {}},
        {ConflictTablesWords::tr("Rank"), false,
         ConflictTablesWords::tr("1 is the best, 9 the least; the office's own books go before all")},
        {ConflictTablesWords::tr("State"), false, {}},
        {ConflictTablesWords::tr("Why"), false, {}}};
    if (revised)
        columns.insert(2, {ConflictTablesWords::tr("Revision"), false, {}});
    model.setContent(columns, rows);
}

} // namespace ui
