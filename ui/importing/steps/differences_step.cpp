#include "ui/importing/steps/differences_step.h"

#include "ui/importing/difference_delegate.h"
#include "ui/importing/import_case.h"
#include "ui/importing/steps/decisions_panel.h"
#include "ui/importing/steps/problems_panel.h"
#include "ui/importing/steps/sums_panel.h"
#include "ui/models/import_rows_model.h"
#include "ui/models/roles.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/table_panel.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int DecisionsWidth = 320;
constexpr std::array<const char *, RowSetCount> keys{"all", "new", "changed", "unchanged", "refused", "warned", "missing"};

} // namespace

DifferencesStep::DifferencesStep(ImportCase &of, Settings &settings, QWidget *parent)
    : QWidget(parent), m_case(of), m_tabs(new QTabWidget(this)), m_panel(new TablePanel(settings, this)),
      m_chips(new Segments(this)), m_withdrawAll(new QPushButton(this)), m_rows(new ImportRowsModel(m_panel)),
      m_problems(new ProblemsPanel(of, settings, this)),
      m_sums(new SumsPanel(of, this)), m_decisions(new DecisionsPanel(of, this))
{
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->setDocumentMode(true);
    m_panel->setObjectName(u"importRows"_s);
    m_chips->setProperty("chips", true);
    m_withdrawAll->setObjectName(u"withdrawAll"_s);
    m_panel->setModel(m_rows, [this] { return m_rows->rowsInSet(); });
    m_panel->view()->setItemDelegate(new DifferenceDelegate(m_panel));
    m_panel->controls()->addWidget(m_chips);
    m_panel->controls()->addWidget(m_withdrawAll);
    m_tabs->addTab(m_panel, QString());
    m_tabs->addTab(m_problems, QString());
    m_tabs->addTab(m_sums, QString());
    const auto card = [this](QWidget *inside) {
        auto *frame = new QFrame(this);
        frame->setProperty("card", true);
        auto *layout = new QVBoxLayout(frame);
        layout->setContentsMargins(1, 1, 1, 1);
        layout->addWidget(inside);
        return frame;
    };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(card(m_tabs), 1);
    QFrame *side = card(m_decisions);
    side->setFixedWidth(DecisionsWidth);
    layout->addWidget(side);

    connect(m_chips, &Segments::chosen, this, &DifferencesStep::showSet);
    connect(m_panel->searchBox(), &SearchBox::searched, m_rows, &ImportRowsModel::setNeedle);
    connect(m_rows, &ImportRowsModel::withdrawToggled, this, &DifferencesStep::withdraw);
    connect(m_withdrawAll, &QPushButton::clicked, this, &DifferencesStep::withdrawAll);
    connect(m_rows, &ImportRowsModel::arranged, this, [this] {
        if (m_wanted > 0)
            showLine(m_wanted);
    });
    connect(m_problems, &ProblemsPanel::lineRequested, this, &DifferencesStep::showLine);
    connect(m_problems, &ProblemsPanel::saveRequested, this, &DifferencesStep::saveRequested);
    connect(m_decisions, &DecisionsPanel::ruleRequested, this, [this](const QString &rule) {
        m_tabs->setCurrentWidget(m_problems);
        m_problems->showRule(rule);
    });
    connect(&m_case, &ImportCase::changed, this, &DifferencesStep::refresh);
    retranslate();
}

SearchBox *DifferencesStep::searchBox() const
{
    return m_tabs->currentIndex() == 0 ? m_panel->searchBox() : m_problems->searchBox();
}

QTableView *DifferencesStep::table() const
{
    if (m_tabs->currentWidget() == m_sums)
        return m_sums->table();
    return m_tabs->currentIndex() == 0 ? m_panel->view() : m_problems->table();
}

void DifferencesStep::askReason()
{
    m_decisions->askReason();
}

void DifferencesStep::refresh()
{
    m_decisions->refresh();
    // The plan before stays in sight until the next one is there.
    if (m_case.planned() == m_shown || (!m_case.planned() && m_case.busy() && m_case.path() == m_shownFile))
        return;
    const bool sameFile = m_case.path() == m_shownFile;
    m_shown = m_case.planned();
    m_shownFile = m_case.path();
    if (!m_shown || !sameFile)
        m_panel->leave();
    m_rows->setWithdrawn(m_case.options().withdraw);
    m_rows->setPlanned(m_shown);
    if (m_shown) {
        if (!sameFile) {
            // A file with errors opens on them, any other on what it changes.
            m_tabs->setCurrentIndex(m_case.plan()->errors > 0 ? 1 : 0);
            m_problems->showRule({});
            const bool changes = m_case.plan()->inserted + m_case.plan()->updated > 0;
            const bool news = m_case.plan()->inserted > 0;
            showSet(changes && !news ? u"changed"_s : u"all"_s);
        } else if (m_shown->facts.count(*m_shown->plan, m_rows->rowSet()) == 0) {
            showSet(u"all"_s);
        }
        arrangeRows();
        showChange();
    }
    m_problems->refresh();
    m_sums->refresh();
    showChips();
}

void DifferencesStep::arrangeRows()
{
    m_panel->arrange(u"import_rows_"_s + fromDb(db::info(m_case.plan()->kind).key));
    m_panel->setBlankColumns(m_rows->columnsAside());
}

void DifferencesStep::showChips()
{
    const PlannedFile *planned = m_shown.get();
    const auto name = [planned](RowSet set, const QString &mark, const QString &text) {
        const std::int64_t count = planned ? static_cast<std::int64_t>(planned->facts.count(*planned->plan, set)) : 0;
        return (mark.isEmpty() ? QString() : mark + u' ') + text + u' ' + whole(count);
    };
    QList<Segments::Item> items{
        {u"all"_s, name(RowSet::All, {}, tr("All")), tr("Every row that was read")},
        {u"new"_s, name(RowSet::New, fateMark(db::RowFate::Inserted), tr("New")), tr("Rows that nobody has stated yet")},
        {u"changed"_s, name(RowSet::Changed, fateMark(db::RowFate::Updated), tr("Changed")),
         tr("Rows with other values than those that stand")},
        {u"unchanged"_s, name(RowSet::Unchanged, fateMark(db::RowFate::Unchanged), tr("Unchanged")),
         tr("Rows that stand already as they are")},
        {u"refused"_s, name(RowSet::Refused, fateMark(db::RowFate::Rejected), tr("Refused")),
         tr("Rows with errors, which are not stored")},
        {u"warned"_s, name(RowSet::Warned, u"!"_s, tr("Warned")), tr("Rows that are stored with a warning")}};
    if (planned && !planned->plan->missing.empty())
        items.append({u"missing"_s, name(RowSet::Missing, u"－"_s, tr("Missing")),
                      tr("Rows that stand and that this file does not have. They stay, unless you withdraw them.")});
    m_chips->setItems(items);
    m_chips->setCurrent(QLatin1String(keys[static_cast<std::size_t>(m_rows->rowSet())]));
    m_withdrawAll->setVisible(m_rows->rowSet() == RowSet::Missing && planned);
    if (planned) {
        const std::size_t withdrawn = m_case.options().withdraw.size();
        m_withdrawAll->setText(withdrawn < planned->plan->missing.size() ? tr("Withdraw a&ll") : tr("Keep all"));
    }
    const std::int64_t count = planned ? planned->plan->errors + planned->plan->warnings : 0;
    m_tabs->setTabText(1, count == 0 ? tr("No problems") : tr("Problems (%1)").arg(whole(count)));
}

void DifferencesStep::showSet(const QString &key)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (key == QLatin1String(keys[i]))
            m_rows->setSet(static_cast<RowSet>(i));
    }
    if (m_shown)
        m_panel->setBlankColumns(m_rows->columnsAside());
    m_chips->setCurrent(key);
    showChips();
    showChange();
}

/// What changed may stand far to the right.
void DifferencesStep::showChange()
{
    if (m_rows->rowSet() != RowSet::Changed || m_rows->rowCount() == 0)
        return;
    for (int column = m_rows->columnCount() - 1; column >= 0; --column) {
        const QModelIndex cell = m_rows->index(0, column);
        if (!cell.data(OldRole).toString().isEmpty())
            m_panel->view()->scrollTo(cell);
    }
}

void DifferencesStep::showLine(qint64 line)
{
    m_wanted = 0;
    const int row = m_rows->rowOfLine(line);
    if (row < 0 && m_rows->rowSet() != RowSet::All) {
        m_wanted = line;
        showSet(u"all"_s);
        return;
    }
    if (row < 0)
        return;
    m_tabs->setCurrentIndex(0);
    const QModelIndex found = m_rows->index(row, 0);
    m_panel->view()->setCurrentIndex(found);
    m_panel->view()->scrollTo(found, QAbstractItemView::PositionAtCenter);
    m_panel->view()->setFocus();
}

void DifferencesStep::withdraw(qint64 version, bool withdrawn)
{
    m_case.change([version, withdrawn](db::ImportOptions &options) {
        std::erase(options.withdraw, version);
        if (withdrawn)
            options.withdraw.push_back(version);
    });
}

void DifferencesStep::withdrawAll()
{
    if (!m_shown || m_case.busy())
        return;
    const db::ImportPlan &plan = *m_shown->plan;
    std::vector<std::int64_t> versions;
    if (m_case.options().withdraw.size() < plan.missing.size()) {
        for (const std::uint32_t row : plan.missing)
            versions.push_back(plan.before->table(plan.kind).origins[row].version);
    }
    m_case.change([&versions](db::ImportOptions &options) { options.withdraw = versions; });
}

void DifferencesStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DifferencesStep::retranslate()
{
    m_tabs->setTabText(0, tr("Rows"));
    m_tabs->setTabText(2, tr("Sums before and after"));
    m_tabs->setAccessibleName(tr("What the file changes"));
    m_chips->setAccessibleName(tr("Which rows"));
    showChips();
    m_panel->view()->viewport()->update();
}

} // namespace ui
