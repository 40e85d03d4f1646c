#include "tests/support/snapshot_from_csv.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/copy.h"
#include "ui/models/record_table_model.h"
#include "ui/models/roles.h"
#include "ui/models/row_filter.h"
#include "ui/words/language.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

db::Look lookAt(int year, int month, int day, const std::string &phase = {})
{
    db::Look look;
    look.phase = phase;
    look.asOf = db::PartialDate::ofDay(year, month, day);
    return look;
}

SnapshotFromCsv budget()
{
    SnapshotFromCsv csv;
    csv.add(db::Kind::Budget,
            "phase,fiscal_year,category,project,funding,stage,scope,amount,revision,as_of,source\n"
            "1,2021,infrastructure,사업10,total,spent,,1000000000,,2021-12-31,\n"
            "1,2021,infrastructure,사업9,total,spent,,2000000000,,2021-12-31,\n"
            "1,2021,talent,사업2,total,spent,,,,2021-12-31,\n"
            "2,2026,rnd,사업1,total,spent,,4000000000,,2026-06-30,\n");
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

} // namespace

class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::setLanguage(ui::Language::English);
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void recordsKeepTheRulesOfModels()
    {
        ui::RecordTableModel model;
        ui::RowFilter filter;
        filter.setRows(&model);
        QAbstractItemModelTester tester(&model, Fatal);
        QAbstractItemModelTester filterTester(&filter, Fatal);
        model.setContent(budget().snapshot(), db::Kind::Budget, lookAt(2026, 12, 31));
        QCOMPARE(model.rowCount(), 4);
        filter.setNeedle(u"사업9"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.sort(3);
        filter.setNeedle({});
        QCOMPARE(filter.rowCount(), 4);
        model.setContent(nullptr, db::Kind::Companies, lookAt(2026, 12, 31));
        QCOMPARE(filter.rowCount(), 0);
    }

    void aLookHidesWhatIsLaterOrOfAnotherPhase()
    {
        ui::RecordTableModel model;
        model.setContent(budget().snapshot(), db::Kind::Budget, lookAt(2021, 12, 31));
        QCOMPARE(model.rowCount(), 3);
        model.setContent(budget().snapshot(), db::Kind::Budget, lookAt(2021, 12, 30));
        QCOMPARE(model.rowCount(), 0);
        model.setContent(budget().snapshot(), db::Kind::Budget, lookAt(2026, 12, 31, "2"));
        QCOMPARE(model.rowCount(), 1);
    }

    void numbersInNamesSortByValueAndBlanksStandLast()
    {
        ui::RecordTableModel model;
        ui::RowFilter filter;
        filter.setRows(&model);
        model.setContent(budget().snapshot(), db::Kind::Budget, lookAt(2026, 12, 31));
        const int project = columnOf(model, u"Project"_s);
        QVERIFY(project >= 0);
        filter.sort(project, Qt::AscendingOrder);
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names.append(filter.index(row, project).data().toString());
        QCOMPARE(names, QStringList({u"사업1"_s, u"사업2"_s, u"사업9"_s, u"사업10"_s}));
        const int amount = columnOf(model, u"Amount"_s);
        QVERIFY(amount >= 0);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            filter.sort(amount, order);
            QCOMPARE(filter.index(3, amount).data().toString(), QString());
            QCOMPARE(filter.index(0, amount).data(ui::SortRole).toLongLong(),
                     order == Qt::AscendingOrder ? 1000000000LL : 4000000000LL);
        }
    }

    void sumsOnlyWhatMayBeAdded()
    {
        ui::RecordTableModel model;
        ui::RowFilter filter;
        filter.setRows(&model);
        SnapshotFromCsv csv = budget();
        model.setContent(csv.snapshot(), db::Kind::Budget, lookAt(2021, 12, 31, "1"));
        QVERIFY2(filter.sums().contains(u"3"_s), qPrintable(filter.sums())); // 1 + 2 billion
        // A whole beside its parts.
        csv.add(db::Kind::Budget, "phase,fiscal_year,category,project,funding,stage,scope,amount,revision,as_of,source\n"
                                  "1,2021,infrastructure,,total,spent,,3000000000,,2021-12-31,\n");
        model.setContent(csv.snapshot(), db::Kind::Budget, lookAt(2021, 12, 31, "1"));
        QVERIFY2(filter.sums().contains(u"No sum"_s), qPrintable(filter.sums()));
        // Out of sight, it does not stand in the way.
        filter.setNeedle(u"사업"_s);
        QVERIFY2(!filter.sums().contains(u"No sum"_s), qPrintable(filter.sums()));
    }

    void aRowNamesItsSource()
    {
        SnapshotFromCsv csv = budget();
        ui::RecordTableModel model;
        model.setContent(csv.snapshot(), db::Kind::Budget, lookAt(2026, 12, 31));
        const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"own books"_s) && tip.contains(u"2021"_s), qPrintable(tip));
    }

    void cellsKeepTheRulesOfModels()
    {
        ui::CellTableModel model;
        ui::RowFilter filter;
        filter.setRows(&model);
        QAbstractItemModelTester tester(&model, Fatal);
        QAbstractItemModelTester filterTester(&filter, Fatal);
        model.setContent({{u"A"_s, false, {}}, {u"B"_s, true, {}}},
                         {{ui::textCell(u"x"_s), ui::numberCell(u"2"_s, 2)},
                          {ui::textCell(u"y"_s), ui::orderedCell(u"–"_s, std::nullopt)},
                          {ui::textCell(u"z"_s), ui::numberCell(u"1"_s, 1)}});
        filter.sort(1, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), u"x"_s);
        QCOMPARE(filter.index(2, 0).data().toString(), u"y"_s);
        filter.setNeedle(u"Z"_s);
        QCOMPARE(filter.rowCount(), 1);
    }

    void copiedNumbersStayNumbersAndFormulasBecomeText()
    {
        ui::CellTableModel model;
        model.setContent({{u"Name"_s, false, {}}, {u"Amount"_s, true, {}}},
                         {{ui::textCell(u"=1+1"_s), ui::numberCell(u"1,234"_s, 1234)}});
        QTableView view;
        view.setModel(&model);
        view.selectAll();
        const auto data = ui::selectionMimeData(view);
        QCOMPARE(data->text(), u"Name\tAmount\n'=1+1\t1234"_s);
        QVERIFY(data->html().contains(u"<td>1234</td>"_s));
        QVERIFY(data->html().contains(u"mso-number-format:'\\@'\">=1+1"_s));
    }
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
