#include "ui/words/export_words.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

QString programmeName()
{
    return Exports::tr("National AI industry-convergence cluster, Gwangju");
}

QString asOfText(db::PartialDate asOf)
{
    return asOf.valid() ? date(asOf) : Exports::tr("every date");
}

} // namespace

db::WorkbookNotes workbookNotes(const db::Snapshot &snapshot, db::Kind kind, db::PartialDate asOf,
                                std::span<const db::ChangeSet> history)
{
    db::WorkbookNotes notes;
    notes.tableSheet = toDb(kindName(kind));
    notes.notesSheet = toDb(Exports::tr("Notes"));
    notes.sources = toDb(Exports::tr("Sources of these rows"));
    const auto say = [&notes](const QString &name, const QString &what) {
        notes.facts.emplace_back(toDb(name), toDb(what));
    };
    say(Exports::tr("Programme"), programmeName());
    say(Exports::tr("Table"), kindName(kind));
    say(Exports::tr("As of"), asOfText(asOf));
    say(Exports::tr("Known on"), Exports::tr("change set %1").arg(whole(snapshot.knownOn)));
    if (kind == db::Kind::Budget)
        say(Exports::tr("Amounts"), moneyUnitName(MoneyUnit::Won));
    if (db::info(kind).sourceColumn() >= 0)
        say(Exports::tr("Blank source"), Exports::tr("the office's own books"));
    notes.madeOn = asOf;
    if (!asOf.valid() && !history.empty())
        notes.madeOn = db::PartialDate::parse(std::string_view(history.back().at).substr(0, 10)).value_or(asOf);
    return notes;
}

db::PackageNotes packageNotes(const db::Snapshot &snapshot, db::PartialDate asOf)
{
    db::PackageNotes notes;
    notes.title = toDb(programmeName());
    notes.description = toDb(Exports::tr("The records of the data file, one table for each kind. As of %1, after change "
                                         "set %2. Amounts are in won; a blank source is the office's own books.")
                                 .arg(asOfText(asOf), whole(snapshot.knownOn)));
    return notes;
}

} // namespace ui
