#include "db/figures/report.h"

#include "db/figures/chart_code.h"
#include "db/figures/headline.h"
#include "db/figures/report_decisions.h"
#include "db/ledger/applied.h"
#include "tests/db/figures/figures_testing.h"

#include <algorithm>

using namespace testing;
using db::Kind;
using db::PartialDate;
using db::PhraseId;
using db::ReportSection;

namespace {

SnapshotFromCsv record()
{
    SnapshotFromCsv csv;
    csv.addFolder(std::string(TEST_DATA_DIR) + "/../../resources/record");
    return csv;
}

db::Report reportOf(const db::Snapshot &snapshot, const char *day, const char *phase = "")
{
    db::Look wanted = look(day, phase);
    wanted.compareTo = db::reportComparison(snapshot, wanted);
    return db::makeReport(snapshot, wanted);
}

const db::ReportChapter &chapter(const db::Report &report, ReportSection section)
{
    const auto found = std::find_if(report.chapters.begin(), report.chapters.end(),
                                    [section](const db::ReportChapter &each) { return each.section == section; });
    return *found;
}

const db::ReportTable *table(const db::ReportChapter &of, const char *name)
{
    const auto found = std::find_if(of.tables.begin(), of.tables.end(),
                                    [name](const db::ReportTable &each) { return each.name == name; });
    return found == of.tables.end() ? nullptr : &*found;
}

const db::ReportStatement *statement(const db::ReportChapter &of, PhraseId id, const std::string &key = {})
{
    const auto found = std::find_if(of.statements.begin(), of.statements.end(), [&](const db::ReportStatement &each) {
        if (each.phrase.id != id)
            return false;
        const auto *first = each.phrase.args.empty() ? nullptr : std::get_if<std::string>(&each.phrase.args.front());
        return key.empty() || (first && *first == key);
    });
    return found == of.statements.end() ? nullptr : &*found;
}

db::Value number(const db::ReportStatement &said, std::size_t index)
{
    return std::get<db::Value>(said.phrase.args.at(index));
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionInItsOrder();
    void onlyTheSectionsThatWereAskedFor();
    void theFiguresAreTheHeadline();
    void whatIsNotKnownIsSaidToBeUnknown();
    void everyNumberNamesASourceOfTheList();
    void changesComparesWithTheQuarterBefore();
    void aReportOfNothingHasNoTables();
    void theSameTwice();
    void aCommentBelongsToQuarterPhaseAndSection();
    void whatWasCorrectedSinceTheLastReportIsTold();
    void anIssuedReportIsTheLastReport();
};

void TestReport::everySectionInItsOrder()
{
    const db::Report report = reportOf(*record().snapshot(), "2025-12-31");
    QCOMPARE(report.chapters.size(), std::size_t(db::ReportSectionCount));
    for (std::size_t i = 0; i < report.chapters.size(); ++i)
        QCOMPARE(report.chapters[i].section, db::allReportSections()[i]);
    QCOMPARE(report.quarter, PartialDate::ofQuarter(2025, 4));
    QVERIFY(!reportOf(*record().snapshot(), "2025-12-30").quarter.valid());
}

void TestReport::onlyTheSectionsThatWereAskedFor()
{
    const ReportSection wanted[] = {ReportSection::Companies, ReportSection::Sources};
    const db::Report report = db::makeReport(*record().snapshot(), look("2025-12-31"), wanted);
    QCOMPARE(report.chapters.size(), std::size_t(2));
    QCOMPARE(report.chapters[0].section, ReportSection::Companies);
    QCOMPARE(report.chapters[1].section, ReportSection::Sources);
}

void TestReport::theFiguresAreTheHeadline()
{
    const auto snapshot = record().snapshot();
    for (const char *day : {"2020-12-31", "2023-06-30", "2025-12-31"}) {
        const db::Headline now = db::headline(*snapshot, look(day, "1"));
        const db::Report report = reportOf(*snapshot, day, "1");
        const db::ReportChapter &summary = chapter(report, ReportSection::Summary);
        const db::ReportStatement *plan = statement(summary, PhraseId::MoneyStands, "plan");
        QVERIFY(plan);
        QCOMPARE(number(*plan, 1), now.budget.total.plan.value);
        QCOMPARE(plan->asOf, now.budget.total.plan.asOf);
        const db::ReportStatement *milestones = statement(summary, PhraseId::MilestonesDone);
        QVERIFY(milestones);
        QCOMPARE(number(*milestones, 0), db::Value(now.milestones.done));
        QCOMPARE(number(*milestones, 2), db::Value(now.milestones.late));
        const db::ReportTable *rows = table(chapter(report, ReportSection::Milestones), "milestones");
        QVERIFY(rows);
        QCOMPARE(rows->rows.size(), std::size_t(now.milestones.total));
    }
}

void TestReport::whatIsNotKnownIsSaidToBeUnknown()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,10,2024-06-30,s\n"));
    const db::Report report = reportOf(*csv.snapshot(), "2024-12-31", "1");
    const db::ReportChapter &money = chapter(report, ReportSection::Budget);
    QVERIFY(statement(money, PhraseId::MeasureUnknown, "spent"));
    QVERIFY(!statement(money, PhraseId::MoneyStands, "spent"));
    QVERIFY(statement(chapter(report, ReportSection::Training), PhraseId::MeasureUnknown, "graduates"));
    QVERIFY(statement(chapter(report, ReportSection::Risks), PhraseId::KindUnknown, "risks"));
    const db::ReportTable *headline = table(chapter(report, ReportSection::Summary), "headline");
    QVERIFY(headline);
    QCOMPARE(headline->rows.size(), std::size_t(1)); // nothing else is known
}

void TestReport::everyNumberNamesASourceOfTheList()
{
    const db::Report report = reportOf(*record().snapshot(), "2025-12-31");
    int named = 0;
    for (const db::ReportChapter &each : report.chapters) {
        for (const db::ReportTable &rows : each.tables) {
            for (const auto &row : rows.rows) {
                QCOMPARE(row.size(), rows.columns.size());
                for (const db::ReportCell &cell : row) {
                    for (const int source : cell.sources) {
                        QVERIFY(source >= 0 && source < static_cast<int>(report.sources.size()));
                        ++named;
                    }
                }
            }
        }
    }
    QVERIFY(named > 50);
    const db::ReportTable *list = table(chapter(report, ReportSection::Sources), "sources");
    QVERIFY(list);
    QCOMPARE(list->rows.size(), report.sources.size());
}

void TestReport::changesComparesWithTheQuarterBefore()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,10,2024-06-30,s\n1,,,,total,plan,12,2024-11-30,s\n"));
    const db::Report report = reportOf(*csv.snapshot(), "2024-12-31", "1");
    QCOMPARE(report.look.compareTo.asOf, *PartialDate::parse("2024-09-30"));
    const db::ReportStatement *changed = statement(chapter(report, ReportSection::Changes), PhraseId::FigureChanged, "budget.plan");
    QVERIFY(changed);
    QCOMPARE(number(*changed, 4), 10 * Eok);
    QCOMPARE(number(*changed, 5), 12 * Eok);
    QCOMPARE(number(*changed, 6), 2 * Eok);
    QVERIFY(!db::reportComparison(*csv.snapshot(), look("2024-12-31", "1"), *PartialDate::parse("2025-01-01")).known());
}

void TestReport::aReportOfNothingHasNoTables()
{
    const db::Report report = reportOf(*SnapshotFromCsv().snapshot(), "2024-12-31");
    for (const db::ReportChapter &each : report.chapters) {
        QVERIFY(each.tables.empty());
        QVERIFY(each.charts.empty());
        QVERIFY(!each.statements.empty());
    }
}

void TestReport::theSameTwice()
{
    const auto snapshot = record().snapshot();
    const db::Report one = reportOf(*snapshot, "2023-12-31", "1");
    const db::Report two = reportOf(*snapshot, "2023-12-31", "1");
    QCOMPARE(one.sources.size(), two.sources.size());
    for (std::size_t i = 0; i < one.sources.size(); ++i)
        QCOMPARE(one.sources[i].key, two.sources[i].key);
    for (std::size_t i = 0; i < one.chapters.size(); ++i) {
        QCOMPARE(one.chapters[i].statements.size(), two.chapters[i].statements.size());
        QCOMPARE(one.chapters[i].charts.size(), two.chapters[i].charts.size());
    }
}

void TestReport::aCommentBelongsToQuarterPhaseAndSection()
{
    const auto before = SnapshotFromCsv().snapshot();
    const db::Look q4 = look("2024-12-31", "1");
    const auto draft = db::draftComments(before, q4, {{ReportSection::Budget, "Paid late\nbut paid"}}, "Kim");
    QVERIFY(draft.ok());
    const auto after = db::applied(*before, *draft);
    const db::ReportComment found = db::reportComment(*after, q4, ReportSection::Budget);
    QCOMPARE(found.text, std::string("Paid late\nbut paid"));
    QCOMPARE(found.author, std::string("Kim"));
    QVERIFY(!db::reportComment(*after, q4, ReportSection::Targets).written());
    QVERIFY(!db::reportComment(*after, look("2024-12-31"), ReportSection::Budget).written());
    QVERIFY(!db::reportComment(*after, look("2024-09-30", "1"), ReportSection::Budget).written());
    QCOMPARE(db::draftComments(after, q4, {{ReportSection::Budget, "Paid late\nbut paid"}}, "Lee").error().code,
             db::ErrorCode::NothingToDo);
    const auto gone = db::draftComments(after, q4, {{ReportSection::Budget, " "}}, "Lee");
    QVERIFY(gone.ok());
    QVERIFY(!db::reportComment(*db::applied(*after, *gone), q4, ReportSection::Budget).written());
}

void TestReport::whatWasCorrectedSinceTheLastReportIsTold()
{
    const auto books = [](const char *spent) {
        SnapshotFromCsv csv;
        csv.add(db::Kind::Budget, std::string("phase,fiscal_year,funding,stage,amount,as_of\n"
                                              "1,2024,total,appropriated,900,2024-12-31\n1,2024,total,spent,")
                                      + spent + ",2024-12-31\n");
        return csv;
    };
    const auto before = books("570").snapshot();
    const auto issued = db::applied(*before, *db::draftIssue(before, reportOf(*before, "2024-12-31"), {}, {}, "Kim"));
    const auto corrections = [](const db::Snapshot &snapshot) {
        return statement(chapter(reportOf(snapshot, "2025-03-31"), ReportSection::Changes), PhraseId::CorrectedSince) != nullptr;
    };
    QVERIFY(!corrections(*issued));
    // The same decision over books in which 571 stands for that day.
    const db::Table &decisions = issued->table(db::Kind::Decisions);
    const auto text = [&](int column) { return QString::fromStdString(std::string(issued->text(decisions.at(0, column)))); };
    SnapshotFromCsv after = books("571");
    after.add(db::Kind::Decisions, QStringLiteral("decision,type,subject,as_of,reason,author\n%1,issue,%2,2024-12-31,\"%3\",Kim\n")
                                       .arg(text(db::col::decisions::Decision), text(db::col::decisions::Subject),
                                            text(db::col::decisions::Reason).replace(u'"', QStringLiteral("\"\"")))
                                       .toStdString());
    const auto corrected = after.snapshot();
    QCOMPARE(db::issuedReports(*corrected).size(), std::size_t(1));
    const db::Report report = reportOf(*corrected, "2025-03-31");
    const db::ReportChapter &changes = chapter(report, ReportSection::Changes);
    QVERIFY(statement(changes, PhraseId::CorrectedSince));
    const db::ReportStatement *spent = statement(changes, PhraseId::FigureChanged, "budget.spent");
    QVERIFY(spent);
    QCOMPARE(number(*spent, 4), 570);
    QCOMPARE(number(*spent, 5), 571);
}

void TestReport::anIssuedReportIsTheLastReport()
{
    const auto before = record().snapshot();
    const db::Report report = reportOf(*before, "2025-09-30", "1");
    const auto draft = db::draftIssue(before, report, {{"report.pdf", "ab"}}, {"ko", "million", "triangle"}, "Kim");
    QVERIFY(draft.ok());
    const auto after = db::applied(*before, *draft);
    const std::vector<db::IssuedReport> issued = db::issuedReports(*after);
    QCOMPARE(issued.size(), std::size_t(1));
    QCOMPARE(issued.front().look.asOf, report.look.asOf);
    QCOMPARE(issued.front().look.phase, std::string("1"));
    QCOMPARE(issued.front().knownOn, report.knownOn);
    COMPARE_TEXT(issued.front().style.language, "ko");
    COMPARE_TEXT(issued.front().style.moneyUnit, "million");
    COMPARE_TEXT(issued.front().style.minus, "triangle");
    QCOMPARE(issued.front().sections.size(), std::size_t(db::ReportSectionCount));
    std::size_t charts = 0;
    for (const db::ReportChapter &chapter : report.chapters)
        charts += chapter.charts.size();
    QVERIFY(charts > 0);
    QCOMPARE(issued.front().codes.size(), charts);
    for (const auto &[name, code] : issued.front().codes)
        QVERIFY2(db::parseCheckCode(code), name.c_str());
    QCOMPARE(issued.front().files, (std::vector<std::pair<std::string, std::string>>{{"report.pdf", "ab"}}));
    const auto plan = std::find_if(issued.front().figures.begin(), issued.front().figures.end(),
                                   [](const auto &figure) { return figure.first == "budget.plan"; });
    QVERIFY(plan != issued.front().figures.end());
    QCOMPARE(plan->second, db::headline(*before, report.look).budget.total.plan.value);
    const db::Comparison next = db::reportComparison(*after, look("2025-12-31", "1"));
    QCOMPARE(next.against, db::Against::LastReport);
    QCOMPARE(next.asOf, report.look.asOf);
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
