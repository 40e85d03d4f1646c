#include "db/engine/versions.h"

#include <sqlite3.h>
#include <unicode/uversion.h>

#include <array>

namespace db {

std::string sqliteVersion()
{
    return sqlite3_libversion();
}

std::string icuVersion()
{
    UVersionInfo version{};
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH + 1> text{};
    u_versionToString(version, text.data());
    return text.data();
}

} // namespace db
