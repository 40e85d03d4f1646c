// The cells of one worksheet part.
#include "db/exchange/sheet/xlsx_workbook.h"
#include "db/exchange/sheet/xml_reader.h"

#include <charconv>
#include <optional>

namespace db {

namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const char *end = text.data() + text.size();
    const auto [at, code] = std::from_chars(text.data(), end, value);
    if (code != std::errc() || at != end || value < 0)
        return std::nullopt;
    return value;
}

/// "AB12" as row and column from 0.
struct Address {
    std::int64_t row = -1;
    std::int64_t column = -1;
};

std::optional<Address> addressOf(std::string_view text)
{
    std::int64_t column = 0;
    std::size_t at = 0;
    for (; at < text.size() && at < 4 && text[at] >= 'A' && text[at] <= 'Z'; ++at)
        column = column * 26 + (text[at] - 'A' + 1);
    const std::optional<std::int64_t> row = wholeNumber(text.substr(at));
    if (at == 0 || !row || *row == 0)
        return std::nullopt;
    return Address{*row - 1, column - 1};
}

/// A formula's result that some programs store as a text though it is an error.
bool isErrorName(std::string_view text)
{
    for (const std::string_view each : {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"}) {
        if (text == each)
            return true;
    }
    return false;
}

class SheetHandler final : public XmlHandler
{
public:
    SheetHandler(const XlsxParts &parts, RowWriter &rows) : m_parts(parts), m_rows(rows) {}

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;
    bool done() const override { return m_rows.done() || m_wrong || m_finished; }

    bool sawSheet() const { return m_sawSheet; }
    const std::optional<Error> &wrong() const { return m_wrong; }

private:
    enum class Part { None, Value, Formula, Inline };

    void startCell(const XmlAttributes &attributes);
    void endCell();
    void putValue();
    void refuse() { m_wrong = fail(ErrorCode::SheetDamaged, {"row " + std::to_string(m_row + 1)}); }

    const XlsxParts &m_parts;
    RowWriter &m_rows;
    bool m_sawSheet = false;
    bool m_inData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_phonetic = false;
    bool m_finished = false;
    Part m_part = Part::None;
    std::int64_t m_row = -1;
    std::int64_t m_column = -1;
    std::string m_type;
    std::size_t m_style = 0;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    std::string m_value;
    std::string m_formula;
    std::string m_inline;
    std::optional<Error> m_wrong;
};

void SheetHandler::start(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inData) {
        m_sawSheet = m_sawSheet || name == "worksheet";
        m_inData = name == "sheetData";
    } else if (!m_inRow) {
        if (name != "row")
            return;
        m_inRow = true;
        const std::string_view number = attributes["r"];
        const std::optional<std::int64_t> row = number.empty() ? m_row + 2 : wholeNumber(number);
        if (!row || *row <= m_row + 1 || *row > RowWriter::MostRows)
            return refuse();
        m_row = *row - 1;
        m_column = -1;
    } else if (!m_inCell) {
        if (name == "c")
            startCell(attributes);
    } else if (name == "v") {
        m_part = Part::Value;
        m_hasValue = true;
    } else if (name == "f") {
        m_part = Part::Formula;
        m_hasFormula = true;
    } else if (name == "rPh") { // how the text is pronounced
        m_phonetic = true;
    } else if (name == "t" && !m_phonetic) {
        m_part = Part::Inline;
    }
}

void SheetHandler::startCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_type = attributes["t"];
    const std::string_view place = attributes["r"];
    if (place.empty()) {
        ++m_column;
    } else {
        const std::optional<Address> address = addressOf(place);
        if (!address || address->row != m_row || address->column <= m_column)
            return refuse();
        m_column = address->column;
    }
    m_style = static_cast<std::size_t>(wholeNumber(attributes["s"]).value_or(0));
    m_hasFormula = false;
    m_hasValue = false;
    m_value.clear();
    m_formula.clear();
    m_inline.clear();
}

void SheetHandler::text(std::string_view piece)
{
    switch (m_part) {
    case Part::Value:
        m_value += piece;
        return;
    case Part::Formula:
        m_formula += piece;
        return;
    case Part::Inline:
        m_inline += piece;
        return;
    case Part::None:
        return;
    }
}

void SheetHandler::end(std::string_view name)
{
    if (m_inCell) {
        if (name == "v" || name == "f" || name == "t")
            m_part = Part::None;
        else if (name == "rPh")
            m_phonetic = false;
        else if (name == "c")
            endCell();
    } else if (m_inRow) {
        m_inRow = name != "row";
    } else if (m_inData && name == "sheetData") {
        m_finished = true;
    }
}

void SheetHandler::endCell()
{
    m_inCell = false;
    m_part = Part::None;
    // An empty text is a result; an empty number is none. A library's 0 stands for "calculate me".
    const bool calculated = m_hasValue && (!m_value.empty() || m_type == "str")
                            && !(m_parts.neverCalculated && m_value == "0");
    if (m_hasFormula && m_type == "str" && isErrorName(m_value))
        m_rows.putUnreadable(m_row, m_column, m_value);
    else if (m_hasFormula && !calculated)
        m_rows.putUnreadable(m_row, m_column, '=' + m_formula);
    else
        putValue();
}

void SheetHandler::putValue()
{
    if (m_type == "s") {
        const std::optional<std::int64_t> index = wholeNumber(m_value);
        if (!index || static_cast<std::size_t>(*index) >= m_parts.strings.size())
            return m_value.empty() ? void() : refuse();
        m_rows.put(m_row, m_column, m_parts.strings.at(static_cast<std::size_t>(*index)));
    } else if (m_type == "inlineStr") {
        m_rows.put(m_row, m_column, unescapeXstring(m_inline));
    } else if (m_type == "str") {
        m_rows.put(m_row, m_column, unescapeXstring(m_value));
    } else if (m_value.empty()) {
        return;
    } else if (m_type == "b") {
        m_rows.put(m_row, m_column, m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
    } else if (m_type == "e") {
        m_rows.putUnreadable(m_row, m_column, m_value);
    } else {
        const NumberLook look = m_style < m_parts.looks.size() ? m_parts.looks[m_style] : NumberLook();
        if (m_type == "d")
            m_rows.put(m_row, m_column, shownDate(m_value, look.sort));
        else if (m_type.empty() || m_type == "n")
            m_rows.put(m_row, m_column, shownNumber(m_value, look, m_parts.dates));
        else
            refuse();
    }
}

} // namespace

std::string unescapeXstring(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        if (text.substr(i, 2) == "_x" && text.size() - i >= 7 && text[i + 6] == '_') {
            const auto [at, wrong] = std::from_chars(text.data() + i + 2, text.data() + i + 6, code, 16);
            if (wrong == std::errc() && at == text.data() + i + 6 && code < 0x80) {
                plain += static_cast<char>(code);
                i += 6;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

Result<void> writeXlsxSheet(std::string_view xml, const XlsxParts &parts, RowWriter &rows, bool cut)
{
    SheetHandler handler(parts, rows);
    const XmlOutcome outcome = readXml(xml, handler);
    if (handler.wrong())
        return *handler.wrong();
    if (!handler.sawSheet() || (outcome == XmlOutcome::Malformed && !cut))
        return fail(ErrorCode::SheetDamaged, {"worksheet"});
    return rows.finish();
}

} // namespace db
