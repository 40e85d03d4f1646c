#include "ui/report/report_dialog.h"

#include "db/figures/comparison.h"
#include "ui/ask.h"
#include "ui/report/page_preview.h"
#include "ui/report/print_pages.h"
#include "ui/report/report_style.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/report_words.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int AgainstRole = Qt::UserRole + 1; ///< which of the days to compare with, whatever the day is

constexpr int Quarters = 24;         ///< that can be chosen, the newest first
constexpr int ReportPreviewDelay = 400;    ///< milliseconds after the last choice
constexpr qreal PreviewWidth = 560;  ///< pixels of a page at the usual size

db::PartialDate quarterBefore(db::PartialDate quarter)
{
    const db::PartialDate day = db::PartialDate::ofDay(quarter.firstDay() - std::chrono::days(1));
    return db::PartialDate::ofQuarter(day.year(), day.quarter());
}

/// The last quarter that was over on a day.
db::PartialDate lastQuarter(db::PartialDate day)
{
    const db::PartialDate quarter = db::PartialDate::ofQuarter(day.year(), day.quarter());
    return quarter.lastDay() <= day.lastDay() ? quarter : quarterBefore(quarter);
}

qint64 code(db::PartialDate date)
{
    return date.valid() ? date.code() : 0;
}

} // namespace

ReportDialog::ReportDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_snapshot(context.session.snapshot()), m_job(new ReportJob(this))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Quarterly report"));
    m_preview = new PagePreview(this);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeChoices());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"reportMessage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    resize(1120, 690);
    m_delay.setSingleShot(true);
    m_delay.setInterval(ReportPreviewDelay);
    connect(&m_delay, &QTimer::timeout, this, &ReportDialog::refresh);
    connect(m_job, &ReportJob::previewed, m_preview, &PagePreview::setPages);
    connect(m_job, &ReportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ReportJob::writingChanged, this, &ReportDialog::showButtons);
    fillQuarters();
    fillStates();
    takeState();
}

QWidget *ReportDialog::makeChoices()
{
    auto *panel = new QWidget(this);
    m_quarter = new QComboBox(panel);
    m_quarter->setObjectName(u"reportQuarter"_s);
    m_state = new QComboBox(panel);
    m_state->setObjectName(u"reportState"_s);
    m_against = new QComboBox(panel);
    m_against->setObjectName(u"reportAgainst"_s);
    m_phase = new QComboBox(panel);
    m_phase->setObjectName(u"reportPhase"_s);
    m_phase->addItem(phaseName({}), QString());
    for (const QString &phase : m_context.session.phases())
        m_phase->addItem(phaseName(toDb(phase)), phase);
    m_phase->setCurrentIndex(std::max(0, m_phase->findData(fromDb(m_context.session.look().phase))));
    m_sections = new QListWidget(panel);
    m_sections->setObjectName(u"reportSections"_s);
    m_sections->setAccessibleName(tr("Sections"));
    for (const db::ReportSection section : db::allReportSections()) {
        auto *item = new QListWidgetItem(reportSectionName(section), m_sections);
        item->setData(Qt::UserRole, static_cast<int>(section));
        item->setCheckState(Qt::Checked);
    }
    m_commentName = new QLabel(panel);
    m_comment = new QPlainTextEdit(panel);
    m_comment->setObjectName(u"reportComment"_s);
    m_comment->setTabChangesFocus(true);
    m_comment->setPlaceholderText(tr("Kept in the data file with its date"));
    m_commentName->setBuddy(m_comment);
    auto *form = new QFormLayout;
    form->addRow(tr("&Quarter"), m_quarter);
    form->addRow(tr("&Data"), m_state);
    form->addRow(tr("Compare &with"), m_against);
    form->addRow(tr("&Phase"), m_phase);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->addLayout(form);
    auto *sections = new QLabel(tr("&Sections"), panel);
    sections->setBuddy(m_sections);
    layout->addWidget(sections);
    layout->addWidget(m_sections, 3);
    layout->addWidget(m_commentName);
    layout->addWidget(m_comment, 2);
    panel->setMinimumWidth(scaled(340));
    for (QComboBox *box : {m_quarter, m_phase}) {
        // What was written of the quarter before stays with it.
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            withComments([this] {
                fillStates();
                takeState();
            });
        });
    }
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] { withComments([this] { takeState(); }); });
    connect(m_against, &QComboBox::currentIndexChanged, this, &ReportDialog::changed);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportDialog::changed);
    connect(m_sections, &QListWidget::currentRowChanged, this, &ReportDialog::showComment);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        keepComment();
        changed();
    });
    return panel;
}

QWidget *ReportDialog::makeButtons()
{
    auto *panel = new QWidget(this);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(panel);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("Stop"), panel);
    m_save = new QPushButton(tr("Save &as…"), panel);
    m_save->setObjectName(u"reportSave"_s);
    m_save->setProperty("primary", true);
    m_print = new QPushButton(tr("P&rint…"), panel);
    m_print->setObjectName(u"reportPrint"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_pack = new QPushButton(tr("&Make the pack…"), panel);
    m_pack->setObjectName(u"reportPack"_s);
    m_pack->setToolTip(tr("Every chart and table and the report in all its formats, in one folder"));
    m_issue = new QPushButton(tr("&Issue…"), panel);
    m_issue->setObjectName(u"reportIssue"_s);
    m_issue->setToolTip(tr("Keeps in the data file what was given out; the next report starts from it"));
    auto *close = new QPushButton(tr("&Close"), panel);
    for (QPushButton *button : {m_cancel, m_save, m_print, m_pack, m_issue, close})
        button->setAutoDefault(false);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_issue);
    layout->addWidget(m_pack);
    layout->addWidget(m_print);
    layout->addWidget(m_save);
    layout->addWidget(close);
    connect(m_cancel, &QPushButton::clicked, m_job, &ReportJob::cancel);
    connect(m_save, &QPushButton::clicked, this, [this] { withComments([this] { saveAs(); }); });
    connect(m_print, &QPushButton::clicked, this, [this] { withComments([this] { print(); }); });
    connect(m_pack, &QPushButton::clicked, this, [this] { withComments([this] { makePack(); }); });
    connect(m_issue, &QPushButton::clicked, this, [this] { withComments([this] { issue(); }); });
    connect(close, &QPushButton::clicked, this, &ReportDialog::reject);
    showButtons();
    return panel;
}

void ReportDialog::fillQuarters()
{
    const QSignalBlocker quiet(m_quarter);
    db::PartialDate quarter = lastQuarter(dayOf(std::max(QDate::currentDate(), m_context.session.asOf())));
    for (int i = 0; i < Quarters; ++i, quarter = quarterBefore(quarter))
        m_quarter->addItem(date(quarter), code(quarter));
    const int wanted = m_quarter->findData(code(lastQuarter(m_context.session.look().asOf)));
    m_quarter->setCurrentIndex(std::max(0, wanted));
}

void ReportDialog::fillStates()
{
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    m_state->addItem(tr("As the file stands"), qint64(0));
    m_issued = db::issuedReports(*m_context.session.snapshot());
    const db::Look present = look();
    for (const db::IssuedReport &report : m_issued) {
        if (report.look.asOf.lastDay() == present.asOf.lastDay() && report.look.phase == present.phase)
            m_state->addItem(tr("As issued (change set %1)").arg(report.changeSet), qint64(report.changeSet));
    }
    m_state->setEnabled(m_state->count() > 1);
}

/// What the report can be held against, for the quarter and phase of the moment.
void ReportDialog::fillComparisons()
{
    const QSignalBlocker quiet(m_against);
    const int chosen = m_against->count() > 0 ? m_against->currentData(AgainstRole).toInt() : -1;
    m_against->clear();
    const auto offer = [this](int which, const QString &text, qint64 day) {
        m_against->addItem(text, day);
        m_against->setItemData(m_against->count() - 1, which, AgainstRole);
    };
    const db::Look present = look();
    const db::PartialDate quarter = db::PartialDate::ofQuarter(present.asOf.year(), present.asOf.quarter());
    if (const auto last = db::lastReport(*m_snapshot, present.asOf))
        offer(0, tr("Last report, %1").arg(date(*last)), -1);
    const auto before = db::PartialDate::ofDay(quarterBefore(quarter).lastDay());
    const auto yearBefore = db::PartialDate::ofQuarter(quarter.year() - 1, quarter.quarter());
    offer(1, tr("Quarter before, %1").arg(date(before)), code(before));
    offer(2, tr("A year before, %1").arg(date(db::PartialDate::ofDay(yearBefore.lastDay()))),
          code(db::PartialDate::ofDay(yearBefore.lastDay())));
    offer(3, tr("Nothing"), 0);
    // What was chosen stays chosen, of the other quarter or phase.
    m_against->setCurrentIndex(std::max(0, m_against->findData(chosen, AgainstRole)));
}

void ReportDialog::takeState()
{
    const auto wanted = m_state->currentData().toLongLong();
    const auto found = std::find_if(m_issued.begin(), m_issued.end(),
                                    [wanted](const db::IssuedReport &each) { return each.changeSet == wanted; });
    m_files.clear();
    m_issuedStyle.reset();
    if (wanted == 0 || found == m_issued.end()) {
        m_snapshot = m_context.session.snapshot();
        fillComparisons();
        takeComments();
        setSectionsFixed(false);
        changed();
        return;
    }
    const db::IssuedReport issued = *found;
    m_context.session.snapshotOf(issued.knownOn, this, [this, issued](const db::Result<std::shared_ptr<const db::Snapshot>> &then) {
        if (!then) {
            say(ui::text(then.error()));
            return;
        }
        m_snapshot = *then;
        m_issuedStyle = issued.style;
        fillComparisons();
        const qint64 against = !issued.look.compareTo.known() ? 0
            : issued.look.compareTo.against == db::Against::LastReport ? -1
                                                                       : code(issued.look.compareTo.asOf);
        m_against->setCurrentIndex(std::max(0, m_against->findData(against)));
        {
            const QSignalBlocker quiet(m_sections);
            for (int row = 0; row < m_sections->count(); ++row) {
                const auto section = static_cast<db::ReportSection>(m_sections->item(row)->data(Qt::UserRole).toInt());
                const bool shown = std::find(issued.sections.begin(), issued.sections.end(), section) != issued.sections.end();
                m_sections->item(row)->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
            }
        }
        setSectionsFixed(true);
        takeComments();
        changed();
    });
}

/// A report that was issued has the sections that it had.
void ReportDialog::setSectionsFixed(bool fixed)
{
    const QSignalBlocker quiet(m_sections);
    for (int row = 0; row < m_sections->count(); ++row)
        m_sections->item(row)->setFlags(m_sections->item(row)->flags().setFlag(Qt::ItemIsUserCheckable, !fixed));
}

void ReportDialog::takeComments()
{
    m_commented = look();
    m_comments.clear();
    for (const db::ReportSection section : db::allReportSections())
        m_comments[section] = fromDb(db::reportComment(*m_snapshot, look(), section).text);
    m_shown = -1;
    if (m_sections->currentRow() < 0)
        m_sections->setCurrentRow(0);
    showComment(m_sections->currentRow());
}

void ReportDialog::keepComment()
{
    if (m_shown >= 0)
        m_comments[static_cast<db::ReportSection>(m_shown)] = m_comment->toPlainText();
}

void ReportDialog::showComment(int row)
{
    if (row < 0)
        return;
    m_filling = true;
    m_shown = m_sections->item(row)->data(Qt::UserRole).toInt();
    m_commentName->setText(tr("Comm&ent on: %1").arg(m_sections->item(row)->text()));
    m_comment->setPlainText(m_comments.value(static_cast<db::ReportSection>(m_shown)));
    m_filling = false;
}

void ReportDialog::changed()
{
    m_files.clear();
    m_preview->setStale(true);
    m_delay.start();
    showButtons();
}

void ReportDialog::refresh()
{
    if (m_snapshot)
        m_job->preview(wish(), PreviewWidth / 794.0 * devicePixelRatioF());
}

void ReportDialog::showButtons()
{
    const bool writing = m_job->writing();
    m_progress->setVisible(writing);
    m_cancel->setVisible(writing);
    for (QPushButton *button : {m_save, m_print, m_pack})
        button->setEnabled(!writing);
    const bool issued = m_state && m_state->currentData().toLongLong() != 0;
    m_issue->setEnabled(!writing && m_context.session.writable() && !issued);
    if (m_comment)
        m_comment->setReadOnly(!m_context.session.writable() || issued);
}

db::Look ReportDialog::look() const
{
    db::Look look;
    look.phase = toDb(m_phase->currentData().toString());
    look.asOf = db::PartialDate::ofDay(db::PartialDate::fromCode(m_quarter->currentData().toLongLong()).lastDay());
    look.preferRegister = m_context.session.look().preferRegister;
    return look;
}

ReportWish ReportDialog::wish() const
{
    ReportWish wish;
    if (m_issuedStyle)
        wish.style = numberStyleOf(*m_issuedStyle);
    wish.snapshot = m_snapshot;
    wish.look = look();
    const auto against = m_against->currentData().toLongLong();
    if (against < 0)
        wish.look.compareTo = db::comparison(*m_snapshot, wish.look, db::Against::LastReport, {}, wish.look.asOf);
    else if (against > 0)
        wish.look.compareTo = db::reportComparison(*m_snapshot, wish.look, db::PartialDate::fromCode(against));
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem *item = m_sections->item(row);
        const auto section = static_cast<db::ReportSection>(item->data(Qt::UserRole).toInt());
        if (item->checkState() == Qt::Checked)
            wish.sections.push_back(section);
        wish.comments.push_back({section, toDb(m_comments.value(section))});
    }
    return wish;
}

bool ReportDialog::commentsChanged() const
{
    for (const db::ReportSection section : db::allReportSections()) {
        if (toDb(m_comments.value(section).trimmed()) != db::reportComment(*m_snapshot, m_commented, section).text)
            return true;
    }
    return false;
}

void ReportDialog::withComments(std::function<void()> then)
{
    keepComment();
    if (!m_context.session.writable() || m_comment->isReadOnly() || !commentsChanged()) {
        then();
        return;
    }
    m_context.session.store(
        [look = m_commented, comments = wish().comments, author = toDb(m_context.settings.author())](const auto &snapshot) {
            return db::draftComments(snapshot, look, comments, author);
        },
        this, [this, then = std::move(then)](const db::Result<std::int64_t> &stored) {
            if (!stored && stored.error().code != db::ErrorCode::NothingToDo) {
                say(ui::text(stored.error()));
                return;
            }
            m_snapshot = m_context.session.snapshot();
            changed();
            then();
        });
}

QString ReportDialog::suggestedName(const QString &suffix) const
{
    QString folder = m_context.settings.get(setting::ExportFolder);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    const auto quarter = fromDb(db::PartialDate::fromCode(m_quarter->currentData().toLongLong()).text());
    const QString phase = m_phase->currentData().toString();
    return QDir(folder).filePath(tr("report_%1").arg(quarter) + (phase.isEmpty() ? QString() : u"_"_s + phase) + suffix);
}

void ReportDialog::saveAs()
{
    QStringList filters;
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html, ReportFormat::Xlsx})
        filters += reportFileFilter(format);
    const QString path = m_context.ask.fileToSave(this, tr("Save the report"), suggestedName(u".pdf"_s), filters.join(u";;"_s));
    if (path.isEmpty())
        return;
    m_context.settings.set(setting::ExportFolder, QFileInfo(path).absolutePath());
    const auto &file = m_context.session.file();
    m_job->save(wish(), path, file ? file->path : QString(),
                [this, path](const db::Result<WrittenReport> &result) { written(result, path); });
}

void ReportDialog::print()
{
    const std::shared_ptr<QPrinter> printer = printerFor(A4Page, windowTitle() + u' ' + m_quarter->currentText());
    if (!m_context.ask.printer(this, *printer))
        return;
    const QString name = printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName();
    m_job->print(wish(), printer, [this, name](const db::Result<WrittenReport> &result) {
        say(result ? tr("Sent to %1.").arg(name) : ui::text(result.error()));
    });
}

void ReportDialog::makePack()
{
    const QString folder = m_context.ask.fileToSave(this, tr("Make the pack: name of its folder"),
                                                    suggestedName(QString()), tr("Folder (*)"));
    if (folder.isEmpty())
        return;
    m_context.settings.set(setting::ExportFolder, QFileInfo(folder).absolutePath());
    m_job->pack(wish(), folder, [this, folder](const db::Result<WrittenReport> &result) { written(result, folder); });
}

void ReportDialog::written(const db::Result<WrittenReport> &result, const QString &where)
{
    if (!result) {
        say(ui::text(result.error()));
        return;
    }
    m_files.insert(m_files.end(), result->files.begin(), result->files.end());
    say(tr("Written: %1").arg(where));
}

void ReportDialog::issue()
{
    const bool sure = m_context.ask.confirm(
        this, {tr("Issue the report"),
               tr("The figures of %1 are kept in the data file as they are given out now, with the %Ln file(s) written. "
                  "The next report starts from it.", nullptr, static_cast<int>(m_files.size())).arg(m_quarter->currentText()),
               {}, tr("Issue")});
    if (!sure)
        return;
    const ReportWish wanted = wish();
    m_context.session.store(
        [wanted, files = m_files, style = reportStyle(wanted.style),
         author = toDb(m_context.settings.author())](const auto &snapshot) {
            return db::draftIssue(snapshot, db::makeReport(*wanted.snapshot, wanted.look, wanted.sections), files, style,
                                  author);
        },
        this, [this](const db::Result<std::int64_t> &stored) {
            if (!stored) {
                say(ui::text(stored.error()));
                return;
            }
            m_snapshot = m_context.session.snapshot();
            fillStates();
            changed();
            say(tr("Issued as change set %1.").arg(*stored));
        });
}

void ReportDialog::say(const QString &text)
{
    m_message->setText(text);
}

void ReportDialog::reject()
{
    if (m_job->writing()) {
        m_job->cancel();
        return;
    }
    withComments([this] { QDialog::reject(); });
}

} // namespace ui
