#include "tests/support/window_fixture.h"

#include "ui/models/cell_table_model.h"
#include "ui/pages/tile.h"
#include "ui/window/actions.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Spent by the end of September 2024, in 억원.
QByteArray books(int spent)
{
    return "phase,fiscal_year,category,project,funding,stage,amount,unit,as_of\n"
           "1,2024,,,total,appropriated,1000,억원,2024-09-30\n"
           "1,2024,,,total,spent,"
        + QByteArray::number(spent) + ",억원,2024-09-30\n";
}

constexpr const char *Courses = "course,cohort,phase,graduated,ended_on,as_of\nA,1,1,30,2024-05-31,2024-06-30\n";

} // namespace

/// Closing quarters in the window, and what a closed quarter asks of imports and of taking back.
class TestClosingDialog final : public QObject
{
    Q_OBJECT

private:
    static bool import(WindowFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        const std::size_t before = fixture.session->history().size();
        return plan(fixture, name, bytes) && store(fixture)
            && QTest::qWaitFor([&] { return fixture.session->history().size() == before + 1; }, 20000)
            && fixture.settled();
    }
    static bool plan(WindowFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        fixture.ask.files = {fixture.write(name, bytes)};
        fixture.window->actions().action(ui::Act::Import)->trigger();
        return QTest::qWaitFor(
            [&fixture] {
                auto *accept = fixture.find<QPushButton>(u"acceptAll"_s);
                if (accept->isVisible() && accept->isEnabled())
                    QTest::mouseClick(accept, Qt::LeftButton);
                const auto *store = fixture.find<QPushButton>(u"store"_s);
                return store->isVisible() && store->isEnabled() && fixture.session->work() == ui::Work::None;
            },
            20000);
    }
    static bool store(WindowFixture &fixture)
    {
        QTest::mouseClick(fixture.find<QPushButton>(u"store"_s), Qt::LeftButton);
        return true;
    }
    static QDialog *open(WindowFixture &fixture)
    {
        fixture.window->actions().action(ui::Act::CloseQuarter)->trigger();
        auto *dialog = fixture.find<QDialog>(u"closingDialog"_s);
        return dialog && QTest::qWaitFor([dialog] { return act(dialog)->isEnabled(); }, 20000) ? dialog : nullptr;
    }
    static QPushButton *act(QDialog *dialog) { return dialog->findChild<QPushButton *>(u"closingAct"_s); }
    static QComboBox *quarters(QDialog *dialog) { return dialog->findChild<QComboBox *>(u"closingQuarter"_s); }
    static bool choose(QDialog *dialog, const QString &quarter)
    {
        QComboBox *box = quarters(dialog);
        const int index = box->findText(quarter, Qt::MatchStartsWith);
        if (index < 0)
            return false;
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        return QTest::qWaitFor([dialog] { return act(dialog)->isEnabled(); }, 20000);
    }
    /// The cells of the row of a figure, in the order of the columns; empty when it is not there.
    static QStringList row(QDialog *dialog, const QString &figure)
    {
        const QAbstractItemModel *model = dialog->findChild<QTableView *>(u"closingFigures"_s)->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(i, column).data().toString());
            if (cells.first().endsWith(figure))
                return cells;
        }
        return {};
    }
    static bool closeThird(WindowFixture &fixture)
    {
        QDialog *dialog = open(fixture);
        if (!dialog || !choose(dialog, u"2024 Q3"_s))
            return false;
        const std::size_t before = fixture.session->history().size();
        QTest::mouseClick(act(dialog), Qt::LeftButton);
        return QTest::qWaitFor([&] { return fixture.session->history().size() == before + 1; }, 20000)
            && fixture.settled();
    }

private Q_SLOTS:
    void figuresAndGapsAreShownThenStored()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(!fixture.window->actions().action(ui::Act::CloseQuarter)->isEnabled()); // nothing to close
        QVERIFY(import(fixture, u"courses.csv"_s, Courses));
        QVERIFY(import(fixture, u"books.csv"_s, books(400)));
        QDialog *dialog = open(fixture);
        QVERIFY(dialog);
        QCOMPARE(quarters(dialog)->currentText(), u"2024 Q3"_s); // the newest with figures
        QVERIFY(quarters(dialog)->findText(u"2024 Q2"_s) > 0);
        // A quarter that is not over cannot be chosen.
        const QDate today = QDate::currentDate();
        const QString running = u"%1 Q%2"_s.arg(today.year()).arg((today.month() + 2) / 3);
        QCOMPARE(quarters(dialog)->findText(running, Qt::MatchStartsWith), -1);
        const QStringList spent = row(dialog, u"Spent"_s);
        QCOMPARE(spent.size(), 4);
        QCOMPARE(spent[1], u"KRW 40,000,000,000"_s);
        QCOMPARE(spent[2], u"30 Sep 2024"_s);
        QVERIFY(!spent[3].isEmpty());
        auto *gaps = dialog->findChild<QListWidget *>(u"closingGaps"_s);
        QVERIFY(gaps->isVisible());
        QVERIFY(gaps->count() >= 1);
        QVERIFY2(gaps->item(0)->text().contains(u"no figures of this quarter"_s), qPrintable(gaps->item(0)->text()));
        dialog->findChild<QLineEdit *>(u"closingReason"_s)->setText(u"report to the council"_s);
        QTest::mouseClick(act(dialog), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(3));
        QCOMPARE(fixture.session->history().back().kind, db::ChangeKind::Closing);
        QCOMPARE(fixture.session->history().back().reason, std::string("report to the council"));
        QCOMPARE(fixture.session->history().back().author, std::string("Kim, AI"));
        QTRY_VERIFY(fixture.window->messageBar().text().contains(u"Closed the quarter 2024 Q3"_s));
        QTRY_VERIFY(!fixture.find<QDialog>(u"closingDialog"_s));
    }

    void reopeningNeedsAReason()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, u"books.csv"_s, books(400)));
        QVERIFY(closeThird(fixture));
        QDialog *dialog = open(fixture);
        QVERIFY(dialog);
        QVERIFY(choose(dialog, u"2024 Q3"_s));
        QVERIFY(quarters(dialog)->currentText().contains(u"closed"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"closingState"_s)->text().contains(u"by Kim"_s));
        QVERIFY(!dialog->findChild<QListWidget *>(u"closingGaps"_s)->isVisible());
        fixture.ask.reason = u"  "_s;
        QTest::mouseClick(act(dialog), Qt::LeftButton);
        QVERIFY(fixture.ask.asked.last().contains(u"Reason (needed"_s));
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.session->history().size(), std::size_t(2));
        fixture.ask.reason = u"the ministry asks"_s;
        QTest::mouseClick(act(dialog), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(3));
        QCOMPARE(fixture.session->history().back().reason, std::string("the ministry asks"));
        QTRY_VERIFY(fixture.window->messageBar().text().contains(u"Opened the quarter 2024 Q3 again"_s));
        QTRY_VERIFY(!fixture.find<QDialog>(u"closingDialog"_s));
        dialog = open(fixture);
        QVERIFY(dialog);
        QCOMPARE(quarters(dialog)->currentText(), u"2024 Q3"_s); // open, as before
    }

    void anImportIntoAClosedQuarterAsksForAReasonAndIsMarked()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, u"books.csv"_s, books(400)));
        QVERIFY(closeThird(fixture));
        QVERIFY(plan(fixture, u"books2.csv"_s, books(412)));
        auto *figures = fixture.find<QLabel>(u"closedFigures"_s);
        QTRY_VERIFY(figures->isVisible());
        QVERIFY2(figures->text().contains(u"KRW 40,000,000,000 → KRW 41,200,000,000"_s), qPrintable(figures->text()));
        QVERIFY(fixture.find<QLabel>(u"closedTitle"_s)->text().contains(u"2024 Q3"_s));
        auto *reason = fixture.find<QLineEdit>(u"importReason"_s);
        QVERIFY(fixture.window->focusWidget() != reason);
        store(fixture);
        QTRY_COMPARE(fixture.window->focusWidget(), reason);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.session->history().size(), std::size_t(2)); // nothing was stored
        QVERIFY(fixture.find<QLabel>(u"ready"_s)->text().contains(u"reason"_s));
        QTest::keyClicks(reason, u"late report"_s);
        store(fixture);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(3));
        QVERIFY(fixture.session->history().back().correction);
        QCOMPARE(fixture.session->history().back().reason, std::string("late report"));

        // The tile says what the closing had, in the quarter and nowhere else.
        fixture.window->showPage(ui::PageId::Overview);
        auto *tile = fixture.find<ui::Tile>(u"tile_budget"_s);
        auto *mark = tile->findChild<QLabel *>(u"tileCorrected"_s);
        fixture.session->setAsOf(QDate(2024, 9, 30));
        QTRY_VERIFY(mark->isVisible());
        const QString said = tile->accessibleDescription();
        QVERIFY2(said.contains(u"Corrected since closing 2024 Q3"_s) && said.contains(u"was KRW 40.0 billion"_s), qPrintable(said));
        QVERIFY(tile->toolTip().contains(u"Corrected since closing 2024 Q3"_s));
        QVERIFY(!fixture.find<ui::Tile>(u"tile_training"_s)->findChild<QLabel *>(u"tileCorrected"_s)->isVisible());
        fixture.session->setAsOf(QDate(2024, 12, 31));
        QVERIFY(fixture.settled());
        QTRY_VERIFY(!mark->isVisible());

        // And so does the closing itself.
        QDialog *dialog = open(fixture);
        QVERIFY(dialog);
        QVERIFY(choose(dialog, u"2024 Q3"_s));
        QVERIFY(quarters(dialog)->currentText().contains(u"corrected"_s));
        const QStringList spent = row(dialog, u"Spent"_s);
        QCOMPARE(spent.size(), 5);
        QVERIFY(spent[0].startsWith(u'※'));
        QCOMPARE(spent[1], u"KRW 40,000,000,000"_s);
        QCOMPARE(spent[2], u"KRW 41,200,000,000"_s);
    }

    void takingBackWhatAClosedQuarterStandsOnAsksForAReason()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, u"books.csv"_s, books(400)));
        QVERIFY(closeThird(fixture));
        fixture.ask.reason = QString();
        Q_EMIT fixture.window->currentPage()->revertRequested(1);
        QTRY_VERIFY(!fixture.ask.asked.isEmpty() && fixture.ask.asked.last().contains(u"closed quarter (2024 Q3)"_s));
        QVERIFY(fixture.ask.details.last().contains(u"KRW 40,000,000,000 → –"_s));
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.session->history().size(), std::size_t(2));
        fixture.ask.reason = u"wrong file"_s;
        Q_EMIT fixture.window->currentPage()->revertRequested(1);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(3));
        QVERIFY(fixture.session->history().back().correction);
        QCOMPARE(fixture.session->history().back().reason, std::string("wrong file"));
    }
};

QTEST_MAIN(TestClosingDialog)
#include "tst_closing_dialog.moc"
