#include "app/look.h"

#include "db/exchange/row_typing.h"

namespace app {

namespace {

bool namesPhase(const db::Snapshot &snapshot, const std::string &phase)
{
    if (phase == "1" || phase == "2") // the programme's own, whether or not the file tells of them yet
        return true;
    const db::Value id = snapshot.texts->find(phase);
    if (id == db::Null)
        return false;
    for (const db::Table &table : snapshot.tables) {
        const int column = db::info(table.kind).find("phase");
        for (std::size_t row = 0; column >= 0 && row < table.size(); ++row) {
            if (table.at(row, column) == id)
                return true;
        }
    }
    return false;
}

} // namespace

db::Result<View> viewOf(const Call &call)
{
    const auto file = db::DataFile::open(call.file(), db::OpenMode::ReadOnly);
    if (!file)
        return file.error();
    auto snapshot = (*file)->snapshot(call.arguments.number("known-on").value_or(0));
    if (!snapshot)
        return snapshot.error();
    const std::string phase = db::canonicalSpelling(db::Spelling::Phase, call.arguments.text("phase"));
    if (!phase.empty() && !namesPhase(**snapshot, phase))
        return db::fail(db::ErrorCode::UnknownName, {"phase", phase});
    const db::PartialDate asOf = call.arguments.has("as-of") ? call.arguments.date("as-of") : today();
    return View{*std::move(snapshot), {phase, asOf}};
}

} // namespace app
