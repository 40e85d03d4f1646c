#pragma once

#include "db/ledger/snapshot.h"
#include "db/records/kind.h"

#include <QList>
#include <QString>

namespace ui {

/// A text that a column may hold, as the file writes it and as people read it.
struct KnownValue {
    QString key;
    QString shown;
};

/// Whether what the file knows already is worth offering in this column: names that come back in many records, not the
/// name by which a record is known itself, and not free text.
bool offersKnown(db::Kind kind, int column);

/// The values that the file knows for a column, by the order of what is shown: of the register that the column names
/// (phases, sources, indicators), and those that stand in the kind's own records. At most KnownLimit.
QList<KnownValue> knownValues(const db::Snapshot &snapshot, db::Kind kind, int column);
inline constexpr qsizetype KnownLimit = 2000;

/// What a blank cell of a text column means, in words: "Whole programme", "own books"; empty where it means nothing.
QString blankMeaning(db::Kind kind, int column);

} // namespace ui
