#include "tests/support/window_fixture.h"

#include "ui/importing/step_header.h"
#include "ui/importing/steps/decisions_panel.h"
#include "ui/models/roles.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/table_panel.h"
#include "ui/window/actions.h"
#include "ui/words/language.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Header = "phase,fiscal_year,category,project,funding,stage,amount,unit,as_of\n";
constexpr const char *Phases = "phase,name_ko,starts_on,ends_on,as_of\n1,1단계,2020,2024,2020-01-01\n";

QByteArray spending(int rows, int first = 1000)
{
    QByteArray csv = Header;
    for (int i = 0; i < rows; ++i)
        csv += "1,2021,infrastructure,project " + QByteArray::number(i) + ",total,spent,"
            + QByteArray::number(first + i) + ",원,2021-12-31\n";
    return csv;
}

} // namespace

/// The import page as a person goes through it: its steps, what each asks, the keyboard.
class TestImportWizard final : public QObject
{
    Q_OBJECT

private:
    enum Step { File, Columns, Differences, Done };

    static void start(WindowFixture &fixture, const QString &file)
    {
        fixture.ask.files = {file};
        fixture.window->actions().action(ui::Act::Import)->trigger();
    }
    static int step(const WindowFixture &fixture) { return fixture.window->findChild<ui::StepHeader *>()->current(); }
    static QAbstractItemModel *rowsOf(const WindowFixture &fixture)
    {
        return fixture.find<ui::TablePanel>(u"importRows"_s)->view()->model();
    }
    static bool planned(const WindowFixture &fixture)
    {
        QCoreApplication::processEvents(); // a change asks for its plan once the hand is off
        return QTest::qWaitFor([&fixture] { return fixture.session->work() == ui::Work::None; }, 20000);
    }
    static QPushButton *button(const WindowFixture &fixture, const QString &name)
    {
        return fixture.find<QPushButton>(name);
    }
    static void click(const WindowFixture &fixture, const QString &name)
    {
        QTest::mouseClick(button(fixture, name), Qt::LeftButton);
    }
    /// Stores a file, its warnings accepted.
    static bool import(WindowFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        const std::size_t before = fixture.session->history().size();
        start(fixture, fixture.write(name, bytes));
        if (!planned(fixture))
            return false;
        if (button(fixture, u"acceptAll"_s)->isVisible())
            click(fixture, u"acceptAll"_s);
        click(fixture, u"store"_s);
        return QTest::qWaitFor([&] { return fixture.session->history().size() == before + 1; }, 20000)
            && fixture.settled();
    }

private Q_SLOTS:
    void aClearFileComesToItsDifferencesAtOnce()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, u"phases.csv"_s, Phases));
        QCOMPARE(step(fixture), int(Done));
        start(fixture, fixture.write(u"spending.csv"_s, spending(3)));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Differences));
        QVERIFY(button(fixture, u"store"_s)->isEnabled());
        // And the steps that were passed by can be gone back to, with the mouse and with the keyboard.
        QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(step(fixture), int(Columns));
        QTest::keyClick(fixture.window->focusWidget() ? fixture.window->focusWidget() : fixture.window.get(),
                        Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(step(fixture), int(File));
        QVERIFY(fixture.find<QPlainTextEdit>(u"readingUtf8"_s)->toPlainText().contains(u"project 2"_s));
        QTest::mouseClick(fixture.find<QAbstractButton>(u"step3"_s), Qt::LeftButton);
        QCOMPARE(step(fixture), int(Differences));
        QVERIFY(!fixture.find<QAbstractButton>(u"step4"_s)->isEnabled());
    }

    void rowsWithWarningsAreSavedBesideTheRefused()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        // The phase that nobody has described is a warning on the first row; the second row has no such date.
        QByteArray bytes = spending(3);
        bytes.replace(bytes.lastIndexOf("2021-12-31"), 10, "2021-13-45");
        start(fixture, fixture.write(u"mixed.csv"_s, bytes));
        QVERIFY(planned(fixture));
        auto *save = button(fixture, u"saveRefused"_s);
        QVERIFY(save->isVisible());
        fixture.ask.savePath = fixture.path(u"problems.csv"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QFile problems(fixture.ask.savePath);
        QTRY_VERIFY(problems.exists());
        QVERIFY(planned(fixture));
        QVERIFY(problems.open(QIODevice::ReadOnly));
        const QByteArray saved = problems.readAll();
        QVERIFY2(saved.contains("reject_line") && saved.contains("reject_rule") && saved.contains("reject_suggestion"),
                 saved.constData());
        QVERIFY2(saved.contains("2021-13-45") && saved.contains("project 0"), saved.constData());
        QVERIFY2(!saved.contains("project 1,"), saved.constData()); // nothing is wrong with it
        QVERIFY(fixture.find<QLabel>(u"ready"_s)->text().contains(u"problems.csv"_s));
        QVERIFY(fixture.session->history().empty());
    }

    void whatIsStoredIsSummedUpAndTakenBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, u"spending.csv"_s, spending(3)));
        QCOMPARE(step(fixture), int(Done));
        const QString counts = fixture.find<QLabel>(u"doneCounts"_s)->text();
        QVERIFY2(counts.startsWith(u"3 rows read  =  3 new  +  0 changed"_s), qPrintable(counts));
        click(fixture, u"doneTakeBack"_s);
        QTRY_COMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(0));
        QTRY_VERIFY(fixture.find<QLabel>(u"doneTitle"_s)->text().contains(u"taken back"_s));
        click(fixture, u"doneTakeBack"_s);
        QTRY_COMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(3));
        QTRY_VERIFY(fixture.find<QLabel>(u"doneTitle"_s)->text().contains(u"stored"_s));
        click(fixture, u"nextFile"_s);
        QVERIFY(!button(fixture, u"store"_s)->isVisible());
    }

    void twoReadingsAreShownSideBySide()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        // Good text in both encodings: 카트 in windows-949, two other letters in UTF-8.
        QByteArray both = "company,mou_on\n";
        both += QByteArray::fromHex("C4ABC6AE");
        both += ",2021-01-02\n";
        start(fixture, fixture.write(u"both.csv"_s, both));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(File));
        auto *utf8 = fixture.find<QPlainTextEdit>(u"readingUtf8"_s);
        auto *korean = fixture.find<QPlainTextEdit>(u"reading949"_s);
        QVERIFY(utf8->isVisible() && korean->isVisible());
        QVERIFY(korean->toPlainText().contains(u"카트"_s));
        QVERIFY(!utf8->toPlainText().contains(u"카트"_s));
        click(fixture, u"read949"_s);
        QVERIFY(planned(fixture));
        QVERIFY(!korean->isVisible()); // one reading is enough once it is settled
        QVERIFY(utf8->toPlainText().contains(u"카트"_s));
        QCOMPARE(fixture.find<QComboBox>(u"importEncoding"_s)->currentIndex(), 2);
        click(fixture, u"nextStep"_s);
        click(fixture, u"nextStep"_s);
        QCOMPARE(step(fixture), int(Differences));
    }

    void aSpreadsheetUnderAnotherNameIsSaid()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, fixture.write(u"page.csv"_s, "<!DOCTYPE html><html><body><table></table></body></html>"));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(File));
        auto *trouble = fixture.find<QLabel>(u"fileTrouble"_s);
        QVERIFY(trouble->isVisible());
        QVERIFY(!trouble->text().isEmpty());
        QVERIFY(!fixture.find<QAbstractButton>(u"step3"_s)->isEnabled());
    }

    void aMissingDateIsAskedOnce()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QByteArray csv = "indicator,phase,value\nmou,1,3\nmou,2,4\n";
        start(fixture, fixture.write(u"kpi_20240930.csv"_s, csv));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Columns));
        click(fixture, u"answer_date_2024-09-30"_s); // as the file's name says
        QVERIFY(planned(fixture));
        click(fixture, u"nextStep"_s);
        QCOMPARE(rowsOf(fixture)->rowCount(), 2);
        if (button(fixture, u"acceptAll"_s)->isVisible())
            click(fixture, u"acceptAll"_s);
        click(fixture, u"store"_s);
        QTRY_COMPARE(fixture.session->snapshot()->table(db::Kind::Observations).size(), std::size_t(2));
        const db::Table &table = fixture.session->snapshot()->table(db::Kind::Observations);
        QCOMPARE(table.at(0, db::col::observations::AsOf), db::PartialDate::ofDay(2024, 9, 30).code());
    }

    void howAFileWasReadIsRemembered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, u"phases.csv"_s, Phases));
        QByteArray csv = "단계,회계연도,분야,사업명,재원,예산단계,금액,기준일\n"
                         "1,2021,infrastructure,a,total,spent,5,2021-12-31\n";
        start(fixture, fixture.write(u"books_2021Q4.csv"_s, csv));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Columns)); // nobody says the unit
        click(fixture, u"answer_unit_1000"_s);
        QVERIFY(planned(fixture));
        click(fixture, u"nextStep"_s);
        if (button(fixture, u"acceptAll"_s)->isVisible())
            click(fixture, u"acceptAll"_s);
        click(fixture, u"store"_s);
        QTRY_COMPARE(step(fixture), int(Done));
        QCOMPARE(fixture.find<QLineEdit>(u"profileName"_s)->text(), u"books"_s);
        click(fixture, u"rememberProfile"_s);
        QTRY_VERIFY(fixture.find<QLabel>(u"profileState"_s)->text().startsWith(u"Remembered"_s));
        csv.replace(",5,2021-12-31", ",7,2022-03-31");
        start(fixture, fixture.write(u"books_2022Q1.csv"_s, csv));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Differences));
        QTRY_VERIFY(button(fixture, u"store"_s)->isEnabled());
        click(fixture, u"store"_s);
        QTRY_COMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(2));
        QCOMPARE(fixture.session->snapshot()->table(db::Kind::Budget).at(1, db::col::budget::Amount), db::Value(7000));
    }

    void warningsAreAcceptedByName()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, fixture.write(u"spending.csv"_s, spending(3))); // of a phase that nobody knows
        QVERIFY(planned(fixture));
        QVERIFY(!button(fixture, u"store"_s)->isEnabled());
        QVERIFY(fixture.find<QLabel>(u"ready"_s)->text().contains(u"accepted"_s));
        auto *decisions = fixture.find<ui::DecisionsPanel>(u"decisions"_s);
        const QList<QCheckBox *> boxes = decisions->findChildren<QCheckBox *>(QRegularExpression(u"^accept_"_s));
        QVERIFY(!boxes.isEmpty());
        for (QCheckBox *box : boxes) {
            QVERIFY(!box->accessibleName().isEmpty());
            QVERIFY(!button(fixture, u"store"_s)->isEnabled());
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }
        QVERIFY(button(fixture, u"store"_s)->isEnabled());
        QTest::mouseClick(boxes.front(), Qt::LeftButton, {}, QPoint(8, boxes.front()->height() / 2));
        QVERIFY(!button(fixture, u"store"_s)->isEnabled());
    }

    void theTypedTotalIsCompared()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, u"phases.csv"_s, Phases));
        start(fixture, fixture.write(u"spending.csv"_s, spending(3))); // 1000 + 1001 + 1002
        QVERIFY(planned(fixture));
        auto *total = fixture.find<QLineEdit>(u"controlTotal"_s);
        QVERIFY(total->isVisible());
        QTest::keyClicks(total, u"3,004"_s);
        QVERIFY(!button(fixture, u"store"_s)->isEnabled());
        QVERIFY(fixture.find<QLabel>(u"controlVerdict"_s)->isVisible());
        total->clear();
        QTest::keyClicks(total, u"3,003"_s);
        QVERIFY(button(fixture, u"store"_s)->isEnabled());
        total->clear();
        QTest::keyClicks(total, u"three"_s);
        QVERIFY(!button(fixture, u"store"_s)->isEnabled());
        total->clear();
        QVERIFY(button(fixture, u"store"_s)->isEnabled());
    }

    void sumsAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<qint64>("won");
        QTest::newRow("plain") << u"1234"_s << true << qint64(1234);
        QTest::newRow("grouped") << u" 1,234 "_s << true << qint64(1234);
        QTest::newRow("thousands") << u"1,234천원"_s << true << qint64(1234000);
        QTest::newRow("won") << u"1,234 원"_s << true << qint64(1234);
        QTest::newRow("millions") << u"△5 백만원"_s << true << qint64(-5000000);
        QTest::newRow("hundred millions") << u"-2억원"_s << true << qint64(-200000000);
        QTest::newRow("words") << u"about 5"_s << false << qint64(0);
        QTest::newRow("two signs") << u"--5"_s << false << qint64(0);
        QTest::newRow("too much") << u"99999999999억원"_s << false << qint64(0);
        QTest::newRow("empty") << QString() << false << qint64(0);
    }

    void sumsAreReadAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, readable);
        QFETCH(qint64, won);
        const auto read = ui::typedWon(typed);
        QCOMPARE(read.has_value(), readable);
        if (readable)
            QCOMPARE(qint64(*read), won);
    }

    void rowsAreChosenSearchedAndSorted()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, u"phases.csv"_s, Phases));
        QVERIFY(import(fixture, u"a.csv"_s, spending(12)));
        QByteArray second = spending(13);
        second.replace(",1003,", ",77,");
        start(fixture, fixture.write(u"b.csv"_s, second));
        QVERIFY(planned(fixture));
        auto *panel = fixture.find<ui::TablePanel>(u"importRows"_s);
        QAbstractItemModel *rows = panel->view()->model();
        QCOMPARE(rows->rowCount(), 13);
        QTest::mouseClick(panel->findChild<QWidget *>(u"segment_changed"_s), Qt::LeftButton);
        QCOMPARE(rows->rowCount(), 1);
        int amount = -1;
        for (int column = 0; column < rows->columnCount(); ++column) {
            if (!rows->index(0, column).data(ui::OldRole).toString().isEmpty())
                amount = column;
        }
        QVERIFY(amount >= 0);
        QCOMPARE(rows->index(0, amount).data(ui::OldRole).toString(), u"1,003"_s);
        QCOMPARE(rows->index(0, amount).data(ui::NewRole).toString(), u"77"_s);
        QTest::mouseClick(panel->findChild<QWidget *>(u"segment_new"_s), Qt::LeftButton);
        QCOMPARE(rows->rowCount(), 1);
        QTest::mouseClick(panel->findChild<QWidget *>(u"segment_all"_s), Qt::LeftButton);
        panel->view()->sortByColumn(amount, Qt::AscendingOrder);
        QTRY_COMPARE(rows->index(0, amount).data(ui::NewRole).toString(), u"77"_s);
        panel->view()->sortByColumn(amount, Qt::DescendingOrder);
        QTRY_COMPARE(rows->index(0, amount).data().toString(), u"1,012"_s);
        QTest::keyClicks(panel->searchBox(), u"PROJECT 11"_s);
        QTRY_COMPARE(rows->rowCount(), 1);
        panel->searchBox()->clear();
        QTRY_COMPARE(rows->rowCount(), 13);
    }

    void fromTheDropToTheStoreInFiveClicks()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QElapsedTimer time;
        time.start();
        int clicks = 0;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(fixture.write(u"quarter.csv"_s, spending(200)))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &enter);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &drop);
        ++clicks; // the drop itself
        QVERIFY(planned(fixture));
        click(fixture, u"acceptAll"_s);
        ++clicks;
        click(fixture, u"store"_s);
        ++clicks;
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(1));
        QCOMPARE(step(fixture), int(Done));
        QVERIFY(clicks <= 5);
        QVERIFY(time.elapsed() < 60000);
    }

    void theKeyboardAloneIsEnough()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, fixture.write(u"spending.csv"_s, spending(3)));
        QVERIFY(planned(fixture));
        auto *accept = button(fixture, u"acceptAll"_s);
        accept->setFocus();
        QTest::keyClick(accept, Qt::Key_Return);
        QVERIFY(button(fixture, u"store"_s)->isEnabled());
        // F6 goes round: steps, content, buttons.
        auto *header = fixture.window->findChild<ui::StepHeader *>();
        QSet<int> seen;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(fixture.window->focusWidget(), Qt::Key_F6);
            QWidget *focus = fixture.window->focusWidget();
            seen.insert(header->isAncestorOf(focus) ? 0 : focus == button(fixture, u"store"_s) ? 2 : 1);
        }
        QCOMPARE(seen.size(), 3);
        // Enter anywhere but on a button is the main button.
        auto *rows = fixture.find<ui::TablePanel>(u"importRows"_s)->view();
        rows->setFocus();
        rows->setCurrentIndex({});
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(1));
        QTest::keyClick(fixture.window->focusWidget() ? fixture.window->focusWidget() : fixture.window.get(),
                        Qt::Key_Return);
    }

    void everyControlHasANameInBothLanguages()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QByteArray bad = spending(3);
        bad.replace("2021-12-31\n1,2021,infrastructure,project 2", "2021-13-45\n1,2021,infrastructure,project 2");
        start(fixture, fixture.write(u"bad.csv"_s, bad));
        QVERIFY(planned(fixture));
        for (const ui::Language language : {ui::Language::Korean, ui::Language::English}) {
            ui::setLanguage(language);
            QCoreApplication::processEvents();
            for (const int at : {1, 2, 3}) {
                QTest::mouseClick(fixture.find<QAbstractButton>(u"step%1"_s.arg(at)), Qt::LeftButton);
                const QList<QWidget *> widgets = fixture.window->currentPage()->findChildren<QWidget *>();
                for (QWidget *widget : widgets) {
                    // The inside of a spin box has the name of the box.
                    if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                        || widget->objectName() == "qt_spinbox_lineedit"_L1)
                        continue;
                    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                    QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                             qPrintable(u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()),
                                                       widget->objectName())));
                }
            }
        }
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
