#include "db/engine/file_place.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <utility>

#include <sys/vfs.h>

namespace db {

namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t FuseMagic = 0x65735546;

/// The file system of the mount that a path lies under, "fuse.sshfs", by the system's list of mounts.
std::string mountedType(const std::string &path)
{
    std::ifstream mounts("/proc/self/mounts");
    std::string line;
    std::string type;
    std::size_t longest = 0;
    while (std::getline(mounts, line)) {
        std::istringstream words(line);
        std::string device;
        std::string point;
        std::string kind;
        words >> device >> point >> kind;
        const bool within = path.starts_with(point) && (point == "/" || path.size() == point.size() || path[point.size()] == '/');
        if (within && point.size() >= longest) {
            longest = point.size();
            type = kind;
        }
    }
    return type;
}

/// File systems in user space that are none of a disk of this computer's.
bool isRemoteFuse(const std::string &type)
{
    constexpr std::array<std::string_view, 4> local = {"fuseblk", "fuse.portal", "fuse.ntfs-3g", "fuse.mergerfs"};
    return type.starts_with("fuse") && std::find(local.begin(), local.end(), type) == local.end();
}

fs::path nearestExisting(fs::path path)
{
    std::error_code code;
    while (!fs::exists(path, code) && path.has_relative_path())
        path = path.parent_path();
    return path;
}

} // namespace

std::string_view networkFileSystem(std::uint32_t magic)
{
    constexpr std::array<std::pair<std::uint32_t, std::string_view>, 10> known = {{
        {0x6969, "nfs"},
        {0x517B, "smb"},
        {0xFF534D42, "cifs"},
        {0xFE534D42, "smb3"},
        {0x564C, "ncp"},
        {0x5346414F, "afs"},
        {0x6B414653, "afs"},
        {0x73757245, "coda"},
        {0x00C36400, "ceph"},
        {0x01021997, "9p"},
    }};
    for (const auto &[number, name] : known) {
        if (number == magic)
            return name;
    }
    return {};
}

std::string syncedFolderIn(const fs::path &path)
{
    // As the services name their folders, some with the office's name behind: "OneDrive - 광주광역시".
    constexpr std::array<std::string_view, 12> whole = {"OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "My Drive",
                                                        "내 드라이브", "MYBOX", "NAVER MYBOX", "네이버 MYBOX", "Nextcloud",
                                                        "ownCloud", "iCloud Drive"};
    constexpr std::array<std::string_view, 6> beginnings = {"OneDrive - ", "OneDrive-", "Dropbox (", "GoogleDrive-",
                                                            "Nextcloud-", "ownCloud-"};
    for (const fs::path &part : path) {
        const std::string name = part.string();
        if (std::find(whole.begin(), whole.end(), name) != whole.end()
            || std::any_of(beginnings.begin(), beginnings.end(), [&name](std::string_view each) { return name.starts_with(each); }))
            return name;
    }
    // What the services leave at the top of what they sync.
    constexpr std::array<std::string_view, 5> marks = {".stfolder", ".dropbox", ".dropbox.cache", ".nextcloudsync.log",
                                                       ".owncloudsync.log"};
    std::error_code ignored;
    for (fs::path folder = path.parent_path(); !folder.empty() && folder.has_relative_path(); folder = folder.parent_path()) {
        for (const std::string_view mark : marks) {
            if (fs::exists(folder / mark, ignored))
                return folder.filename().string();
        }
    }
    return {};
}

FilePlace filePlace(const fs::path &path)
{
    std::error_code code;
    fs::path canonical = fs::weakly_canonical(path, code);
    if (code)
        canonical = path;
    struct statfs status {};
    if (::statfs(nearestExisting(canonical).c_str(), &status) == 0) {
        const auto magic = static_cast<std::uint32_t>(status.f_type);
        if (const std::string_view name = networkFileSystem(magic); !name.empty())
            return {FilePlace::Kind::Network, std::string(name)};
        if (magic == FuseMagic) {
            if (std::string type = mountedType(canonical.string()); isRemoteFuse(type))
                return {FilePlace::Kind::Network, std::move(type)};
        }
    }
    if (std::string folder = syncedFolderIn(canonical); !folder.empty())
        return {FilePlace::Kind::Synced, std::move(folder)};
    return {};
}

} // namespace db
