#pragma once

#include "db/engine/result.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// Writes a picture or document whole or not at all. `dataFile` and any other database are never written over
/// (TargetIsDataFile); CannotWrite, DiskFull.
db::Result<void> writeOutputFile(const QString &path, const QByteArray &bytes, const QString &dataFile = {});

} // namespace ui
