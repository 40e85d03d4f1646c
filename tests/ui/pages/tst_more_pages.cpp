#include "tests/support/window_fixture.h"

#include "ui/pages/attention_list.h"
#include "ui/pages/page.h"
#include "ui/pages/risk_matrix.h"
#include "ui/search/search_palette.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/search_box.h"
#include "ui/window/actions.h"
#include "ui/window/sidebar.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

constexpr const char *Plans = "phase,funding,stage,amount,unit,as_of,source\n"
                              "1,total,plan,4119,억원,2022-01-24,c\n1,total,plan,4296,억원,2022-02-23,d\n"
                              "2,total,plan,6000,억원,2022-02-23,d\n";
constexpr const char *Risks = "risk,title_ko,title_en,likelihood,impact,owner,status,opened_on,closed_on,as_of\n"
                              "power,전력 부족,Power shortage,4,5,시설팀,,2023-01-10,,2023-03-31\n"
                              "staff,인력 이탈,Staff leaves,3,3,인사팀,,2023-02-01,,2023-03-31\n"
                              "delay,준공 지연,Late completion,5,5,사업팀,,2022-02-01,2023-03-01,2023-03-31\n"
                              "law,법 개정,Law changes,,,법무팀,,2023-02-01,,2023-03-31\n";

QTableView *tableIn(const ui::Page &page, const QString &panel)
{
    const QWidget *found = page.findChild<QWidget *>(panel);
    return found ? found->findChild<QTableView *>() : nullptr;
}

QString cellAt(const QTableView *view, int row, const QString &header)
{
    const QAbstractItemModel *model = view->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == header)
            return model->index(row, column).data().toString();
    }
    return u"no such column"_s;
}

QStringList cells(const QTableView *view, const QString &header)
{
    QStringList all;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        all.append(cellAt(view, row, header));
    return all;
}

QString visibleWords(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void search(WindowFixture &fixture, const QString &what)
{
    fixture.window->activateWindow();
    fixture.window->actions().action(ui::Act::SearchAll)->trigger();
    auto *palette = fixture.find<ui::SearchPalette>(u"searchPalette"_s);
    QVERIFY(palette && QTest::qWaitFor([palette] { return palette->ready(); }, 10000));
    auto *box = palette->findChild<ui::SearchBox *>();
    box->setText(what);
    QTest::keyClick(box, Qt::Key_Return);
}

} // namespace

class TestMorePages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(ui::setLanguage(ui::Language::English));
        ui::setNumberStyle({ui::MoneyUnit::HundredMillion, ui::MinusStyle::Triangle});
    }

    void thePhasesStandSideBySide()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->showPage(PageId::Phases);
        ui::Page *page = fixture.window->currentPage();
        QTRY_VERIFY(page->chart());
        QCOMPARE(page->chart()->name, std::string("phases_companies"));
        QTRY_COMPARE(cells(page->table(), u"Phase"_s), QStringList({u"Phase 1"_s, u"Phase 2"_s}));
        const QStringList plans = cells(page->table(), u"Total cost (plan)"_s);
        QVERIFY2(plans.first().contains(u"426.9"_s) && plans.last().contains(u"600"_s), qPrintable(plans.join(u'|')));
        QVERIFY(cells(page->table(), u"Milestones done"_s).first().contains(u" of "_s));
        // The claims themselves are a click away, and found by their name.
        page->findChild<QAbstractButton *>(u"segment_records_phases"_s)->click();
        QTRY_COMPARE(page->table()->model()->rowCount(), 7);
        QVERIFY(page->kind() == db::Kind::Phases);
    }

    void theInfrastructureAlone()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->setPhase(u"1"_s);
        fixture.session->setAsOf(QDate(2022, 6, 30));
        QVERIFY(fixture.settled());
        fixture.window->showPage(PageId::Infrastructure);
        ui::Page *page = fixture.window->currentPage();
        QTRY_VERIFY(page->chart());
        QTRY_VERIFY(page->table()->model()->rowCount() > 0);
        const QStringList indicators = cells(page->table(), u"Indicator"_s);
        QVERIFY(indicators.contains(u"Computing power"_s) && indicators.contains(u"Storage"_s));
        QVERIFY(!indicators.contains(u"MOUs"_s));
        const auto storage = static_cast<int>(indicators.indexOf(u"Storage"_s));
        QCOMPARE(cellAt(page->table(), storage, u"Target"_s), u"107"_s);
        page->findChild<QAbstractButton *>(u"segment_records_targets"_s)->click();
        QTRY_VERIFY(page->table()->model()->rowCount() > 0);
        for (const QString &key : cells(page->table(), u"Indicator"_s))
            QVERIFY2(QStringList({u"compute_pf"_s, u"storage_pb"_s, u"equipment"_s, u"facilities"_s}).contains(key), qPrintable(key));
        QVERIFY(page->showChart("compute_over_time"));
        QTRY_VERIFY(page->chart() && page->chart()->name == "compute_over_time");
    }

    void withoutRisksThePageSaysWhatBringsThem()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->showPage(PageId::Risks);
        const ui::Page *page = fixture.window->currentPage();
        QVERIFY(!page->chart() && !page->table() && !page->kind());
        QVERIFY2(visibleWords(*page).contains(u"likelihood and impact from 1 to 5"_s), qPrintable(visibleWords(*page)));
    }

    void aPlaceOfTheMatrixNarrowsTheTable()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Risks, Risks));
        fixture.window->showPage(PageId::Risks);
        ui::Page *page = fixture.window->currentPage();
        QTRY_COMPARE(page->table()->model()->rowCount(), 4);
        QCOMPARE(cells(page->table(), u"Risk"_s),
                 QStringList({u"Power shortage"_s, u"Staff leaves"_s, u"Law changes"_s, u"Late completion"_s}));
        QCOMPARE(cells(page->table(), u"State"_s).last(), u"✔ closed"_s);
        QVERIFY(cellAt(page->table(), 0, u"Level"_s).contains(u"High"_s));
        QTRY_VERIFY(page->chart());
        auto *matrix = page->findChild<ui::RiskMatrixView *>();
        QVERIFY(matrix);
        const QModelIndex power = matrix->model()->index(1, 4); // likelihood 4, impact 5
        const QString words = power.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(u"Likelihood 4, impact 5"_s) && words.contains(u"Power shortage"_s) && words.contains(u"High"_s),
                 qPrintable(words));
        QVERIFY(!matrix->model()->index(0, 4).data(Qt::AccessibleTextRole).toString().contains(u"Late completion"_s));
        // By keyboard, and by mouse.
        matrix->setFocus();
        matrix->setCurrentIndex(matrix->model()->index(1, 3));
        QTest::keyClick(matrix, Qt::Key_Right);
        QTest::keyClick(matrix, Qt::Key_Return);
        QCOMPARE(cells(page->table(), u"Risk"_s), QStringList(u"Power shortage"_s));
        auto *chip = page->findChild<ui::FilterChip *>();
        QVERIFY(chip && chip->isVisible() && chip->text().contains(u'4'));
        QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(matrix->model()->index(2, 2)).center());
        QCOMPARE(cells(page->table(), u"Risk"_s), QStringList(u"Staff leaves"_s));
        Q_EMIT chip->cleared();
        QCOMPARE(page->table()->model()->rowCount(), 4);
        QVERIFY(!chip->isVisible());
    }

    void aDocumentShowsWhatRestsOnIt()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Sources, "source,title,publisher,published_on,rank,address\n"
                                                   "c,가,Daily,2022-01-25,2,https://example.org/c\nd,나,Weekly,2022-02-24,1,\n"));
        QVERIFY(fixture.import(db::Kind::Budget, Plans));
        QVERIFY(fixture.import(db::Kind::Budget, "phase,fiscal_year,stage,amount,unit,as_of\n1,2022,spent,100,억원,2022-06-30\n"));
        fixture.window->showPage(PageId::Sources);
        ui::Page *page = fixture.window->currentPage();
        QTableView *list = nullptr;
        QTRY_VERIFY((list = tableIn(*page, u"sourceList"_s)) && list->model()->rowCount() == 3);
        QCOMPARE(cells(list, u"Document"_s), QStringList({u"own books"_s, u"나"_s, u"가"_s}));
        QCOMPARE(cells(list, u"Figures"_s), QStringList({u"1"_s, u"2"_s, u"1"_s}));
        QCOMPARE(cells(list, u"Counting"_s), QStringList({u"1"_s, u"2"_s, u"0"_s}));
        const QTableView *claims = tableIn(*page, u"sourceClaims"_s);
        QTRY_COMPARE(claims->model()->rowCount(), 1); // of the first, the own books
        list->setCurrentIndex(list->model()->index(2, 0));
        QTRY_COMPARE(cellAt(claims, 0, u"Counts now"_s), u"– does not count"_s);
        QCOMPARE(cellAt(claims, 0, u"Figure"_s), u"Phase 1 · Plan"_s);
        QVERIFY(cellAt(claims, 0, u"Value"_s).contains(u"411.9"_s));
        QCOMPARE(cellAt(claims, 0, u"As of"_s), u"24 Jan 2022"_s);
        // The program has no network: the address goes to the clipboard, and only when asked for.
        auto *copy = page->findChild<QPushButton *>(u"copyAddress"_s);
        QVERIFY(copy->isEnabled());
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.org/c"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(!copy->isEnabled());
        // At an earlier day the later claim says that it is later.
        fixture.session->setAsOf(QDate(2022, 1, 31));
        QTRY_COMPARE(cells(claims, u"Counts now"_s), QStringList({u"○ later"_s, u"○ later"_s}));
    }

    void theOldOnesOfTheRecordAreListed()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->showPage(PageId::Sources);
        const ui::Page *page = fixture.window->currentPage();
        QTRY_VERIFY(page->table() && page->table()->model()->rowCount() > 100);
        QCOMPARE(static_cast<std::size_t>(page->table()->model()->rowCount()),
                 fixture.session->snapshot()->table(db::Kind::Sources).size());
    }

    void searchLandsOnThePagesOfRisksSourcesAndPhases()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QVERIFY(fixture.import(db::Kind::Risks, Risks));
        search(fixture, u"Power shortage"_s);
        QCOMPARE(fixture.window->currentPage()->objectName(), u"risks"_s);
        QTableView *table = fixture.window->currentPage()->table();
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QTest::qWait(300); // the answer of the pool fills the table anew
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().front().data().toString(), u"Power shortage"_s);

        const db::Snapshot &snapshot = *fixture.session->snapshot();
        const db::Table &sources = snapshot.table(db::Kind::Sources);
        // Press reports of the record have no title of their own: they are called by their keys.
        const std::string_view stored = snapshot.text(sources.at(3, db::col::sources::Source));
        const QString key = QString::fromUtf8(stored.data(), static_cast<qsizetype>(stored.size()));
        search(fixture, key);
        QCOMPARE(fixture.window->currentPage()->objectName(), u"sources"_s);
        QTRY_VERIFY(fixture.window->currentPage()->table());
        QTRY_COMPARE(fixture.window->currentPage()->table()->currentIndex().siblingAtColumn(0).data().toString(), key);

        search(fixture, u"2단계"_s); // in English rows of the budget begin with "Phase 2"
        QCOMPARE(fixture.window->currentPage()->objectName(), u"phases"_s);
        QCOMPARE(fixture.window->currentPage()->table()->selectionModel()->selectedRows().size(), 1);
    }

    void claimsThatDisagreeStandSideBySide()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Sources, "source,title,publisher,rank\nc,가,Daily,2\nd,나,Weekly,1\n"));
        QVERIFY(fixture.import(db::Kind::Budget, Plans));
        fixture.window->showPage(PageId::Conflicts);
        ui::Page *page = fixture.window->currentPage();
        QTableView *list = nullptr;
        QTRY_VERIFY((list = tableIn(*page, u"conflictList"_s)) && list->model()->rowCount() == 1);
        QCOMPARE(cellAt(list, 0, u"Figure"_s), u"Phase 1 · Plan"_s);
        QVERIFY(cellAt(list, 0, u"Counts"_s).contains(u"429.6"_s));
        QVERIFY(cellAt(list, 0, u"Also stated"_s).contains(u"411.9"_s));
        QVERIFY(cellAt(list, 0, u"Apart by"_s).contains(u"17.7"_s));
        const QTableView *claims = tableIn(*page, u"conflictClaims"_s);
        QTRY_COMPARE(claims->model()->rowCount(), 2);
        QCOMPARE(cells(claims, u"State"_s), QStringList({u"✔ counts"_s, u"– does not count"_s}));
        QCOMPARE(cells(claims, u"Rank"_s), QStringList({u"1"_s, u"2"_s}));
        QVERIFY(cellAt(claims, 0, u"Why"_s).contains(u"latest as-of date"_s));
        page->findChild<QPushButton *>(u"copyFootnote"_s)->click();
        const QString note = QGuiApplication::clipboard()->text();
        QVERIFY2(note.contains(u"411.9"_s) && note.contains(u"Daily"_s) && note.contains(u"24 Jan 2022"_s)
                     && !note.contains(u"429.6"_s),
                 qPrintable(note));
        QVERIFY(!fixture.window->messageBar().text().isEmpty());
    }

    void adoptingAClaimIsOneChangeThatMakesItCount()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Budget, Plans));
        fixture.session->setPhase(u"1"_s);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.session->headline()->conflicts, 1);
        fixture.window->showPage(PageId::Conflicts);
        ui::Page *page = fixture.window->currentPage();
        QTableView *claims = nullptr;
        QTRY_VERIFY((claims = tableIn(*page, u"conflictClaims"_s)) && claims->model()->rowCount() == 2);
        claims->setCurrentIndex(claims->model()->index(1, 0)); // the one that does not count
        auto *adopt = page->findChild<QPushButton *>(u"adopt"_s);
        auto *reason = page->findChild<QLineEdit *>(u"adoptReason"_s);
        QVERIFY(!adopt->isEnabled());
        for (const char *name : {"sameDefinition", "sameScope", "sameDate"}) {
            QVERIFY(!adopt->isEnabled());
            page->findChild<QCheckBox *>(QLatin1StringView(name))->setChecked(true);
        }
        QVERIFY(adopt->isEnabled());
        // Without a reason nothing is stored: the field asks for one.
        const std::size_t before = fixture.session->history().size();
        adopt->click();
        QVERIFY(reason->property("bad").toBool());
        QCOMPARE(fixture.session->history().size(), before);
        QTest::keyClicks(reason, u"Checked with the ministry"_s);
        QVERIFY(!reason->property("bad").toBool());
        adopt->click();
        QTRY_COMPARE(fixture.session->history().size(), before + 1);
        QVERIFY(fixture.settled());
        const db::ChangeSet &change = fixture.session->history().back();
        QVERIFY(change.kind == db::ChangeKind::Decision);
        QCOMPARE(change.reason, std::string("Checked with the ministry"));
        QCOMPARE(change.author, std::string("Kim, AI"));
        QCOMPARE(fixture.session->headline()->budget.total.plan.value, db::Value(411'900'000'000));
        QCOMPARE(fixture.session->headline()->conflicts, 0);
        // It stands among the decided ones, and can be taken back from there.
        QTRY_COMPARE(tableIn(*page, u"conflictList"_s)->model()->rowCount(), 0);
        QVERIFY(visibleWords(*page).contains(u"No claims disagree"_s));
        page->findChild<QAbstractButton *>(u"segment_settled"_s)->click();
        const QTableView *list = tableIn(*page, u"conflictList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(cellAt(list, 0, u"Reason"_s), u"Checked with the ministry"_s);
        QCOMPARE(cellAt(list, 0, u"Decided by"_s), u"Kim, AI"_s);
        QVERIFY(cellAt(list, 0, u"Adopted"_s).contains(u"411.9"_s));
        QTRY_COMPARE(cells(claims, u"State"_s).count(u"✔ counts"_s), 1);
        auto *back = page->findChild<QPushButton *>(u"takeBackDecision"_s);
        QVERIFY(back->isVisible() && back->isEnabled());
        fixture.ask.reason = u"Wrong"_s;
        back->click();
        QTRY_COMPARE(fixture.session->history().size(), before + 2);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.session->headline()->conflicts, 1);
    }

    void decidingNeedsTheNewestState()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Budget, Plans));
        QVERIFY(fixture.import(db::Kind::Budget, "phase,fiscal_year,stage,amount,unit,as_of\n1,2022,spent,100,억원,2022-06-30\n"));
        fixture.window->showPage(PageId::Conflicts);
        ui::Page *page = fixture.window->currentPage();
        fixture.session->setKnownOn(fixture.session->history().front().id);
        QTableView *claims = nullptr;
        QTRY_VERIFY((claims = tableIn(*page, u"conflictClaims"_s)) && claims->model()->rowCount() == 2 && fixture.settled());
        for (const char *name : {"sameDefinition", "sameScope", "sameDate"})
            page->findChild<QCheckBox *>(QLatin1StringView(name))->setChecked(true);
        QVERIFY(!page->findChild<QPushButton *>(u"adopt"_s)->isEnabled());
        QVERIFY2(visibleWords(*page).contains(u"earlier change set"_s), qPrintable(visibleWords(*page)));
    }

    void earlierVersionsOfTheRecord()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->showPage(PageId::Conflicts);
        ui::Page *page = fixture.window->currentPage();
        QTRY_VERIFY(page->table() && page->table()->model()->rowCount() == fixture.session->headline()->conflicts);
        QVERIFY(fixture.session->headline()->conflicts > 0);
        page->findChild<QAbstractButton *>(u"segment_versions"_s)->click();
        QTRY_VERIFY(page->table()->model()->rowCount() > 0);
        const QTableView *claims = tableIn(*page, u"conflictClaims"_s);
        QTRY_VERIFY(claims->model()->rowCount() >= 2);
    }

    void theListOfPagesSaysHowManyConflictsThereAre()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        auto *list = fixture.find<QListWidget>(u"sidebar"_s);
        QCOMPARE(list->count(), ui::PageCount);
        const QListWidgetItem *item = list->item(static_cast<int>(PageId::Conflicts));
        const int conflicts = fixture.session->headline()->conflicts;
        QVERIFY(conflicts > 0);
        QTRY_COMPARE(item->data(Qt::AccessibleTextRole).toString(), u"Conflicts, %1 open"_s.arg(conflicts));
        fixture.session->setAsOf(QDate(2019, 1, 1));
        QVERIFY(fixture.settled());
        QTRY_COMPARE(item->data(Qt::AccessibleTextRole).toString(), u"Conflicts"_s);
        // The attention list leads to them.
        fixture.session->setAsOf(QDate(2025, 12, 31));
        QVERIFY(fixture.settled());
        const QList<ui::AttentionItem> items = ui::attentionItems(*fixture.session->headline());
        QVERIFY(std::any_of(items.begin(), items.end(),
                            [](const ui::AttentionItem &each) { return each.page == PageId::Conflicts; }));
    }

    void allPagesFitTheListWithoutScrolling_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100 %") << 100;
        QTest::newRow("125 %") << 125;
    }

    void allPagesFitTheListWithoutScrolling()
    {
        QFETCH(int, percent);
        WindowFixture fixture;
        fixture.window->actions().action(percent == 100 ? ui::Act::Text100 : ui::Act::Text125)->trigger();
        fixture.window->resize(1366, 768);
        QCoreApplication::processEvents();
        auto *list = fixture.find<QListWidget>(u"sidebar"_s);
        const QRect last = list->visualItemRect(list->item(list->count() - 1));
        const bool fits = last.isValid() && last.bottom() <= list->viewport()->height();
        fixture.window->actions().action(ui::Act::Text100)->trigger();
        QVERIFY2(fits, qPrintable(u"%1 of %2"_s.arg(last.bottom()).arg(list->viewport()->height())));
    }
};

QTEST_MAIN(TestMorePages)
#include "tst_more_pages.moc"
