#include "ui/importing/steps/column_table.h"

#include "db/exchange/header_map.h"
#include "ui/importing/column_meaning.h"
#include "ui/importing/head_reading.h"
#include "ui/importing/import_case.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { Number, Header, Samples, Meaning, Unit, ColumnCount };
constexpr std::size_t SampleRecords = 60;
constexpr int SamplesShown = 3;
constexpr std::pair<std::int64_t, MoneyUnit> columnUnits[] = {{1, MoneyUnit::Won},
                                                              {1'000, MoneyUnit::Thousand},
                                                              {1'000'000, MoneyUnit::Million},
                                                              {100'000'000, MoneyUnit::HundredMillion}};

QList<QStringList> samplesOf(const ImportCase &of)
{
    const db::ImportPlan &plan = *of.plan();
    QList<QStringList> samples(static_cast<qsizetype>(plan.columns.size()));
    if (!of.head())
        return samples;
    const std::vector<HeadRecord> records = headRecords(*of.head(), plan.encoding, plan.delimiter, SampleRecords);
    int headerLeft = plan.headerRows;
    for (const HeadRecord &record : records) {
        if (record.line < plan.headerLine || headerLeft-- > 0)
            continue;
        for (qsizetype i = 0; i < std::min(record.cells.size(), samples.size()); ++i) {
            const QString cell = record.cells[i].simplified();
            if (samples[i].size() < SamplesShown && !cell.isEmpty() && !samples[i].contains(cell))
                samples[i].append(cell);
        }
    }
    return samples;
}

} // namespace

ColumnTable::ColumnTable(ImportCase &of, QWidget *parent)
    : QWidget(parent), m_case(of), m_table(new QTableWidget(this)), m_meanings(new QStandardItemModel(this))
{
    m_table->setObjectName(u"columnTable"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(Samples, QHeaderView::Stretch);
    m_table->horizontalHeader()->moveSection(Samples, ColumnCount - 1); // what a column means stands beside its name
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFocusPolicy(Qt::NoFocus); // its boxes are what one goes to
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void ColumnTable::refresh()
{
    m_table->setHorizontalHeaderLabels(
        {tr("No."), tr("Column of the file"), tr("First values"), tr("Means"), tr("Amounts in")});
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->horizontalHeaderItem(Header)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {Samples, Meaning, Unit})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (!m_case.plan()) {
        m_table->setRowCount(0);
        return;
    }
    m_samples = samplesOf(m_case);
    build();
}

void ColumnTable::build()
{
    const db::ImportPlan &plan = *m_case.plan();
    QList<ColumnMeaning> meanings = columnMeanings(plan.kind);
    for (const db::ColumnUse &use : plan.columns) {
        const ColumnMeaning meaning = meaningOf(plan, use);
        const bool known = std::any_of(meanings.begin(), meanings.end(),
                                       [&meaning](const ColumnMeaning &each) { return each.key == meaning.key; });
        if (!known)
            meanings.append(meaning);
    }
    // One list for all boxes: a file may have hundreds of columns.
    m_meanings->clear();
    for (const ColumnMeaning &meaning : meanings) {
        auto *item = new QStandardItem(meaning.text);
        item->setData(meaning.key, Qt::UserRole);
        m_meanings->appendRow(item);
    }
    const int rows = static_cast<int>(plan.columns.size());
    m_table->setRowCount(rows);
    for (int row = 0; row < rows; ++row)
        fillRow(row);
    m_table->setColumnWidth(Number, 48);
    m_table->setColumnWidth(Header, 210);
    m_table->setColumnWidth(Meaning, 250);
    m_table->setColumnWidth(Unit, 260);
    m_table->setColumnHidden(Unit, plan.kind != db::Kind::Budget);
}

void ColumnTable::fillRow(int row)
{
    const db::ImportPlan &plan = *m_case.plan();
    const db::ColumnUse &use = plan.columns[static_cast<std::size_t>(row)];
    const int field = row + 1;
    const bool used = use.column >= 0;
    const auto item = [this, row, used](int column, const QString &text) {
        auto *cell = new QTableWidgetItem(text);
        cell->setToolTip(text);
        cell->setFlags(Qt::ItemIsEnabled);
        if (!used || column != Header)
            cell->setForeground(colors().muted);
        m_table->setItem(row, column, cell);
        return cell;
    };
    item(Number, QString::number(field))->setTextAlignment(Qt::AlignCenter);
    const QString header = fromDb(use.header).simplified();
    QTableWidgetItem *name = item(Header, header.isEmpty() ? tr("(no header)") : header);
    QFont font = name->font();
    font.setBold(used);
    name->setFont(font);
    item(Samples, m_samples.value(row).join(u"  ·  "_s));

    auto *meaning = qobject_cast<QComboBox *>(m_table->cellWidget(row, Meaning));
    if (!meaning) {
        meaning = new QComboBox(m_table);
        meaning->setModel(m_meanings);
        meaning->setProperty("cell", true);
        meaning->setFocusPolicy(Qt::StrongFocus);
        meaning->setObjectName(u"meaning%1"_s.arg(field));
        connect(meaning, &QComboBox::activated, this, [this, meaning, field] {
            chooseMeaning(field, meaning->currentData(Qt::UserRole).toString());
        });
        m_table->setCellWidget(row, Meaning, meaning);
    }
    meaning->setAccessibleName(tr("What column %1, %2, means").arg(field).arg(header));
    meaning->setCurrentIndex(meaning->findData(meaningOf(plan, use).key));

    m_table->removeCellWidget(row, Unit);
    const int measure = db::measureColumn(plan.kind);
    if (plan.kind != db::Kind::Budget || !used || use.column != measure)
        return;
    auto *amounts = new QWidget(m_table);
    auto *layout = new QHBoxLayout(amounts);
    layout->setContentsMargins(4, 2, 4, 2);
    auto *unit = new QComboBox(amounts);
    unit->setProperty("cell", true);
    unit->setObjectName(u"unit%1"_s.arg(field));
    unit->setAccessibleName(tr("Unit of column %1, %2").arg(field).arg(header));
    unit->addItem(tr("as said"), 0);
    for (const auto &[won, each] : columnUnits)
        unit->addItem(moneyUnitName(each), static_cast<qlonglong>(won));
    unit->setCurrentIndex(std::max(0, unit->findData(static_cast<qlonglong>(use.unitWon))));
    connect(unit, &QComboBox::activated, this,
            [this, unit, field] { chooseUnit(field, unit->currentData().toLongLong()); });
    auto *adds = new QCheckBox(tr("one period"), amounts);
    adds->setObjectName(u"increments%1"_s.arg(field));
    adds->setToolTip(tr("The amounts are those of one period alone and are added up to the whole"));
    adds->setAccessibleName(tr("Column %1 holds the amounts of one period alone").arg(field));
    const std::vector<db::ColumnChoice> &choices = m_case.options().columns;
    adds->setChecked(std::any_of(choices.begin(), choices.end(), [field](const db::ColumnChoice &choice) {
        return choice.field == field && choice.increments;
    }));
    connect(adds, &QCheckBox::clicked, this, [this, field](bool on) { chooseIncrements(field, on); });
    layout->addWidget(unit);
    layout->addWidget(adds);
    layout->addStretch();
    m_table->setCellWidget(row, Unit, amounts);
}

void ColumnTable::chooseMeaning(int field, const QString &key)
{
    db::ColumnChoice choice = choiceOf(field, key);
    for (const db::ColumnChoice &each : m_case.options().columns) {
        if (each.field == field && each.column == choice.column) {
            choice.unitWon = each.unitWon;
            choice.increments = each.increments;
            choice.point = each.point;
        }
    }
    m_case.choose(choice);
}

void ColumnTable::chooseUnit(int field, qint64 won)
{
    db::ColumnChoice choice = choiceNow(*m_case.plan(), m_case.options(), field);
    choice.unitWon = won;
    m_case.choose(choice);
}

void ColumnTable::chooseIncrements(int field, bool adds)
{
    db::ColumnChoice choice = choiceNow(*m_case.plan(), m_case.options(), field);
    choice.increments = adds;
    m_case.choose(choice);
}

void ColumnTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
