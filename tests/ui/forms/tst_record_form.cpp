#include "tests/support/window_fixture.h"

#include "db/exchange/record_edit.h"
#include "ui/forms/form_field.h"
#include "ui/forms/known_values.h"
#include "ui/forms/record_form.h"
#include "ui/forms/withdraw_dialog.h"
#include "ui/models/row_filter.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/actions.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::RecordForm;

namespace {

/// A form over a window, and hands to write into it.
class Form
{
public:
    Form(const WindowFixture &fixture, db::Kind kind, RecordForm::Mode mode = RecordForm::Mode::Add,
         std::int64_t version = 0)
        : m_kind(kind),
          form(std::make_unique<RecordForm>(ui::Context{*fixture.session, *fixture.settings, const_cast<TestAsk &>(fixture.ask)},
                                            kind, mode, version, nullptr)),
          stored(form.get(), &RecordForm::stored)
    {
        form->show();
        form->activateWindow();
    }

    ui::FormField *field(std::string_view key) const { return form->field(db::info(m_kind).find(key)); }
    void write(std::string_view key, const QString &text) const
    {
        QWidget *control = field(key)->editor()->control();
        if (auto *line = qobject_cast<QLineEdit *>(control)) {
            line->selectAll();
            line->insert(text); // as the keyboard would; keyClicks() knows Latin letters only
        } else if (auto *box = qobject_cast<QComboBox *>(control)) {
            box->isEditable() ? box->setEditText(text) : box->setCurrentIndex(box->findData(text));
        } else if (auto *note = qobject_cast<QPlainTextEdit *>(control)) {
            note->setPlainText(text);
        }
    }
    QPushButton *save() const { return form->findChild<QPushButton *>(u"save"_s); }
    QString state() const { return form->findChild<QLabel *>(u"formState"_s)->text(); }
    QString note(const QString &key) const { return form->findChild<ui::ElidedLabel *>(u"note_"_s + key)->fullText(); }
    bool settled() const { return QTest::qWaitFor([this] { return form->settled(); }, 10000); }
    bool saved()
    {
        if (!settled())
            return false;
        save()->click();
        return QTest::qWaitFor([this] { return stored.size() == 1; }, 10000);
    }

private:
    db::Kind m_kind;

public:
    std::unique_ptr<RecordForm> form;
    QSignalSpy stored;
};

/// Rows of a kind, a line each, as a form would show their cells.
QStringList rows(const WindowFixture &fixture, db::Kind kind)
{
    QStringList lines;
    const auto snapshot = fixture.session->snapshot();
    for (std::size_t row = 0; row < snapshot->table(kind).size(); ++row) {
        QStringList cells;
        for (const std::string &cell : db::editedTexts(*snapshot, kind, row))
            cells.append(ui::fromDb(cell));
        lines.append((snapshot->table(kind).origins[row].state == db::RowState::Withdrawn ? u"none "_s : QString())
                     + cells.join(u'|'));
    }
    lines.sort();
    return lines;
}

std::int64_t firstVersion(const WindowFixture &fixture, db::Kind kind)
{
    return fixture.session->snapshot()->table(kind).origins.front().version;
}

void writeSpent(const Form &form)
{
    form.write("phase", u"1단계"_s);
    form.write("fiscal_year", u"2024"_s);
    form.write("stage", u"spent"_s);
    form.write("amount", u"12"_s);
    form.write("as_of", u"2024. 12. 31."_s);
}

} // namespace

class TestRecordForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOpensAndTakesARecord_data()
    {
        QTest::addColumn<int>("kind");
        for (const db::KindInfo &kind : db::allKinds()) {
            if (kind.kind < db::Kind::Decisions)
                QTest::newRow(std::string(kind.key).c_str()) << static_cast<int>(kind.kind);
        }
    }
    void everyKindOpensAndTakesARecord()
    {
        QFETCH(int, kind);
        const db::KindInfo &info = db::info(static_cast<db::Kind>(kind));
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, info.kind);
        // What it lacks is said, and nothing is red before anybody has been there.
        QVERIFY(form.settled());
        QVERIFY(!form.save()->isEnabled());
        QVERIFY(!form.state().isEmpty());
        for (std::size_t i = 0; i < info.columns.size(); ++i) {
            const ui::FormField *field = form.form->field(static_cast<int>(i));
            QCOMPARE(field == nullptr, !info.columns[i].stored());
            QVERIFY(!field || field->finding().isEmpty());
            QVERIFY(!field || !field->editor()->control()->accessibleName().isEmpty());
        }
        for (const db::Column &column : info.columns) {
            if (!column.required || column.role == db::Role::AsOf)
                continue;
            form.write(column.key, column.type == db::Type::Choice ? ui::fromDb(column.choices.front().key)
                           : column.type == db::Type::Date         ? u"2024-03-31"_s
                                                                   : u"Name"_s);
        }
        if (info.kind == db::Kind::Budget)
            form.write("amount", u"5"_s);
        QVERIFY2(form.saved(), qPrintable(form.state()));
        const db::Table &table = fixture.session->snapshot()->table(info.kind);
        QCOMPARE(table.size(), std::size_t(1));
        QCOMPARE(fixture.session->history().back().kind, db::ChangeKind::Edit);
        QCOMPARE(fixture.session->history().back().author, std::string("Kim, AI"));
    }

    void theKeyComesFirst()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        const Form form(fixture, db::Kind::Targets);
        const auto columns = db::info(db::Kind::Targets).columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            for (std::size_t j = 0; j < columns.size(); ++j) {
                if (columns[i].role == db::Role::Key && columns[j].role != db::Role::Key)
                    QVERIFY(form.form->field(static_cast<int>(i))->y() < form.form->field(static_cast<int>(j))->y());
            }
        }
    }

    void theKeyboardGoesFromTheKeyToSave()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        const Form form(fixture, db::Kind::Budget);
        QVERIFY(QTest::qWaitForWindowActive(form.form.get()));
        QStringList names;
        for (int i = 0; i < 40 && !names.contains(u"cancel"_s); ++i) {
            const QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            names.append(focused->objectName().isEmpty() ? focused->parentWidget()->objectName() : focused->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names, (QStringList{u"field_phase"_s, u"field_fiscal_year"_s, u"field_category"_s, u"field_project"_s,
                                     u"field_funding"_s, u"field_stage"_s, u"field_scope"_s, u"field_amount"_s,
                                     u"field_unit"_s, u"field_revision"_s, u"field_as_of"_s, u"field_source"_s,
                                     u"field_approx"_s, u"field_note"_s, u"reason"_s, u"cancel"_s}));
    }

    void aProblemStandsUnderItsField()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Budget);
        writeSpent(form);
        form.write("amount", u"많이"_s);
        form.write("as_of", u"2025-02-30"_s);
        QVERIFY(form.settled());
        QVERIFY(form.field("amount")->finding().contains(u"is not a number"_s));
        QVERIFY(form.field("as_of")->finding().contains(u"no such day"_s));
        QVERIFY(form.field("fiscal_year")->finding().isEmpty());
        QVERIFY(!form.save()->isEnabled());
        QCOMPARE(form.state(), u"2 errors to correct first."_s);
        // Enter leads to the first of them and stores nothing.
        QTest::keyClick(form.field("as_of")->editor()->control(), Qt::Key_Return);
        QVERIFY(form.settled());
        QTRY_VERIFY(form.field("amount")->editor()->control()->hasFocus());
        QCOMPARE(form.stored.size(), 0);
        form.write("amount", u"12"_s);
        form.write("as_of", u"2025-02-28"_s);
        QVERIFY(form.settled());
        QVERIFY(form.field("amount")->finding().isEmpty());
        QVERIFY(form.save()->isEnabled());
    }

    void aRequiredFieldThatWasPassedByIsMarked()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Companies);
        QVERIFY(form.settled());
        QCOMPARE(form.state(), u"Still to be filled in: Company."_s);
        QTest::keyClick(form.field("jobs")->editor()->control(), Qt::Key_Return);
        QVERIFY(form.settled());
        QVERIFY(!form.field("company")->finding().isEmpty());
    }

    void warningsAreAcceptedBySaving()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Budget);
        writeSpent(form);
        form.write("source", u"nowhere"_s);
        QVERIFY(form.settled());
        QVERIFY(form.field("source")->finding().contains(u"nowhere"_s));
        QVERIFY(form.state().contains(u"saving accepts them"_s));
        QVERIFY(form.saved());
        QCOMPARE(rows(fixture, db::Kind::Budget).size(), 1);
    }

    void anAmountIsReadInItsUnit_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("won");
        QTest::newRow("won") << u"1,234"_s << u"원"_s << u"1234"_s;
        QTest::newRow("thousand") << u"1,234"_s << u"천원"_s << u"1234000"_s;
        QTest::newRow("million") << u"12.5"_s << u"백만원"_s << u"12500000"_s;
        QTest::newRow("hundred million") << u"4,119"_s << u"억원"_s << u"411900000000"_s;
        QTest::newRow("its own unit") << u"1억 2천만원"_s << u"천원"_s << u"120000000"_s;
    }
    void anAmountIsReadInItsUnit()
    {
        QFETCH(QString, amount);
        QFETCH(QString, unit);
        QFETCH(QString, won);
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Budget);
        writeSpent(form);
        form.write("amount", amount);
        auto *box = form.form->findChild<QComboBox *>(u"field_unit"_s);
        box->setCurrentIndex(box->findData(unit));
        QVERIFY(form.saved());
        QCOMPARE(rows(fixture, db::Kind::Budget), QStringList(u"1|2024|||total|spent||%1|원||2024-12-31|||"_s.arg(won)));
        // A form on the record says the same and would change nothing.
        Form again(fixture, db::Kind::Budget, RecordForm::Mode::Change, firstVersion(fixture, db::Kind::Budget));
        QVERIFY(again.settled());
        QCOMPARE(again.state(), u"Nothing is changed so far."_s);
        QVERIFY(!again.save()->isEnabled());
    }

    void aDateMayBePartial_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("read");
        QTest::newRow("year") << u"2025"_s << u"2025"_s << u"= 2025"_s;
        QTest::newRow("quarter") << u"2025년 1분기"_s << u"2025Q1"_s << u"= 2025 Q1"_s;
        QTest::newRow("month") << u"'25.3월"_s << u"2025-03"_s << u"= Mar 2025"_s;
        QTest::newRow("day") << u"2025. 3. 31."_s << u"2025-03-31"_s << u"= 31 Mar 2025"_s;
    }
    void aDateMayBePartial()
    {
        QFETCH(QString, written);
        QFETCH(QString, stored);
        QFETCH(QString, read);
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Companies);
        form.write("company", u"무등테크"_s);
        form.write("mou_on", written);
        QVERIFY(form.note(u"mou_on"_s).contains(read)); // at once, before anything is planned
        QVERIFY(form.saved());
        QVERIFY(rows(fixture, db::Kind::Companies).front().contains(u'|' + stored + u'|'));
    }

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

    void theSyllableBeingComposedStays()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form form(fixture, db::Kind::Companies);
        auto *name = qobject_cast<QLineEdit *>(form.field("company")->editor()->control());
        name->setFocus();
        QTest::keyClicks(name, u"A"_s);
        QInputMethodEvent composing(u"무"_s, {});
        QApplication::sendEvent(name, &composing);
        QVERIFY(form.settled()); // what was planned meanwhile does not touch the field
        QTest::qWait(350);
        QCOMPARE(name->text(), u"A"_s);
        QInputMethodEvent finished;
        finished.setCommitString(u"무"_s);
        QApplication::sendEvent(name, &finished);
        QCOMPARE(name->text(), u"A무"_s);
        QInputMethodEvent next(u"등"_s, {});
        QApplication::sendEvent(name, &next);
        QInputMethodEvent last;
        last.setCommitString(u"등"_s);
        QApplication::sendEvent(name, &last);
        QCOMPARE(name->text(), u"A무등"_s);
        QVERIFY(form.saved());
        QCOMPARE(rows(fixture, db::Kind::Companies).front().section(u'|', 0, 0), u"A무등"_s);
    }

    void theSyllableIsKeptWhereValuesAreOffered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        Form form(fixture, db::Kind::Budget);
        auto *box = qobject_cast<QComboBox *>(form.field("category")->editor()->control());
        box->setFocus();
        QInputMethodEvent composing(u"인"_s, {});
        QApplication::sendEvent(box->lineEdit(), &composing);
        QTest::qWait(350);
        QInputMethodEvent finished;
        finished.setCommitString(u"인재"_s);
        QApplication::sendEvent(box->lineEdit(), &finished);
        QCOMPARE(box->currentText(), u"인재"_s);
        QCOMPARE(form.field("category")->editor()->cell(), u"인재"_s);
    }

    void knownValuesAreOfferedByTheirNames()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        Form form(fixture, db::Kind::Budget);
        auto *box = qobject_cast<QComboBox *>(form.field("category")->editor()->control());
        const int known = box->findData(u"infrastructure"_s);
        QVERIFY(known >= 0);
        QCOMPARE(box->itemText(known), u"Infrastructure"_s);
        form.write("category", u"Infrastructure"_s);
        QCOMPARE(form.field("category")->editor()->cell(), u"infrastructure"_s);
        auto *source = qobject_cast<QComboBox *>(form.field("source")->editor()->control());
        QVERIFY(source->count() > 10);
        QVERIFY(source->itemText(0) != source->itemData(0).toString());
        QVERIFY(ui::offersKnown(db::Kind::Companies, db::col::companies::Sector));
        QVERIFY(!ui::offersKnown(db::Kind::Companies, db::col::companies::Company));
        QVERIFY(!ui::offersKnown(db::Kind::Budget, db::col::budget::Note));
    }

    void whatWasWrittenIsNotLostByEscape()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        Form clean(fixture, db::Kind::Companies);
        clean.form->reject();
        QVERIFY(fixture.ask.asked.isEmpty());
        Form form(fixture, db::Kind::Companies);
        form.write("company", u"무등테크"_s);
        form.form->reject();
        QCOMPARE(fixture.ask.asked.size(), 1);
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

QTEST_MAIN(TestRecordForm)
#include "tst_record_form.moc"
