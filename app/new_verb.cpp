#include "app/verbs.h"
#include "app/words.h"
#include "db/ledger/data_file.h"
#include "ui/session/starter.h"
#include "ui/session/task.h"
#include "ui/words/words.h"

#include <filesystem>

namespace app {

namespace {

/// The published record is loaded the way any file is, one change set per file.
db::Result<void> loadRecord(db::DataFile &file, const std::string &author)
{
    ui::Task task(ui::Work::Committing);
    return ui::fillDataFile(file, ui::startFiles(ui::Start::Record), author, task);
}

/// A data file with half of the record would pass for the record.
void discard(std::unique_ptr<db::DataFile> file)
{
    const std::filesystem::path path = file->path();
    file.reset();
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
}

} // namespace

ExitCode newFile(const Call &call)
{
    auto file = db::DataFile::create(call.file());
    if (!file)
        return call.console.fail(file.error());
    if (call.arguments.has("record")) {
        if (const auto loaded = loadRecord(**file, call.arguments.author()); !loaded) {
            discard(*std::move(file));
            return call.console.fail(loaded.error());
        }
    }
    call.console.note(Words::tr("%1 is made.").arg(ui::fromDb(call.file())));
    return Done;
}

} // namespace app
