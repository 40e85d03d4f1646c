#include "app/exit_code.h"

namespace app {

namespace {

struct Entry {
    ExitCode exit;
    const char *rule;
};

// Without a default, so that the compiler names a code that is forgotten here.
Entry entry(db::ErrorCode code)
{
    using enum db::ErrorCode;
    switch (code) {
    case FileMissing: return {IoFailed, "file.missing"};
    case NotRegularFile: return {IoFailed, "file.not_regular"};
    case CannotRead: return {IoFailed, "file.unreadable"};
    case CannotWrite: return {IoFailed, "file.unwritable"};
    case FileExists: return {IoFailed, "file.exists"};
    case DiskFull: return {IoFailed, "file.disk_full"};
    case TargetIsDataFile: return {IoFailed, "file.is_data_file"};
    case ReadOnly: return {IoFailed, "file.read_only"};
    case LinkedTwice: return {IoFailed, "file.linked_twice"};
    case EngineFailed: return {IoFailed, "file.engine_failed"};
    case OutOfMemory: return {IoFailed, "out_of_memory"};
    case FileChanged: return {IoFailed, "file.changed"};
    case Cancelled: return {IoFailed, "cancelled"};
    case db::ErrorCode::InUse: return {ExitCode::InUse, "file.in_use"};
    case FileMoved: return {ExitCode::InUse, "file.moved"};
    case NotADataFile: return {Unsound, "data_file.foreign"};
    case ForeignFile: return {Unsound, "data_file.foreign"};
    case NewerFile: return {Unsound, "data_file.newer"};
    case DamagedFile: return {Unsound, "data_file.damaged"};
    case HistoryMismatch: return {Unsound, "data_file.history_mismatch"};
    case UnknownChangeSet: return {Refused, "unknown.change_set"};
    case AlreadyReverted: return {Refused, "already_reverted"};
    case NothingToDo: return {Refused, "nothing_to_do"};
    case UnknownKind: return {WrongUsage, "unknown.kind"};
    case UnknownName: return {Refused, "unknown.name"};
    case UnknownRecord: return {Refused, "record.unknown"};
    case DateBefore: return {Refused, "date.before"};
    case NameTaken: return {Refused, "name.taken"};
    case ProfileUnreadable: return {Refused, "profile.unreadable"};
    case InvalidDate: return {WrongUsage, "invalid_date"};
    case UndecodableText: return {Refused, "text.undecodable"};
    case AmbiguousEncoding: return {Refused, "text.ambiguous_encoding"};
    case NotText: return {Refused, "text.not_text"};
    case OpenQuote: return {Refused, "text.open_quote"};
    case FieldTooLong: return {Refused, "text.field_too_long"};
    case TooManyFields: return {Refused, "text.too_many_fields"};
    case RecordTooLong: return {Refused, "text.record_too_long"};
    case TooLarge: return {Refused, "file.too_large"};
    case UnmappableText: return {Refused, "text.unmappable"};
    case SheetProtected: return {Refused, "sheet.protected"};
    case SheetDamaged: return {Refused, "sheet.damaged"};
    case SheetTooLarge: return {Refused, "sheet.too_large"};
    case SheetTooSlow: return {Refused, "sheet.too_slow"};
    case SheetReaderMissing: return {IoFailed, "sheet.reader_missing"};
    case SheetReaderFailed: return {IoFailed, "sheet.reader_failed"};
    case NoHeader: return {Refused, "header.none"};
    case AmbiguousKind: return {Refused, "header.ambiguous_kind"};
    case MissingColumn: return {Refused, "header.missing_column"};
    case RowsRefused: return {Refused, "rows.refused"};
    case TotalDiffers: return {Refused, "total.expected"};
    case ClosedQuarter: return {Refused, "quarter.closed"};
    case AlreadyClosed: return {Refused, "quarter.already_closed"};
    case NotClosed: return {Refused, "quarter.not_closed"};
    case QuarterNotOver: return {Refused, "quarter.not_over"};
    case AmbiguousClaim: return {Refused, "claim.ambiguous"};
    case NotAvailable: return {Refused, "not_available"};
    }
    return {IoFailed, "unknown"};
}

} // namespace

ExitCode exitCode(db::ErrorCode code)
{
    return entry(code).exit;
}

const char *ruleName(db::ErrorCode code)
{
    return entry(code).rule;
}

} // namespace app
