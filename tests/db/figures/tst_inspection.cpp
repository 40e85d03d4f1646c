#include "db/figures/chart.h"
#include "db/figures/closing.h"
#include "db/figures/inspection.h"

#include "tests/db/figures/figures_testing.h"

#include <algorithm>
#include <memory>

using namespace testing;
using db::Formula;
using db::FormulaTerm;
using db::Inspection;
using db::Kind;
using db::TermRole;
using db::Verdict;

namespace {

Inspection open(const db::Snapshot &snapshot, const db::Look &seen, const db::FigureRef &ref)
{
    auto found = db::inspect(snapshot, seen, ref);
    return found.ok() ? std::move(found).value() : Inspection{};
}

db::FigureRef planOfPhase(const char *phase)
{
    db::FigureRef ref;
    ref.kind = Kind::Budget;
    ref.name = "amount";
    ref.coordinates = {{"phase", phase}, {"stage", "plan"}};
    return ref;
}

/// Source and verdict of every claim, the better first.
QByteArrayList verdicts(const Inspection &inspection)
{
    QByteArrayList out;
    for (const db::InspectedClaim &claim : inspection.claims)
        out += QByteArray::fromStdString(claim.source.key) + ' ' + QByteArray::number(static_cast<int>(claim.verdict));
    return out;
}

QByteArray verdict(const char *source, Verdict verdict)
{
    return QByteArray(source) + ' ' + QByteArray::number(static_cast<int>(verdict));
}

db::Value sum(const Inspection &inspection, TermRole role)
{
    db::Value out = 0;
    for (const FormulaTerm &term : inspection.terms)
        out += term.role == role ? term.figure.value : 0;
    return out;
}

const char Plan[] = "phase,stage,amount,unit,as_of,source,approx\n";

} // namespace

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whyAClaimCounts();
    void adoptedWithItsReason();
    void withdrawn();
    void oneMechanism();
    void sumsFromTheirParts();
    void executionRate();
    void countWithinAPhase();
    void registerNamesItsCompanies();
    void cohortsOfARate();
    void targetNowAndAttainment();
    void headlineOfTheRecord_data();
    void headlineOfTheRecord();
    void everyMarkOpensItsValue();
    void unknownNames();

private:
    std::shared_ptr<const db::Snapshot> m_record;
};

void TestInspection::initTestCase()
{
    SnapshotFromCsv csv;
    csv.addFolder(TEST_DATA_DIR "/../../resources/record");
    m_record = csv.snapshot();
}

void TestInspection::whyAClaimCounts()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Sources, "source,title,publisher,address,rank\nbest,Budget book,City,https://x,1\nworse,News,Paper,,4\n");
    csv.add(Kind::Budget, std::string(Plan) + "1,plan,4000,억원,2020-01-01,worse,\n1,plan,4100,억원,2021-01-01,worse,\n"
                              "1,plan,4105,억원,2021-01-01,best,\n1,plan,4200,억원,2021-06-01,worse,1\n"
                              "1,plan,4300,억원,2023-01-01,best,\n");
    const Inspection found = open(*csv.snapshot(), look("2022-03-31"), planOfPhase("1"));
    QCOMPARE(found.figure.value, 4105 * Eok);
    QVERIFY(found.formula == Formula::Stated);
    QCOMPARE(verdicts(found), (QByteArrayList{verdict("best", Verdict::AfterLook), verdict("worse", Verdict::Approximate),
                                              verdict("best", Verdict::Exact), verdict("worse", Verdict::WorseRank),
                                              verdict("worse", Verdict::Older)}));
    const db::InspectedSource &source = found.claims[2].source;
    COMPARE_TEXT(source.title + '|' + source.publisher + '|' + source.address, "Budget book|City|https://x");
    QCOMPARE(source.rank, 1);
    QCOMPARE(found.records.size(), std::size_t{5});

    const Inspection later = open(*csv.snapshot(), look("2023-03-31"), planOfPhase("1"));
    QVERIFY(later.claims.front().verdict == Verdict::Latest);
    const Inspection early = open(*csv.snapshot(), look("2020-03-31"), planOfPhase("1"));
    QVERIFY(early.claims.back().verdict == Verdict::Only);
    const Inspection ranked = open(*csv.snapshot(), look("2021-03-31"), planOfPhase("1"));
    QVERIFY(ranked.claims[2].verdict == Verdict::Rank);
}

void TestInspection::adoptedWithItsReason()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, std::string(Plan) + "1,plan,4000,억원,2020-01-01,a,\n1,plan,4100,억원,2020-05-01,b,\n");
    csv.add(Kind::Decisions, "decision,type,subject,as_of,reason,author\n"
                             "d1,adopt,budget.amount|phase=1|stage=plan|as_of=2020-01-01|source=a,2021-01-01,The book says so,Kim\n");
    const Inspection found = open(*csv.snapshot(), look("2021-03-31"), planOfPhase("1"));
    QCOMPARE(found.figure.value, 4000 * Eok);
    QCOMPARE(verdicts(found), (QByteArrayList{verdict("b", Verdict::Settled), verdict("a", Verdict::Adopted)}));
    COMPARE_TEXT(std::get<std::string>(found.claims[1].why.args[1]), "The book says so");
}

void TestInspection::withdrawn()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, std::string(Plan) + "1,plan,4000,억원,2020-01-01,a,\n");
    csv.withdraw(Kind::Budget, std::string(Plan) + "1,plan,,억원,2021-01-01,a,\n");
    const Inspection found = open(*csv.snapshot(), look("2021-03-31"), planOfPhase("1"));
    QVERIFY(!found.figure.known());
    QVERIFY(found.claims.front().verdict == Verdict::Withdrawal);
    QVERIFY(found.claims.back().verdict == Verdict::Older);
}

/// On every figure of the record the weighing and the board agree on the claim that counts.
void TestInspection::oneMechanism()
{
    int weighed = 0;
    for (const char *day : {"2019-12-31", "2021-12-31", "2022-03-31", "2025-12-31"}) {
        const db::View view(*m_record, look(day));
        for (const Kind kind : {Kind::Budget, Kind::Observations, Kind::Milestones, Kind::Targets}) {
            const db::Claims claims(view, kind);
            const int column = db::info(kind).find(kind == Kind::Budget ? "amount" : kind == Kind::Milestones ? "planned_on" : "value");
            for (std::size_t figure = 0; figure < claims.figures(); ++figure) {
                const auto counting = claims.at(figure, column);
                const auto all = claims.weigh(figure, column, view.day());
                const auto number = std::count_if(all.begin(), all.end(), [](const db::WeighedClaim &one) {
                    return db::counts(one.verdict) && one.verdict != Verdict::Withdrawal;
                });
                QCOMPARE(number, counting ? 1 : 0);
                for (const db::WeighedClaim &one : all) {
                    if (counting && db::counts(one.verdict))
                        QCOMPARE(one.claim.row, counting->row);
                }
                ++weighed;
            }
        }
    }
    QVERIFY(weighed > 200);
}

void TestInspection::sumsFromTheirParts()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2021,a,,,spent,10,2021-12-31,\n1,2021,b,,,spent,5,2021-12-31,\n1,2022,a,,,spent,7,2022-06-30,\n"));
    const Inspection found = open(*csv.snapshot(), look("2022-06-30", "1"), db::headlineRef("budget.spent"));
    QCOMPARE(found.figure.value, 22 * Eok);
    QVERIFY(found.formula == Formula::Sum);
    QCOMPARE(found.terms.size(), std::size_t{3});
    QCOMPARE(sum(found, TermRole::Part), found.figure.value);
    // Each part opens what its row says.
    for (const FormulaTerm &term : found.terms)
        QCOMPARE(open(*csv.snapshot(), found.look, term.ref).figure.value, term.figure.value);
    const Inspection year = open(*csv.snapshot(), look("2022-06-30", "1"), db::headlineRef("budget.year:2021.spent"));
    QCOMPARE(year.figure.value, 15 * Eok);
    const Inspection category = open(*csv.snapshot(), look("2022-06-30", "1"), db::headlineRef("budget.category:a.spent"));
    QCOMPARE(category.figure.value, 17 * Eok);
}

void TestInspection::executionRate()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2021,,,,carried_over,20,2021-12-31,\n1,2022,,,,appropriated,80,2022-01-01,\n"
                                 "1,2022,,,,spent,25,2022-06-30,\n1,2022,,,,transferred,50,2022-06-30,\n"));
    const Inspection found = open(*csv.snapshot(), look("2022-06-30", "1"), db::headlineRef("budget.execution_rate"));
    QVERIFY(found.formula == Formula::Rate);
    QCOMPARE(found.figure.value, 25 * One); // percent of the current budget: 80 + 20 carried over
    QCOMPARE(sum(found, TermRole::Numerator), 25 * Eok);
    QCOMPARE(sum(found, TermRole::Denominator), 100 * Eok);
    COMPARE_TEXT(found.terms[2].ref.name, "budget.year:2021.carried_over");
    for (const FormulaTerm &term : found.terms)
        QCOMPARE(open(*csv.snapshot(), found.look, term.ref).figure.value, term.figure.value);
    QCOMPARE(open(*csv.snapshot(), look("2022-06-30", "1"), db::headlineRef("budget.payout_rate")).figure.value, 50 * One);
}

void TestInspection::countWithinAPhase()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of\n1,2020-01-01,2024-12-31,2019-01-01\n2,2025-01-01,2029-12-31,2019-01-01\n");
    csv.add(Kind::Observations, "indicator,value,as_of\nmou,100,2024-12-31\nmou,130,2025-06-30\n");
    const Inspection found = open(*csv.snapshot(), look("2025-06-30", "2"), db::headlineRef("companies.mou"));
    QVERIFY(found.formula == Formula::Difference);
    QCOMPARE(found.figure.value, 30 * One);
    QCOMPARE(sum(found, TermRole::Part) - sum(found, TermRole::Subtracted), found.figure.value);
    // Seen in the first phase it is what one claim states.
    const Inspection first = open(*csv.snapshot(), look("2024-12-31", "1"), db::headlineRef("companies.mou"));
    QVERIFY(first.formula == Formula::Stated);
    QCOMPARE(first.claims.size(), std::size_t{2});
}

void TestInspection::registerNamesItsCompanies()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Companies, "company,mou_on,office_on\nA,2020-01-01,2020-05-01\nB,2020-02-01,\nC,2023-01-01,\n");
    const Inspection found = open(*csv.snapshot(), look("2020-12-31"), db::headlineRef("companies.mou"));
    QVERIFY(found.formula == Formula::Count);
    QCOMPARE(found.figure.value, 2 * One);
    QCOMPARE(found.records.size(), std::size_t{2});
    COMPARE_TEXT(found.terms[0].ref.coordinates[0].second, "A");
    QCOMPARE(open(*csv.snapshot(), look("2020-12-31"), found.terms[0].ref).figure.value,
             db::PartialDate::ofDay(2020, 1, 1).code());
}

void TestInspection::cohortsOfARate()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Training, "course,cohort,admitted,graduated,ended_on,as_of\nAI,1,100,80,2020-12-01,2020-12-31\n"
                            "AI,2,,90,2021-12-01,2021-12-31\nAI,3,50,40,2022-12-01,2022-12-31\n");
    const Inspection rate = open(*csv.snapshot(), look("2022-12-31"), db::headlineRef("training.completion"));
    QVERIFY(rate.formula == Formula::Rate);
    QCOMPARE(rate.figure.value, 80 * One);
    QCOMPARE(rate.terms.size(), std::size_t{4}); // the second cohort does not say how many it admitted
    const Inspection graduates = open(*csv.snapshot(), look("2022-12-31"), db::headlineRef("training.graduated"));
    QCOMPARE(graduates.figure.value, 210 * One);
    QCOMPARE(sum(graduates, TermRole::Part), graduates.figure.value);
}

void TestInspection::targetNowAndAttainment()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of\n1,2020-01-01,2021-12-31,2019-01-01\n");
    csv.add(Kind::Observations, "indicator,value,as_of\njobs,45,2020-12-31\n");
    csv.add(Kind::Targets, "indicator,phase,due_on,value,as_of\njobs,1,2021-12-31,100,2020-01-01\n");
    const Inspection now = open(*csv.snapshot(), look("2020-12-31", "1"), db::headlineRef("indicators.jobs.target_now"));
    QVERIFY(now.formula == Formula::Line);
    QCOMPARE(now.figure.value / One, 50);
    QCOMPARE(now.terms.size(), std::size_t{1});
    const Inspection reached = open(*csv.snapshot(), look("2020-12-31", "1"), db::headlineRef("indicators.jobs.attainment"));
    QVERIFY(reached.formula == Formula::Attainment);
    QCOMPARE(reached.terms.size(), std::size_t{2});
    QCOMPARE(open(*csv.snapshot(), reached.look, reached.terms[1].ref).figure.value, reached.terms[1].figure.value);
}

void TestInspection::headlineOfTheRecord_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("phase");
    for (const char *day : {"2019-12-31", "2020-12-31", "2022-03-31", "2024-12-31", "2025-12-31"}) {
        for (const char *phase : {"", "1", "2"})
            QTest::addRow("%s %s", day, phase) << QByteArray(day) << QByteArray(phase);
    }
}

/// What the board shows is what the inspection explains, for every figure of the headline.
void TestInspection::headlineOfTheRecord()
{
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, phase);
    const db::Look seen = look(day.constData(), phase.constData());
    for (const auto &[name, value] : db::namedFigures(db::headline(*m_record, seen))) {
        const Inspection found = open(*m_record, seen, db::headlineRef(name));
        const bool plain = name.rfind("training.", 0) == 0 || name.rfind("milestones.", 0) == 0;
        const db::Value shown = plain ? value * One : value;
        if (!found.figure.known() && value == 0)
            continue; // nothing counted: no parts either
        QVERIFY2(found.figure.value == shown, name.c_str());
        QVERIFY2(found.formula != Formula::Unknown, name.c_str());
        if (found.formula == Formula::Sum && found.terms.front().ref.kind)
            QVERIFY2(sum(found, TermRole::Part) == shown, name.c_str());
        if (found.formula == Formula::Difference)
            QVERIFY2(sum(found, TermRole::Part) - sum(found, TermRole::Subtracted) == shown, name.c_str());
        if (found.formula == Formula::Stated)
            QVERIFY2(!found.claims.empty(), name.c_str());
        if (value != 0)
            QVERIFY2(!found.records.empty() || !found.terms.empty(), name.c_str());
    }
}

void TestInspection::everyMarkOpensItsValue()
{
    int opened = 0;
    for (const char *day : {"2020-12-31", "2022-03-31", "2025-12-31"}) {
        for (const char *phase : {"", "1", "2"}) {
            for (const db::ChartInfo &info : db::allCharts()) {
                const auto chart = db::chart(info.name, *m_record, look(day, phase));
                for (const db::ChartSeries &series : chart.value().series) {
                    for (const db::ChartPoint &point : series.points) {
                        if (point.value == db::Null)
                            continue;
                        const QByteArray place = QByteArray(info.name.data()) + ' ' + QByteArray::fromStdString(series.key) + ' '
                            + QByteArray::fromStdString(point.ref.name) + ' ' + day + ' ' + phase + ' '
                            + QByteArray::number(static_cast<qlonglong>(point.value));
                        QVERIFY2(point.ref.known(), place.constData());
                        const Inspection found = open(*m_record, look(day, phase), point.ref);
                        QVERIFY2(found.figure.known(), place.constData());
                        // Money and dates are shown as they are; a planned year of the curve opens what the year adds.
                        const bool adds = (info.name == "budget_s_curve" && series.key == "plan")
                                          || info.name == "plan_steps"; // a step opens what it leads to
                        const bool same = !adds && (chart.value().unit == db::UnitKey::Won || chart.value().unit == db::UnitKey::Day);
                        if (same)
                            QVERIFY2(found.figure.value == point.value, place.constData());
                        ++opened;
                    }
                }
            }
        }
    }
    QVERIFY(opened > 300);
}

void TestInspection::unknownNames()
{
    for (const char *name : {"", "budget", "budget.pie", "budget.colour:red.plan", "companies.pie", "training.pie", "milestones.pie",
                             "indicators.jobs.pie", "pie.plan"}) {
        const auto found = db::inspect(*m_record, look("2022-03-31"), db::headlineRef(name));
        QVERIFY2(!found.ok(), name);
        QVERIFY(found.error().code == db::ErrorCode::UnknownName);
    }
    db::FigureRef ref = planOfPhase("1");
    ref.name = "colour";
    QVERIFY(!db::inspect(*m_record, look("2022-03-31"), ref).ok());
    QVERIFY(!open(*m_record, look("2022-03-31"), planOfPhase("9")).figure.known());
}

QTEST_APPLESS_MAIN(TestInspection)
#include "tst_inspection.moc"
