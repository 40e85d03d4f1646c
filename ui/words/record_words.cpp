#include "ui/words/words.h"

#include "ui/words/language.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Korean names stand in the declarations of the kinds, where import and export read them too: a column must not be
// called one thing in the window and another in the file. Here are the English ones.
struct English {
    std::string_view key;
    const char *name;
};

constexpr English kindNames[] = {
    {"sources", "Sources"}, {"phases", "Phases"}, {"budget", "Budget"}, {"companies", "Companies"},
    {"training", "Training"}, {"milestones", "Milestones"}, {"indicators", "Indicators"},
    {"observations", "Observations"}, {"targets", "Targets"}, {"risks", "Risks"}, {"events", "Events"},
    {"decisions", "Decisions"}, {"names", "Equal names"}, {"profiles", "Import set-ups"},
};

constexpr English columnNames[] = {
    {"source", "Source"}, {"title", "Title"}, {"publisher", "Publisher"}, {"published_on", "Published"},
    {"medium", "Medium"}, {"address", "Address"}, {"doc_no", "Document no."}, {"page", "Page"}, {"rank", "Rank"},
    {"note", "Note"}, {"phase", "Phase"}, {"name_ko", "Name (Korean)"}, {"name_en", "Name (English)"},
    {"starts_on", "Start date"}, {"ends_on", "End date"}, {"as_of", "As of"}, {"approx", "About"},
    {"fiscal_year", "Fiscal year"}, {"category", "Category"}, {"project", "Project"}, {"funding", "Funding"},
    {"stage", "Stage"}, {"scope", "Scope"}, {"amount", "Amount"}, {"unit", "Unit"}, {"revision", "Revision"},
    {"company", "Company"}, {"kind", "Kind"}, {"sector", "Sector"}, {"region", "Region"},
    {"business_no", "Business no."}, {"mou_on", "MOU"}, {"office_on", "Office opened"}, {"hq_on", "HQ moved"},
    {"tenant_on", "Tenant since"}, {"left_on", "Left"}, {"jobs", "Jobs"}, {"course", "Course"},
    {"cohort", "Cohort"}, {"quota", "Places"}, {"applicants", "Applicants"}, {"admitted", "Admitted"},
    {"graduated", "Graduated"}, {"surveyed", "Surveyed"}, {"employed", "Employed"}, {"started_on", "Started"},
    {"ended_on", "Ended"}, {"milestone", "Milestone"}, {"title_ko", "Title (Korean)"},
    {"title_en", "Title (English)"}, {"weight", "Weight"}, {"owner", "Owner"}, {"planned_on", "Planned"},
    {"actual_on", "Done"}, {"indicator", "Indicator"}, {"direction", "Direction"}, {"nature", "Nature"},
    {"period", "Counting"}, {"definition", "Definition"}, {"value", "Value"}, {"numerator", "Numerator"},
    {"denominator", "Denominator"}, {"due_on", "Due"}, {"reason", "Reason"}, {"risk", "Risk"},
    {"likelihood", "Likelihood"}, {"impact", "Impact"}, {"status", "Status"}, {"opened_on", "Opened"},
    {"closed_on", "Closed"}, {"event", "Event"}, {"on", "Date"}, {"decision", "Decision"}, {"type", "Type"},
    {"subject", "Subject"}, {"author", "Author"}, {"of_kind", "Of"}, {"name", "Written as"}, {"same_as", "Kept name"},
    {"profile", "Set-up"}, {"fingerprint", "Header fingerprint"}, {"setup", "Content"},
};

constexpr English choiceNames[] = {
    {"total", "All funding"}, {"national", "National"}, {"city", "City"}, {"private", "Private"}, {"plan", "Plan"},
    {"appropriated", "Budget"}, {"transferred", "Paid out"}, {"spent", "Spent"}, {"carried_over", "Carried over"},
    {"lapsed", "Lapsed"}, {"company", "Company"}, {"institution", "Institution"}, {"up", "Up"}, {"down", "Down"},
    {"hold", "Hold"}, {"stock", "Stock"}, {"flow", "Flow"}, {"cumulative", "Cumulative"}, {"period", "Per period"},
    {"target", "Target"}, {"expected", "Expected effect"}, {"adopt", "Adopted"}, {"close", "Closed"},
    {"comment", "Comment"}, {"issue", "Issued"}, {"course", "Course"}, {"category", "Category"},
    {"project", "Project"}, {"milestone", "Milestone"}, {"indicator", "Indicator"}, {"source", "Source"},
};

QString named(std::span<const English> names, std::string_view key, std::string_view ko)
{
    if (currentLanguage() == Language::Korean)
        return fromDb(ko);
    const auto found = std::find_if(names.begin(), names.end(), [&](const English &name) { return name.key == key; });
    return found == names.end() ? fromDb(key) : QString::fromLatin1(found->name);
}

} // namespace

QString kindName(db::Kind kind)
{
    const db::KindInfo &info = db::info(kind);
    return named(kindNames, info.key, info.ko);
}

QString columnName(db::Kind kind, int column)
{
    const auto columns = db::info(kind).columns;
    if (column < 0 || static_cast<std::size_t>(column) >= columns.size())
        return {};
    const db::Column &declared = columns[static_cast<std::size_t>(column)];
    return named(columnNames, declared.key, declared.ko);
}

QString choiceName(db::Kind kind, int column, db::Value value)
{
    const db::Column &declared = db::info(kind).columns[static_cast<std::size_t>(column)];
    if (value < 0 || static_cast<std::size_t>(value) >= declared.choices.size())
        return {};
    const db::Choice &choice = declared.choices[static_cast<std::size_t>(value)];
    if (kind == db::Kind::Profiles) // its choices are the kinds themselves
        return kindName(static_cast<db::Kind>(value));
    return named(choiceNames, choice.key, choice.ko);
}

QString recordName(const db::Snapshot &snapshot, db::Kind kind, std::size_t row)
{
    const auto columns = db::info(kind).columns;
    const db::Table &table = snapshot.table(kind);
    QStringList parts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const db::Value value = table.at(row, column);
        if (columns[i].role != db::Role::Key || value == db::Null || value == columns[i].blank)
            continue;
        parts += columns[i].key == "indicator" ? measureName(snapshot.text(value))
                                               : cellText(*snapshot.texts, kind, column, value);
    }
    return parts.join(u" · "_s);
}

namespace {

/// A part of a title as db::recordTitle() writes it.
QString titlePart(db::Kind kind, const QString &part, bool first)
{
    if (part.startsWith(u"∅ "_s)) {
        const auto from = db::PartialDate::parse(toDb(part.mid(2)));
        return QCoreApplication::translate("Names", "withdrawn from %1").arg(from ? date(*from) : part.mid(2));
    }
    const auto columns = db::info(kind).columns;
    const std::string text = toDb(part);
    if (first && columns.front().key == "phase" && part.size() < 3)
        return phaseName(text);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role != db::Role::Key)
            continue;
        for (std::size_t choice = 0; choice < columns[i].choices.size(); ++choice) {
            if (columns[i].choices[choice].key == text)
                return choiceName(kind, static_cast<int>(i), static_cast<db::Value>(choice));
        }
    }
    return first && columns.front().key == "indicator" ? measureName(text) : categoryName(text);
}

} // namespace

QString changeName(const db::ChangeSet &change)
{
    if (change.kind == db::ChangeKind::Revert)
        return QCoreApplication::translate("Names", "Taking back change set %1").arg(change.target);
    const QString title = fromDb(change.title.empty() ? change.fileName : change.title);
    if (change.kind != db::ChangeKind::Edit || change.parts.size() != 1)
        return title.isEmpty() ? changeKindName(change.kind) : u"%1: %2"_s.arg(changeKindName(change.kind), title);
    const db::Kind kind = change.parts.front().kind;
    QStringList parts = title.split(u" · "_s);
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i] = titlePart(kind, parts[i], i == 0);
    return u"%1: %2"_s.arg(kindName(kind), parts.join(u" · "_s));
}

QString sourceName(const db::Snapshot &snapshot, std::string_view key)
{
    if (key.empty())
        return measureName("own_books");
    const db::Table &sources = snapshot.table(db::Kind::Sources);
    for (std::size_t row = 0; row < sources.size(); ++row) {
        if (snapshot.text(sources.at(row, db::col::sources::Source)) != key)
            continue;
        QStringList parts;
        for (const int column : {db::col::sources::Publisher, db::col::sources::Title}) {
            const std::string_view part = snapshot.text(sources.at(row, column));
            if (!part.empty())
                parts += fromDb(part);
        }
        if (const auto day = db::PartialDate::fromCode(sources.at(row, db::col::sources::PublishedOn)); day.valid())
            parts += date(day);
        if (!parts.isEmpty())
            return parts.join(QStringLiteral(", "));
    }
    return fromDb(key);
}

QString cellText(const db::Texts &texts, db::Kind kind, int column, db::Value value)
{
    const db::Column &declared = db::info(kind).columns[static_cast<std::size_t>(column)];
    if (value == db::Null)
        return {};
    switch (declared.type) {
    case db::Type::Text: {
        const std::string_view spelling = texts.text(value);
        if (declared.key == "phase")
            return phaseName(spelling);
        if (declared.key == "category")
            return categoryName(spelling);
        if (declared.key == "unit")
            return ownUnitName(spelling);
        return fromDb(spelling);
    }
    case db::Type::Choice:
        return choiceName(kind, column, value);
    case db::Type::Flag:
        return value != 0 ? QCoreApplication::translate("Names", "about") : QString();
    case db::Type::Count:
        return whole(value);
    case db::Type::Money:
        return money(value);
    case db::Type::Decimal:
        return decimal(value, 6);
    case db::Type::Year:
        return QString::number(value);
    case db::Type::Date:
        return date(db::PartialDate::fromCode(value));
    }
    return {};
}

} // namespace ui
