#include "db/figures/forecast.h"

#include "db/figures/headline.h"
#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;
using db::Observation;

namespace {

db::SysDay dayAt(int days)
{
    return db::PartialDate::parse("2023-01-01")->lastDay() + std::chrono::days(days);
}

std::vector<Observation> every30(std::initializer_list<db::Value> values)
{
    std::vector<Observation> out;
    for (const db::Value value : values)
        out.push_back({dayAt(30 * static_cast<int>(out.size())), value * One});
    return out;
}

const db::IndicatorState *stateOf(const db::Headline &headline, const char *key)
{
    for (const db::IndicatorState &state : headline.indicators) {
        if (state.indicator == key)
            return &state;
    }
    return nullptr;
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineGoesOn();
    void theErrorIsThatOfTheObservationsItself();
    void fewObservationsForetellNothing();
    void theDayMustBeToCome();
    void ofAnIndicatorForItsTarget();
};

void TestForecast::aLineGoesOn()
{
    const auto found = db::forecast(every30({10, 20, 30, 40, 50}), dayAt(30 * 8));
    QVERIFY(found);
    QCOMPARE(found->value, 90 * One);
    QCOMPARE(found->meanError, db::Value{0});
    QCOMPARE(found->tests, 2);
}

void TestForecast::theErrorIsThatOfTheObservationsItself()
{
    // 40 was foretold for the fourth (46), 56 - by 20, 30, 46: mean 32, 13 a step, 58 - for the fifth (50).
    const auto found = db::forecast(every30({10, 20, 30, 46, 50}), dayAt(30 * 5));
    QVERIFY(found);
    QCOMPARE(found->meanError, 7 * One); // (6 + 8) / 2
    QCOMPARE(found->value, 62 * One);    // by 30, 46, 50: mean 42, 10 a step
}

void TestForecast::fewObservationsForetellNothing()
{
    QVERIFY(!db::forecast(every30({10, 20, 30}), dayAt(200)));
    QVERIFY(db::forecast(every30({10, 20, 30, 40}), dayAt(200)));
    QVERIFY(!db::forecast({}, dayAt(200)));
}

void TestForecast::theDayMustBeToCome()
{
    QVERIFY(!db::forecast(every30({10, 20, 30, 40}), dayAt(90)));
    QVERIFY(db::forecast(every30({10, 20, 30, 40}), dayAt(91)));
}

void TestForecast::ofAnIndicatorForItsTarget()
{
    const std::string observations = "indicator,phase,value,as_of\njobs,1,100,2023-03-31\njobs,1,200,2023-06-29\n"
                                     "jobs,1,300,2023-09-27\n";
    SnapshotFromCsv csv;
    csv.add(Kind::Targets, "indicator,phase,due_on,value,as_of\njobs,1,2024-06-23,900,2023-01-01\n");
    csv.add(Kind::Observations, observations);
    QVERIFY(!stateOf(db::headline(*csv.snapshot(), look("2024-01-31", "1")), "jobs")->forecast);
    csv.add(Kind::Observations, "indicator,phase,value,as_of\njobs,1,400,2023-12-26\n"); // 90 days apart each
    const db::Headline now = db::headline(*csv.snapshot(), look("2024-01-31", "1"));
    QVERIFY(stateOf(now, "jobs")->forecast);
    QCOMPARE(stateOf(now, "jobs")->forecast->value, 600 * One); // two more steps of 90 days
    // As known then, and not once the target is past.
    QVERIFY(!stateOf(db::headline(*csv.snapshot(), look("2023-10-31", "1")), "jobs")->forecast);
    QVERIFY(!stateOf(db::headline(*csv.snapshot(), look("2024-12-31", "1")), "jobs")->forecast);
}

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
