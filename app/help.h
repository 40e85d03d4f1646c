#pragma once

#include "app/command_line.h"

#include <QString>

namespace app {

QString generalHelp();
QString helpOf(const VerbInfo &verb);
QString versionText();

} // namespace app
