#include "app/look.h"

#include "db/exchange/row_typing.h"

#include <set>
#include <string>

namespace app {

namespace {

/// Every phase that the file names, and the programme's own two whether or not it tells of them yet.
std::set<std::string> phasesOf(const db::Snapshot &snapshot)
{
    std::set<db::Value> ids;
    for (const db::Table &table : snapshot.tables) {
        const int column = db::info(table.kind).find("phase");
        for (std::size_t row = 0; column >= 0 && row < table.size(); ++row)
            ids.insert(table.at(row, column));
    }
    std::set<std::string> phases = {"1", "2"};
    for (const db::Value id : ids) {
        if (id != db::Null)
            phases.emplace(snapshot.texts->text(id));
    }
    return phases;
}

std::string listed(const std::set<std::string> &phases)
{
    std::string list;
    for (const std::string &phase : phases)
        list += (list.empty() ? "" : ", ") + phase;
    return list;
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
    if (!phase.empty()) {
        if (const std::set<std::string> phases = phasesOf(**snapshot); !phases.contains(phase))
            return db::fail(db::ErrorCode::UnknownName, {"phase", phase, listed(phases)});
    }
    const db::PartialDate asOf = call.arguments.has("as-of") ? call.arguments.date("as-of") : today();
    auto history = (*file)->history();
    if (!history)
        return history.error();
    if (history->size() > static_cast<std::size_t>((*snapshot)->knownOn))
        history->resize(static_cast<std::size_t>((*snapshot)->knownOn));
    View view;
    view.snapshot = *std::move(snapshot);
    view.look.phase = phase;
    view.look.asOf = asOf;
    view.history = *std::move(history);
    return view;
}

} // namespace app
