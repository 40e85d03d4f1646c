// The dictionary of equal names in use: an import finds the record by its kept name, and renaming or merging a record
// is one change set that can be taken back whole.

#include "db/exchange/equal_names.h"
#include "db/ledger/differences.h"
#include "db/ledger/data_file.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace db;
using namespace support;

namespace {

/// A data file with what a test needs.
class Book
{
public:
    Book() { m_file = *DataFile::create(m_scratch.file("names.clusterboard")); }

    DataFile &file() { return *m_file; }
    std::shared_ptr<const Snapshot> snapshot() { return *m_file->snapshot(); }
    ImportPlan plan(std::string text)
    {
        MemorySource source(std::move(text));
        return *planImport(*m_file, source, {});
    }
    void import(std::string text)
    {
        ImportPlan planned = plan(std::move(text));
        QVERIFY2(planned.errors == 0, problemsOf(planned).c_str());
        QVERIFY(commitImport(*m_file, planned, {}, "test", {}).ok());
    }
    std::int64_t commit(const Result<Draft> &draft) { return draft ? m_file->commit(*draft).value() : -1; }
    bool isSound() { return m_file->check()->problems.empty(); }
    /// The names in a column, with the value of another column behind each, in the order of the versions.
    QString column(Kind kind, int name, int other = -1)
    {
        QStringList out;
        const auto now = snapshot();
        const Table &table = now->table(kind);
        for (std::size_t row = 0; row < table.size(); ++row) {
            QString text = QString::fromStdString(std::string(now->text(table.at(row, name))));
            if (other >= 0)
                text += u'=' + (table.at(row, other) == Null ? QString() : QString::number(table.at(row, other)));
            out += text;
        }
        out.sort();
        return out.join(u'|');
    }

private:
    Scratch m_scratch;
    std::unique_ptr<DataFile> m_file;
};

const std::string courses = "course,cohort,graduated,as_of\n인공지능사관학교,1,155,2020-12-31\n";

} // namespace

class TestEqualNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeptNameIsTheKey()
    {
        Book book;
        book.import(courses);
        QVERIFY(book.commit(addEqualName(book.snapshot(), NameOf::Course, "AI 사관학교", "인공지능사관학교")) > 0);
        const std::string later = "course,cohort,graduated,as_of\n"
                                  "ai사관학교,1,155,2020-12-31\nAI 사관학교,2,157,2021-12-31\nAI 사관학교,3,201,2022-12-31\n";
        const ImportPlan plan = book.plan(later);
        QCOMPARE(countsOf(plan), std::string("3=2+0+1+0"));
        // Each spelling is named once.
        QCOMPARE(problemsOf(plan), std::string("2:1 name.mapped; 3:1 name.mapped"));
        QCOMPARE(plan.problems[0].args, (std::vector<std::string>{"ai사관학교", "인공지능사관학교"}));
        book.import(later);
        QCOMPARE(book.column(Kind::Training, col::training::Course, col::training::Graduated),
                 QString::fromUtf8("인공지능사관학교=155|인공지능사관학교=157|인공지능사관학교=201"));
        // Spellings that no row keeps are not stored.
        QCOMPARE(book.snapshot()->texts->find("ai사관학교"), Null);
        QCOMPARE(countsOf(book.plan(later)), std::string("3=0+0+3+0"));
    }

    void twoSpellingsInOneFileAreOneKey()
    {
        Book book;
        book.import(courses);
        book.commit(addEqualName(book.snapshot(), NameOf::Course, "AI 사관학교", "인공지능사관학교"));
        const ImportPlan plan = book.plan("course,cohort,graduated,as_of\n인공지능사관학교,2,157,2021-12-31\n"
                                          "AI 사관학교,2,158,2021-12-31\n");
        QCOMPARE(countsOf(plan), std::string("2=0+0+0+2"));
        QCOMPARE(plan.errors, 2);
    }

    void namesThatAreMentionedAreMappedToo()
    {
        Book book;
        book.import("indicator,name_ko,unit,direction\nmou,협약,개사,up\n");
        book.commit(addEqualName(book.snapshot(), NameOf::Indicator, "협약 기업 수", "mou"));
        const ImportPlan plan = book.plan("indicator,value,as_of\n협약기업수,10,2024-12-31\n다른 지표,3,2024-12-31\n");
        QCOMPARE(problemsOf(plan), std::string("1:0 kind.assumed; 2:1 name.mapped; 3:1 indicator.unknown"));
        QCOMPARE(rowText(plan, 0).substr(0, 3), std::string("mou"));
        // A dictionary of one kind of names leaves the others alone.
        QCOMPARE(problemsOf(book.plan("company,mou_on\n협약 기업 수,2024-01-01\n")), std::string());
    }

    void entriesLeadOnAndNeverInACircle()
    {
        Book book;
        book.import("of_kind,name,same_as\ncompany,가,나\ncompany,나,다\ncompany,라,마\ncompany,마,라\n");
        const EqualNames names(*book.snapshot());
        const Texts &texts = *book.snapshot()->texts;
        const auto kept = [&](const char *name) {
            const Value id = names.keptName(NameOf::Company, texts.folded(texts.find(name)));
            return std::string(id == Null ? "" : texts.text(id));
        };
        QCOMPARE(kept("가"), std::string("다"));
        QCOMPARE(kept("나"), std::string("다"));
        QCOMPARE(kept("다"), std::string());
        QCOMPARE(kept("라"), std::string());
        QVERIFY(!addEqualName(book.snapshot(), NameOf::Company, "㈜한빛", "(주) 한빛").ok());
        QVERIFY(!addEqualName(book.snapshot(), NameOf::Company, " ", "한빛").ok());
    }

    void aRecordIsRenamedWhereverItIsNamed()
    {
        Book book;
        book.import("indicator,name_ko,unit,direction\nmou,협약,개사,up\nhq,본사,개사,up\n");
        book.import("indicator,value,as_of\nmou,10,2023-12-31\nmou,12,2024-12-31\nhq,3,2024-12-31\n");
        const QString before = book.column(Kind::Observations, 0, col::observations::Value);
        const std::int64_t change = book.commit(renameRecord(book.snapshot(), NameOf::Indicator, "MOU", "agreements"));
        QVERIFY(change > 0);
        QCOMPARE(book.column(Kind::Indicators, 0), QStringLiteral("agreements|hq"));
        QCOMPARE(book.column(Kind::Observations, 0, col::observations::Value),
                 QStringLiteral("agreements=10000000|agreements=12000000|hq=3000000"));
        // The next file may still say the old name.
        QCOMPARE(countsOf(book.plan("indicator,value,as_of\nmou,12,2024-12-31\n")), std::string("1=0+0+1+0"));
        // What was before can still be looked at, and comes back.
        QCOMPARE((*book.file().snapshot(change - 1))->table(Kind::Observations).size(), 3U);
        QVERIFY(book.file().revert(change, "test", {}).ok());
        QCOMPARE(book.column(Kind::Observations, 0, col::observations::Value), before);
        QCOMPARE(book.column(Kind::Indicators, 0), QStringLiteral("hq|mou"));
        QCOMPARE(book.snapshot()->table(Kind::Names).size(), 0U);
        QVERIFY(book.isSound());
    }

    void equalRowsMergeAndDifferentOnesAreListed()
    {
        Book book;
        book.import("course,cohort,graduated,as_of\n인공지능사관학교,1,155,2020-12-31\nAI 사관학교,1,155,2020-12-31\n"
                    "AI 사관학교,2,157,2021-12-31\n");
        QVERIFY(book.commit(renameRecord(book.snapshot(), NameOf::Course, "AI 사관학교", "인공지능사관학교")) > 0);
        QCOMPARE(book.column(Kind::Training, 0, col::training::Graduated),
                 QString::fromUtf8("인공지능사관학교=155|인공지능사관학교=157"));
        QVERIFY(book.isSound());

        book.import("course,cohort,graduated,as_of\n다른 학교,2,999,2021-12-31\n");
        std::vector<RenameClash> clashes;
        const auto refused = renameRecord(book.snapshot(), NameOf::Course, "다른 학교", "인공지능사관학교", &clashes);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::NameTaken);
        QCOMPARE(clashes.size(), 1U);
        QVERIFY(clashes[0].kind == Kind::Training && clashes[0].version != clashes[0].otherVersion);
    }

    void whichRowCountsCanBeSaid_data()
    {
        QTest::addColumn<bool>("standing");
        QTest::addColumn<QString>("row");
        QTest::newRow("the one under the new name") << true << "한빛소프트 로봇 10 20210302";
        QTest::newRow("the one of the old name") << false << "한빛소프트 반도체 10 20210302";
    }

    void whichRowCountsCanBeSaid()
    {
        QFETCH(bool, standing);
        QFETCH(QString, row);
        Book book;
        book.import("company,sector,jobs,mou_on\n한빛소프트,로봇,10,\n한빛,반도체,,2021-03-02\n");
        const ClashRule rule = standing ? ClashRule::KeepStanding : ClashRule::KeepRenamed;
        std::vector<RenameClash> clashes;
        const auto draft = renameRecord(book.snapshot(), NameOf::Company, "한빛", "한빛소프트", &clashes, rule);
        QVERIFY(draft.ok());
        QCOMPARE(clashes.size(), 1U);
        // What would change, before it does: the row that stays, the one that goes, and the dictionary's new entry.
        const std::vector<RowDifference> shown = draftDifferences(*book.snapshot(), *draft);
        QCOMPARE(shown.size(), 3U);
        QVERIFY(shown[0].hadBefore && shown[0].hasAfter && shown[0].before != shown[0].after);
        QVERIFY(shown[1].hadBefore && !shown[1].hasAfter && shown[1].kind == Kind::Companies);
        QVERIFY(!shown[2].hadBefore && shown[2].hasAfter && shown[2].kind == Kind::Names);
        const std::int64_t change = book.commit(draft);
        QVERIFY(change > 0);
        const auto now = book.snapshot();
        const Table &table = now->table(Kind::Companies);
        QCOMPARE(table.size(), 1U);
        QCOMPARE(QStringLiteral("%1 %2 %3 %4")
                     .arg(QString::fromStdString(std::string(now->text(table.at(0, 0)))),
                          QString::fromStdString(std::string(now->text(table.at(0, col::companies::Sector)))))
                     .arg(table.at(0, col::companies::Jobs))
                     .arg(table.at(0, col::companies::MouOn)),
                 row);
        QVERIFY(book.file().revert(change, "test", {}).ok());
        QCOMPARE(book.column(Kind::Companies, 0), QString::fromUtf8("한빛|한빛소프트"));
        QVERIFY(book.isSound());
    }

    void theDictionaryIsListedAndEntriesGo()
    {
        Book book;
        book.import(courses);
        book.commit(addEqualName(book.snapshot(), NameOf::Course, "AI 사관학교", "인공지능사관학교"));
        book.commit(addEqualName(book.snapshot(), NameOf::Company, "옛 이름", "새 이름"));
        const std::vector<EqualName> known = equalNamesOf(*book.snapshot());
        QCOMPARE(known.size(), 2U);
        QVERIFY(known[0].of == NameOf::Company && known[1].of == NameOf::Course);
        QCOMPARE(known[1].written, std::string("AI 사관학교"));
        QCOMPARE(known[1].kept, std::string("인공지능사관학교"));
        QVERIFY(!removeEqualName(book.snapshot(), NameOf::Company, "AI 사관학교").ok());
        // Whatever its spelling.
        QVERIFY(book.commit(removeEqualName(book.snapshot(), NameOf::Course, "ai사관학교")) > 0);
        QCOMPARE(equalNamesOf(*book.snapshot()).size(), 1U);
        QCOMPARE(problemsOf(book.plan("course,cohort,graduated,as_of\nAI 사관학교,1,155,2020-12-31\n")), std::string());
    }

    void namesAreCountedAndAlikeOnesFound()
    {
        Book book;
        book.import("indicator,name_ko,unit,direction\nmou,협약,개사,up\nhq,본사,개사,up\n");
        book.import("indicator,value,as_of\nmou,10,2023-12-31\nMOU,12,2024-12-31\n");
        const std::vector<NameUse> names = namesOf(*book.snapshot(), NameOf::Indicator);
        QCOMPARE(names.size(), 2U);
        QVERIFY(names[0].name == "hq" && names[0].rows == 1);
        QVERIFY(names[1].name == "mou" && names[1].rows == 3);
        book.import("company,mou_on\n한빛소프트,2021-03-02\n한빛소프트 유한회사,2021-03-02\n1공장,2021-03-02\n2공장,2021-03-02\n");
        const auto alike = likeNames(*book.snapshot(), NameOf::Company);
        QCOMPARE(alike.size(), 1U);
        QCOMPARE(alike[0], std::pair(std::string("한빛소프트"), std::string("한빛소프트 유한회사")));
        QVERIFY(likeNames(*book.snapshot(), NameOf::Course).empty());
    }

    void anotherSpellingStaysTheSameRecord()
    {
        Book book;
        book.import("company,mou_on\n(주)한빛,2021-03-02\n");
        const std::int64_t version = book.snapshot()->table(Kind::Companies).origins[0].version;
        QVERIFY(book.commit(renameRecord(book.snapshot(), NameOf::Company, "한빛", "㈜한빛")) > 0);
        QCOMPARE(book.column(Kind::Companies, 0), QString::fromUtf8("㈜한빛"));
        QCOMPARE(book.snapshot()->table(Kind::Names).size(), 0U);
        QCOMPARE(book.file().versions(Kind::Companies, version)->size(), 2U);
        const auto unknown = renameRecord(book.snapshot(), NameOf::Company, "없는 회사", "한빛");
        QVERIFY(!unknown.ok());
        QCOMPARE(unknown.error().code, ErrorCode::UnknownName);
    }

    void renamingBackTurnsTheEntryRound()
    {
        Book book;
        book.import("company,mou_on\n한빛,2021-03-02\n");
        book.commit(renameRecord(book.snapshot(), NameOf::Company, "한빛", "새빛"));
        QVERIFY(book.commit(renameRecord(book.snapshot(), NameOf::Company, "새빛", "한빛")) > 0);
        QCOMPARE(book.column(Kind::Companies, 0), QString::fromUtf8("한빛"));
        QCOMPARE(book.column(Kind::Names, col::names::Name), QString::fromUtf8("새빛"));
        QCOMPARE(countsOf(book.plan("company,mou_on\n새빛,2021-03-02\n한빛,2021-03-02\n")), std::string("2=0+0+2+0"));
    }
};

QTEST_APPLESS_MAIN(TestEqualNames)
#include "tst_equal_names.moc"
