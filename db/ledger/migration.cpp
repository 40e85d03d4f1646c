#include "db/ledger/migration.h"

#include "db/ledger/data_file.h"
#include "db/ledger/schema.h"

namespace db {

namespace {

Result<std::filesystem::path> copyBefore(const OpenedFile &file)
{
    constexpr int mostCopies = 1000;
    const std::string stem = file.path.string() + ".schema" + std::to_string(file.version);
    for (int number = 1; number <= mostCopies; ++number) {
        const std::filesystem::path target = stem + (number == 1 ? "" : "." + std::to_string(number)) + ".bak";
        const Result<void> copied = DataFile::backupFile(file.path, target);
        if (copied)
            return target;
        if (copied.error().code != ErrorCode::FileExists)
            return copied.error();
    }
    return fail(ErrorCode::FileExists, {stem + ".bak"});
}

} // namespace

Result<std::filesystem::path> migrateFile(OpenedFile &file)
{
    const Result<std::filesystem::path> copy = copyBefore(file);
    if (!copy)
        return copy;
    Connection &connection = *file.connection;
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> raised = raiseSchema(connection, file.version); !raised)
        return raised.error();
    if (const Result<void> sound = verifySchema(connection, file.path.string()); !sound)
        return sound.error();
    if (const Result<void> done = (*transaction)->commit(); !done)
        return done.error();
    file.version = SchemaVersion;
    return copy;
}

} // namespace db
