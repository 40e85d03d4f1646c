#pragma once

#include "db/exchange/sheet/number_look.h"
#include "db/exchange/sheet/workbook.h"
#include "db/exchange/sheet/xml_reader.h"
#include "db/exchange/sheet/zip_reader.h"

#include <map>
#include <string>
#include <vector>

namespace db {

/// The styles of a document that change what its numbers say, and those that hide sheets.
class OdsStyles
{
public:
    /// Takes part in the reading of styles.xml and content.xml: both hold styles.
    void start(std::string_view name, const XmlAttributes &attributes);
    void end(std::string_view name);
    void text(std::string_view piece);

    NumberLook lookOf(std::string_view cellStyle) const;
    bool hides(std::string_view tableStyle) const;

private:
    struct Style {
        std::string parent;
        std::string format; ///< name of a number style
        bool hidden = false;
    };
    /// A number style being read.
    struct Format {
        std::string name;
        bool date = false;
        bool year = false;
        bool month = false;
        bool day = false;
        bool clock = false;
        int thousands = 0;
        std::string literal;
    };

    void startFormatPart(std::string_view name, const XmlAttributes &attributes);

    std::map<std::string, Style, std::less<>> m_styles;
    std::map<std::string, NumberLook, std::less<>> m_looks;
    std::string m_open;       // the number style element being read
    std::string m_style;      // the style being read
    Format m_format;
    bool m_inText = false;
};

/// OpenDocument 1.2 and 1.3, spreadsheets.
class OdsWorkbook final : public Workbook
{
public:
    explicit OdsWorkbook(ZipReader zip) : m_zip(std::move(zip)) {}

    /// Reads the package's parts, but not yet its sheets.
    Result<void> load();

    std::string_view format() const override { return "ods"; }
    Result<std::vector<SheetHead>> heads() override;
    Result<void> write(const std::string &sheet, const TextSink &sink) override;

private:
    ZipReader m_zip;
    OdsStyles m_styles;
    std::string m_content;
};

/// What is to be done with the sheets of a document as they come.
class OdsSheetTaker
{
public:
    virtual ~OdsSheetTaker() = default;
    /// The writer for the rows of this sheet, or nothing to pass it over.
    virtual RowWriter *begin(const std::string &name, bool hidden) = 0;
    virtual void end() = 0;
    /// No further sheet is wanted.
    virtual bool done() const = 0;
};

/// Reads content.xml. SheetDamaged.
Result<void> readOdsContent(std::string_view xml, const OdsStyles &styles, OdsSheetTaker &taker);

} // namespace db
