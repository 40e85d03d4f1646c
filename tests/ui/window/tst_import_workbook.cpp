#include "tests/support/window_fixture.h"
#include "tests/support/workbook_builder.h"

#include "ui/importing/step_header.h"
#include "ui/window/actions.h"

#include <QComboBox>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A workbook on its way through the window.
class TestImportWorkbook final : public QObject
{
    Q_OBJECT

private:
    static QByteArray book()
    {
        using Rows = std::vector<std::vector<std::string>>;
        const std::vector<std::string> header = {"phase", "fiscal_year", "category", "stage", "amount", "unit", "as_of"};
        const Rows first = {header, {"1", "2024", "rnd", "plan", "1500", "천원", "2024-12-31"}};
        const Rows second = {header,
                             {"1", "2023", "rnd", "plan", "700", "천원", "2023-12-31"},
                             {"1", "2023", "talent", "plan", "300", "천원", "2023-12-31"}};
        support::XlsxBook workbook;
        workbook.sheets = {{"표지", support::rowsOf({{"표지입니다"}})},
                           {"2024년", support::rowsOf(first)},
                           {"2023년", support::rowsOf(second)}};
        return QByteArray::fromStdString(support::xlsxOf(workbook));
    }
    static bool planned(const WindowFixture &fixture)
    {
        QCoreApplication::processEvents(); // a change asks for its plan once the hand is off
        return QTest::qWaitFor([&fixture] { return fixture.session->work() == ui::Work::None; }, 20000);
    }

private Q_SLOTS:
    void theSheetIsChosenAndStored()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        fixture.ask.files = {fixture.write(u"book.xlsx"_s, book())};
        fixture.window->actions().action(ui::Act::Import)->trigger();
        QVERIFY(planned(fixture));
        // Two sheets could be meant: that is asked where the file is.
        QTRY_COMPARE(fixture.window->findChild<ui::StepHeader *>()->current(), 0);
        auto *sheets = fixture.find<QComboBox>(u"importSheet"_s);
        QVERIFY(sheets->isVisible());
        QCOMPARE(sheets->count(), 3);
        QCOMPARE(sheets->currentText(), u"2024년"_s);
        sheets->setFocus();
        QTest::keyClick(sheets, Qt::Key_Down);
        QCOMPARE(sheets->currentText(), u"2023년"_s);
        QVERIFY(planned(fixture));

        auto *store = fixture.find<QPushButton>(u"store"_s);
        auto *on = fixture.find<QPushButton>(u"nextStep"_s);
        for (int i = 0; i < 3 && !store->isVisible(); ++i)
            QTest::mouseClick(on, Qt::LeftButton);
        QVERIFY(store->isVisible());
        auto *accept = fixture.find<QPushButton>(u"acceptAll"_s);
        if (accept->isVisible())
            QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(store->isEnabled());
        QTest::mouseClick(store, Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(1));
        QCOMPARE(fixture.session->history().front().encoding, std::string("xlsx"));
        const db::Table &budget = fixture.session->snapshot()->table(db::Kind::Budget);
        QCOMPARE(budget.size(), std::size_t(2));
        QCOMPARE(budget.at(0, db::col::budget::Amount), db::Value(700'000));
    }
};

QTEST_MAIN(TestImportWorkbook)
#include "tst_import_workbook.moc"
