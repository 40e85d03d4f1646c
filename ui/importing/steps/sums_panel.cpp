#include "ui/importing/steps/sums_panel.h"

#include "ui/importing/import_case.h"
#include "ui/models/cell_table_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/segments.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

TableCell sumCell(std::optional<std::int64_t> won)
{
    return won ? numberCell(money(*won, MoneyUnit::Won), static_cast<double>(*won)) : textCell(unknownMark());
}

/// The difference with its sign, and in the colour of a change.
TableCell changeCell(std::optional<std::int64_t> before, std::optional<std::int64_t> after, bool won)
{
    if (!before || !after)
        return textCell(unknownMark());
    const std::int64_t change = *after - *before;
    if (change == 0)
        return numberCell(u"0"_s, 0);
    TableCell cell = numberCell(won ? moneyDifference(change, MoneyUnit::Won)
                                    : (change > 0 ? u"+"_s : QString()) + whole(change),
                                static_cast<double>(change));
    cell.strong = true;
    cell.ink = [change] { return change > 0 ? colors().good : colors().trouble; };
    return cell;
}

} // namespace

SumsPanel::SumsPanel(ImportCase &of, QWidget *parent)
    : QWidget(parent), m_case(of), m_by(new Segments(this)), m_table(new QTableView(this)),
      m_cells(new CellTableModel(this)), m_note(new QLabel(this))
{
    m_table->setObjectName(u"planSums"_s);
    m_table->setModel(m_cells);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(27);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_note->setProperty("muted", true);
    m_note->setProperty("small", true);
    m_note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 0);
    top->addWidget(m_by);
    top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(14, 0, 14, 0);
    bottom->addWidget(m_note);
    layout->addLayout(bottom);
    connect(m_by, &Segments::chosen, this, &SumsPanel::fill);
    retranslate();
}

QString SumsPanel::lineName(const db::SummaryLine &line) const
{
    const db::ImportPlan &plan = *m_case.plan();
    const db::KindInfo &kind = db::info(plan.kind);
    const QString by = m_by->current();
    const int column = by == "source"_L1 ? kind.sourceColumn()
        : by == "stage"_L1               ? kind.find("stage")
                                         : kind.find(toDb(by));
    QString name = column < 0 ? QString() : cellText(*plan.draft.texts, plan.kind, column, line.key);
    if (by == "source"_L1)
        name = line.key == db::Null ? sourceName(*plan.before, {})
                                    : sourceName(*plan.before, plan.draft.texts->text(line.key));
    if (by == "stage"_L1)
        name += u" · "_s + (line.second == db::Null ? tr("whole phase") : QString::number(line.second));
    return name.isEmpty() ? tr("(the whole)") : name;
}

void SumsPanel::refresh()
{
    fill();
}

void SumsPanel::fill()
{
    if (!m_case.planned()) {
        m_cells->setContent({}, {});
        return;
    }
    const db::PlanSummary &summary = m_case.planned()->facts.summary;
    const QString by = m_by->current();
    const std::vector<db::SummaryLine> &lines = by == "funding"_L1 ? summary.byFunding
        : by == "source"_L1                                         ? summary.bySource
        : by == "stage"_L1                                          ? summary.byStageAndYear
                                                                    : summary.byCategory;
    QList<CellTableModel::Column> columns{{by == "funding"_L1 ? tr("Funding")
                                               : by == "source"_L1 ? tr("Source")
                                               : by == "stage"_L1  ? tr("Stage and year")
                                                                   : tr("Category"),
                                           false, {}}};
    if (summary.money) {
        const QString won = moneyUnitName(MoneyUnit::Won);
        columns.append({{tr("Before (%1)").arg(won), true, {}}, {tr("After (%1)").arg(won), true, {}}, {tr("Change"), true, {}}});
    }
    columns.append({{tr("Figures before"), true, {}}, {tr("Figures after"), true, {}}, {tr("Change"), true, {}}});
    QList<QList<TableCell>> rows;
    const auto add = [&rows, &summary](const QString &name, const db::BeforeAfter &sums, bool strong) {
        QList<TableCell> row{textCell(name)};
        if (summary.money)
            row.append({sumCell(sums.wonBefore), sumCell(sums.wonAfter), changeCell(sums.wonBefore, sums.wonAfter, true)});
        row.append({numberCell(whole(sums.rowsBefore), static_cast<double>(sums.rowsBefore)),
                    numberCell(whole(sums.rowsAfter), static_cast<double>(sums.rowsAfter)),
                    changeCell(sums.rowsBefore, sums.rowsAfter, false)});
        for (TableCell &cell : row)
            cell.strong = cell.strong || strong;
        rows.append(row);
    };
    for (const db::SummaryLine &line : lines)
        add(lineName(line), line.sums, false);
    add(tr("All that this file touches"), summary.touched, true);
    add(tr("All %1").arg(kindName(m_case.plan()->kind)), summary.whole, true);
    m_cells->setContent(columns, rows);
    m_table->resizeColumnsToContents();
}

void SumsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SumsPanel::retranslate()
{
    m_by->setItems({{u"category"_s, tr("Category"), {}},
                    {u"funding"_s, tr("Funding"), {}},
                    {u"source"_s, tr("Source"), {}},
                    {u"stage"_s, tr("Stage and year"), {}}});
    m_by->setAccessibleName(tr("Sums by"));
    m_table->setAccessibleName(tr("Sums before and after"));
    m_note->setText(tr("Every figure counts once, with the statement of the latest date. Amounts of different stages are not "
                       "to be added up: look at them by stage and year."));
    fill();
}

} // namespace ui
