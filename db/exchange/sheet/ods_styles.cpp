#include "db/exchange/sheet/ods_workbook.h"

#include <charconv>

namespace db {

namespace {

constexpr std::string_view FormatElements[] = {"number-style",     "currency-style", "percentage-style",
                                               "date-style",       "time-style",     "boolean-style",
                                               "text-style"};

bool isFormatElement(std::string_view name)
{
    for (const std::string_view each : FormatElements) {
        if (each == name)
            return true;
    }
    return false;
}

/// number:display-factor: 1000 is one comma of other spreadsheets' codes.
int thousandsOf(std::string_view factor)
{
    if (factor == "1000")
        return 1;
    if (factor == "1000000")
        return 2;
    if (factor == "1000000000")
        return 3;
    return factor == "1000000000000" ? 4 : 0;
}

constexpr int MostParents = 20; // a style may name itself as its parent

} // namespace

void OdsStyles::start(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_open.empty()) {
        startFormatPart(name, attributes);
    } else if (isFormatElement(name)) {
        m_open = name;
        m_format = {};
        m_format.name = attributes["name"];
        m_format.date = name == "date-style";
    } else if (name == "style") {
        m_style = attributes["name"];
        m_styles[m_style] = {std::string(attributes["parent-style-name"]), std::string(attributes["data-style-name"]),
                             false};
    } else if (name == "table-properties" && !m_style.empty() && attributes["display"] == "false") {
        m_styles[m_style].hidden = true;
    }
}

void OdsStyles::startFormatPart(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "year")
        m_format.year = true;
    else if (name == "month")
        m_format.month = true;
    else if (name == "day")
        m_format.day = true;
    else if (name == "hours" || name == "minutes" || name == "seconds")
        m_format.clock = true;
    else if (name == "number")
        m_format.thousands = thousandsOf(attributes["display-factor"]);
    else if (name == "text")
        m_inText = true;
}

void OdsStyles::text(std::string_view piece)
{
    if (m_inText)
        m_format.literal += piece;
}

void OdsStyles::end(std::string_view name)
{
    m_inText = m_inText && name != "text";
    if (name == "style")
        m_style.clear();
    if (m_open.empty() || name != m_open)
        return;
    using enum NumberLook::Sort;
    NumberLook look;
    if (m_format.date) {
        look.sort = m_format.clock           ? DayTime
                    : m_format.day || !m_format.year ? Day
                    : m_format.month         ? Month
                                             : Year;
    } else if (m_open == "time-style") {
        look.sort = Time;
    } else if (m_open == "percentage-style") {
        look.sort = Percent;
    } else if (m_open == "number-style" || m_open == "currency-style") {
        look.thousands = m_format.thousands;
        look.unit = moneyUnitWord(m_format.literal);
    }
    m_looks[m_format.name] = look;
    m_open.clear();
    m_inText = false;
}

NumberLook OdsStyles::lookOf(std::string_view cellStyle) const
{
    std::string_view name = cellStyle;
    for (int i = 0; i < MostParents && !name.empty(); ++i) {
        const auto style = m_styles.find(name);
        if (style == m_styles.end())
            break;
        if (const auto look = m_looks.find(style->second.format); look != m_looks.end())
            return look->second;
        name = style->second.parent;
    }
    return {};
}

bool OdsStyles::hides(std::string_view tableStyle) const
{
    const auto style = m_styles.find(tableStyle);
    return style != m_styles.end() && style->second.hidden;
}

} // namespace db
