#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace db {

/// What a data file stands on, where that is a danger to it.
struct FilePlace {
    enum class Kind {
        Local,
        Network, ///< locks and syncing are not to be relied on; `name` is the file system: "nfs", "cifs", "fuse.sshfs"
        Synced,  ///< another program copies and replaces files here; `name` is the folder or the service
    };
    Kind kind = Kind::Local;
    std::string name;
};

/// Where a path lies, which need not exist yet. A synced folder is known by its name or by what the service leaves in
/// it; a synced folder on a network drive is called a network.
FilePlace filePlace(const std::filesystem::path &path);

/// The network file system that statfs(2) gives this number, empty when it is none. FUSE may be one: see the mounts.
std::string_view networkFileSystem(std::uint32_t magic);
/// The part of the path that is the folder of a service that syncs files, empty when there is none.
std::string syncedFolderIn(const std::filesystem::path &path);

} // namespace db
