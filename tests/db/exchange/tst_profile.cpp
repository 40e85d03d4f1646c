// Profiles: what was confirmed once for a header is kept, found again by that header and never trusted blindly.

#include "db/exchange/csv_writer.h"
#include "db/exchange/header_cell.h"
#include "db/exchange/profile.h"
#include "db/exchange/table_export.h"
#include "db/ledger/data_file.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QTest>

#include <random>

using namespace db;
using namespace support;

namespace {

std::string fingerprintOf(std::initializer_list<std::string> cells)
{
    return headerFingerprint(std::vector<std::string>(cells));
}

class Profiles
{
public:
    explicit Profiles(unsigned seed) : m_random(seed) {}

    ImportProfile any()
    {
        ImportProfile profile;
        profile.name = text() + "x";
        profile.fingerprint = fingerprintOf({profile.name});
        if (pick(2) == 0)
            profile.kind = static_cast<Kind>(pick(KindCount));
        profile.encoding = static_cast<EncodingChoice>(pick(4));
        if (pick(2) == 0)
            profile.delimiter = ",;\t|"[pick(4)];
        profile.headerLine = pick(3) == 0 ? pick(1000) : 0;
        profile.headerRows = pick(4);
        if (pick(2) == 0)
            profile.unitWon = unit();
        profile.source = text();
        profile.asOf = static_cast<AsOfRule>(pick(3));
        profile.sheet = text();
        profile.serialDates = pick(2) == 0;
        for (int i = pick(4); i > 0; --i)
            profile.columns.push_back({1 + pick(4096), key(), pick(2) == 0 ? unit() : 0, pick(2) == 0, pairs(),
                                       static_cast<PointMeaning>(pick(3))});
        profile.defaults = pairs();
        for (int i = pick(3); i > 0; --i)
            profile.accepted.push_back(key());
        return profile;
    }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    std::int64_t unit()
    {
        static constexpr std::int64_t units[] = {1, 1'000, 10'000, 1'000'000, 100'000'000};
        return units[pick(5)];
    }
    std::string key()
    {
        static constexpr const char *keys[] = {"amount", "fiscal_year", "stage", "header.assumed", "x1"};
        return keys[pick(5)];
    }
    std::string text()
    {
        static constexpr const char *parts[] = {"예산", "\"", "\\", "\n", "\t", "😀", " ", "a", "{", "천원", "/", "\x7f", "\x01"};
        std::string out;
        for (int i = pick(6); i > 0; --i)
            out += parts[pick(13)];
        return out;
    }
    std::vector<std::pair<std::string, std::string>> pairs()
    {
        std::vector<std::pair<std::string, std::string>> out;
        for (int i = pick(3); i > 0; --i)
            out.emplace_back(key(), text());
        return out;
    }

    std::mt19937 m_random;
};

/// A data file of its own.
class Book
{
public:
    Book() { m_file = *DataFile::create(m_scratch.file("profiles.clusterboard")); }

    DataFile &file() { return *m_file; }
    std::shared_ptr<const Snapshot> snapshot() { return *m_file->snapshot(); }
    Result<ImportPlan> plan(std::string text, const ImportOptions &options = {})
    {
        MemorySource source(std::move(text));
        return planImport({.snapshot = snapshot(), .history = {}, .today = PartialDate::ofDay(2025, 4, 10)}, source, options);
    }
    std::int64_t commit(const Result<Draft> &draft) { return draft ? m_file->commit(*draft).value() : -1; }

private:
    Scratch m_scratch;
    std::unique_ptr<DataFile> m_file;
};

const std::string firstQuarter = "2024년 12월말 현황\n연번,사업명,2024년 집행액\n1,데이터센터,250\n2,창업,30\n";
const std::string nextQuarter = "2025년 3월말 현황\n\n연번,사업명,2025년 집행액\n1,데이터센터,50\n2,창업,7\n";

/// What a person answered for the file of the first quarter.
ImportOptions answers()
{
    ImportOptions options;
    options.kind = Kind::Budget;
    options.unitWon = 1'000'000;
    options.asOf = PartialDate::ofDay(2024, 12, 31);
    options.defaults = {{"phase", "1단계"}, {"funding", "국비"}};
    return options;
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void hostileSetupsAreRefused_data();
    void hostileSetupsAreRefused();
    void theHeaderIsKnownAgain();
    void theNextQuarterNeedsNoChoice();
    void itWorksInAnotherDataFile();
    void profilesAreRenamedAndRemoved();
    void aNamedProfileMustExist();
    void aDefaultThatCannotBeReadRefusesTheFile();
    void itSettlesAnAmbiguousEncoding();
    void datesInFileNames_data();
    void datesInFileNames();
};

void TestProfile::whatIsWrittenIsReadBack()
{
    Profiles profiles(20251124);
    for (int i = 0; i < 3000; ++i) {
        const ImportProfile profile = profiles.any();
        ImportProfile again;
        again.name = profile.name;
        again.fingerprint = profile.fingerprint;
        again.kind = profile.kind;
        const std::string text = writeSetup(profile);
        QVERIFY2(readSetup(text, again).ok(), text.c_str());
        QVERIFY2(again == profile, text.c_str());
        QCOMPARE(writeSetup(again), text);
    }
}

void TestProfile::hostileSetupsAreRefused_data()
{
    QTest::addColumn<QByteArray>("setup");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("later version") << QByteArray(R"({"version":2})");
    QTest::newRow("unknown member") << QByteArray(R"({"version":1,"run":"rm"})");
    QTest::newRow("cut") << QByteArray(R"({"version":1,"source":"a)");
    QTest::newRow("encoding") << QByteArray(R"({"version":1,"encoding":"utf-7"})");
    QTest::newRow("delimiter") << QByteArray(R"({"version":1,"delimiter":"a"})");
    QTest::newRow("long delimiter") << QByteArray(R"({"version":1,"delimiter":",,"})");
    QTest::newRow("unit") << QByteArray(R"({"version":1,"unit_won":7})");
    QTest::newRow("huge unit") << QByteArray(R"({"version":1,"unit_won":18446744073709551615})");
    QTest::newRow("fraction") << QByteArray(R"({"version":1,"unit_won":1.0})");
    QTest::newRow("line") << QByteArray(R"({"version":1,"header":{"line":-1}})");
    QTest::newRow("field") << QByteArray(R"({"version":1,"columns":[{"field":0,"column":"amount"}]})");
    QTest::newRow("point") << QByteArray(R"({"version":1,"columns":[{"field":1,"column":"amount","point":"comma"}]})");
    QTest::newRow("column without field") << QByteArray(R"({"version":1,"columns":[{"column":"amount"}]})");
    QTest::newRow("column key") << QByteArray(R"({"version":1,"columns":[{"field":1,"column":"a\";DROP"}]})");
    QTest::newRow("pairs") << QByteArray(R"({"version":1,"defaults":{"phase":"1"}})");
    QTest::newRow("null byte") << QByteArray(R"({"version":1,"source":"a\u0000b"})");
    QTest::newRow("not UTF-8") << QByteArray("{\"version\":1,\"source\":\"\xFF\"}");
    QTest::newRow("long text") << QByteArray(R"({"version":1,"source":")") + QByteArray(2000, 'a') + "\"}";
    QTest::newRow("too long") << QByteArray(R"({"version":1,"accepted":[)") + QByteArray("\"a\",").repeated(20000) + "\"a\"]}";
    QTest::newRow("deep") << QByteArray(60000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"version\":").repeated(5000);
    QTest::newRow("too many columns") << QByteArray(R"({"version":1,"columns":[)")
        + QByteArray(R"({"field":1,"column":""},)").repeated(500) + R"({"field":1,"column":""}]})";
}

void TestProfile::hostileSetupsAreRefused()
{
    QFETCH(QByteArray, setup);
    ImportProfile profile;
    profile.name = "p";
    const auto read = readSetup(setup.toStdString(), profile);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::ProfileUnreadable);
    QCOMPARE(read.error().args.front(), std::string("p"));
}

void TestProfile::theHeaderIsKnownAgain()
{
    QCOMPARE(fingerprintOf({"연번", "사업명", "2024년 집행액(천원)"}), fingerprintOf({" 연 번", "사업명", "2025년\n집행액 (천원)", "", ""}));
    QCOMPARE(fingerprintOf({"2024.1/4분기"}), fingerprintOf({"2025.3/4분기"}));
    QVERIFY(fingerprintOf({"a", "b"}) != fingerprintOf({"ab"}));
    QVERIFY(fingerprintOf({"a", "", "b"}) != fingerprintOf({"a", "b"}));
    QVERIFY(fingerprintOf({"a", "b"}) != fingerprintOf({"b", "a"}));
    QCOMPARE(fingerprintOf({"", " "}), std::string());
    QCOMPARE(fingerprintOf({"x"}).size(), 64U);
}

void TestProfile::theNextQuarterNeedsNoChoice()
{
    Book book;
    const auto first = book.plan(firstQuarter, answers());
    QVERIFY(first.ok());
    QVERIFY2(first->errors == 0, problemsOf(*first).c_str());
    QCOMPARE(first->totalWon, 280'000'000);
    QCOMPARE(first->profile, std::string());
    ImportProfile profile = profileOf(*first, first->options, "월별 집행");
    profile.asOf = AsOfRule::QuarterEnd;
    QVERIFY(book.commit(saveProfile(book.snapshot(), profile)) > 0);

    const auto next = book.plan(nextQuarter);
    QVERIFY(next.ok());
    QVERIFY2(next->errors == 0, problemsOf(*next).c_str());
    QCOMPARE(next->profile, std::string("월별 집행"));
    QCOMPARE(next->fingerprint, profile.fingerprint);
    QCOMPARE(next->totalWon, 57'000'000);
    const auto row = next->cellsAfter(next->rows[0]);
    const Texts &texts = *next->draft.texts;
    QCOMPARE(std::string(texts.text(row[col::budget::Phase])), std::string("1"));
    QCOMPARE(row[col::budget::Funding], static_cast<Value>(Funding::National));
    QCOMPARE(row[col::budget::Stage], static_cast<Value>(Stage::Spent));
    QCOMPARE(row[col::budget::AsOf], PartialDate::ofDay(2025, 3, 31).code());

    // What the caller says goes first; a profile is not used against the caller's will.
    ImportOptions own;
    own.unitWon = 1'000;
    own.defaults = {{"phase", "2"}};
    const auto mine = book.plan(nextQuarter, own);
    QCOMPARE(mine->totalWon, 57'000);
    QCOMPARE(std::string(mine->draft.texts->text(mine->cellsAfter(mine->rows[0])[col::budget::Phase])), std::string("2"));
    own.profiles = false;
    QCOMPARE(book.plan(nextQuarter, own)->profile, std::string());
    // A table with another header does not meet it.
    QCOMPARE(book.plan("기업명,협약일\n한빛,2024-01-02\n")->profile, std::string());
}

void TestProfile::itWorksInAnotherDataFile()
{
    Book book;
    ImportProfile profile = profileOf(*book.plan(firstQuarter, answers()), answers(), "집행, \"원장\"");
    profile.asOf = AsOfRule::QuarterEnd;
    QVERIFY(book.commit(saveProfile(book.snapshot(), profile)) > 0);
    std::string table;
    CsvWriter writer(stringSink(table));
    QVERIFY(exportTable(*book.snapshot(), Kind::Profiles, {.asOf = {}, .headers = HeaderStyle::Korean}, writer).ok());

    Book other;
    auto plan = other.plan(table);
    QVERIFY(plan.ok());
    QVERIFY(plan->kind == Kind::Profiles);
    QVERIFY2(plan->errors == 0, problemsOf(*plan).c_str());
    QVERIFY(commitImport(other.file(), *plan, {}, "test", {}).ok());
    const auto moved = profileNamed(*other.snapshot(), "집행, \"원장\"");
    QVERIFY(moved.ok());
    QVERIFY(*moved == profile);
    QCOMPARE(other.plan(nextQuarter)->totalWon, 57'000'000);
}

void TestProfile::profilesAreRenamedAndRemoved()
{
    Book book;
    ImportProfile profile;
    profile.name = "하나";
    profile.fingerprint = fingerprintOf({"a"});
    QVERIFY(book.commit(saveProfile(book.snapshot(), profile)) > 0);
    QVERIFY(!saveProfile(book.snapshot(), profile).ok()); // nothing new
    profile.unitWon = 1'000;
    QVERIFY(book.commit(saveProfile(book.snapshot(), profile)) > 0);
    QCOMPARE(profilesOf(*book.snapshot()).size(), 1U);
    profile.name = "둘";
    QVERIFY(book.commit(saveProfile(book.snapshot(), profile)) > 0);
    QCOMPARE(profileFor(*book.snapshot(), profile.fingerprint)->name, std::string("둘")); // the last one stored
    QCOMPARE(renameProfile(book.snapshot(), "하나", "둘").error().code, ErrorCode::NameTaken);
    const std::int64_t renamed = book.commit(renameProfile(book.snapshot(), "하나", "셋"));
    QVERIFY(renamed > 0);
    QVERIFY(profileNamed(*book.snapshot(), "셋").ok());
    const auto unknown = profileNamed(*book.snapshot(), "하나");
    QCOMPARE(unknown.error().code, ErrorCode::UnknownName);
    QCOMPARE(unknown.error().args, (std::vector<std::string>{"profile", "하나", "둘, 셋"}));
    QVERIFY(book.commit(removeProfile(book.snapshot(), "둘")) > 0);
    QCOMPARE(profilesOf(*book.snapshot()).size(), 1U);
    QVERIFY(book.file().revert(renamed, "test", {}).ok());
    QVERIFY(profileNamed(*book.snapshot(), "하나").ok());
    QVERIFY(book.file().check()->problems.empty());
}

void TestProfile::aNamedProfileMustExist()
{
    Book book;
    ImportOptions options = answers();
    options.profile = "없음";
    QCOMPARE(book.plan(firstQuarter, options).error().code, ErrorCode::UnknownName);
}

void TestProfile::aDefaultThatCannotBeReadRefusesTheFile()
{
    Book book;
    ImportOptions options = answers();
    options.defaults = {{"funding", "외화"}};
    const auto plan = book.plan(firstQuarter, options);
    QVERIFY(plan.ok());
    QCOMPARE(countsOf(*plan), std::string("2=0+0+0+2"));
    QCOMPARE(plan->problems.front().rule, std::string("default.unknown"));
    // A column that the file has says it itself.
    options.defaults = {{"project", "다른 사업"}};
    QCOMPARE(book.plan(firstQuarter, options)->errors, 0);
    QVERIFY(rowText(*book.plan(firstQuarter, options), 0).find("다른 사업") == std::string::npos);
}

void TestProfile::itSettlesAnAmbiguousEncoding()
{
    std::string text = "company,note\nhanbit,";
    QVERIFY(encodeWindows949("카트", text));
    text += '\n';
    Book book;
    QCOMPARE(book.plan(text).error().code, ErrorCode::AmbiguousEncoding);
    ImportOptions said;
    said.encoding = EncodingChoice::Windows949;
    const auto plan = book.plan(text, said);
    QVERIFY(plan.ok());
    QVERIFY(book.commit(saveProfile(book.snapshot(), profileOf(*plan, said, "기업"))) > 0);
    const auto again = book.plan(text);
    QVERIFY(again.ok());
    QVERIFY(again->encoding == Encoding::Windows949);
    QCOMPARE(again->profile, std::string("기업"));
    QCOMPARE(again->draft.fileSha256, plan->draft.fileSha256);
}

void TestProfile::datesInFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    QTest::newRow("digits") << "집행현황_20241231.csv" << "2024-12-31";
    QTest::newRow("hyphens") << "aica 2024-12-31 final.csv" << "2024-12-31";
    QTest::newRow("quarter") << "2024Q4.csv" << "2024Q4";
    QTest::newRow("Korean quarter") << "2024년 4분기 실적.csv" << "2024Q4";
    QTest::newRow("none") << "report.csv" << "";
    QTest::newRow("no date") << "기업 1000개.csv" << "";
    QTest::newRow("number") << "123456789012.csv" << "";
}

void TestProfile::datesInFileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, date);
    QCOMPARE(QString::fromStdString(dateInFileName(name.toStdString()).text()), date);
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
