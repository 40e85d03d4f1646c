#pragma once

#include "db/engine/result.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// The list of a pack's files within its folder.
QString packList();

/// Makes the folder in which a pack is put together, beside the one it is for. FileExists: that one holds something that
/// no pack put there. CannotWrite.
db::Result<QString> beginPackFolder(const QString &folder);
/// Writes a file into it. CannotWrite, DiskFull. Brought to the disk with all the others when the folder is put in its
/// place: one by one would take the longest of all.
db::Result<void> writePackFile(const QString &temporary, const QString &name, const QByteArray &bytes);
/// Puts it in its place; a pack that stood there goes. CannotWrite, with both folders as they were.
db::Result<void> finishPackFolder(const QString &temporary, const QString &folder);
void removePackFolder(const QString &folder);

} // namespace ui
