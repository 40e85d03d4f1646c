#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace db {

/// What went wrong. The words for each code stand in ui/words; db/ speaks in codes only.
enum class ErrorCode {
    // Files
    FileMissing,       ///< args: path
    NotRegularFile,    ///< a folder, FIFO, device; args: path
    CannotRead,        ///< args: path, system message
    CannotWrite,       ///< args: path, system message
    FileExists,        ///< args: path
    DiskFull,          ///< args: path, free bytes, needed bytes (each blank = not known)
    TargetIsDataFile,  ///< an output would overwrite the data file or an input; args: path
    InUse,             ///< args: path, holder's host, pid, since
    ReadOnly,          ///< args: path
    // Data file
    NotADataFile,      ///< args: path
    ForeignFile,       ///< an SQLite file of another program; args: path
    NewerFile,         ///< schema of a later program version; args: path, its version, ours
    DamagedFile,       ///< args: path, what was found
    LinkedTwice,       ///< hard links; args: path
    EngineFailed,      ///< SQLite said no; args: SQLite's code, message
    OutOfMemory,       ///< the system gave no more memory; nothing was stored
    HistoryMismatch,   ///< hash chain; args: change set
    FileMoved,         ///< the file changed between plan and commit; args: change set planned on, change set found
    // Requests
    UnknownChangeSet,  ///< args: number
    AlreadyReverted,   ///< args: number, by change set
    NothingToDo,       ///< the change would alter nothing
    UnknownKind,       ///< args: text
    UnknownName,       ///< args: what, text
    InvalidDate,       ///< args: text
    NameTaken,         ///< what stands under a name says something else; args: name, how many rows
    UnknownRecord,     ///< the row does not stand (any more)
    DateBefore,        ///< a withdrawal before the claim it withdraws; args: date, the claim's date
    ProfileUnreadable, ///< args: the profile's name, what is wrong in its set-up
    Cancelled,
    // Reading text
    UndecodableText,   ///< args: encoding, byte offset (first = 0), bytes in hex; place has the line
    AmbiguousEncoding, ///< valid UTF-8 and windows-949; args: the UTF-8 reading, the windows-949 reading
    NotText,           ///< args: what it really is: "xlsx", "ods", "xls", "hwp", "hwpx", "zip", "pdf", "html", "xml",
                       ///< "xlsb", "png", "jpeg", "gzip", "sqlite", "utf-16" (without a mark) or "binary"
    OpenQuote,         ///< place: where the quote opens
    FieldTooLong,      ///< args: limit in characters
    TooManyFields,     ///< in one record; args: limit
    RecordTooLong,     ///< args: limit in bytes
    TooLarge,          ///< args: limit in bytes
    FileChanged,       ///< the input changed while it was read; args: path
    UnmappableText,    ///< cells that windows-949 cannot hold; args: how many, first cell's text
    NoHeader,          ///< no row looks like the header of a known kind
    AmbiguousKind,     ///< the header fits several kinds; args: kinds
    MissingColumn,     ///< args: column's key
    // Reading workbooks
    SheetProtected,    ///< a password is needed to read it
    SheetDamaged,      ///< args: which part of the file is wrong
    SheetTooLarge,     ///< unpacked, or as a table; args: limit in bytes
    SheetTooSlow,      ///< args: limit in seconds
    SheetReaderMissing, ///< the program that reads workbooks is not installed; args: where it should be
    SheetReaderFailed, ///< it ended without an answer; args: how
    // Importing
    RowsRefused,       ///< an import stopped for its problems; args: how many
    TotalDiffers,      ///< --expect-total; args: expected won, found won
    ClosedQuarter,     ///< a change without a reason would alter a figure of a closed quarter; args: quarter, phase, figure,
                       ///< value before, value after (blank = unknown), how many figures; no figure: it would reopen it
    AlreadyClosed,     ///< args: quarter, by change set
    NotClosed,         ///< args: quarter
    QuarterNotOver,    ///< args: quarter, its last day
    AmbiguousClaim,    ///< several claims of one source; args: source, then as-of date and revision of each
    NotAvailable,      ///< a chart or figure without data; args: name
};

/// A place in an input: physical line and field number, both from 1; 0 = not known.
struct Place {
    std::int64_t line = 0;
    int column = 0;
    std::string header;
};

struct Error {
    ErrorCode code;
    std::vector<std::string> args;
    Place place;
};

/// A value or an error: std::expected is C++23. Check before you take.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error; }

private:
    Error m_error{};
    bool m_failed = false;
};

inline Error fail(ErrorCode code, std::vector<std::string> args = {}, Place place = {})
{
    return Error{code, std::move(args), std::move(place)};
}

} // namespace db
