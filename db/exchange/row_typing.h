#pragma once

#include "db/exchange/cell_memo.h"
#include "db/exchange/csv_reader.h"
#include "db/exchange/layout.h"
#include "db/exchange/problem_list.h"
#include "db/exchange/values.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace db {

/// What rows of a file say without writing it.
struct RowDefaults {
    std::int64_t unitWon = 0; ///< won per unit of amounts without a unit, 0 = nobody said
    PartialDate asOf;         ///< from the title row, else the caller's
    std::string source;
    /// Columns of the kind that the file may lack, with what its rows say in them then.
    std::vector<std::pair<std::size_t, Value>> values = {};
    PartialDate today;        ///< dates of statements behind it are remarked on
    bool serialDates = false; ///< a spreadsheet's day numbers are dates
    bool workbook = false;    ///< cells may begin with UnreadableCell; in a text file that is a character like any other
    /// The rows of a header of more than one, tidied: pages of a printed table repeat them.
    std::vector<std::vector<std::string>> headerRows = {};
};

/// What kind of record a record of the file is.
enum class RecordSort { Row, Blank, Title, Total };

/// A total row, kept to be compared with the rows it covers when these are all known.
struct StatedTotal {
    /// What it is the total of.
    enum class Covers {
        All,    ///< 합계: every row of its coordinates
        Block,  ///< 소계: the rows up to the total before it
        Either, ///< 계 is said of both
    };
    std::int64_t line = 0;
    Covers covers = Covers::All;
    std::vector<Value> cells;      ///< like a row; columns it does not speak of are Null
    std::vector<bool> stated;      ///< per column: the row fills it
    struct Figure {
        int column = -1; ///< Money or Count column
        int field = 0;   ///< number of the field, first = 1
        std::string text;
        Value value = Null;
        std::vector<ColumnUse::Fixed> fixed;
    };
    std::vector<Figure> figures;
};

/// Turns the records of a file into typed rows of its kind: the cells of each column by the column's type, choices
/// by any of their names, texts tidied and taken up in `texts`, the columns of wide tables as rows of their own.
///
/// A quarter without a year in a wide field is that of the row's fiscal year; without one the row has no as-of date.
///
/// Rules reported (place and raw text always; args in brackets): those of values.h for numbers, years and dates
/// (date.serial: the date meant; date.ambiguous: the readings '|'; number.ambiguous: both readings, also of all such cells of a column in which no other number tells what a point is), value.missing (column key), choice.unknown (column key,
/// allowed keys '|'), flag.unknown, unit.unknown, text.long (limit), rank.range (1, 9), value.negative, row.ragged (fields, columns),
/// row.quote, personal.number, as_of.missing, cell.formula (a workbook's formula without a result): errors. column.personal, unit.assumed (header), amount.negative, approx.dropped,
/// as_of.future (today), date.far (today), phase.unknown, source.unknown,
/// indicator.unknown (text), row.empty, number.point (header; under a header of the program's own): warnings. Where a cell plainly meant something that can be
/// read, Problem::suggestion has it.
class RowTyper final
{
public:
    static constexpr std::size_t TextLimit = 65536; ///< characters of one stored text

    RowTyper(const HeaderMap &header, RowDefaults defaults, const Snapshot &snapshot, Texts &texts,
             ProblemList &problems);

    /// Reads one record. After RecordSort::Row, rows() and refused() hold what it amounts to; after Total, total().
    RecordSort read(const CsvRecord &record);

    /// The typed rows of the last record, each as many cells as the kind has columns.
    std::span<Value> row(std::size_t index) { return {m_rows.data() + index * m_width, m_width}; }
    std::size_t rows() const { return m_rowCount; }
    /// How many rows of the last record cannot be read.
    std::size_t refused() const { return m_refused; }
    const StatedTotal &total() const { return m_total; }
    /// The field of the row's measure when its amounts are increments, else -1.
    int increments(std::size_t index) const { return m_wide.empty() ? m_increments : m_rowIncrements[index]; }
    /// What can be said of whole columns when all records are read: number.point and number.ambiguous. Gives the lines
    /// of the records that are to be refused for it, in order.
    std::vector<std::uint32_t> finish();

    /// A cell looked like a personal number.
    bool sawPersonal() const { return m_personal; }

    /// Per column of the kind: the file states it, in a column or for all rows.
    std::vector<bool> statedColumns() const;

private:
    struct Field {
        std::size_t index = 0; ///< in the file
        std::size_t column = 0; ///< in the kind
        CellMemo memo;
        std::vector<std::uint32_t> pointLines = {}; ///< of numbers like 1.234 that were read as decimals
        std::vector<std::string> pointTexts = {};   ///< of the first of them
        bool otherNumbers = false; ///< a number that tells how the column is written: 1,234 or 12.5
    };
    /// Names of records of another kind that this column may only mention.
    struct Register {
        std::string_view rule;
        std::unordered_set<Value> known; // folded texts
    };

    void openRegister(std::string_view columnKey, Kind named, std::string_view rule, const Snapshot &snapshot);

    bool repeatsHeader(const CsvRecord &record) const;
    bool isNote(const CsvRecord &record) const;
    bool isTotal(const CsvRecord &record) const;
    void readTotal(const CsvRecord &record);
    StatedTotal::Covers coveredBy(const CsvRecord &record) const;
    bool isSubtotal(std::size_t column, std::string_view text) const;
    Value totalCoordinate(const Field &field, std::string_view text) const;
    void watchUnused(const CsvRecord &record);
    bool checkShape(const CsvRecord &record);
    void readUnit(const CsvRecord &record);
    bool readShared(const CsvRecord &record);
    Value quarterOfRow(const Value *cells) const;
    void readWide(const CsvRecord &record, bool sharedGood);
    bool finishRow(Value *cells, const ColumnUse *wide);

    bool readCell(Field &field, std::string_view text, Value *cells);
    bool readMemo(Field &field, CellMemo::Entry &entry, std::string_view text);
    bool readText(Field &field, CellMemo::Entry &entry, std::string_view text);
    bool readChoice(Field &field, CellMemo::Entry &entry, std::string_view text);
    bool readFlag(Field &field, CellMemo::Entry &entry, std::string_view text);
    bool refuseDate(const Field &field, std::string_view text, const DateText &date);
    bool readDateCell(Field &field, CellMemo::Entry &entry, std::string_view text);
    bool readNumber(Field &field, std::string_view text, Value *cells);
    void forgetPoints();
    void notePoint(Field &field, std::string_view text, const NumberText &number);
    std::int64_t wonPerUnit(const Field &field);

    static constexpr bool plain(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
    const Column &columnOf(const Field &field) const { return m_info.columns[field.column]; }
    void report(std::size_t field, std::string_view text, std::string_view rule, Severity severity,
                std::vector<std::string> args = {}, std::string suggestion = {});
    bool error(const Field &field, std::string_view text, std::string_view rule, std::vector<std::string> args = {},
               std::string suggestion = {})
    {
        report(field.index, text, rule, Severity::Error, std::move(args), std::move(suggestion));
        return false;
    }
    void flush();

    const HeaderMap &m_header;
    const KindInfo &m_info;
    RowDefaults m_defaults;
    Texts &m_texts;
    ProblemList &m_problems;
    std::size_t m_width;

    std::vector<std::unique_ptr<Field>> m_fields; // mapped, in the order of the file; wide ones apart
    std::vector<std::unique_ptr<Field>> m_wide;
    std::vector<std::size_t> m_unused;
    std::vector<std::size_t> m_required; // columns of the kind
    std::vector<Value> m_blanks; // a row that says nothing
    std::vector<std::size_t> m_defaulted; // columns that only the defaults fill
    int m_unitField = -1;
    int m_asOf = -1;
    int m_source = -1;
    int m_approx = -1;
    Value m_sourceId = Null;
    std::vector<Register> m_registers; // per column of the kind; without a rule = none

    std::int64_t m_line = 0;
    std::int64_t m_rowUnit = 0; // won, as the record being read names it
    bool m_asked = false;   // the header has increments that nobody explained: every row is refused for its sake alone
    bool m_loneKey = false; // the first column alone makes a row
    bool m_unitAssumed = false;
    bool m_personal = false;
    bool m_keyNamed = false; // the record being read fills a text column of the key
    bool m_sawTotal = false; // a key column of it holds a word like 합계
    bool m_sawWhole = false; // a key column of it holds 누계 or 전체
    int m_increments = -1;   // the field of a plain measure that holds increments
    std::vector<int> m_rowIncrements; // per wide row
    std::vector<Value> m_rows;
    std::size_t m_rowCount = 0;
    std::size_t m_refused = 0;
    std::vector<Problem> m_pending;
    std::vector<CellMemo::Entry *> m_unknown;
    std::unordered_set<std::string> m_unknownSaid;
    StatedTotal m_total;
};

/// The canonical spelling of a phase or a cohort: 제1단계, 1기 and ２ are 1, 1 and 2. Other texts stay.
std::string canonicalSpelling(Spelling spelling, std::string text);

} // namespace db
