#include "db/figures/chart.h"

#include "tests/db/figures/figures_testing.h"

#include <algorithm>

using namespace testing;
using db::Kind;
using db::PhraseId;

namespace {

db::ChartDescription describe(const char *name, const SnapshotFromCsv &csv, const char *day)
{
    const auto chart = db::chart(name, *csv.snapshot(), look(day));
    if (!chart.ok())
        qFatal("no chart %s", name);
    return chart.value();
}

/// "2 1 -" of a series; none when the chart has no such series. Dates as they are written.
QByteArray values(const db::ChartDescription &chart, const char *key)
{
    for (const db::ChartSeries &series : chart.series) {
        if (series.key != key)
            continue;
        QByteArrayList out;
        for (const db::ChartPoint &point : series.points) {
            if (point.value == db::Null)
                out += "-";
            else if (chart.unit == db::UnitKey::Day)
                out += QByteArray::fromStdString(db::PartialDate::fromCode(point.value).text());
            else
                out += QByteArray::number(static_cast<qint64>(point.value / db::DecimalScale));
        }
        return out.join(' ');
    }
    return "none";
}

QByteArray categories(const db::ChartDescription &chart)
{
    QByteArrayList out;
    for (const db::Phrase &category : chart.categories)
        out += QByteArray::fromStdString(std::get<std::string>(category.args.front()));
    return out.join(' ');
}

SnapshotFromCsv companies(const char *rows)
{
    SnapshotFromCsv csv;
    csv.add(Kind::Companies,
            std::string("company,kind,sector,region,business_no,phase,mou_on,office_on,hq_on,tenant_on,left_on,jobs,source,note\n") + rows);
    return csv;
}

SnapshotFromCsv five()
{
    return companies("A,company,ai,Seoul,,,2020-01-10,2020-06-01,2021-02-01,,,,s,\n"
                     "B,company,ai,Gwangju,,,2020-03,,,,2021-05-01,,s,\n"
                     "C,institution,edu,Gwangju,,,2020-02-01,2022-07-01,,,,,s,\n"
                     "D,company,,Gwangju,,,2021-09-01,,,,,,s,\n"
                     "E,,ai,,,,,,,,,,s,\n");
}

} // namespace

class TestCompanyCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void companiesAndInstitutionsStandApart();
    void withoutInstitutionsTheBarsAreWhole();
    void eachCompanyHasItsDates();
    void nothingAfterTheDayIsSeen();
    void reportsAreHeldAgainstTheRegisterOfTheirDay();
    void oneOfTheTwoAloneIsNoComparison();
    void slipsAreDaysByDays();
};

void TestCompanyCharts::companiesAndInstitutionsStandApart()
{
    const auto chart = describe("companies_by_region", five(), "2021-12-31");
    QVERIFY(chart.stacked);
    QCOMPARE(categories(chart), QByteArray("Gwangju Seoul"));
    QCOMPARE(values(chart, "kind_company"), QByteArray("2 1"));
    QCOMPARE(values(chart, "kind_institution"), QByteArray("1 0"));
    QCOMPARE(chart.title.id, PhraseId::LargestRegion);
    QCOMPARE(std::get<db::Value>(chart.title.args[1]), 3 * db::DecimalScale);
    QCOMPARE(std::get<db::Value>(chart.title.args[2]), 4 * db::DecimalScale);
}

void TestCompanyCharts::withoutInstitutionsTheBarsAreWhole()
{
    const auto chart = describe("companies_by_sector", five(), "2020-01-31");
    QVERIFY(!chart.stacked);
    QCOMPARE(values(chart, "companies"), QByteArray("1"));
    // Of whom it is not recorded stands last and is no part of what the largest is held against.
    const auto later = describe("companies_by_sector", five(), "2021-12-31");
    QCOMPARE(categories(later), QByteArray("ai edu sector_unknown"));
    QCOMPARE(std::get<db::Value>(later.title.args[2]), 3 * db::DecimalScale);
}

void TestCompanyCharts::eachCompanyHasItsDates()
{
    const auto chart = describe("companies_timeline", five(), "2022-12-31");
    QCOMPARE(chart.shape, db::ChartShape::Timeline);
    // The last to have moved first; who has no date is not in it.
    QCOMPARE(categories(chart), QByteArray("C D B A"));
    QCOMPARE(values(chart, "mou"), QByteArray("2020-02-01 2021-09-01 2020-03 2020-01-10"));
    QCOMPARE(values(chart, "office"), QByteArray("2022-07-01 - - 2020-06-01"));
    QCOMPARE(values(chart, "hq"), QByteArray("- - - 2021-02-01"));
    QCOMPARE(values(chart, "left"), QByteArray("- - 2021-05-01 -"));
    QCOMPARE(chart.title.id, PhraseId::CompaniesHere);
    QCOMPARE(std::get<db::Value>(chart.title.args[0]), 3 * db::DecimalScale);
    QCOMPARE(std::get<db::Value>(chart.title.args[1]), 1 * db::DecimalScale);
    for (const db::ChartSeries &series : chart.series) {
        for (const db::ChartPoint &point : series.points)
            QCOMPARE(point.ref.known(), point.value != db::Null);
    }
}

void TestCompanyCharts::nothingAfterTheDayIsSeen()
{
    const auto chart = describe("companies_timeline", five(), "2020-02-15");
    QCOMPARE(categories(chart), QByteArray("C A"));
    QCOMPARE(values(chart, "office"), QByteArray("none"));
    QVERIFY(describe("companies_timeline", five(), "2019-12-31").empty());
}

void TestCompanyCharts::reportsAreHeldAgainstTheRegisterOfTheirDay()
{
    SnapshotFromCsv csv = five();
    csv.add(Kind::Indicators, "indicator,name_ko,unit\nmou,MOU,companies\n");
    csv.add(Kind::Observations, "indicator,phase,scope,value,as_of,source\nmou,,,7,2020-12-31,press\n");
    const auto chart = describe("companies_register", csv, "2021-12-31");
    QCOMPARE(categories(chart), QByteArray("mou"));
    QCOMPARE(values(chart, "reported"), QByteArray("7"));
    QCOMPARE(values(chart, "register_then"), QByteArray("3"));
    QCOMPARE(values(chart, "register_now"), QByteArray("4"));
    QCOMPARE(chart.title.id, PhraseId::RegisterAgainst);
}

void TestCompanyCharts::oneOfTheTwoAloneIsNoComparison()
{
    QVERIFY(describe("companies_register", five(), "2021-12-31").empty());
    SnapshotFromCsv reported;
    reported.add(Kind::Observations, "indicator,phase,scope,value,as_of,source\nmou,,,7,2020-12-31,press\n");
    QVERIFY(describe("companies_register", reported, "2021-12-31").empty());
}

void TestCompanyCharts::slipsAreDaysByDays()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Milestones, "milestone,title_ko,planned_on,actual_on,as_of,source\n"
                              "dc,센터,2023-06-30,,2021-01-31,a\n"
                              "dc,센터,2023-12-31,,2022-06-30,a\n"
                              "dc,센터,,2023-11-15,2023-11-20,a\n"
                              "still,그대로,2022-01-31,,2021-01-31,a\n");
    const auto chart = describe("milestone_slips", csv, "2024-01-31");
    QCOMPARE(chart.shape, db::ChartShape::Lines);
    QCOMPARE(chart.unit, db::UnitKey::Day);
    QCOMPARE(chart.series.size(), std::size_t(1)); // what never moved is no line
    QCOMPARE(values(chart, "slip_dc"), QByteArray("2023-06-30 2023-12-31 2023-11-15"));
    QCOMPARE(chart.series[0].points[1].at, db::PartialDate::ofDay(2022, 6, 30));
    QCOMPARE(chart.title.id, PhraseId::SlippedMost);
    QCOMPARE(std::get<db::Value>(chart.title.args[2]), 138 * db::DecimalScale); // from the first plan
}

QTEST_GUILESS_MAIN(TestCompanyCharts)
#include "tst_company_charts.moc"
