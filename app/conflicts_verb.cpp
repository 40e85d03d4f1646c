#include "app/cells.h"
#include "app/json_writer.h"
#include "app/look.h"
#include "app/text_table.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/figures/conflicts.h"
#include "db/figures/decisions.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

namespace app {

namespace {

void write(JsonWriter &json, const db::Texts &texts, const db::Conflict &conflict)
{
    const db::KindInfo &kind = db::info(conflict.kind);
    const db::Column &column = kind.columns[static_cast<std::size_t>(kind.find(conflict.column))];
    json.beginObject();
    json.key("id").text(db::conflictId(conflict));
    json.key("kind").text(kind.key);
    json.key("column").text(conflict.column);
    json.key("figure").beginObject();
    for (const auto &[name, spelling] : conflict.coordinates)
        json.key(name).text(spelling);
    json.endObject();
    json.key("nature").text(conflict.nature == db::Disagreement::Conflict ? "conflict" : "earlier_version");
    json.key("claims").beginArray();
    for (const db::Claim &claim : conflict.claims) {
        json.beginObject();
        writeCell(json.key("value"), texts, column, claim.value);
        json.key("as_of").date(claim.asOf);
        json.key("source").text(claim.source);
        json.key("revision");
        if (claim.revision.empty())
            json.null();
        else
            json.text(claim.revision);
        json.key("approx").boolean(claim.approx);
        json.key("counts").boolean(claim.counts);
        json.key("change_set").integer(claim.changeSet);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

/// A coordinate in words: "1단계", "예산단계 계획", "분야 연구개발".
QString coordinateText(db::Kind kind, std::string_view name, std::string_view spelling)
{
    if (name == "phase")
        return ui::phaseName(spelling);
    const int column = db::info(kind).find(name);
    QString words = name == "category" ? ui::categoryName(spelling) : ui::fromDb(spelling);
    const auto &choices = db::info(kind).columns[static_cast<std::size_t>(column)].choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].key == spelling)
            words = ui::choiceName(kind, column, static_cast<db::Value>(i));
    }
    return ui::columnName(kind, column) + QLatin1Char(' ') + words;
}

QString text(const db::Snapshot &snapshot, const db::Conflict &conflict)
{
    const int column = db::info(conflict.kind).find(conflict.column);
    QStringList where;
    for (const auto &[name, spelling] : conflict.coordinates)
        where += coordinateText(conflict.kind, name, spelling);
    const bool money = db::info(conflict.kind).columns[static_cast<std::size_t>(column)].type == db::Type::Money;
    using enum TextTable::Align;
    TextTable claims({Left, Right, Left, Left, Left}, 2);
    for (const db::Claim &claim : conflict.claims) {
        const QString value = money ? ui::moneyWithUnit(claim.value)
                                    : ui::cellText(*snapshot.texts, conflict.kind, column, claim.value);
        claims.add({claim.counts ? QStringLiteral("●") : QString(),
                    claim.approx ? Words::tr("about %1").arg(value) : value, ui::date(claim.asOf),
                    ui::sourceName(snapshot, claim.source), ui::fromDb(claim.revision)});
    }
    return QStringLiteral("%5 %1: %2 %3 (%4)\n")
               .arg(ui::disagreementName(conflict.nature), ui::kindName(conflict.kind),
                    ui::columnName(conflict.kind, column), where.join(QLatin1String(", ")), ui::fromDb(db::conflictId(conflict)))
        + claims.text();
}

/// What disagrees today stands before what was said once: only the first is what the other pages count.
void writeText(const Call &call, const db::Snapshot &snapshot, const std::vector<db::Conflict> &found)
{
    QStringList counts;
    for (const db::Disagreement nature : {db::Disagreement::Conflict, db::Disagreement::EarlierVersion}) {
        QString entries;
        int count = 0;
        for (const db::Conflict &conflict : found) {
            if (conflict.nature != nature)
                continue;
            entries += text(snapshot, conflict);
            ++count;
        }
        const QString heading = (nature == db::Disagreement::Conflict ? Words::tr("Conflicts: %1")
                                                                      : Words::tr("Earlier versions: %1"))
                                    .arg(count);
        counts += heading;
        if (count > 0)
            call.console.data(ui::toDb(heading + QLatin1Char('\n') + entries + QLatin1Char('\n')));
    }
    call.console.note(counts.join(QStringLiteral(" · ")));
}

} // namespace

ExitCode conflicts(const Call &call)
{
    const auto view = viewOf(call);
    if (!view)
        return call.console.fail(view.error());
    const auto found = db::conflicts(*view->snapshot, view->look);
    if (!call.arguments.has("json")) {
        writeText(call, *view->snapshot, found);
        return Done;
    }
    JsonWriter json;
    json.beginArray();
    for (const db::Conflict &conflict : found)
        write(json, *view->snapshot->texts, conflict);
    json.endArray();
    call.console.data(json.take());
    return Done;
}

} // namespace app
