#include "db/engine/file_identity.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <sys/stat.h>

namespace db {

namespace {

std::string canonicalName(const std::string &path)
{
    std::error_code failed;
    const std::filesystem::path canonical = std::filesystem::weakly_canonical(path, failed);
    return failed ? path : canonical.string();
}

} // namespace

std::optional<FileIdentity> fileIdentity(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

bool isSameFileAsAny(const std::string &path, std::span<const std::string> files)
{
    const std::optional<FileIdentity> identity = fileIdentity(path);
    const std::string name = canonicalName(path);
    return std::any_of(files.begin(), files.end(), [&](const std::string &file) {
        return (identity && identity == fileIdentity(file)) || name == canonicalName(file);
    });
}

} // namespace db
