#include "app/look.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/engine/atomic_file.h"
#include "db/exchange/table_export.h"
#include "ui/report/table_workbook.h"
#include "ui/words/export_words.h"
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

db::Result<void> writeWorkbook(const Call &call, const View &view, db::Kind kind)
{
    const db::TableExportOptions options = optionsOf(call.arguments);
    db::Look look;
    look.asOf = options.asOf;
    const std::string &out = call.arguments.text("out");
    if (out == "-") {
        return ui::exportTableWorkbook(*view.snapshot, kind, look, options.headers, view.history,
                                       [&call](std::string_view bytes) {
                                           call.console.data(bytes);
                                           return db::Result<void>();
                                       });
    }
    const std::string untouchable[] = {call.file()};
    auto file = db::AtomicFile::create(out, untouchable);
    if (!file)
        return file.error();
    auto done = ui::exportTableWorkbook(*view.snapshot, kind, look, options.headers, view.history,
                                        [&file](std::string_view bytes) { return (*file)->write(bytes); });
    return done ? (*file)->commit() : done;
}

db::Result<void> writeTable(const Call &call, const View &view, db::Kind kind)
{
    if (call.arguments.text("format") == "xlsx")
        return writeWorkbook(call, view, kind);
    return call.arguments.text("out") == "-" ? writeToConsole(call, *view.snapshot, kind)
                                             : writeToFile(call, *view.snapshot, kind);
}

/// What only other formats have; empty = nothing is too much.
QString tooMuch(const Arguments &arguments)
{
    const std::string &format = arguments.text("format");
    if (arguments.has("encoding") && (format == "xlsx" || format == "datapackage"))
        return Words::tr("--encoding is for CSV files only.");
    if (format != "datapackage")
        return {};
    if (arguments.has("kind") || arguments.has("headers"))
        return Words::tr("A data package holds all kinds under their keys: --kind and --headers do not go with it.");
    return arguments.text("out") == "-" ? Words::tr("A data package is a folder and cannot go to standard output (--out -).")
                                        : QString();
}

ExitCode writePackage(const Call &call)
{
    const auto view = viewOf(call);
    if (!view)
        return call.console.fail(view.error());
    const std::string &out = call.arguments.text("out");
    const db::PartialDate asOf = call.arguments.date("as-of");
    const auto done =
        db::exportDataPackage(*view->snapshot, asOf, ui::packageNotes(*view->snapshot, asOf), out);
    if (!done)
        return call.console.fail(done.error());
    call.console.note(Words::tr("%1 is written.").arg(ui::fromDb(out)));
    return Done;
}

ExitCode writeKind(const Call &call)
{
    const Arguments &arguments = call.arguments;
    if (const QString problem = tooMuch(arguments); !problem.isEmpty())
        return call.wrongUsage(problem);
    const auto kind = arguments.kind("kind");
    if (!kind && arguments.text("format") != "datapackage")
        return call.wrongUsage(Words::tr("--kind is missing: choose one of %1.").arg(kindKeys()));
    if (!arguments.has("out"))
        return call.wrongUsage(Words::tr("--out is missing: where to write the table, or - for standard output."));
    if (!kind)
        return writePackage(call);
    const auto view = viewOf(call);
    if (!view)
        return call.console.fail(view.error());

    const std::string &out = arguments.text("out");
    const auto done = writeTable(call, *view, *kind);
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
