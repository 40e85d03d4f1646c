#include "ui/window/rename_dialog.h"

#include "db/exchange/record_edit.h"
#include "db/ledger/differences.h"
#include "ui/models/cell_table_model.h"
#include "ui/session/session.h"
#include "ui/widgets/dialog_buttons.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t MostLines = 2000; // the count above them is complete
constexpr int TypingPause = 200;        // milliseconds

using Rows = std::vector<db::RowDifference>;

std::string title(const db::Texts &texts, const db::RowDifference &row)
{
    return db::recordTitle(texts, row.kind, row.hasAfter ? row.after : row.before);
}

std::vector<std::string> changedColumns(const db::RowDifference &row)
{
    std::vector<std::string> keys;
    const std::span<const db::Column> columns = db::info(row.kind).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (row.before[i] != row.after[i])
            keys.emplace_back(columns[i].key);
    }
    return keys;
}

} // namespace

RenameDialog::RenameDialog(const Context &context, db::NameOf list, const QString &from, const QStringList &names,
                           QWidget *parent)
    : QDialog(parent), m_context(context), m_list(list), m_from(from), m_names(names), m_to(new QComboBox(this)),
      m_what(new QLabel(this)), m_table(new QTableView(this)), m_model(new CellTableModel(this)),
      m_clashes(new QWidget(this)), m_clashText(new QLabel(m_clashes)), m_rules(new QButtonGroup(this)),
      m_reason(new QLineEdit(this)), m_message(new MessageBar(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"renameDialog"_s);
    setWindowTitle(tr("Rename or merge"));
    resize(640, 500);
    m_soon.setSingleShot(true);
    m_soon.setInterval(TypingPause);
    build(names);
    connect(&m_soon, &QTimer::timeout, this, &RenameDialog::preview);
    connect(m_to, &QComboBox::editTextChanged, this, [this] {
        m_possible = false;
        showButtons();
        m_soon.start();
    });
    connect(m_rules, &QButtonGroup::idClicked, this, &RenameDialog::preview);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RenameDialog::store);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&context.session, &Session::snapshotChanged, this, &RenameDialog::preview);
    setTarget({});
    preview();
}

void RenameDialog::build(const QStringList &names)
{
    m_to->setObjectName(u"newName"_s);
    m_to->setEditable(true);
    m_to->setInsertPolicy(QComboBox::NoInsert);
    m_to->addItems(names);
    m_to->setMinimumContentsLength(24);
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_to->lineEdit()->setPlaceholderText(tr("a new name, or one of another record to merge with"));
    auto *from = new QLabel(m_from, this);
    from->setTextInteractionFlags(Qt::TextSelectableByMouse);
    from->setWordWrap(true);
    m_reason->setObjectName(u"renameReason"_s);
    m_reason->setPlaceholderText(tr("kept in the history; needed where a closed quarter changes"));
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Name now"), from);
    form->addRow(tr("&New name"), m_to);
    auto *below = new QFormLayout;
    below->addRow(tr("&Reason"), m_reason);

    m_what->setObjectName(u"renameWhat"_s);
    m_what->setWordWrap(true);
    m_table->setObjectName(u"renameRows"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows that change"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);

    m_clashText->setWordWrap(true);
    auto *clashes = new QVBoxLayout(m_clashes);
    clashes->setContentsMargins(0, 0, 0, 0);
    clashes->setSpacing(4);
    clashes->addWidget(m_clashText);
    for (const db::ClashRule each : {db::ClashRule::KeepStanding, db::ClashRule::KeepRenamed}) {
        auto *button = new QRadioButton(m_clashes);
        button->setObjectName(each == db::ClashRule::KeepStanding ? u"keepStanding"_s : u"keepRenamed"_s);
        m_rules->addButton(button, static_cast<int>(each));
        clashes->addWidget(button);
    }
    m_clashes->hide();
    nameDialogButtons(*m_buttons, {}, tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_what);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_clashes);
    layout->addLayout(below);
    layout->addWidget(m_buttons);
}

void RenameDialog::setTarget(const QString &name)
{
    m_to->setCurrentIndex(-1);
    m_to->setEditText(name.isEmpty() ? m_from : name);
    m_to->lineEdit()->selectAll();
    m_to->setFocus();
}

QString RenameDialog::target() const
{
    return m_to->currentText().trimmed();
}

bool RenameDialog::merges() const
{
    const std::string fold = db::foldName(toDb(target()));
    return fold != db::foldName(toDb(m_from))
           && std::any_of(m_names.begin(), m_names.end(),
                          [&fold](const QString &each) { return db::foldName(toDb(each)) == fold; });
}

std::optional<db::ClashRule> RenameDialog::rule() const
{
    const int id = m_rules->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<db::ClashRule>(id));
}

/// The rows of a draft, those that move to another key in one line each.
RenameDialog::Preview RenameDialog::previewOf(const db::Snapshot &snapshot, const db::Result<db::Draft> &draft,
                                              std::size_t clashes)
{
    Preview out;
    out.clashes = clashes;
    if (!draft) {
        out.error = draft.error();
        return out;
    }
    const Rows rows = db::draftDifferences(snapshot, *draft);
    const db::Texts &texts = *draft->texts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const db::RowDifference &row = rows[i];
        if (row.kind == db::Kind::Names)
            continue;
        ++out.rows;
        Preview::Line line;
        line.kind = row.kind;
        if (row.hadBefore)
            line.before = db::recordTitle(texts, row.kind, row.before);
        if (row.hasAfter)
            line.after = title(texts, row);
        if (row.hadBefore && row.hasAfter)
            line.changed = changedColumns(row);
        // A new row and the end of the old one, in that order: the record has moved.
        if (!row.hadBefore && i + 1 < rows.size() && !rows[i + 1].hasAfter && rows[i + 1].kind == row.kind)
            line.before = db::recordTitle(texts, row.kind, rows[++i].before);
        if (out.lines.size() < MostLines)
            out.lines.push_back(std::move(line));
    }
    return out;
}

void RenameDialog::preview()
{
    m_soon.stop();
    const std::shared_ptr<const db::Snapshot> snapshot = m_context.session.snapshot();
    if (!snapshot || m_storing)
        return;
    m_possible = false;
    const int round = ++m_round;
    QtConcurrent::run([snapshot, list = m_list, from = toDb(m_from), to = toDb(target()), chosen = rule()] {
        std::vector<db::RenameClash> clashes;
        const auto draft =
            db::renameRecord(snapshot, list, from, to, &clashes, chosen.value_or(db::ClashRule::Refuse));
        return previewOf(*snapshot, draft, clashes.size());
    }).then(this, [this, round](const Preview &preview) {
        if (round == m_round)
            take(preview);
    });
}

void RenameDialog::take(const Preview &preview)
{
    QList<QList<TableCell>> rows;
    for (const Preview::Line &line : preview.lines) {
        QStringList what;
        for (const std::string &key : line.changed) {
            if (const int column = db::info(line.kind).find(key); column >= 0)
                what.append(columnName(line.kind, column));
        }
        const QString before = fromDb(line.before);
        const QString after = line.after.empty() ? tr("joins the other row") : fromDb(line.after);
        rows.append({textCell(kindName(line.kind)), textCell(before, before), textCell(after, after),
                     textCell(what.join(u", "_s))});
    }
    m_model->setContent({{tr("Kind"), false, {}},
                         {tr("Record"), false, {}},
                         {tr("Becomes"), false, {}},
                         {tr("Columns that change"), false, {}}},
                        rows);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 220));

    const bool clashing = preview.clashes > 0 && merges();
    m_clashes->setVisible(clashing);
    m_clashText->setText(tr("%Ln row(s) say different things under the two names. Which one counts? What it leaves "
                            "blank is filled from the other.",
                            nullptr, static_cast<int>(preview.clashes)));
    m_rules->button(static_cast<int>(db::ClashRule::KeepStanding))->setText(tr("The row of “%1”").arg(target()));
    m_rules->button(static_cast<int>(db::ClashRule::KeepRenamed))->setText(tr("The row of “%1”").arg(m_from));
    const bool same = preview.error && preview.error->code == db::ErrorCode::NothingToDo;
    if (same || target().isEmpty())
        m_what->setText(tr("Write another name, or choose the record that it is one with."));
    else if (preview.error && clashing)
        m_what->setText(tr("Both names stand in the file, and their rows differ."));
    else if (preview.error)
        m_what->setText(text(*preview.error));
    else
        m_what->setText((merges() ? tr("Two records become one; %Ln row(s) change.", nullptr, static_cast<int>(preview.rows))
                                  : tr("%Ln row(s) change.", nullptr, static_cast<int>(preview.rows)))
                        + u' ' + tr("The old name goes into the dictionary."));
    m_possible = !preview.error;
    showButtons();
}

void RenameDialog::showButtons()
{
    QPushButton *accept = m_buttons->button(QDialogButtonBox::Ok);
    accept->setText(merges() ? tr("Merge") : tr("Rename"));
    accept->setEnabled(m_possible && !m_storing && m_context.session.writable());
}

void RenameDialog::store()
{
    m_storing = true;
    showButtons();
    m_context.session.store(
        [list = m_list, from = toDb(m_from), to = toDb(target()), chosen = rule().value_or(db::ClashRule::Refuse),
         reason = toDb(m_reason->text().trimmed())](const auto &snapshot) {
            auto draft = db::renameRecord(snapshot, list, from, to, nullptr, chosen);
            if (draft) {
                draft->title = from + " → " + to;
                draft->reason = reason;
            }
            return draft;
        },
        this, [this](const db::Result<std::int64_t> &done) {
            m_storing = false;
            if (done) {
                Q_EMIT renamed(target());
                accept();
                return;
            }
            m_message->show(MessageBar::Tone::Error, text(done.error()));
            if (done.error().code == db::ErrorCode::ClosedQuarter)
                m_reason->setFocus();
            showButtons();
        });
}

} // namespace ui
