// The sheets of an OpenDocument spreadsheet, cell by cell.
#include "db/exchange/sheet/shown_number.h"
#include "db/exchange/sheet/ods_workbook.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace db {

namespace {

constexpr std::int64_t MostBlanks = 1000; // of one text:s
constexpr std::size_t LongestCell = 1 << 20;

std::int64_t countOf(std::string_view text)
{
    if (text.empty())
        return 1;
    std::int64_t value = 0;
    const auto [at, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && at == text.data() + text.size() && value >= 1 && value <= RowWriter::MostRows ? value : -1;
}

/// Parts of a document in which tables and texts stand that are not its cells.
bool isApart(std::string_view name)
{
    for (const std::string_view each : {"annotation", "frame", "custom-shape", "shapes", "control", "ruby-text", "note",
                                        "tracked-changes", "dde-links", "content-validations", "data-pilot-tables",
                                        "named-expressions", "database-ranges", "forms"}) {
        if (each == name)
            return true;
    }
    return false;
}

/// "PT09H30M00S"
std::string clockOf(std::string_view written)
{
    std::string text;
    std::string digits;
    for (const char c : written) {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c == 'H' || c == 'M' || c == 'S') {
            text += (text.empty() ? "" : ":") + digits;
            digits.clear();
            if (c == 'S')
                break;
        } else if (c == '.' || c == ',') {
            text += ':' + digits;
            break;
        }
    }
    return text;
}

class ContentHandler final : public XmlHandler
{
public:
    ContentHandler(const OdsStyles &styles, OdsSheetTaker &taker) : m_styles(styles), m_taker(taker) {}

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;
    bool done() const override { return m_wrong || m_taker.done(); }

    const std::optional<Error> &wrong() const { return m_wrong; }

private:
    struct Cell {
        std::int64_t column = 0;
        std::int64_t repeated = 1;
        std::string text;
        bool unreadable = false;
    };
    struct Columns {
        std::int64_t end = 0; // the first column behind them
        std::string style;
    };

    void startTable(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    void endRow();
    NumberLook lookOf(std::string_view ownStyle) const;
    void refuse() { m_wrong = fail(ErrorCode::SheetDamaged, {"row " + std::to_string(m_row + 1)}); }

    const OdsStyles &m_styles;
    OdsSheetTaker &m_taker;
    std::optional<Error> m_wrong;
    RowWriter *m_rows = nullptr;
    int m_apart = 0; // depth within something that is no cell
    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inText = false;
    bool m_covered = false;

    std::vector<Columns> m_columns;
    std::int64_t m_row = 0;
    std::int64_t m_rowRepeated = 1;
    std::string m_rowStyle;
    std::int64_t m_column = 0;
    std::vector<Cell> m_cells; // of the row being read, those with a text
    Cell m_cell;
    bool m_valued = false;     // the cell's text is known from its attributes
    bool m_paragraph = false;  // one has ended in this cell
};

void ContentHandler::start(std::string_view name, const XmlAttributes &attributes)
{
    if (m_apart > 0 || isApart(name) || (m_inCell && name == "table")) {
        ++m_apart;
        return;
    }
    if (!m_inTable) {
        if (name == "table")
            startTable(attributes);
    } else if (!m_inRow) {
        if (name == "table-row") {
            startRow(attributes);
        } else if (name == "table-column") {
            const std::int64_t count = countOf(attributes["number-columns-repeated"]);
            if (count < 0)
                return refuse();
            const std::int64_t before = m_columns.empty() ? 0 : m_columns.back().end;
            m_columns.push_back({before + count, std::string(attributes["default-cell-style-name"])});
        }
    } else if (!m_inCell) {
        if (name == "table-cell" || name == "covered-table-cell")
            startCell(name, attributes);
    } else if (name == "p" || name == "h") {
        if (m_paragraph && !m_valued)
            m_cell.text += ' ';
        m_inText = true;
    } else if (m_inText && !m_valued) {
        if (name == "s")
            m_cell.text.append(static_cast<std::size_t>(std::clamp<std::int64_t>(countOf(attributes["c"]), 1, MostBlanks)), ' ');
        else if (name == "tab" || name == "line-break")
            m_cell.text += ' ';
    }
}

void ContentHandler::end(std::string_view name)
{
    if (m_apart > 0) {
        --m_apart;
    } else if (m_inCell) {
        if (name == "p" || name == "h") {
            m_inText = false;
            m_paragraph = true;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            endCell();
        }
    } else if (m_inRow) {
        if (name == "table-row")
            endRow();
    } else if (m_inTable && name == "table") {
        m_inTable = false;
        if (m_rows) {
            if (const Result<void> finished = m_rows->finish(); !finished)
                m_wrong = finished.error();
        }
        m_taker.end();
    }
}

void ContentHandler::text(std::string_view piece)
{
    if (m_apart > 0 || !m_inText || m_valued)
        return;
    if (m_cell.text.size() + piece.size() > LongestCell)
        return refuse();
    m_cell.text += piece;
}

void ContentHandler::startTable(const XmlAttributes &attributes)
{
    m_inTable = true;
    m_row = 0;
    m_columns.clear();
    m_rows = m_taker.begin(std::string(attributes["name"]), m_styles.hides(attributes["style-name"]));
}

void ContentHandler::startRow(const XmlAttributes &attributes)
{
    m_inRow = true;
    m_column = 0;
    m_cells.clear();
    m_rowRepeated = countOf(attributes["number-rows-repeated"]);
    m_rowStyle = attributes["default-cell-style-name"];
    if (m_rowRepeated < 0)
        refuse();
}

void ContentHandler::startCell(std::string_view name, const XmlAttributes &attributes)
{
    m_inCell = true;
    m_inText = false;
    m_paragraph = false;
    m_covered = name == "covered-table-cell"; // what a merged cell hides is not shown, so it does not count
    m_cell = {m_column, countOf(attributes["number-columns-repeated"]), {}, false};
    if (m_cell.repeated < 0)
        return refuse();
    const std::string_view type = attributes["value-type"];
    m_valued = true;
    if (attributes.prefixed("calcext", "value-type") == "error") {
        m_valued = false; // the error's name is its text
        m_cell.unreadable = true;
    } else if (type == "float" || type == "currency" || type == "percentage") {
        NumberLook look = lookOf(attributes["style-name"]);
        look.sort = type == "percentage" ? NumberLook::Sort::Percent : NumberLook::Sort::Plain;
        m_cell.text = shownNumber(attributes["value"], look);
    } else if (type == "date") {
        m_cell.text = shownDate(attributes["date-value"], lookOf(attributes["style-name"]).sort);
    } else if (type == "time") {
        m_cell.text = clockOf(attributes["time-value"]);
    } else if (type == "boolean") {
        m_cell.text = attributes["boolean-value"] == "true" ? "TRUE" : "FALSE";
    } else if (type.empty() && !attributes["formula"].empty()) {
        m_cell.text = attributes["formula"];
        m_cell.text.insert(0, m_cell.text.front() == '=' ? "" : "=");
        m_cell.unreadable = true;
    } else {
        m_valued = attributes.has("string-value");
        m_cell.text = attributes["string-value"];
    }
}

/// The cell's own style, else the row's, else the column's.
NumberLook ContentHandler::lookOf(std::string_view ownStyle) const
{
    if (!ownStyle.empty())
        return m_styles.lookOf(ownStyle);
    if (!m_rowStyle.empty())
        return m_styles.lookOf(m_rowStyle);
    const auto columns = std::find_if(m_columns.begin(), m_columns.end(),
                                      [this](const Columns &each) { return m_column < each.end; });
    return columns == m_columns.end() ? NumberLook() : m_styles.lookOf(columns->style);
}

void ContentHandler::endCell()
{
    m_inCell = false;
    m_inText = false;
    m_column += m_cell.repeated;
    if (!m_covered && m_rows && (!m_cell.text.empty() || m_cell.unreadable))
        m_cells.push_back(std::move(m_cell));
}

void ContentHandler::endRow()
{
    m_inRow = false;
    for (std::int64_t i = 0; i < m_rowRepeated && !m_cells.empty() && !m_rows->done(); ++i) {
        for (const Cell &cell : m_cells) {
            for (std::int64_t j = 0; j < cell.repeated && !m_rows->done(); ++j) {
                if (cell.unreadable)
                    m_rows->putUnreadable(m_row + i, cell.column + j, cell.text);
                else
                    m_rows->put(m_row + i, cell.column + j, cell.text);
            }
        }
    }
    m_row += m_rowRepeated;
    if (m_rows && m_rows->error())
        m_wrong = m_rows->error();
}

} // namespace

Result<void> readOdsContent(std::string_view xml, const OdsStyles &styles, OdsSheetTaker &taker)
{
    ContentHandler handler(styles, taker);
    const XmlOutcome outcome = readXml(xml, handler);
    if (handler.wrong())
        return *handler.wrong();
    if (outcome == XmlOutcome::Malformed)
        return fail(ErrorCode::SheetDamaged, {"content.xml"});
    return {};
}

} // namespace db
