#include "ui/importing/column_meaning.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Meanings {
    Q_DECLARE_TR_FUNCTIONS(ui::ColumnMeaning)
};

/// A fixed coordinate as a cell would say it.
QString fixedText(const db::ImportPlan &plan, const db::ColumnUse::Fixed &fixed)
{
    const db::Column &column = db::info(plan.kind).columns[static_cast<std::size_t>(fixed.column)];
    switch (column.type) {
    case db::Type::Choice:
        return fromDb(column.choices[static_cast<std::size_t>(fixed.value)].key);
    case db::Type::Text:
        return fromDb(plan.draft.texts->text(fixed.value));
    case db::Type::Date:
        return fromDb(db::PartialDate::fromCode(fixed.value).text());
    default:
        return QString::number(fixed.value);
    }
}

} // namespace

QList<ColumnMeaning> columnMeanings(db::Kind kind)
{
    QList<ColumnMeaning> all{{QString(), Meanings::tr("not used")}};
    const std::span<const db::Column> columns = db::info(kind).columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        all.append({fromDb(columns[i].key), columnName(kind, static_cast<int>(i))});
    if (kind != db::Kind::Budget)
        return all;
    const QString amount = columnName(kind, db::col::budget::Amount);
    for (const int coordinate : {static_cast<int>(db::col::budget::Stage), static_cast<int>(db::col::budget::Funding)}) {
        const db::Column &column = columns[static_cast<std::size_t>(coordinate)];
        for (std::size_t i = 0; i < column.choices.size(); ++i)
            all.append({u"amount|%1=%2"_s.arg(fromDb(column.key), fromDb(column.choices[i].key)),
                        u"%1: %2"_s.arg(amount, choiceName(kind, coordinate, static_cast<db::Value>(i)))});
    }
    return all;
}

ColumnMeaning meaningOf(const db::ImportPlan &plan, const db::ColumnUse &use)
{
    if (use.column < 0)
        return {QString(), Meanings::tr("not used")};
    ColumnMeaning meaning{fromDb(db::info(plan.kind).columns[static_cast<std::size_t>(use.column)].key),
                          columnName(plan.kind, use.column)};
    QStringList fixed;
    for (const db::ColumnUse::Fixed &each : use.fixed) {
        const db::Column &column = db::info(plan.kind).columns[static_cast<std::size_t>(each.column)];
        meaning.key += u"|%1=%2"_s.arg(fromDb(column.key), fixedText(plan, each));
        fixed.append(cellText(*plan.draft.texts, plan.kind, each.column, each.value));
    }
    if (!fixed.isEmpty())
        meaning.text += u": "_s + fixed.join(u", "_s);
    return meaning;
}

db::ColumnChoice choiceOf(int field, const QString &meaningKey)
{
    db::ColumnChoice choice;
    choice.field = field;
    const QStringList parts = meaningKey.split(u'|');
    choice.column = toDb(parts.first());
    for (const QString &part : parts.mid(1))
        choice.fixed.emplace_back(toDb(part.section(u'=', 0, 0)), toDb(part.section(u'=', 1)));
    return choice;
}

db::ColumnChoice choiceNow(const db::ImportPlan &plan, const db::ImportOptions &options, int field)
{
    for (const db::ColumnChoice &each : options.columns) {
        if (each.field == field)
            return each;
    }
    return choiceOf(field, meaningOf(plan, plan.columns[static_cast<std::size_t>(field - 1)]).key);
}

} // namespace ui
