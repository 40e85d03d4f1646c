#include "tests/support/window_fixture.h"

#include "ui/window/welcome.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestWelcome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartAsksForLanguageAndPersonInOneStep()
    {
        WindowFixture fixture;
        fixture.settings->set(ui::setting::AuthorName, QString());
        fixture.settings->set(ui::setting::AuthorDivision, QString());
        bool asked = false;
        QTimer::singleShot(0, fixture.window.get(), [&] {
            auto *dialog = fixture.window->findChild<ui::Welcome *>();
            QVERIFY(dialog);
            const QString english = dialog->windowTitle();
            auto *korean = dialog->findChild<QAbstractButton *>(u"language_ko"_s);
            QVERIFY(dialog->findChild<QAbstractButton *>(u"language_en"_s)->isChecked());
            QTest::mouseClick(korean, Qt::LeftButton);
            QTRY_VERIFY(dialog->windowTitle() != english); // at once, here and in the window behind
            QCOMPARE(ui::currentLanguage(), ui::Language::Korean);
            auto *name = dialog->findChild<QLineEdit *>(u"authorName"_s);
            QVERIFY(!name->text().isEmpty()); // Enter would be enough
            name->setText(u" 홍길동 "_s);
            dialog->findChild<QLineEdit *>(u"authorDivision"_s)->setText(u"인공지능정책과"_s);
            QTest::keyClick(name, Qt::Key_Return);
            asked = true;
        });
        fixture.window->welcome();
        QVERIFY(asked);
        QCOMPARE(fixture.settings->get(ui::setting::AuthorName), u"홍길동"_s);
        QCOMPARE(fixture.settings->get(ui::setting::AuthorDivision), u"인공지능정책과"_s);
        QCOMPARE(fixture.settings->get(ui::setting::Language), u"ko"_s);
        ui::setLanguage(ui::Language::English);
    }

    void whoLeavesItKeepsTheLanguageAndIsAskedForTheNameLater()
    {
        WindowFixture fixture;
        fixture.settings->set(ui::setting::AuthorName, QString());
        fixture.settings->set(ui::setting::AuthorDivision, QString());
        ui::Welcome welcome(*fixture.settings);
        welcome.reject();
        QCOMPARE(fixture.settings->get(ui::setting::Language), u"en"_s);
        QVERIFY(fixture.settings->author().isEmpty());
    }

    void thePublishedRecordIsOneStepFromTheFirstPage()
    {
        WindowFixture fixture;
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/clusterboard"_s;
        QFile::remove(folder + u"/published-record.clusterboard"_s);
        for (int i = 0; i < 2; ++i) { // made the first time, opened the second
            auto *record = fixture.window->currentPage()->findChild<QAbstractButton *>(u"emptyMain"_s);
            QVERIFY(record && record->isVisible());
            QTest::mouseClick(record, Qt::LeftButton);
            QVERIFY(fixture.settled());
            QVERIFY(fixture.session->file().has_value());
            QCOMPARE(fixture.session->file()->path, QDir(folder).filePath(u"published-record.clusterboard"_s));
            QCOMPARE(fixture.session->history().size(), std::size_t(10));
            fixture.window.reset();
            fixture.session = std::make_unique<ui::Session>(*fixture.settings);
            fixture.window = std::make_unique<ui::MainWindow>(*fixture.session, *fixture.settings, fixture.ask);
            fixture.window->show();
        }
        QFile::remove(folder + u"/published-record.clusterboard"_s);
    }
};

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
