#include "tests/support/window_fixture.h"

#include <QDialog>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The round of a quarter as an official makes it: the second quarter's file, whose header is known from the first.
class TestFiveClicks final : public QObject
{
    Q_OBJECT

private:
    int m_clicks = 0;

    /// Waits for a button and clicks it with the mouse, as a person would.
    bool click(QPushButton *button)
    {
        if (!button || !QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, 20000))
            return false;
        ++m_clicks;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    void drop(const WindowFixture &fixture, const QString &path)
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &enter);
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &event);
        ++m_clicks; // the drop itself
    }
    static bool planned(const WindowFixture &fixture)
    {
        QCoreApplication::processEvents(); // a change asks for its plan once the hand is off
        return QTest::qWaitFor([&fixture] { return fixture.session->work() == ui::Work::None; }, 20000);
    }
    /// A file of the sample as it came by mail.
    static QString sample(const WindowFixture &fixture, const QString &quarter)
    {
        QFile file(u":/sample/%1/policy_budget.csv"_s.arg(quarter));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        return fixture.write(u"policy_budget_%1.csv"_s.arg(quarter), file.readAll());
    }

private Q_SLOTS:
    void aKnownFileIsAClosedQuarterInFiveClicks()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Sample));
        // The first quarter: the file is read once with all its questions, its reading remembered.
        drop(fixture, sample(fixture, u"2024Q3"_s));
        QVERIFY(planned(fixture));
        if (fixture.find<QPushButton>(u"acceptAll"_s)->isVisible())
            QVERIFY(click(fixture.find<QPushButton>(u"acceptAll"_s)));
        QVERIFY(click(fixture.find<QPushButton>(u"store"_s)));
        QVERIFY(click(fixture.find<QPushButton>(u"rememberProfile"_s)));
        QTRY_VERIFY(fixture.find<QLabel>(u"profileState"_s)->text().startsWith(u"Remembered"_s));
        QVERIFY(click(fixture.find<QPushButton>(u"nextFile"_s)));
        const std::size_t before = fixture.session->history().size();
        const QString file = sample(fixture, u"2024Q4"_s);

        // The second.
        m_clicks = 0;
        QElapsedTimer time;
        time.start();
        drop(fixture, file);
        QVERIFY(planned(fixture));
        auto *accept = fixture.find<QPushButton>(u"acceptAll"_s);
        if (accept->isVisible() && accept->isEnabled())
            QVERIFY(click(accept));
        QVERIFY(click(fixture.find<QPushButton>(u"store"_s)));
        QVERIFY(click(fixture.find<QPushButton>(u"doneClose"_s)));
        auto *dialog = fixture.find<QDialog>(u"closingDialog"_s);
        QVERIFY(dialog);
        QVERIFY(click(dialog->findChild<QPushButton *>(u"closingAct"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session->history().size(), before + 2, 20000);
        const qint64 milliseconds = time.elapsed();

        const db::ChangeSet &closing = fixture.session->history().back();
        QCOMPARE(closing.kind, db::ChangeKind::Closing);
        QCOMPARE(closing.title, std::string("2024Q4"));
        QVERIFY2(m_clicks <= 5, qPrintable(QString::number(m_clicks)));
        QVERIFY2(milliseconds < 60000, qPrintable(QString::number(milliseconds)));
        qInfo("%d clicks, %lld ms", m_clicks, static_cast<long long>(milliseconds));
    }
};

QTEST_MAIN(TestFiveClicks)
#include "tst_five_clicks.moc"
