#include "app/import_report.h"
#include "app/open_for_change.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/engine/atomic_file.h"
#include "db/exchange/profile.h"
#include "db/exchange/rejected_rows.h"
#include "db/exchange/values.h"
#include "db/figures/closing.h"
#include "ui/importing/column_meaning.h"
#include "ui/words/words.h"

#include <algorithm>
#include <filesystem>

namespace app {

namespace {

db::EncodingChoice encodingChoice(const std::string &name)
{
    if (name == "utf-8")
        return db::EncodingChoice::Utf8;
    if (name == "windows-949")
        return db::EncodingChoice::Windows949;
    if (name == "utf-16")
        return db::EncodingChoice::Utf16;
    return db::EncodingChoice::Auto;
}

bool isDataFile(std::string_view path)
{
    return path.ends_with(".clusterboard");
}

std::optional<std::int64_t> unitWon(const std::string &name)
{
    if (name == "원")
        return 1;
    if (name == "천원")
        return 1'000;
    if (name == "백만원")
        return 1'000'000;
    if (name == "억원")
        return 100'000'000;
    return std::nullopt;
}

db::ImportOptions optionsOf(const Arguments &arguments)
{
    db::ImportOptions options;
    options.kind = arguments.kind("kind");
    options.encoding = encodingChoice(arguments.text("encoding"));
    options.unitWon = unitWon(arguments.text("unit"));
    options.asOf = arguments.date("as-of");
    options.source = arguments.text("source");
    options.profile = arguments.text("profile");
    options.expectTotalWon = arguments.number("expect-total");
    options.partial = arguments.has("partial");
    options.sheet = arguments.text("sheet");
    return options;
}

/// Answers for the columns that do not tell what 1.234 is in them, as somebody would in the window: what is answered is
/// what a set-up keeps. False when no column is left to ask of.
bool answerPoints(const db::ImportPlan &plan, db::PointMeaning meaning, db::ImportOptions &options)
{
    bool any = false;
    for (const db::Problem &problem : plan.problems) {
        if (problem.rule != db::rule::NumberAmbiguous)
            continue;
        db::ColumnChoice choice = ui::choiceNow(plan, options, problem.column);
        if (choice.point == meaning)
            continue;
        choice.point = meaning;
        std::erase_if(options.columns, [&choice](const db::ColumnChoice &each) { return each.field == choice.field; });
        options.columns.push_back(std::move(choice));
        any = true;
    }
    return any;
}

/// Why the plan will not be stored.
std::optional<db::Error> refusal(const db::ImportPlan &plan, const db::ImportOptions &options)
{
    if (options.expectTotalWon && *options.expectTotalWon != plan.totalWon) {
        return db::fail(db::ErrorCode::TotalDiffers,
                        {std::to_string(*options.expectTotalWon), std::to_string(plan.totalWon)});
    }
    if (!plan.committable(options.partial))
        return db::fail(db::ErrorCode::RowsRefused, {std::to_string(plan.rejected)});
    return std::nullopt;
}

/// One import of the call: the data file and how to read.
struct Import {
    const Call &call;
    db::DataFile &file;
    db::ImportOptions options;

    ImportOutcome run(const std::string &path);

private:
    db::Result<db::ImportPlan> makePlan(db::ByteSource &source) const;
    db::Result<std::unique_ptr<db::AtomicFile>> stageRejects(const std::string &path, db::ByteSource &source,
                                                         const db::ImportPlan &plan);
    db::Result<void> saveProfile(const db::ImportPlan &plan);
};

db::Result<db::ImportPlan> Import::makePlan(db::ByteSource &source) const
{
    auto plan = db::planImport(file, source, options);
    if (!plan || !call.arguments.has("point"))
        return plan;
    const auto meaning = call.arguments.text("point") == "decimal" ? db::PointMeaning::Decimal : db::PointMeaning::Thousands;
    db::ImportOptions answered = plan->options;
    if (!answerPoints(*plan, meaning, answered))
        return plan;
    if (const auto rewound = source.rewind(); !rewound)
        return rewound.error();
    plan = db::planImport(file, source, answered);
    return plan;
}

db::Result<std::unique_ptr<db::AtomicFile>> Import::stageRejects(const std::string &path, db::ByteSource &source,
                                                             const db::ImportPlan &plan)
{
    const std::string inputs[] = {file.path().string(), path};
    auto output = db::AtomicFile::create(call.arguments.text("rejects"), inputs);
    if (!output)
        return output;
    const auto rows = db::rowsWithProblems(source, plan, db::ProblemRows::Refused);
    if (!rows)
        return rows.error();
    if (const auto written = (*output)->write(*rows); !written)
        return written.error();
    return output;
}

/// A change set of its own: taking the rows back leaves what was learnt about the file.
db::Result<void> Import::saveProfile(const db::ImportPlan &plan)
{
    const auto stored = db::changeChecked(file, [&](const auto &snapshot) {
        auto draft = db::saveProfile(snapshot, db::profileOf(plan, plan.options, call.arguments.text("save-profile")));
        if (draft)
            draft->author = call.arguments.author();
        return draft;
    });
    const bool kept = stored || stored.error().code == db::ErrorCode::NothingToDo;
    return kept ? db::Result<void>() : stored.error();
}

ImportOutcome Import::run(const std::string &path)
{
    ImportOutcome outcome;
    outcome.file = path;
    outcome.kind = options.kind;
    outcome.dryRun = call.arguments.has("dry-run");
    const std::string dataFiles[] = {file.path().string()};
    auto source = db::FileSource::open(path, dataFiles);
    if (!source) {
        outcome.error = source.error();
        return outcome;
    }
    options.fileName = std::filesystem::path(path).filename().string();
    auto plan = makePlan(**source);
    if (!plan) {
        outcome.error = plan.error();
        return outcome;
    }
    outcome.plan = *std::move(plan);
    outcome.error = refusal(*outcome.plan, options);
    if (outcome.dryRun)
        return outcome;

    // The rejected rows are safe before the others are stored: no row may be in neither place.
    std::unique_ptr<db::AtomicFile> rejects;
    if (call.arguments.has("rejects")) {
        auto staged = stageRejects(path, **source, *outcome.plan);
        if (!staged) {
            outcome.error = staged.error();
            return outcome;
        }
        rejects = *std::move(staged);
    }
    if (!outcome.error) {
        const auto done = db::commitChecked(file, *outcome.plan, options, call.arguments.author(),
                                            call.arguments.text("reason"));
        if (done)
            outcome.changeSet = *done;
        else
            outcome.error = done.error();
    }
    if (rejects) {
        if (const auto written = rejects->commit(); !written)
            outcome.error = written.error();
    }
    if (!outcome.error && call.arguments.has("save-profile")) {
        if (const auto saved = saveProfile(*outcome.plan); !saved)
            outcome.error = saved.error();
    }
    return outcome;
}

/// Whether the next file may still be tried: not when the data file itself is the trouble.
bool isAboutTheInput(const db::Error &error)
{
    using enum db::ErrorCode;
    switch (error.code) {
    case DiskFull:
    case EngineFailed:
    case FileMoved:
    case DamagedFile:
    case HistoryMismatch:
    case ReadOnly:
        return false;
    default:
        return true;
    }
}

/// Who asked for JSON is told of every file, also of those that were not read because of the data file.
void reportUnread(const Call &call, std::size_t first, const db::Error &error)
{
    if (!call.arguments.has("json"))
        return;
    for (std::size_t i = first; i < call.arguments.operands.size(); ++i) {
        ImportOutcome outcome;
        outcome.file = call.arguments.operands[i];
        outcome.kind = call.arguments.kind("kind");
        outcome.error = error;
        call.console.data(importJson(outcome));
    }
}

} // namespace

ExitCode importFiles(const Call &call)
{
    const Arguments &arguments = call.arguments;
    if (arguments.has("rejects") && !arguments.has("partial"))
        return call.wrongUsage(Words::tr("--rejects needs --partial."));
    if (arguments.has("rejects") && arguments.operands.size() > 2)
        return call.wrongUsage(Words::tr("--rejects takes one CSV file at a time."));
    if (arguments.has("save-profile") && arguments.operands.size() > 2)
        return call.wrongUsage(Words::tr("--save-profile takes one CSV file at a time."));
    if (isDataFile(arguments.operands[1]) && !isDataFile(call.file()))
        return call.wrongUsage(Words::tr("The data file stands first: import %1 %2.")
                                   .arg(ui::fromDb(arguments.operands[1]), ui::fromDb(call.file())));
    const auto file = arguments.has("dry-run") ? db::DataFile::open(call.file(), db::OpenMode::ReadOnly)
                                               : openForChange(call);
    if (!file) {
        reportUnread(call, 1, file.error());
        return call.console.fail(file.error());
    }

    Import import{call, **file, optionsOf(arguments)};
    ExitCode result = Done;
    for (std::size_t i = 1; i < arguments.operands.size(); ++i) {
        const ImportOutcome outcome = import.run(arguments.operands[i]);
        if (arguments.has("json"))
            call.console.data(importJson(outcome));
        else
            reportImport(outcome, call.console);
        if (!outcome.error)
            continue;
        result = std::max(result, exitCode(outcome.error->code));
        if (!isAboutTheInput(*outcome.error)) {
            reportUnread(call, i + 1, *outcome.error);
            break;
        }
    }
    return result;
}

} // namespace app
