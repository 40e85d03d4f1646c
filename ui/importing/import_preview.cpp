#include "ui/importing/import_preview.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/import_rows_model.h"
#include "ui/models/row_filter.h"
#include "ui/style/theme.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/table_panel.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr db::RowFate fates[] = {db::RowFate::Inserted, db::RowFate::Updated, db::RowFate::Unchanged,
                                 db::RowFate::Rejected};

QString columnUseText(const db::ImportPlan &plan, const db::ColumnUse &use)
{
    if (use.column < 0 && use.fixed.empty())
        return ImportPreview::tr("not used");
    QStringList parts;
    if (use.column >= 0)
        parts.append(columnName(plan.kind, use.column));
    for (const db::ColumnUse::Fixed &fixed : use.fixed)
        parts.append(u"%1 = %2"_s.arg(columnName(plan.kind, fixed.column),
                                      cellText(*plan.draft.texts, plan.kind, fixed.column, fixed.value)));
    if (use.unitWon > 1)
        parts.append(ImportPreview::tr("times %1 won").arg(whole(use.unitWon)));
    return parts.join(u", "_s);
}

} // namespace

ImportPreview::ImportPreview(Settings &settings, QWidget *parent)
    : QWidget(parent), m_rest(new QLabel(this)), m_tabs(new QTabWidget(this)),
      m_rowsPanel(new TablePanel(settings, this)), m_problemsPanel(new TablePanel(settings, this)),
      m_columnsPanel(new TablePanel(settings, this)), m_which(new Segments(this)), m_rows(new ImportRowsModel(this)),
      m_problems(new CellTableModel(this)), m_columns(new CellTableModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *counts = new QHBoxLayout;
    counts->setContentsMargins(16, 0, 16, 0);
    counts->setSpacing(28);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i] = new QLabel(this);
        m_names[i] = new QLabel(this);
        m_numbers[i]->setProperty("title", true);
        m_names[i]->setProperty("muted", true);
        auto *pair = new QHBoxLayout;
        pair->setSpacing(6);
        pair->addWidget(m_numbers[i], 0, Qt::AlignBaseline);
        pair->addWidget(m_names[i], 0, Qt::AlignBaseline);
        counts->addLayout(pair);
    }
    m_rest->setProperty("muted", true);
    counts->addStretch();
    counts->addWidget(m_rest);
    layout->addLayout(counts);
    m_rowsPanel->filter()->setRows(m_rows);
    m_rowsPanel->controls()->addWidget(m_which);
    m_problemsPanel->filter()->setRows(m_problems);
    m_columnsPanel->filter()->setRows(m_columns);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"importTabs"_s);
    m_rowsPanel->setObjectName(u"importRows"_s);
    m_problemsPanel->setObjectName(u"importProblems"_s);
    m_columnsPanel->setObjectName(u"importColumns"_s);
    m_tabs->addTab(m_rowsPanel, QString());
    m_tabs->addTab(m_problemsPanel, QString());
    m_tabs->addTab(m_columnsPanel, QString());
    layout->addWidget(m_tabs, 1);
    connect(m_which, &Segments::chosen, this, &ImportPreview::filterRows);
    connect(m_problemsPanel->view(), &QTableView::activated, this, [this](const QModelIndex &index) {
        const int row = m_problemsPanel->filter()->mapToSource(index).row();
        const int target = m_rows->rowOfLine(m_plan->problems[static_cast<std::size_t>(row)].line);
        if (target < 0)
            return;
        m_which->setCurrent(u"all"_s);
        filterRows(u"all"_s);
        m_tabs->setCurrentWidget(m_rowsPanel);
        const QModelIndex found = m_rowsPanel->filter()->mapFromSource(m_rows->index(target, 0));
        m_rowsPanel->view()->setCurrentIndex(found);
        m_rowsPanel->view()->scrollTo(found, QAbstractItemView::PositionAtCenter);
    });
    retranslate();
}

void ImportPreview::setPlan(std::shared_ptr<const db::ImportPlan> plan)
{
    m_plan = std::move(plan);
    m_rowsPanel->leave();
    m_rows->setPlan(m_plan);
    m_rowsPanel->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    if (m_plan) {
        m_rowsPanel->arrange(u"import_rows_"_s + fromDb(db::info(m_plan->kind).key));
        m_rowsPanel->setBlankColumns(m_rows->blankColumns());
        m_tabs->setCurrentWidget(m_plan->errors > 0 ? m_problemsPanel : m_rowsPanel);
    }
    m_which->setCurrent(u"all"_s);
    filterRows(u"all"_s);
    retranslate();
}

SearchBox *ImportPreview::searchBox() const
{
    return static_cast<TablePanel *>(m_tabs->currentWidget())->searchBox();
}

QTableView *ImportPreview::table() const
{
    return static_cast<TablePanel *>(m_tabs->currentWidget())->view();
}

void ImportPreview::showOnlyProblems()
{
    m_which->setCurrent(u"problems"_s);
    filterRows(u"problems"_s);
    m_tabs->setCurrentWidget(m_rowsPanel);
}

void ImportPreview::filterRows(const QString &key)
{
    if (key == "changes"_L1)
        m_rowsPanel->filter()->setCondition([this](int row) { return m_rows->fate(row) != db::RowFate::Unchanged; });
    else if (key == "problems"_L1)
        m_rowsPanel->filter()->setCondition([this](int row) { return m_rows->hasProblem(row); });
    else
        m_rowsPanel->filter()->setCondition({});
}

void ImportPreview::showCounts()
{
    const std::int64_t counts[] = {m_plan->inserted, m_plan->updated, m_plan->unchanged, m_plan->rejected};
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i]->setText(whole(counts[i]));
        m_names[i]->setText(fateName(fates[i]));
        QPalette palette = this->palette();
        if (fates[i] == db::RowFate::Rejected && counts[i] > 0)
            palette.setColor(QPalette::WindowText, colors().trouble);
        m_numbers[i]->setPalette(palette);
    }
    QStringList rest;
    rest.append(tr("%1 rows read").arg(whole(m_plan->read)));
    const db::SkippedRows &skipped = m_plan->skipped;
    if (skipped.title > 0)
        rest.append(tr("%1 above the header").arg(whole(skipped.title)));
    if (skipped.total > 0)
        rest.append(tr("%1 totals left out").arg(whole(skipped.total)));
    if (skipped.blank > 0)
        rest.append(tr("%1 blank").arg(whole(skipped.blank)));
    if (m_plan->totalWon != 0)
        rest.append(tr("sum of amounts %1").arg(moneyWithUnit(m_plan->totalWon, MoneyUnit::Won)));
    m_rest->setText(rest.join(u" · "_s));
}

void ImportPreview::fillProblems()
{
    QList<QList<TableCell>> rows;
    for (const db::Problem &problem : m_plan->problems) {
        const bool error = problem.severity == db::Severity::Error;
        TableCell severity = orderedCell((error ? u"✕ "_s : u"! "_s) + severityName(problem.severity), error ? 0 : 1);
        severity.ink = [error] { return error ? colors().trouble : colors().attention; };
        severity.strong = true;
        TableCell line = orderedCell(problem.line > 0 ? whole(problem.line) : tr("whole file"), problem.line);
        rows.append({severity, line, textCell(fromDb(problem.header)), textCell(fromDb(problem.text)),
                     textCell(text(problem), text(problem))});
    }
    m_problems->setContent({{tr("Weight"), false, {}},
                            {tr("Line"), false, {}},
                            {tr("Column"), false, {}},
                            {tr("Stands there"), false, {}},
                            {tr("What is wrong"), false, {}}},
                           rows);
    if (!rows.isEmpty())
        m_problemsPanel->arrange(u"import_problems"_s);
}

void ImportPreview::fillColumns()
{
    QList<QList<TableCell>> rows;
    for (const db::ColumnUse &use : m_plan->columns) {
        TableCell taken = textCell(columnUseText(*m_plan, use));
        if (use.column < 0 && use.fixed.empty())
            taken.ink = [] { return colors().muted; };
        rows.append({textCell(fromDb(use.header)), taken});
    }
    m_columns->setContent({{tr("Column of the file"), false, {}}, {tr("Taken for"), false, {}}}, rows);
    if (!rows.isEmpty())
        m_columnsPanel->arrange(u"import_columns"_s);
}

void ImportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPreview::retranslate()
{
    m_which->setItems({{u"all"_s, tr("All rows"), {}},
                       {u"changes"_s, tr("What changes"), {}},
                       {u"problems"_s, tr("Only problems"), {}}});
    m_which->setAccessibleName(tr("Which rows"));
    m_tabs->setTabText(0, tr("Rows"));
    m_tabs->setTabText(2, tr("Columns"));
    if (!m_plan) {
        m_tabs->setTabText(1, tr("Problems"));
        return;
    }
    const std::int64_t count = m_plan->errors + m_plan->warnings;
    m_tabs->setTabText(1, count == 0 ? tr("No problems") : tr("Problems (%1)").arg(whole(count)));
    showCounts();
    fillProblems();
    fillColumns();
}

} // namespace ui
