#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace db {

/// Which file a name stands for just now, told without opening it: opening and closing a data file by anything but
/// SQLite would drop its locks (https://www.sqlite.org/howtocorrupt.html, 2.2).
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Follows links. Nothing if there is no such file.
std::optional<FileIdentity> fileIdentity(const std::string &path);

/// Whether `path` is one of the files: by identity (hard and symbolic links included) or, where it does not exist
/// yet, by its canonical name.
bool isSameFileAsAny(const std::string &path, std::span<const std::string> files);

} // namespace db
