#include "db/exchange/sheet/xlsx_workbook.h"

#include "db/exchange/sheet/xml_reader.h"

#include <algorithm>
#include <charconv>

namespace db {

namespace {

/// As much of a sheet's part as its first rows take, with room to spare.
constexpr std::uint64_t HeadBytes = std::uint64_t(1) << 20;

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true";
}

long numberOr(std::string_view text, long otherwise)
{
    long value = 0;
    const auto [at, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && at == text.data() + text.size() ? value : otherwise;
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

/// A relation's target, from the folder of the part that names it.
std::string resolved(const std::string &folder, std::string_view target)
{
    if (target.substr(0, 1) == "/")
        return std::string(target.substr(1));
    std::string base = folder;
    while (target.substr(0, 3) == "../" || target.substr(0, 2) == "./") {
        const bool up = target.substr(0, 3) == "../";
        if (up && !base.empty())
            base = folderOf(base.substr(0, base.size() - 1));
        target.remove_prefix(up ? 3 : 2);
    }
    return base + std::string(target);
}

struct Relation {
    std::string id;
    std::string type; ///< the last word of its address
    std::string target;
};

class RelationsHandler final : public XmlHandler
{
public:
    std::vector<Relation> all;

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const std::string_view type = attributes["Type"];
        all.push_back({std::string(attributes["Id"]), std::string(type.substr(type.rfind('/') + 1)),
                       std::string(attributes["Target"])});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

class BookHandler final : public XmlHandler
{
public:
    explicit BookHandler(XlsxParts &parts) : m_parts(parts) {}

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        sawBook = sawBook || name == "workbook";
        if (name == "workbookPr") {
            m_parts.dates = isTrue(attributes["date1904"]) ? DateSystem::Y1904 : DateSystem::Y1900;
        } else if (name == "calcPr") {
            m_parts.neverCalculated = isTrue(attributes["fullCalcOnLoad"]);
        } else if (name == "sheet" && attributes.has("name") && attributes.has("id")) {
            const std::string_view state = attributes["state"];
            m_parts.sheets.push_back({unescapeXstring(attributes["name"]), std::string(attributes["id"]), {},
                                      state == "hidden" || state == "veryHidden"});
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    bool sawBook = false;

private:
    XlsxParts &m_parts;
};

class StringsHandler final : public XmlHandler
{
public:
    explicit StringsHandler(SharedStrings &strings) : m_strings(strings) {}

    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        m_phonetic = m_phonetic || name == "rPh";
        m_inText = name == "t" && !m_phonetic;
    }
    void end(std::string_view name) override
    {
        if (name == "si")
            m_strings.add(m_text.find("_x") == std::string::npos ? m_text : unescapeXstring(m_text));
        if (name == "rPh")
            m_phonetic = false;
        m_inText = false;
    }
    void text(std::string_view piece) override
    {
        if (m_inText)
            m_text += piece;
    }

private:
    SharedStrings &m_strings;
    std::string m_text;
    bool m_inText = false;
    bool m_phonetic = false;
};

class StylesHandler final : public XmlHandler
{
public:
    explicit StylesHandler(std::vector<NumberLook> &looks) : m_looks(looks) {}

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt" && !m_inCells)
            m_formats.emplace(numberOr(attributes["numFmtId"], -1), lookOfFormat(attributes["formatCode"]));
        else if (name == "cellXfs")
            m_inCells = true;
        else if (name == "xf" && m_inCells)
            m_looks.push_back(lookOf(numberOr(attributes["numFmtId"], 0)));
    }
    void end(std::string_view name) override { m_inCells = m_inCells && name != "cellXfs"; }
    void text(std::string_view) override {}

private:
    NumberLook lookOf(long id) const
    {
        const auto own = m_formats.find(id);
        return own == m_formats.end() ? lookOfBuiltIn(id) : own->second;
    }

    std::vector<NumberLook> &m_looks;
    std::map<long, NumberLook> m_formats;
    bool m_inCells = false;
};

} // namespace

Result<std::string> XlsxWorkbook::part(const std::string &path) const
{
    const ZipEntry *entry = m_zip.find(path);
    if (!entry)
        return fail(ErrorCode::SheetDamaged, {path});
    return m_zip.read(*entry);
}

Result<void> XlsxWorkbook::load()
{
    std::string book = "xl/workbook.xml";
    if (const ZipEntry *entry = m_zip.find("_rels/.rels")) {
        const Result<std::string> xml = m_zip.read(*entry);
        if (!xml)
            return xml.error();
        RelationsHandler relations;
        if (readXml(*xml, relations) != XmlOutcome::Complete)
            return fail(ErrorCode::SheetDamaged, {entry->name});
        for (const Relation &each : relations.all) {
            if (each.type == "officeDocument")
                book = resolved({}, each.target);
        }
    }
    if (const Result<void> loaded = loadBook(book); !loaded)
        return loaded;
    std::string strings;
    std::string styles;
    if (const Result<void> loaded = loadRelations(book, strings, styles); !loaded)
        return loaded;
    if (!strings.empty()) {
        const Result<std::string> xml = part(strings);
        if (!xml)
            return xml.error();
        StringsHandler handler(m_parts.strings);
        if (readXml(*xml, handler) != XmlOutcome::Complete)
            return fail(ErrorCode::SheetDamaged, {strings});
    }
    if (!styles.empty()) {
        const Result<std::string> xml = part(styles);
        if (!xml)
            return xml.error();
        StylesHandler handler(m_parts.looks);
        if (readXml(*xml, handler) != XmlOutcome::Complete)
            return fail(ErrorCode::SheetDamaged, {styles});
    }
    return {};
}

Result<void> XlsxWorkbook::loadBook(const std::string &path)
{
    const Result<std::string> xml = part(path);
    if (!xml)
        return xml.error();
    BookHandler handler(m_parts);
    if (readXml(*xml, handler) != XmlOutcome::Complete || !handler.sawBook)
        return fail(ErrorCode::SheetDamaged, {path});
    return {};
}

Result<void> XlsxWorkbook::loadRelations(const std::string &bookPath, std::string &strings, std::string &styles)
{
    const std::string folder = folderOf(bookPath);
    const std::string path = folder + "_rels/" + bookPath.substr(folder.size()) + ".rels";
    const Result<std::string> xml = part(path);
    if (!xml)
        return xml.error();
    RelationsHandler relations;
    if (readXml(*xml, relations) != XmlOutcome::Complete)
        return fail(ErrorCode::SheetDamaged, {path});
    for (const Relation &each : relations.all) {
        const std::string target = resolved(folder, each.target);
        if (each.type == "sharedStrings")
            strings = target;
        else if (each.type == "styles")
            styles = target;
        for (XlsxParts::Sheet &sheet : m_parts.sheets) {
            if (sheet.relation == each.id && each.type == "worksheet")
                sheet.path = target;
        }
    }
    // Charts and dialogs have sheets of their own, without cells.
    std::erase_if(m_parts.sheets, [](const XlsxParts::Sheet &sheet) { return sheet.path.empty(); });
    if (m_parts.sheets.empty())
        return fail(ErrorCode::SheetDamaged, {bookPath});
    return {};
}

Result<std::vector<SheetHead>> XlsxWorkbook::heads()
{
    std::vector<SheetHead> all;
    for (const XlsxParts::Sheet &sheet : m_parts.sheets) {
        const ZipEntry *entry = m_zip.find(sheet.path);
        if (!entry)
            return fail(ErrorCode::SheetDamaged, {sheet.path});
        const Result<std::string> xml = m_zip.read(*entry, HeadBytes);
        if (!xml)
            return xml.error();
        SheetHead head{sheet.name, sheet.hidden, {}};
        RowWriter rows([&head](std::string_view text) { head.rows += text; return true; }, HeadRows);
        if (const Result<void> written = writeXlsxSheet(*xml, m_parts, rows, xml->size() < entry->unpacked); !written)
            return written.error();
        all.push_back(std::move(head));
    }
    return all;
}

Result<void> XlsxWorkbook::write(const std::string &sheet, const TextSink &sink)
{
    const auto found = std::find_if(m_parts.sheets.begin(), m_parts.sheets.end(),
                                    [&](const XlsxParts::Sheet &each) { return each.name == sheet; });
    if (found == m_parts.sheets.end())
        return fail(ErrorCode::UnknownName, {"sheet", sheet});
    const Result<std::string> xml = part(found->path);
    if (!xml)
        return xml.error();
    RowWriter rows(sink);
    return writeXlsxSheet(*xml, m_parts, rows, false);
}

} // namespace db
