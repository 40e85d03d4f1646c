#include "app/look.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/engine/atomic_file.h"
#include "db/exchange/table_export.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <cstdint>
#include <string>
#include <utility>

namespace app {

namespace {

db::TableExportOptions optionsOf(const Arguments &arguments)
{
    db::TableExportOptions options;
    options.asOf = arguments.date("as-of");
    if (arguments.text("headers") == "ko")
        options.headers = db::HeaderStyle::Korean;
    return options;
}

/// A template is for people: its headers are Korean unless something else is asked for. It holds what stands now, so
/// that it comes back with the changes alone.
db::TableExportOptions templateOptionsOf(const Arguments &arguments)
{
    db::TableExportOptions options;
    if (!arguments.has("headers") || arguments.text("headers") == "ko")
        options.headers = db::HeaderStyle::Korean;
    return options;
}

/// Every cell by its place in the table that was to be written, so that it can be found and changed.
void complainAbout(Console &console, const db::CsvWriter &writer, db::Kind kind)
{
    for (const db::UnmappableCell &cell : writer.unmappable()) {
        console.complain(Words::tr("row %1, column %2 (%3): %4")
                             .arg(QString::number(cell.row), QString::number(cell.column),
                                  ui::columnName(kind, cell.column - 1), ui::fromDb(cell.text)));
    }
    const auto shown = static_cast<std::int64_t>(writer.unmappable().size());
    if (writer.unmappableCount() > shown)
        console.complain(Words::tr("and %1 more").arg(ui::whole(writer.unmappableCount() - shown)));
}

/// Writes the table the call asks for.
db::Result<void> write(const Call &call, const db::Snapshot &snapshot, db::Kind kind, db::ByteSink sink)
{
    db::CsvWriterOptions form;
    if (call.arguments.text("encoding") == "windows-949")
        form.encoding = db::Encoding::Windows949;
    db::CsvWriter writer(std::move(sink), form);
    const bool isTemplate = call.verb.run == writeTemplate;
    auto done = db::exportTable(snapshot, kind, isTemplate ? templateOptionsOf(call.arguments) : optionsOf(call.arguments),
                                writer);
    complainAbout(call.console, writer, kind);
    return done;
}

db::Result<void> writeToConsole(const Call &call, const db::Snapshot &snapshot, db::Kind kind)
{
    const auto print = [&call](std::string_view bytes) {
        call.console.data(bytes);
        return db::Result<void>();
    };
    if (call.arguments.text("encoding") != "windows-949")
        return write(call, snapshot, kind, print);
    // Standard output cannot take anything back: nothing is written before every cell is known to fit.
    std::string table;
    auto done = write(call, snapshot, kind, db::stringSink(table));
    return done ? print(table) : done;
}

db::Result<void> writeToFile(const Call &call, const db::Snapshot &snapshot, db::Kind kind)
{
    const std::string untouchable[] = {call.file()};
    auto file = db::AtomicFile::create(call.arguments.text("out"), untouchable);
    if (!file)
        return file.error();
    auto done = write(call, snapshot, kind, [&file](std::string_view bytes) { return (*file)->write(bytes); });
    return done ? (*file)->commit() : done;
}

ExitCode writeKind(const Call &call)
{
    const Arguments &arguments = call.arguments;
    const auto kind = arguments.kind("kind");
    if (!kind)
        return call.wrongUsage(Words::tr("--kind is missing: choose one of %1.").arg(kindKeys()));
    if (!arguments.has("out"))
        return call.wrongUsage(Words::tr("--out is missing: where to write the table, or - for standard output."));
    if (arguments.text("format") == "xlsx")
        return call.wrongUsage(Words::tr("Excel files cannot be written yet; use --format csv."));
    const auto view = viewOf(call);
    if (!view)
        return call.console.fail(view.error());

    const std::string &out = arguments.text("out");
    const auto done = out == "-" ? writeToConsole(call, *view->snapshot, *kind)
                                 : writeToFile(call, *view->snapshot, *kind);
    if (!done)
        return call.console.fail(done.error());
    if (out != "-")
        call.console.note(Words::tr("%1 is written.").arg(ui::fromDb(out)));
    return Done;
}

} // namespace

ExitCode exportTable(const Call &call)
{
    return writeKind(call);
}

ExitCode writeTemplate(const Call &call)
{
    return writeKind(call);
}

} // namespace app
