#include "ui/pages/chart_twin.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_texts.h"
#include "ui/models/cell_table_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// The value of a series in a row of the table: of its category, or its day.
db::FigureRef figureOf(const db::ChartSeries &series, std::size_t row, const db::ChartTable::Cell &first)
{
    const auto *day = std::get_if<db::PartialDate>(&first.content);
    const auto found = std::find_if(series.points.begin(), series.points.end(), [&](const db::ChartPoint &point) {
        return day ? point.at == *day && point.value != db::Null : point.category == static_cast<int>(row);
    });
    return found == series.points.end() ? db::FigureRef{} : found->ref;
}

} // namespace

ChartTwin::ChartTwin(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_source(new QLabel(this)),
      m_table(new QTableView(this)), m_model(new CellTableModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 4);
    layout->setSpacing(4);
    for (QLabel *label : {m_title, m_subtitle, m_source}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_subtitle->setProperty("muted", true);
    for (const char *property : {"muted", "small"})
        m_source->setProperty(property, true);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_source);
    m_table->setObjectName(QStringLiteral("chartTwin"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(27);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at)); });
}

db::FigureRef ChartTwin::figureInFocus() const
{
    const QModelIndex cell = m_table->currentIndex();
    return cell.isValid() ? m_model->cell(cell.row(), cell.column()).ref : db::FigureRef{};
}

void ChartTwin::setDescription(const db::ChartDescription &description)
{
    m_title->setText(chartTitle(description));
    m_subtitle->setText(chartSubtitle(description));
    m_source->setText((chartFootnotes(description)
                       + QStringList{chartSourceLine(description, 99), chartAsOfLine(description)})
                          .join(u'\n'));
    const QList<QStringList> texts = chartTableTexts(description);
    const db::ChartTable numbers = db::table(description);
    QList<CellTableModel::Column> columns;
    const QStringList header = texts.isEmpty() ? QStringList() : texts.first();
    for (qsizetype column = 0; column < header.size(); ++column) {
        const bool right = std::any_of(numbers.rows.begin(), numbers.rows.end(), [&](const auto &row) {
            const auto &cell = row[static_cast<std::size_t>(column)];
            return std::holds_alternative<db::Value>(cell.content) && cell.unit != db::UnitKey::Day;
        });
        columns.append({header[column], right, {}});
    }
    QList<QList<TableCell>> rows;
    for (std::size_t r = 0; r < numbers.rows.size(); ++r) {
        QList<TableCell> cells;
        for (std::size_t c = 0; c < numbers.rows[r].size(); ++c) {
            const QString shown = texts[static_cast<qsizetype>(r) + 1][static_cast<qsizetype>(c)];
            const db::ChartTable::Cell &cell = numbers.rows[r][c];
            const auto *value = std::get_if<db::Value>(&cell.content);
            const bool number = value && *value != db::Null && cell.unit != db::UnitKey::Day;
            const double unit = cell.unit == db::UnitKey::Won ? 1.0 : static_cast<double>(db::DecimalScale);
            cells.append(number ? numberCell(shown, static_cast<double>(*value) / unit) : textCell(shown));
            // The columns after the series are those of the only one.
            const std::size_t series = std::clamp<std::size_t>(c, 1, std::max<std::size_t>(description.series.size(), 1)) - 1;
            if (series < description.series.size())
                cells.last().ref = figureOf(description.series[series], r, numbers.rows[r].front());
        }
        rows.append(cells);
    }
    m_model->setContent(columns, rows);
    m_table->setAccessibleName(chartTitle(description));
    m_table->setAccessibleDescription(chartSubtitle(description));
    m_table->resizeColumnsToContents();
}

} // namespace ui
