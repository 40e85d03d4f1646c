// Originals: what is purged is gone from the file, and what is gone for any other reason is noticed.

#include "db/engine/connection.h"
#include "db/exchange/original.h"
#include "db/ledger/data_file.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QFile>
#include <QTest>

#include <optional>
#include <random>

class TestPurge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePurgedBytesAreGone();
    void rowsHashAndChainStay();
    void whatHasNoBytesIsRefused();
    void aPurgeIsNotTakenBack();
    void aMissingOriginalIsNoticed();

private:
    /// Imports one company from a file with these bytes.
    void import(const char *name, const db::PackedOriginal &packed, bool keepBytes);
    QByteArray bytesOfFile() const
    {
        QFile file(QString::fromStdString(m_path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::optional<support::Scratch> m_scratch;
    std::filesystem::path m_path;
    std::unique_ptr<db::DataFile> m_file;
    db::PackedOriginal m_packed;
};

void TestPurge::init()
{
    m_file.reset();
    m_scratch.emplace();
    m_path = m_scratch->file("purge.clusterboard");
    m_file = std::move(*db::DataFile::create(m_path));
    // Nothing in it can be squeezed: its bytes stand in the data file as they are.
    std::mt19937_64 random(11);
    std::string noise(100'000, '\0');
    for (char &c : noise)
        c = static_cast<char>(random());
    db::OriginalPacker packer;
    QVERIFY(packer.feed(noise));
    m_packed = *packer.finish();
    import("secret", m_packed, true);
    import("later", m_packed, true);
}

void TestPurge::import(const char *name, const db::PackedOriginal &packed, bool keepBytes)
{
    support::DraftBuilder builder(*m_file->snapshot(), db::ChangeKind::Import);
    std::vector<db::Value> cells(db::col::companies::Count, db::Null);
    cells[db::col::companies::Company] = builder.text(name);
    builder.row(db::Kind::Companies, cells);
    db::Draft draft = builder.take();
    draft.fileName = std::string(name) + ".csv";
    draft.fileSha256 = db::hex(packed.sha256);
    draft.fileBytes = packed.size;
    if (keepBytes)
        draft.fileBlocks = packed.blocks;
    QVERIFY(m_file->commit(draft));
}

void TestPurge::thePurgedBytesAreGone()
{
    QVERIFY(m_file->purge(2, "kim", "the same file twice"));
    const QByteArray block = QByteArray::fromStdString(m_packed.blocks.front());
    const auto found = [&] {
        // A page holds a piece of the block; whichever page it is, one of these lies within it.
        const QByteArray bytes = bytesOfFile();
        int pieces = 0;
        for (qsizetype at = 200; at + 64 < block.size(); at += 1000)
            pieces += bytes.contains(block.mid(at, 64)) ? 1 : 0;
        return pieces;
    };
    QVERIFY(found() > 50); // those of the other change set
    QVERIFY(m_file->purge(1, "kim", "personal numbers"));
    QCOMPARE(found(), 0);
}

void TestPurge::rowsHashAndChainStay()
{
    const auto before = *m_file->history();
    QCOMPARE(*m_file->purge(1, "kim", "personal numbers"), 3);
    QCOMPARE(m_file->original(1).error().code, db::ErrorCode::NotAvailable);
    QVERIFY(m_file->original(2));
    const auto after = *m_file->history();
    QCOMPARE(after[0].hash, before[0].hash);
    QCOMPARE(after[0].fileSha256, db::hex(m_packed.sha256));
    QCOMPARE(after[0].fileBytes, m_packed.size);
    QCOMPARE(after[2].kind, db::ChangeKind::Decision);
    QCOMPARE(after[2].purged(), 1);
    QCOMPARE(after[2].title, std::string("secret.csv"));
    QCOMPARE(after[2].reason, std::string("personal numbers"));
    QCOMPARE((*m_file->snapshot())->table(db::Kind::Companies).size(), std::size_t{2});
    QVERIFY(m_file->check()->problems.empty());
    QVERIFY(m_file->revert(1, "kim", "")); // its rows can still be taken back
    QVERIFY(m_file->check()->problems.empty());
}

void TestPurge::whatHasNoBytesIsRefused()
{
    import("personal", m_packed, false);
    QVERIFY(m_file->check()->problems.empty());
    QCOMPARE((*m_file->history())[2].fileBytes, m_packed.size);
    QVERIFY((*m_file->history())[2].hashOnly);
    QCOMPARE(m_file->purge(3, "kim", "x").error().code, db::ErrorCode::NothingToDo);
    QCOMPARE(m_file->purge(9, "kim", "x").error().code, db::ErrorCode::UnknownChangeSet);
    QVERIFY(m_file->purge(1, "kim", "x"));
    QCOMPARE(m_file->purge(1, "kim", "x").error().code, db::ErrorCode::NothingToDo);
    QCOMPARE(*m_file->head(), 4); // what was refused is not in the history
}

void TestPurge::aPurgeIsNotTakenBack()
{
    QVERIFY(m_file->purge(1, "kim", "x"));
    QCOMPARE(m_file->revert(3, "kim", "").error().code, db::ErrorCode::NothingToDo);
    QVERIFY(m_file->check()->problems.empty());
}

void TestPurge::aMissingOriginalIsNoticed()
{
    m_file.reset();
    {
        const auto connection = db::Connection::open(m_path, db::Connection::Access::ReadWrite);
        QVERIFY((*connection)->execute("DELETE FROM original WHERE change_set = 1"));
    }
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadOnly);
    QVERIFY(file);
    const auto report = (*file)->check();
    QCOMPARE(report->problems.size(), std::size_t{1});
    QCOMPARE(report->problems[0].code, db::ErrorCode::HistoryMismatch);
    QCOMPARE(report->problems[0].args.at(0), std::string("1"));
}

QTEST_APPLESS_MAIN(TestPurge)
#include "tst_purge.moc"
