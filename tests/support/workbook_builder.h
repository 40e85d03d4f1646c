#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace support {

/// One file of an archive.
struct Part {
    std::string name;
    std::string bytes;
    bool encrypted = false;                  ///< only said so
    std::optional<std::uint32_t> claimedSize = {}; ///< what the directory says of the unpacked size
    bool wrongSum = false;
};

/// A zip archive of these parts, deflated.
std::string zipOf(const std::vector<Part> &parts);

struct XlsxSheet {
    std::string name;
    std::string rows;        ///< inside of sheetData
    std::string state = {};  ///< "hidden" …
};

struct XlsxBook {
    std::vector<XlsxSheet> sheets;
    std::vector<std::string> strings = {}; ///< inside of each si
    std::string formats = {};              ///< numFmt elements
    std::vector<int> styles = {};          ///< number format of each cell style
    std::string book = {};                 ///< further elements of the workbook part
};

std::vector<Part> partsOf(const XlsxBook &book);
std::string xlsxOf(const XlsxBook &book);

/// An OpenDocument spreadsheet of these tables, with these automatic styles.
std::vector<Part> odsPartsOf(const std::string &tables, const std::string &styles = {});
std::string odsOf(const std::string &tables, const std::string &styles = {});

/// Rows of inline texts and numbers: a cell that begins with a digit or a minus is a number.
std::string rowsOf(const std::vector<std::vector<std::string>> &rows);

} // namespace support
