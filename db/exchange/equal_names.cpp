#include "db/exchange/equal_names.h"

#include "db/exchange/name_likeness.h"
#include "db/ledger/edit_draft.h"
#include "db/records/record_key.h"
#include "db/records/row_index.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace db {

namespace {

std::span<const Choice> lists()
{
    return info(Kind::Names).columns[col::names::OfKind].choices;
}

/// The entry for a spelling: its row in the snapshot's table.
std::optional<std::size_t> entryOf(const Snapshot &snapshot, const Texts &texts, NameOf of, Value fold)
{
    const Table &table = snapshot.table(Kind::Names);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.at(row, col::names::OfKind) == static_cast<Value>(of)
            && texts.folded(table.at(row, col::names::Name)) == fold)
            return row;
    }
    return std::nullopt;
}

void putEntry(EditDraft &draft, const Snapshot &snapshot, NameOf of, Value written, Value kept)
{
    const Texts &texts = draft.texts();
    // The kept name is no longer a spelling of something else: the two entries would lead in a circle.
    if (const auto opposite = entryOf(snapshot, texts, of, texts.folded(kept)))
        draft.remove(Kind::Names, *opposite);
    const auto known = entryOf(snapshot, texts, of, texts.folded(written));
    std::vector<Value> cells(col::names::Count, Null);
    cells[col::names::OfKind] = static_cast<Value>(of);
    cells[col::names::Name] = written;
    cells[col::names::SameAs] = kept;
    std::int64_t ends = 0;
    if (known) {
        const Table &table = snapshot.table(Kind::Names);
        ends = table.origins[*known].version;
        cells[col::names::Name] = table.at(*known, col::names::Name);
        cells[col::names::Note] = table.at(*known, col::names::Note);
    }
    draft.put(Kind::Names, std::move(cells), ends);
}

/// Renames within one kind of records.
class KindRename
{
public:
    KindRename(EditDraft &draft, const Snapshot &snapshot, Kind kind, std::size_t column, Value from, Value to,
               ClashRule rule)
        : m_draft(draft), m_table(snapshot.table(kind)), m_info(info(kind)), m_column(column),
          m_from(draft.texts().folded(from)), m_to(to), m_rule(rule), m_key(m_info, draft.texts())
    {
    }

    std::size_t run(std::vector<RenameClash> &clashes)
    {
        const Texts &texts = m_draft.texts();
        const bool sameName = texts.folded(m_to) == m_from; // only another spelling
        const bool identifies = m_info.columns[m_column].identifies();
        std::size_t rows = 0;
        for (std::size_t row = 0; row < m_table.size(); ++row) {
            const auto before = m_table.row(row);
            if (before[m_column] == Null || texts.folded(before[m_column]) != m_from)
                continue;
            std::vector<Value> after(before.begin(), before.end());
            after[m_column] = m_to;
            if (after[m_column] == before[m_column])
                continue;
            ++rows;
            const RowOrigin &origin = m_table.origins[row];
            if (sameName || !identifies)
                m_draft.put(m_info.kind, std::move(after), origin.version, origin.state);
            else
                move(row, std::move(after), clashes);
        }
        return rows;
    }

private:
    /// To another key. The old key is ended in its own right, so that taking the change back brings it back.
    void move(std::size_t row, std::vector<Value> after, std::vector<RenameClash> &clashes)
    {
        const RowOrigin &origin = m_table.origins[row];
        const std::size_t other = standing(after);
        if (other == m_table.size()) {
            m_draft.put(m_info.kind, std::move(after), 0, origin.state);
        } else if (!saysTheSame(after, other) || m_table.origins[other].state != origin.state) {
            clashes.push_back({m_info.kind, origin.version, m_table.origins[other].version});
            if (m_rule == ClashRule::Refuse)
                return;
            join(row, std::move(after), other);
        }
        m_draft.remove(m_info.kind, row);
    }

    /// Two rows that differ become one: what the one that counts leaves blank the other says.
    void join(std::size_t row, std::vector<Value> after, std::size_t other)
    {
        const auto stands = m_table.row(other);
        const bool keepsStanding = m_rule == ClashRule::KeepStanding;
        const RowState state = m_table.origins[keepsStanding ? other : row].state;
        for (std::size_t i = 0; i < after.size(); ++i) {
            const Value said = keepsStanding || m_info.columns[i].identifies() ? stands[i] : after[i];
            const Value otherwise = keepsStanding ? after[i] : stands[i];
            after[i] = said == Null && state == RowState::Present ? otherwise : said;
        }
        if (!std::equal(after.begin(), after.end(), stands.begin()) || state != m_table.origins[other].state)
            m_draft.put(m_info.kind, std::move(after), m_table.origins[other].version, state);
    }

    std::size_t standing(std::span<const Value> cells)
    {
        if (m_index.size() == 0) {
            m_index.reserve(m_table.size());
            for (std::size_t i = 0; i < m_table.size(); ++i)
                m_index.insert(m_key.hash(m_table.row(i)), static_cast<std::uint32_t>(i));
        }
        const std::uint32_t found = m_index.find(m_key.hash(cells), [&](std::uint32_t candidate) {
            return m_key.same(m_table.row(candidate), cells);
        });
        return found == RowIndex::None ? m_table.size() : found;
    }

    bool saysTheSame(std::span<const Value> cells, std::size_t other) const
    {
        for (std::size_t i = 0; i < m_info.columns.size(); ++i) {
            if (!m_info.columns[i].identifies() && cells[i] != m_table.row(other)[i])
                return false;
        }
        return true;
    }

    EditDraft &m_draft;
    const Table &m_table;
    const KindInfo &m_info;
    std::size_t m_column;
    Value m_from;
    Value m_to;
    ClashRule m_rule;
    RecordKey m_key;
    RowIndex m_index;
};

} // namespace

EqualNames::EqualNames(const Snapshot &snapshot)
{
    const Table &table = snapshot.table(Kind::Names);
    const Texts &texts = *snapshot.texts;
    std::array<std::unordered_map<Value, Value>, Lists> said;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const Value of = table.at(row, col::names::OfKind);
        const Value name = table.at(row, col::names::Name);
        const Value kept = table.at(row, col::names::SameAs);
        if (of >= 0 && static_cast<std::size_t>(of) < Lists && name != Null && kept != Null
            && table.origins[row].state == RowState::Present)
            said[static_cast<std::size_t>(of)].insert_or_assign(texts.folded(name), kept);
    }
    for (std::size_t of = 0; of < Lists; ++of) {
        for (const auto &[fold, first] : said[of]) {
            // An entry may lead to the name of another one. Entries that lead in a circle mean nothing.
            Value kept = first;
            std::size_t steps = 0;
            for (auto next = said[of].find(texts.folded(kept)); next != said[of].end() && steps <= said[of].size();
                 next = said[of].find(texts.folded(kept)), ++steps)
                kept = next->second;
            if (steps > said[of].size() || texts.folded(kept) == fold)
                continue;
            m_kept[of].emplace(fold, kept);
            ++m_count;
        }
    }
}

Value EqualNames::keptName(NameOf of, Value fold) const
{
    const auto &names = m_kept[static_cast<std::size_t>(of)];
    const auto found = names.find(fold);
    return found == names.end() ? Null : found->second;
}

std::optional<NameOf> nameOf(const Column &column)
{
    if (column.type != Type::Text)
        return std::nullopt;
    const auto names = lists();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].key == column.key)
            return static_cast<NameOf>(i);
    }
    return std::nullopt;
}

std::optional<NameOf> nameOf(Kind kind)
{
    return nameOf(info(kind).columns.front());
}

Result<Draft> addEqualName(const std::shared_ptr<const Snapshot> &snapshot, NameOf of, std::string_view written,
                           std::string_view kept)
{
    EditDraft draft(snapshot);
    const Value writtenText = draft.text(tidyText(written));
    const Value keptText = draft.text(tidyText(kept));
    if (writtenText == Null || keptText == Null)
        return fail(ErrorCode::UnknownName, {"text", std::string(writtenText == Null ? written : kept)});
    if (draft.texts().folded(writtenText) == draft.texts().folded(keptText))
        return fail(ErrorCode::NothingToDo);
    putEntry(draft, *snapshot, of, writtenText, keptText);
    return draft.take();
}

Result<Draft> removeEqualName(const std::shared_ptr<const Snapshot> &snapshot, NameOf of, std::string_view written)
{
    EditDraft draft(snapshot);
    const Value text = draft.text(tidyText(written));
    const auto entry = text == Null ? std::nullopt : entryOf(*snapshot, draft.texts(), of, draft.texts().folded(text));
    if (!entry)
        return fail(ErrorCode::UnknownName, {std::string(lists()[static_cast<std::size_t>(of)].key), std::string(written)});
    draft.remove(Kind::Names, *entry);
    return draft.take();
}

std::vector<EqualName> equalNamesOf(const Snapshot &snapshot)
{
    std::vector<EqualName> out;
    const Table &table = snapshot.table(Kind::Names);
    for (std::size_t row = 0; row < table.size(); ++row) {
        const Value of = table.at(row, col::names::OfKind);
        const Value written = table.at(row, col::names::Name);
        const Value kept = table.at(row, col::names::SameAs);
        if (of >= 0 && static_cast<std::size_t>(of) < EqualNames::Lists && written != Null && kept != Null
            && table.origins[row].state == RowState::Present)
            out.push_back({static_cast<NameOf>(of), std::string(snapshot.text(written)), std::string(snapshot.text(kept))});
    }
    std::sort(out.begin(), out.end(), [](const EqualName &a, const EqualName &b) {
        return std::tie(a.of, a.written) < std::tie(b.of, b.written);
    });
    return out;
}

std::vector<NameUse> namesOf(const Snapshot &snapshot, NameOf of)
{
    std::map<Value, std::int64_t> rows; // by folded text
    std::map<Value, Value> spelling;
    for (const KindInfo &kind : allKinds()) {
        const Table &table = snapshot.table(kind.kind);
        for (std::size_t column = 0; column < kind.columns.size(); ++column) {
            if (nameOf(kind.columns[column]) != of)
                continue;
            for (std::size_t row = 0; row < table.size(); ++row) {
                const Value name = table.at(row, static_cast<int>(column));
                if (name == Null)
                    continue;
                const Value fold = snapshot.texts->folded(name);
                ++rows[fold];
                spelling.try_emplace(fold, name);
            }
        }
    }
    std::vector<NameUse> out;
    for (const auto &[fold, count] : rows)
        out.push_back({std::string(snapshot.text(spelling[fold])), count});
    std::sort(out.begin(), out.end(), [](const NameUse &a, const NameUse &b) { return a.name < b.name; });
    return out;
}

std::vector<std::pair<std::string, std::string>> likeNames(const Snapshot &snapshot, NameOf of)
{
    const std::vector<NameUse> names = namesOf(snapshot, of);
    std::vector<std::pair<std::string, std::string>> out;
    NameLikeness known;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::uint32_t like = known.find(names[i].name);
        if (like != NameLikeness::None)
            out.emplace_back(names[like].name, names[i].name);
        known.add(names[i].name, static_cast<std::uint32_t>(i));
    }
    return out;
}

Result<Draft> renameRecord(const std::shared_ptr<const Snapshot> &snapshot, NameOf of, std::string_view from,
                           std::string_view to, std::vector<RenameClash> *clashes, ClashRule rule)
{
    EditDraft draft(snapshot);
    const Value fromText = draft.text(tidyText(from));
    const Value toText = draft.text(tidyText(to));
    if (fromText == Null || toText == Null)
        return fail(ErrorCode::UnknownName, {"text", std::string(fromText == Null ? from : to)});
    if (fromText == toText)
        return fail(ErrorCode::NothingToDo);
    std::vector<RenameClash> found;
    std::size_t rows = 0;
    for (const KindInfo &kind : allKinds()) {
        for (std::size_t i = 0; i < kind.columns.size(); ++i) {
            if (nameOf(kind.columns[i]) == of)
                rows += KindRename(draft, *snapshot, kind.kind, i, fromText, toText, rule).run(found);
        }
    }
    if (rows == 0)
        return fail(ErrorCode::UnknownName, {std::string(lists()[static_cast<std::size_t>(of)].key), std::string(from)});
    const std::size_t clashing = found.size();
    if (clashes)
        *clashes = std::move(found);
    if (clashing > 0 && rule == ClashRule::Refuse)
        return fail(ErrorCode::NameTaken, {std::string(to), std::to_string(clashing)});
    if (draft.texts().folded(fromText) != draft.texts().folded(toText))
        putEntry(draft, *snapshot, of, fromText, toText);
    return draft.take();
}

} // namespace db
