#pragma once

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>

namespace support {

/// A folder of the test's own, in memory where the system has such a place: thousands of commits that are synced to
/// a disk would measure the disk.
class Scratch
{
public:
    Scratch()
        : m_dir(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                    ? QStringLiteral("/dev/shm/clusterboard-XXXXXX")
                    : QDir::tempPath() + QStringLiteral("/clusterboard-XXXXXX"))
    {
    }
    bool isValid() const { return m_dir.isValid(); }
    std::filesystem::path file(const char *name) const
    {
        return std::filesystem::path(m_dir.path().toStdString()) / name;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace support
