#include "tests/support/workbook_builder.h"

#include <cstdlib>

#include <zlib.h>

namespace support {

namespace {

void number(std::string &out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

std::string deflated(const std::string &bytes)
{
    z_stream stream = {};
    if (deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        std::abort();
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/// What the local header and the directory say alike.
std::string commonOf(const Part &part, const std::string &packed)
{
    auto sum = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef *>(part.bytes.data()), static_cast<uInt>(part.bytes.size())));
    if (part.wrongSum)
        sum ^= 1U;
    std::string out;
    number(out, 20, 2);
    number(out, part.encrypted ? 1 : 0, 2);
    number(out, 8, 2);
    number(out, 0, 4);
    number(out, sum, 4);
    number(out, packed.size(), 4);
    number(out, part.claimedSize.value_or(static_cast<std::uint32_t>(part.bytes.size())), 4);
    number(out, part.name.size(), 2);
    number(out, 0, 2);
    return out;
}

constexpr char Declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char Relation[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr char Main[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

std::string relation(const std::string &id, const std::string &type, const std::string &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + Relation + type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string &all)
{
    return std::string(Declaration)
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
        + "</Relationships>";
}

} // namespace

std::string zipOf(const std::vector<Part> &parts)
{
    std::string out;
    std::string directory;
    for (const Part &part : parts) {
        const std::string packed = deflated(part.bytes);
        const std::string common = commonOf(part, packed);
        const std::size_t at = out.size();
        out += "PK\x03\x04" + common + part.name + packed;
        directory += "PK\x01\x02";
        number(directory, 20, 2);
        directory += common;
        directory.append(10, '\0'); // comment, disk, attributes
        number(directory, at, 4);
        directory += part.name;
    }
    const std::size_t from = out.size();
    out += directory;
    out += "PK\x05\x06";
    number(out, 0, 4);
    number(out, parts.size(), 2);
    number(out, parts.size(), 2);
    number(out, directory.size(), 4);
    number(out, from, 4);
    number(out, 0, 2);
    return out;
}

std::vector<Part> partsOf(const XlsxBook &book)
{
    std::string sheets;
    std::string links = relation("s", "styles", "styles.xml") + relation("t", "sharedStrings", "sharedStrings.xml");
    std::vector<Part> parts = {{"[Content_Types].xml", "<Types/>"},
                               {"_rels/.rels", relations(relation("r", "officeDocument", "xl/workbook.xml"))}};
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const XlsxSheet &sheet = book.sheets[i];
        const std::string n = std::to_string(i + 1);
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + n + "\" r:id=\"r" + n + "\""
                  + (sheet.state.empty() ? "" : " state=\"" + sheet.state + "\"") + "/>";
        links += relation("r" + n, "worksheet", "worksheets/sheet" + n + ".xml");
        parts.push_back({"xl/worksheets/sheet" + n + ".xml",
                         std::string(Declaration) + "<worksheet xmlns=\"" + Main + "\"><sheetData>" + sheet.rows
                             + "</sheetData></worksheet>"});
    }
    parts.push_back({"xl/workbook.xml", std::string(Declaration) + "<workbook xmlns=\"" + Main
                                            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                              "relationships\">" + book.book + "<sheets>" + sheets
                                            + "</sheets></workbook>"});
    parts.push_back({"xl/_rels/workbook.xml.rels", relations(links)});
    std::string strings;
    for (const std::string &each : book.strings)
        strings += "<si>" + each + "</si>";
    parts.push_back({"xl/sharedStrings.xml", std::string(Declaration) + "<sst xmlns=\"" + Main + "\">" + strings + "</sst>"});
    std::string styles;
    for (const int each : book.styles)
        styles += "<xf numFmtId=\"" + std::to_string(each) + "\"/>";
    parts.push_back({"xl/styles.xml", std::string(Declaration) + "<styleSheet xmlns=\"" + Main + "\"><numFmts>"
                                          + book.formats + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                            "<cellXfs>" + styles + "</cellXfs></styleSheet>"});
    return parts;
}

std::string xlsxOf(const XlsxBook &book)
{
    return zipOf(partsOf(book));
}

std::vector<Part> odsPartsOf(const std::string &tables, const std::string &styles)
{
    const std::string names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                              " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                              " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\"";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", std::string(Declaration) + "<manifest:manifest/>"},
            {"content.xml", std::string(Declaration) + "<office:document-content" + names + "><office:automatic-styles>"
                                + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                                + "</office:spreadsheet></office:body></office:document-content>"}};
}

std::string odsOf(const std::string &tables, const std::string &styles)
{
    return zipOf(odsPartsOf(tables, styles));
}

std::string rowsOf(const std::vector<std::vector<std::string>> &rows)
{
    std::string xml;
    for (const auto &row : rows) {
        xml += "<row>";
        for (const std::string &cell : row) {
            if (!cell.empty() && ((cell[0] >= '0' && cell[0] <= '9') || cell[0] == '-'))
                xml += "<c><v>" + cell + "</v></c>";
            else
                xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml;
}

} // namespace support
