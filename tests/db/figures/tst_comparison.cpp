#include "db/figures/comparison.h"
#include "db/figures/headline.h"

#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Against;
using db::Kind;
using db::PartialDate;

namespace {

constexpr char Phases[] = "phase,starts_on,ends_on,as_of,source\n1,2020,2024,2019-12-31,p\n2,2026,2030,2025-08-22,p\n";
constexpr char Decisions[] = "decision,type,subject,as_of,reason,author\n"
                             "a,close,2024Q3,2024-10-10,{},x\nb,close,2024Q3|phase=1,2024-10-10,{},x\n"
                             "c,close,2024Q2|phase=1,2024-07-10,{},x\nd,issue,report,2024-12-05,sent,x\n"
                             "e,adopt,2025-06-30,2025-06-30,because,x\n";

const PartialDate Today = PartialDate::ofDay(2026, 11, 24);

std::string said(const SnapshotFromCsv &csv, const char *day, const char *phase, Against against, const char *other = "2199")
{
    const db::Comparison found =
        db::comparison(*csv.snapshot(), look(day, phase), against, PartialDate::parse(other).value(), Today);
    return found.known() ? found.asOf.text() + '/' + found.phase : "nothing";
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayMustBeEarlier();
    void theLastReportIsBeforeTheDay();
    void theOtherPhaseAtTheSamePoint();
    void nothingComparedGivesNoOtherLook();
    void theOtherLookGivesTheOtherFigures();
};

void TestComparison::aDayMustBeEarlier()
{
    const SnapshotFromCsv csv;
    QCOMPARE(said(csv, "2024-12-31", "1", Against::Day, "2023Q4"), std::string("2023-12-31/1"));
    QCOMPARE(said(csv, "2024-12-31", "", Against::Day, "2024-12-30"), std::string("2024-12-30/"));
    QCOMPARE(said(csv, "2024-12-31", "1", Against::Day, "2024-12-31"), std::string("nothing"));
}

void TestComparison::theLastReportIsBeforeTheDay()
{
    SnapshotFromCsv csv;
    QCOMPARE(said(csv, "2025-12-31", "1", Against::LastReport), std::string("nothing"));
    csv.add(Kind::Decisions, Decisions);
    QCOMPARE(said(csv, "2025-12-31", "1", Against::LastReport), std::string("2024-12-05/1")); // the issued report
    QCOMPARE(said(csv, "2024-12-05", "1", Against::LastReport), std::string("2024-09-30/1")); // end of 2024Q3
    QCOMPARE(said(csv, "2024-09-30", "1", Against::LastReport), std::string("2024-06-30/1"));
    QCOMPARE(said(csv, "2024-06-30", "1", Against::LastReport), std::string("nothing"));
}

void TestComparison::theOtherPhaseAtTheSamePoint()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    QCOMPARE(said(csv, "2026-03-31", "2", Against::OtherPhase), std::string("2020-03-31/1"));
    QCOMPARE(said(csv, "2026-02-28", "2", Against::OtherPhase), std::string("2020-02-29/1")); // both the month's last
    QCOMPARE(said(csv, "2025-12-31", "2", Against::OtherPhase), std::string("nothing"));      // not begun
    QCOMPARE(said(csv, "2020-06-30", "1", Against::OtherPhase), std::string("nothing")); // phase 2 not known by then
    QCOMPARE(said(csv, "2026-06-30", "1", Against::OtherPhase), std::string("nothing")); // 2032 is still to come
    QCOMPARE(said(csv, "2026-06-30", "", Against::OtherPhase), std::string("nothing"));
}

void TestComparison::nothingComparedGivesNoOtherLook()
{
    QVERIFY(!db::comparedLook(look("2024-12-31", "1")));
}

void TestComparison::theOtherLookGivesTheOtherFigures()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Training, "course,cohort,phase,graduated,ended_on,as_of,source\nAI,1,1,155,2020-02,2020-02,a\n"
                            "AI,7,2,90,2026-02,2026-02,a\n");
    db::Look now = look("2026-03-31", "2");
    now.compareTo = db::comparison(*csv.snapshot(), now, Against::OtherPhase, {}, Today);
    const auto other = db::comparedLook(now);
    QVERIFY(other);
    QVERIFY(!other->compareTo.known());
    QCOMPARE(db::headline(*csv.snapshot(), now).training.graduated, db::Value(90));
    QCOMPARE(db::headline(*csv.snapshot(), *other).training.graduated, db::Value(155));
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
