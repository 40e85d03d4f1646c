// A data file that somebody altered: the first byte says how. Bytes of a sound file are overwritten, or the bytes are
// the file. It is refused, or the full check names what is wrong, or it says exactly what the sound file says: never a
// crash, never another value without a word.

#include "db/exchange/csv_writer.h"
#include "db/exchange/table_export.h"
#include "db/figures/headline.h"
#include "db/ledger/data_file.h"
#include "db/records/kind.h"
#include "db/records/partial_date.h"
#include "tests/support/draft_builder.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

const std::filesystem::path &folder()
{
    static const std::filesystem::path path = [] {
        const std::filesystem::path shm = "/dev/shm";
        const auto base = access(shm.c_str(), W_OK) == 0 ? shm : std::filesystem::temp_directory_path();
        std::string name = (base / "clusterboard-fuzz-XXXXXX").string();
        require(mkdtemp(name.data()) != nullptr);
        std::atexit([] {
            std::error_code ignored;
            std::filesystem::remove_all(folder(), ignored);
        });
        return std::filesystem::path(name);
    }();
    return path;
}

/// Everything that the file says, as the tables it would export.
std::string told(const db::Snapshot &snapshot)
{
    std::string text;
    for (int kind = 0; kind < db::KindCount; ++kind) {
        db::CsvWriter writer(db::stringSink(text));
        require(db::exportTable(snapshot, static_cast<db::Kind>(kind), {}, writer).ok());
    }
    return text;
}

struct Sound {
    std::string bytes;
    std::string told;
};

/// Two sources, thirty claims, one of them changed and taken back.
Sound makeSound()
{
    const std::filesystem::path path = folder() / "sound.clusterboard";
    auto file = db::DataFile::create(path);
    require(file.ok());
    for (int round = 0; round < 2; ++round) {
        support::DraftBuilder builder(*(*file)->snapshot(), db::ChangeKind::Edit);
        const db::Table &before = (*(*file)->snapshot())->table(db::Kind::Observations);
        for (int row = 0; row < (round == 0 ? 30 : 1); ++row) {
            std::vector<db::Value> cells(db::info(db::Kind::Observations).columns.size(), db::Null);
            cells[db::col::observations::Indicator] = builder.text("mou");
            cells[db::col::observations::Scope] = builder.text("s" + std::to_string(row));
            cells[db::col::observations::Value] = (row + 7 * round) * 1'000'000;
            cells[db::col::observations::AsOf] = db::PartialDate::ofDay(2024, 12, 31).code();
            builder.row(db::Kind::Observations, cells, before.size() > 0 ? before.origins.front().version : 0);
        }
        require((*file)->commit(builder.take()).ok());
    }
    require((*file)->revert(2, "test", "test").ok());
    Sound sound;
    sound.told = told(**(*file)->snapshot());
    file->reset();
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    sound.bytes = bytes.str();
    return sound;
}

void altered(std::string &bytes, std::string_view edits)
{
    // Four bytes an edit: where (three, of the whole length) and what.
    for (std::size_t at = 0; at + 4 <= edits.size(); at += 4) {
        const auto byte = [&edits, at](std::size_t i) { return static_cast<std::uint8_t>(edits[at + i]); };
        const std::size_t where = (std::size_t{byte(0)} << 16U | std::size_t{byte(1)} << 8U | byte(2)) % bytes.size();
        bytes[where] = static_cast<char>(byte(3));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Sound sound = makeSound();
    if (size == 0)
        return 0;
    const std::string_view rest(reinterpret_cast<const char *>(data) + 1, size - 1);
    std::string bytes = sound.bytes;
    switch (data[0] % 3) {
    case 0:
        bytes = rest;
        break;
    case 1:
        altered(bytes, rest);
        break;
    case 2: // the sound file's head before anything
        bytes.replace(100, std::min(rest.size(), bytes.size() - 100), rest);
        break;
    }
    const std::filesystem::path path = folder() / "altered.clusterboard";
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));

    const auto file = db::DataFile::open(path, db::OpenMode::ReadOnly);
    if (!file)
        return 0;
    const auto report = (*file)->check();
    const auto snapshot = (*file)->snapshot();
    const auto history = (*file)->history();
    if (snapshot) {
        const std::string now = told(**snapshot);
        (void)db::headline(**snapshot, {});
        if (report && report->problems.empty())
            require(history.ok() && now == sound.told);
    }
    for (std::int64_t changeSet = 1; history && changeSet <= static_cast<std::int64_t>(history->size()); ++changeSet)
        (void)(*file)->differences(changeSet - 1, changeSet);
    return 0;
}
