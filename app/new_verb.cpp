#include "app/verbs.h"
#include "app/words.h"
#include "db/ledger/data_file.h"
#include "ui/words/words.h"

namespace app {

ExitCode newFile(const Call &call)
{
    const auto file = db::DataFile::create(call.file());
    if (!file)
        return call.console.fail(file.error());
    call.console.note(Words::tr("%1 is made.").arg(ui::fromDb(call.file())));
    return Done;
}

} // namespace app
