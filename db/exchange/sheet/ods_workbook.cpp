#include "db/exchange/sheet/ods_workbook.h"

#include <optional>

namespace db {

namespace {

class StylesHandler final : public XmlHandler
{
public:
    explicit StylesHandler(OdsStyles &styles) : m_styles(styles) {}

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        m_inBody = m_inBody || name == "body"; // the cells come later, with all styles known
        if (!m_inBody)
            m_styles.start(name, attributes);
    }
    void end(std::string_view name) override { m_styles.end(name); }
    void text(std::string_view piece) override { m_styles.text(piece); }
    bool done() const override { return m_inBody; }

private:
    OdsStyles &m_styles;
    bool m_inBody = false;
};

/// In the manifest: whether a password protects the parts.
class ManifestHandler final : public XmlHandler
{
public:
    bool encrypted = false;

    void start(std::string_view name, const XmlAttributes &) override { encrypted = encrypted || name == "encryption-data"; }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

class HeadTaker final : public OdsSheetTaker
{
public:
    std::vector<SheetHead> all;

    RowWriter *begin(const std::string &name, bool hidden) override
    {
        all.push_back({name, hidden, {}});
        m_rows.emplace([this](std::string_view text) { all.back().rows += text; return true; }, Workbook::HeadRows);
        return &*m_rows;
    }
    void end() override {}
    bool done() const override { return false; }

private:
    std::optional<RowWriter> m_rows;
};

class OneTaker final : public OdsSheetTaker
{
public:
    OneTaker(const std::string &name, const TextSink &sink) : m_name(name), m_rows(sink) {}

    RowWriter *begin(const std::string &name, bool) override
    {
        m_found = m_found || name == m_name;
        return m_found ? &m_rows : nullptr;
    }
    void end() override { m_done = m_found; }
    bool done() const override { return m_done; }
    bool found() const { return m_found; }

private:
    const std::string &m_name;
    RowWriter m_rows;
    bool m_found = false;
    bool m_done = false;
};

} // namespace

Result<void> OdsWorkbook::load()
{
    if (const ZipEntry *manifest = m_zip.find("META-INF/manifest.xml")) {
        const Result<std::string> xml = m_zip.read(*manifest);
        if (!xml)
            return xml.error();
        ManifestHandler handler;
        // Older packages name a DTD here, which nobody reads; then only the parts themselves can tell.
        readXml(*xml, handler);
        if (handler.encrypted)
            return fail(ErrorCode::SheetProtected);
    }
    const ZipEntry *content = m_zip.find("content.xml");
    if (!content)
        return fail(ErrorCode::SheetDamaged, {"content.xml"});
    Result<std::string> xml = m_zip.read(*content);
    if (!xml)
        return xml.error();
    m_content = *std::move(xml);
    if (const ZipEntry *styles = m_zip.find("styles.xml")) {
        const Result<std::string> bytes = m_zip.read(*styles);
        if (!bytes)
            return bytes.error();
        StylesHandler handler(m_styles);
        if (readXml(*bytes, handler) == XmlOutcome::Malformed)
            return fail(ErrorCode::SheetDamaged, {styles->name});
    }
    StylesHandler handler(m_styles);
    if (readXml(m_content, handler) != XmlOutcome::Stopped)
        return fail(ErrorCode::SheetDamaged, {content->name});
    return {};
}

Result<std::vector<SheetHead>> OdsWorkbook::heads()
{
    HeadTaker taker;
    if (const Result<void> read = readOdsContent(m_content, m_styles, taker); !read)
        return read.error();
    if (taker.all.empty())
        return fail(ErrorCode::SheetDamaged, {"content.xml"});
    return std::move(taker.all);
}

Result<void> OdsWorkbook::write(const std::string &sheet, const TextSink &sink)
{
    OneTaker taker(sheet, sink);
    if (const Result<void> read = readOdsContent(m_content, m_styles, taker); !read)
        return read;
    if (!taker.found())
        return fail(ErrorCode::UnknownName, {"sheet", sheet});
    return {};
}

} // namespace db
