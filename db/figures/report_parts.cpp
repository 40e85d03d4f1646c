#include "db/figures/report_parts.h"

#include "db/figures/comparison.h"
#include "db/figures/inspection_parts.h"

#include <algorithm>

namespace db {

ReportGround::ReportGround(const Snapshot &of, const Look &look)
    : snapshot(of), chart(of, look), now(headline(of, look))
{
    if (const auto other = comparedLook(look))
        before = headline(of, *other);
}

int ReportGround::source(const std::string &key)
{
    const auto known = std::find_if(sources.begin(), sources.end(),
                                    [&key](const InspectedSource &each) { return each.key == key; });
    if (known != sources.end())
        return static_cast<int>(known - sources.begin());
    InspectedSource found = inspectedSource(view(), view().foldOf(key));
    found.key = key;
    sources.push_back(std::move(found));
    return static_cast<int>(sources.size()) - 1;
}

void ReportGround::addSource(std::vector<int> &to, const Figure &figure)
{
    if (!figure.known() || !figure.asOf.valid())
        return;
    const int number = source(figure.source);
    if (std::find(to.begin(), to.end(), number) == to.end())
        to.push_back(number);
}

std::vector<int> ReportGround::sourcesOf(std::initializer_list<const Figure *> figures)
{
    std::vector<int> out;
    for (const Figure *figure : figures)
        addSource(out, *figure);
    return out;
}

bool ReportCell::known() const
{
    switch (type) {
    case ReportCellType::Text:
        return text.id != PhraseId::Empty;
    case ReportCellType::Rate:
        return rate.known();
    case ReportCellType::Parts:
        return !parts.empty();
    case ReportCellType::Sources:
        return !sources.empty();
    case ReportCellType::Money:
    case ReportCellType::Count:
    case ReportCellType::Number:
    case ReportCellType::Date:
    case ReportCellType::Status:
        break;
    }
    return value != Null;
}

Phrase reportWord(std::string key)
{
    return {PhraseId::ReportWord, {std::move(key)}};
}

ReportColumn column(Phrase name, ReportCellType type)
{
    return {std::move(name), type};
}

ReportCell textCell(Phrase text)
{
    ReportCell cell;
    cell.text = std::move(text);
    return cell;
}

ReportCell saidCell(const std::string &text)
{
    ReportCell cell;
    if (!text.empty())
        cell.text = verbatim(text);
    return cell;
}

namespace {

ReportCell valueCell(ReportCellType type, const Figure &figure)
{
    ReportCell cell;
    cell.type = type;
    cell.value = figure.value;
    cell.approx = figure.approx && figure.known();
    return cell;
}

} // namespace

ReportCell moneyCell(const Figure &figure)
{
    ReportCell cell = valueCell(ReportCellType::Money, figure);
    cell.unit = UnitKey::Won;
    return cell;
}

ReportCell countCell(const Figure &figure)
{
    return valueCell(ReportCellType::Count, figure);
}

ReportCell countCell(Value whole)
{
    ReportCell cell;
    cell.type = ReportCellType::Count;
    cell.value = whole;
    return cell;
}

ReportCell numberCell(const Figure &figure, const std::string &unit)
{
    ReportCell cell = valueCell(ReportCellType::Number, figure);
    cell.unitText = unit;
    return cell;
}

ReportCell rateCell(const Rate &rate)
{
    ReportCell cell;
    cell.type = ReportCellType::Rate;
    cell.rate = rate;
    cell.unit = UnitKey::Percent;
    return cell;
}

ReportCell dateCell(const Figure &figure)
{
    return valueCell(ReportCellType::Date, figure);
}

ReportCell dateCell(PartialDate date)
{
    ReportCell cell;
    cell.type = ReportCellType::Date;
    cell.value = date.valid() ? date.code() : Null;
    return cell;
}

ReportCell sourceCell(std::vector<int> sources)
{
    ReportCell cell;
    cell.type = ReportCellType::Sources;
    cell.sources = std::move(sources);
    return cell;
}

ReportStatement &say(ReportChapter &chapter, ReportGround &ground, Phrase phrase,
                     std::initializer_list<const Figure *> behind, int level)
{
    ReportStatement statement;
    statement.level = level;
    statement.phrase = std::move(phrase);
    statement.sources = ground.sourcesOf(behind);
    for (const Figure *figure : behind) {
        if (figure->known() && figure->asOf.valid()
            && (!statement.asOf.valid() || figure->asOf.lastDay() > statement.asOf.lastDay()))
            statement.asOf = figure->asOf;
    }
    chapter.statements.push_back(std::move(statement));
    return chapter.statements.back();
}

void dropEmptyColumns(ReportTable &table)
{
    for (std::size_t i = table.columns.size(); i-- > 1;) {
        const bool used = std::any_of(table.rows.begin(), table.rows.end(),
                                      [i](const auto &row) { return row[i].known(); });
        if (used)
            continue;
        table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(i));
        for (auto &row : table.rows)
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void addTable(ReportChapter &chapter, ReportTable table)
{
    if (table.rows.empty())
        return;
    dropEmptyColumns(table);
    if (table.columns.size() > 1)
        chapter.tables.push_back(std::move(table));
}

} // namespace db
