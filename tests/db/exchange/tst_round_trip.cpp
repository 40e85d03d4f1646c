#include "db/exchange/csv_reader.h"
#include "db/exchange/header_names.h"
#include "db/exchange/table_export.h"
#include "tests/support/planning.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace db;
using namespace support;

/// Export and import are each other's inverse: what is exported imports back with nothing to change, and into an
/// empty file it makes the same table again.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomRows_data();
    void randomRows();
    void theRecord_data();
    void theRecord();
    void awkwardTexts();

private:
    static std::string exported(const Snapshot &snapshot, Kind kind, HeaderStyle headers, Encoding encoding,
                                bool *writable);
    void check(const Present &present, Kind kind);

    unsigned m_seed = 0;
};

namespace {

class Rows
{
public:
    Rows(unsigned seed, bool korean) : m_random(seed), m_korean(korean) {}

    std::shared_ptr<const Snapshot> fill(Kind kind, int rows)
    {
        auto snapshot = std::make_shared<Snapshot>(*Present().snapshot());
        m_texts = std::make_shared<Texts>();
        Table &table = snapshot->tables[static_cast<std::size_t>(kind)];
        const auto columns = info(kind).columns;
        std::set<std::vector<Value>> keys;
        for (int i = 0; i < rows; ++i) {
            std::vector<Value> cells;
            for (const Column &column : columns)
                cells.push_back(cell(column));
            repair(kind, cells);
            std::vector<Value> key;
            for (std::size_t c = 0; c < columns.size(); ++c) {
                if (columns[c].identifies())
                    key.push_back(columns[c].type == Type::Text ? m_texts->folded(cells[c]) : cells[c]);
            }
            if (!keys.insert(key).second)
                continue;
            table.cells.insert(table.cells.end(), cells.begin(), cells.end());
            table.origins.push_back({static_cast<std::int64_t>(table.origins.size()) + 1, 1, RowState::Present});
        }
        snapshot->texts = m_texts;
        snapshot->head = snapshot->knownOn = 1;
        return snapshot;
    }

private:
    std::int64_t number(std::int64_t from, std::int64_t to)
    {
        return std::uniform_int_distribution<std::int64_t>(from, to)(m_random);
    }
    bool chance(int percent) { return number(1, 100) <= percent; }

    Value cell(const Column &column)
    {
        if (!column.stored())
            return Null;
        if (!column.required && chance(30))
            return column.blank;
        switch (column.type) {
        case Type::Text: return text(column);
        case Type::Choice: return number(0, static_cast<std::int64_t>(column.choices.size()) - 1);
        case Type::Flag: return chance(50) ? 1 : Null;
        case Type::Count: return number(0, chance(50) ? 9 : 2'000'000'000);
        case Type::Money: return number(chance(10) ? -5'000'000 : 0, 9'000'000'000'000'000);
        case Type::Decimal: return number(column.negative ? -9'000'000'000'000 : 0, 9'000'000'000'000) / (chance(50) ? 1 : 1'000'000) * (chance(50) ? 1'000'000 : 1) % 9'000'000'000'000;
        case Type::Year: return number(1990, 2050);
        case Type::Date: return date();
        }
        return Null;
    }

    Value date()
    {
        const int year = static_cast<int>(number(1990, 2060));
        switch (number(0, 3)) {
        case 0: return PartialDate::ofYear(year).code();
        case 1: return PartialDate::ofQuarter(year, static_cast<int>(number(1, 4))).code();
        case 2: return PartialDate::ofMonth(year, static_cast<int>(number(1, 12))).code();
        default: return PartialDate::ofDay(year, static_cast<int>(number(1, 12)), static_cast<int>(number(1, 28))).code();
        }
    }

    Value text(const Column &column)
    {
        if (column.spelling != Spelling::AsWritten)
            return m_texts->intern(std::to_string(number(1, 3)));
        static const char *const pieces[] = {"가", "힣", "똠방", "㈜", "AI", "x", "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\n",
                                             "\r\n", " ", "1", "(주)", "0", "%", "ａ", "|", "※", "é", "\u200B", "합계", "\U0001F600", "."};
        const auto limit = static_cast<std::int64_t>(std::size(pieces)) - (m_korean ? 6 : 1);
        std::string out;
        for (std::int64_t i = number(1, 6); i > 0; --i)
            out += pieces[number(0, limit)];
        out = tidyText(out);
        // What is no name at all cannot be read back as one, and 합계 names the sum of the others.
        const auto holds = [&out](const char *piece) { return out.find(piece) != std::string::npos; };
        const bool named = (holds("가") || holds("힣") || holds("x")) && !isTotalWord(out);
        if (out.empty() || (column.identifies() && !named))
            out += "이름";
        return m_texts->intern(out);
    }

    /// What the importer refuses can not be in a file.
    static void repair(Kind kind, std::vector<Value> &cells)
    {
        if (kind == Kind::Sources && cells[col::sources::Rank] != Null)
            cells[col::sources::Rank] = cells[col::sources::Rank] % 9 + 1;
        const auto within = [&cells](std::size_t part, std::size_t whole) {
            if (cells[part] != Null && cells[whole] != Null)
                cells[part] = std::min(cells[part], cells[whole]);
        };
        if (kind == Kind::Training) {
            within(col::training::Graduated, col::training::Admitted);
            within(col::training::Employed, col::training::Surveyed);
        }
    }

    std::mt19937 m_random;
    bool m_korean;
    std::shared_ptr<Texts> m_texts;
};

} // namespace

/// What became of the records that are no rows.
static std::string skipped(const ImportPlan &plan, const std::string &text)
{
    std::string out = ", skipped " + std::to_string(plan.skipped.blank) + " blank, " + std::to_string(plan.skipped.title)
                      + " title, " + std::to_string(plan.skipped.total) + " total";
    std::set<std::int64_t> lines;
    for (const PlannedRow &row : plan.rows)
        lines.insert(row.line);
    MemorySource source(text);
    CsvReader reader(source, plan.encoding);
    for (CsvRecord record; reader.next(record) == CsvReader::Step::Record;) {
        if (record.line != plan.headerLine && lines.find(record.line) == lines.end())
            out += "\nrecord of line " + std::to_string(record.line) + ", first fields: " + std::string(record.fields[0]) + " | "
                   + std::string(record.fields[1]);
    }
    return out;
}

void TestRoundTrip::initTestCase()
{
    m_seed = qEnvironmentVariableIsSet("CLUSTERBOARD_SEED") ? qEnvironmentVariable("CLUSTERBOARD_SEED").toUInt()
                                                            : std::random_device()();
    qInfo("seed %u (CLUSTERBOARD_SEED repeats it)", m_seed);
}

std::string TestRoundTrip::exported(const Snapshot &snapshot, Kind kind, HeaderStyle headers, Encoding encoding,
                                    bool *writable)
{
    std::string out;
    CsvWriter writer(stringSink(out), {.encoding = encoding});
    const Result<void> done = exportTable(snapshot, kind, {.asOf = {}, .headers = headers}, writer);
    *writable = done.ok();
    return out;
}

void TestRoundTrip::check(const Present &present, Kind kind)
{
    const Snapshot &snapshot = *present.snapshot();
    const auto rows = static_cast<std::int64_t>(snapshot.table(kind).size());
    for (const HeaderStyle headers : {HeaderStyle::Key, HeaderStyle::Korean}) {
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Windows949}) {
            bool writable = false;
            const std::string text = exported(snapshot, kind, headers, encoding, &writable);
            if (!writable) {
                QVERIFY(encoding == Encoding::Windows949);
                continue;
            }
            ImportOptions options;
            options.encoding = encoding == Encoding::Utf8 ? EncodingChoice::Utf8 : EncodingChoice::Windows949;
            const auto plan = present.plan(text, options);
            QVERIFY(plan.ok());
            QVERIFY(plan->kind == kind);
            QVERIFY2(plan->errors == 0, problemsOf(*plan).c_str());
            const std::string counts = std::to_string(rows) + "=0+0+" + std::to_string(rows) + "+0";
            QVERIFY2(countsOf(*plan) == counts, (countsOf(*plan) + " instead of " + counts + skipped(*plan, text)).c_str());
            // And from nothing, the same table.
            Present empty;
            empty.import(text, options);
            bool again = false;
            QCOMPARE(exported(*empty.snapshot(), kind, headers, encoding, &again), text);
        }
    }
}

void TestRoundTrip::randomRows_data()
{
    QTest::addColumn<int>("kind");
    for (const KindInfo &kind : allKinds())
        QTest::newRow(std::string(kind.key).c_str()) << static_cast<int>(kind.kind);
}

void TestRoundTrip::randomRows()
{
    QFETCH(int, kind);
    for (unsigned round = 0; round < 12; ++round) {
        Rows rows(m_seed + round * 977 + static_cast<unsigned>(kind), round % 2 == 0);
        const Present present(rows.fill(static_cast<Kind>(kind), 40));
        check(present, static_cast<Kind>(kind));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestRoundTrip::theRecord_data()
{
    QTest::addColumn<QString>("name");
    for (const KindInfo &kind : allKinds()) {
        const std::string path = std::string(RESOURCES_DIR) + "/record/" + std::string(kind.key) + ".csv";
        if (!contentsOf(path).empty())
            QTest::newRow(std::string(kind.key).c_str()) << QString::fromStdString(path);
    }
}

void TestRoundTrip::theRecord()
{
    QFETCH(QString, name);
    Present present;
    const ImportPlan plan = present.import(contentsOf(name.toStdString()));
    QVERIFY(plan.inserted > 0);
    check(present, plan.kind);
}

void TestRoundTrip::awkwardTexts()
{
    // Every text that a spreadsheet, a CSV reader or the importer itself might take for something else.
    Present present;
    auto snapshot = std::make_shared<Snapshot>(*present.snapshot());
    auto texts = std::make_shared<Texts>();
    Table &table = snapshot->tables[static_cast<std::size_t>(Kind::Companies)];
    const char *const awkward[] = {"=1+1", "'=1+1", "''=1", "'", "-", "-5", "+x", "@SUM(A1)", "\"", "a\"b", "a,b", "a;b", "a\nb",
                                   "a\r\nb", "a\rb", "null", "N/A", "없음", "0", "1,234", "2024-01-01", "sep=;", "(주)", "※ 주", "* 별표",
                                   "합계", "주: x", "company", "\tx", "x"};
    int number = 0;
    for (const char *text : awkward) {
        std::vector<Value> cells(table.width, Null);
        cells[col::companies::Company] = texts->intern("기업 " + std::to_string(number++));
        cells[col::companies::Note] = texts->intern(tidyText(text));
        cells[col::companies::Sector] = cells[col::companies::Note];
        table.cells.insert(table.cells.end(), cells.begin(), cells.end());
        table.origins.push_back({number, 1, RowState::Present});
    }
    snapshot->texts = texts;
    check(Present(snapshot), Kind::Companies);
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
