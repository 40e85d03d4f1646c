#include "app/look.h"
#include "app/open_for_change.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/engine/sha256.h"
#include "db/figures/closing.h"
#include "db/figures/report_decisions.h"
#include "ui/output_file.h"
#include "ui/report/report_output.h"
#include "ui/report/report_style.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

namespace {

/// What a report is made of: the data, its look and its sections.
struct Wanted {
    std::shared_ptr<const db::Snapshot> snapshot;
    db::Look look;
    std::vector<db::ReportSection> sections;
};

/// The report that a change set issued, as it was given out: of the data as they were known then, in its language
/// unless another is asked for.
db::Result<Wanted> issued(const Call &call, std::int64_t changeSet)
{
    const auto file = db::DataFile::open(call.file(), db::OpenMode::ReadOnly);
    if (!file)
        return file.error();
    const auto then = (*file)->snapshot(changeSet);
    if (!then)
        return then.error();
    const std::vector<db::IssuedReport> reports = db::issuedReports(**then);
    const auto found = std::find_if(reports.begin(), reports.end(),
                                    [changeSet](const db::IssuedReport &each) { return each.changeSet == changeSet; });
    if (found == reports.end())
        return db::fail(db::ErrorCode::UnknownName, {"issue", std::to_string(changeSet)});
    auto snapshot = (*file)->snapshot(found->knownOn);
    if (!snapshot)
        return snapshot.error();
    if (!call.arguments.has("lang")) {
        if (const auto language = ui::languageByKey(ui::fromDb(found->style.language)))
            ui::setLanguage(*language);
    }
    ui::setNumberStyle(ui::numberStyleOf(found->style));
    return Wanted{*std::move(snapshot), found->look, found->sections};
}

db::Result<Wanted> present(const Call &call)
{
    const auto view = viewOf(call);
    if (!view)
        return view.error();
    Wanted wanted{view->snapshot, view->look, {db::allReportSections().begin(), db::allReportSections().end()}};
    wanted.look.compareTo = db::reportComparison(*wanted.snapshot, wanted.look, call.arguments.date("since"));
    return wanted;
}

/// Keeps in the data file what was written.
db::Result<std::int64_t> issue(const Call &call, const db::Report &report, const QString &out, const QByteArray &bytes)
{
    const auto file = openForChange(call);
    if (!file)
        return file.error();
    const std::string_view content(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const std::vector<std::pair<std::string, std::string>> files{
        {ui::toDb(QFileInfo(out).fileName()), db::hex(db::sha256(content))}};
    return db::changeChecked(**file, [&](const auto &snapshot) {
        return db::draftIssue(snapshot, report, files, ui::reportStyle(), call.arguments.author());
    });
}

/// What does not go together; empty = nothing.
QString contradiction(const Arguments &arguments)
{
    if (!arguments.has("issued"))
        return {};
    for (const char *other : {"issue", "phase", "as-of", "since"}) {
        if (arguments.has(other))
            return Words::tr("--issued says all of it: --%1 does not go with it.").arg(QLatin1String(other));
    }
    return {};
}

} // namespace

ExitCode writeReport(const Call &call)
{
    const Arguments &arguments = call.arguments;
    if (!arguments.has("out"))
        return call.wrongUsage(Words::tr("--out is missing: where to write the report."));
    if (const QString problem = contradiction(arguments); !problem.isEmpty())
        return call.wrongUsage(problem);
    const QString out = QFile::decodeName(arguments.text("out").c_str());
    const auto format = ui::reportFormatOf(out);
    if (!format)
        return call.wrongUsage(Words::tr("--out %1: the name must end with .pdf, .odt, .html or .xlsx.").arg(out));
    const auto wanted = arguments.has("issued") ? issued(call, arguments.number("issued").value_or(0)) : present(call);
    if (!wanted)
        return call.console.fail(wanted.error());
    if (arguments.has("since") && !wanted->look.compareTo.known())
        return call.wrongUsage(Words::tr("--since must be a day before the as-of date."));
    ui::ReportDocument document(db::makeReport(*wanted->snapshot, wanted->look, wanted->sections));
    document.drawAll({*format});
    const bool replaces = QFile::exists(out);
    const auto bytes = document.render(*format);
    if (!bytes)
        return call.console.fail(bytes.error());
    const auto written = ui::writeOutputFile(out, *bytes, QFile::decodeName(call.file().c_str()));
    if (!written)
        return call.console.fail(written.error());
    call.console.note((replaces ? Words::tr("%1 is replaced.") : Words::tr("%1 is written.")).arg(out));
    if (!arguments.has("issue"))
        return Done;
    const auto changeSet = issue(call, document.report(), out, *bytes);
    if (!changeSet)
        return call.console.fail(changeSet.error());
    call.console.line(Words::tr("Issued as change set %1.").arg(*changeSet));
    return Done;
}

} // namespace app
