#pragma once

#include <Qt>

namespace ui {

/// What every table model of the window answers beside the display text.
enum TableRole {
    SortRole = Qt::UserRole, ///< qint64 or QString: what a column sorts by
    NumberRole,              ///< the plain number for copying and sums (qint64 won, double else); invalid for text;
                             ///< of a header: its words with the unit of these numbers, invalid where they are the same
    MarkRole,                ///< a difference: +1 new, -1 old, 0 same
    OldRole,                 ///< of a changed cell: what stood there; empty = nothing changed
    NewRole,                 ///< of a changed cell: what stands there now
};

} // namespace ui
