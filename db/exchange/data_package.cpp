#include "db/exchange/data_package.h"

#include "db/engine/atomic_file.h"
#include "db/engine/durable.h"
#include "db/engine/sha256.h"

#include <nlohmann/json.hpp>

#include <cerrno>

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

namespace db {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char *PartialDatePattern = "[0-9]{4}(Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?";

const char *roleName(Role role)
{
    switch (role) {
    case Role::Key: return "key";
    case Role::AsOf: return "as_of";
    case Role::Source: return "source";
    case Role::Revision: return "revision";
    case Role::Figure: return "figure";
    case Role::Mark: return "mark";
    case Role::Note: return "note";
    case Role::Unit: return "unit";
    }
    return "";
}

// Objects are objects from the start: the library's null that becomes one by its first entry stays half made when
// memory is refused, and cannot be destroyed.

Json fieldOf(const Column &column)
{
    Json field = Json::object();
    field["name"] = column.key;
    field["title"] = column.ko;
    Json constraints = Json::object();
    if (column.required)
        constraints["required"] = true;
    switch (column.type) {
    case Type::Text:
        field["type"] = "string";
        break;
    case Type::Choice: {
        field["type"] = "string";
        Json keys = Json::array();
        for (const Choice &choice : column.choices)
            keys.push_back(choice.key);
        constraints["enum"] = std::move(keys);
        break;
    }
    case Type::Flag:
        field["type"] = "boolean";
        field["trueValues"] = {"1"};
        field["falseValues"] = {"0"};
        break;
    case Type::Count:
        field["type"] = "integer";
        break;
    case Type::Money:
        field["type"] = "integer";
        field["unit"] = "KRW";
        break;
    case Type::Decimal:
        field["type"] = "number";
        break;
    case Type::Year:
        field["type"] = "year";
        break;
    case Type::Date:
        field["type"] = "string";
        constraints["pattern"] = PartialDatePattern;
        break;
    }
    field["role"] = roleName(column.role);
    if (!constraints.empty())
        field["constraints"] = std::move(constraints);
    return field;
}

Json resourceOf(const KindInfo &kind, const std::string &path, const std::string &csv)
{
    Json fields = Json::array();
    for (const Column &column : kind.columns)
        fields.push_back(fieldOf(column));
    Json resource = Json::object();
    resource["name"] = kind.key;
    resource["title"] = kind.ko;
    resource["path"] = path;
    resource["profile"] = "tabular-data-resource";
    resource["format"] = "csv";
    resource["mediatype"] = "text/csv";
    resource["encoding"] = "utf-8";
    resource["bytes"] = csv.size();
    resource["hash"] = "sha256:" + hex(sha256(csv));
    resource["dialect"] = {{"delimiter", ","}, {"lineTerminator", "\r\n"}, {"header", true}};
    resource["schema"] = {{"fields", std::move(fields)}, {"missingValues", {""}}};
    return resource;
}

/// Title and address of every source that has a title; the format wants one.
Json sourcesOf(const Snapshot &snapshot)
{
    const Table &table = snapshot.table(Kind::Sources);
    const auto text = [&](std::size_t row, int column) {
        const Value id = table.at(row, column);
        return id == Null ? std::string() : std::string(snapshot.text(id));
    };
    Json sources = Json::array();
    for (const std::size_t row : exportedRows(snapshot, Kind::Sources, {})) {
        Json source = Json::object();
        const std::string title = text(row, col::sources::Title);
        source["title"] = title.empty() ? text(row, col::sources::Source) : title;
        if (const std::string address = text(row, col::sources::Address); address.starts_with("http"))
            source["path"] = address;
        sources.push_back(std::move(source));
    }
    return sources;
}

Result<void> put(const fs::path &path, std::string_view bytes)
{
    auto file = AtomicFile::create(path.string());
    if (!file)
        return file.error();
    if (const Result<void> written = (*file)->write(bytes); !written)
        return written;
    return (*file)->commit();
}

/// Gathers a table until it is not wanted any more.
ByteSink gathered(std::string &out, const std::atomic<bool> *cancel)
{
    return [&out, cancel](std::string_view bytes) -> Result<void> {
        if (cancel && *cancel)
            return fail(ErrorCode::Cancelled);
        out += bytes;
        return {};
    };
}

Result<void> fill(const fs::path &folder, const Snapshot &snapshot, PartialDate asOf, const PackageNotes &notes,
                  const std::atomic<bool> *cancel)
{
    Json resources = Json::array();
    for (const KindInfo &kind : allKinds()) {
        if (exportedRows(snapshot, kind.kind, asOf).empty())
            continue;
        std::string csv;
        CsvWriterOptions form;
        form.byteOrderMark = false; // the format has none
        CsvWriter writer(gathered(csv, cancel), form);
        if (const Result<void> done = exportTable(snapshot, kind.kind, {asOf, HeaderStyle::Key}, writer); !done)
            return done;
        const std::string path = std::string(kind.key) + ".csv";
        if (const Result<void> done = put(folder / path, csv); !done)
            return done;
        resources.push_back(resourceOf(kind, path, csv));
    }
    Json package = Json::object();
    package["profile"] = "tabular-data-package";
    package["name"] = "clusterboard";
    package["title"] = notes.title;
    package["description"] = notes.description;
    if (asOf.valid())
        package["as_of"] = asOf.text();
    package["known_on"] = snapshot.knownOn;
    if (Json sources = sourcesOf(snapshot); !sources.empty())
        package["sources"] = std::move(sources);
    package["resources"] = std::move(resources);
    return put(folder / "datapackage.json", package.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

/// A folder beside the target that goes away with everything in it unless it became the target.
class NewFolder
{
public:
    explicit NewFolder(const fs::path &target)
        : m_target(target), m_path((target.parent_path() / ('.' + target.filename().string() + "-XXXXXX")).string())
    {
        m_made = ::mkdtemp(m_path.data()) != nullptr;
        m_number = errno;
    }
    ~NewFolder()
    {
        std::error_code ignored;
        if (m_made)
            fs::remove_all(m_path, ignored);
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    bool made() const { return m_made; }
    int number() const { return m_number; }
    const std::string &path() const { return m_path; }

    /// The system's number for what is wrong, 0 = it is there.
    int become()
    {
        ::chmod(m_path.c_str(), usualMode(0777));
        if (::rename(m_path.c_str(), m_target.c_str()) != 0)
            return errno;
        m_made = false;
        return 0;
    }

private:
    fs::path m_target;
    std::string m_path;
    bool m_made = false;
    int m_number = 0;
};

Error failure(const fs::path &folder, int number)
{
    if (number == EEXIST || number == ENOTEMPTY || number == ENOTDIR)
        return fail(ErrorCode::FileExists, {folder.string()});
    return writeFailure(folder, number);
}

} // namespace

Result<void> exportDataPackage(const Snapshot &snapshot, PartialDate asOf, const PackageNotes &notes,
                               const fs::path &folder, const std::atomic<bool> *cancel)
{
    std::error_code unknown;
    fs::path target = fs::absolute(folder, unknown).lexically_normal();
    if (!target.has_filename())
        target = target.parent_path(); // "out/"
    if (fs::exists(fs::symlink_status(target, unknown)))
        return fail(ErrorCode::FileExists, {folder.string()});
    NewFolder made(target);
    if (!made.made())
        return failure(folder, made.number());
    if (const Result<void> filled = fill(made.path(), snapshot, asOf, notes, cancel); !filled)
        return filled;
    if (const int number = made.become(); number != 0)
        return failure(folder, number);
    return syncFolder(folderOf(target));
}

} // namespace db
