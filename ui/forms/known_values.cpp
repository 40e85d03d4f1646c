#include "ui/forms/known_values.h"

#include "ui/models/cell_table_model.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const db::Column &declared(db::Kind kind, int column)
{
    return db::info(kind).columns[static_cast<std::size_t>(column)];
}

/// The register whose records a column names.
std::optional<db::Kind> registerOf(db::Kind kind, std::string_view column)
{
    std::optional<db::Kind> named;
    if (column == "phase")
        named = db::Kind::Phases;
    else if (column == "source")
        named = db::Kind::Sources;
    else if (column == "indicator")
        named = db::Kind::Indicators;
    return named == kind ? std::nullopt : named;
}

/// Words of the office that repeat themselves, in columns that name nothing.
bool isVocabulary(std::string_view column)
{
    return column == "sector" || column == "region" || column == "owner" || column == "medium"
        || column == "publisher" || column == "status" || column == "unit";
}

/// Marks the texts of a column by their ids: a million rows are but a walk along them.
void markTexts(const db::Table &table, int column, std::vector<bool> &marked)
{
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (const db::Value id = table.at(row, column); id != db::Null && table.origins[row].state == db::RowState::Present)
            marked[static_cast<std::size_t>(id)] = true;
    }
}

/// The names of indicators, and of sources, by their keys: one walk for all of them.
std::unordered_map<db::Value, QString> namesOf(const db::Snapshot &snapshot, db::Kind named)
{
    std::unordered_map<db::Value, QString> names;
    const db::Table &table = snapshot.table(named);
    const auto text = [&](std::size_t row, int column) { return fromDb(snapshot.text(table.at(row, column))); };
    for (std::size_t row = 0; row < table.size(); ++row) {
        QString name;
        if (named == db::Kind::Sources) {
            QStringList parts{text(row, db::col::sources::Publisher), text(row, db::col::sources::Title)};
            parts.removeAll(QString());
            name = parts.join(u", "_s);
        } else {
            const bool korean = currentLanguage() == Language::Korean;
            name = text(row, korean ? db::col::indicators::NameKo : db::col::indicators::NameEn);
        }
        if (!name.isEmpty())
            names[table.at(row, 0)] = name;
    }
    return names;
}

} // namespace

bool offersKnown(db::Kind kind, int column)
{
    const db::Column &shown = declared(kind, column);
    if (shown.type != db::Type::Text || shown.role == db::Role::Note || shown.role == db::Role::Unit)
        return false;
    return registerOf(kind, shown.key) || isVocabulary(shown.key)
        || (shown.identifies() && db::info(kind).hasClaims());
}

QList<KnownValue> knownValues(const db::Snapshot &snapshot, db::Kind kind, int column)
{
    const db::Column &shown = declared(kind, column);
    std::vector<bool> marked(snapshot.texts->size() + 1);
    markTexts(snapshot.table(kind), column, marked);
    std::unordered_map<db::Value, QString> names;
    if (const auto named = registerOf(kind, shown.key)) {
        markTexts(snapshot.table(*named), 0, marked);
        if (*named != db::Kind::Phases)
            names = namesOf(snapshot, *named);
    }
    QList<KnownValue> values;
    std::set<QString> taken;
    for (std::size_t i = 1; i < marked.size(); ++i) {
        if (!marked[i])
            continue;
        const auto id = static_cast<db::Value>(i);
        const QString key = fromDb(snapshot.text(id));
        const auto name = names.find(id);
        QString words = name == names.end() ? cellText(*snapshot.texts, kind, column, id) : name->second;
        if (!taken.insert(words).second) // two of one name: the key tells them apart
            words = u"%1 (%2)"_s.arg(words, key);
        values.append({key, words});
    }
    std::sort(values.begin(), values.end(),
              [](const KnownValue &a, const KnownValue &b) { return compareTexts(a.shown, b.shown) < 0; });
    return values.mid(0, KnownLimit);
}

QString blankMeaning(db::Kind kind, int column)
{
    const db::Column &shown = declared(kind, column);
    if (shown.role == db::Role::Source || (shown.key == "source" && kind != db::Kind::Sources))
        return measureName("own_books");
    if (shown.role != db::Role::Key || shown.required)
        return {};
    if (shown.key == "phase")
        return phaseName({});
    if (shown.key == "category")
        return categoryName({});
    if (shown.key == "cohort")
        return cohortName({});
    return QCoreApplication::translate("ui::KnownValues", "all of it");
}

} // namespace ui
