#include "app/import_report.h"

#include "app/json_writer.h"
#include "app/words.h"
#include "db/exchange/values.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <algorithm>

namespace app {

namespace {

/// Rows that are refused have their own problems; every other reason to refuse the file becomes one.
bool isProblemOfItsOwn(const ImportOutcome &outcome)
{
    return outcome.error && outcome.error->code != db::ErrorCode::RowsRefused;
}

/// The message alone: its place has fields, or a column of the line, of its own.
QString messageOf(db::Error error)
{
    error.place = {};
    return ui::text(error);
}

/// The two byte orders are one encoding to whoever names one.
std::string_view encodingKey(const db::ImportPlan &plan)
{
    const std::string_view key = plan.encodingKey();
    return key.starts_with("utf-16") ? std::string_view("utf-16") : key;
}

void write(JsonWriter &json, std::int64_t line, int column, const std::string &header, const std::string &text,
           std::string_view rule, db::Severity severity, const QString &message, const std::string &suggestion = {})
{
    json.beginObject();
    json.key("line").integer(line);
    json.key("column").integer(column);
    json.key("header").text(header);
    json.key("text").text(text);
    json.key("rule").text(rule);
    json.key("severity").text(severity == db::Severity::Error ? "error" : "warning");
    json.key("message").text(ui::toDb(message));
    if (!suggestion.empty())
        json.key("suggestion").text(suggestion);
    json.endObject();
}

void writeProblems(JsonWriter &json, const ImportOutcome &outcome)
{
    json.beginArray();
    if (isProblemOfItsOwn(outcome)) {
        const db::Error &error = *outcome.error;
        write(json, error.place.line, error.place.column, error.place.header, {}, ruleName(error.code),
              db::Severity::Error, messageOf(error));
    }
    if (outcome.plan) {
        for (const db::Problem &problem : outcome.plan->problems) {
            write(json, problem.line, problem.column, problem.header, problem.text, problem.rule, problem.severity,
                  ui::text(problem), problem.suggestion);
        }
    }
    json.endArray();
}

QString summary(const ImportOutcome &outcome)
{
    const QString file = ui::fromDb(outcome.file);
    if (!outcome.plan)
        return Words::tr("%1: not read").arg(file);
    const db::ImportPlan &plan = *outcome.plan;
    const QString counts = Words::tr("%1: %2, %3 read: %4 new, %5 changed, %6 unchanged, %7 refused")
                               .arg(file, ui::kindName(plan.kind), ui::whole(plan.read), ui::whole(plan.inserted),
                                    ui::whole(plan.updated), ui::whole(plan.unchanged), ui::whole(plan.rejected));
    if (outcome.changeSet != 0)
        return Words::tr("%1; change set %2").arg(counts, QString::number(outcome.changeSet));
    if (outcome.error)
        return Words::tr("%1; nothing stored").arg(counts);
    return Words::tr("%1; nothing stored, for it is a dry run").arg(counts);
}

/// "file:12:3: error: …", "file:12: …" for a whole row, "file: …" for the whole file.
QString problemLine(const QString &file, std::int64_t line, int column, db::Severity severity, const QString &message)
{
    QString place = file;
    if (line > 0)
        place += QLatin1Char(':') + QString::number(line);
    if (line > 0 && column > 0)
        place += QLatin1Char(':') + QString::number(column);
    return QStringLiteral("%1: %2: %3").arg(place, ui::severityName(severity), message);
}

} // namespace

std::string importJson(const ImportOutcome &outcome)
{
    static const db::ImportPlan nothing;
    const db::ImportPlan &plan = outcome.plan ? *outcome.plan : nothing;
    JsonWriter json(JsonWriter::Layout::Lines);
    json.beginObject();
    json.key("change_set").count(outcome.changeSet == 0 ? db::Null : outcome.changeSet);
    json.key("file").text(ui::toDb(ui::fromDb(outcome.file))); // a file's name need not be UTF-8, JSON must be
    json.key("kind");
    if (outcome.plan || outcome.kind)
        json.text(db::info(outcome.plan ? plan.kind : *outcome.kind).key);
    else
        json.null();
    json.key("encoding");
    if (outcome.plan)
        json.text(encodingKey(plan));
    else
        json.null();
    if (!plan.profile.empty()) // only then: without one the object is what scripts have always read
        json.key("profile").text(plan.profile);
    json.key("read").integer(plan.read);
    json.key("inserted").integer(plan.inserted);
    json.key("updated").integer(plan.updated);
    json.key("unchanged").integer(plan.unchanged);
    json.key("rejected").integer(plan.rejected);
    json.key("missing").integer(static_cast<std::int64_t>(plan.missing.size()));
    json.key("withdrawn").integer(plan.withdrawn);
    json.key("skipped").beginObject();
    json.key("blank").integer(plan.skipped.blank);
    json.key("title").integer(plan.skipped.title);
    json.key("total").integer(plan.skipped.total);
    json.endObject();
    json.key("total_won").integer(plan.totalWon);
    json.key("problems");
    writeProblems(json, outcome);
    json.endObject();
    return json.take();
}

void reportImport(const ImportOutcome &outcome, Console &console)
{
    const QString file = ui::fromDb(outcome.file);
    if (isProblemOfItsOwn(outcome)) {
        const db::Error &error = *outcome.error;
        console.complain(
            problemLine(file, error.place.line, error.place.column, db::Severity::Error, messageOf(error)));
    }
    if (outcome.plan) {
        if (!outcome.plan->profile.empty())
            console.note(Words::tr("%1: read by the set-up “%2”").arg(file, ui::fromDb(outcome.plan->profile)));
        for (const db::Problem &problem : outcome.plan->problems) {
            QString line = problemLine(file, problem.line, problem.column, problem.severity, ui::text(problem));
            if (!problem.suggestion.empty())
                line += u' ' + Words::tr("Perhaps meant: %1").arg(ui::fromDb(problem.suggestion));
            if (problem.severity == db::Severity::Error)
                console.complain(line);
            else
                console.note(line);
        }
        const bool asked = std::any_of(outcome.plan->ruleCounts.begin(), outcome.plan->ruleCounts.end(),
                                       [](const db::RuleCount &each) { return each.rule == db::rule::NumberAmbiguous; });
        if (asked)
            console.complain(Words::tr("%1: --point decimal or --point thousands says what a point such as that in 1.234 is.").arg(file));
        const std::int64_t all = outcome.plan->errors + outcome.plan->warnings;
        const auto shown = static_cast<std::int64_t>(outcome.plan->problems.size());
        if (all > shown)
            console.complain(Words::tr("%1: and %2 more").arg(file, ui::whole(all - shown)));
    }
    if (outcome.plan && !outcome.plan->missing.empty()) {
        console.note(Words::tr("%1: %2 records of the same scope are not in this file; they stay as they are.")
                         .arg(file, ui::whole(static_cast<qlonglong>(outcome.plan->missing.size()))));
    }
    console.line(summary(outcome));
}

} // namespace app
