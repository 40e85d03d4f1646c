#pragma once

#include "db/exchange/profile.h"

#include <QString>
#include <QStringList>

namespace ui {

/// What an import profile holds, a line each: how the file is read, what its columns mean, what was accepted.
QStringList profileLines(const db::ImportProfile &profile);

} // namespace ui
