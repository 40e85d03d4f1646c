#pragma once

#include "db/engine/result.h"
#include "db/exchange/sheet/row_writer.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// A sheet's name and its first rows.
struct SheetHead {
    std::string name;
    bool hidden = false;
    std::string rows; ///< as by RowWriter; at most Workbook::HeadRows
};

/// An XLSX or ODS package in memory. Reads what its file says and calculates nothing. Runs in a process of its own
/// (main.cpp) and, for the tests, in theirs.
class Workbook
{
public:
    static constexpr std::int64_t HeadRows = 40;

    virtual ~Workbook() = default;

    /// NotText (args: "zip", "xlsb" or "hwpx") when it is another package; SheetProtected, SheetTooLarge, SheetDamaged.
    /// The bytes must outlive the workbook.
    static Result<std::unique_ptr<Workbook>> open(std::string_view bytes);

    /// "xlsx" or "ods".
    virtual std::string_view format() const = 0;
    /// All sheets of cells in their order. SheetDamaged, also when there is none.
    virtual Result<std::vector<SheetHead>> heads() = 0;
    /// All rows of one sheet. UnknownName ("sheet", name), SheetDamaged, SheetTooLarge.
    virtual Result<void> write(const std::string &sheet, const TextSink &sink) = 0;
};

} // namespace db
