#include "db/figures/conflicts.h"
#include "db/figures/report_parts.h"

#include <algorithm>
#include <utility>

namespace db {

namespace {

ReportCell claimCell(const Conflict &conflict, const Claim &claim)
{
    const KindInfo &declared = info(conflict.kind);
    const int index = declared.find(conflict.column);
    ReportCell cell;
    cell.value = claim.value;
    cell.approx = claim.approx;
    cell.withUnit = true;
    switch (index < 0 ? Type::Text : declared.columns[static_cast<std::size_t>(index)].type) {
    case Type::Money:
        cell.type = ReportCellType::Money;
        cell.unit = UnitKey::Won;
        return cell;
    case Type::Date:
        cell.type = ReportCellType::Date;
        return cell;
    case Type::Count:
    case Type::Year:
        cell.type = ReportCellType::Count;
        return cell;
    case Type::Decimal:
    case Type::Text:
    case Type::Choice:
    case Type::Flag:
        break;
    }
    cell.type = ReportCellType::Number;
    return cell;
}

/// The figure by the name of its record where it has one, else by its coordinates.
ReportCell nameCell(const Conflict &conflict, const Headline &now)
{
    FigureRef ref;
    ref.kind = conflict.kind;
    ref.name = conflict.column;
    ref.coordinates = conflict.coordinates;
    ReportCell cell = textCell(nameOf(ref, {}));
    const std::string key = conflict.coordinates.empty() ? std::string() : conflict.coordinates.front().second;
    const Phrase columnOnly{PhraseId::FigureName, {std::string(info(conflict.kind).key), conflict.column}};
    if (conflict.kind == Kind::Milestones) {
        for (const MilestoneState &each : now.milestones.milestones) {
            if (foldName(each.milestone) == foldName(key) && !each.titleKo.empty()) {
                cell.text = verbatim(each.titleKo, each.titleEn);
                cell.column = columnOnly;
            }
        }
    } else if ((conflict.kind == Kind::Observations || conflict.kind == Kind::Targets) && conflict.coordinates.size() == 1) {
        for (const IndicatorState &each : now.indicators) {
            if (foldName(each.indicator) == foldName(key) && !each.nameKo.empty()) {
                cell.text = verbatim(each.nameKo, each.nameEn);
                cell.column = columnOnly;
            }
        }
    }
    return cell;
}

} // namespace

void writeConflicts(ReportChapter &chapter, ReportGround &ground)
{
    const std::vector<Conflict> all = conflicts(ground.snapshot, ground.look());
    const auto count = [&all](Disagreement nature) {
        return static_cast<Value>(std::count_if(all.begin(), all.end(), [nature](const Conflict &one) {
            return one.nature == nature;
        }));
    };
    say(chapter, ground,
        {PhraseId::ConflictsAre, {count(Disagreement::Conflict), count(Disagreement::EarlierVersion)}});
    ReportTable table;
    table.name = "conflicts";
    table.title = reportWord("table:conflicts");
    table.columns = {column(reportWord("figure"), ReportCellType::Text), column(reportWord("value"), ReportCellType::Number),
                     column(measure("as_of"), ReportCellType::Date), column(reportWord("shown"), ReportCellType::Text),
                     column(measure("source"), ReportCellType::Sources)};
    for (const Conflict &conflict : all) {
        if (conflict.nature != Disagreement::Conflict)
            continue;
        bool first = true;
        for (const Claim &claim : conflict.claims) {
            ReportCell name;
            if (std::exchange(first, false))
                name = nameCell(conflict, ground.now);
            ReportCell shown;
            if (claim.counts)
                shown = textCell(reportWord("counts"));
            table.rows.push_back({std::move(name), claimCell(conflict, claim), dateCell(claim.asOf), std::move(shown),
                                  sourceCell({ground.source(claim.source)})});
        }
    }
    if (!table.rows.empty())
        table.notes.push_back(reportWord("note:conflicts"));
    addTable(chapter, std::move(table));
}

/// The last chapter: its table is of what the others named.
void writeSources(ReportChapter &chapter, ReportGround &ground)
{
    const auto named = static_cast<Value>(ground.sources.size());
    say(chapter, ground, {PhraseId::SourcesAre, {named}});
    ReportTable table;
    table.name = "sources";
    table.title = reportWord("table:sources");
    table.columns = {column(reportWord("number"), ReportCellType::Sources), column(reportWord("publisher"), ReportCellType::Text),
                     column(reportWord("title"), ReportCellType::Text), column(reportWord("published"), ReportCellType::Date),
                     column(reportWord("address"), ReportCellType::Text)};
    for (std::size_t i = 0; i < ground.sources.size(); ++i) {
        const InspectedSource &source = ground.sources[i];
        const bool nameless = source.publisher.empty() && source.title.empty();
        ReportCell name = saidCell(nameless ? source.key : source.publisher);
        if (source.key.empty())
            name = textCell(measure("own_books"));
        table.rows.push_back({sourceCell({static_cast<int>(i)}), std::move(name), saidCell(source.title),
                              dateCell(source.publishedOn), saidCell(source.address)});
    }
    addTable(chapter, std::move(table));
}

} // namespace db
