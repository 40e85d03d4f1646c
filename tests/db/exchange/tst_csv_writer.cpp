#include "db/exchange/csv_writer.h"

#include "db/exchange/csv_reader.h"
#include "db/exchange/formula.h"

#include <QTest>

#include <limits>
#include <random>

#include <fcntl.h>
#include <unistd.h>

using namespace std::string_literals;
using db::CsvReader;
using db::CsvWriter;
using db::CsvWriterOptions;
using db::Encoding;
using db::ErrorCode;

Q_DECLARE_METATYPE(db::Encoding)

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string write(const Rows &rows, const CsvWriterOptions &options = {})
{
    std::string out;
    CsvWriter writer(db::stringSink(out), options);
    for (const auto &row : rows) {
        for (const std::string &field : row)
            writer.textField(field);
        writer.endRecord();
    }
    if (!writer.finish())
        return "failed";
    return out;
}

Rows read(const std::string &bytes, Encoding encoding, char delimiter, bool unescape)
{
    db::MemorySource source(bytes);
    db::CsvOptions options;
    options.delimiter = delimiter;
    CsvReader reader(source, encoding, options);
    db::CsvRecord record;
    Rows rows;
    while (reader.next(record) == CsvReader::Step::Record) {
        auto &row = rows.emplace_back();
        for (const std::string_view field : record.fields)
            row.emplace_back(unescape ? db::unescapeFormula(field) : field);
    }
    return rows;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelling_data();
    void spelling();
    void whatIsWrittenIsRead();
    void formulasAreEscapedReversibly_data();
    void formulasAreEscapedReversibly();
    void formulaEscapeIsTheIdentityBothWays();
    void numbersAreNeverEscaped();
    void preparedFieldsAreWrittenAlike_data();
    void preparedFieldsAreWrittenAlike();
    void unmappableCellsAreCollected();
    void manyUnmappableCellsAreBounded();
    void sinkErrorsStay();
    void fullDiskIsSaid();
};

void TestCsvWriter::spelling_data()
{
    QTest::addColumn<std::string>("field");
    QTest::addColumn<std::string>("written");
    QTest::newRow("plain") << "a b"s << "a b"s;
    QTest::newRow("Korean") << "가"s << "가"s;
    QTest::newRow("blanks stay bare") << " a "s << " a "s;
    QTest::newRow("comma") << "1,234"s << "\"1,234\""s;
    QTest::newRow("quote") << "5\" x"s << "\"5\"\" x\""s;
    QTest::newRow("quotes alone") << "\"\""s << "\"\"\"\"\"\""s;
    QTest::newRow("line feed") << "a\nb"s << "\"a\nb\""s;
    QTest::newRow("return") << "a\rb"s << "\"a\rb\""s;
    QTest::newRow("another reader's delimiter") << "a;b"s << "\"a;b\""s;
    QTest::newRow("empty") << ""s << "\"\""s;
    QTest::newRow("sep= first") << "SEP=;"s << "\"SEP=;\""s;
    QTest::newRow("mark first") << "\xEF\xBB\xBFx"s << "\"\xEF\xBB\xBFx\""s;
    QTest::newRow("formula") << "=1+1"s << "'=1+1"s;
    QTest::newRow("formula with a comma") << "=SUM(A1,A2)"s << "\"'=SUM(A1,A2)\""s;
}

void TestCsvWriter::spelling()
{
    QFETCH(std::string, field);
    QFETCH(std::string, written);
    CsvWriterOptions options;
    QCOMPARE(write({{field}}, options), "\xEF\xBB\xBF" + written + "\r\n");
    options.byteOrderMark = false;
    QCOMPARE(write({{field}}, options), written + "\r\n");
}

void TestCsvWriter::whatIsWrittenIsRead()
{
    const std::vector<std::string> parts{"a", "가", "똠", "\"", ",", ";", "\t", "\r", "\n", "\r\r\n", "'", "=", "-", "@", " ",
                                         "sep=", "\xEF\xBB\xBF", "😀", "1,234", ""};
    std::mt19937 random(20250331);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    for (int round = 0; round < 3000; ++round) {
        Rows rows(below(5) + 1);
        for (auto &row : rows) {
            row.resize(below(5) + 1);
            for (std::string &field : row) {
                for (std::size_t count = below(6); count > 0; --count)
                    field += parts[below(parts.size())];
            }
        }
        CsvWriterOptions options;
        options.delimiter = ",;\t|"[below(4)];
        options.byteOrderMark = below(2) == 0;
        options.escapeFormulas = below(2) == 0;
        const std::string bytes = write(rows, options);
        QVERIFY2(read(bytes, Encoding::Utf8, options.delimiter, options.escapeFormulas) == rows, bytes.c_str());
    }
}

void TestCsvWriter::formulasAreEscapedReversibly_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("escaped");
    for (const char *text : {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "'=1", "''@a", "'\t", "="})
        QTest::newRow(text) << std::string(text) << "'" + std::string(text);
    for (const char *text : {"", "a=1", "'", "''", "'a", "'25.3.31", " =1", "△5", "−5"})
        QTest::newRow(*text == '\0' ? "empty" : text) << std::string(text) << std::string(text);
}

void TestCsvWriter::formulasAreEscapedReversibly()
{
    QFETCH(std::string, text);
    QFETCH(std::string, escaped);
    QCOMPARE(db::escapeFormula(text), escaped);
    QCOMPARE(std::string(db::unescapeFormula(escaped)), text);
}

void TestCsvWriter::formulaEscapeIsTheIdentityBothWays()
{
    // Every text of up to six of the characters that matter.
    const std::string letters = "'=-\tax";
    for (int length = 0; length <= 6; ++length) {
        std::vector<std::size_t> at(static_cast<std::size_t>(length), 0);
        while (true) {
            std::string text;
            for (const std::size_t i : at)
                text += letters[i];
            const std::string escaped = db::escapeFormula(text);
            QCOMPARE(std::string(db::unescapeFormula(escaped)), text);
            QVERIFY(escaped.empty() || std::string("=+-@\t\r\n").find(escaped[0]) == std::string::npos);
            std::size_t place = 0;
            while (place < at.size() && ++at[place] == letters.size())
                at[place++] = 0;
            if (place == at.size())
                break;
        }
    }
}

void TestCsvWriter::numbersAreNeverEscaped()
{
    std::string out;
    CsvWriterOptions options;
    options.byteOrderMark = false;
    CsvWriter writer(db::stringSink(out), options);
    writer.field("-5");
    writer.textField("-5");
    writer.endRecord();
    QVERIFY(writer.finish());
    QCOMPARE(out, "-5,'-5\r\n"s);
}

void TestCsvWriter::preparedFieldsAreWrittenAlike_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("utf-8") << Encoding::Utf8;
    QTest::newRow("windows-949") << Encoding::Windows949;
}

/// Whatever the text, at the start of the file and behind it, alone in its record or not.
void TestCsvWriter::preparedFieldsAreWrittenAlike()
{
    QFETCH(Encoding, encoding);
    CsvWriterOptions options;
    options.encoding = encoding;
    std::string plain;
    std::string repeated;
    CsvWriter one(db::stringSink(plain), options);
    CsvWriter other(db::stringSink(repeated), options);
    const std::vector<std::string> texts{"sep=x", "", "똠방", "a,b", "say \"x\"", "=1+1", "'=1", "-5", "\r\n", "a😀"};
    CsvWriter::Prepared prepared;
    for (const std::string &text : texts) {
        for (const bool ofPeople : {true, false}) {
            for (const std::int64_t number : {std::int64_t(0), std::int64_t(-12), std::numeric_limits<std::int64_t>::min()}) {
                const auto write = [&] { ofPeople ? one.textField(text) : one.field(text); };
                write();
                one.field(std::to_string(number));
                one.endRecord();
                write();
                one.endRecord();
                other.prepare(text, ofPeople, prepared);
                other.repeat(prepared);
                other.number(number);
                other.endRecord();
                other.repeat(prepared);
                other.endRecord();
            }
        }
    }
    QCOMPARE(one.finish().ok(), other.finish().ok());
    QCOMPARE(repeated, plain);
    QCOMPARE(other.unmappableCount(), one.unmappableCount());
    for (std::size_t i = 0; i < one.unmappable().size(); ++i) {
        QCOMPARE(other.unmappable()[i].row, one.unmappable()[i].row);
        QCOMPARE(other.unmappable()[i].column, one.unmappable()[i].column);
        QCOMPARE(other.unmappable()[i].text, one.unmappable()[i].text);
    }
}

void TestCsvWriter::unmappableCellsAreCollected()
{
    std::string out;
    CsvWriterOptions options;
    options.encoding = Encoding::Windows949;
    CsvWriter writer(db::stringSink(out), options);
    for (const char *field : {"이름", "비고", "\n", "똠방", "a😀", "\n", "−5", "b,\"é\"", "\n"}) {
        if (*field == '\n')
            writer.endRecord();
        else
            writer.textField(field);
    }
    const auto finished = writer.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::UnmappableText);
    QCOMPARE(finished.error().args, (std::vector<std::string>{"3", "a😀"}));
    QCOMPARE(finished.error().place.line, 2);
    QCOMPARE(finished.error().place.column, 2);
    QCOMPARE(writer.unmappable().size(), std::size_t(3));
    QCOMPARE(writer.unmappable()[1].row, 3);
    QCOMPARE(writer.unmappable()[1].column, 1);
    QCOMPARE(writer.unmappable()[2].text, "b,\"é\""s); // as given, not as it would be quoted
    QVERIFY(out.find('?') == std::string::npos);

    std::string good;
    CsvWriter fits(db::stringSink(good), options);
    fits.textField("똠방각하");
    fits.textField("금액(천원),");
    fits.endRecord();
    QVERIFY(fits.finish());
    QCOMPARE(read(good, Encoding::Windows949, ',', true), (Rows{{"똠방각하", "금액(천원),"}}));
}

void TestCsvWriter::manyUnmappableCellsAreBounded()
{
    std::string out;
    CsvWriterOptions options;
    options.encoding = Encoding::Windows949;
    CsvWriter writer(db::stringSink(out), options);
    for (int i = 0; i < 1000; ++i) {
        writer.field("😀");
        writer.endRecord();
    }
    QVERIFY(!writer.finish());
    QCOMPARE(writer.unmappableCount(), 1000);
    QCOMPARE(writer.unmappable().size(), CsvWriter::UnmappableLimit);
}

void TestCsvWriter::sinkErrorsStay()
{
    int calls = 0;
    CsvWriter writer([&](std::string_view) -> db::Result<void> {
        ++calls;
        return db::fail(ErrorCode::CannotWrite, {"x", "y"});
    });
    const std::string field(100'000, 'a');
    for (int i = 0; i < 100; ++i) {
        writer.field(field);
        writer.endRecord();
    }
    QVERIFY(!writer.finish());
    QCOMPARE(calls, 1);
}

void TestCsvWriter::fullDiskIsSaid()
{
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    if (full < 0)
        QSKIP("no /dev/full here");
    CsvWriter writer(db::descriptorSink(full, "out.csv"));
    writer.field("a");
    writer.endRecord();
    const auto finished = writer.finish();
    ::close(full);
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::DiskFull);
    QCOMPARE(finished.error().args.front(), std::string("out.csv")); // and after it what is free there
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
