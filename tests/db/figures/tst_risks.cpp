#include "db/figures/risks.h"

#include "db/figures/chart.h"
#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;
using db::RiskLevel;

namespace {

/// "power 4x5 High open, staff -x- …" of the look.
QByteArray said(const SnapshotFromCsv &csv, const char *day, const char *phase = "")
{
    const auto snapshot = csv.snapshot();
    const db::View view(*snapshot, look(day, phase));
    QByteArrayList out;
    for (const db::RiskState &risk : db::riskStates(view)) {
        QByteArray one = QByteArray::fromStdString(risk.risk) + ' ';
        one += risk.likelihood.known() ? QByteArray::number(risk.likelihood.value) : QByteArray("-");
        one += 'x' + (risk.impact.known() ? QByteArray::number(risk.impact.value) : QByteArray("-"));
        if (risk.placed())
            one += risk.level() == RiskLevel::High ? " high" : risk.level() == RiskLevel::Medium ? " medium" : " low";
        out += one + (risk.closed ? " closed" : "");
    }
    return out.join(" | ");
}

constexpr const char *Header = "risk,title_ko,phase,likelihood,impact,owner,status,opened_on,closed_on,as_of,source\n";

} // namespace

class TestRisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void eachCellFromTheClaimThatCounts();
    void openOnesFirstTheGraverFirst();
    void ofThePhase();
    void placesOfTheMatrix();
    void theChartCountsTheSame();
};

void TestRisks::levels_data()
{
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<int>("impact");
    QTest::addColumn<int>("level");
    const auto row = [](int likelihood, int impact, RiskLevel level) {
        QTest::addRow("%d x %d", likelihood, impact) << likelihood << impact << static_cast<int>(level);
    };
    row(5, 5, RiskLevel::High);
    row(4, 4, RiskLevel::High);
    row(5, 3, RiskLevel::Medium);
    row(1, 4, RiskLevel::Medium);
    row(3, 3, RiskLevel::Medium);
    row(3, 2, RiskLevel::Low);
    row(1, 1, RiskLevel::Low);
}

void TestRisks::levels()
{
    QFETCH(int, likelihood);
    QFETCH(int, impact);
    QFETCH(int, level);
    QCOMPARE(static_cast<int>(db::riskLevel(likelihood, impact)), level);
}

void TestRisks::eachCellFromTheClaimThatCounts()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Risks, std::string(Header) + "power,전력,1,2,5,시설팀,관찰,2023-01-10,,2023-03-31,\n"
                                               "power,,1,4,,,조치 중,,,2023-09-30,\n");
    QCOMPARE(said(csv, "2022-12-31"), QByteArray());
    QCOMPARE(said(csv, "2023-06-30"), QByteArray("power 2x5 medium"));
    QCOMPARE(said(csv, "2023-12-31"), QByteArray("power 4x5 high")); // the impact of March still stands
    const auto snapshot = csv.snapshot();
    const db::RiskState risk = db::riskStates(db::View(*snapshot, look("2023-12-31"))).at(0);
    COMPARE_TEXT(risk.titleKo, "전력");
    COMPARE_TEXT(risk.owner, "시설팀");
    COMPARE_TEXT(risk.status, "조치 중");
    COMPARE_TEXT(risk.openedOn.text(), "2023-01-10");
    COMPARE_TEXT(risk.newest.asOf.text(), "2023-09-30");
    COMPARE_TEXT(risk.impact.asOf.text(), "2023-03-31");
}

void TestRisks::openOnesFirstTheGraverFirst()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Risks, std::string(Header) + "a,a,,2,2,,,,,2023-03-31,\nb,b,,5,5,,,,2023-03-01,2023-03-31,\n"
                                               "c,c,,4,4,,,,,2023-03-31,\nd,d,,,3,,,,,2023-03-31,\n"
                                               "e,e,,5,2,,,,,2023-03-31,\nf,f,,4,5,,,,,2023-03-31,\n");
    QCOMPARE(said(csv, "2023-12-31"),
             QByteArray("f 4x5 high | c 4x4 high | e 5x2 medium | a 2x2 low | d -x3 | b 5x5 high closed"));
    // It was closed in March: before, nobody has said anything of it.
    QCOMPARE(said(csv, "2023-02-28"), QByteArray());
}

void TestRisks::ofThePhase()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Risks, std::string(Header) + "a,a,1,2,2,,,,,2023-03-31,\nb,b,2,3,3,,,,,2023-03-31,\n");
    QCOMPARE(said(csv, "2023-12-31", "2"), QByteArray("b 3x3 medium"));
    QCOMPARE(said(csv, "2023-12-31"), QByteArray("b 3x3 medium | a 2x2 low"));
}

void TestRisks::placesOfTheMatrix()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Risks, std::string(Header) + "a,a,,5,9,,,,,2023-03-31,\nb,b,,5,5,,,,,2023-03-31,\n"
                                               "c,c,,0,1,,,,,2023-03-31,\nd,d,,,,,,2023-01-01,,2023-03-31,\n"
                                               "e,e,,5,5,,,,2023-02-01,2023-03-31,\n");
    const auto snapshot = csv.snapshot();
    const db::RiskMatrix matrix = db::riskMatrix(*snapshot, look("2023-12-31"));
    QCOMPARE(matrix.levels, 5);
    QCOMPARE(matrix.at(5, 5).size(), std::size_t{2}); // beyond the axis stands at its edge, closed ones nowhere
    QCOMPARE(matrix.at(1, 1).size(), std::size_t{1});
    COMPARE_TEXT(matrix.risks.at(matrix.at(1, 1).front()).risk, "c");
    QVERIFY(matrix.at(3, 3).empty());
    QCOMPARE(matrix.unplaced(), std::size_t{1});
}

void TestRisks::theChartCountsTheSame()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Risks, std::string(Header) + "a,a,,5,4,,,,,2023-03-31,\nb,b,,5,5,,,,,2023-03-31,\n"
                                               "c,c,,2,3,,,,,2023-03-31,\nd,d,,5,5,,,,2023-02-01,2023-03-31,\n");
    const auto chart = db::chart("risks_matrix", *csv.snapshot(), look("2023-12-31"));
    QVERIFY(chart.ok() && !chart->empty());
    QVERIFY(chart->title.id == db::PhraseId::OpenRisks);
    QCOMPARE(std::get<db::Value>(chart->title.args.at(0)), 3);
    QCOMPARE(std::get<db::Value>(chart->title.args.at(1)), 2);
}

QTEST_APPLESS_MAIN(TestRisks)
#include "tst_risks.moc"
