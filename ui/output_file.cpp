#include "ui/output_file.h"

#include "db/engine/atomic_file.h"
#include "db/engine/file_identity.h"
#include "ui/words/words.h"

#include <QFile>
#include <QFileInfo>

#include <string>
#include <string_view>
#include <vector>

namespace ui {

namespace {

/// Any database, whatever its name or ending: pictures are drawn anew in a moment, data files are not.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

} // namespace

db::Result<void> writeOutputFile(const QString &path, const QByteArray &bytes, const QString &dataFile)
{
    std::vector<std::string> untouchable;
    if (!dataFile.isEmpty())
        untouchable.push_back(toDb(dataFile));
    // The open file must not be opened a second time (its locks would be lost), so it is told by its identity.
    if (!db::isSameFileAsAny(toDb(path), untouchable) && isDatabase(path))
        return db::fail(db::ErrorCode::TargetIsDataFile, {toDb(path)});
    auto file = db::AtomicFile::create(toDb(path), untouchable);
    if (!file)
        return file.error();
    const std::string_view content(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (auto written = (*file)->write(content); !written)
        return written;
    return (*file)->commit();
}

} // namespace ui
