#include "db/exchange/readable_copy.h"

#include "db/engine/durable.h"
#include "db/engine/sha256.h"
#include "db/exchange/import_plan.h"
#include "db/ledger/backups.h"

#include <nlohmann/json.hpp>

#include <cerrno>

#include <sys/stat.h>

namespace db {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t LargestTable = std::int64_t(2) << 30; ///< as of any input

Result<std::string> contentsOf(const fs::path &path)
{
    Result<std::unique_ptr<FileSource>> source = FileSource::open(path.string());
    if (!source)
        return source.error();
    return readUpTo(**source, static_cast<std::size_t>(LargestTable));
}

/// One table of the package.
struct PackedTable {
    Kind kind{};
    std::string name;
    std::string sha256;
};

Result<std::vector<PackedTable>> tablesOf(const fs::path &folder)
{
    const fs::path description = folder / "datapackage.json";
    const Result<std::string> text = contentsOf(description);
    if (!text)
        return text.error();
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    std::vector<PackedTable> out;
    if (json.is_object() && json.contains("resources") && json["resources"].is_array()) {
        for (const nlohmann::json &resource : json["resources"]) {
            PackedTable table;
            if (!resource.is_object())
                continue;
            const std::string key = resource.value("name", std::string());
            const std::optional<Kind> kind = kindByKey(key);
            if (!kind)
                continue;
            table.kind = *kind;
            table.name = key + ".csv"; // and nothing that could lead out of the folder
            table.sha256 = resource.value("hash", std::string());
            out.push_back(std::move(table));
        }
    }
    if (out.empty())
        return fail(ErrorCode::NoHeader, {description.string()});
    return out;
}

Result<void> fill(DataFile &file, const fs::path &folder, const std::vector<PackedTable> &tables,
                  const std::string &author)
{
    for (const PackedTable &table : tables) {
        Result<std::string> csv = contentsOf(folder / table.name);
        if (!csv)
            return csv.error();
        if ("sha256:" + hex(sha256(*csv)) != table.sha256)
            return fail(ErrorCode::FileChanged, {(folder / table.name).string()});
        ImportOptions options;
        options.kind = table.kind;
        options.encoding = EncodingChoice::Utf8;
        options.fileName = table.name;
        MemorySource source(*std::move(csv));
        Result<ImportPlan> plan = planImport(file, source, options);
        if (!plan)
            return plan.error();
        if (const Result<std::int64_t> stored = commitImport(file, *plan, options, author, {}); !stored)
            return stored.error();
    }
    return {};
}

} // namespace

fs::path readableCopy(const fs::path &dataFile)
{
    return backupFolder(dataFile) / "readable";
}

Result<void> keepReadableCopy(const DataFile &file, const PackageNotes &notes, const std::atomic<bool> *cancel)
{
    const Result<std::shared_ptr<const Snapshot>> snapshot = file.snapshot();
    if (!snapshot)
        return snapshot.error();
    const fs::path target = readableCopy(file.path());
    if (::mkdir(target.parent_path().c_str(), 0777) != 0 && errno != EEXIST)
        return writeFailure(target.parent_path(), errno);
    const fs::path fresh = target.string() + ".new";
    const fs::path old = target.string() + ".old";
    std::error_code ignored;
    fs::remove_all(fresh, ignored);
    if (const Result<void> written = exportDataPackage(**snapshot, {}, notes, fresh, cancel); !written)
        return written;
    // At any moment one of them is whole.
    fs::remove_all(old, ignored);
    if (::rename(target.c_str(), old.c_str()) != 0 && errno != ENOENT)
        return writeFailure(target, errno);
    if (::rename(fresh.c_str(), target.c_str()) != 0)
        return writeFailure(target, errno);
    fs::remove_all(old, ignored);
    return syncFolder(folderOf(target));
}

Result<std::int64_t> rebuildDataFile(const fs::path &folder, const fs::path &target, const std::string &author)
{
    const Result<std::vector<PackedTable>> tables = tablesOf(folder);
    if (!tables)
        return tables.error();
    Result<std::unique_ptr<DataFile>> file = DataFile::create(target);
    if (!file)
        return file.error();
    if (const Result<void> filled = fill(**file, folder, *tables, author); !filled) {
        file = Result<std::unique_ptr<DataFile>>(filled.error()); // closes it
        std::error_code ignored;
        fs::remove(target, ignored);
        return filled.error();
    }
    return static_cast<std::int64_t>(tables->size());
}

} // namespace db
