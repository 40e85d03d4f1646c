#include "db/ledger/migration.h"

#include "db/ledger/backups.h"
#include "db/ledger/schema.h"

namespace db {

Result<std::filesystem::path> migrateFile(OpenedFile &file)
{
    const Result<Backup> copy = keepBackup(file, BackupOccasion::Migration);
    if (!copy)
        return copy.error();
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
    return copy->path;
}

} // namespace db
