#pragma once

#include "db/engine/result.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace db {

class Connection;
struct OpenedFile;

/// Why a backup was kept.
enum class BackupOccasion { Unknown, Change, Closing, Migration, Restore };

/// One of the copies that the program keeps of a data file, as its name tells. Which one is later is told by the
/// number, never by the clock.
struct Backup {
    std::filesystem::path path;
    std::int64_t number = 0;
    std::int64_t head = 0;   ///< the newest change set in it
    std::int64_t schema = 0;
    std::string link;        ///< the first half of that change set's hash, 16 zeros in an empty file
    BackupOccasion occasion = BackupOccasion::Unknown;
    std::string madeAt;      ///< UTC, 2026-11-24T07:49:24Z, by the clock of that day
    std::int64_t bytes = 0;
};

/// `FILE.backups` beside the data file; it need not exist.
std::filesystem::path backupFolder(const std::filesystem::path &dataFile);
/// The backups of a data file, which need not exist any more, newest first. None of them is opened.
std::vector<Backup> backupsOf(const std::filesystem::path &dataFile);
/// The data file whose backup a path is, by its name and folder; empty when it is none.
std::filesystem::path dataFileOfBackup(const std::filesystem::path &path);
/// Whether a backup passes the full check. Cancelled.
Result<bool> isSound(const Backup &backup, const std::atomic<bool> *cancel = nullptr);
/// The newest backup that passes the full check; NotAvailable when none does.
Result<Backup> newestGoodBackup(const std::filesystem::path &dataFile);

/// Keeps a copy of an open file in its folder of backups, fully checked, unless the same state is kept there already,
/// and then rotates: the ten newest stay, and of older ones the last of each month. A damaged one counts for none of
/// them, and when the source does not pass its check nothing is removed. Before an import of a file above 8 MiB only the
/// newest link of its history is checked, and nothing is removed, while there are fewer than twenty. DamagedFile,
/// CannotWrite, DiskFull, Cancelled.
Result<Backup> keepBackup(const OpenedFile &file, BackupOccasion occasion, const std::atomic<bool> *cancel = nullptr);
/// Whether there are backups and the newest is of another state than the file is in. None of them is opened.
Result<bool> differsFromNewestBackup(const OpenedFile &file);

enum class ReadBack { Whole, NewestLink };

/// Copies what a connection reads to a new file at `target` and reads the copy back with the full check or only the
/// newest link of the history (of a file of a newer program version only that it opens). DamagedFile with the first
/// finding, FileExists, CannotWrite, DiskFull. Cancelled, and then nothing is left. `name` is what the copy is of.
Result<void> copyChecked(const Connection &connection, const std::string &name, const std::filesystem::path &target,
                         const std::atomic<bool> *cancel = nullptr, ReadBack readBack = ReadBack::Whole);

} // namespace db
