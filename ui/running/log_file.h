#pragma once

#include <QLoggingCategory>
#include <QString>

namespace ui {

/// What the program did, for whoever looks into a trouble later: versions, openings, what was stored, error codes.
/// Never a name, a path or a figure: the file may be sent to somebody.
Q_DECLARE_LOGGING_CATEGORY(runLog)

/// Where the program keeps what only this machine needs: XDG_STATE_HOME, else ~/.local/state. Made when it is missing;
/// empty where it cannot be.
QString stateFolder();

/// Writes runLog and Qt's own warnings into `clusterboard.log` of the state folder from now on, and a last line when
/// the program crashes. A log above 256 KiB is put aside first; three of those stay. Without a state folder there is
/// no log, and nothing else is different.
void startLog();

} // namespace ui
