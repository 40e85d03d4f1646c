#include "ui/search/record_index.h"

#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace ui {

namespace {

namespace col = db::col;

/// What a record is called: the first columns are shown, all are searched.
struct Naming {
    db::Kind kind;
    std::array<int, 5> columns; ///< -1 = no more
    int shown;
};
constexpr Naming namings[] = {
    {db::Kind::Companies, {col::companies::Company, col::companies::Region, col::companies::Sector, -1, -1}, 1},
    {db::Kind::Budget,
     {col::budget::Phase, col::budget::FiscalYear, col::budget::Category, col::budget::Project, col::budget::Stage}, 5},
    {db::Kind::Training, {col::training::Course, col::training::Cohort, -1, -1, -1}, 2},
    {db::Kind::Milestones, {col::milestones::TitleKo, col::milestones::TitleEn, col::milestones::Milestone, -1, -1}, 0},
    {db::Kind::Events, {col::events::TitleKo, col::events::TitleEn, col::events::Event, -1, -1}, 0},
    {db::Kind::Indicators, {col::indicators::NameKo, col::indicators::NameEn, col::indicators::Indicator, -1, -1}, 0},
    {db::Kind::Risks, {col::risks::TitleKo, col::risks::TitleEn, col::risks::Risk, -1, -1}, 0},
    {db::Kind::Phases, {col::phases::NameKo, col::phases::NameEn, col::phases::Phase, -1, -1}, 0},
    {db::Kind::Sources, {col::sources::Title, col::sources::Publisher, col::sources::Source, -1, -1}, 2},
};

const Naming &namingOf(db::Kind kind)
{
    return *std::find_if(std::begin(namings), std::end(namings),
                         [kind](const Naming &each) { return each.kind == kind; });
}

QString cell(const db::Snapshot &snapshot, db::Kind kind, std::size_t row, int column)
{
    return cellText(*snapshot.texts, kind, column, snapshot.table(kind).at(row, column));
}

struct NameHash {
    std::size_t operator()(const std::array<db::Value, 5> &cells) const
    {
        std::size_t sum = 0;
        for (const db::Value value : cells)
            sum = sum * 0x9E3779B97F4A7C15ULL + static_cast<std::size_t>(value);
        return sum ^ (sum >> 29);
    }
};

} // namespace

RecordIndex::RecordIndex(std::shared_ptr<const db::Snapshot> snapshot) : m_snapshot(std::move(snapshot))
{
    for (const Naming &naming : namings) {
        const db::Table &table = m_snapshot->table(naming.kind);
        std::unordered_map<std::array<db::Value, 5>, std::size_t, NameHash> known;
        for (std::size_t row = 0; row < table.size(); ++row) {
            std::array<db::Value, 5> cells{};
            for (std::size_t i = 0; i < cells.size(); ++i)
                cells[i] = naming.columns[i] < 0 ? db::Null : table.at(row, naming.columns[i]);
            const auto [found, fresh] = known.try_emplace(cells, m_entries.size());
            if (!fresh) {
                m_entries[found->second].row = static_cast<std::uint32_t>(row);
                continue;
            }
            QStringList parts;
            std::u16string names; // each a name of its own: who types one of them whole means this record
            for (const int column : naming.columns) {
                if (column < 0)
                    continue;
                parts += cell(*m_snapshot, naming.kind, row, column);
                if (naming.shown == 0)
                    names += (names.empty() ? std::u16string() : std::u16string(1, NameEnd)) + searchFold(parts.last());
            }
            m_entries.push_back({naming.shown == 0 ? std::move(names) : searchFold(parts.join(QLatin1Char(' '))),
                                 naming.kind, static_cast<std::uint32_t>(row)});
        }
    }
}

std::vector<RecordIndex::Hit> RecordIndex::find(const SearchQuery &query, std::size_t most) const
{
    const auto better = [](const Hit &a, const Hit &b) {
        return a.rank != b.rank ? a.rank < b.rank
                                : std::pair(a.entry->folded.size(), a.entry) < std::pair(b.entry->folded.size(), b.entry);
    };
    std::vector<Hit> hits; // a heap with the worst on top, so that a letter that is everywhere costs no sorting
    for (const Entry &entry : m_entries) {
        const std::optional<int> rank = query.rank(entry.folded);
        if (!rank)
            continue;
        const Hit hit{&entry, *rank};
        if (hits.size() < most) {
            hits.push_back(hit);
            std::push_heap(hits.begin(), hits.end(), better);
        } else if (better(hit, hits.front())) {
            std::pop_heap(hits.begin(), hits.end(), better);
            hits.back() = hit;
            std::push_heap(hits.begin(), hits.end(), better);
        }
    }
    std::sort_heap(hits.begin(), hits.end(), better);
    return hits;
}

QString RecordIndex::name(const Entry &entry) const
{
    const Naming &naming = namingOf(entry.kind);
    const auto text = [&](std::size_t column) {
        return cell(*m_snapshot, entry.kind, entry.row, naming.columns[column]);
    };
    if (naming.shown == 0) {
        // Korean and English name, then the key.
        const QString own = text(currentLanguage() == Language::Korean ? 0 : 1);
        const QString other = text(currentLanguage() == Language::Korean ? 1 : 0);
        return !own.isEmpty() ? own : !other.isEmpty() ? other : text(2);
    }
    QStringList parts;
    for (int i = 0; i < naming.shown; ++i) {
        QString part = text(static_cast<std::size_t>(i));
        if (entry.kind == db::Kind::Training && naming.columns[static_cast<std::size_t>(i)] == col::training::Cohort && !part.isEmpty())
            part = cohortName(toDb(part));
        if (!part.isEmpty())
            parts += part;
    }
    if (parts.isEmpty())
        return sourceName(*m_snapshot, m_snapshot->text(m_snapshot->table(entry.kind).at(entry.row, naming.columns[2])));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
