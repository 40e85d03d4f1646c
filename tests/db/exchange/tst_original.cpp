#include "db/exchange/original.h"

#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using db::ErrorCode;
using db::OriginalPacker;

class TestOriginal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsAndUnpacks_data();
    void packsAndUnpacks();
    void hashOnlyKeepsNoBytes();
    void destroyedWhileTheQueueIsFull();
    void cancelFreesAWaitingFeed();
    void damageIsFound();
    void aBombIsStopped();
};

namespace {

std::string noise(std::size_t size)
{
    std::mt19937_64 random(7);
    std::string out(size, '\0');
    for (char &c : out)
        c = static_cast<char>(random());
    return out;
}

db::PackedOriginal pack(const std::string &bytes, std::size_t chunk)
{
    OriginalPacker packer;
    for (std::size_t at = 0; at < bytes.size(); at += chunk) {
        if (!packer.feed(std::string_view(bytes).substr(at, chunk)))
            qFatal("not taken");
    }
    auto packed = packer.finish();
    if (!packed)
        qFatal("not packed");
    return *packed;
}

} // namespace

void TestOriginal::packsAndUnpacks_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("chunk");
    QTest::newRow("empty") << std::string() << 1;
    QTest::newRow("one byte") << std::string("x") << 1;
    QTest::newRow("text") << std::string("금액,원\r\n1,2\r\n") << 3;
    QTest::newRow("well packed") << std::string(5'000'000, 'a') << 1'000'000;
    QTest::newRow("not packable") << noise(3'000'000) << 700'001;
}

void TestOriginal::packsAndUnpacks()
{
    QFETCH(std::string, bytes);
    QFETCH(int, chunk);
    const auto packed = pack(bytes, static_cast<std::size_t>(chunk));
    QCOMPARE(packed.size, static_cast<std::int64_t>(bytes.size()));
    QCOMPARE(db::hex(packed.sha256), db::hex(db::sha256(bytes)));
    QVERIFY(!packed.blocks.empty());
    for (const std::string &block : packed.blocks)
        QVERIFY(!block.empty() && block.size() <= OriginalPacker::BlockSize);
    const auto again = db::unpackOriginal(packed.blocks, packed.size);
    QVERIFY(again);
    QVERIFY(*again == bytes);
}

void TestOriginal::hashOnlyKeepsNoBytes()
{
    OriginalPacker packer(OriginalPacker::Keep::HashOnly);
    QVERIFY(packer.feed("abc"));
    const auto packed = packer.finish();
    QVERIFY(packed);
    QVERIFY(packed->blocks.empty());
    QCOMPARE(packed->size, 3);
    QCOMPARE(db::hex(packed->sha256), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestOriginal::destroyedWhileTheQueueIsFull()
{
    const std::string chunk = noise(1 << 20);
    for (int round = 0; round < 5; ++round) {
        OriginalPacker packer;
        for (int i = 0; i < 6; ++i)
            QVERIFY(packer.feed(chunk));
        // Goes out of scope with chunks waiting; a packer that waits for them, or for ever, fails by the time limit.
    }
}

void TestOriginal::cancelFreesAWaitingFeed()
{
    const std::string chunk = noise(1 << 20);
    OriginalPacker packer;
    std::atomic<int> fed = 0;
    std::thread reader([&] {
        while (packer.feed(chunk))
            ++fed;
    });
    while (fed < 6)
        std::this_thread::yield();
    packer.cancel();
    reader.join();
    QVERIFY(!packer.feed("x"));
    const auto packed = packer.finish();
    QVERIFY(!packed);
    QCOMPARE(packed.error().code, ErrorCode::Cancelled);
}

void TestOriginal::damageIsFound()
{
    const std::string bytes = noise(1'500'000);
    const auto packed = pack(bytes, 100'000);
    QVERIFY(packed.blocks.size() >= 3);
    auto damaged = packed.blocks;
    damaged[1][1000] = static_cast<char>(damaged[1][1000] ^ 1);
    QVERIFY(!db::unpackOriginal(damaged, packed.size));
    damaged = packed.blocks;
    damaged.pop_back();
    QVERIFY(!db::unpackOriginal(damaged, packed.size));
    QVERIFY(!db::unpackOriginal(packed.blocks, packed.size - 1));
    QVERIFY(!db::unpackOriginal(packed.blocks, packed.size + 1));
    QVERIFY(!db::unpackOriginal({}, 0));
}

void TestOriginal::aBombIsStopped()
{
    const auto packed = pack(std::string(50'000'000, '\0'), 1'000'000);
    QVERIFY(packed.blocks.size() == 1);
    const auto bytes = db::unpackOriginal(packed.blocks, 1000);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::DamagedFile);
}

QTEST_APPLESS_MAIN(TestOriginal)
#include "tst_original.moc"
