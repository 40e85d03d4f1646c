#pragma once

#include "db/exchange/sheet/shown_number.h"
#include "db/exchange/sheet/workbook.h"
#include "db/exchange/sheet/zip_reader.h"

#include <cstdint>
#include <map>
#include <vector>

namespace db {

/// The strings that the cells of a workbook share.
class SharedStrings
{
public:
    void add(std::string_view text)
    {
        m_all += text;
        m_ends.push_back(m_all.size());
    }
    std::size_t size() const { return m_ends.size(); }
    std::string_view at(std::size_t index) const
    {
        const std::size_t from = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_all).substr(from, m_ends[index] - from);
    }

private:
    std::string m_all;
    std::vector<std::size_t> m_ends;
};

/// ECMA-376, SpreadsheetML: what its readers of a single part share.
struct XlsxParts {
    struct Sheet {
        std::string name;
        std::string relation;
        std::string path; ///< of its part in the package
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    DateSystem dates = DateSystem::Y1900;
    /// A program library wrote it and left the calculating to the first spreadsheet that opens it.
    bool neverCalculated = false;
    SharedStrings strings;
    std::vector<NumberLook> looks; ///< by the cells' style number
};

class XlsxWorkbook final : public Workbook
{
public:
    explicit XlsxWorkbook(ZipReader zip) : m_zip(std::move(zip)) {}

    /// Reads everything but the sheets.
    Result<void> load();

    std::string_view format() const override { return "xlsx"; }
    Result<std::vector<SheetHead>> heads() override;
    Result<void> write(const std::string &sheet, const TextSink &sink) override;

private:
    Result<std::string> part(const std::string &path) const;
    Result<void> loadBook(const std::string &path);
    Result<void> loadRelations(const std::string &bookPath, std::string &strings, std::string &styles);

    ZipReader m_zip;
    XlsxParts m_parts;
};

/// Turns the escapes of ST_Xstring (_x000D_) into the characters they stand for.
std::string unescapeXstring(std::string_view text);

/// Writes the cells of a worksheet's part. With `cut` the part may end anywhere.
Result<void> writeXlsxSheet(std::string_view xml, const XlsxParts &parts, RowWriter &rows, bool cut);

} // namespace db
