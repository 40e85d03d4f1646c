#include "ui/window/commands.h"

#include "ui/ask.h"
#include "ui/charts/chart_export.h"
#include "ui/exporting/chart_export_dialog.h"
#include "ui/exporting/print_dialog.h"
#include "ui/models/copy.h"
#include "ui/output_file.h"
#include "ui/pages/page.h"
#include "ui/report/report_dialog.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/window/backups_dialog.h"
#include "ui/window/picture_check.h"
#include "ui/words/closing_words.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

using Tone = MessageBar::Tone;

namespace {

constexpr qsizetype ListedEdits = 50;
constexpr qsizetype ListedFigures = 30;

QString changeCounts(const db::ChangeSet &change)
{
    QStringList parts;
    if (change.inserted() > 0)
        parts.append(Commands::tr("%1 new").arg(whole(change.inserted())));
    if (change.updated() > 0)
        parts.append(Commands::tr("%1 changed").arg(whole(change.updated())));
    if (change.removed() > 0)
        parts.append(Commands::tr("%1 removed").arg(whole(change.removed())));
    return parts.isEmpty() ? Commands::tr("nothing changed") : parts.join(u", "_s);
}

/// The title of a closing is its quarter.
QString quarterName(const db::ChangeSet &change)
{
    const auto quarter = db::PartialDate::parse(change.title);
    return quarter ? date(*quarter) : fromDb(change.title);
}

} // namespace

QString changeSentence(const db::ChangeSet &change)
{
    switch (change.kind) {
    case db::ChangeKind::Import:
        return Commands::tr("Imported %1: %2.").arg(fromDb(change.fileName), changeCounts(change));
    case db::ChangeKind::Revert:
        return Commands::tr("Took back change set %1: %2.").arg(change.target).arg(changeCounts(change));
    case db::ChangeKind::Closing:
        return change.inserted() > 0 ? Commands::tr("Closed the quarter %1.").arg(quarterName(change))
                                     : Commands::tr("Opened the quarter %1 again.").arg(quarterName(change));
    case db::ChangeKind::Edit:
    case db::ChangeKind::Decision:
        break;
    }
    return Commands::tr("Stored %1: %2.").arg(changeName(change), changeCounts(change));
}

Commands::Commands(const Context &context, QWidget *window) : QObject(window), m_context(context), m_window(window)
{
}

QString Commands::folder(const QString &stored) const
{
    if (!stored.isEmpty() && QDir(stored).exists())
        return stored;
    // A system may name a folder for documents that nobody has made.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

bool Commands::ensureAuthor()
{
    return ui::ensureAuthor(m_context, m_window);
}

void Commands::newFile()
{
    const int start = m_context.ask.choice(
        m_window,
        {tr("New data file"), tr("What should the new data file start with?"), {}, tr("Choose a place…")},
        {tr("The published record: what the press published about the programme from 2017 to 2026"),
         tr("Nothing: an empty file for your own figures")});
    if (start < 0 || !ensureAuthor())
        return;
    const QString name = start == 0 ? tr("record.clusterboard") : tr("cluster.clusterboard");
    const QString path = m_context.ask.fileToSave(
        m_window, tr("New data file"), QDir(folder(m_context.settings.get(setting::ExportFolder))).filePath(name),
        tr("Clusterboard data file (*.clusterboard)"));
    if (!path.isEmpty())
        m_context.session.create(path, start == 0 ? Start::Record : Start::Empty);
}

void Commands::openFile()
{
    const auto &file = m_context.session.file();
    const QString path = m_context.ask.fileToOpen(m_window, tr("Open a data file"),
                                                  file ? QFileInfo(file->path).path() : folder({}),
                                                  tr("Clusterboard data file (*.clusterboard);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void Commands::open(const QString &path)
{
    m_context.session.open(path);
}

void Commands::openSample()
{
    openOrMake(samplePath(), Start::Sample);
}

void Commands::openRecord()
{
    openOrMake(recordPath(), Start::Record);
}

void Commands::openOrMake(const QString &path, Start start)
{
    if (QFileInfo::exists(path)) {
        open(path);
    } else if (ensureAuthor()) {
        QDir().mkpath(QFileInfo(path).path());
        m_context.session.create(path, start);
    }
}

QStringList Commands::askForTables()
{
    const QStringList paths = m_context.ask.filesToOpen(
        m_window, tr("Import CSV files"), folder(m_context.settings.get(setting::ImportFolder)),
        tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)"));
    if (!paths.isEmpty())
        m_context.settings.set(setting::ImportFolder, QFileInfo(paths.first()).absolutePath());
    return paths;
}

void Commands::exportTable(const Page &page)
{
    const std::optional<db::Kind> kind = page.kind();
    if (!kind || !m_context.session.file())
        return;
    const QString name = u"%1_%2.csv"_s.arg(fromDb(db::info(*kind).key), m_context.session.asOf().toString(Qt::ISODate));
    const QString path = m_context.ask.fileToSave(
        m_window, tr("Export table: %1").arg(kindName(*kind)),
        QDir(folder(m_context.settings.get(setting::ExportFolder))).filePath(name),
        tr("Table for spreadsheets (*.csv)") + u";;"_s + tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_context.settings.set(setting::ExportFolder, QFileInfo(path).absolutePath());
    const db::HeaderStyle headers = currentLanguage() == Language::Korean ? db::HeaderStyle::Korean
                                                                          : db::HeaderStyle::Key;
    m_context.session.exportTable(*kind, headers, path, this, [this, path](const db::Result<void> &done) {
        if (done)
            Q_EMIT said(Tone::Done, tr("The table was written to %1, as of %2.")
                                        .arg(path, date(m_context.session.look().asOf)));
        else
            Q_EMIT said(Tone::Error, text(done.error()));
    });
}

void Commands::exportShown(const Page &page)
{
    const QTableView *table = page.table();
    if (!table)
        return;
    const QString name = u"%1_%2.csv"_s.arg(page.objectName(), m_context.session.asOf().toString(Qt::ISODate));
    const QString path = m_context.ask.fileToSave(
        m_window, tr("Export the table as shown"),
        QDir(folder(m_context.settings.get(setting::ExportFolder))).filePath(name), tr("Table for spreadsheets (*.csv)"));
    if (path.isEmpty())
        return;
    m_context.settings.set(setting::ExportFolder, QFileInfo(path).absolutePath());
    const auto make = [csv = shownTableCsv(*table)] { return csv; };
    m_context.session.exportFile(path, make, this, [this, path, rows = table->model()->rowCount()](const db::Result<void> &done) {
        if (done)
            Q_EMIT said(Tone::Done, tr("%Ln row(s) as shown were written to %1.", nullptr, rows).arg(path));
        else
            Q_EMIT said(Tone::Error, text(done.error()));
    });
}

void Commands::exportChart(const Page &page)
{
    const db::ChartDescription *chart = page.chart();
    if (!chart) {
        Q_EMIT said(Tone::Info, tr("There is no chart with data in sight, so there is nothing to export."));
        return;
    }
    auto *dialog = new ChartExportDialog(m_context, *chart, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveChart(dialog->chart(), dialog->options()); });
    dialog->open();
}

void Commands::saveChart(const db::ChartDescription &chart, const ChartExportOptions &options)
{
    QStringList filters;
    for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf, ChartFormat::Csv})
        filters.append(chartFileFilter(format));
    const QString name = QString::fromStdString(chart.name) + u'_'
        + QString::fromStdString(chart.asOf.text()) + u".png"_s;
    const QString path = m_context.ask.fileToSave(
        m_window, tr("Export chart"), QDir(folder(m_context.settings.get(setting::ExportFolder))).filePath(name),
        filters.join(u";;"_s));
    if (path.isEmpty())
        return;
    m_context.settings.set(setting::ExportFolder, QFileInfo(path).absolutePath());
    auto drawing = ChartDrawing::of(chart, chartFormatOf(path).value_or(ChartFormat::Png), options);
    if (!drawing) {
        Q_EMIT said(Tone::Error, text(drawing.error()));
        return;
    }
    const auto make = [drawn = *std::move(drawing)] { return drawn.bytes(); };
    m_context.session.exportFile(path, make, this, [this, path](const db::Result<void> &done) {
        if (done)
            Q_EMIT said(Tone::Done, tr("The chart was written to %1.").arg(path));
        else
            Q_EMIT said(done.error().code == db::ErrorCode::Cancelled ? Tone::Info : Tone::Error, text(done.error()));
    });
}

void Commands::print(const Page &page)
{
    if (!m_context.session.snapshot())
        return;
    PrintDialog::Matter matter;
    matter.title = pageName(page.objectName().toStdString());
    matter.folder = folder(m_context.settings.get(setting::ExportFolder));
    if (const db::ChartDescription *chart = page.chart())
        matter.chart = *chart;
    if (const QTableView *table = page.table(); table && table->model()) {
        matter.rows = table->model()->rowCount();
        matter.table = tableInSight(*table, page.kind() ? kindName(*page.kind()) : matter.title);
    }
    if (!matter.chart && matter.table.rows.isEmpty()) {
        Q_EMIT said(Tone::Info, tr("There is no chart and no table with data in sight, so there is nothing to print."));
        return;
    }
    auto *dialog = new PrintDialog(m_context, std::move(matter), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Commands::copyChart(const Page &page)
{
    if (const db::ChartDescription *chart = page.chart()) {
        QGuiApplication::clipboard()->setMimeData(chartMimeData(*chart).release());
        Q_EMIT said(Tone::Done, tr("The chart is on the clipboard, as a picture and as numbers."));
    } else {
        Q_EMIT said(Tone::Info, tr("There is no chart with data in sight, so there is nothing to copy."));
    }
}

void Commands::copySelection(const Page &page)
{
    if (QTableView *table = page.table())
        QGuiApplication::clipboard()->setMimeData(selectionMimeData(*table).release());
}

void Commands::checkPicture(const QString &picture)
{
    if (!m_context.session.file())
        return;
    auto *dialog = new PictureCheck(m_context, folder(m_context.settings.get(setting::ExportFolder)), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!picture.isEmpty())
        dialog->checkPicture(picture);
}

void Commands::report()
{
    if (!m_context.session.file() || !m_context.session.snapshot())
        return;
    if (m_context.session.writable())
        ensureAuthor(); // comments and issues bear a name; who gives none can still read and save
    ReportDialog dialog(m_context, m_window);
    dialog.exec();
}

void Commands::backup()
{
    const auto &file = m_context.session.file();
    if (!file)
        return;
    const QFileInfo info(file->path);
    const QString name = u"%1_%2.clusterboard"_s.arg(info.completeBaseName(),
                                                     QDate::currentDate().toString(Qt::ISODate));
    const QString path = m_context.ask.fileToSave(
        m_window, tr("Back up"), QDir(folder(m_context.settings.get(setting::ExportFolder))).filePath(name),
        tr("Clusterboard data file (*.clusterboard)"));
    if (path.isEmpty())
        return;
    m_context.session.backup(path, this, [this, path](const db::Result<void> &done) {
        if (done)
            Q_EMIT said(Tone::Done, tr("A verified copy was written to %1.").arg(path));
        else
            Q_EMIT said(Tone::Error, text(done.error()));
    });
}

void Commands::showBackups(const QString &path)
{
    const auto &file = m_context.session.file();
    const QString of = !path.isEmpty() ? path : !file ? QString() : file->backupOf.isEmpty() ? file->path : file->backupOf;
    if (of.isEmpty())
        return;
    auto *dialog = new BackupsDialog(m_context, of, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::said, this, &Commands::said);
    dialog->open();
}

void Commands::copyToSafePlace()
{
    const auto &file = m_context.session.file();
    if (!file)
        return;
    const QString path = m_context.ask.fileToSave(
        m_window, tr("Copy to a safe place"), QDir(folder({})).filePath(QFileInfo(file->path).fileName()),
        tr("Clusterboard data file (*.clusterboard)"));
    if (path.isEmpty())
        return;
    m_context.session.backup(path, this, [this, path](const db::Result<void> &done) {
        if (done)
            open(path);
        else
            Q_EMIT said(Tone::Error, text(done.error()));
    });
}

void Commands::setLockAside()
{
    const auto &file = m_context.session.file();
    if (!file)
        return;
    const bool sure = m_context.ask.confirm(
        m_window, {tr("Set the mark aside"),
                   tr("The file is marked as open on another computer:\n%1\n\nA program that crashed there leaves such a mark "
                      "behind. If somebody does work there, two people would write the same file and changes would be lost. "
                      "Ask there first.").arg(file->holder),
                   {}, tr("Set aside and open")});
    if (!sure)
        return;
    m_context.session.setLockAside(this, [this](const db::Result<void> &done) {
        if (!done)
            Q_EMIT said(Tone::Error, text(done.error()));
    });
}

void Commands::check()
{
    m_context.session.check(this, [this](const db::Result<db::CheckReport> &report) {
        if (!report) {
            Q_EMIT said(report.error().code == db::ErrorCode::Cancelled ? Tone::Info : Tone::Error,
                        text(report.error()));
            return;
        }
        Q_EMIT dataChecked(*report);
        if (report->problems.empty()) {
            Q_EMIT said(Tone::Done, tr("The data is sound: %1 change sets and %2 versions checked.")
                                        .arg(whole(report->changeSets), whole(report->versions)));
        }
    });
}

std::int64_t Commands::lastInEffect() const
{
    const std::vector<db::ChangeSet> &history = m_context.session.history();
    for (auto each = history.rbegin(); each != history.rend(); ++each) {
        if (each->revertedBy == 0 && each->kind != db::ChangeKind::Revert)
            return each->id;
    }
    return 0;
}

void Commands::takeBackLast()
{
    if (const std::int64_t last = lastInEffect(); last != 0)
        takeBack(last);
}

void Commands::takeBack(std::int64_t changeSet)
{
    if (!m_context.session.writable())
        return;
    m_context.session.lookAtTakingBack(changeSet, this,
                                       [this, changeSet](const db::Result<Session::TakingBack> &facts) {
                                           if (facts)
                                               askAndRevert(changeSet, *facts);
                                           else
                                               Q_EMIT said(Tone::Error, text(facts.error()));
                                       });
}

void Commands::adopt(db::Kind kind, std::int64_t version, int column, const QString &claim)
{
    if (!m_context.session.writable() || !ensureAuthor())
        return;
    const QString question = tr("Let this claim count?") + u"\n\n"_s + claim + u"\n\n"_s
        + tr("It settles all claims up to the end of its year; the others stay in the file. The decision can be taken "
             "back.")
        + u"\n\n"_s + tr("Reason (it is kept in the history):");
    const auto reason = m_context.ask.line(m_window, {tr("Adopt a claim"), question, {}, tr("Adopt")});
    if (!reason)
        return;
    if (reason->isEmpty()) {
        Q_EMIT said(Tone::Warning, tr("Nothing was adopted: a decision needs its reason. Choose the claim again and say "
                                      "why it counts."));
        return;
    }
    m_context.session.adopt(kind, version, column, *reason, this, [this](const db::Result<std::int64_t> &done) {
        if (!done)
            Q_EMIT said(Tone::Error, text(done.error()));
    });
}

void Commands::askAndRevert(std::int64_t changeSet, const Session::TakingBack &facts)
{
    const std::vector<db::ChangeSet> &history = m_context.session.history();
    const auto found = std::find_if(history.begin(), history.end(),
                                    [changeSet](const db::ChangeSet &each) { return each.id == changeSet; });
    if (found == history.end() || !ensureAuthor())
        return;
    const bool back = found->kind == db::ChangeKind::Revert;
    const std::vector<db::DataFile::LaterEdit> &edits = facts.edits;
    const bool closed = facts.closed.needsReason();
    QStringList details = closedEffectLines(facts.closed, ListedFigures);
    for (qsizetype i = 0; i < static_cast<qsizetype>(edits.size()); ++i) {
        if (i == ListedEdits) {
            details.append(tr("… and %1 more").arg(whole(static_cast<std::int64_t>(edits.size()) - ListedEdits)));
            break;
        }
        const db::DataFile::LaterEdit &edit = edits[static_cast<std::size_t>(i)];
        details.append(tr("%1: also touched by change set %2").arg(kindName(edit.kind)).arg(edit.changeSet));
    }
    QString question = back ? tr("Put change set %1 back into effect?").arg(found->target)
                            : tr("Take back change set %1? (%2)").arg(found->id).arg(changeSentence(*found));
    question += u"\n\n"_s
        + (edits.empty() ? tr("Nothing later touched the same rows.")
                         : tr("%Ln row(s) were changed again later; their later content stays.", nullptr,
                              static_cast<int>(edits.size())))
        + u"\n\n"_s
        + (closed ? text(facts.closed) + u"\n\n"_s + tr("Reason (needed; it is kept in the history):")
                  : tr("Reason (it is kept in the history):"));
    const auto reason = m_context.ask.line(m_window, {tr("Take back"), question, details.join(u'\n'),
                                                      back ? tr("Put back") : tr("Take back"), closed});
    if (!reason)
        return;
    m_context.session.revert(changeSet, *reason, this, [this, changeSet](const db::Result<std::int64_t> &done) {
        if (done)
            return;
        // A quarter was closed meanwhile: ask again, with what it would alter and for a reason.
        if (done.error().code == db::ErrorCode::ClosedQuarter)
            takeBack(changeSet);
        else
            Q_EMIT said(Tone::Error, text(done.error()));
    });
}

} // namespace ui
