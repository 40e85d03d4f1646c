#include "tests/support/window_fixture.h"

#include "ui/importing/import_case.h"
#include "ui/importing/pasted_table.h"
#include "ui/window/actions.h"
#include "ui/widgets/search_box.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Courses = "course,cohort,phase,graduated,ended_on,as_of\nA,1,1,30,2024-05-31,2024-06-30\n";

/// As a spreadsheet puts it there: columns parted by tabs, lines by CR LF, a line feed inside quotes.
const QString Rows = u"과정명\t기수\t단계\t수료\t종료일\t기준일\t비고\r\n"
                     "B\t1\t1\t20\t2024-08-31\t2024-09-30\t\"첫째\n둘째\"\r\n"
                     "C\t1\t1\t1,250\t2024-08-31\t2024-09-30\t\r\n"_s;

} // namespace

/// Rows of a spreadsheet, through the clipboard into the import page.
class TestPaste final : public QObject
{
    Q_OBJECT

private:
    static void paste(WindowFixture &fixture, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(fixture.window.get(), Qt::Key_V, Qt::ControlModifier);
    }
    static bool canStore(const WindowFixture &fixture)
    {
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
    static bool import(WindowFixture &fixture, const QByteArray &bytes)
    {
        const std::size_t before = fixture.session->history().size();
        fixture.window->importFiles({fixture.write(u"first.csv"_s, bytes)});
        if (!canStore(fixture))
            return false;
        QTest::mouseClick(fixture.find<QPushButton>(u"store"_s), Qt::LeftButton);
        return QTest::qWaitFor([&] { return fixture.session->history().size() == before + 1; }, 20000)
            && fixture.settled();
    }

private Q_SLOTS:
    void rowsPastedOnATableAreOfItsKind()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, Courses));
        fixture.window->showPage(ui::PageId::Training);
        paste(fixture, Rows);
        QCOMPARE(fixture.window->currentPage()->objectName(), u"import"_s);
        QVERIFY(canStore(fixture)); // shown, not stored
        QCOMPARE(fixture.session->history().size(), std::size_t(1));
        const auto *of = fixture.window->findChild<ui::ImportCase *>();
        QCOMPARE(of->options().kind, std::optional(db::Kind::Training));
        QVERIFY2(of->fileName().startsWith(u"Pasted 20"_s) && of->fileName().endsWith(u".tsv"_s), qPrintable(of->fileName()));
        const QFileInfo file(of->path());
        QVERIFY(file.exists());
        QVERIFY(!(QFileInfo(file.path()).permissions() & (QFile::ReadOther | QFile::ReadGroup)));
        QTest::mouseClick(fixture.find<QPushButton>(u"store"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(2));
        QVERIFY(QString::fromStdString(fixture.session->history().back().fileName).startsWith(u"Pasted 20"_s));
        const db::Table &courses = fixture.session->snapshot()->table(db::Kind::Training);
        QCOMPARE(courses.size(), std::size_t(3));
        db::Value graduated = 0;
        for (std::size_t row = 0; row < courses.size(); ++row)
            graduated = std::max(graduated, courses.at(row, db::col::training::Graduated));
        QCOMPARE(graduated, db::Value{1250});
        // The file goes with the page's interest in it.
        auto *next = fixture.find<QPushButton>(u"nextFile"_s);
        QTRY_VERIFY(next->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(!QFileInfo::exists(file.filePath()));
    }

    void withoutATableTheHeaderSaysTheKind()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        paste(fixture, QString::fromUtf8(Courses));
        QVERIFY(canStore(fixture));
        const auto *of = fixture.window->findChild<ui::ImportCase *>();
        QVERIFY(of->fileName().endsWith(u".csv"_s));
        QVERIFY(of->plan());
        QCOMPARE(of->plan()->kind, db::Kind::Training);
    }

    void whatIsNoTableIsSaid()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        const QString page = fixture.window->currentPage()->objectName();
        for (const QString &text : {u"hello"_s, u"one line, with a comma"_s, u"two\nlines"_s, u"\n\t\n"_s}) {
            fixture.window->messageBar().clear();
            paste(fixture, text);
            QVERIFY2(fixture.window->messageBar().text().contains(u"holds no table"_s), qPrintable(text));
            QCOMPARE(fixture.window->currentPage()->objectName(), page);
        }
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/a,b.csv"_s), QUrl::fromLocalFile(u"/tmp/c,d.csv"_s)});
        QVERIFY(!ui::tableIn(&files).isTable());
        QVERIFY(!ui::tableIn(nullptr).isTable());
    }

    void textFieldsKeepTheirKey()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(import(fixture, Courses));
        fixture.window->showPage(ui::PageId::Training);
        ui::SearchBox *box = fixture.window->currentPage()->searchBox();
        QVERIFY(box);
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        QGuiApplication::clipboard()->setText(u"a,b\nc,d"_s);
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.window->currentPage()->objectName(), u"training"_s);
        QVERIFY(box->text().startsWith(u"a,b"_s));
    }
};

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
