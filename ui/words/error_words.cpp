#include "ui/words/closing_words.h"
#include "ui/words/words.h"

#include "ui/words/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <cerrno>
#include <cstring>
#include <utility>

namespace ui {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// The arguments of an error: db/ promises which there are, yet a missing one must not take the message with it.
class ErrorArgs
{
public:
    explicit ErrorArgs(const std::vector<std::string> &args) : m_args(args) { }

    QString operator[](std::size_t index) const
    {
        return index < m_args.size() ? fromDb(m_args[index]) : unknownMark();
    }
    QString size(std::size_t index) const
    {
        bool ok = false;
        const qlonglong bytes = (*this)[index].toLongLong(&ok);
        return ok ? fileSize(bytes) : (*this)[index];
    }
    QString won(std::size_t index) const
    {
        bool ok = false;
        const qlonglong amount = (*this)[index].toLongLong(&ok);
        return ok ? moneyWithUnit(amount, MoneyUnit::Won) : (*this)[index];
    }
    QString number(std::size_t index) const
    {
        bool ok = false;
        const qlonglong count = (*this)[index].toLongLong(&ok);
        return ok ? whole(count) : (*this)[index];
    }
    QString list() const
    {
        QStringList all;
        for (const std::string &arg : m_args)
            all += fromDb(arg);
        return all.join(QStringLiteral(", "));
    }
    /// A column by its key and its kind's, with the key by which files may name it.
    QString column() const
    {
        const auto kind = m_args.size() > 1 ? db::kindByKey(m_args[1]) : std::nullopt;
        const int column = kind ? db::info(*kind).find(m_args[0]) : -1;
        return column < 0 ? (*this)[0] : QStringLiteral("%1 (%2)").arg(columnName(*kind, column), (*this)[0]);
    }
    bool has(std::size_t index) const { return index < m_args.size() && !m_args[index].empty(); }

private:
    const std::vector<std::string> &m_args;
};

/// The system words its reasons in its own language: the common ones are known by their text, whatever that language
/// is; of others the text stands in brackets.
QString systemReason(const QString &reason)
{
    const std::pair<int, const char *> known[] = {
        {ENOENT, QT_TRANSLATE_NOOP("Errors", "there is no such file or folder")},
        {EACCES, QT_TRANSLATE_NOOP("Errors", "you may not do that there")},
        {EPERM, QT_TRANSLATE_NOOP("Errors", "the system does not allow it")},
        {ENOSPC, QT_TRANSLATE_NOOP("Errors", "no space is left on the disk")},
        {EDQUOT, QT_TRANSLATE_NOOP("Errors", "your share of the disk is used up")},
        {EROFS, QT_TRANSLATE_NOOP("Errors", "the disk may only be read")},
        {EISDIR, QT_TRANSLATE_NOOP("Errors", "it is a folder")},
        {ENOTDIR, QT_TRANSLATE_NOOP("Errors", "a part of the path is no folder")},
        {EIO, QT_TRANSLATE_NOOP("Errors", "the disk or the connection to it failed")},
        {ENAMETOOLONG, QT_TRANSLATE_NOOP("Errors", "the name is too long")},
        {ETXTBSY, QT_TRANSLATE_NOOP("Errors", "another program is using it")},
        {EBUSY, QT_TRANSLATE_NOOP("Errors", "another program is using it")},
    };
    for (const auto &[number, words] : known) {
        if (reason == QString::fromLocal8Bit(std::strerror(number)))
            return Errors::tr(words);
    }
    return Errors::tr("the system refuses (%1)").arg(reason);
}

QString fileError(db::ErrorCode code, const ErrorArgs &args)
{
    switch (code) {
    case db::ErrorCode::FileMissing:
        return Errors::tr("The file %1 does not exist. Check its name and folder.").arg(args[0]);
    case db::ErrorCode::NotRegularFile:
        return Errors::tr("%1 is not an ordinary file but a folder or a device. Choose a file.").arg(args[0]);
    case db::ErrorCode::CannotRead:
        return Errors::tr("The file %1 cannot be read: %2. Check its permissions and that its disk is connected.")
            .arg(args[0], systemReason(args[1]));
    case db::ErrorCode::CannotWrite:
        return Errors::tr("The file %1 cannot be written: %2. Choose another folder or check its permissions.")
            .arg(args[0], systemReason(args[1]));
    case db::ErrorCode::FileExists:
        return Errors::tr("The file %1 exists already and was left as it is. Choose another name.").arg(args[0]);
    case db::ErrorCode::DiskFull:
        if (args.has(1) && args.has(2))
            return Errors::tr("The disk is full: %1 needs %2 and %3 are free. It was not written and nothing "
                              "was changed. "
                              "Free some space and try again.")
                .arg(args[0], args.size(2), args.size(1));
        if (args.has(1))
            return Errors::tr("The disk is full (%2 free); %1 was not written and nothing was changed. Free "
                              "some space and "
                              "try again.")
                .arg(args[0], args.size(1));
        return Errors::tr("The disk is full; %1 was not written and nothing was changed. Free some space and try "
                          "again.").arg(args[0]);
    case db::ErrorCode::TargetIsDataFile:
        return Errors::tr("%1 is the data file itself or one of the inputs and was not written over. Choose another "
                          "name.").arg(args[0]);
    case db::ErrorCode::InUse:
        if (!args.has(1))
            return Errors::tr("The data file %1 is in use by another program. Close it there and try again.")
                .arg(args[0]);
        return Errors::tr("The data file %1 is in use on the computer %2 (process %3, since %4). Close it there and "
                          "try again.").arg(args[0], args[1], args[2], args.has(3) ? timestamp(args[3]) : args[3]);
    case db::ErrorCode::ReadOnly:
        return Errors::tr("The file %1 may only be read. Change its permissions or work on a copy.").arg(args[0]);
    case db::ErrorCode::NotADataFile:
        return Errors::tr("%1 is not a Clusterboard data file. Import it instead if it holds a table.").arg(args[0]);
    case db::ErrorCode::ForeignFile:
        return Errors::tr("%1 is a database of another program. Choose a .clusterboard file.").arg(args[0]);
    case db::ErrorCode::NewerFile:
        return Errors::tr("%1 was written by a newer version of the program (format %2, this program knows %3). "
                          "Install the newer version; only a backup can be made with this one.")
            .arg(args[0], args[1], args[2]);
    case db::ErrorCode::DamagedFile:
        if (args[1] == QLatin1String("picture"))
            return Errors::
                tr("The picture %1 is damaged: it was cut short or altered after it was exported, so its "
                   "check "
                   "code says nothing about it. Take the original file, or type the code that is printed.")
                    .arg(args[0]);
        return Errors::tr("The data file %1 is damaged: %2. Leave it as it is and open the latest backup.")
            .arg(args[0], args[1]);
    case db::ErrorCode::LinkedTwice:
        return Errors::tr("%1 has a second name (hard link); changes through two names would damage it. Make a copy "
                          "and open that.").arg(args[0]);
    case db::ErrorCode::EngineFailed:
        return Errors::tr("The data file could not be worked on: %2 (code %1). Nothing was changed. Try again, and "
                          "check the file if it happens again.").arg(args[0], args[1]);
    case db::ErrorCode::HistoryMismatch:
        return Errors::tr("The history of the data file is not whole: change set %1 differs from its seal. Someone "
                          "changed the file outside the program; open the latest backup.").arg(args.number(0));
    case db::ErrorCode::OutOfMemory:
        return Errors::tr(
            "The computer has no memory left for this. Nothing was stored. Close other programs and try "
            "again.");
    case db::ErrorCode::FileMoved:
        return Errors::tr("The data file changed since the preview was made (change set %1, now %2). Nothing was "
                          "stored; make the preview again.").arg(args.number(0), args.number(1));
    default:
        return {};
    }
}

QString closedQuarter(const ErrorArgs &args)
{
    if (!args.has(2))
        return Errors::tr("This would reopen the closed quarter %1. Give a reason for it.").arg(args[0]);
    const std::string figure = args[2].toStdString();
    const auto value = [&](std::size_t index) {
        bool ok = false;
        const qlonglong number = args.has(index) ? args[index].toLongLong(&ok) : 0;
        return ok ? closedFigureValue(figure, number) : args.has(index) ? args[index] : unknownMark();
    };
    const QString where = args.has(1) ? phaseName(args[1].toStdString()) : phaseName({});
    return Errors::tr("The quarter %1 is closed and this would alter its figures (%2): %3, from %4 to %5. Nothing was "
                      "stored. Give a reason to store it as a correction.")
        .arg(args[0], where, closedFigureName(figure), value(3), value(4));
}

QString decisionError(db::ErrorCode code, const ErrorArgs &args)
{
    switch (code) {
    case db::ErrorCode::ClosedQuarter:
        return closedQuarter(args);
    case db::ErrorCode::AlreadyClosed:
        return Errors::tr("The quarter %1 is closed already, by change set %2.").arg(args[0], args.number(1));
    case db::ErrorCode::NotClosed:
        return Errors::tr("The quarter %1 is not closed.").arg(args[0]);
    case db::ErrorCode::QuarterNotOver:
        return Errors::tr("The quarter %1 is not over: it can be closed after %2.").arg(args[0], args[1]);
    case db::ErrorCode::AmbiguousClaim:
        return Errors::tr("Several claims fit. Say which one is meant by its as-of date or revision: %1.")
            .arg(args.list());
    default:
        return {};
    }
}

QString requestError(db::ErrorCode code, const ErrorArgs &args)
{
    switch (code) {
    case db::ErrorCode::UnknownChangeSet:
        return Errors::tr("There is no change set %1 in this file. The history lists those that exist.")
            .arg(args.number(0));
    case db::ErrorCode::AlreadyReverted:
        return Errors::tr("Change set %1 has been taken back already, by change set %2. To bring it back, take back "
                          "that one.").arg(args.number(0), args.number(1));
    case db::ErrorCode::NothingToDo:
        return Errors::tr("Nothing would change; nothing was stored.");
    case db::ErrorCode::UnknownKind:
        return Errors::tr("“%1” is not a kind of records. Use budget, companies, training, milestones, …")
            .arg(args[0]);
    case db::ErrorCode::UnknownName:
        if (args.has(2) && !args[2].isEmpty())
            return Errors::tr("There is no %1 named “%2”. There are: %3.").arg(thingName(args[0]), args[1], args[2]);
        return Errors::tr("There is no %1 named “%2”. Check the spelling.").arg(thingName(args[0]), args[1]);
    case db::ErrorCode::NameTaken:
        return Errors::tr("“%1” has other content already (rows that differ: %2). Make them equal first, or choose "
                          "another name.").arg(args[0], args.number(1));
    case db::ErrorCode::UnknownRecord:
        return Errors::tr("The record is not there any more. Look at the table again and choose anew.");
    case db::ErrorCode::DateBefore:
        return Errors::tr("%1 lies before the day the claim speaks of (%2). Give that day or a later one.")
            .arg(args[0], args[1]);
    case db::ErrorCode::ProfileUnreadable:
        return Errors::tr("The import set-up “%1” cannot be read: its part “%2” is none that this program writes. "
                          "Save it anew.").arg(args[0], args[1]);
    case db::ErrorCode::InvalidDate:
        return Errors::tr("“%1” is not a date. Write it as 2025-03-31.").arg(args[0]);
    case db::ErrorCode::Cancelled:
        return Errors::tr("Cancelled; nothing was changed.");
    case db::ErrorCode::NotAvailable:
        if (args.has(1) && args[1] == QLatin1String("source"))
            return Errors::tr("“%1” names no source, and without one it must not leave the program. Give its records a "
                              "source and an as-of date: in their form, or in the columns source and as_of of the "
                              "file that you import.").arg(chartName(args[0].toStdString()));
        if (args.has(1) && args[1] == QLatin1String("as_of"))
            return Errors::tr("“%1” has no as-of date, and without one it must not leave the program. Choose an as-of "
                              "date.").arg(chartName(args[0].toStdString()));
        return Errors::tr("There are no figures yet for “%1” with this phase and as-of date. Import them, or choose "
                          "a later date.").arg(args.has(0) ? chartName((args[0]).toStdString()) : args[0]);
    default:
        return decisionError(code, args);
    }
}

QString inputError(db::ErrorCode code, const ErrorArgs &args)
{
    switch (code) {
    case db::ErrorCode::UndecodableText:
        if (args[0] == QLatin1String("utf-8") && args[2] == QLatin1String("EF BF BD"))
            return Errors::tr("A character was lost here before the file came (byte %1). Get the file anew from where it "
                              "was made.")
                .arg(args.number(1));
        return Errors::tr("The text is not valid %1 (byte %2: %3). Choose its true encoding or save it as UTF-8.")
            .arg(encodingName(args[0].toStdString()), args.number(1), args[2]);
    case db::ErrorCode::AmbiguousEncoding:
        return Errors::tr("The text reads as “%1” in UTF-8 and as “%2” in windows-949. Choose the encoding.")
            .arg(args[0], args[1]);
    case db::ErrorCode::NotText:
        return Errors::tr("This is not a text table but %1. Open it in its own program and save it as XLSX or CSV.")
            .arg(formatName(args[0]));
    case db::ErrorCode::OpenQuote:
        return Errors::tr("A quotation mark that opens here is never closed. Close it in the file and import again.");
    case db::ErrorCode::FieldTooLong:
        return Errors::tr("A field is longer than %1 characters; a quotation mark may be missing before it.")
            .arg(args.number(0));
    case db::ErrorCode::TooManyFields:
        return Errors::tr("A row has more than %1 fields; the delimiter may be another one.").arg(args.number(0));
    case db::ErrorCode::RecordTooLong:
        return Errors::tr("A row is longer than %1; a quotation mark may be missing before it.").arg(args.size(0));
    case db::ErrorCode::TooLarge:
        if (args.has(1) && args[1] == QLatin1String("picture"))
            return Errors::tr("The picture would need more than %1 of memory. Choose a smaller size or fewer "
                              "points per inch.")
                .arg(args.size(0));
        return Errors::tr("The file is larger than %1. Split it and import the parts.").arg(args.size(0));
    case db::ErrorCode::FileChanged:
        return Errors::tr("The file %1 was changed or replaced by another program meanwhile. Nothing was stored. Open or "
                          "import it again.").arg(args[0]);
    case db::ErrorCode::UnmappableText:
        return Errors::tr("%1 cells hold characters that windows-949 does not have, the first is “%2”. Export as "
                          "UTF-8.").arg(args.number(0), args[1]);
    case db::ErrorCode::SheetProtected:
        return Errors::tr("The workbook is protected by a password. Save it without one and import it again.");
    case db::ErrorCode::SheetDamaged:
        return Errors::tr("The workbook is not whole (%1). Open it in a spreadsheet, save it and import it again.")
            .arg(args[0]);
    case db::ErrorCode::SheetTooLarge:
        return Errors::tr("The workbook needs more than %1 to be read. Save the sheet as CSV and import that.")
            .arg(args.size(0));
    case db::ErrorCode::SheetTooSlow:
        return Errors::tr("The workbook was not read within %1 seconds. Save the sheet as CSV and import that.")
            .arg(args.number(0));
    case db::ErrorCode::SheetReaderMissing:
        return Errors::tr("The part of the program that reads workbooks is missing (%1). Install the program again, or "
                          "save the sheet as CSV.").arg(args[0]);
    case db::ErrorCode::SheetReaderFailed:
        return Errors::tr("The workbook could not be read (%1); it may be damaged. Open it in a spreadsheet and save "
                          "it again, or save the sheet as CSV.").arg(args[0]);
    case db::ErrorCode::NoHeader:
        return Errors::tr("No row looks like a header that the program knows. Put the column names in one row, or "
                          "choose the kind of records.");
    case db::ErrorCode::AmbiguousKind:
        return Errors::tr("The header fits several kinds of records: %1. Choose one of them.").arg(args.list());
    case db::ErrorCode::MissingColumn:
        return Errors::tr("The column “%1” is missing. Add it, or choose another kind of records.")
            .arg(args.column());
    case db::ErrorCode::RowsRefused:
        return Errors::tr("%1 rows have errors, so nothing was stored. Correct them, or keep only the good rows.")
            .arg(args.number(0));
    case db::ErrorCode::TotalDiffers:
        return Errors::tr("The total should be %1 but the file has %2. Nothing was stored; check the file or the "
                          "total.").arg(args.won(0), args.won(1));
    default:
        return {};
    }
}

} // namespace

QString text(const db::Error &error)
{
    const ErrorArgs args(error.args);
    QString message = fileError(error.code, args);
    if (message.isEmpty())
        message = requestError(error.code, args);
    if (message.isEmpty())
        message = inputError(error.code, args);
    const QString place = placeText(error.place);
    return place.isEmpty() ? message : Errors::tr("%1: %2", "place: message").arg(place, message);
}

QString placeText(const db::Place &place)
{
    QStringList parts;
    if (place.line > 0)
        parts += Errors::tr("line %1").arg(whole(place.line));
    if (place.column > 0)
        parts += Errors::tr("column %1").arg(place.column);
    QString text = parts.join(QStringLiteral(", "));
    if (!place.header.empty())
        text += (text.isEmpty() ? QStringLiteral("%1") : QStringLiteral(" (%1)")).arg(fromDb(place.header));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString placeText(const db::Problem &problem)
{
    return placeText(db::Place{problem.line, problem.column, problem.header});
}

} // namespace ui
