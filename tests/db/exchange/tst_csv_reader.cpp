#include "db/exchange/csv_reader.h"

#include "tests/db/exchange/small_pieces.h"

#include <QTest>

using namespace std::string_literals;
using db::CsvReader;
using db::Encoding;
using db::ErrorCode;

Q_DECLARE_METATYPE(db::ErrorCode)

namespace {

/// "line:field|field" per record; quoted fields in <>; "~" behind a blank and "!" behind a malformed record; then the
/// error as "line.column code", if any.
QStringList readAll(CsvReader &reader)
{
    QStringList out;
    db::CsvRecord record;
    CsvReader::Step step = reader.next(record);
    for (; step == CsvReader::Step::Record; step = reader.next(record)) {
        QStringList fields;
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            const QString text = QString::fromUtf8(record.fields[i].data(), static_cast<qsizetype>(record.fields[i].size()));
            fields << (record.quoted[i] != 0 ? QLatin1Char('<') + text + QLatin1Char('>') : text);
        }
        out << QString::number(record.line) + QLatin1Char(':') + fields.join(QLatin1Char('|'))
                   + (record.blank ? QStringLiteral("~") : QString())
                   + (record.malformed ? QStringLiteral("!") : QString());
    }
    if (step == CsvReader::Step::Failed)
        out << QStringLiteral("%1.%2 failed").arg(reader.error().place.line).arg(reader.error().place.column);
    return out;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void delimiters_data();
    void delimiters();
    void forcedDelimiter();
    void files_data();
    void files();
    void failures_data();
    void failures();
    void limitsAreExact();
    void endlessFieldIsRefusedEarly();
    void millionsOfDelimitersAreRefused();
    void blankLinesAreCounted();
    void longRecordAcrossChunks();
    void errorStays();
};

void TestCsvReader::records_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, std::string text, QStringList expected) {
        QTest::newRow(name) << std::move(text) << std::move(expected);
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("empty", "", {});
    row("one field", "a", {s("1:a")});
    row("LF", "a,b\nc,d\n", {s("1:a|b"), s("2:c|d")});
    row("CR LF", "a,b\r\nc,d\r\n", {s("1:a|b"), s("2:c|d")});
    row("CR", "a,b\rc,d\r", {s("1:a|b"), s("2:c|d")});
    row("CR CR LF", "a,b\r\r\nc,d\r\r\n", {s("1:a|b"), s("2:c|d")});
    row("mixed", "a\r\nb\nc\rd\r\r\ne", {s("1:a"), s("2:b"), s("3:c"), s("4:d"), s("5:e")});
    row("no final end", "a,b\nc,d", {s("1:a|b"), s("2:c|d")});
    row("empty fields", ",\n,,\n", {s("1:|~"), s("2:||~")});
    row("trailing delimiter without end", "a,", {s("1:a|")});
    row("quotes", "\"a\",\"b,c\",\"\"\n", {s("1:<a>|<b,c>|<>")});
    row("doubled quotes", "\"a \"\"b\"\" c\",\"\"\"\"\n", {s("1:<a \"b\" c>|<\">")});
    row("newlines in quotes", "\"a\nb\",c\r\nd\n", {s("1:<a\nb>|c"), s("3:d")});
    row("every line end in quotes", "\"1\r\n2\r3\r\r\n4\n\n6\",x\ny\n", {s("1:<1\r\n2\r3\r\r\n4\n\n6>|x"), s("7:y")});
    row("CR before a closing quote", "\"a\r\"\nb", {s("1:<a\r>"), s("3:b")});
    row("quote within a field", "a\"b,5\" disk\n", {s("1:a\"b|5\" disk")});
    row("blank before a quote", "a, \"b\"\n", {s("1:a| \"b\"")});
    row("text behind a quote", "\"a\"b,\"c\" ,\"d\"\n", {s("1:<ab>|<c >|<d>!")});
    row("doubled quotes and text behind", "\"a\"\"b\"c\"d,e\n", {s("1:<a\"bc\"d>|e!")});
    row("blank lines", "\na\n\n\r\nb\n\n", {s("2:a"), s("5:b")});
    row("CR blank lines", "a\r\rb", {s("1:a"), s("3:b")});
    row("records of blanks", "a,b\n , \n\"\"\n", {s("1:a|b"), s("2: | ~"), s("3:<>~")});
    row("ragged", "a,b,c\nd\ne,f\n", {s("1:a|b|c"), s("2:d"), s("3:e|f")});
    row("mark", "\xEF\xBB\xBF\"이름\",b\n", {s("1:<이름>|b")});
    row("mark alone", "\xEF\xBB\xBF", {});
    row("open quote", "a,b\nc,\"d\ne\nf", {s("1:a|b"), s("2.2 failed")});
    row("open quote behind a long field", "\"a\n\n\",\"b\nc", {s("3.2 failed")});
    row("quote at the end", "a,\"", {s("1.2 failed")});
    row("Korean", "금액(천원),비고\n\"1,234\",△5\n", {s("1:금액(천원)|비고"), s("2:<1,234>|△5")});
}

void TestCsvReader::records()
{
    QFETCH(std::string, text);
    QFETCH(QStringList, expected);
    for (std::size_t piece = 1; piece <= text.size() + 1; ++piece) {
        SmallPieces source(text, piece);
        db::CsvOptions options;
        options.delimiter = ',';
        CsvReader reader(source, Encoding::Utf8, options);
        QCOMPARE(readAll(reader), expected);
    }
}

void TestCsvReader::delimiters_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("firstLine");
    QTest::newRow("empty") << ""s << ',' << 0;
    QTest::newRow("comma") << "a,b\n1,2\n"s << ',' << 1;
    QTest::newRow("semicolon") << "a;b\n1;2\n"s << ';' << 1;
    QTest::newRow("tab") << "a\tb\n1\t2\n"s << '\t' << 1;
    QTest::newRow("no final end") << "a;b"s << ';' << 1;
    QTest::newRow("semicolon with decimal commas") << "a;b;c\n1,5;2,5;3\n2,5;3;4,5\n"s << ';' << 1;
    QTest::newRow("tab with commas in texts") << "이름\t주소\nA\t광주, 북구\nB\t광주, 서구\nC\t서울\n"s << '\t' << 1;
    QTest::newRow("comma with semicolons in quotes") << "a,b\n\"1;2;3\",x\n\"4;5;6\",y\n"s << ',' << 1;
    QTest::newRow("title rows above") << "예산 현황\n(단위; 천원)\n분야,금액\n기반,1\n연구,2\n"s << ',' << 1;
    QTest::newRow("one column") << "a\nb\n"s << ',' << 1;
    QTest::newRow("sep=") << "sep=;\na;b,c\n"s << ';' << 2;
    QTest::newRow("SEP= with CR LF and a rare delimiter") << "SEP=|\r\na|b,c\r\n"s << '|' << 2;
    QTest::newRow("sep= behind a mark") << "\xEF\xBB\xBFsep=\t\na\tb\n"s << '\t' << 2;
    QTest::newRow("sep= alone") << "sep=;"s << ';' << 0;
    QTest::newRow("quoted sep= is data") << "\"sep=;\"\na,b\nc,d\n"s << ',' << 1;
    QTest::newRow("a longer sep= is data") << "sep=;x,b\nc,d\n"s << ',' << 1;
}

void TestCsvReader::delimiters()
{
    QFETCH(std::string, text);
    QFETCH(char, delimiter);
    QFETCH(int, firstLine);
    for (const std::size_t piece : {std::size_t(1), std::size_t(5), std::size_t(1) << 20}) {
        SmallPieces source(text, piece);
        CsvReader reader(source, Encoding::Utf8);
        QVERIFY(reader.start());
        QCOMPARE(reader.delimiter(), delimiter);
        const QStringList records = readAll(reader);
        QCOMPARE(records.isEmpty() ? 0 : records.first().section(QLatin1Char(':'), 0, 0).toInt(), firstLine);
    }
}

void TestCsvReader::forcedDelimiter()
{
    db::MemorySource source("sep=;\na;b,c\n");
    db::CsvOptions options;
    options.delimiter = ',';
    CsvReader reader(source, Encoding::Utf8, options);
    QCOMPARE(readAll(reader), QStringList{QStringLiteral("2:a;b|c")});
}

void TestCsvReader::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *file, Encoding encoding, char delimiter, QStringList expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << encoding << delimiter << std::move(expected);
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("windows949_crlf.csv", Encoding::Windows949, ',',
        {s("1:분야|<금액(천원)>|비고"), s("2:기반|<1,234>|똠방각하 펲시콜라"), s("3:연구|△5|C:\\값")});
    row("utf8_mark_newline_header.csv", Encoding::Utf8, ',',
        {s("1:<2024\n1분기>|<2024\n2분기>"), s("4:<3,850>|12 "), s("6:|~")});
    row("utf16le_tab.csv", Encoding::Utf16Le, '\t', {s("1:과정|수료"), s("2:인공지능|<1,204>")});
    row("cr_semicolon.csv", Encoding::Windows949, ';', {s("1:기업명;대표").replace(QLatin1Char(';'), QLatin1Char('|')), s("2:㈜가나|김")});
    row("crcrlf.csv", Encoding::Utf8, ',', {s("1:연번|기업명"), s("2:1|<가,나>"), s("3:2|다")});
}

void TestCsvReader::files()
{
    QFETCH(QString, file);
    QFETCH(Encoding, encoding);
    QFETCH(char, delimiter);
    QFETCH(QStringList, expected);
    auto source = db::FileSource::open(TEST_DATA_DIR "/csv/" + file.toStdString());
    QVERIFY(source);
    const auto found = db::probeEncoding(**source);
    QVERIFY(found);
    QCOMPARE(*found, encoding);
    CsvReader reader(**source, *found);
    QCOMPARE(readAll(reader), expected);
    QCOMPARE(reader.delimiter(), delimiter);
    QCOMPARE(reader.bytesRead(), (*source)->size());
}

void TestCsvReader::failures_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto longText = std::string(65537, 'x');
    QTest::newRow("open quote") << "a\n\n\"b\n,c"s << Encoding::Utf8 << ErrorCode::OpenQuote << 3 << 1;
    QTest::newRow("nul") << "a\nb\n\0"s << Encoding::Utf8 << ErrorCode::NotText << 3 << 0;
    QTest::newRow("long field") << "a\nb," + longText + "\n" << Encoding::Utf8 << ErrorCode::FieldTooLong << 2 << 2;
    QTest::newRow("long quoted field") << "\"a\n\",\"" + longText + "\"\n" << Encoding::Utf8 << ErrorCode::FieldTooLong << 2
                                       << 2;
    QTest::newRow("long field with doubled quotes") << "a,\"\"\"" + longText + "\"\n" << Encoding::Utf8
                                                    << ErrorCode::FieldTooLong << 1 << 2;
    QTest::newRow("many fields") << "a\n" + std::string(4096, ',') + "\n" << Encoding::Utf8 << ErrorCode::TooManyFields << 2
                                 << 0;
    QTest::newRow("wrong bytes in 949") << "a\nb,\xFF\xFF"s << Encoding::Windows949 << ErrorCode::UndecodableText << 2 << 0;
    QTest::newRow("cut 949") << "a\nb,\xB0"s << Encoding::Windows949 << ErrorCode::UndecodableText << 2 << 0;
}

void TestCsvReader::failures()
{
    QFETCH(std::string, bytes);
    QFETCH(Encoding, encoding);
    QFETCH(ErrorCode, code);
    QFETCH(int, line);
    QFETCH(int, column);
    db::MemorySource source(bytes);
    db::CsvOptions options;
    options.delimiter = ',';
    CsvReader reader(source, encoding, options);
    db::CsvRecord record;
    CsvReader::Step step = CsvReader::Step::Record;
    while (step == CsvReader::Step::Record)
        step = reader.next(record);
    QCOMPARE(step, CsvReader::Step::Failed);
    QCOMPARE(reader.error().code, code);
    QCOMPARE(reader.error().place.line, std::int64_t(line));
    QCOMPARE(reader.error().place.column, column);
}

void TestCsvReader::limitsAreExact()
{
    std::string korean;
    for (int i = 0; i < 65536; ++i)
        korean += "가";
    std::string quotes(std::size_t(65536) * 2, '"'); // 65,536 quotes, each doubled
    db::MemorySource source(korean + ",\"" + quotes + "\"," + std::string(4093, ',') + "\n");
    CsvReader reader(source, Encoding::Utf8);
    db::CsvRecord record;
    QCOMPARE(reader.next(record), CsvReader::Step::Record);
    QCOMPARE(record.fields.size(), std::size_t(4096));
    QCOMPARE(record.fields[0].size(), korean.size());
    QCOMPARE(record.fields[1].size(), std::size_t(65536));
}

void TestCsvReader::endlessFieldIsRefusedEarly()
{
    for (const char *start : {"\"", "x"}) {
        db::MemorySource source(start + std::string(20'000'000, 'x'));
        db::CsvOptions options;
        options.delimiter = ',';
        CsvReader reader(source, Encoding::Utf8, options);
        db::CsvRecord record;
        QCOMPARE(reader.next(record), CsvReader::Step::Failed);
        QCOMPARE(reader.error().code, ErrorCode::FieldTooLong);
        QVERIFY(reader.bytesRead() <= 2 * std::int64_t(db::ByteSource::ChunkSize));
    }
}

void TestCsvReader::millionsOfDelimitersAreRefused()
{
    db::MemorySource source(std::string(5'000'000, ','));
    CsvReader reader(source, Encoding::Utf8);
    db::CsvRecord record;
    QCOMPARE(reader.next(record), CsvReader::Step::Failed);
    QCOMPARE(reader.error().code, ErrorCode::TooManyFields);
}

void TestCsvReader::blankLinesAreCounted()
{
    db::MemorySource source("\r\n\na,b\n\n\r,\n");
    CsvReader reader(source, Encoding::Utf8);
    QCOMPARE(readAll(reader), (QStringList{QStringLiteral("3:a|b"), QStringLiteral("6:|~")}));
    QCOMPARE(reader.blankLines(), 4);
}

void TestCsvReader::longRecordAcrossChunks()
{
    // Records of a third of a chunk, so that chunks end within them in many places, and short ones between.
    std::string text;
    QStringList expected;
    for (int i = 0; i < 40; ++i) {
        const std::string cell(60'000 + static_cast<std::size_t>(i) * 17, static_cast<char>('a' + i % 26));
        text += "\"" + cell + "\n\"," + cell + "," + cell + "\"x\r\nk" + std::to_string(i) + ",v\r\n";
    }
    db::MemorySource source(text);
    CsvReader reader(source, Encoding::Utf8);
    db::CsvRecord record;
    for (int i = 0; i < 40; ++i) {
        const std::string cell(60'000 + static_cast<std::size_t>(i) * 17, static_cast<char>('a' + i % 26));
        QCOMPARE(reader.next(record), CsvReader::Step::Record);
        QCOMPARE(record.line, std::int64_t(i * 3 + 1));
        QCOMPARE(record.fields.size(), std::size_t(3));
        QVERIFY(record.fields[0] == cell + "\n");
        QVERIFY(record.fields[1] == cell);
        QVERIFY(record.fields[2] == cell + "\"x");
        QCOMPARE(reader.next(record), CsvReader::Step::Record);
        QCOMPARE(record.line, std::int64_t(i * 3 + 3));
        QCOMPARE(std::string(record.fields[0]), "k" + std::to_string(i));
    }
    QCOMPARE(reader.next(record), CsvReader::Step::End);
}

void TestCsvReader::errorStays()
{
    db::MemorySource source("\"a");
    CsvReader reader(source, Encoding::Utf8);
    db::CsvRecord record;
    QCOMPARE(reader.next(record), CsvReader::Step::Failed);
    QCOMPARE(reader.next(record), CsvReader::Step::Failed);
    QVERIFY(!reader.start());
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
