#include "db/ledger/schema.h"

#include "db/ledger/schema_text.h"

namespace db {

namespace {

Result<std::string> schemaOf(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    if (!statement)
        return statement.error();
    std::string out;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return out;
        for (int column = 0; column < 4; ++column) {
            out += statement->textView(column);
            out += '\n';
        }
    }
}

} // namespace

std::string versionTable(std::string_view kindKey)
{
    return "version_" + std::string(kindKey);
}

Result<void> createSchema(Connection &connection, std::int64_t version)
{
    // 8 KiB pages were the quickest for large imports (performance.md).
    const std::string header = "PRAGMA page_size = 8192; PRAGMA journal_mode = DELETE; PRAGMA application_id = "
                               + std::to_string(ApplicationId) + ";";
    if (const Result<void> marked = connection.execute(header); !marked)
        return marked;
    std::string statements = "BEGIN IMMEDIATE;";
    for (std::int64_t i = 0; i < version; ++i)
        statements += SchemaTexts[static_cast<std::size_t>(i)];
    return connection.execute(statements + "PRAGMA user_version = " + std::to_string(version) + "; COMMIT;");
}

Result<void> raiseSchema(Connection &connection, std::int64_t from)
{
    std::string statements;
    for (std::int64_t i = from; i < SchemaVersion; ++i)
        statements += SchemaTexts[static_cast<std::size_t>(i)];
    return connection.execute(statements + "PRAGMA user_version = " + std::to_string(SchemaVersion) + ";");
}

Result<void> verifySchema(const Connection &connection, const std::string &path, std::int64_t version)
{
    const Result<std::unique_ptr<Connection>> model = Connection::inMemory();
    if (!model)
        return model.error();
    if (const Result<void> made = createSchema(**model, version); !made)
        return made;
    const Result<std::string> expected = schemaOf(**model);
    if (!expected)
        return expected.error();
    const Result<std::string> found = schemaOf(connection);
    if (!found)
        return found.error();
    if (*found != *expected)
        return fail(ErrorCode::DamagedFile, {path, "schema"});
    return {};
}

Result<bool> hasVersionTable(const Connection &connection, std::string_view kindKey)
{
    Result<Statement> statement =
        connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1");
    if (!statement)
        return statement.error();
    const std::string name = versionTable(kindKey);
    return statement->bind(1, std::string_view(name)).step();
}

} // namespace db
