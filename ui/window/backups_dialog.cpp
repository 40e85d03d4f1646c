#include "ui/window/backups_dialog.h"

#include "ui/ask.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/pages/difference_table.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/table_panel.h"
#include "ui/window/commands.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using Tone = MessageBar::Tone;

namespace {

constexpr int ListedChanges = 50;
constexpr int WordsWidth = 780; ///< beside the button of a table's filters

QString occasionName(db::BackupOccasion occasion)
{
    switch (occasion) {
    case db::BackupOccasion::Change:
        return BackupsDialog::tr("before an import");
    case db::BackupOccasion::Closing:
        return BackupsDialog::tr("when the file was closed");
    case db::BackupOccasion::Migration:
        return BackupsDialog::tr("before the change of format");
    case db::BackupOccasion::Restore:
        return BackupsDialog::tr("before a backup was put back");
    case db::BackupOccasion::Unknown:
        break;
    }
    return unknownMark();
}

} // namespace

BackupsDialog::BackupsDialog(const Context &context, const QString &path, QWidget *parent)
    : QDialog(parent), m_context(context), m_path(path), m_list(new TablePanel(context.settings, this)),
      m_backups(new CellTableModel(this)), m_heading(new QLabel(this)), m_facts(new QLabel(this)),
      m_details(new TablePanel(context.settings, this)), m_differences(new CellTableModel(this)),
      m_restore(new QPushButton(tr("&Put it back…"), this)), m_look(new QPushButton(tr("&Look at it"), this)),
      m_folder(new QPushButton(tr("Show the &folder"), this)), m_later(new QTimer(this))
{
    build();
    m_later->setSingleShot(true);
    m_later->setInterval(200);
    connect(m_later, &QTimer::timeout, this, &BackupsDialog::showChosen);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_later->start(); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_look, &QPushButton::clicked, this, &BackupsDialog::look);
    connect(m_folder, &QPushButton::clicked, this, &BackupsDialog::openFolder);
    connect(&context.session, &Session::fileChanged, this, &QDialog::reject);
    connect(&context.session, &Session::committed, this, [this] { list(); });
    list();
}

void BackupsDialog::build()
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups of %1").arg(QFileInfo(m_path).fileName()));
    resize(920, 680);
    auto *note = new QLabel(tr("The program keeps a checked copy before every import and when a changed file is closed. The ten "
                               "newest stay, and of older ones the last of each month."), this);
    note->setProperty("muted", true);
    note->setWordWrap(true);
    for (QLabel *label : {note, m_heading, m_facts})
        label->setMinimumWidth(WordsWidth);
    m_list->view()->setObjectName(u"backups"_s);
    m_list->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->filter()->setRows(m_backups);
    m_list->setSearchHidden(true);
    m_list->controls()->addWidget(note, 1);
    m_heading->setObjectName(u"backupHeading"_s);
    m_heading->setProperty("heading", true);
    m_heading->setWordWrap(true);
    m_facts->setObjectName(u"backupFacts"_s);
    m_facts->setProperty("muted", true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->view()->setObjectName(u"backupDifferences"_s);
    m_details->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_details->filter()->setRows(m_differences);
    m_details->setSearchHidden(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_facts);
    m_details->controls()->addLayout(words, 1);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_look->setObjectName(u"lookAtBackup"_s);
    m_folder->setObjectName(u"backupFolder"_s);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_restore);
    below->addWidget(m_look);
    below->addStretch();
    below->addWidget(m_folder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    for (QPushButton *button : {m_restore, m_look, m_folder}) {
        button->setAutoDefault(false);
        button->setEnabled(false); // until there is something to do it with
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_list, 4);
    layout->addWidget(m_details, 5);
    layout->addLayout(below);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString BackupsDialog::when(const db::Backup &backup) const
{
    return timestamp(fromDb(backup.madeAt));
}

void BackupsDialog::list()
{
    m_context.session.listBackups(m_path, this, [this](auto backups) { take(std::move(backups)); });
}

void BackupsDialog::take(db::Result<std::vector<db::Backup>> backups)
{
    if (!backups)
        return;
    std::vector<Row> rows;
    for (db::Backup &backup : *backups) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&backup](const Row &row) { return row.backup.path == backup.path; });
        rows.push_back({std::move(backup), known != m_rows.end() ? known->state : State::Unknown});
    }
    m_rows = std::move(rows);
    m_shown = 0;
    fill();
    if (m_rows.empty())
        showChosen();
    checkNext();
}

void BackupsDialog::fill()
{
    const Row *before = selected();
    const std::int64_t number = before ? before->backup.number : m_rows.empty() ? 0 : m_rows.front().backup.number;
    QList<QList<TableCell>> cells;
    int chosen = 0;
    for (const Row &row : m_rows) {
        const db::Backup &backup = row.backup;
        if (backup.number == number)
            chosen = static_cast<int>(cells.size());
        TableCell state = textCell(row.state == State::Sound      ? tr("✓ sound")
                                       : row.state == State::Damaged ? tr("⚠ damaged")
                                                                     : tr("is being checked…"));
        if (row.state == State::Damaged)
            state.ink = [] { return colors().trouble; };
        TableCell made = textCell(when(backup));
        made.sort = static_cast<qint64>(backup.number); // whatever the clock said
        cells.append({made, textCell(occasionName(backup.occasion)),
                      numberCell(whole(backup.head), static_cast<double>(backup.head)),
                      numberCell(fileSize(backup.bytes), static_cast<double>(backup.bytes)), state});
    }
    m_backups->setContent({{tr("Kept"), false, {}},
                           {tr("Occasion"), false, {}},
                           {tr("Change sets"), true, tr("How many change sets the file held")},
                           {tr("Size"), true, {}},
                           {tr("State"), false, {}}},
                          cells);
    m_list->setLeastWidth(0, 170);
    m_list->setLeastWidth(4, 150);
    m_list->arrange(u"backups"_s);
    const QModelIndex row = m_list->filter()->mapFromSource(m_backups->index(chosen, 0));
    if (row.isValid())
        m_list->view()->selectRow(row.row());
}

void BackupsDialog::mark(std::int64_t number, State state)
{
    for (Row &row : m_rows) {
        if (row.backup.number != number || row.state == state)
            continue;
        row.state = state;
        fill();
        return;
    }
}

/// One after another: what somebody asks for meanwhile comes first.
void BackupsDialog::checkNext()
{
    const auto next = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.state == State::Unknown; });
    if (next == m_rows.end())
        return;
    m_context.session.checkBackup(next->backup, this, [this, number = next->backup.number](const db::Result<bool> &sound) {
        if (sound)
            mark(number, *sound ? State::Sound : State::Damaged);
        QTimer::singleShot(sound ? 0 : 300, this, &BackupsDialog::checkNext);
    });
}

const BackupsDialog::Row *BackupsDialog::selected() const
{
    const QModelIndexList rows = m_list->view()->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const auto at = static_cast<std::size_t>(m_list->filter()->mapToSource(rows.first()).row());
    return at < m_rows.size() ? &m_rows[at] : nullptr;
}

void BackupsDialog::showChosen()
{
    const Row *row = selected();
    m_look->setEnabled(row);
    m_folder->setEnabled(!m_rows.empty());
    if (!row) {
        m_restore->setEnabled(false);
        m_differences->setContent({}, {});
        m_heading->setText(tr("No backup yet"));
        m_facts->setText(tr("The first is kept before the next import, or when the file is closed after a change."));
        return;
    }
    if (m_shown == row->backup.number)
        return;
    m_shown = row->backup.number;
    m_preview.reset();
    m_restore->setEnabled(false);
    m_heading->setText(tr("Comparing with the file…"));
    m_facts->clear();
    m_context.session.previewRestore(m_path, row->backup, this,
                                     [this, number = m_shown](const db::Result<Preview> &preview) {
                                         if (number != m_shown)
                                             return;
                                         if (preview || preview.error().code != db::ErrorCode::Cancelled)
                                             mark(number, preview ? State::Sound : State::Damaged);
                                         showPreview(preview);
                                     });
}

/// What is different, in sentences.
QStringList BackupsDialog::differing(const db::RestorePreview &preview) const
{
    QStringList sentences;
    if (!preview.sound)
        sentences.append(tr("The data file as it is now cannot be read or does not pass its check."));
    else if (!preview.sameHistory)
        sentences.append(tr("The backup also holds change sets that the file does not: it comes from another course of things."));
    if (preview.lost.empty() && preview.sound)
        sentences.append(tr("The file holds nothing that the backup does not."));
    if (!preview.lost.empty())
        sentences.append(tr("%Ln change set(s) of the file are not in it.", nullptr, static_cast<int>(preview.lost.size())));
    if (!preview.differences.empty())
        sentences.append(tr("Rows that differ: %1").arg(whole(static_cast<std::int64_t>(preview.differences.size()))));
    return sentences;
}

void BackupsDialog::showPreview(const db::Result<Preview> &preview)
{
    if (!preview) {
        m_heading->setText(tr("It cannot be put back"));
        m_facts->setText(text(preview.error()));
        m_differences->setContent({}, {});
        return;
    }
    m_preview = *preview;
    const db::RestorePreview &found = **preview;
    m_restore->setEnabled(!found.sound || !found.sameHistory || !found.lost.empty());
    m_heading->setText(tr("With the backup of %1 in its place").arg(when(found.backup)));
    m_facts->setText(differing(found).join(u' '));
    if (found.now && !found.differences.empty())
        fillDifferences(*m_differences, {found.now->texts, found.differences});
    else
        m_differences->setContent({}, {});
    m_details->arrange(u"backupDifferences"_s);
}

void BackupsDialog::restore()
{
    if (!m_preview)
        return;
    const db::RestorePreview preview = *m_preview;
    QStringList lost;
    for (auto change = preview.lost.rbegin(); change != preview.lost.rend() && lost.size() < ListedChanges; ++change)
        lost.append(u"%1 · %2 · %3"_s.arg(change->id).arg(timestamp(fromDb(change->at)), changeSentence(*change)));
    if (lost.size() < static_cast<qsizetype>(preview.lost.size()))
        lost.append(tr("… and %1 more").arg(whole(static_cast<std::int64_t>(preview.lost.size()) - lost.size())));
    const QString name = QFileInfo(m_path).fileName();
    QString question = tr("Put the backup of %1 in the place of %2?").arg(when(preview.backup), name) + u"\n\n"_s
        + differing(preview).join(u' ') + u"\n\n"_s
        + (preview.sound ? tr("What the file is now is kept first, as one more backup.")
                         : tr("What the file is now is kept first, as %1.damaged.").arg(name));
    if (!m_context.ask.confirm(this, {tr("Put a backup back"), question, lost.join(u'\n'), tr("Put it back")}))
        return;
    m_restore->setEnabled(false);
    m_context.session.restore(
        m_path, preview.backup, this,
        [this, name, then = when(preview.backup)](const db::Result<db::Restored> &restored) {
            if (!restored)
                Q_EMIT said(Tone::Error, text(restored.error()));
            else if (restored->before.empty())
                Q_EMIT said(Tone::Done, tr("%1 is again what it was on %2.").arg(name, then));
            else
                Q_EMIT said(Tone::Done, tr("%1 is again what it was on %2. What it was before is kept as %3.")
                                            .arg(name, then, QFileInfo(fromDb(restored->before.string())).fileName()));
            reject();
        });
}

void BackupsDialog::look()
{
    if (const Row *row = selected())
        m_context.session.open(fromDb(row->backup.path.string()));
}

void BackupsDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(fromDb(db::backupFolder(m_path.toStdString()).string())));
}

} // namespace ui
