#include "db/ledger/backups.h"

#include "db/engine/durable.h"
#include "db/engine/new_file.h"
#include "db/ledger/check.h"
#include "db/ledger/history.h"
#include "db/ledger/open_protocol.h"
#include "db/ledger/schema.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <ctime>
#include <set>

#include <sys/stat.h>
#include <unistd.h>

namespace db {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view Suffix = ".clusterboard";
constexpr std::size_t Recent = 10;
/// Above this one before an import is not read back whole: at 44 MiB that took longer than the import itself.
constexpr std::uintmax_t WholeBytes = std::uintmax_t(8) << 20;
/// Above this a backup that is only counted is not opened for it: that would take seconds.
constexpr std::int64_t LargeBytes = std::int64_t(64) << 20;
constexpr std::time_t AbandonedSeconds = 24 * 60 * 60;

std::optional<std::int64_t> number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size() || value < 0)
        return {};
    return value;
}

constexpr std::array<std::pair<BackupOccasion, std::string_view>, 4> OccasionNames = {{
    {BackupOccasion::Change, "change"},
    {BackupOccasion::Closing, "closing"},
    {BackupOccasion::Migration, "migration"},
    {BackupOccasion::Restore, "restore"},
}};

std::string suffixOf(BackupOccasion occasion)
{
    for (const auto &[each, name] : OccasionNames) {
        if (each == occasion)
            return '.' + std::string(name);
    }
    return {};
}

BackupOccasion occasionNamed(std::string_view name)
{
    for (const auto &[occasion, each] : OccasionNames) {
        if (each == name)
            return occasion;
    }
    return BackupOccasion::Unknown;
}

/// 000012.c7.s2.0123456789abcdef.closing.clusterboard
std::string nameOf(const Backup &backup)
{
    const std::string digits = std::to_string(backup.number);
    return std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits + ".c" + std::to_string(backup.head) + ".s"
           + std::to_string(backup.schema) + "." + backup.link + suffixOf(backup.occasion)
           + std::string(Suffix);
}

std::optional<Backup> backupNamed(std::string_view name)
{
    if (!name.ends_with(Suffix))
        return {};
    name.remove_suffix(Suffix.size());
    std::array<std::string_view, 5> parts; // the occasion may be missing
    for (std::string_view &part : parts) {
        part = name.substr(0, name.find('.'));
        name.remove_prefix(std::min(part.size() + 1, name.size()));
    }
    if (!name.empty() || !parts[1].starts_with('c') || !parts[2].starts_with('s') || parts[3].empty())
        return {};
    const auto running = number(parts[0]);
    const auto head = number(parts[1].substr(1));
    const auto schema = number(parts[2].substr(1));
    if (!running || !head || !schema)
        return {};
    Backup backup;
    backup.number = *running;
    backup.head = *head;
    backup.schema = *schema;
    backup.link = parts[3];
    backup.occasion = occasionNamed(parts[4]);
    return backup;
}

std::string utc(std::time_t at)
{
    std::tm parts{};
    gmtime_r(&at, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

/// What the file holds now, as far as a backup's name tells it.
Result<Backup> stateOf(const OpenedFile &file)
{
    Result<Statement> newest =
        file.connection->prepare("SELECT id, substr(lower(hex(hash)), 1, 16) FROM change_set ORDER BY id DESC LIMIT 1");
    if (!newest)
        return newest.error();
    const Result<bool> row = newest->step();
    if (!row)
        return row.error();
    Backup state;
    state.head = *row ? newest->integer(0) : 0;
    state.link = *row ? newest->text(1) : std::string(16, '0');
    state.schema = file.version;
    return state;
}

bool sameState(const Backup &a, const Backup &b)
{
    return a.head == b.head && a.link == b.link && a.schema == b.schema;
}

bool opens(const Backup &backup)
{
    const Result<OpenedFile> file = openDataFile(backup.path, false, true);
    return file && checkLastLink(*file->connection, backup.path.string()).ok();
}

/// What a killed program left here long ago. Another program may be at work on a newer one.
void removeAbandoned(const fs::path &folder)
{
    std::error_code ignored;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, ignored)) {
        struct stat status {};
        if (entry.path().filename().string().starts_with(".part-") && ::stat(entry.path().c_str(), &status) == 0
            && status.st_mtime + AbandonedSeconds < std::time(nullptr))
            ::unlink(entry.path().c_str());
    }
}

void rotate(const std::vector<Backup> &newestFirst)
{
    if (newestFirst.size() <= Recent)
        return;
    std::size_t good = 0;
    std::set<std::string> months;
    for (const Backup &backup : newestFirst) {
        if (backup.bytes <= LargeBytes && !opens(backup))
            continue; // it stands for nothing, and is left for whoever wants to look into it
        if (good < Recent) {
            ++good;
            continue;
        }
        if (!months.insert(backup.madeAt.substr(0, 7)).second)
            ::unlink(backup.path.c_str());
    }
}

} // namespace

fs::path backupFolder(const fs::path &dataFile)
{
    return dataFile.string() + ".backups";
}

std::vector<Backup> backupsOf(const fs::path &dataFile)
{
    std::vector<Backup> out;
    std::error_code ignored;
    for (const fs::directory_entry &entry : fs::directory_iterator(backupFolder(dataFile), ignored)) {
        std::optional<Backup> backup = backupNamed(entry.path().filename().string());
        struct stat status {};
        if (!backup || ::lstat(entry.path().c_str(), &status) != 0 || !S_ISREG(status.st_mode))
            continue;
        backup->path = entry.path();
        backup->bytes = status.st_size;
        backup->madeAt = utc(status.st_mtime);
        out.push_back(*std::move(backup));
    }
    std::sort(out.begin(), out.end(), [](const Backup &a, const Backup &b) { return a.number > b.number; });
    return out;
}

fs::path dataFileOfBackup(const fs::path &path)
{
    const std::string folder = path.parent_path().string();
    const std::string suffix = backupFolder({}).string();
    if (!folder.ends_with(suffix) || !backupNamed(path.filename().string()))
        return {};
    return folder.substr(0, folder.size() - suffix.size());
}

Result<bool> isSound(const Backup &backup, const std::atomic<bool> *cancel)
{
    const Result<OpenedFile> file = openDataFile(backup.path, false);
    if (!file)
        return false;
    const Result<CheckReport> report = checkEverything(*file->connection, cancel);
    if (!report && report.error().code == ErrorCode::Cancelled)
        return report.error();
    return report && report->problems.empty();
}

Result<Backup> newestGoodBackup(const fs::path &dataFile)
{
    for (const Backup &backup : backupsOf(dataFile)) {
        if (const Result<bool> sound = isSound(backup); sound && *sound)
            return backup;
    }
    return fail(ErrorCode::NotAvailable, {backupFolder(dataFile).string()});
}

Result<bool> differsFromNewestBackup(const OpenedFile &file)
{
    const std::vector<Backup> there = backupsOf(file.path);
    if (there.empty())
        return false;
    const Result<Backup> state = stateOf(file);
    if (!state)
        return state.error();
    return !sameState(there.front(), *state);
}

Result<Backup> keepBackup(const OpenedFile &file, BackupOccasion occasion, const std::atomic<bool> *cancel)
{
    Result<Backup> backup = stateOf(file);
    if (!backup)
        return backup;
    const std::vector<Backup> there = backupsOf(file.path);
    for (const Backup &each : there) {
        if (sameState(each, *backup) && opens(each))
            return each;
    }
    const fs::path folder = backupFolder(file.path);
    if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST)
        return writeFailure(folder, errno);
    removeAbandoned(folder);
    backup->number = there.empty() ? 1 : there.front().number + 1;
    backup->occasion = occasion;
    backup->path = folder / nameOf(*backup);
    std::error_code ignored;
    // Nothing may go for one that was not read whole; once there are many of them, one is.
    const bool quick = occasion == BackupOccasion::Change && fs::file_size(file.path, ignored) > WholeBytes
                       && there.size() < 2 * Recent;
    if (const Result<void> copied = copyChecked(*file.connection, file.path.string(), backup->path, cancel,
                                                quick ? ReadBack::NewestLink : ReadBack::Whole);
        !copied)
        return copied.error();
    if (const Result<void> synced = syncFolder(folderOf(folder)); !synced)
        return synced.error();
    if (!quick)
        rotate(backupsOf(file.path));
    return *backup;
}

Result<void> copyChecked(const Connection &connection, const std::string &name, const fs::path &target,
                         const std::atomic<bool> *cancel, ReadBack readBack)
{
    const Result<std::unique_ptr<NewFile>> made = NewFile::beside(target);
    if (!made)
        return made.error();
    if (const Result<void> copied = connection.copyTo((*made)->temporary(), cancel); !copied)
        return (*made)->named(copied.error());
    {
        // A copy is worth something only once it has been read back.
        const Result<OpenedFile> copy = openDataFile((*made)->temporary(), false, true);
        if (!copy)
            return (*made)->named(copy.error());
        if (copy->version <= SchemaVersion && readBack == ReadBack::NewestLink) {
            if (const Result<void> linked = checkLastLink(*copy->connection, name); !linked)
                return (*made)->named(linked.error());
        } else if (copy->version <= SchemaVersion) {
            const Result<CheckReport> checked = checkEverything(*copy->connection, cancel);
            if (!checked)
                return (*made)->named(checked.error());
            if (!checked->problems.empty())
                return fail(ErrorCode::DamagedFile, {name, checked->problems.front().args.back()});
        }
    }
    return (*made)->place();
}

} // namespace db
