#include "tests/ui/forms/form_hands.h"

#include "ui/forms/withdraw_dialog.h"
#include "ui/window/actions.h"

#include <QTableView>

/// What stands already is changed, renewed and withdrawn.
class TestRecordChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStoodThereIsShownBesideAChange()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Budget);
        writeSpent(form);
        QVERIFY(form.saved());
        const std::int64_t version = firstVersion(fixture, db::Kind::Budget);
        Form change(fixture, db::Kind::Budget, RecordForm::Mode::Change, version);
        QVERIFY(!change.note(u"amount"_s).contains(u"before"_s));
        change.write("amount", u"13"_s);
        QVERIFY(change.note(u"amount"_s).contains(u"before: KRW 1,200,000,000"_s));
        change.write("note", u"정정\n둘째 줄"_s);
        change.form->findChild<QLineEdit *>(u"reason"_s)->setText(u"typing mistake"_s);
        QVERIFY(change.saved());
        const QStringList now = rows(fixture, db::Kind::Budget);
        QCOMPARE(now.size(), 1);
        QVERIFY(now.front().contains(u"|1300000000|"_s));
        QVERIFY(now.front().endsWith(u"정정\n둘째 줄"_s));
        QCOMPARE(fixture.session->history().back().reason, std::string("typing mistake"));
    }

    void anotherKeyBeginsAnew()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Budget);
        writeSpent(form);
        QVERIFY(form.saved());
        Form change(fixture, db::Kind::Budget, RecordForm::Mode::Change, firstVersion(fixture, db::Kind::Budget));
        change.write("fiscal_year", u"2023"_s);
        QVERIFY(change.settled());
        QVERIFY(change.state().contains(u"begins anew"_s) || change.state().contains(u"warning"_s));
        QVERIFY(change.saved());
        QCOMPARE(rows(fixture, db::Kind::Budget), QStringList(u"1|2023|||total|spent||1200000000|원||2024-12-31|||"_s));
        const db::ChangeSet &last = fixture.session->history().back();
        QCOMPARE(last.inserted(), 1);
        QCOMPARE(last.removed(), 1);
        // The key of a record that stands is no key for another one.
        Form twin(fixture, db::Kind::Budget);
        writeSpent(twin);
        twin.write("fiscal_year", u"2023"_s);
        QVERIFY(twin.settled());
        QVERIFY(!twin.save()->isEnabled());
        QVERIFY(twin.field("phase")->finding().contains(u"there already"_s));
    }

    void aNewerClaimLeavesTheOldOne()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Budget);
        writeSpent(form);
        form.write("source", u"aica"_s);
        form.write("note", u"from the press"_s);
        QVERIFY(form.saved());
        fixture.session->setAsOf(QDate(2025, 3, 31));
        QVERIFY(fixture.settled());
        Form newer(fixture, db::Kind::Budget, RecordForm::Mode::NewerClaim, firstVersion(fixture, db::Kind::Budget));
        QCOMPARE(newer.field("as_of")->editor()->cell(), u"2025-03-31"_s);
        QVERIFY(newer.field("source")->editor()->cell().isEmpty());
        newer.write("amount", u"14"_s);
        QVERIFY(newer.saved());
        QCOMPARE(rows(fixture, db::Kind::Budget),
                 (QStringList{u"1|2024|||total|spent||1200000000|원||2024-12-31|aica||from the press"_s,
                              u"1|2024|||total|spent||1400000000|원||2025-03-31|||"_s}));
    }

    void withdrawingAsksForDayAndReason()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Budget);
        writeSpent(form);
        QVERIFY(form.saved());
        ui::WithdrawDialog dialog(ui::Context{*fixture.session, *fixture.settings, fixture.ask}, db::Kind::Budget,
                                  firstVersion(fixture, db::Kind::Budget), nullptr);
        auto *from = dialog.findChild<QLineEdit *>(u"field_from"_s);
        auto *reason = dialog.findChild<QLineEdit *>(u"reason"_s);
        auto *withdraw = dialog.findChild<QPushButton *>(u"withdraw"_s);
        QVERIFY(!withdraw->isEnabled());
        QTest::keyClicks(reason, u"counted twice"_s);
        QVERIFY(withdraw->isEnabled());
        from->selectAll();
        QTest::keyClicks(from, u"2024-06-30"_s);
        QSignalSpy stored(&dialog, &ui::WithdrawDialog::stored);
        withdraw->click(); // before the day that the claim speaks of
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"formState"_s)->text().contains(u"lies before"_s));
        QCOMPARE(stored.size(), 0);
        from->selectAll();
        QTest::keyClicks(from, u"2025Q1"_s);
        withdraw->click();
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(rows(fixture, db::Kind::Budget),
                 (QStringList{u"1|2024|||total|spent||1200000000|원||2024-12-31|||"_s,
                              u"none 1|2024|||total|spent|||원||2025Q1|||"_s}));
        QCOMPARE(fixture.session->history().back().reason, std::string("counted twice"));
    }

    void theKeysOfATable()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->showPage(ui::PageId::Overview);
        const auto enabled = [&](ui::Act act) { return fixture.window->actions().action(act)->isEnabled(); };
        QVERIFY(!enabled(ui::Act::NewRecord));
        fixture.window->showPage(ui::PageId::Budget);
        QVERIFY(enabled(ui::Act::NewRecord));
        QVERIFY(!enabled(ui::Act::ChangeRecord));
        QTableView *table = fixture.window->currentPage()->table();
        table->setCurrentIndex(table->model()->index(3, 2));
        QVERIFY(enabled(ui::Act::ChangeRecord));
        QVERIFY(enabled(ui::Act::NewerClaim));
        QVERIFY(enabled(ui::Act::WithdrawRecord));
        const qint64 version = fixture.window->currentPage()->chosenRecord();
        QVERIFY(version != 0);
        QTest::keyClick(table, Qt::Key_Return);
        auto *form = fixture.window->findChild<RecordForm *>(u"recordForm"_s);
        QVERIFY(form);
        QTRY_VERIFY(form->settled());
        auto *amount = form->findChild<QLineEdit *>(u"field_amount"_s);
        amount->selectAll();
        amount->insert(u"77"_s);
        QTRY_VERIFY(form->settled());
        form->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY(!fixture.window->findChild<RecordForm *>(u"recordForm"_s));
        QVERIFY(fixture.settled());
        // The record is still the chosen one, in its new version.
        QVERIFY(fixture.window->currentPage()->chosenRecord() > version);
        const auto snapshot = fixture.session->snapshot();
        const auto row = snapshot->table(db::Kind::Budget).rowOf(fixture.window->currentPage()->chosenRecord());
        QVERIFY(row);
        const db::Value won = snapshot->table(db::Kind::Budget).at(*row, db::col::budget::Amount);
        QVERIFY(won == 77 || won == 77'000 || won == 77'000'000 || won == 7'700'000'000);
        // Companies are a register: there is no newer claim of one.
        fixture.window->showPage(ui::PageId::Companies);
        QTableView *companies = fixture.window->currentPage()->table();
        if (companies->model()->rowCount() > 0) {
            companies->setCurrentIndex(companies->model()->index(0, 0));
            QVERIFY(enabled(ui::Act::ChangeRecord));
            QVERIFY(!enabled(ui::Act::NewerClaim));
        }
    }
};

QTEST_MAIN(TestRecordChanges)
#include "tst_record_changes.moc"
