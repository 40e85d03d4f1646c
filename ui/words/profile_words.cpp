#include "ui/words/profile_words.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Profiles {
    Q_DECLARE_TR_FUNCTIONS(ui::Profiles)
};

/// A coordinate that a profile states, as (column key, text as a cell would say it).
QString statedText(db::Kind kind, const std::pair<std::string, std::string> &stated)
{
    const int column = db::info(kind).find(stated.first);
    if (column < 0)
        return fromDb(stated.first) + u" = "_s + fromDb(stated.second);
    const std::span<const db::Choice> choices = db::info(kind).columns[static_cast<std::size_t>(column)].choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].key == stated.second)
            return columnName(kind, column) + u" = "_s + choiceName(kind, column, static_cast<db::Value>(i));
    }
    return columnName(kind, column) + u" = "_s + fromDb(stated.second);
}

QString unitText(std::int64_t won)
{
    for (const MoneyUnit unit : {MoneyUnit::Won, MoneyUnit::Thousand, MoneyUnit::Million, MoneyUnit::HundredMillion}) {
        if (moneyUnitWon(unit) == won)
            return moneyUnitName(unit);
    }
    return whole(won);
}

QString columnText(db::Kind kind, const db::ColumnChoice &choice)
{
    const int column = db::info(kind).find(choice.column);
    QStringList parts{choice.column.empty() ? Profiles::tr("not used")
                      : column < 0          ? fromDb(choice.column)
                                            : columnName(kind, column)};
    for (const auto &stated : choice.fixed)
        parts.append(statedText(kind, stated));
    if (choice.unitWon != 0)
        parts.append(unitText(choice.unitWon));
    if (choice.increments)
        parts.append(Profiles::tr("amounts of one period alone"));
    if (choice.point == db::PointMeaning::Decimal)
        parts.append(Profiles::tr("1.234 with decimals"));
    else if (choice.point == db::PointMeaning::Thousands)
        parts.append(Profiles::tr("1.234 with thousands"));
    return Profiles::tr("column %1: %2").arg(choice.field).arg(parts.join(u", "_s));
}

QString encodingText(db::EncodingChoice encoding)
{
    switch (encoding) {
    case db::EncodingChoice::Utf8:
        return encodingName("utf-8");
    case db::EncodingChoice::Windows949:
        return encodingName("windows-949");
    case db::EncodingChoice::Utf16:
        return encodingName("utf-16");
    case db::EncodingChoice::Auto:
        break;
    }
    return {};
}

} // namespace

QStringList profileLines(const db::ImportProfile &profile)
{
    QStringList lines;
    QStringList file;
    if (profile.encoding != db::EncodingChoice::Auto)
        file.append(encodingText(profile.encoding));
    if (profile.headerLine > 0)
        file.append(Profiles::tr("header on line %1").arg(profile.headerLine));
    if (!profile.sheet.empty())
        file.append(Profiles::tr("sheet %1").arg(fromDb(profile.sheet)));
    if (profile.serialDates)
        file.append(Profiles::tr("day numbers are dates"));
    if (!file.isEmpty())
        lines.append(Profiles::tr("File: %1").arg(file.join(u", "_s)));
    if (profile.unitWon)
        lines.append(Profiles::tr("Amounts in %1").arg(unitText(*profile.unitWon)));
    if (profile.asOf == db::AsOfRule::FileName)
        lines.append(Profiles::tr("As-of day from the file's name"));
    else if (profile.asOf == db::AsOfRule::QuarterEnd)
        lines.append(Profiles::tr("As-of day: the end of the last quarter"));
    if (!profile.source.empty())
        lines.append(Profiles::tr("Source: %1").arg(fromDb(profile.source)));
    if (profile.kind) {
        QStringList columns;
        for (const db::ColumnChoice &choice : profile.columns)
            columns.append(columnText(*profile.kind, choice));
        if (!columns.isEmpty())
            lines.append(columns.join(u"; "_s));
        QStringList defaults;
        for (const auto &stated : profile.defaults)
            defaults.append(statedText(*profile.kind, stated));
        if (!defaults.isEmpty())
            lines.append(Profiles::tr("For columns that the file lacks: %1").arg(defaults.join(u", "_s)));
    }
    if (!profile.accepted.empty())
        lines.append(Profiles::tr("Warnings accepted once: %1").arg(whole(static_cast<qint64>(profile.accepted.size()))));
    if (lines.isEmpty())
        lines.append(Profiles::tr("Everything is found out from the file itself."));
    return lines;
}

} // namespace ui
