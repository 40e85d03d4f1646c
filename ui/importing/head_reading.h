#pragma once

#include "db/exchange/encoding.h"
#include "db/exchange/import_plan.h"
#include "ui/session/file_head.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// How a file's beginning reads in one encoding.
struct Reading {
    QString text;                   ///< whole lines
    std::optional<db::Error> error; ///< where it cannot be read; `text` is then empty
};
Reading readHead(const FileHead &head, db::Encoding encoding);

/// In what the beginning can be shown: as chosen, else the first that reads it without an error.
std::optional<db::Encoding> readableAs(const FileHead &head, db::EncodingChoice choice);

/// Why an encoding was taken.
enum class EncodingGround { Chosen, Mark, AsciiOnly, StrictUtf8, StrictWindows949, Utf16 };
EncodingGround encodingGround(const FileHead &head, db::Encoding encoding, bool chosen);

/// The first records as a table of raw cells, with the physical line of each.
struct HeadRecord {
    std::int64_t line = 0;
    QStringList cells;
};
std::vector<HeadRecord> headRecords(const FileHead &head, db::Encoding encoding, std::optional<char> delimiter,
                                    std::size_t limit);

} // namespace ui
