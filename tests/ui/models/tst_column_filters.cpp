#include "tests/support/snapshot_from_csv.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/record_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

#include <chrono>
#include <string>

using namespace Qt::StringLiterals;
using By = ui::ColumnFilter::By;

namespace {

db::Look lookAt(int year, int month, int day)
{
    db::Look look;
    look.asOf = db::PartialDate::ofDay(year, month, day);
    return look;
}

SnapshotFromCsv budget()
{
    SnapshotFromCsv csv;
    csv.add(db::Kind::Budget,
            "phase,fiscal_year,category,project,funding,stage,scope,amount,revision,as_of,source\n"
            "1,2021,infrastructure,사업10,national,spent,,1000000000,,2021-12-31,\n"
            "1,2021,infrastructure,사업9,city,spent,,2000000000,,2021-12-31,\n"
            "1,2021,talent,사업2,national,spent,,,,2022-03,\n"
            "2,2026,rnd,,city,spent,,4000000000,,2026-06-30,\n");
    return csv;
}

int columnOf(const QAbstractItemModel &model, const QString &start)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString().startsWith(start))
            return column;
    }
    return -1;
}

ui::ColumnFilter containing(const QString &text)
{
    ui::ColumnFilter filter;
    filter.contains = text;
    return filter;
}

ui::ColumnFilter valued(const QStringList &values)
{
    ui::ColumnFilter filter;
    filter.by = By::Values;
    filter.values = values;
    return filter;
}

ui::ColumnFilter ranged(std::optional<double> from, std::optional<double> to)
{
    ui::ColumnFilter filter;
    filter.by = By::Range;
    filter.from = from;
    filter.to = to;
    return filter;
}

double dayPlace(int year, int month, int day)
{
    return static_cast<double>(db::PartialDate::ofDay(year, month, day).lastDay().time_since_epoch().count());
}

} // namespace

class TestColumnFilters final : public QObject
{
    Q_OBJECT

private:
    struct Table {
        ui::RecordTableModel model;
        ui::RowFilter rows;
        Table()
        {
            rows.setRows(&model);
            model.setContent(budget().snapshot(), db::Kind::Budget, lookAt(2026, 12, 31));
        }
        int column(const QString &name) const { return columnOf(model, name); }
        int narrowed(int by, const ui::ColumnFilter &filter)
        {
            rows.setColumnFilters({});
            rows.setColumnFilter(by, filter);
            return rows.rowCount();
        }
    };

private Q_SLOTS:
    void initTestCase() { ui::setLanguage(ui::Language::English); }

    void eachKindOfColumnIsNarrowedInItsWay()
    {
        Table table;
        QAbstractItemModelTester tester(&table.rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int project = table.column(u"Project"_s);
        const int amount = table.column(u"Amount"_s);
        const int asOf = table.column(u"As of"_s);
        QCOMPARE(table.rows.columnKind(project), ui::ColumnKind::Text);
        QCOMPARE(table.rows.columnKind(amount), ui::ColumnKind::Number);
        QCOMPARE(table.rows.columnKind(asOf), ui::ColumnKind::Date);
        QCOMPARE(table.narrowed(project, containing(u"업1"_s)), 1);
        QCOMPARE(table.narrowed(project, valued({u"사업9"_s, u"사업2"_s})), 2);
        // Both ends of a range belong to it; what is not known lies in none.
        QCOMPARE(table.narrowed(amount, ranged(2e9, std::nullopt)), 2);
        QCOMPARE(table.narrowed(amount, ranged(1e9, 2e9)), 2);
        QCOMPARE(table.narrowed(amount, ranged(std::nullopt, 999'999'999)), 0);
        // A month compares by its last day.
        QCOMPARE(table.narrowed(asOf, ranged(dayPlace(2022, 3, 31), dayPlace(2022, 3, 31))), 1);
        QCOMPARE(table.narrowed(asOf, ranged(dayPlace(2022, 4, 1), std::nullopt)), 1);
        ui::ColumnFilter unknown;
        unknown.by = By::Unknown;
        QCOMPARE(table.narrowed(amount, unknown), 1);
        QCOMPARE(table.narrowed(project, unknown), 1);
    }

    void filtersOfSeveralColumnsHoldTogetherAndOneGoesAlone()
    {
        Table table;
        QSignalSpy changed(&table.rows, &ui::RowFilter::columnFiltersChanged);
        const int funding = table.column(u"Funding"_s);
        const int category = table.column(u"Category"_s);
        table.rows.setColumnFilter(category, valued({u"infrastructure"_s, u"talent"_s}));
        const QList<ui::RowFilter::ColumnValue> offered = table.rows.columnValues(funding, 10);
        QCOMPARE(offered.size(), 2);
        QCOMPARE(offered[0].rows + offered[1].rows, 3); // of the rows that the other filter leaves
        const auto national = std::find_if(offered.begin(), offered.end(), [](const auto &each) { return each.rows == 2; });
        QVERIFY(national != offered.end());
        table.rows.setColumnFilter(funding, valued({national->key}));
        QCOMPARE(table.rows.rowCount(), 2);
        // A column's own filter does not take its other values away.
        QCOMPARE(table.rows.columnValues(funding, 10).size(), 2);
        QCOMPARE(table.rows.columnValues(funding, 1).size(), 0); // more than wanted: none
        QCOMPARE(table.rows.valueText(funding, national->key), std::optional(national->text));
        QVERIFY(!table.rows.valueText(funding, u"none of them"_s));
        table.rows.setColumnFilter(category, {});
        QCOMPARE(table.rows.rowCount(), 2);
        table.rows.setColumnFilter(funding, {});
        QCOMPARE(table.rows.rowCount(), 4);
        QCOMPARE(changed.count(), 4);
        table.rows.setColumnFilter(funding, {});
        QCOMPARE(changed.count(), 4); // nothing changed
    }

    void newRowsAreJudgedAnew()
    {
        Table table;
        const int project = table.column(u"Project"_s);
        table.rows.setColumnFilter(project, valued({u"사업9"_s}));
        QCOMPARE(table.rows.rowCount(), 1);
        // The same numbers stand for other texts now.
        SnapshotFromCsv other;
        other.add(db::Kind::Budget,
                  "phase,fiscal_year,category,project,funding,stage,scope,amount,revision,as_of,source\n"
                  "1,2021,talent,사업1,national,spent,,1,,2021-12-31,\n"
                  "1,2022,talent,사업9,national,spent,,1,,2021-12-31,\n"
                  "1,2023,talent,사업9,national,spent,,1,,2021-12-31,\n");
        table.model.setContent(other.snapshot(), db::Kind::Budget, lookAt(2026, 12, 31));
        QCOMPARE(table.rows.rowCount(), 2);
        // Other columns: none of them is narrowed.
        ui::CellTableModel cells;
        table.rows.setRows(&cells);
        QVERIFY(table.rows.columnFilters().isEmpty());
    }

    void tablesOfCellsAreNarrowedByWhatTheirCellsAre()
    {
        ui::CellTableModel cells;
        ui::RowFilter rows;
        rows.setRows(&cells);
        cells.setContent({{u"Name"_s, false, {}}, {u"Value"_s, true, {}}, {u"Due"_s, false, {}}, {u"Nothing"_s, false, {}}},
                         {{ui::textCell(u"a"_s), ui::orderedCell(u"–"_s, std::nullopt),
                           ui::dayCell(db::PartialDate::ofDay(2024, 5, 1)), ui::textCell({})},
                          {ui::textCell(u"b"_s), ui::numberCell(u"7"_s, 7), ui::dayCell({}), ui::textCell({})}});
        QCOMPARE(rows.columnKind(0), ui::ColumnKind::Text);
        QCOMPARE(rows.columnKind(1), ui::ColumnKind::Number);
        QCOMPARE(rows.columnKind(2), ui::ColumnKind::Date);
        QCOMPARE(rows.columnKind(3), ui::ColumnKind::None);
        rows.setColumnFilter(1, ranged(7, 7));
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.index(0, 0).data().toString(), u"b"_s);
        rows.setColumnFilters({{2, ranged(dayPlace(2024, 1, 1), std::nullopt)}});
        QCOMPARE(rows.index(0, 0).data().toString(), u"a"_s);
    }

    void aFilterComesBackAsItWasKept()
    {
        ui::ColumnFilter unknown;
        unknown.by = By::Unknown;
        for (const ui::ColumnFilter &filter : {containing(u"가"_s), valued({u"a"_s, u"b"_s}), ranged(1, std::nullopt),
                                               ranged(std::nullopt, -2.5), ranged(0, 0), unknown})
            QCOMPARE(ui::ColumnFilter::fromJson(filter.toJson()), filter);
        QVERIFY(!ui::ColumnFilter::fromJson(QJsonObject{{u"other"_s, 1}}).narrows());
    }

    void tenThousandRowsAreNarrowedAtOnce()
    {
        std::string csv = "phase,fiscal_year,category,project,funding,stage,scope,amount,revision,as_of,source\n";
        for (int i = 0; i < 10'000; ++i)
            csv += "1,2021,talent,p" + std::to_string(i) + ",national,spent,," + std::to_string(i) + ",,2021-12-31,\n";
        SnapshotFromCsv large;
        large.add(db::Kind::Budget, csv);
        ui::RecordTableModel model;
        ui::RowFilter rows;
        rows.setRows(&model);
        model.setContent(large.snapshot(), db::Kind::Budget, lookAt(2026, 12, 31));
        rows.sort(columnOf(model, u"Project"_s));
        QCOMPARE(rows.rowCount(), 10'000);
        const auto milliseconds = [](const std::function<void()> &act) {
            qint64 best = 1'000'000; // of a few: another program may have had the processor
            for (int i = 0; i < 3; ++i) {
                QElapsedTimer timer;
                timer.start();
                act();
                best = std::min(best, timer.elapsed());
            }
            return best;
        };
        const int project = columnOf(model, u"Project"_s);
        const int amount = columnOf(model, u"Amount"_s);
        QVERIFY(milliseconds([&] {
                    rows.setColumnFilters({});
                    rows.setColumnFilter(project, containing(u"p99"_s));
                }) < 200); // two events: all rows back, and narrowed
        QCOMPARE(rows.rowCount(), 111);
        rows.setColumnFilters({});
        QVERIFY(milliseconds([&] {
                    rows.setColumnFilter(amount, ranged(rows.columnFilters().isEmpty() ? 5000 : 6000, std::nullopt));
                }) < 100);
        rows.setColumnFilters({});
        QVERIFY(milliseconds([&] { QVERIFY(rows.columnValues(project, 1000).isEmpty()); }) < 100);
        QVERIFY(milliseconds([&] { QCOMPARE(rows.columnValues(columnOf(model, u"Category"_s), 1000).size(), 1); }) < 100);
    }
};

QTEST_MAIN(TestColumnFilters)
#include "tst_column_filters.moc"
