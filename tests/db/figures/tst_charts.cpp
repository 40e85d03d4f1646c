#include "db/figures/chart.h"

#include "tests/db/figures/figures_testing.h"

#include <algorithm>
#include <memory>
#include <set>

using namespace testing;
using db::Kind;
using db::PhraseId;

namespace {

db::ChartDescription describe(const char *name, const db::Snapshot &snapshot, const char *day, const char *phase = "")
{
    auto chart = db::chart(name, snapshot, look(day, phase));
    return chart.ok() ? std::move(chart).value() : db::ChartDescription{};
}

/// Values of a series in a unit, "-" for gaps.
QByteArray values(const db::ChartDescription &chart, const char *key, db::Value unit)
{
    for (const db::ChartSeries &series : chart.series) {
        if (series.key != key)
            continue;
        QByteArrayList out;
        for (const db::ChartPoint &point : series.points)
            out += point.value == db::Null ? QByteArray("-") : QByteArray::number(point.value / unit);
        return out.join(' ');
    }
    return "none";
}

db::Value number(const db::Phrase &phrase, std::size_t index)
{
    const auto *found = index < phrase.args.size() ? std::get_if<db::Value>(&phrase.args[index]) : nullptr;
    return found ? *found : -1;
}

bool notes(const db::ChartDescription &chart, PhraseId id)
{
    return std::any_of(chart.footnotes.begin(), chart.footnotes.end(), [id](const db::Phrase &note) { return note.id == id; });
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAndPages();
    void unknownName();
    void emptyFileHasNoChart_data();
    void emptyFileHasNoChart();
    void recordCharts_data();
    void recordCharts();
    void planVersionsStep();
    void planVersionsOfAllPhases();
    void planByCategory();
    void partsOfOnePhaseAreNotTheWhole();
    void targetsTellUnreportedFromBehind();
    void ladderByYear();
    void ladderOfMissingYearIsAGap();
    void ladderKeepsThePlaceOfUnknownYears();
    void companiesOverTime();
    void companiesOfTheRegister();
    void companiesInALaterPhase();
    void graduates();
    void graduatesAgainstTheirTarget();
    void milestones();
    void targets();
    void targetsAddUpToTheirStates();
    void approximateIsSaid();
    void sourcesBehindThePoints();
    void tableTwin_data();
    void tableTwin();

private:
    std::shared_ptr<const db::Snapshot> m_record;
};

void TestCharts::initTestCase()
{
    SnapshotFromCsv csv;
    csv.addFolder(TEST_DATA_DIR "/../../resources/record");
    m_record = csv.snapshot();
}

void TestCharts::namesAndPages()
{
    std::set<std::string_view> names;
    std::set<std::string_view> pages;
    for (const db::ChartInfo &info : db::allCharts()) {
        QVERIFY2(names.insert(info.name).second, info.name.data());
        QVERIFY(info.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
        pages.insert(info.page);
    }
    QVERIFY(pages == (std::set<std::string_view>{"budget", "companies", "training", "milestones", "targets",
                                                         "phases", "infrastructure", "risks"}));
}

void TestCharts::unknownName()
{
    const auto chart = db::chart("pie", *m_record, look("2022-03-31"));
    QVERIFY(!chart.ok());
    QVERIFY(chart.error().code == db::ErrorCode::UnknownName);
    COMPARE_TEXT(chart.error().args.back(), "pie");
}

void TestCharts::emptyFileHasNoChart_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const db::ChartInfo &info : db::allCharts())
        QTest::newRow(info.name.data()) << QByteArray(info.name.data(), static_cast<qsizetype>(info.name.size()));
}

void TestCharts::emptyFileHasNoChart()
{
    QFETCH(QByteArray, name);
    const auto snapshot = SnapshotFromCsv().snapshot();
    for (const char *phase : {"", "1"}) {
        const db::ChartDescription chart = describe(name.constData(), *snapshot, "2022-03-31", phase);
        COMPARE_TEXT(chart.name, name);
        QVERIFY(chart.empty());
        QVERIFY(chart.series.empty() && chart.categories.empty()); // no bars of zero
        QVERIFY(db::table(chart).rows.empty());
    }
}

void TestCharts::recordCharts_data()
{
    emptyFileHasNoChart_data();
}

void TestCharts::recordCharts()
{
    QFETCH(QByteArray, name);
    for (const char *phase : {"", "1", "2"}) {
        for (const char *day : {"2019-12-31", "2022-03-31", "2025-12-31", "2026-06-30"}) {
            const db::ChartDescription chart = describe(name.constData(), *m_record, day, phase);
            COMPARE_TEXT(chart.asOf.text(), day);
            if (chart.empty())
                continue;
            QVERIFY(chart.subtitle.id == PhraseId::Subtitle);
            QCOMPARE(chart.subtitle.args.size(), std::size_t{4});
            QCOMPARE(chart.sources.size(), chart.sourceNames.size());
            QVERIFY(!chart.sources.empty());
            for (const db::ChartSeries &series : chart.series) {
                QVERIFY(!series.key.empty() && series.name.id != PhraseId::Empty);
                for (const db::ChartPoint &point : series.points) {
                    QVERIFY(point.at.valid() != (point.category >= 0));
                    QVERIFY(point.category < static_cast<int>(chart.categories.size()));
                    QVERIFY(chart.unit == db::UnitKey::Day || point.value == db::Null || !point.figure.asOf.valid()
                            || point.figure.asOf.lastDay() <= chart.asOf.lastDay());
                }
            }
        }
    }
}

void TestCharts::planVersionsStep()
{
    const db::ChartDescription chart = describe("plan_versions", *m_record, "2022-03-31", "1");
    QVERIFY(chart.shape == db::ChartShape::Lines);
    QCOMPARE(values(chart, "plan_1", Eok), QByteArray("4061 4116 3939 4116 4119 4296"));
    QVERIFY(chart.series.front().step);
    QVERIFY(chart.title.id == PhraseId::PlanRevised);
    QCOMPARE(number(chart.title, 0), 4061 * Eok);
    QCOMPARE(number(chart.title, 1), 4296 * Eok);
    QCOMPARE(number(chart.title, 2), 6);
    COMPARE_TEXT(chart.series.front().points.back().figure.source, "jnilbo-20220223");
    QVERIFY(describe("plan_versions", *m_record, "2019-12-31", "1").title.id == PhraseId::PlanUnchanged);
}

void TestCharts::planVersionsOfAllPhases()
{
    const db::ChartDescription chart = describe("plan_versions", *m_record, "2025-12-31");
    QCOMPARE(chart.series.size(), std::size_t{2});
    QCOMPARE(values(chart, "plan_2", Eok), QByteArray("5939 6000 9000 6000"));
    QVERIFY(chart.series[1].points[1].figure.derived); // three fundings newer than the total of 2019
    QVERIFY(chart.title.id == PhraseId::PhasesMoney);
    QCOMPARE(number(chart.title, 0), 10'269 * Eok);
}

void TestCharts::planByCategory()
{
    const db::ChartDescription chart = describe("plan_by_category", *m_record, "2022-03-31", "1");
    QCOMPARE(values(chart, "plan", Eok), QByteArray("2549 549 513 508")); // the largest first
    QVERIFY(chart.title.id == PhraseId::PlanByCategory);
    QCOMPARE(number(chart.title, 2), 4119 * Eok);
    QVERIFY(notes(chart, PhraseId::StatedTotal)); // 4,296 by then
    QVERIFY(notes(chart, PhraseId::RoundingGap));
    QVERIFY(!notes(describe("plan_by_category", *m_record, "2019-12-31", "1"), PhraseId::RoundingGap));
    COMPARE_TEXT(std::get<std::string>(chart.categories.front().args.front()), "category:infrastructure");
}

void TestCharts::ladderByYear()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2023,,,total,appropriated,100,2023-01-01,\n1,2023,,,total,spent,70,2023-12-31,\n"
                                 "1,2024,,,total,appropriated,120,2024-01-01,\n1,2024,,,total,spent,60,2024-09-30,\n"));
    const db::ChartDescription chart = describe("budget_ladder", *csv.snapshot(), "2024-09-30", "1");
    QCOMPARE(chart.categories.size(), std::size_t{2});
    QCOMPARE(values(chart, "appropriated", Eok), QByteArray("100 120"));
    QCOMPARE(values(chart, "spent", Eok), QByteArray("70 60"));
    QCOMPARE(values(chart, "transferred", Eok), QByteArray("none"));
    QVERIFY(chart.title.id == PhraseId::ExecutionIs);
    QCOMPARE(number(chart.title, 0), 130 * Eok);
    QCOMPARE(number(chart.title, 1), 220 * Eok);
}

void TestCharts::ladderOfMissingYearIsAGap()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2023,,,total,appropriated,100,2023-01-01,\n1,2024,,,total,appropriated,120,2024-01-01,\n"
                                 "1,2024,,,total,spent,60,2024-09-30,\n"));
    QCOMPARE(values(describe("budget_ladder", *csv.snapshot(), "2024-09-30", "1"), "spent", Eok), QByteArray("- 60"));
}

void TestCharts::ladderKeepsThePlaceOfUnknownYears()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2021,,,total,appropriated,100,2021-01-01,\n1,2024,,,total,appropriated,120,2024-01-01,\n"));
    const db::ChartDescription chart = describe("budget_ladder", *csv.snapshot(), "2024-09-30", "1");
    QCOMPARE(values(chart, "appropriated", Eok), QByteArray("100 - - 120"));
    QCOMPARE(chart.categories.size(), std::size_t{4});
    QVERIFY(std::get<db::PartialDate>(chart.subtitle.args[2]) == db::PartialDate::ofYear(2021));
    QVERIFY(std::get<db::PartialDate>(chart.subtitle.args[3]) == db::PartialDate::ofYear(2024));
    // One stage has no legend: the subtitle names it, the title its largest year.
    COMPARE_TEXT(std::get<std::string>(chart.subtitle.args[0]), "appropriated");
    QVERIFY(chart.title.id == PhraseId::YearMoney);
    COMPARE_TEXT(std::get<std::string>(chart.title.args[1]), "2024");
    QCOMPARE(number(chart.title, 2), 120 * Eok);
    QCOMPARE(number(chart.title, 3), db::Value{2});
}

void TestCharts::partsOfOnePhaseAreNotTheWhole()
{
    // Only phase 1 was ever broken down by category: over all phases the title says so and compares with its total.
    const db::ChartDescription chart = describe("plan_by_category", *m_record, "2025-12-31");
    QCOMPARE(values(chart, "plan", Eok), QByteArray("2549 549 513 508"));
    COMPARE_TEXT(std::get<std::string>(chart.title.args[4]), "1");
    QVERIFY(std::get<db::PartialDate>(chart.title.args[3]).valid()); // not the plan of today
    for (const db::Phrase &note : chart.footnotes) {
        if (note.id == PhraseId::StatedTotal)
            QVERIFY(number(note, 0) < 5000 * Eok);
    }
    COMPARE_TEXT(std::get<std::string>(describe("plan_by_funding", *m_record, "2025-12-31").title.args[4]), "");
}

void TestCharts::targetsTellUnreportedFromBehind()
{
    const db::ChartDescription chart = describe("targets_attainment", *m_record, "2026-11-24");
    QVERIFY(chart.title.id == PhraseId::TargetsOnTrack);
    QCOMPARE(number(chart.title, 0), db::Value{0});
    QCOMPARE(number(chart.title, 4), number(chart.title, 1)); // all are years old
    int labels = 0;
    for (const db::ChartPoint &point : chart.series.front().points) {
        QCOMPARE(point.label.has_value(), point.value != db::Null);
        if (!point.label)
            continue;
        QVERIFY(point.label->id == PhraseId::Attainment);
        QCOMPARE(number(*point.label, 3), static_cast<db::Value>(db::Status::Unreported));
        ++labels;
    }
    QVERIFY(labels > 0);
}

void TestCharts::companiesOverTime()
{
    const db::ChartDescription chart = describe("companies_over_time", *m_record, "2024-12-31", "1");
    QCOMPARE(values(chart, "office", One), QByteArray("8 32 32 59 61 94 - 120"));
    QCOMPARE(values(chart, "hq", One), QByteArray("4"));
    // Nobody published a count from April 2022 to April 2024: a gap, no line.
    const QByteArray mou = values(chart, "mou", One);
    QVERIFY2(mou.contains("145 - 189"), mou.constData());
    QVERIFY(mou.startsWith("1 21 31 50 52") && mou.endsWith(" 252"));
    QVERIFY(chart.title.id == PhraseId::CompaniesGrew);
    QCOMPARE(number(chart.title, 0), 252 * One);
}

void TestCharts::companiesOfTheRegister()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Companies, "company,mou_on,office_on\na,2021-03-01,2021-09-01\nb,2021-03-01,\nc,2023-01-01,\n");
    const db::ChartDescription chart = describe("companies_over_time", *csv.snapshot(), "2023-12-31");
    QCOMPARE(values(chart, "mou", One), QByteArray("2 3")); // known from day to day: no gap
    QCOMPARE(values(chart, "office", One), QByteArray("1"));
    QCOMPARE(values(chart, "hq", One), QByteArray("none"));
    const db::ChartDescription funnel = describe("companies_funnel", *csv.snapshot(), "2023-12-31");
    QCOMPARE(values(funnel, "companies", One), QByteArray("3 1 0"));
}

void TestCharts::companiesInALaterPhase()
{
    const db::ChartDescription chart = describe("companies_over_time", *m_record, "2026-06-30", "2");
    QCOMPARE(values(chart, "mou", One), QByteArray("9"));
    QVERIFY(notes(chart, PhraseId::CountsAfter));
    QVERIFY(!notes(describe("companies_over_time", *m_record, "2024-12-31", "1"), PhraseId::CountsAfter));
}

void TestCharts::graduates()
{
    const db::ChartDescription cohorts = describe("graduates_by_cohort", *m_record, "2025-12-31");
    QCOMPARE(values(cohorts, "graduated", One), QByteArray("155 157 302 302 305 307"));
    QCOMPARE(values(cohorts, "quota", One), QByteArray("180 180 330 330 - -"));
    QVERIFY(cohorts.categories.front().id == PhraseId::Cohort);
    const db::ChartDescription sum = describe("graduates_cumulative", *m_record, "2025-12-31");
    QCOMPARE(values(sum, "graduates_cumulative", One), QByteArray("155 312 614 916 1221 1528"));
    QCOMPARE(sum.series.size(), std::size_t{1}); // there is no target of graduates, and 5,150 is none
    QCOMPARE(number(sum.title, 0), 1528 * One);
    QCOMPARE(number(sum.title, 1), 6);
}

void TestCharts::graduatesAgainstTheirTarget()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Training, "course,cohort,graduated,ended_on,as_of\na,1,155,2020-11-27,2020-11-27\nb,1,40,2021-06-30,2021-06-30\n");
    csv.add(Kind::Targets, "indicator,due_on,value,as_of\ngraduates,2021,300,2020-01-01\n");
    const db::ChartDescription chart = describe("graduates_cumulative", *csv.snapshot(), "2021-12-31");
    QCOMPARE(values(chart, "graduates_cumulative", One), QByteArray("155 195"));
    QCOMPARE(values(chart, "target", One), QByteArray("300"));
    const db::ChartDescription cohorts = describe("graduates_by_cohort", *csv.snapshot(), "2021-12-31");
    COMPARE_TEXT(std::get<std::string>(cohorts.categories[1].args.front()), "b 1"); // two courses: their names
}

void TestCharts::milestones()
{
    const db::ChartDescription chart = describe("milestones_timeline", *m_record, "2021-06-30", "1");
    QVERIFY(chart.shape == db::ChartShape::Timeline);
    QVERIFY(chart.unit == db::UnitKey::Day);
    const auto row = std::find_if(chart.categories.begin(), chart.categories.end(), [](const db::Phrase &category) {
        return std::get<std::string>(category.args.front()) == "데이터센터 착공";
    });
    QVERIFY(row != chart.categories.end());
    COMPARE_TEXT(std::get<std::string>(row->args.at(1)), "Data centre construction start");
    const auto index = static_cast<std::size_t>(row - chart.categories.begin());
    QCOMPARE(chart.series[0].points[index].value, 20210100);
    QCOMPARE(chart.series[1].points[index].value, 20210500);
    QCOMPARE(chart.series[2].points[index].value, db::Null);
    QCOMPARE(chart.marks.size(), std::size_t{1});
    COMPARE_TEXT(chart.marks[0].at.text(), "2021-06-30");
    QVERIFY(chart.series[1].scenario == db::Scenario::Plan && chart.series[2].scenario == db::Scenario::Actual);
}

void TestCharts::targets()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of\n1,2020,2024,2019-12-31\n");
    csv.add(Kind::Indicators, "indicator,name_ko,name_en,direction,period\nx,엑스,X,up,cumulative\ny,와이,Y,up,cumulative\n"
                              "z,제트,Z,up,cumulative\n");
    csv.add(Kind::Observations, "indicator,phase,value,as_of\nx,1,120,2024-12-31\nz,1,5,2024-12-31\n");
    csv.add(Kind::Targets, "indicator,phase,value,as_of\nx,1,100,2020-01-01\ny,1,50,2020-01-01\n");
    const db::ChartDescription chart = describe("targets_attainment", *csv.snapshot(), "2024-12-31", "1");
    QVERIFY(chart.shape == db::ChartShape::Bullets);
    QCOMPARE(values(chart, "value", One), QByteArray("120 -")); // not capped; unknown is a gap
    QCOMPARE(values(chart, "target", One), QByteArray("100 100"));
    QCOMPARE(number(chart.title, 0), 1);
    QCOMPARE(number(chart.title, 1), 2);
}

void TestCharts::targetsAddUpToTheirStates()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of\n1,2020,2024,2019-12-31\n");
    csv.add(Kind::Indicators, "indicator,direction,period\non,up,period\nnear,up,period\nbelow,up,period\n"
                              "silent,up,period\nfalling,down,period\nuntargeted,up,period\n");
    csv.add(Kind::Observations, "indicator,phase,value,as_of\non,1,100,2024-12-31\nnear,1,90,2024-12-31\n"
                                "below,1,50,2024-12-31\nsilent,1,100,2023-01-31\nfalling,1,-3.4,2024-12-31\n"
                                "untargeted,1,7,2022-12-31\n");
    csv.add(Kind::Targets, "indicator,phase,value,as_of\non,1,100,2020-01-01\nnear,1,100,2020-01-01\n"
                           "below,1,100,2020-01-01\nsilent,1,100,2020-01-01\nfalling,1,-5,2020-01-01\n");
    const db::ChartDescription chart = describe("targets_attainment", *csv.snapshot(), "2024-12-31", "1");
    QCOMPARE(chart.title.args.size(), std::size_t{5});
    const std::vector<db::Value> expected = {1, 5, 1, 1, 1}; // on track, all, attention, trouble, unreported; one unjudged
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(number(chart.title, i), expected[i]);
    const auto points = chart.series.front().points;
    QCOMPARE(points.size(), std::size_t{5});
    QCOMPARE(points[1].value, db::Null); // in key order; one claim is no way from a baseline: its numbers stand in words
    QVERIFY(points[1].label.has_value());
    QCOMPARE(number(*points[1].label, 0), db::Null);
    QCOMPARE(number(*points[1].label, 1), db::Value{-3400000});
    QCOMPARE(number(*points[1].label, 2), db::Value{-5000000});
    QCOMPARE(number(*points[1].label, 3), db::Null);
}

void TestCharts::approximateIsSaid()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, "indicator,value,as_of,approx\nmou,70,2021-01-02,1\n");
    const db::ChartDescription chart = describe("companies_over_time", *csv.snapshot(), "2021-12-31");
    QVERIFY(notes(chart, PhraseId::Approximate));
    QVERIFY(chart.series.front().points.front().figure.approx);
    QVERIFY(!notes(describe("companies_over_time", *m_record, "2021-12-31"), PhraseId::Approximate));
}

void TestCharts::sourcesBehindThePoints()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Sources, "source,title,publisher,published_on\nb,제목,발행처,2021-03\nt,제목만,,\n");
    csv.add(Kind::Observations, "indicator,value,as_of,source\nmou,1,2021-01-01,t\nmou,2,2021-02-01,b\nmou,3,2021-03-01,b\n"
                                "mou,4,2021-04-01,\noffice,1,2021-04-01,unlisted\n");
    const db::ChartDescription chart = describe("companies_over_time", *csv.snapshot(), "2021-12-31");
    QCOMPARE(chart.sources.size(), std::size_t{4});
    COMPARE_TEXT(chart.sources[0], "b"); // most used first
    COMPARE_TEXT(std::get<std::string>(chart.sourceNames[0].args.front()), "발행처");
    QVERIFY(std::get<db::PartialDate>(chart.sourceNames[0].args[1]) == db::PartialDate::ofMonth(2021, 3));
    COMPARE_TEXT(std::get<std::string>(chart.sourceNames[1].args.front()), "제목만");
    QVERIFY(chart.sourceNames[2].id == PhraseId::Measure); // the office's own books
    COMPARE_TEXT(std::get<std::string>(chart.sourceNames[3].args.front()), "unlisted");
}

void TestCharts::tableTwin_data()
{
    emptyFileHasNoChart_data();
}

/// Every plotted value stands in the table, and nothing else does.
void TestCharts::tableTwin()
{
    QFETCH(QByteArray, name);
    const db::ChartDescription chart = describe(name.constData(), *m_record, "2025-12-31");
    const db::ChartTable table = db::table(chart);
    std::multiset<db::Value> plotted;
    std::multiset<db::Value> listed;
    for (const db::ChartSeries &series : chart.series) {
        for (const db::ChartPoint &point : series.points) {
            if (point.value != db::Null)
                plotted.insert(point.value);
        }
    }
    for (const auto &row : table.rows) {
        QCOMPARE(row.size(), table.header.size());
        for (std::size_t column = 1; column <= chart.series.size(); ++column) {
            if (const auto *value = std::get_if<db::Value>(&row[column].content))
                listed.insert(*value);
            else if (const auto *date = std::get_if<db::PartialDate>(&row[column].content))
                listed.insert(date->code());
        }
    }
    QVERIFY(plotted == listed);
    QCOMPARE(chart.empty(), table.rows.empty());
}

QTEST_APPLESS_MAIN(TestCharts)
#include "tst_charts.moc"
