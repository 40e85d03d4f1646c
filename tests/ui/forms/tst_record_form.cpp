#include "tests/ui/forms/form_hands.h"

#include "ui/forms/known_values.h"

#include <QApplication>
#include <QInputMethodEvent>

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
};

QTEST_MAIN(TestRecordForm)
#include "tst_record_form.moc"
