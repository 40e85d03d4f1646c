#include "ui/window/names_dialog.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_panel.h"
#include "ui/window/rename_dialog.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using Tone = MessageBar::Tone;

NamesDialog::NamesDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_list(new QComboBox(this)), m_message(new MessageBar(this)),
      m_tabs(new QTabWidget(this)), m_names(addTab(u"names"_s)), m_entries(addTab(u"equalNames"_s)),
      m_alike(addTab(u"alikeNames"_s)), m_rename(new QPushButton(tr("&Rename or merge…"), this)),
      m_remove(new QPushButton(tr("Re&move from the dictionary"), this)),
      m_merge(new QPushButton(tr("Mer&ge…"), this)), m_written(new QLineEdit(this)), m_kept(new QComboBox(this)),
      m_add(new QPushButton(tr("&Add"), this))
{
    setObjectName(u"namesDialog"_s);
    setWindowTitle(tr("Names"));
    resize(780, 560);
    m_list->setObjectName(u"nameList"_s);
    m_list->setAccessibleName(tr("Names of"));
    for (int i = 0; i < static_cast<int>(db::EqualNames::Lists); ++i)
        m_list->addItem(choiceName(db::Kind::Names, db::col::names::OfKind, i), i);
    auto *label = new QLabel(tr("Names &of"), this);
    label->setBuddy(m_list);
    auto *note = new QLabel(tr("A renamed record keeps its history. Imports take a name of the dictionary for the "
                               "kept one."), this);
    note->setProperty("muted", true);
    note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(label);
    top->addWidget(m_list);
    top->addSpacing(8);
    top->addWidget(note, 1);

    m_rename->setObjectName(u"renameName"_s);
    m_remove->setObjectName(u"removeEqualName"_s);
    m_merge->setObjectName(u"mergeAlike"_s);
    m_names.below->addWidget(m_rename);
    m_names.below->addStretch();
    m_alike.below->addWidget(m_merge);
    m_alike.below->addStretch();
    buildEntryForm();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QComboBox::currentIndexChanged, this, &NamesDialog::refresh);
    connect(m_rename, &QPushButton::clicked, this, &NamesDialog::renameSelected);
    connect(m_names.panel->view(), &QTableView::doubleClicked, this, &NamesDialog::renameSelected);
    connect(m_remove, &QPushButton::clicked, this, &NamesDialog::removeEntry);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        const int row = selectedRow(m_alike);
        if (row < 0)
            return;
        // The name with more rows is likelier to be the one to keep.
        auto [kept, other] = m_contents.alike[static_cast<std::size_t>(row)];
        if (rowsOf(other) > rowsOf(kept))
            std::swap(kept, other);
        rename(fromDb(other), fromDb(kept));
    });
    connect(m_add, &QPushButton::clicked, this, &NamesDialog::addEntry);
    connect(m_written, &QLineEdit::textChanged, this, &NamesDialog::showActions);
    connect(m_kept, &QComboBox::editTextChanged, this, &NamesDialog::showActions);
    connect(&context.session, &Session::snapshotChanged, this, &NamesDialog::refresh);
    connect(&context.session, &Session::fileChanged, this, &QDialog::reject);
    refresh();
}

NamesDialog::Tab NamesDialog::addTab(const QString &name)
{
    Tab tab;
    auto *page = new QWidget(m_tabs);
    tab.panel = new TablePanel(m_context.settings, page);
    tab.panel->view()->setObjectName(name);
    tab.panel->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    tab.model = new CellTableModel(this);
    tab.panel->filter()->setRows(tab.model);
    tab.below = new QHBoxLayout;
    tab.below->setContentsMargins(12, 0, 12, 10);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tab.panel, 1);
    layout->addLayout(tab.below);
    m_tabs->addTab(page, QString());
    connect(tab.panel->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NamesDialog::showActions);
    return tab;
}

/// A spelling and the name that it means.
void NamesDialog::buildEntryForm()
{
    m_written->setObjectName(u"writtenName"_s);
    m_written->setPlaceholderText(tr("as files write it"));
    m_written->setAccessibleName(tr("Spelling"));
    m_kept->setObjectName(u"keptName"_s);
    m_kept->setEditable(true);
    m_kept->setInsertPolicy(QComboBox::NoInsert);
    m_kept->setMinimumContentsLength(16);
    m_kept->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kept->setAccessibleName(tr("Name that it means"));
    m_kept->lineEdit()->setPlaceholderText(tr("the name that is kept"));
    m_add->setObjectName(u"addEqualName"_s);
    m_entries.below->addWidget(m_written, 1);
    m_entries.below->addWidget(new QLabel(u"="_s, this));
    m_entries.below->addWidget(m_kept, 1);
    m_entries.below->addWidget(m_add);
    m_entries.below->addSpacing(12);
    m_entries.below->addWidget(m_remove);
}

db::NameOf NamesDialog::list() const
{
    return static_cast<db::NameOf>(std::max(0, m_list->currentIndex()));
}

void NamesDialog::choose(db::NameOf list, const QString &name)
{
    m_wanted = name;
    m_list->setCurrentIndex(static_cast<int>(list));
    refresh();
}

void NamesDialog::refresh()
{
    const std::shared_ptr<const db::Snapshot> snapshot = m_context.session.snapshot();
    if (!snapshot)
        return;
    m_known.clear();
    for (db::EqualName &each : db::equalNamesOf(*snapshot)) {
        if (each.of == list())
            m_known.push_back(std::move(each));
    }
    fillEntries();
    const int round = ++m_round;
    auto *answer = new QFutureWatcher<Contents>(this);
    connect(answer, &QFutureWatcherBase::finished, this, [this, answer, round] {
        answer->deleteLater();
        if (round == m_round)
            take(answer->result());
    });
    answer->setFuture(QtConcurrent::run([snapshot, of = list()] {
        return Contents{db::namesOf(*snapshot, of), db::likeNames(*snapshot, of)};
    }));
}

void NamesDialog::take(Contents contents)
{
    m_contents = std::move(contents);
    fillNames();
    fillAlike();
    m_tabs->setTabText(0, tr("Names (%1)").arg(whole(static_cast<qint64>(m_contents.names.size()))));
    m_tabs->setTabText(2, tr("Alike (%1)").arg(whole(static_cast<qint64>(m_contents.alike.size()))));
    const QString typed = m_kept->currentText();
    m_kept->clear();
    for (const db::NameUse &each : m_contents.names)
        m_kept->addItem(fromDb(each.name));
    m_kept->setEditText(typed);
    const QString wanted = std::exchange(m_wanted, {});
    select(wanted);
    showActions();
    // By its name, not by its row: the rows may be put into their order a moment later.
    if (std::exchange(m_renames, false) && !wanted.isEmpty() && m_context.session.writable())
        rename(wanted, {});
}

void NamesDialog::fillNames()
{
    QList<QList<TableCell>> rows;
    for (const db::NameUse &each : m_contents.names) {
        QStringList spellings;
        for (const db::EqualName &known : m_known) {
            if (db::foldName(known.kept) == db::foldName(each.name))
                spellings.append(fromDb(known.written));
        }
        rows.append({textCell(fromDb(each.name), fromDb(each.name)), textCell(spellings.join(u", "_s)),
                     numberCell(whole(each.rows), static_cast<double>(each.rows))});
    }
    m_names.model->setContent({{tr("Name"), false, {}},
                               {tr("Also written"), false, tr("What the dictionary takes for this name")},
                               {tr("Rows"), true, tr("Rows of all kinds that say this name")}},
                              rows);
    m_names.panel->setLeastWidth(0, 260);
    m_names.panel->arrange(u"names_names"_s);
}

void NamesDialog::fillEntries()
{
    QList<QList<TableCell>> rows;
    for (const db::EqualName &each : m_known)
        rows.append({textCell(fromDb(each.written)), textCell(fromDb(each.kept))});
    m_entries.model->setContent({{tr("Spelling"), false, {}}, {tr("Means"), false, {}}}, rows);
    m_entries.panel->setLeastWidth(0, 260);
    m_entries.panel->arrange(u"names_equal"_s);
    m_tabs->setTabText(1, tr("Dictionary (%1)").arg(whole(static_cast<qint64>(m_known.size()))));
    showActions();
}

void NamesDialog::fillAlike()
{
    QList<QList<TableCell>> rows;
    for (const auto &[one, other] : m_contents.alike) {
        rows.append({textCell(fromDb(one)), numberCell(whole(rowsOf(one)), static_cast<double>(rowsOf(one))),
                     textCell(fromDb(other)), numberCell(whole(rowsOf(other)), static_cast<double>(rowsOf(other)))});
    }
    m_alike.model->setContent({{tr("Name"), false, {}},
                               {tr("Rows"), true, {}},
                               {tr("Looks like"), false, {}},
                               {tr("Rows"), true, {}}},
                              rows);
    m_alike.panel->setLeastWidth(0, 230);
    m_alike.panel->setLeastWidth(2, 230);
    m_alike.panel->arrange(u"names_alike"_s);
}

qint64 NamesDialog::rowsOf(const std::string &name) const
{
    const auto found = std::lower_bound(m_contents.names.begin(), m_contents.names.end(), name,
                                        [](const db::NameUse &each, const std::string &wanted) { return each.name < wanted; });
    return found == m_contents.names.end() || found->name != name ? 0 : found->rows;
}

void NamesDialog::select(const QString &name)
{
    const std::string fold = db::foldName(toDb(name));
    for (std::size_t row = 0; row < m_contents.names.size() && !name.isEmpty(); ++row) {
        if (db::foldName(m_contents.names[row].name) != fold)
            continue;
        const QModelIndex shown = m_names.panel->filter()->mapFromSource(m_names.model->index(static_cast<int>(row), 0));
        m_tabs->setCurrentIndex(0);
        m_names.panel->view()->selectRow(shown.row());
        m_names.panel->view()->scrollTo(shown);
        m_names.panel->view()->setFocus();
        return;
    }
}

int NamesDialog::selectedRow(const Tab &tab) const
{
    const QModelIndexList rows = tab.panel->view()->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : tab.panel->filter()->mapToSource(rows.first()).row();
}

void NamesDialog::showActions()
{
    const bool writable = m_context.session.writable();
    m_rename->setEnabled(writable && selectedRow(m_names) >= 0);
    m_merge->setEnabled(writable && selectedRow(m_alike) >= 0);
    m_remove->setEnabled(writable && selectedRow(m_entries) >= 0);
    m_add->setEnabled(writable && !m_written->text().trimmed().isEmpty() && !m_kept->currentText().trimmed().isEmpty());
}

void NamesDialog::renameSelected()
{
    if (m_contents.names.empty()) { // not there yet
        m_renames = true;
        return;
    }
    if (const int row = selectedRow(m_names); row >= 0 && m_context.session.writable())
        rename(fromDb(m_contents.names[static_cast<std::size_t>(row)].name), {});
}

void NamesDialog::rename(const QString &from, const QString &to)
{
    QStringList names;
    for (const db::NameUse &each : m_contents.names)
        names.append(fromDb(each.name));
    auto *dialog = new RenameDialog(m_context, list(), from, names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTarget(to);
    connect(dialog, &RenameDialog::renamed, this, [this](const QString &name) {
        m_wanted = name;
        refresh();
    });
    dialog->open();
}

void NamesDialog::addEntry()
{
    const QString written = m_written->text().trimmed();
    const QString kept = m_kept->currentText().trimmed();
    m_context.session.store(
        [of = list(), written = toDb(written), kept = toDb(kept)](const auto &snapshot) {
            return db::addEqualName(snapshot, of, written, kept);
        },
        this, [this, written, kept](const db::Result<std::int64_t> &done) {
            if (!done) {
                m_message->show(Tone::Error, text(done.error()));
                return;
            }
            m_message->show(Tone::Done, tr("Files that write “%1” mean “%2” from now on.").arg(written, kept));
            m_written->clear();
        });
}

void NamesDialog::removeEntry()
{
    const int row = selectedRow(m_entries);
    if (row < 0)
        return;
    const std::string written = m_known[static_cast<std::size_t>(row)].written;
    m_context.session.store(
        [of = list(), written](const auto &snapshot) { return db::removeEqualName(snapshot, of, written); }, this,
        [this, written](const db::Result<std::int64_t> &done) {
            if (done)
                m_message->show(Tone::Done, tr("“%1” is a name of its own again.").arg(fromDb(written)));
            else
                m_message->show(Tone::Error, text(done.error()));
        });
}

} // namespace ui
