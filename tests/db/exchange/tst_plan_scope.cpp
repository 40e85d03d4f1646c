#include "db/exchange/plan_scope.h"
#include "db/exchange/rejected_rows.h"
#include "db/ledger/data_file.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace db;
using namespace support;

/// Rows that a file lacks: which they are, what withdrawing them does, and that it can be taken back.
class TestPlanScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listNames_data();
    void listNames();
    void claimsOfTheStatementBefore_data();
    void claimsOfTheStatementBefore();
    void registersOnlyOfTheSameList();
    void nothingIsMissingWhileRowsAreRefused();
    void withdrawnClaimsAreNoneFromTheFilesDay();
    void withdrawnOnTheSameDayReplacesTheClaim();
    void withdrawnRowsOfARegisterEnd();
    void whatAnotherFileDoesWhilePlanned();
    void theBytesOfTheFirstReadAreKept();
};

namespace {

/// A data file on disk that imports texts under names.
class Book
{
public:
    Book() : m_file(*DataFile::create(m_scratch.file("x.clusterboard"))) {}

    ImportPlan plan(const std::string &name, const std::string &text, std::vector<std::int64_t> withdraw = {}) const
    {
        ImportOptions options;
        options.fileName = name;
        options.withdraw = std::move(withdraw);
        MemorySource source(text);
        return *planImport(*m_file, source, options);
    }
    std::int64_t commit(ImportPlan &plan) { return *commitImport(*m_file, plan, {}, "a", ""); }
    std::int64_t import(const std::string &name, const std::string &text, std::vector<std::int64_t> withdraw = {})
    {
        ImportPlan made = plan(name, text, std::move(withdraw));
        return commit(made);
    }
    DataFile &file() { return *m_file; }
    /// "name state" of every row that stands, by the first column and the as-of date.
    QString standing(Kind kind, int name) const
    {
        const auto snapshot = *m_file->snapshot();
        const Table &table = snapshot->table(kind);
        const int asOf = info(kind).asOfColumn();
        QStringList out;
        for (std::size_t row = 0; row < table.size(); ++row) {
            QString one = QString::fromUtf8(snapshot->text(table.at(row, name)));
            if (asOf >= 0)
                one += u'@' + QString::fromStdString(PartialDate::fromCode(table.at(row, asOf)).text());
            out += (table.origins[row].state == RowState::Withdrawn ? QStringLiteral("-") : QString()) + one;
        }
        out.sort();
        return out.join(u' ');
    }

private:
    Scratch m_scratch;
    std::unique_ptr<DataFile> m_file;
};

/// The names in the given column of the missing rows.
QString missing(const ImportPlan &plan, int column)
{
    QStringList out;
    for (const std::uint32_t row : plan.missing)
        out += QString::fromUtf8(plan.before->text(plan.before->table(plan.kind).at(row, column)));
    out.sort();
    return out.join(u' ');
}

std::vector<std::int64_t> versionsOf(const ImportPlan &plan)
{
    std::vector<std::int64_t> out;
    for (const std::uint32_t row : plan.missing)
        out.push_back(plan.before->table(plan.kind).origins[row].version);
    return out;
}

const std::string head = "fiscal_year,category,stage,amount,as_of,source\n";
const std::string q1 = head + "2024,a,plan,1,2024-03-31,\n2024,b,plan,2,2024-03-31,\n2024,c,plan,3,2024-03-31,\n";
const std::string q2WithoutC = head + "2024,a,plan,1,2024-06-30,\n2024,b,plan,2,2024-06-30,\n";

} // namespace

void TestPlanScope::listNames_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("quarters") << "2024Q3 예산현황.csv" << "예산현황_2024년4분기(최종).csv" << true;
    QTest::newRow("dates") << "예산 20240331.csv" << "예산_2024-06-30.xlsx" << true;
    QTest::newRow("copies") << "kpi (1).csv" << "KPI.csv" << true;
    QTest::newRow("versions") << "aica_kpi_v2.csv" << "aica_kpi_q3.csv" << true;
    QTest::newRow("decomposed") << QString::fromUtf8("기업.csv").normalized(QString::NormalizationForm_D) << "기업.csv" << true;
    QTest::newRow("other lists") << "예산현황.csv" << "기업현황.csv" << false;
    QTest::newRow("words with q and v") << "quality.csv" << "uality.csv" << false;
    QTest::newRow("nothing left is no name") << "2024Q3.csv" << "2024Q4.csv" << true;
}

void TestPlanScope::listNames()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(listName(a.toStdString()) == listName(b.toStdString()), same);
    QCOMPARE(listName(a.toStdString()).empty(), a == QStringLiteral("2024Q3.csv"));
}

void TestPlanScope::claimsOfTheStatementBefore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("lacking");
    QTest::newRow("next quarter") << "예산 2분기.csv" << "2024,a,plan,1,2024-06-30,\n2024,b,plan,2,2024-06-30,\n" << "c";
    QTest::newRow("all there") << "예산 2분기.csv" << "2024,a,plan,1,2024-06-30,\n2024,b,plan,2,2024-06-30,\n2024,c,plan,9,2024-06-30,\n" << "";
    QTest::newRow("the same day again") << "예산 1분기.csv" << "2024,a,plan,1,2024-03-31,\n" << "b c";
    QTest::newRow("another stage covers nothing of it") << "예산 2분기.csv" << "2024,a,spent,1,2024-06-30,\n" << "";
    QTest::newRow("another year neither") << "예산 2분기.csv" << "2025,a,plan,1,2024-06-30,\n" << "";
    QTest::newRow("another source neither") << "예산 2분기.csv" << "2024,a,plan,1,2024-06-30,s1\n" << "x";
    QTest::newRow("a named source needs no name of file") << "다른 목록.csv" << "2024,a,plan,1,2024-06-30,s1\n" << "x";
    QTest::newRow("an older file knows nothing of it") << "예산 4분기.csv" << "2024,a,plan,1,2023-12-31,\n" << "";
    QTest::newRow("new name, most of its rows") << "재정.csv" << "2024,a,plan,1,2024-06-30,\n2024,b,plan,2,2024-06-30,\n" << "c";
    QTest::newRow("new name, other rows") << "재정.csv" << "2024,a,plan,1,2024-06-30,\n2024,z,plan,2,2024-06-30,\n" << "";
}

void TestPlanScope::claimsOfTheStatementBefore()
{
    QFETCH(QString, name);
    QFETCH(QString, rows);
    QFETCH(QString, lacking);
    Book book;
    // d was dropped a quarter before already: that the file lacks it is no news.
    book.import("예산 4분기.csv", head + "2024,a,plan,1,2024-01-31,\n2024,d,plan,4,2024-01-31,\n");
    book.import("예산 1분기.csv", q1);
    book.import("보도.csv", head + "2024,a,plan,1,2024-03-31,s1\n2024,x,plan,1,2024-03-31,s1\n");
    const ImportPlan plan = book.plan(name.toStdString(), head + rows.toStdString());
    QCOMPARE(missing(plan, col::budget::Category), lacking);
    QCOMPARE(plan.withdrawn, 0);
    for (const RowChange &row : plan.draft.parts[0].rows)
        QVERIFY(row.state == RowState::Present);
}

void TestPlanScope::registersOnlyOfTheSameList()
{
    Book book;
    book.import("투자 기업 1분기.csv", "company,phase,source\n가,1,\n나,1,\n다,2,\n");
    book.import("입주 기업.csv", "company,phase,source\n라,1,\n마,1,s1\n바,1,s1\n");
    const auto lacking = [&](const std::string &name, const std::string &text) {
        return missing(book.plan(name, text), col::companies::Company);
    };
    QCOMPARE(lacking("투자 기업 2분기.csv", "company,phase,source\n가,1,\n"), QStringLiteral("나"));
    QCOMPARE(lacking("투자 기업 2분기.csv", "company\n가\n"), QStringLiteral("나 다"));
    QCOMPARE(lacking("새 목록.csv", "company\n가\n나\n"), QString());
    QCOMPARE(lacking("새 목록.csv", "company,source\n마,s1\n"), QStringLiteral("바"));
    QVERIFY(book.file().revert(1, "a", "").ok());
    QCOMPARE(lacking("투자 기업 2분기.csv", "company\n사\n"), QString());
}

void TestPlanScope::nothingIsMissingWhileRowsAreRefused()
{
    Book book;
    book.import("예산.csv", q1);
    const ImportPlan plan = book.plan("예산.csv", q2WithoutC + "2024,c,plan,x,2024-06-30,\n");
    QCOMPARE(plan.rejected, 1);
    QVERIFY(plan.missing.empty());
}

void TestPlanScope::withdrawnClaimsAreNoneFromTheFilesDay()
{
    Book book;
    book.import("예산.csv", q1);
    const ImportPlan shown = book.plan("예산.csv", q2WithoutC);
    QCOMPARE(missing(shown, col::budget::Category), QStringLiteral("c"));
    std::vector<std::int64_t> versions = versionsOf(shown);
    versions.push_back(1); // stands, but is not missing
    ImportPlan plan = book.plan("예산.csv", q2WithoutC, versions);
    QCOMPARE(plan.withdrawn, 1);
    QCOMPARE(countsOf(plan), std::string("2=2+0+0+0"));
    QCOMPARE(plan.totalWon, 3);
    QCOMPARE(book.commit(plan), 2);
    // Before the file's day the claim stands as it did; of that day there is a claim "none".
    QCOMPARE(book.standing(Kind::Budget, col::budget::Category),
             QStringLiteral("-c@2024-06-30 a@2024-03-31 a@2024-06-30 b@2024-03-31 b@2024-06-30 c@2024-03-31"));
    // The same file again: nothing is missing any more, nothing changes.
    const ImportPlan again = book.plan("예산.csv", q2WithoutC, versions);
    QVERIFY(again.missing.empty());
    QCOMPARE(countsOf(again), std::string("2=0+0+2+0"));
    QVERIFY(again.draft.parts[0].rows.empty());
    // Stated again on that day it is there again.
    const ImportPlan back = book.plan("예산.csv", q2WithoutC + "2024,c,plan,3,2024-06-30,\n");
    QCOMPARE(countsOf(back), std::string("3=0+1+2+0"));
    QVERIFY(book.file().revert(2, "a", "").ok());
    QCOMPARE(book.standing(Kind::Budget, col::budget::Category), QStringLiteral("a@2024-03-31 b@2024-03-31 c@2024-03-31"));
    QVERIFY((*book.file().check()).problems.empty());
}

void TestPlanScope::withdrawnOnTheSameDayReplacesTheClaim()
{
    Book book;
    book.import("예산.csv", q1);
    const std::string corrected = head + "2024,a,plan,1,2024-03-31,\n2024,b,plan,2,2024-03-31,\n";
    ImportPlan plan = book.plan("예산.csv", corrected, versionsOf(book.plan("예산.csv", corrected)));
    QCOMPARE(plan.withdrawn, 1);
    QCOMPARE(plan.draft.parts[0].rows[0].endsVersion, 3);
    book.commit(plan);
    QCOMPARE(book.standing(Kind::Budget, col::budget::Category), QStringLiteral("-c@2024-03-31 a@2024-03-31 b@2024-03-31"));
    QVERIFY(book.file().revert(2, "a", "").ok());
    QCOMPARE(book.standing(Kind::Budget, col::budget::Category), QStringLiteral("a@2024-03-31 b@2024-03-31 c@2024-03-31"));
}

void TestPlanScope::withdrawnRowsOfARegisterEnd()
{
    Book book;
    book.import("기업.csv", "company,jobs\n가,1\n나,2\n다,3\n");
    const std::string next = "company,jobs\n가,9\n";
    std::vector<std::int64_t> versions = versionsOf(book.plan("기업.csv", next));
    QCOMPARE(versions.size(), 2U);
    versions.pop_back();
    book.import("기업.csv", next, versions);
    QCOMPARE(book.standing(Kind::Companies, 0), QString::fromUtf8("가 다"));
    const ChangeSet change = (*book.file().history())[1];
    QCOMPARE(change.removed(), 1);
    QCOMPARE(change.updated(), 1);
    QCOMPARE(change.rowsRead, 1);
    QVERIFY(book.file().revert(2, "a", "").ok());
    QCOMPARE(book.standing(Kind::Companies, 0), QString::fromUtf8("가 나 다"));
    QVERIFY((*book.file().check()).problems.empty());
}

void TestPlanScope::whatAnotherFileDoesWhilePlanned()
{
    Book book;
    book.import("기업.csv", "company,jobs\n가,1\n나,2\n");
    const std::string next = "company,jobs\n가,9\n";
    ImportPlan plan = book.plan("기업.csv", next, versionsOf(book.plan("기업.csv", next)));
    QCOMPARE(plan.withdrawn, 1);
    book.import("다른.csv", "company,jobs\n나,5\n");
    const auto moved = commitImport(book.file(), plan, {}, "a", "");
    QVERIFY(!moved.ok());
    QVERIFY(moved.error().code == ErrorCode::FileMoved);
    QCOMPARE(book.standing(Kind::Companies, 0), QString::fromUtf8("가 나"));

    // A plan that does not hold what it counts is not stored.
    ImportPlan wrong = book.plan("기업.csv", next);
    ++wrong.read;
    QVERIFY(!commitImport(book.file(), wrong, {}, "a", "").ok());
    ImportPlan lost = book.plan("기업.csv", next);
    lost.draft.parts[0].rows.clear();
    QVERIFY(!commitImport(book.file(), lost, {}, "a", "").ok());
    QCOMPARE(*book.file().head(), 2);
}

void TestPlanScope::theBytesOfTheFirstReadAreKept()
{
    const Scratch scratch;
    const std::string path = scratch.file("in.csv").string();
    const auto write = [&path](const std::string &text) {
        QFile out(QString::fromStdString(path));
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(text.data(), static_cast<qint64>(text.size()));
    };
    const std::string text = "company,jobs\n가,1\n나,2\n";
    write(text);
    Book book;
    const auto source = FileSource::open(path, {});
    QVERIFY(source.ok());
    auto plan = planImport(book.file(), **source, {});
    QVERIFY(plan.ok());
    write("company,jobs\n다른것,7\n");
    QCOMPARE(book.commit(*plan), 1);
    QCOMPARE(book.standing(Kind::Companies, 0), QString::fromUtf8("가 나"));
    QCOMPARE(*book.file().original(1), text);
    // What was refused cannot be looked up in a file that is another by now.
    QVERIFY(!rowsWithProblems(**source, *plan, ProblemRows::Refused).ok());
}

QTEST_APPLESS_MAIN(TestPlanScope)
#include "tst_plan_scope.moc"
