#include "db/exchange/sheet/workbook.h"

#include "db/exchange/sheet/ods_workbook.h"
#include "db/exchange/sheet/xlsx_workbook.h"

namespace db {

namespace {

constexpr std::string_view OdsType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr std::uint64_t LongestType = 200;

template<typename Kind>
Result<std::unique_ptr<Workbook>> loaded(ZipReader zip)
{
    auto book = std::make_unique<Kind>(std::move(zip));
    if (const Result<void> done = book->load(); !done)
        return done.error();
    return std::unique_ptr<Workbook>(std::move(book));
}

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::open(std::string_view bytes)
{
    Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    if (const ZipEntry *type = zip->find("mimetype")) {
        const Result<std::string> text = zip->read(*type, LongestType);
        if (!text)
            return text.error();
        if (*text == OdsType || *text == std::string(OdsType) + "-template")
            return loaded<OdsWorkbook>(*std::move(zip));
        return fail(ErrorCode::NotText, {text->find("hwp") == std::string::npos ? "zip" : "hwpx"});
    }
    if (!zip->find("[Content_Types].xml"))
        return fail(ErrorCode::NotText, {"zip"});
    if (zip->find("xl/workbook.bin"))
        return fail(ErrorCode::NotText, {"xlsb"});
    for (const ZipEntry &entry : zip->entries()) {
        if (entry.name.substr(0, 3) == "xl/")
            return loaded<XlsxWorkbook>(*std::move(zip));
    }
    return fail(ErrorCode::NotText, {"zip"});
}

} // namespace db
