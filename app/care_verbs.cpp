#include "app/json_writer.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/ledger/backups.h"
#include "db/ledger/data_file.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <algorithm>

namespace app {

namespace {

/// A file that cannot even be opened is a finding too, where the trouble is the file and not the way to it.
db::Result<db::CheckReport> examine(const std::string &path)
{
    const auto file = db::DataFile::open(path, db::OpenMode::ReadOnly);
    if (file)
        return (*file)->check();
    if (exitCode(file.error().code) != Unsound)
        return file.error();
    db::CheckReport report;
    report.problems.push_back({file.error().code, file.error().args});
    return report;
}

QString text(const db::CheckReport::Problem &problem)
{
    return ui::text(db::fail(problem.code, problem.args));
}

std::string checkJson(const db::CheckReport &report)
{
    JsonWriter json;
    json.beginObject();
    json.key("sound").boolean(report.problems.empty());
    json.key("change_sets").integer(report.changeSets);
    json.key("versions").integer(report.versions);
    json.key("problems").beginArray();
    for (const auto &problem : report.problems) {
        json.beginObject();
        json.key("rule").text(ruleName(problem.code));
        json.key("args").beginArray();
        for (const std::string &argument : problem.args)
            json.text(ui::toDb(ui::fromDb(argument)));
        json.endArray();
        json.key("message").text(ui::toDb(text(problem)));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace

ExitCode check(const Call &call)
{
    const auto report = examine(call.file());
    if (!report)
        return call.console.fail(report.error());
    if (call.arguments.has("json"))
        call.console.data(checkJson(*report));
    for (const auto &problem : report->problems)
        call.console.complain(text(problem));
    if (!report->problems.empty()) {
        if (const auto good = db::newestGoodBackup(call.file()))
            call.console.complain(Words::tr("The newest sound backup is number %1 of %2 with %3 change sets: "
                                            "clusterboard restore %4 %1")
                                      .arg(QString::number(good->number), ui::timestamp(ui::fromDb(good->madeAt)),
                                           QString::number(good->head), ui::fromDb(call.file())));
        return Unsound;
    }
    if (!call.arguments.has("json"))
        call.console.line(Words::tr("Sound: %1 change sets, %2 versions of rows.")
                              .arg(report->changeSets)
                              .arg(report->versions));
    return Done;
}

ExitCode backup(const Call &call)
{
    const std::string &out = call.arguments.operands[1];
    if (const auto done = db::DataFile::backupFile(call.file(), out); !done)
        return call.console.fail(done.error());
    call.console.note(Words::tr("%1 is a checked copy.").arg(ui::fromDb(out)));
    return Done;
}

} // namespace app
