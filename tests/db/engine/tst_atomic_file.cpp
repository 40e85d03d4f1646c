#include "db/engine/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using db::AtomicFile;
using db::ErrorCode;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appearsOnlyWithCommit();
    void oldFileStaysUntilCommit();
    void linkStaysALink();
    void modeIsKept();
    void untouchableByAnyName();
    void nameThatBecameUntouchable();
    void refusals();
    void longestNameFits();
    void fullDiskIsSaid();

private:
    std::string path(const QString &name) const { return m_folder->filePath(name).toStdString(); }
    QByteArray bytes(const QString &name) const;
    void put(const QString &name, const QByteArray &bytes) const;
    QStringList entries() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestAtomicFile::bytes(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void TestAtomicFile::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList TestAtomicFile::entries() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

void TestAtomicFile::appearsOnlyWithCommit()
{
    const QString name = QStringLiteral("표 1.csv");
    {
        auto file = AtomicFile::create(path(name));
        QVERIFY(file);
        QVERIFY((*file)->write("half"));
        QVERIFY(!QFile::exists(m_folder->filePath(name)));
    }
    QVERIFY(entries().isEmpty());
    auto file = AtomicFile::create(path(name));
    QVERIFY(file);
    QVERIFY((*file)->write("who"));
    QVERIFY((*file)->write("le"));
    QVERIFY((*file)->commit());
    QCOMPARE(bytes(name), QByteArray("whole"));
    QCOMPARE(entries(), QStringList{name});
}

void TestAtomicFile::oldFileStaysUntilCommit()
{
    put(QStringLiteral("a"), "old");
    auto file = AtomicFile::create(path(QStringLiteral("a")));
    QVERIFY(file);
    QVERIFY((*file)->write("new"));
    QCOMPARE(bytes(QStringLiteral("a")), QByteArray("old"));
    QVERIFY((*file)->commit());
    QCOMPARE(bytes(QStringLiteral("a")), QByteArray("new"));
}

void TestAtomicFile::linkStaysALink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("there")));
    put(QStringLiteral("there/a"), "old");
    QCOMPARE(::symlink("there/a", path(QStringLiteral("link")).c_str()), 0);
    auto file = AtomicFile::create(path(QStringLiteral("link")));
    QVERIFY(file);
    QVERIFY((*file)->write("new"));
    QVERIFY((*file)->commit());
    QVERIFY(QFileInfo(m_folder->filePath(QStringLiteral("link"))).isSymLink());
    QCOMPARE(bytes(QStringLiteral("there/a")), QByteArray("new"));
}

void TestAtomicFile::modeIsKept()
{
    put(QStringLiteral("a"), "old");
    QCOMPARE(::chmod(path(QStringLiteral("a")).c_str(), 0640), 0);
    const auto modeOf = [&](const char *name) {
        struct stat status = {};
        return ::stat(path(QLatin1String(name)).c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
    };
    QVERIFY((*AtomicFile::create(path(QStringLiteral("a"))))->commit());
    QCOMPARE(modeOf("a"), 0640U);
    const mode_t before = ::umask(027);
    QVERIFY((*AtomicFile::create(path(QStringLiteral("c"))))->commit()); // no more than the folder gives, which is ours alone
    const int opened = ::chmod(m_folder->path().toUtf8().constData(), 0755);
    QVERIFY((*AtomicFile::create(path(QStringLiteral("b"))))->commit());
    ::umask(before);
    QCOMPARE(opened, 0);
    QCOMPARE(modeOf("b"), 0640U);
    QCOMPARE(modeOf("c"), 0600U);
}

void TestAtomicFile::untouchableByAnyName()
{
    put(QStringLiteral("data.clusterboard"), "data");
    const std::vector<std::string> data{path(QStringLiteral("data.clusterboard"))};
    QCOMPARE(::symlink(data[0].c_str(), path(QStringLiteral("symbolic")).c_str()), 0);
    QCOMPARE(::link(data[0].c_str(), path(QStringLiteral("hard")).c_str()), 0);
    for (const char *name : {"data.clusterboard", "./data.clusterboard", "symbolic", "hard"}) {
        const auto file = AtomicFile::create(path(QLatin1String(name)), data);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::TargetIsDataFile);
    }
    QCOMPARE(bytes(QStringLiteral("data.clusterboard")), QByteArray("data"));
}

void TestAtomicFile::nameThatBecameUntouchable()
{
    put(QStringLiteral("data"), "data");
    const std::vector<std::string> data{path(QStringLiteral("data"))};
    auto file = AtomicFile::create(path(QStringLiteral("out")), data);
    QVERIFY(file);
    QVERIFY((*file)->write("x"));
    QCOMPARE(::link(data[0].c_str(), path(QStringLiteral("out")).c_str()), 0);
    const auto committed = (*file)->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::TargetIsDataFile);
    QCOMPARE(bytes(QStringLiteral("out")), QByteArray("data"));
}

void TestAtomicFile::refusals()
{
    QCOMPARE(AtomicFile::create(m_folder->path().toStdString()).error().code, ErrorCode::CannotWrite);
    QCOMPARE(AtomicFile::create(path(QStringLiteral("no/such/folder"))).error().code, ErrorCode::CannotWrite);
    QCOMPARE(AtomicFile::create("/proc/clusterboard").error().code, ErrorCode::CannotWrite);
    if (::geteuid() == 0)
        QSKIP("root may write anywhere");
    put(QStringLiteral("protected"), "x");
    QCOMPARE(::chmod(path(QStringLiteral("protected")).c_str(), 0444), 0);
    QCOMPARE(AtomicFile::create(path(QStringLiteral("protected"))).error().code, ErrorCode::CannotWrite);
}

void TestAtomicFile::longestNameFits()
{
    const QString name = QString(85, QChar(0xAC00)); // 255 bytes
    auto file = AtomicFile::create(path(name));
    QVERIFY(file);
    QVERIFY((*file)->commit());
    QVERIFY(QFile::exists(m_folder->filePath(name)));
    const auto tooLong = AtomicFile::create(path(name + QChar(0xAC00)));
    if (tooLong)
        QCOMPARE((*tooLong)->commit().error().code, ErrorCode::CannotWrite);
}

void TestAtomicFile::fullDiskIsSaid()
{
    auto device = AtomicFile::create("/dev/full");
    if (!device)
        QSKIP("no /dev/full here");
    const auto written = (*device)->write("x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QCOMPARE((*device)->commit().error().code, ErrorCode::DiskFull);
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
