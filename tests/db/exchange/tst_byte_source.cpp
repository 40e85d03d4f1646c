#include "db/exchange/byte_source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using db::ByteSource;
using db::ErrorCode;
using db::FileSource;

class TestByteSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesGiveTheSameBytes();
    void onlyRegularFiles_data();
    void onlyRegularFiles();
    void tooLargeIsRefusedUnread();
    void changeIsNoticed_data();
    void changeIsNoticed();
    void replacedFileIsNoticed();
    void dataFileIsNotOpened();

private:
    std::string path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)).toStdString(); }
    std::string file(const char *name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

db::Result<std::string> readAll(ByteSource &source)
{
    std::string all;
    std::string buffer(7, '\0');
    while (true) {
        auto got = source.read(buffer.data(), buffer.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return all;
        all.append(buffer, 0, *got);
    }
}

} // namespace

void TestByteSource::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::string TestByteSource::file(const char *name, const QByteArray &bytes) const
{
    QFile out(m_folder->filePath(QString::fromUtf8(name)));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write a test's file");
    return path(name);
}

void TestByteSource::passesGiveTheSameBytes()
{
    const std::string name = file("가 나.csv", "0123456789abcdef");
    auto source = FileSource::open(name);
    QVERIFY(source);
    QCOMPARE((*source)->size(), 16);
    for (int pass = 0; pass < 3; ++pass) {
        QVERIFY((*source)->rewind());
        const auto all = readAll(**source);
        QVERIFY(all);
        QCOMPARE(*all, std::string("0123456789abcdef"));
    }
    QVERIFY((*source)->verifyUnchanged());
}

void TestByteSource::onlyRegularFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QStringLiteral("missing") << int(ErrorCode::FileMissing);
    QTest::newRow("folder") << QStringLiteral("folder") << int(ErrorCode::NotRegularFile);
    QTest::newRow("fifo") << QStringLiteral("fifo") << int(ErrorCode::NotRegularFile);
    QTest::newRow("device") << QStringLiteral("device") << int(ErrorCode::NotRegularFile);
    QTest::newRow("link to a fifo") << QStringLiteral("link") << int(ErrorCode::NotRegularFile);
}

void TestByteSource::onlyRegularFiles()
{
    QFETCH(QString, kind);
    QFETCH(int, code);
    std::string name = path("x");
    if (kind == QLatin1String("folder"))
        QCOMPARE(::mkdir(name.c_str(), 0700), 0);
    if (kind == QLatin1String("fifo") || kind == QLatin1String("link"))
        QCOMPARE(::mkfifo(name.c_str(), 0600), 0);
    if (kind == QLatin1String("link")) {
        QCOMPARE(::symlink(name.c_str(), path("y").c_str()), 0);
        name = path("y");
    }
    if (kind == QLatin1String("device"))
        name = "/dev/zero";
    const auto source = FileSource::open(name); // must not wait for a writer
    QVERIFY(!source);
    QCOMPARE(int(source.error().code), code);
    QCOMPARE(source.error().args.at(0), name);
}

void TestByteSource::tooLargeIsRefusedUnread()
{
    const std::string name = file("big", "");
    QCOMPARE(::truncate(name.c_str(), ByteSource::SizeLimit + 1), 0);
    const auto source = FileSource::open(name);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::TooLarge);
    QCOMPARE(::truncate(name.c_str(), ByteSource::SizeLimit), 0);
    QVERIFY(FileSource::open(name));
}

void TestByteSource::changeIsNoticed_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::newRow("longer") << QByteArray("0123456789x");
    QTest::newRow("shorter") << QByteArray("01234");
    QTest::newRow("other bytes") << QByteArray("9876543210");
}

void TestByteSource::changeIsNoticed()
{
    QFETCH(QByteArray, later);
    const std::string name = file("a", "0123456789");
    const struct timespec earlier[2] = {{1000, 0}, {1000, 0}}; // clocks are coarse: as if written long ago
    QCOMPARE(::utimensat(AT_FDCWD, name.c_str(), earlier, 0), 0);
    auto source = FileSource::open(name);
    QVERIFY(source);
    char first = 0;
    QCOMPARE(*(*source)->read(&first, 1), std::size_t(1));
    file("a", later);
    const auto rest = readAll(**source);
    QVERIFY(!rest);
    QCOMPARE(rest.error().code, ErrorCode::FileChanged);
    QCOMPARE(rest.error().args, std::vector<std::string>{name});
    QVERIFY(!(*source)->verifyUnchanged());
}

void TestByteSource::replacedFileIsNoticed()
{
    const std::string name = file("a", "same bytes");
    auto source = FileSource::open(name);
    QVERIFY(source);
    QCOMPARE(::rename(file("b", "same bytes").c_str(), name.c_str()), 0);
    QVERIFY(readAll(**source)); // what was opened is still whole
    const auto verified = (*source)->verifyUnchanged();
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, ErrorCode::FileChanged);
}

void TestByteSource::dataFileIsNotOpened()
{
    const std::vector<std::string> dataFiles{file("data.clusterboard", "x")};
    QCOMPARE(::symlink(dataFiles[0].c_str(), path("symbolic").c_str()), 0);
    QCOMPARE(::link(dataFiles[0].c_str(), path("hard").c_str()), 0);
    for (const std::string &name : {dataFiles[0], path("symbolic"), path("hard"), m_folder->path().toStdString() + "/./data.clusterboard"}) {
        const auto source = FileSource::open(name, dataFiles);
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::TargetIsDataFile);
    }
    QVERIFY(FileSource::open(file("other", "x"), dataFiles));
}

QTEST_APPLESS_MAIN(TestByteSource)
#include "tst_byte_source.moc"
