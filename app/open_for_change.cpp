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
    if (file && (*file)->interrupted()) {
        const QString title = ui::fromDb((*file)->interrupted()->title);
        call.console.note((*file)->interrupted()->stored
                              ? Words::tr("The program ended while it stored \"%1\" last time. It is stored as a whole.").arg(title)
                              : Words::tr("The last import or change was not applied: the program ended while it stored "
                                          "\"%1\". Nothing of it is in the file; do it again.").arg(title));
    }
    return file;
}

} // namespace app
