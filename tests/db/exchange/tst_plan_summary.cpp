#include "db/exchange/plan_summary.h"
#include "tests/support/planning.h"

#include <QTest>

using namespace db;
using namespace support;

/// What a plan does to the sums, and its warnings by rule.
class TestPlanSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsBeforeAndAfter();
    void aNewAsOfDateTakesThePlaceOfTheOld();
    void anOlderStatementChangesNoSum();
    void withdrawnFiguresAreGoneAfter();
    void sumsThatDoNotFitAreNotKnown();
    void registersAreCounted();
    void warningsGoByRule();
};

namespace {

const std::string head = "fiscal_year,category,funding,stage,amount,as_of,source\n";

/// "key[/second] rows>rows won>won" of each line.
QString linesOf(const ImportPlan &plan, const std::vector<SummaryLine> &lines, bool text)
{
    QStringList out;
    for (const SummaryLine &line : lines) {
        QString one = text ? QString::fromUtf8(plan.draft.texts->text(line.key)) : QString::number(line.key);
        if (line.second != Null)
            one += u'/' + QString::number(line.second);
        out += QStringLiteral("%1 %2>%3 %4>%5").arg(one).arg(line.sums.rowsBefore).arg(line.sums.rowsAfter)
                   .arg(line.sums.wonBefore.value_or(-1)).arg(line.sums.wonAfter.value_or(-1));
    }
    return out.join(QStringLiteral("; "));
}

} // namespace

void TestPlanSummary::sumsBeforeAndAfter()
{
    Present present;
    present.import(head + "2024,a,national,plan,10,2024,\n2024,a,city,plan,5,2024,\n2024,b,city,plan,7,2024,s\n");
    const auto plan = present.plan(head + "2024,a,national,plan,12,2024,\n2024,a,city,plan,5,2024,\n"
                                          "2025,A,city,spent,3,2024,s\n2025,c,city,what,3,2024,\n");
    const PlanSummary summary = summarize(*plan);
    QVERIFY(summary.money);
    QCOMPARE(summary.inserted, 1);
    QCOMPARE(summary.updated, 1);
    QCOMPARE(summary.unchanged, 1);
    QCOMPARE(summary.rejected, 1);
    QCOMPARE(*summary.touched.wonBefore, 10);
    QCOMPARE(*summary.touched.wonAfter, 15);
    QCOMPARE(*summary.whole.wonBefore, 22);
    QCOMPARE(*summary.whole.wonAfter, 27);
    QCOMPARE(summary.whole.rowsBefore, 3);
    QCOMPARE(summary.whole.rowsAfter, 4);
    QCOMPARE(linesOf(*plan, summary.byCategory, true), QStringLiteral("a 1>2 10>15"));
    QCOMPARE(linesOf(*plan, summary.byFunding, false), QStringLiteral("1 1>1 10>12; 2 0>1 0>3"));
    QCOMPARE(linesOf(*plan, summary.bySource, true), QStringLiteral(" 1>1 10>12; s 0>1 0>3"));
    QCOMPARE(linesOf(*plan, summary.byStageAndYear, false), QStringLiteral("0/2024 1>1 10>12; 3/2025 0>1 0>3"));
}

void TestPlanSummary::aNewAsOfDateTakesThePlaceOfTheOld()
{
    Present present;
    present.import(head + "2024,a,,spent,10,2024-03,\n2024,b,,spent,20,2024-03,\n");
    const auto plan = present.plan(head + "2024,a,,spent,15,2024-06,\n2024,a,,spent,18,2024-09,\n");
    const PlanSummary summary = summarize(*plan);
    QCOMPARE(summary.inserted, 2);
    QCOMPARE(summary.touched.rowsBefore, 1);
    QCOMPARE(summary.touched.rowsAfter, 1);
    QCOMPARE(*summary.touched.wonBefore, 10);
    QCOMPARE(*summary.touched.wonAfter, 18);
    QCOMPARE(*summary.whole.wonAfter, 38);
}

void TestPlanSummary::anOlderStatementChangesNoSum()
{
    Present present;
    present.import(head + "2024,a,,spent,10,2024-06,\n");
    const PlanSummary summary = summarize(*present.plan(head + "2024,a,,spent,4,2024-03,\n"));
    QCOMPARE(*summary.touched.wonBefore, 10);
    QCOMPARE(*summary.touched.wonAfter, 10);
}

void TestPlanSummary::withdrawnFiguresAreGoneAfter()
{
    Present present;
    present.import(head + "2024,a,,plan,10,2024-03,s\n2024,b,,plan,20,2024-03,s\n");
    const std::string next = head + "2024,a,,plan,11,2024-06,s\n";
    const auto shown = present.plan(next);
    QCOMPARE(summarize(*shown).missing, 1);
    QCOMPARE(*summarize(*shown).whole.wonAfter, 31);
    ImportOptions options;
    options.withdraw = {shown->before->table(Kind::Budget).origins[shown->missing[0]].version};
    const PlanSummary summary = summarize(*present.plan(next, options));
    QCOMPARE(summary.withdrawn, 1);
    QCOMPARE(summary.touched.rowsBefore, 2);
    QCOMPARE(summary.touched.rowsAfter, 1);
    QCOMPARE(*summary.touched.wonBefore, 30);
    QCOMPARE(*summary.whole.wonAfter, 11);
}

void TestPlanSummary::sumsThatDoNotFitAreNotKnown()
{
    Present present;
    present.import(head + "2024,a,,plan,9000000000000000000,2024,\n");
    const PlanSummary summary = summarize(*present.plan(head + "2024,b,,plan,9000000000000000000,2024,\n"));
    QCOMPARE(*summary.touched.wonAfter, 9'000'000'000'000'000'000);
    QCOMPARE(*summary.whole.wonBefore, 9'000'000'000'000'000'000);
    QVERIFY(!summary.whole.wonAfter);
    QCOMPARE(summary.whole.rowsAfter, 2);
}

void TestPlanSummary::registersAreCounted()
{
    Present present;
    present.import("company,jobs,source\n가,1,s\n나,2,s\n다,3,s\n");
    const std::string next = "company,jobs,source\n가,9,s\n라,1,s\n";
    const auto shown = present.plan(next);
    ImportOptions options;
    options.withdraw = {shown->before->table(Kind::Companies).origins[shown->missing[0]].version};
    const PlanSummary summary = summarize(*present.plan(next, options));
    QVERIFY(!summary.money);
    QCOMPARE(summary.missing, 2);
    QCOMPARE(summary.whole.rowsBefore, 3);
    QCOMPARE(summary.whole.rowsAfter, 3);
    QCOMPARE(summary.touched.rowsBefore, 2);
    QCOMPARE(summary.touched.rowsAfter, 2);
    QVERIFY(summary.byCategory.empty());
    QCOMPARE(summary.bySource.size(), 1U);
    QCOMPARE(summary.bySource[0].sums.rowsAfter, 2);
    // A row whose source changes is the same row.
    const PlanSummary moved = summarize(*present.plan("company,source\n가,t\n"));
    QCOMPARE(moved.touched.rowsBefore, 1);
    QCOMPARE(moved.whole.rowsAfter, 3);
}

void TestPlanSummary::warningsGoByRule()
{
    Present present;
    std::string text = head + "2024,z,,appropriated,x,2024,\n";
    for (int i = 0; i < 7; ++i) {
        const std::string name = "c" + std::to_string(i);
        text += "2024," + name + ",,appropriated,1,2024,\n2024," + name + ",,spent,2,2024,\n";
    }
    text += "2024,y,,plan,1,2024,new\n";
    const auto plan = present.plan(text);
    QCOMPARE(plan->errors, 1);
    const std::vector<RuleWarnings> rules = warningsByRule(*plan);
    QCOMPARE(rules.size(), 2U);
    QCOMPARE(rules[0].rule, std::string("spent.above"));
    QCOMPARE(rules[0].count, 7);
    QCOMPARE(rules[0].firstLines, (std::vector<std::int64_t>{4, 6, 8, 10, 12}));
    QCOMPARE(rules[1].rule, std::string("source.unknown"));
    QCOMPARE(rules[1].firstLines, std::vector<std::int64_t>{17});
}

QTEST_APPLESS_MAIN(TestPlanSummary)
#include "tst_plan_summary.moc"
