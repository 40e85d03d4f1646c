#include "tests/support/window_fixture.h"

#include "ui/importing/step_header.h"
#include "ui/widgets/table_panel.h"
#include "ui/window/actions.h"
#include "ui/window/work_bar.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Amounts that all have two readings, in 백만원, so that both come out as whole won.
constexpr const char *Points = "회계연도,분야,예산단계,금액(백만원),기준일\n"
                               "2024,infrastructure,plan,1.234,2024-12-31\n"
                               "2024,talent,plan,5.678,2024-12-31\n";

QByteArray manyRows(int rows)
{
    QByteArray csv = "fiscal_year,category,project,stage,amount,as_of\n";
    for (int i = 0; i < rows; ++i)
        csv += "2021,infrastructure,project " + QByteArray::number(i) + ",spent," + QByteArray::number(1000 + i)
            + ",2021-12-31\n";
    return csv;
}

} // namespace

/// What the import page asks of numbers with two readings, and what is said while a file is read.
class TestImportReading final : public QObject
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
    static bool planned(const WindowFixture &fixture)
    {
        QCoreApplication::processEvents(); // a change asks for its plan once the hand is off
        return QTest::qWaitFor([&fixture] { return fixture.session->work() == ui::Work::None; }, 20000);
    }
    static QAbstractButton *button(const WindowFixture &fixture, const QString &name)
    {
        return fixture.find<QAbstractButton>(name);
    }

private Q_SLOTS:
    void cleanup() { ui::setLanguage(ui::Language::English); }

    void whatAPointMeansIsAsked_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<qint64>("won");
        QTest::newRow("decimal") << u"answer_decimal"_s << qint64(1'234'000);
        QTest::newRow("thousands") << u"answer_thousands"_s << qint64(1'234'000'000);
    }

    void whatAPointMeansIsAsked()
    {
        QFETCH(QString, answer);
        QFETCH(qint64, won);
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, fixture.write(u"points.csv"_s, Points));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Columns));
        // Both readings stand on the answers, in both languages.
        for (const ui::Language language : {ui::Language::Korean, ui::Language::English}) {
            ui::setLanguage(language);
            QTRY_VERIFY(button(fixture, u"answer_decimal"_s) && button(fixture, u"answer_decimal"_s)->isVisible());
            QVERIFY2(button(fixture, u"answer_decimal"_s)->text().contains(u"1.234"_s),
                     qPrintable(button(fixture, u"answer_decimal"_s)->text()));
            QVERIFY2(button(fixture, u"answer_thousands"_s)->text().contains(u"1,234"_s),
                     qPrintable(button(fixture, u"answer_thousands"_s)->text()));
        }
        QTest::mouseClick(button(fixture, answer), Qt::LeftButton);
        QVERIFY(planned(fixture));
        auto *asked = button(fixture, answer);
        QVERIFY(!asked || !asked->isVisible());
        QTest::mouseClick(button(fixture, u"nextStep"_s), Qt::LeftButton);
        QCOMPARE(step(fixture), int(Differences));
        if (button(fixture, u"acceptAll"_s)->isVisible())
            QTest::mouseClick(button(fixture, u"acceptAll"_s), Qt::LeftButton);
        QTest::mouseClick(button(fixture, u"store"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(2));
        QCOMPARE(fixture.session->snapshot()->table(db::Kind::Budget).at(0, db::col::budget::Amount), db::Value(won));
    }

    /// A column that no row can do without is asked for, and what is answered is remembered.
    void aMissingColumnIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("rows");
        QTest::newRow("it has another name") << QByteArray("처리") << u"answer_field_3"_s << 2;
        QTest::newRow("all rows are alike") << QByteArray("메모") << u"answer_all_spent"_s << 2;
    }

    void aMissingColumnIsAskedFor()
    {
        QFETCH(QByteArray, second);
        QFETCH(QString, answer);
        QFETCH(int, rows);
        QByteArray csv = "회계연도,분야," + second + ",금액(백만원),기준일\n2024,인프라,집행,12,2024-12-31\n2024,인재양성,집행,34,2024-12-31\n";
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, fixture.write(u"named_2024Q4.csv"_s, csv));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Columns));
        const auto asked = [&fixture] { return fixture.find<QComboBox>(u"answers"_s); };
        QTRY_VERIFY(asked() && asked()->isVisible()); // once the file's beginning has been read too
        QComboBox *list = asked();
        QCOMPARE(list->currentIndex(), -1); // nothing is answered for one
        const int chosen = list->findData(answer);
        QVERIFY(chosen >= 0);
        list->setCurrentIndex(chosen);
        Q_EMIT list->activated(chosen);
        QVERIFY(planned(fixture));
        QTest::mouseClick(button(fixture, u"nextStep"_s), Qt::LeftButton);
        QCOMPARE(step(fixture), int(Differences));
        if (button(fixture, u"acceptAll"_s)->isVisible())
            QTest::mouseClick(button(fixture, u"acceptAll"_s), Qt::LeftButton);
        QTest::mouseClick(button(fixture, u"store"_s), Qt::LeftButton);
        QTRY_COMPARE(step(fixture), int(Done));
        const db::Table &budget = fixture.session->snapshot()->table(db::Kind::Budget);
        QCOMPARE(int(budget.size()), rows);
        QCOMPARE(budget.at(0, db::col::budget::Stage), db::Value(db::Stage::Spent));
        QTest::mouseClick(button(fixture, u"rememberProfile"_s), Qt::LeftButton);
        QTRY_VERIFY(fixture.find<QLabel>(u"profileState"_s)->text().startsWith(u"Remembered"_s));
        start(fixture, fixture.write(u"named_2025Q1.csv"_s, csv.replace("2024", "2025")));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Differences));
    }

    void anAnswerIsRememberedWithTheSetUp()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, fixture.write(u"points_2024Q4.csv"_s, Points));
        QVERIFY(planned(fixture));
        QTest::mouseClick(button(fixture, u"answer_thousands"_s), Qt::LeftButton);
        QVERIFY(planned(fixture));
        QTest::mouseClick(button(fixture, u"nextStep"_s), Qt::LeftButton);
        if (button(fixture, u"acceptAll"_s)->isVisible())
            QTest::mouseClick(button(fixture, u"acceptAll"_s), Qt::LeftButton);
        QTest::mouseClick(button(fixture, u"store"_s), Qt::LeftButton);
        QTRY_COMPARE(step(fixture), int(Done));
        QTest::mouseClick(button(fixture, u"rememberProfile"_s), Qt::LeftButton);
        QTRY_VERIFY(fixture.find<QLabel>(u"profileState"_s)->text().startsWith(u"Remembered"_s));
        QByteArray next = Points;
        next.replace("2024", "2025").replace("1.234", "2.468");
        start(fixture, fixture.write(u"points_2025Q4.csv"_s, next));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Differences));
        auto *asked = button(fixture, u"answer_thousands"_s);
        QVERIFY(!asked || !asked->isVisible());
    }

    /// Years beside each other that all say only 집행 are one question, and problems that stop come first.
    void columnsAlikeAreAskedOfOnce()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, fixture.write(u"wide.csv"_s, "분야,2022년 예산(원),2022년 집행(원),2023년 예산(원),2023년 집행(원),기준일\n"
                                                    "infrastructure,10,7,20,8,2023-12-31\n"
                                                    "talent,10,7,20,many,2023-12-31\n"));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Columns));
        QCOMPARE(fixture.window->findChildren<QAbstractButton *>(u"answer_amount|stage=transferred"_s).size(), 1);
        auto *answer = button(fixture, u"answer_amount|stage=transferred"_s);
        QVERIFY(answer && answer->isVisible());
        QTest::mouseClick(answer, Qt::LeftButton);
        QVERIFY(planned(fixture));
        QTest::mouseClick(button(fixture, u"nextStep"_s), Qt::LeftButton);
        auto *problems = fixture.find<ui::TablePanel>(u"importProblems"_s)->view()->model();
        QVERIFY2(problems->index(0, 0).data().toString().startsWith(u"✕"_s), qPrintable(problems->index(0, 0).data().toString()));
        QTest::mouseClick(fixture.find<QCheckBox>(u"partial"_s), Qt::LeftButton, {}, QPoint(8, 8));
        if (button(fixture, u"acceptAll"_s)->isVisible())
            QTest::mouseClick(button(fixture, u"acceptAll"_s), Qt::LeftButton);
        fixture.ask.savePath = fixture.path(u"refused.csv"_s);
        QTRY_VERIFY(button(fixture, u"store"_s)->isEnabled());
        QTest::mouseClick(button(fixture, u"store"_s), Qt::LeftButton);
        QTRY_COMPARE(step(fixture), int(Done));
        const db::Table &table = fixture.session->snapshot()->table(db::Kind::Budget);
        int paid = 0;
        for (std::size_t row = 0; row < table.size(); ++row)
            paid += table.at(row, db::col::budget::Stage) == static_cast<db::Value>(db::Stage::Transferred) ? 1 : 0;
        QCOMPARE(paid, 3); // both years of the one row, the year of the other that can be read
    }

    /// Of a header of two rows neither is among the first values.
    void theFirstValuesStandBelowTheHeader()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, fixture.write(u"rows.csv"_s, "현황 (단위: 원),,,,\n분야,2022년,,2023년,\n,예산,집행,예산,집행\n"
                                                    "infrastructure,10,7,20,8\ntalent,11,7,21,9\n"));
        QVERIFY(planned(fixture));
        QCOMPARE(step(fixture), int(Columns));
        constexpr int FirstValues = 2;
        auto *columns = fixture.find<QTableWidget>(u"columnTable"_s);
        QCOMPARE(columns->horizontalHeaderItem(FirstValues)->text(), u"First values"_s);
        QCOMPARE(columns->item(0, FirstValues)->text(), u"infrastructure  ·  talent"_s);
        QCOMPARE(columns->item(1, FirstValues)->text(), u"10  ·  11"_s);
        QCOMPARE(columns->item(2, FirstValues)->text(), u"7"_s);
    }

    void readingSaysHowFarItIs()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        auto *bar = fixture.window->findChild<ui::WorkBar *>();
        auto *label = bar->findChild<QLabel *>();
        const QByteArray bytes = manyRows(400'000);
        const double megabytes = static_cast<double>(bytes.size()) / 1024.0 / 1024.0;
        QStringList said;
        QStringList due;
        connect(fixture.session.get(), &ui::Session::progressed, this, [&](const ui::Progress &now) {
            if (fixture.session->work() != ui::Work::Planning || now.bytes == 0)
                return;
            said.append(label->text()); // the bar has heard of it before
            due.append(u"%1 / %2 MB · %3 rows"_s.arg(static_cast<double>(now.bytes) / 1024.0 / 1024.0, 0, 'f', 1)
                           .arg(megabytes, 0, 'f', 1)
                           .arg(ui::whole(now.rows)));
        });
        start(fixture, fixture.write(u"many.csv"_s, bytes));
        QTRY_COMPARE(fixture.session->work(), ui::Work::Planning);
        QVERIFY2(label->text() == u"Reading the file and comparing…"_s || label->text().contains(u"MB"_s),
                 qPrintable(label->text()));
        QVERIFY(planned(fixture));
        QVERIFY(!said.isEmpty());
        QCOMPARE(said, due);
        QTRY_VERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(TestImportReading)
#include "tst_import_reading.moc"
