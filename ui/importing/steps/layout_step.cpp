#include "ui/importing/steps/layout_step.h"

#include "ui/importing/head_reading.h"
#include "ui/importing/import_case.h"
#include "ui/importing/steps/column_table.h"
#include "ui/importing/steps/layout_bar.h"
#include "ui/importing/steps/questions.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/plan_cells.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr std::size_t ShownRows = 40;
constexpr qsizetype ShownCells = 30;
constexpr int WidestColumn = 260;
} // namespace

LayoutStep::LayoutStep(ImportCase &of, QWidget *parent)
    : QWidget(parent), m_case(of), m_bar(new LayoutBar(of, this)), m_questions(new Questions(this)),
      m_tables(new QSplitter(Qt::Vertical, this)), m_columns(new ColumnTable(of, this)), m_second(new QWidget(this)),
      m_secondTitle(new QLabel(this)), m_rows(new QTableView(this)), m_cells(new CellTableModel(this))
{
    m_rows->setObjectName(u"turnedRows"_s);
    m_rows->setModel(m_cells);
    m_rows->setShowGrid(false);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(27);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_secondTitle->setProperty("heading", true);
    auto *second = new QVBoxLayout(m_second);
    second->setContentsMargins(14, 8, 1, 1);
    second->setSpacing(4);
    second->addWidget(m_secondTitle);
    second->addWidget(m_rows, 1);
    m_tables->addWidget(m_columns);
    m_tables->addWidget(m_second);
    m_tables->setChildrenCollapsible(false);
    m_tables->setHandleWidth(8);
    m_tables->setStretchFactor(0, 3);
    m_tables->setStretchFactor(1, 2);

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 12, 1, 1);
    inside->setSpacing(10);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(15, 0, 15, 0);
    top->setSpacing(10);
    top->addWidget(m_bar);
    top->addWidget(m_questions);
    inside->addLayout(top);
    inside->addWidget(m_tables, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(&m_case, &ImportCase::changed, this, &LayoutStep::refresh);
    retranslate();
}

bool LayoutStep::hasQuestion() const
{
    if (m_case.error()) {
        switch (m_case.error()->code) {
        case db::ErrorCode::NoHeader:
        case db::ErrorCode::AmbiguousKind:
        case db::ErrorCode::MissingColumn:
            return true;
        default:
            return false;
        }
    }
    return !layoutQuestions(m_case).isEmpty();
}

void LayoutStep::setSources(const db::Snapshot *snapshot)
{
    m_bar->setSources(snapshot);
}

void LayoutStep::refresh()
{
    if (!m_case.busy())
        m_questions->setQuestions(layoutQuestions(m_case));
    if (m_case.planned() == m_shown && m_case.planned() && m_case.head())
        return;
    m_shown = m_case.planned();
    m_columns->refresh();
    m_columns->setVisible(m_case.plan() != nullptr);
    if (m_case.plan())
        showStored();
    else
        showRaw();
}

/// Of a table with stages or years as columns: the rows that it is turned into.
void LayoutStep::showStored()
{
    const db::ImportPlan &plan = *m_case.plan();
    const bool wide = std::any_of(plan.columns.begin(), plan.columns.end(),
                                  [](const db::ColumnUse &use) { return !use.fixed.empty(); });
    m_second->setVisible(wide && plan.rejected < plan.read);
    if (m_second->isHidden())
        return;
    m_secondTitle->setText(tr("The first rows as they will be stored"));
    const PlanCells cells(*m_case.planned());
    QList<CellTableModel::Column> columns{{tr("Line"), true, {}}};
    QList<int> shown;
    for (int column = PlanCells::FixedColumns; column < cells.columnCount(); ++column) {
        if (m_case.planned()->facts.blank[static_cast<std::size_t>(column - PlanCells::FixedColumns)])
            continue;
        shown.append(column);
        columns.append({columnName(plan.kind, cells.kindColumn(column)), cells.isNumber(column), {}});
    }
    QList<QList<TableCell>> rows;
    for (std::uint32_t row = 0; row < std::min(plan.rows.size(), ShownRows); ++row) {
        if (cells.refused(row))
            continue;
        QList<TableCell> texts{textCell(cells.text(row, PlanCells::Line))};
        for (const int column : std::as_const(shown))
            texts.append(textCell(cells.text(row, column)));
        rows.append(texts);
    }
    m_cells->setContent(columns, rows);
    m_rows->setAccessibleName(m_secondTitle->text());
    m_rows->resizeColumnsToContents();
}

/// Without a plan: the lines as they stand, so that one can say where the header is.
void LayoutStep::showRaw()
{
    QList<QList<TableCell>> rows;
    qsizetype width = 0;
    if (m_case.head() && m_case.error()) {
        const auto encoding = readableAs(*m_case.head(), m_case.options().encoding);
        const auto records =
            encoding ? headRecords(*m_case.head(), *encoding, m_case.options().delimiter, ShownRows)
                     : std::vector<HeadRecord>();
        for (const HeadRecord &record : records) {
            QList<TableCell> texts{textCell(QString::number(record.line))};
            for (const QString &cell : record.cells.mid(0, ShownCells))
                texts.append(textCell(cell.simplified(), cell));
            width = std::max(width, texts.size());
            rows.append(texts);
        }
    }
    m_second->setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    m_secondTitle->setText(tr("The first lines as they stand in the file"));
    QList<CellTableModel::Column> columns{{tr("Line"), true, {}}};
    for (qsizetype i = 1; i < width; ++i)
        columns.append({QString::number(i), false, {}});
    for (QList<TableCell> &texts : rows) {
        while (texts.size() < width)
            texts.append(textCell({}));
    }
    m_cells->setContent(columns, rows);
    m_rows->setAccessibleName(m_secondTitle->text());
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_cells->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), WidestColumn));
}

void LayoutStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LayoutStep::retranslate()
{
    m_shown.reset();
    refresh();
}

} // namespace ui
