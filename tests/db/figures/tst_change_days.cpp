#include "db/figures/change_days.h"

#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;

class TestChangeDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDayOnceAndInOrder();
    void nothingGivesNothing();
};

namespace {

std::string days(const SnapshotFromCsv &csv, const char *until)
{
    std::string out;
    for (const db::SysDay day : db::changeDays(*csv.snapshot(), db::PartialDate::parse(until).value().lastDay()))
        out += db::PartialDate::ofDay(day).text() + ' ';
    return out;
}

} // namespace

void TestChangeDays::eachDayOnceAndInOrder()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2021,,,total,plan,10,2021,s\n1,2022,,,total,plan,10,2020Q3,s\n"));
    csv.add(Kind::Companies, "company,mou_on,office_on,left_on,source\n나라,2020-09-30,2021-02,2024-05-01,s\n");
    csv.add(Kind::Events, "event,title_ko,on,as_of,source\ne,착공,2020-11-01,2020-11-03,s\n");
    QCOMPARE(days(csv, "2026-01-01"),
             std::string("2020-09-30 2020-11-01 2020-11-03 2021-02-28 2021-12-31 2024-05-01 "));
    QCOMPARE(days(csv, "2021-02-28"), std::string("2020-09-30 2020-11-01 2020-11-03 2021-02-28 "));
}

void TestChangeDays::nothingGivesNothing()
{
    QCOMPARE(days(SnapshotFromCsv(), "2026-01-01"), std::string());
}

QTEST_APPLESS_MAIN(TestChangeDays)
#include "tst_change_days.moc"
