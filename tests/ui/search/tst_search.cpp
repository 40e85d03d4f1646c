#include "tests/support/snapshot_from_csv.h"
#include "tests/support/window_fixture.h"

#include "ui/search/record_index.h"
#include "ui/search/search_palette.h"
#include "ui/widgets/search_box.h"
#include "ui/window/actions.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::RecordIndex;
using ui::SearchQuery;

namespace {

/// The palette of a window, open and with its records read.
class Palette
{
public:
    explicit Palette(WindowFixture &fixture) : m_fixture(fixture) {}

    bool open()
    {
        m_fixture.window->activateWindow();
        m_fixture.window->actions().action(ui::Act::SearchAll)->trigger();
        m_palette = m_fixture.find<ui::SearchPalette>(u"searchPalette"_s);
        return m_palette && QTest::qWaitFor([this] { return m_palette->ready(); }, 10000);
    }
    ui::SearchBox *box() const { return m_palette->findChild<ui::SearchBox *>(); }
    QListWidget *list() const { return m_palette->findChild<QListWidget *>(); }
    bool visible() const { return m_palette->isVisible(); }
    void write(const QString &text) const { box()->setText(text); }
    void enter() const { QTest::keyClick(box(), Qt::Key_Return); }

private:
    WindowFixture &m_fixture;
    ui::SearchPalette *m_palette = nullptr;
};

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(ui::setLanguage(ui::Language::English)); }

    void namesAreFoundAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rank");
        const auto row = [](const char *query, const char *text, int rank) {
            QTest::addRow("%s in %s", query, text) << QString::fromUtf8(query) << QString::fromUtf8(text) << rank;
        };
        row("광주AI", "광주 ai", 0);
        row("(주) 무등테크", "㈜무등테크", 0);
        row("무등", "㈜무등테크", 1);
        row("테크", "무등테크", 2);
        row("테크 무등", "무등테크", 3);
        row("ＡＩ", "AI 사관학교", 1);
        row("ㅁㄷㅌㅋ", "무등테크", 4);
        row("ㅌㅋ", "무등테크", 5);
        row("ㄷ ㅌ", "무등테크", 5);
        row("ㅁㅌ", "무등테크", -1);
        row("테크놀", "무등테크", -1);
        row("", "무등테크", -1);
    }
    void namesAreFoundAsPeopleWriteThem()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(int, rank);
        QCOMPARE(SearchQuery(query).rank(ui::searchFold(text)).value_or(-1), rank);
    }

    void aRecordStandsThereOnceAndAtItsNewestClaim()
    {
        SnapshotFromCsv csv;
        csv.add(db::Kind::Training, "course,cohort,graduated,as_of,source\nAI 사관학교,1,155,2020-12-31,a\n"
                                    "AI 사관학교,1,157,2021-12-31,a\nAI 사관학교,2,200,2021-12-31,a\n");
        const RecordIndex index(csv.snapshot());
        QCOMPARE(index.size(), std::size_t(2));
        const auto hits = index.find(SearchQuery(u"사관학교 1"_s), 10);
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits.front().entry->row, std::uint32_t(1));
    }

    void theBestStandFirstAndNoMoreThanAskedFor()
    {
        SnapshotFromCsv csv;
        csv.add(db::Kind::Companies, "company,source\n나라테크,s\n가나 테크노,s\n나라,s\n나라테크노밸리,s\n");
        const RecordIndex index(csv.snapshot());
        const auto hits = index.find(SearchQuery(u"나라"_s), 2);
        QCOMPARE(hits.size(), std::size_t(2));
        QCOMPARE(index.name(*hits[0].entry), u"나라"_s);
        QCOMPARE(index.name(*hits[1].entry), u"나라테크"_s);
        QCOMPARE(index.find(SearchQuery(u"나라"_s), 99).size(), std::size_t(3));
    }

    void aHundredThousandRecordsAnswerAtOnce()
    {
        auto texts = std::make_shared<db::Texts>();
        auto snapshot = std::make_shared<db::Snapshot>();
        db::Table &companies = snapshot->tables[static_cast<std::size_t>(db::Kind::Companies)];
        companies.kind = db::Kind::Companies;
        companies.width = db::col::companies::Count;
        for (int i = 0; i < 100'000; ++i) {
            std::vector<db::Value> row(companies.width, db::Null);
            row[db::col::companies::Company] = texts->intern("주식회사 무등 인공지능 " + std::to_string(i));
            row[db::col::companies::Sector] = texts->intern("의료기기");
            row[db::col::companies::Region] = texts->intern("광주 북구");
            companies.cells.insert(companies.cells.end(), row.begin(), row.end());
            companies.origins.push_back({i + 1, 1, db::RowState::Present});
        }
        snapshot->texts = texts;
        QElapsedTimer building;
        building.start();
        const RecordIndex index(snapshot);
        qInfo("index of 100,000 records: %lld ms, on a worker", static_cast<long long>(building.elapsed()));
        QCOMPARE(index.size(), std::size_t(100'000));
        for (const char *written : {"무", "인공지능 99999", "ㅁㄷㅇㄱㅈㄴ", "없는 이름"}) {
            const SearchQuery query(QString::fromUtf8(written));
            qint64 best = 1'000'000;
            for (int round = 0; round < 5; ++round) {
                QElapsedTimer clock;
                clock.start();
                const auto hits = index.find(query, 40);
                best = std::min(best, clock.elapsed());
                QCOMPARE(hits.empty(), QString::fromUtf8(written) == u"없는 이름"_s);
            }
            qInfo("%s: %lld ms", written, static_cast<long long>(best));
            QVERIFY2(best <= 50, written);
        }
    }

    void enterGoesToAPageAChartACommand()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        Palette palette(fixture);
        QVERIFY(palette.open());
        palette.write(u"milest"_s);
        palette.enter();
        QVERIFY(!palette.visible());
        QCOMPARE(fixture.window->currentPage()->objectName(), u"milestones"_s);

        QVERIFY(palette.open());
        palette.write(ui::chartName("plan_by_funding"));
        palette.enter();
        QCOMPARE(fixture.window->currentPage()->objectName(), u"budget"_s);
        QTRY_VERIFY(fixture.window->currentPage()->chart()
                    && fixture.window->currentPage()->chart()->name == "plan_by_funding");

        QVERIFY(palette.open());
        palette.write(u"korean won? no"_s);
        QTRY_COMPARE(palette.list()->count(), 0);
        palette.write(u"theme: dark"_s);
        QTRY_COMPARE(palette.list()->count(), 1);
        palette.enter();
        QVERIFY(fixture.window->actions().action(ui::Act::ThemeDark)->isChecked());
        fixture.window->actions().action(ui::Act::ThemeLight)->trigger();
    }

    void enterSelectsTheRowOfARecord()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        Palette palette(fixture);
        QVERIFY(palette.open());
        const db::Table &table = fixture.session->snapshot()->table(db::Kind::Milestones);
        QVERIFY(table.size() > 2);
        const auto title = fixture.session->snapshot()->text(table.at(1, db::col::milestones::TitleKo));
        palette.write(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())));
        palette.enter();
        QCOMPARE(fixture.window->currentPage()->objectName(), u"milestones"_s);
        const QModelIndexList rows = fixture.window->currentPage()->table()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QStringList shown;
        for (int column = 0; column < rows.first().model()->columnCount(); ++column)
            shown.append(rows.first().siblingAtColumn(column).data().toString());
        QVERIFY2(shown.contains(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()))),
                 qPrintable(shown.join(u'|')));
    }

    void aRecordOutOfSightSaysWhyAndLeadsThere()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->setAsOf(QDate(2019, 1, 1));
        Palette palette(fixture);
        QVERIFY(palette.open());
        const db::Snapshot &snapshot = *fixture.session->snapshot();
        const db::Table &training = snapshot.table(db::Kind::Training);
        const auto name = [&](int column) { return ui::fromDb(snapshot.text(training.at(0, column))); };
        palette.write(name(db::col::training::Course) + u' ' + name(db::col::training::Cohort));
        palette.enter();
        ui::MessageBar &bar = fixture.window->messageBar();
        QCOMPARE(fixture.window->currentPage()->objectName(), u"training"_s);
        QVERIFY(!bar.text().isEmpty());
        bar.actionButton()->click();
        QCOMPARE(fixture.session->asOf(), QDate::currentDate());
        QCOMPARE(fixture.window->currentPage()->table()->selectionModel()->selectedRows().size(), 1);
    }

    void theSyllableBeingComposedIsNeverLost()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->actions().action(ui::Act::Korean)->trigger();
        QCoreApplication::processEvents();
        Palette palette(fixture);
        QVERIFY(palette.open());
        palette.write(u"이정"_s);
        QInputMethodEvent composing(u"표"_s, {});
        QApplication::sendEvent(palette.box(), &composing);
        QCOMPARE(palette.box()->text(), u"이정"_s);
        QCOMPARE(palette.box()->wholeText(), u"이정표"_s);
        palette.enter(); // before the syllable was finished
        QCOMPARE(fixture.window->currentPage()->objectName(), u"milestones"_s);
        fixture.window->actions().action(ui::Act::English)->trigger();
    }

    void theKeyboardAloneOpensChoosesAndLeaves()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        Palette palette(fixture);
        QVERIFY(palette.open());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(palette.box()));
        QVERIFY(palette.list()->count() >= ui::PageCount); // before anything is written: the pages
        QCOMPARE(palette.list()->currentRow(), 0);
        QTest::keyClick(palette.box(), Qt::Key_Down);
        QCOMPARE(palette.list()->currentRow(), 1);
        QTest::keyClick(palette.box(), Qt::Key_Up);
        QTest::keyClick(palette.box(), Qt::Key_Up);
        QCOMPARE(palette.list()->currentRow(), palette.list()->count() - 1);
        QTest::keyClick(palette.box(), Qt::Key_Escape);
        QVERIFY(!palette.visible());
    }
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
