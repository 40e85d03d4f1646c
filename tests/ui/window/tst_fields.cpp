#include "ui/widgets/date_field.h"
#include "ui/widgets/file_dialog.h"
#include "ui/words/language.h"

#include <QCalendarWidget>
#include <QDir>
#include <QFile>
#include <QLayout>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(ui::setLanguage(ui::Language::English)); }

    void aDateIsReadInEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("iso") << u"2020-12-31"_s << QDate(2020, 12, 31);
        QTest::newRow("digits") << u"20201231"_s << QDate(2020, 12, 31);
        QTest::newRow("korean") << u"2020. 12. 31."_s << QDate(2020, 12, 31);
        QTest::newRow("korean words") << u"2020년 12월 31일"_s << QDate(2020, 12, 31);
        QTest::newRow("blanks") << u"  2020-12-31 "_s << QDate(2020, 12, 31);
        QTest::newRow("month") << u"2024-02"_s << QDate(2024, 2, 29);
        QTest::newRow("quarter") << u"2020Q4"_s << QDate(2020, 12, 31);
        QTest::newRow("year") << u"2020"_s << QDate(2020, 12, 31);
        QTest::newRow("english") << u"4 Nov 2026"_s << QDate(2026, 11, 4);
        QTest::newRow("impossible") << u"2020-02-30"_s << QDate();
        QTest::newRow("word") << u"soon"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
        QTest::newRow("too early") << u"1 Jan 1500"_s << QDate();
    }

    void aDateIsReadInEverySpelling()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(ui::DateField::read(text), date);
    }

    void aTypedDateHoldsOnEnterAndABadOneIsMarked()
    {
        ui::DateField field;
        field.setDate(QDate(2026, 11, 24));
        QCOMPARE(field.text(), u"24 Nov 2026"_s);
        field.show();
        field.setFocus();
        QSignalSpy chosen(&field, &ui::DateField::dateChosen);
        field.selectAll();
        QTest::keyClicks(&field, u"20201231"_s);
        QTest::keyClick(&field, Qt::Key_Enter);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(field.date(), QDate(2020, 12, 31));
        field.selectAll();
        QTest::keyClicks(&field, u"2020-13"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(field.isBad());
        QVERIFY(!field.accessibleDescription().isEmpty());
        QCOMPARE(field.text(), u"2020-13"_s); // to be mended, not retyped
        QCOMPARE(chosen.size(), 1);
        field.setDate(QDate(2020, 12, 31)); // the window states the day again: no reason to take the text away
        QCOMPARE(field.text(), u"2020-13"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(!field.isBad());
        QCOMPARE(field.text(), u"31 Dec 2020"_s);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.date(), QDate(2021, 1, 1));
        QTest::keyClick(&field, Qt::Key_PageDown);
        QCOMPARE(field.date(), QDate(2020, 12, 1));
        QCOMPARE(chosen.size(), 3);
    }

    void theDayStandsInTheFormOfTheLanguage()
    {
        ui::DateField field;
        field.setDate(QDate(2026, 11, 4));
        QVERIFY(ui::setLanguage(ui::Language::Korean));
        QTRY_COMPARE(field.text(), u"2026. 11. 4."_s);
    }

    void theCalendarChoosesADay()
    {
        QVERIFY(ui::setLanguage(ui::Language::Korean));
        ui::DateField field;
        field.setDate(QDate(2026, 11, 24));
        field.show();
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = field.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 24));
        auto *year = calendar->findChild<QToolButton *>(u"qt_calendar_yearbutton"_s);
        auto *month = calendar->findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
        QVERIFY(year && month);
        QCOMPARE(year->text(), u"2026년"_s);
        QVERIFY(year->parentWidget()->layout()->indexOf(year) < month->parentWidget()->layout()->indexOf(month));
        Q_EMIT calendar->activated(QDate(2025, 3, 1));
        QCOMPARE(field.date(), QDate(2025, 3, 1));
    }

    void filesOfATypedFolderAreTakenAtOnce()
    {
        QTemporaryDir place;
        QDir(place.path()).mkpath(u"start"_s);
        QDir(place.path()).mkpath(u"data/2024Q3"_s);
        const QString folder = place.filePath(u"data/2024Q3"_s);
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            names.append(u"%1/table%2.csv"_s.arg(folder).arg(i));
            QFile file(names.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        ui::FileDialog dialog(nullptr, u"Open"_s, place.filePath(u"start"_s), u"Tables (*.csv)"_s);
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setFileMode(QFileDialog::ExistingFiles);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *line = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        auto *tree = dialog.findChild<QTreeView *>(u"treeView"_s);
        QVERIFY(line && tree);
        line->setFocus();
        QTest::keyClicks(line, folder);
        QTest::qWait(200); // the model reads the folders that the text names
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(dialog.directory().absolutePath(), folder);
        QTRY_COMPARE(tree->model()->rowCount(tree->rootIndex()), 6);
        tree->setFocus();
        for (int row = 0; row < 6; ++row) {
            const QRect at = tree->visualRect(tree->model()->index(row, 0, tree->rootIndex()));
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::ControlModifier, at.center());
        }
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QStringList taken = dialog.selectedFiles();
        taken.sort();
        QCOMPARE(taken, names);
    }
};

QTEST_MAIN(FieldsTest)
#include "tst_fields.moc"
