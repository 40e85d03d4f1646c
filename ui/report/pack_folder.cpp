#include "ui/report/pack_folder.h"

#include "db/engine/durable.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <set>
#include <string>
#include <system_error>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

namespace fs = std::filesystem;

fs::path pathOf(const QString &folder)
{
    // "pack/" names what "pack" does.
    const fs::path path(QFile::encodeName(folder).toStdString());
    return path.has_filename() ? path : path.parent_path();
}

db::Error cannotWrite(const fs::path &path, const std::error_code &why)
{
    return db::fail(db::ErrorCode::CannotWrite, {path.string(), why.message()});
}

/// The files that the pack in a folder says it has; the list itself too.
std::set<std::string> listed(const fs::path &folder)
{
    std::set<std::string> names;
    QFile list(QFile::decodeName((folder / packList().toStdString()).c_str()));
    if (!list.open(QIODevice::ReadOnly) || list.readLine() != "file,sha256\r\n")
        return names;
    names.insert(packList().toStdString());
    while (!list.atEnd())
        names.insert(list.readLine().split(',').first().toStdString());
    return names;
}

/// Whether everything in a folder was put there by a pack: then another may take its place.
bool holdsOnlyAPack(const fs::path &folder)
{
    const std::set<std::string> names = listed(folder);
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (!entry->is_directory(error) && !names.contains(fs::relative(entry->path(), folder, error).generic_string()))
            return false;
    }
    return !error;
}

fs::path beside(const fs::path &folder, const char *what)
{
    const std::string name = '.' + folder.filename().string() + '.' + what + '-'
        + std::to_string(QCoreApplication::applicationPid());
    return folder.parent_path() / name;
}

} // namespace

QString packList()
{
    return u"files.csv"_s;
}

db::Result<QString> beginPackFolder(const QString &folder)
{
    const fs::path wanted = pathOf(folder);
    std::error_code error;
    const fs::file_status status = fs::symlink_status(wanted, error);
    if (fs::exists(status) && (!fs::is_directory(status) || !holdsOnlyAPack(wanted)))
        return db::fail(db::ErrorCode::FileExists, {wanted.string()});
    const fs::path made = beside(wanted, "partial");
    fs::remove_all(made, error);
    for (const fs::path &each : {made, made / "charts", made / "tables"}) {
        if (!fs::create_directory(each, error))
            return cannotWrite(wanted, error);
    }
    return QFile::decodeName(made.c_str());
}

db::Result<void> writePackFile(const QString &temporary, const QString &name, const QByteArray &bytes)
{
    QFile file(temporary + u'/' + name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    const std::string path = QFile::encodeName(file.fileName()).toStdString();
    if (errno == ENOSPC || errno == EDQUOT)
        return db::diskFull(path);
    return db::fail(db::ErrorCode::CannotWrite, {path, file.errorString().toStdString()});
}

namespace {

/// Everything that was written is on the disk afterwards.
std::error_code bringToDisk(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return {errno, std::generic_category()};
    const int failed = ::syncfs(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return {failed, std::generic_category()};
}

} // namespace

db::Result<void> finishPackFolder(const QString &temporary, const QString &folder)
{
    const fs::path made = pathOf(temporary);
    const fs::path wanted = pathOf(folder);
    const fs::path old = beside(wanted, "old");
    std::error_code error = bringToDisk(made);
    if (error)
        return cannotWrite(wanted, error);
    const bool replaces = fs::exists(fs::symlink_status(wanted, error));
    if (replaces) {
        fs::rename(wanted, old, error);
        if (error)
            return cannotWrite(wanted, error);
    }
    fs::rename(made, wanted, error);
    if (error) {
        std::error_code ignored;
        if (replaces)
            fs::rename(old, wanted, ignored);
        return cannotWrite(wanted, error);
    }
    if (replaces)
        fs::remove_all(old, error);
    return {};
}

void removePackFolder(const QString &folder)
{
    std::error_code ignored;
    fs::remove_all(pathOf(folder), ignored);
}

} // namespace ui
