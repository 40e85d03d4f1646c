#include "ui/words/words.h"

#include "ui/words/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

// %1, %2 … are the problem's arguments, %0 is the raw cell. The first argument of header.* is the header itself.
struct Rule {
    std::string_view id;
    const char *text;
};

constexpr Rule rules[] = {
    {"number.none", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” is not a number. Write digits only, or leave the cell empty.")},
    {"number.text", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” has other text beside the number. Put the text into the note "
                                 "column.")},
    {"number.grouping", QT_TRANSLATE_NOOP("Problems",
                                 "The digits of “%0” are not grouped by threes. Write 1,234 or 1234.")},
    {"number.ambiguous", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” can be read as %1 or as %2. Write it without a grouping sign, or say what "
                                 "the points of this column are.")},
    {"number.exponent", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” is written with an exponent, which spreadsheets round. Write "
                                 "the whole number.")},
    {"number.hexadecimal", QT_TRANSLATE_NOOP("Problems", "“%0” is not a decimal number.")},
    {"number.not_finite", QT_TRANSLATE_NOOP("Problems", "“%0” is not a number that can be counted with.")},
    {"number.sign", QT_TRANSLATE_NOOP("Problems", "The sign of “%0” is unclear. Write -5 or △5.")},
    {"number.precision", QT_TRANSLATE_NOOP("Problems", "“%0” has more than six decimals. Round it.")},
    {"number.too_large", QT_TRANSLATE_NOOP("Problems", "“%0” is too large. Check the unit.")},
    {"number.percent", QT_TRANSLATE_NOOP("Problems", "“%0” is a percentage, but the column holds amounts.")},
    {"number.spreadsheet", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” is an error of the spreadsheet. Repair its formula and save "
                                 "again.")},
    {"money.fraction", QT_TRANSLATE_NOOP("Problems", "“%0” is not a whole number of won. Check the unit.")},
    {"count.fraction", QT_TRANSLATE_NOOP("Problems", "“%0” is a count and must be a whole number.")},
    {"count.negative", QT_TRANSLATE_NOOP("Problems", "“%0” is a count and cannot be below zero.")},
    {"year.none", QT_TRANSLATE_NOOP("Problems", "“%0” is not a year. Write it as 2025.")},
    {"year.range", QT_TRANSLATE_NOOP("Problems", "The year “%0” is not between 1900 and 2199.")},
    {"date.none", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” is not a date. Write it as 2025-03-31, 2025-03, 2025Q1 or 2025.")},
    {"date.impossible", QT_TRANSLATE_NOOP("Problems", "There is no such day as “%0”. Correct it.")},
    {"date.ambiguous", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” can be read as %1. Write the date as 2025-03-31.")},
    {"date.serial", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” is a spreadsheet's day number. Format the column as a date and "
                                 "save again.")},
    {"date.half_year", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” is a half-year. Write its last quarter or last day.")},
    {"date.weekday", QT_TRANSLATE_NOOP("Problems",
                                 "The weekday of “%0” does not belong to the date. Check which of the "
                                 "two is right.")},
    {"date.range", QT_TRANSLATE_NOOP("Problems", "The year of “%0” is not between 1900 and 2199.")},
    {"date.far", QT_TRANSLATE_NOOP("Problems", "“%0” lies far from today (%1). Check the year.")},
    {"as_of.future", QT_TRANSLATE_NOOP("Problems", "The as-of date “%0” lies in the future (today is %1).")},
    {"as_of.missing", QT_TRANSLATE_NOOP("Problems",
                                 "The row has no as-of date. Add the column, name the date above the "
                                 "header, or give it for the whole file.")},
    {"value.missing", QT_TRANSLATE_NOOP("Problems", "The cell is empty, but every row needs it.")},
    {"value.negative", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” is below zero, which this column does not allow.")},
    {"amount.negative", QT_TRANSLATE_NOOP("Problems",
                                 "The amount “%0” is below zero. It is taken as it is.")},
    {"rank.range", QT_TRANSLATE_NOOP("Problems", "The rank “%0” is not between %1 and %2.")},
    {"approx.dropped", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” is approximate, but this kind of records has no column for "
                                 "that; the number is stored as exact.")},
    {"choice.unknown", QT_TRANSLATE_NOOP("Problems", "“%0” is not one of the values of this column: %2.")},
    {"flag.unknown", QT_TRANSLATE_NOOP("Problems", "“%0” is neither yes nor no. Write 1 or 0.")},
    {"unit.unknown", QT_TRANSLATE_NOOP("Problems", "“%0” is not a unit of money. Use 원, 천원, 백만원 or 억원.")},
    {"unit.assumed", QT_TRANSLATE_NOOP("Problems",
                                 "No unit is named for “%1”; the amounts are read as won.")},
    {"unit.jump", QT_TRANSLATE_NOOP("Problems",
                                 "The amount differs from the one before by a power of a thousand. "
                                 "Check the unit.")},
    {"spent.above", QT_TRANSLATE_NOOP("Problems",
                                 "More was spent (%1 won) than there was to spend (%2 won).")},
    {"transferred.above", QT_TRANSLATE_NOOP("Problems", "More was paid out (%1 won) than was appropriated (%2 won).")},
    {"cumulative.falls", QT_TRANSLATE_NOOP("Problems",
                                 "The cumulative number is now %1, but was %2 on %3. Check whether it "
                                 "is the number of one period alone.")},
    {"parts.differ", QT_TRANSLATE_NOOP("Problems", "The total is %1 won, but its parts by funding add up to %2 won.")},
    {"parts.category", QT_TRANSLATE_NOOP("Problems", "The whole is %1 won, but its categories add up to %2 won.")},
    {"parts.project", QT_TRANSLATE_NOOP("Problems", "The category is %1 won, but its projects add up to %2 won.")},
    {"graduated.above", QT_TRANSLATE_NOOP("Problems", "More graduated (%1) than were admitted (%2).")},
    {"employed.above", QT_TRANSLATE_NOOP("Problems", "More are employed (%1) than were asked (%2).")},
    {"employed.above_graduated", QT_TRANSLATE_NOOP("Problems", "More are employed (%1) than graduated (%2).")},
    {"dates.order", QT_TRANSLATE_NOOP("Problems", "The date %1 lies behind %2, but should come before it.")},
    {"company.similar", QT_TRANSLATE_NOOP("Problems",
                                 "A company with a name much like this one is known already: “%1”. "
                                 "Check whether it is the same.")},
    {"company.same_number", QT_TRANSLATE_NOOP("Problems",
                                 "The business number belongs to a company that is known as “%1”. "
                                 "Check whether it was renamed.")},
    {"total.differs", QT_TRANSLATE_NOOP("Problems", "The stated total is %1, the rows add up to %2.")},
    {"total.too_large", QT_TRANSLATE_NOOP("Problems",
                                 "The sum of the amounts is too large. Check the unit.")},
    {"key.twice", QT_TRANSLATE_NOOP("Problems",
                                 "Lines %1 and %2 state the same figure with different values. Keep "
                                 "one of the two.")},
    {"key.stands", QT_TRANSLATE_NOOP("Problems",
                                 "A record with this key is there already: %0. Change that one, or give this one "
                                 "another key.")},
    {"record.name", QT_TRANSLATE_NOOP("Problems",
                                 "“%0” reads like a heading, a note or a total, not like a record. Name it "
                                 "differently.")},
    {"row.ragged", QT_TRANSLATE_NOOP("Problems",
                                 "The row has %1 fields, the header has %2. Check commas and quotation "
                                 "marks.")},
    {"row.quote", QT_TRANSLATE_NOOP("Problems",
                                 "A quotation mark stands within a field that is not quoted. Check the "
                                 "row.")},
    {"row.empty", QT_TRANSLATE_NOOP("Problems", "The row names a record but no value.")},
    {"text.long", QT_TRANSLATE_NOOP("Problems", "The text is longer than %1 characters.")},
    {"personal.number", QT_TRANSLATE_NOOP("Problems",
                                 "The cell looks like a personal number. It was not taken and is not "
                                 "shown.")},
    {"column.personal", QT_TRANSLATE_NOOP("Problems",
                                 "The column “%1” looks like personal numbers; of this file only the "
                                 "checksum is kept.")},
    {"header.twice", QT_TRANSLATE_NOOP("Problems",
                                 "The header stands for the same column as field %2. Remove one of "
                                 "them.")},
    {"header.unused", QT_TRANSLATE_NOOP("Problems", "The column is not used, for “%2” says the same.")},
    {"header.personal", QT_TRANSLATE_NOOP("Problems",
                                 "The column looks like personal data and is not read.")},
    {"header.increment", QT_TRANSLATE_NOOP("Problems",
                                 "The column holds increases, not cumulative amounts. Convert it "
                                 "before the import.")},
    {"header.attracted", QT_TRANSLATE_NOOP("Problems",
                                 "“Attracted” may mean MOU, office, headquarters or tenancy. Name the "
                                 "column by what it means.")},
    {"header.code", QT_TRANSLATE_NOOP("Problems",
                                 "The codes are not read, for “%2” has the names.")},
    {"header.choice", QT_TRANSLATE_NOOP("Problems",
                                 "What was chosen for this column (“%2”) does not exist for this kind of "
                                 "records. Choose again.")},
    {"increment.base", QT_TRANSLATE_NOOP("Problems",
                                 "To add up “%1” the amount reached before %2 is needed, and neither this "
                                 "file nor the data file has it. Import the periods before.")},
    {"number.point", QT_TRANSLATE_NOOP("Problems",
                                 "All numbers of “%1” are written like “%0”; the point was read as the "
                                 "decimal point. Check that it does not group thousands.")},
    {"repair.unused", QT_TRANSLATE_NOOP("Problems",
                                 "The file has no such cell for the repair “%0”; nothing was changed "
                                 "there.")},
    {"header.unknown", QT_TRANSLATE_NOOP("Problems",
                                 "The program does not know this column; it is not read.")},
    {"header.total", QT_TRANSLATE_NOOP("Problems", "The column is a total of others and is not read.")},
    {"header.assumed", QT_TRANSLATE_NOOP("Problems",
                                 "The header was taken to mean: %2. Check that this is so.")},
    {"kind.assumed", QT_TRANSLATE_NOOP("Problems",
                                 "The header fits observations and targets; it was taken for observations. "
                                 "Choose the kind if these are targets.")},
    {"header.cumulative", QT_TRANSLATE_NOOP("Problems",
                                 "The amounts by quarter were taken as cumulative. Check that they "
                                 "are.")},
    {"header.month", QT_TRANSLATE_NOOP("Problems",
                                 "Nothing else names an as-of date: %2 is taken from the header “%1”. Check that this "
                                 "is so.")},
    {"phase.unknown", QT_TRANSLATE_NOOP("Problems", "The file does not know the phase “%1” yet.")},
    {"source.unknown", QT_TRANSLATE_NOOP("Problems", "The file does not know the source “%1” yet.")},
    {"indicator.unknown", QT_TRANSLATE_NOOP("Problems", "The file does not know the indicator “%1” yet.")},
    {"name.mapped", QT_TRANSLATE_NOOP("Problems", "“%1” was taken for “%2”, as the dictionary of equal names says.")},
    {"default.unknown", QT_TRANSLATE_NOOP("Problems",
                                 "The set-up says “%2” for the column %1, which that column cannot hold. Correct "
                                 "the set-up.")},
    {"cell.formula", QT_TRANSLATE_NOOP("Problems",
                                 "The formula “%0” was never calculated. Open the file in a spreadsheet, save it "
                                 "and import it again.")},
    {"file.workbook", QT_TRANSLATE_NOOP("Problems",
                                 "By its name the file is a text, but it is a workbook (%1); it was read as one.")},
    {"sheet.chosen", QT_TRANSLATE_NOOP("Problems",
                                 "Of this workbook the sheet “%1” was read. It has other sheets that can be imported: "
                                 "%2.")},
    {"file.known", QT_TRANSLATE_NOOP("Problems", "This very file was imported before, as change set %1.")},
    {"file.contained", QT_TRANSLATE_NOOP("Problems", "All %1 rows of this file are there already; it changes nothing.")},
};

/// Arguments that are keys or plain numbers read as words and grouped numbers.
QString argument(std::string_view rule, const std::string &arg)
{
    bool number = false;
    const qlonglong value = fromDb(arg).toLongLong(&number);
    if (number)
        return whole(value);
    if (rule == "header.assumed")
        return measureName("stage:" + arg);
    if (rule == "date.ambiguous") { // its readings
        QStringList readings;
        for (const QString &reading : fromDb(arg).split(u'|')) {
            const auto day = db::PartialDate::parse(reading.toStdString());
            readings += day ? date(*day) : reading;
        }
        return readings.join(QStringLiteral(" / "));
    }
    if (const auto day = db::PartialDate::parse(arg))
        return date(*day);
    return fromDb(arg);
}

} // namespace

QString text(const db::Problem &problem)
{
    const auto rule = std::find_if(std::begin(rules), std::end(rules),
                                   [&](const Rule &candidate) { return candidate.id == problem.rule; });
    if (rule == std::end(rules))
        return QCoreApplication::translate("Problems", "“%1” breaks the rule %2. Check the cell.")
            .arg(fromDb(problem.text), fromDb(problem.rule));
    const QString pattern = QCoreApplication::translate("Problems", rule->text);
    // In one pass: what a cell holds may itself look like a place holder.
    QString sentence;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'%' || i + 1 == pattern.size() || !pattern[i + 1].isDigit()) {
            sentence += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i].digitValue());
        if (index == 0)
            sentence += fromDb(problem.text);
        else
            sentence += index <= problem.args.size() ? argument(rule->id, problem.args[index - 1]) : unknownMark();
    }
    return sentence;
}

} // namespace ui
