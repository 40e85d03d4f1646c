// What is read out of XLSX and ODS packages, in this process.
#include "db/exchange/sheet/shown_number.h"
#include "db/exchange/sheet/workbook.h"
#include "tests/support/workbook_builder.h"

#include <QTest>

using namespace db;
using namespace support;

namespace QTest {

template<>
char *toString(const std::string &text)
{
    return qstrdup(text.c_str());
}

} // namespace QTest

Q_DECLARE_METATYPE(std::string)

namespace {

/// All rows of the first or the named sheet, or the error's code and arguments.
std::string read(const std::string &bytes, const std::string &sheet = {})
{
    const auto told = [](const Error &error) {
        std::string text = "error " + std::to_string(static_cast<int>(error.code));
        for (const std::string &arg : error.args)
            text += ' ' + arg;
        return text;
    };
    const auto book = Workbook::open(bytes);
    if (!book)
        return told(book.error());
    const auto heads = (*book)->heads();
    if (!heads)
        return told(heads.error());
    std::string rows;
    const auto written = (*book)->write(sheet.empty() ? heads->front().name : sheet, [&rows](std::string_view text) {
        rows += text;
        return true;
    });
    return written ? rows : told(written.error());
}

std::string errorText(ErrorCode code, const std::string &args = {})
{
    return "error " + std::to_string(static_cast<int>(code)) + (args.empty() ? "" : ' ' + args);
}

std::string oneCell(const std::string &cell, XlsxBook book = {})
{
    book.sheets = {{"S", "<row r=\"1\">" + cell + "</row>"}};
    std::string rows = read(xlsxOf(book));
    if (rows.ends_with('\n'))
        rows.pop_back();
    return rows.size() > 1 && rows.front() == '"' ? rows.substr(1, rows.size() - 2) : rows;
}

std::string table(const std::string &rows, const std::string &name = "S", const std::string &more = {})
{
    return "<table:table table:name=\"" + name + "\"" + more + ">" + rows + "</table:table>";
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimals_data();
    void decimals();
    void looks_data();
    void looks();
    void xlsxCells_data();
    void xlsxCells();
    void placesAreKept();
    void sheetsAreListed();
    void aLibrarysZeroIsNoResult();
    void theOtherDateSystem();
    void odsCells_data();
    void odsCells();
    void odsRepeatsAndMerges();
    void odsStylesChangeWhatIsShown();
    void refusals_data();
    void refusals();
    void everyCutIsRefused();
};

void TestWorkbook::decimals_data()
{
    QTest::addColumn<std::string>("written");
    QTest::addColumn<int>("shift");
    QTest::addColumn<std::string>("plain");
    const auto row = [](const char *written, int shift, const char *plain) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(written)).arg(shift)))
            << std::string(written) << shift << std::string(plain);
    };
    row("0", 0, "0");
    row("-0", 0, "0");
    row("0.1", 0, "0.1");
    row("1200000000", 0, "1200000000");
    row("1.2E9", 0, "1200000000");
    row("1.5E-3", 0, "0.0015");
    row("4.9000000000000004", 0, "4.9");
    row("0.30000000000000004", 0, "0.3");
    row("1234567.0000000002", 0, "1234567");
    row("9007199254740991", 0, "9007199254740991");
    row("123456789012345.6", 0, "123456789012346");
    row("-1234.5", 0, "-1234.5");
    row("1E22", 0, "10000000000000000000000");
    row("0.125", 2, "12.5");
    row("1.1000000000000001", 2, "110");
    row("0.00005", 2, "0.005");
    row("1234567", -3, "1234.567");
    row("7", -3, "0.007");
    row("1e999", 0, "1e999");
    row("abc", 0, "abc");
    row("1 ", 0, "1 ");
    row("", 0, "");
}

void TestWorkbook::decimals()
{
    QFETCH(const std::string, written);
    QFETCH(const int, shift);
    QTEST(plainDecimal(written, shift), "plain");
}

void TestWorkbook::looks_data()
{
    QTest::addColumn<std::string>("code");
    QTest::addColumn<std::string>("written");
    QTest::addColumn<std::string>("shown");
    const auto row = [](const char *code, const char *written, const char *shown) {
        QTest::newRow(code) << std::string(code) << std::string(written) << std::string(shown);
    };
    row("General", "45000", "45000");
    row("#,##0", "45000", "45000");
    row("yyyy-mm-dd", "45000", "2023-03-15");
    row("yyyy\"년\" m\"월\" d\"일\"", "45000.5", "2023-03-15");
    row("yyyy/mm", "45000", "2023-03");
    row("yyyy\"년\" m\"월\";@", "45000", "2023-03");
    row("yyyy\"년\"", "45000", "2023");
    row("yyyy-mm-dd hh:mm", "45000.25", "2023-03-15 06:00:00");
    row("yyyy-mm-dd h:mm:ss", "45000", "2023-03-15");
    row("h:mm AM/PM", "0.75", "18:00:00");
    row("[h]:mm", "1.5", "36:00:00");
    row("mm:ss", "0.5", "12:00:00");
    row("[$-412]yyyy\\-mm\\-dd", "1", "1900-01-01");
    row("yyyy-mm-dd;@", "59", "1900-02-28");
    row("yy.mm.dd", "60", "1900-02-29");
    row("yy.m.d", "61", "1900-03-01");
    row("dd", "-1", "-1");
    row("0%", "0.12", "12%");
    row("0.00%", "0.12345", "12.345%");
    row("\"%\"0", "0.5", "0.5");
    row("#,##0,", "1234567000", "1234567");
    row("#,##0,,\"백만원\"", "1234567000", "1234.567백만원");
    row("#,##0\"천원\"", "1200", "1200천원");
    row("#,##0\\명", "1200", "1200");
    row("#,##0_);[Red]\\(#,##0\\)", "-5", "-5");
    row("0.0,", "1500", "1.5");
    row("[$₩-412]#,##0", "1500", "1500");
    row("@", "1500", "1500");
}

void TestWorkbook::looks()
{
    QFETCH(const std::string, code);
    QFETCH(const std::string, written);
    QTEST(shownNumber(written, lookOfFormat(code)), "shown");
}

void TestWorkbook::xlsxCells_data()
{
    QTest::addColumn<std::string>("cell");
    QTest::addColumn<std::string>("shown");
    const auto row = [](const char *name, const char *cell, const char *shown) {
        QTest::newRow(name) << std::string(cell) << std::string(shown);
    };
    row("shared text", "<c t=\"s\"><v>0</v></c>", "총계 <한글>");
    row("shared rich text", "<c t=\"s\"><v>1</v></c>", "연구개발");
    row("escaped line end", "<c t=\"s\"><v>2</v></c>", "두 줄");
    row("inline text", "<c t=\"inlineStr\"><is><t>인프라</t></is></c>", "인프라");
    row("inline rich text", "<c t=\"inlineStr\"><is><r><t>인</t></r><r><t>프라</t></r></is></c>", "인프라");
    row("number", "<c><v>0.1</v></c>", "0.1");
    row("date", "<c s=\"1\"><v>45000</v></c>", "2023-03-15");
    row("own format", "<c s=\"2\"><v>0.125</v></c>", "12.5%");
    row("cell style is no style", "<c s=\"0\"><v>45000</v></c>", "45000");
    row("unknown style", "<c s=\"99\"><v>45000</v></c>", "45000");
    row("ISO date", "<c s=\"1\" t=\"d\"><v>2023-03-15T00:00:00</v></c>", "2023-03-15");
    row("true", "<c t=\"b\"><v>1</v></c>", "TRUE");
    row("false", "<c t=\"b\"><v>0</v></c>", "FALSE");
    row("error", "<c t=\"e\"><v>#REF!</v></c>", "\x01#REF!");
    row("formula", "<c><f>SUM(A2:A3)</f><v>7</v></c>", "7");
    row("formula of a zero", "<c><f>A2-A3</f><v>0</v></c>", "0");
    row("formula of a text", "<c t=\"str\"><f>A2</f><v>시비</v></c>", "시비");
    row("formula of an empty text", "<c t=\"str\"><f>A2</f><v></v></c>", "");
    row("formula of an error", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "\x01#DIV/0!");
    row("formula of an error as text", "<c t=\"str\"><f>1/0</f><v>#DIV/0!</v></c>", "\x01#DIV/0!");
    row("formula without a result", "<c><f>SUM(A2:A3)</f></c>", "\x01=SUM(A2:A3)");
    row("formula with an empty result", "<c><f>SUM(A2:A3)</f><v></v></c>", "\x01=SUM(A2:A3)");
    row("shared formula", "<c><f t=\"shared\" si=\"0\"/><v>5</v></c>", "5");
    row("shared formula without a result", "<c><f t=\"shared\" si=\"0\"/></c>", "\x01=");
    row("array formula of a text", "<c t=\"str\"><f t=\"array\" ref=\"A1\">X</f><v>국비</v></c>", "국비");
    row("text without a formula", "<c t=\"str\"><v>국비</v></c>", "국비");
    row("quotes and commas", "<c t=\"inlineStr\"><is><t>\"a\", b</t></is></c>", "\"\"a\"\", b");
    row("how it is said", "<c t=\"inlineStr\"><is><t>漢</t><rPh><t>한</t></rPh></is></c>", "漢");
    row("prefixes", "<x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c>", "a");
    row("control character", "<c t=\"inlineStr\"><is><t>a_x0001_b</t></is></c>", "a b");
    row("empty", "<c s=\"1\"/>", "");
}

void TestWorkbook::xlsxCells()
{
    QFETCH(const std::string, cell);
    XlsxBook book;
    book.strings = {"<t>총계 &lt;한글&gt;</t>", "<r><t>연구</t></r><r><rPr/><t>개발</t></r><rPh><t>x</t></rPh>",
                    "<t>두_x000D_\n줄</t>"};
    book.styles = {0, 14, 170};
    book.formats = "<numFmt numFmtId=\"170\" formatCode=\"0.0%\"/>";
    QTEST(oneCell(cell, book), "shown");
}

void TestWorkbook::placesAreKept()
{
    XlsxBook book;
    book.sheets = {{"S", "<row r=\"3\" hidden=\"1\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c><c><v>3</v></c></row>"
                         "<row r=\"4\"/><row><c r=\"A5\"><v>4</v></c></row>"
                         "<row r=\"7\"><c r=\"AA7\"><v>5</v></c></row>"}};
    QCOMPARE(read(xlsxOf(book)), std::string("\n\n,1,,2,3\n\n4,,,,\n\n") + std::string(26, ',') + "5\n");
}

void TestWorkbook::sheetsAreListed()
{
    XlsxBook book;
    std::vector<std::vector<std::string>> many;
    for (int i = 0; i < 100; ++i)
        many.push_back({std::to_string(i)});
    book.sheets = {{"예산 &amp; 집행", rowsOf(many)}, {"숨김", rowsOf({{"x"}}), "veryHidden"}, {"빈 시트", {}}};
    const std::string bytes = xlsxOf(book);
    const auto opened = Workbook::open(bytes);
    QVERIFY(opened);
    QCOMPARE((*opened)->format(), std::string_view("xlsx"));
    const auto heads = (*opened)->heads();
    QVERIFY(heads);
    QCOMPARE(heads->size(), std::size_t(3));
    QCOMPARE(heads->at(0).name, std::string("예산 & 집행"));
    QCOMPARE(std::count(heads->at(0).rows.begin(), heads->at(0).rows.end(), '\n'), 40);
    QVERIFY(heads->at(1).hidden && !heads->at(0).hidden);
    QCOMPARE(heads->at(1).rows, std::string("\"x\"\n"));
    QCOMPARE(heads->at(2).rows, std::string());
    QCOMPARE(read(bytes, "숨김"), std::string("\"x\"\n"));
    QCOMPARE(read(bytes, "없음"), errorText(ErrorCode::UnknownName, "sheet 없음"));
}

void TestWorkbook::aLibrarysZeroIsNoResult()
{
    XlsxBook book;
    book.book = "<calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/>";
    QCOMPARE(oneCell("<c><f>A2</f><v>0</v></c>", book), std::string("\x01=A2"));
    QCOMPARE(oneCell("<c><f>A2</f><v>7</v></c>", book), std::string("7"));
    QCOMPARE(oneCell("<c><v>0</v></c>", book), std::string("0"));
}

void TestWorkbook::theOtherDateSystem()
{
    XlsxBook book;
    book.styles = {14};
    book.book = "<workbookPr date1904=\"1\"/>";
    QCOMPARE(oneCell("<c s=\"0\"><v>43538</v></c>", book), std::string("2023-03-15"));
    QCOMPARE(oneCell("<c s=\"0\"><v>0</v></c>", book), std::string("1904-01-01"));
    book.book = "<workbookPr date1904=\"0\"/>";
    QCOMPARE(oneCell("<c s=\"0\"><v>45000</v></c>", book), std::string("2023-03-15"));
}

void TestWorkbook::odsCells_data()
{
    QTest::addColumn<std::string>("cell");
    QTest::addColumn<std::string>("shown");
    const auto row = [](const char *name, const char *attributes, const char *inside, const char *shown) {
        QTest::newRow(name) << "<table:table-cell " + std::string(attributes) + ">" + inside + "</table:table-cell>"
                            << std::string(shown);
    };
    row("text", "office:value-type=\"string\"", "<text:p>인프라</text:p>", "인프라");
    row("two paragraphs", "office:value-type=\"string\"", "<text:p>한</text:p><text:p>글</text:p>", "한 글");
    row("spans and blanks", "office:value-type=\"string\"",
        "<text:p>a<text:s text:c=\"2\"/><text:span>b</text:span><text:line-break/>c</text:p>", "a  b c");
    row("a comment is no text", "office:value-type=\"string\"",
        "<office:annotation><text:p>메모</text:p></office:annotation><text:p>값</text:p>", "값");
    row("number", "office:value-type=\"float\" office:value=\"0.1\"", "<text:p>0</text:p>", "0.1");
    row("large number", "office:value-type=\"float\" office:value=\"1.2E+9\"", "<text:p>1.2E9</text:p>", "1200000000");
    row("currency", "office:value-type=\"currency\" office:value=\"1500\"", "<text:p>₩1,500</text:p>", "1500");
    row("percentage", "office:value-type=\"percentage\" office:value=\"0.125\"", "<text:p>13%</text:p>", "12.5%");
    row("date", "office:value-type=\"date\" office:date-value=\"2023-03-15\"", "<text:p>x</text:p>", "2023-03-15");
    row("time", "office:value-type=\"time\" office:time-value=\"PT09H30M00S\"", "<text:p>x</text:p>", "09:30:00");
    row("boolean", "office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>참</text:p>", "TRUE");
    row("formula", "table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"", "<text:p>2</text:p>", "2");
    row("formula of a text", "table:formula=\"of:=[.A2]\" office:value-type=\"string\" office:string-value=\"시비\"",
        "<text:p>x</text:p>", "시비");
    row("formula without a result", "table:formula=\"of:=1+1\"", "", "\x01=of:=1+1");
    row("error", "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
                 "calcext:value-type=\"error\"", "<text:p>#DIV/0!</text:p>", "\x01#DIV/0!");
}

void TestWorkbook::odsCells()
{
    QFETCH(const std::string, cell);
    std::string rows = read(odsOf(table("<table:table-row>" + cell + "</table:table-row>")));
    QVERIFY(rows.size() > 2);
    QCOMPARE(rows.front(), '"');
    QTEST(rows.substr(1, rows.size() - 3), "shown");
}

void TestWorkbook::odsRepeatsAndMerges()
{
    const std::string text = "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
    const std::string rows
        = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"9\"/>"
          "</table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell/>"
          "<table:table-cell office:value-type=\"float\" office:value=\"5\" table:number-columns-repeated=\"2\"/>"
          "<table:covered-table-cell office:value-type=\"string\"><text:p>hidden</text:p></table:covered-table-cell>"
          + text + "</table:table-row><table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell "
          "table:number-columns-repeated=\"16384\"/></table:table-row>";
    const std::string both = odsOf(table(rows) + table("<table:table-row>" + text + "</table:table-row>", "둘째"));
    QCOMPARE(read(both), std::string("\n\n,5,5,,x\n,5,5,,x\n"));
    QCOMPARE(read(both, "둘째"), std::string("\"x\"\n"));
    QCOMPARE(read(odsOf(table("<table:table-row table:number-rows-repeated=\"2000000\">" + text + "</table:table-row>"))),
             errorText(ErrorCode::SheetDamaged, "row 1"));
}

void TestWorkbook::odsStylesChangeWhatIsShown()
{
    const std::string styles
        = "<number:date-style style:name=\"N1\"><number:year/><number:text>-</number:text><number:month/>"
          "</number:date-style><number:number-style style:name=\"N2\"><number:number number:display-factor=\"1000\"/>"
          "<number:text>천원</number:text></number:number-style>"
          "<style:style style:name=\"c1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
          "<style:style style:name=\"c2\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>"
          "<style:style style:name=\"c3\" style:family=\"table-cell\" style:parent-style-name=\"c2\"/>"
          "<style:style style:name=\"t1\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
          "</style:style>";
    const std::string amount = "office:value-type=\"float\" office:value=\"1234500\"/>";
    const std::string bytes = odsOf(
        table("<table:table-column/><table:table-column table:number-columns-repeated=\"2\" "
              "table:default-cell-style-name=\"c2\"/><table:table-row>"
              "<table:table-cell table:style-name=\"c1\" office:value-type=\"date\" office:date-value=\"2023-03-15\"/>"
              "<table:table-cell " + amount + "<table:table-cell table:style-name=\"c3\" " + amount
              + "<table:table-cell " + amount + "</table:table-row>", "S", " table:style-name=\"t1\""), styles);
    QCOMPARE(read(bytes), std::string("\"2023-03\",1234.5천원,1234.5천원,1234500\n"));
    const auto book = Workbook::open(bytes);
    QVERIFY((*(*book)->heads()).front().hidden);
}

void TestWorkbook::refusals_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("error");
    XlsxBook book;
    book.sheets = {{"S", rowsOf({{"a"}})}};
    const std::vector<Part> parts = partsOf(book);
    const auto with = [&](const Part &extra) {
        std::vector<Part> more = parts;
        more.push_back(extra);
        return zipOf(more);
    };
    const auto changed = [&](const std::string &name, const auto &change) {
        std::vector<Part> more = parts;
        for (Part &part : more) {
            if (part.name == name)
                change(part);
        }
        return zipOf(more);
    };
    const auto row = [](const char *name, const std::string &bytes, ErrorCode code, const std::string &args = {}) {
        QTest::newRow(name) << bytes << errorText(code, args);
    };
    using enum ErrorCode;
    row("nothing", {}, SheetDamaged, "zip");
    row("text", "a,b\n1,2\n", SheetDamaged, "zip");
    row("another archive", zipOf({{"readme.txt", "x"}}), NotText, "zip");
    row("a document", zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}}), NotText, "zip");
    row("a text document", zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}}), NotText, "zip");
    row("a Hangul document", zipOf({{"mimetype", "application/hwp+zip"}}), NotText, "hwpx");
    row("a binary workbook", zipOf({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "x"}}), NotText, "xlsb");
    row("encrypted entries", with({"x", "x", true}), SheetProtected);
    row("a bomb", with({"x", std::string(std::size_t(20) << 20, ' ')}), SheetTooLarge, "1073741824");
    row("a bomb by its word", with({.name = "x", .bytes = "x", .claimedSize = 1U << 31}), SheetTooLarge, "1073741824");
    row("a way out", with({"../x", "x"}), SheetDamaged, "zip");
    row("an absolute name", with({"/x", "x"}), SheetDamaged, "zip");
    row("a Windows name", with({"xl\\x", "x"}), SheetDamaged, "zip");
    row("a name twice", with({"XL/Workbook.xml", "x"}), SheetDamaged, "xl/workbook.xml");
    row("more than it says", changed("xl/workbook.xml", [](Part &part) { part.claimedSize = 10; }), SheetDamaged,
        "xl/workbook.xml");
    row("less than it says", changed("xl/workbook.xml", [](Part &part) { part.claimedSize = 9000; }), SheetDamaged,
        "xl/workbook.xml");
    row("a wrong checksum", changed("xl/worksheets/sheet1.xml", [](Part &part) { part.wrongSum = true; }), SheetDamaged,
        "xl/worksheets/sheet1.xml");
    row("an unfinished sheet",
        changed("xl/worksheets/sheet1.xml", [](Part &part) { part.bytes.resize(part.bytes.size() - 40); }), SheetDamaged,
        "worksheet");
    row("a sheet of another kind", changed("xl/worksheets/sheet1.xml", [](Part &part) { part.bytes = "<a/>"; }),
        SheetDamaged, "worksheet");
    row("an entity",
        changed("xl/worksheets/sheet1.xml", [](Part &part) {
            part.bytes.insert(part.bytes.find('\n') + 1, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">");
        }), SheetDamaged, "worksheet");
    row("no sheets", xlsxOf({}), SheetDamaged, "xl/workbook.xml");
    const auto badRow = [&](const char *name, const std::string &rows, const char *where) {
        XlsxBook bad;
        bad.sheets = {{"S", rows}};
        row(name, xlsxOf(bad), SheetDamaged, where);
    };
    badRow("rows out of order", "<row r=\"2\"/><row r=\"1\"><c><v>1</v></c></row>", "row 2");
    badRow("a row of another number", "<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>", "row 2");
    badRow("a text that is not there", "<row r=\"1\"><c t=\"s\"><v>5</v></c></row>", "row 1");
    badRow("a cell of an unknown kind", "<row r=\"1\"><c t=\"q\"><v>5</v></c></row>", "row 1");
    badRow("a row too far", "<row r=\"1048577\"><c><v>1</v></c></row>", "row 0");
    badRow("deeply nested", []() {
        std::string deep;
        for (int i = 0; i < 300; ++i)
            deep += "<x>";
        return deep;
    }(), "worksheet");
    std::vector<Part> ods = odsPartsOf(table("<table:table-row/>"));
    ods[1].bytes = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    row("ODS with a password", zipOf(ods), SheetProtected);
    row("ODS without tables", odsOf(""), SheetDamaged, "content.xml");
    row("ODS without content", zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}), SheetDamaged,
        "content.xml");
}

void TestWorkbook::refusals()
{
    QFETCH(const std::string, bytes);
    QTEST(read(bytes), "error");
}

void TestWorkbook::everyCutIsRefused()
{
    XlsxBook book;
    book.sheets = {{"S", rowsOf({{"a", "1"}, {"b", "2"}})}};
    const std::string whole = xlsxOf(book);
    QCOMPARE(read(whole), std::string("\"a\",1\nb,2\n"));
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY2(read(whole.substr(0, size)).starts_with("error"), qPrintable(QString::number(size)));
}

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
