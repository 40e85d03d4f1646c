#include "tests/support/window_fixture.h"

#include "db/exchange/record_edit.h"
#include "db/figures/closing.h"
#include "ui/forms/record_form.h"
#include "ui/forms/withdraw_dialog.h"
#include "ui/window/actions.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::Act;

namespace {

/// Everything that the file holds, a line per row.
QStringList contents(const WindowFixture &fixture)
{
    QStringList lines;
    const auto snapshot = fixture.session->snapshot();
    for (const db::KindInfo &kind : db::allKinds()) {
        const db::Table &table = snapshot->table(kind.kind);
        for (std::size_t row = 0; row < table.size(); ++row) {
            QStringList cells{ui::fromDb(kind.key), QString::number(static_cast<int>(table.origins[row].state))};
            for (const std::string &cell : db::editedTexts(*snapshot, kind.kind, row))
                cells.append(ui::fromDb(cell));
            lines.append(cells.join(u'|'));
        }
    }
    lines.sort();
    return lines;
}

/// Stores a record as the form does, without one.
bool store(const WindowFixture &fixture, db::Kind kind,
           std::initializer_list<std::pair<std::string_view, std::string>> cells, std::int64_t replaces = 0)
{
    db::RecordEdit edit;
    edit.kind = kind;
    edit.replaces = replaces;
    edit.cells.resize(db::info(kind).columns.size());
    for (const auto &[key, text] : cells)
        edit.cells[static_cast<std::size_t>(db::info(kind).find(key))] = text;
    bool done = false;
    bool stored = false;
    fixture.session->planEdit(edit, fixture.window.get(), [&](const db::Result<ui::Session::PlannedEdit> &plan) {
        done = !plan;
        if (plan)
            fixture.session->commitImport(plan->plan, plan->plan->options, {}, fixture.window.get(),
                                          [&](const db::Result<std::int64_t> &answer) {
                                              done = true;
                                              stored = answer.ok();
                                          });
    });
    return QTest::qWaitFor([&] { return done; }, 10000) && stored && fixture.settled();
}

std::int64_t newest(const WindowFixture &fixture, db::Kind kind)
{
    return fixture.session->snapshot()->table(kind).origins.back().version;
}

/// Presses the action and waits for what it does.
bool press(const WindowFixture &fixture, Act act)
{
    const std::size_t before = fixture.session->history().size();
    fixture.window->actions().action(act)->trigger();
    return QTest::qWaitFor([&] { return fixture.session->history().size() > before; }, 10000) && fixture.settled();
}

QString named(const WindowFixture &fixture, Act act)
{
    return fixture.window->actions().action(act)->text();
}

bool canPress(const WindowFixture &fixture, Act act)
{
    return fixture.window->actions().action(act)->isEnabled();
}

constexpr auto Budget = db::Kind::Budget;

} // namespace

class TestUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsUndoneAndRedone()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(!canPress(fixture, Act::Undo));
        std::vector<QStringList> states{contents(fixture)};
        const auto keep = [&] { states.push_back(contents(fixture)); };

        QVERIFY(store(fixture, Budget, {{"phase", "1"}, {"fiscal_year", "2024"}, {"stage", "spent"}, {"amount", "5"},
                                        {"unit", "억원"}, {"as_of", "2024-12-31"}}));
        keep();
        fixture.window->showPage(ui::PageId::Companies); // what was done elsewhere is undone from here, too
        QVERIFY(store(fixture, db::Kind::Companies, {{"company", "무등테크"}, {"jobs", "12"}}));
        keep();
        QVERIFY(store(fixture, db::Kind::Companies, {{"company", "무등테크"}, {"jobs", "15"}},
                      newest(fixture, db::Kind::Companies)));
        keep();
        bool withdrawn = false;
        fixture.session->withdraw(Budget, newest(fixture, Budget), db::PartialDate::ofDay(2025, 3, 31), u"twice"_s,
                                  fixture.window.get(),
                                  [&](const db::Result<std::int64_t> &answer) { withdrawn = answer.ok(); });
        QTRY_VERIFY(withdrawn);
        QVERIFY(fixture.settled());
        keep();
        const QString file = fixture.write(u"more.csv"_s, "기업명,고용인원\n빛고을,3\n무등테크,20\n");
        bool imported = false;
        db::ImportOptions options;
        options.fileName = "more.csv";
        fixture.session->planImport(file, options, fixture.window.get(),
                                    [&](const db::Result<std::shared_ptr<const ui::PlannedFile>> &planned) {
                                        QVERIFY(planned.ok());
                                        fixture.session->commitImport(
                                            (*planned)->plan, {}, {}, fixture.window.get(),
                                            [&](const db::Result<std::int64_t> &answer) { imported = answer.ok(); });
                                    });
        QTRY_VERIFY(imported);
        QVERIFY(fixture.settled());
        keep();

        QCOMPARE(named(fixture, Act::Undo), u"&Undo: Import: more.csv"_s);
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            QVERIFY(press(fixture, Act::Undo));
            QCOMPARE(contents(fixture), states[i - 1]);
        }
        QVERIFY(!canPress(fixture, Act::Undo));
        QCOMPARE(named(fixture, Act::Undo), u"&Undo"_s);
        QCOMPARE(named(fixture, Act::Redo), u"&Redo: Budget: Phase 1 · 2024 · Spent"_s);
        for (std::size_t i = 1; i < states.size(); ++i) {
            QVERIFY(press(fixture, Act::Redo));
            QCOMPARE(contents(fixture), states[i]);
        }
        QVERIFY(!canPress(fixture, Act::Redo));
        // And once more: what was put back can be undone like anything.
        for (std::size_t i = states.size() - 1; i > 0; --i)
            QVERIFY(press(fixture, Act::Undo));
        QCOMPARE(contents(fixture), states.front());
        QCOMPARE(fixture.session->history().back().kind, db::ChangeKind::Revert);
        QCOMPARE(fixture.session->history().back().reason, std::string("Undone"));
    }

    void whatIsDoneAnewEndsTheRedoing()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(store(fixture, db::Kind::Companies, {{"company", "가"}}));
        QVERIFY(press(fixture, Act::Undo));
        QVERIFY(canPress(fixture, Act::Redo));
        QVERIFY(store(fixture, db::Kind::Companies, {{"company", "나"}}));
        QVERIFY(!canPress(fixture, Act::Redo));
        QCOMPARE(named(fixture, Act::Undo), u"&Undo: Companies: 나"_s);
    }

    void takingBackByHandCanBeUndone()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(store(fixture, db::Kind::Companies, {{"company", "가"}}));
        const QStringList with = contents(fixture);
        QVERIFY(press(fixture, Act::TakeBack));
        QVERIFY(contents(fixture).isEmpty());
        QVERIFY(press(fixture, Act::Undo));
        QCOMPARE(contents(fixture), with);
        QVERIFY(press(fixture, Act::Undo));
        QVERIFY(contents(fixture).isEmpty());
    }

    void anotherFileHasNothingToUndo()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(store(fixture, db::Kind::Companies, {{"company", "가"}}));
        QVERIFY(canPress(fixture, Act::Undo));
        fixture.session->create(fixture.path(u"other.clusterboard"_s), ui::Start::Empty);
        QTRY_COMPARE(fixture.session->file()->path, fixture.path(u"other.clusterboard"_s));
        QVERIFY(fixture.settled());
        QVERIFY(!canPress(fixture, Act::Undo));
        QCOMPARE(named(fixture, Act::Undo), u"&Undo"_s);
    }

    void aFieldUndoesItsOwnText()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(store(fixture, db::Kind::Companies, {{"company", "가"}}));
        const std::size_t before = fixture.session->history().size();
        fixture.window->showPage(ui::PageId::Companies);
        auto *search = fixture.window->currentPage()->findChild<QLineEdit *>(u"search"_s);
        QVERIFY(search);
        fixture.window->activateWindow();
        search->setFocus();
        QTest::keyClicks(search, u"abc"_s);
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(search->text() != u"abc"_s);
        QTest::qWait(100);
        QCOMPARE(fixture.session->history().size(), before);
    }

    void aClosedQuarterAsksForAReason()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(store(fixture, Budget, {{"phase", "1"}, {"fiscal_year", "2024"}, {"stage", "spent"}, {"amount", "5"},
                                        {"unit", "억원"}, {"as_of", "2024-12-31"}}));
        // Closed by another hand, as the window's own way would.
        const QString path = fixture.session->file()->path;
        fixture.session->close();
        QTRY_VERIFY(fixture.session->work() == ui::Work::None);
        {
            auto file = db::DataFile::open(path.toStdString(), db::OpenMode::ReadWrite);
            QVERIFY(file.ok());
            const auto closed = db::changeChecked(**file, [](const auto &snapshot) {
                return db::draftClosing(snapshot, db::PartialDate::ofQuarter(2024, 4),
                                        db::PartialDate::ofDay(2025, 2, 1), "Kim", "");
            });
            QVERIFY(closed.ok());
        }
        QVERIFY(fixture.open(path));
        fixture.window->showPage(ui::PageId::Budget);
        QTableView *table = fixture.window->currentPage()->table();
        table->setCurrentIndex(table->model()->index(0, 0));
        fixture.window->actions().action(Act::ChangeRecord)->trigger();
        auto *form = fixture.window->findChild<ui::RecordForm *>(u"recordForm"_s);
        QVERIFY(form);
        auto *amount = form->findChild<QLineEdit *>(u"field_amount"_s);
        QTest::keyClick(amount, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(amount, u"7"_s);
        QTRY_VERIFY(form->settled());
        // Which figures it alters stands there before anything is refused.
        QVERIFY(form->findChild<QLabel *>(u"generalFindings"_s)->text().contains(u"from KRW 500,000,000 to KRW 700,000,000"_s));
        auto *reason = form->findChild<QLineEdit *>(u"reason"_s);
        form->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY(form->findChild<QLabel *>(u"formState"_s)->text().contains(u"is closed"_s));
        QTest::keyClicks(reason, u"audit"_s);
        form->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY(!fixture.window->findChild<ui::RecordForm *>(u"recordForm"_s));
        QVERIFY(fixture.settled());
        const QStringList corrected = contents(fixture);
        QVERIFY(fixture.session->history().back().correction);

        // Undoing alters the figures again: without a reason nothing happens.
        fixture.ask.reason = std::nullopt;
        fixture.ask.asked.clear();
        fixture.window->actions().action(Act::Undo)->trigger();
        QTRY_COMPARE(fixture.ask.asked.size(), 1);
        QVERIFY(fixture.ask.asked.front().contains(u"is closed"_s));
        QVERIFY(fixture.settled());
        QCOMPARE(contents(fixture), corrected);
        QVERIFY(canPress(fixture, Act::Undo));
        fixture.ask.reason = u"audit taken back"_s;
        QVERIFY(press(fixture, Act::Undo));
        QVERIFY(contents(fixture) != corrected);
        QVERIFY(fixture.session->history().back().correction);
        QCOMPARE(fixture.session->history().back().reason, std::string("audit taken back"));
        QVERIFY(press(fixture, Act::Redo));
        QCOMPARE(contents(fixture), corrected);
    }
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
