#include "app/open_for_change.h"

#include "app/words.h"
#include "ui/words/words.h"

namespace app {

db::Result<std::unique_ptr<db::DataFile>> openForChange(const Call &call)
{
    auto file = db::DataFile::open(call.file(), db::OpenMode::ReadWrite);
    if (file && !(*file)->copyBeforeMigration().empty()) {
        call.console.note(Words::tr("The data file was brought to this version's format. %1 is a checked copy from before.")
                              .arg(ui::fromDb((*file)->copyBeforeMigration().string())));
    }
    return file;
}

} // namespace app
