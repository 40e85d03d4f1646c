#include "db/engine/connection.h"
#include "db/ledger/data_file.h"
#include "db/ledger/schema.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QTest>

#include <random>

namespace {

using db::col::companies::Company;
using db::col::companies::Jobs;

std::vector<db::Value> company(support::DraftBuilder &draft, std::string_view name, db::Value jobs)
{
    std::vector<db::Value> cells(db::col::companies::Count, db::Null);
    cells[Company] = draft.text(name);
    cells[Jobs] = jobs;
    return cells;
}

/// Everything a version says, of every version of every kind, as one text. to_change is not content.
std::string contentOf(const std::filesystem::path &path, std::int64_t until)
{
    const auto connection = db::Connection::open(path, db::Connection::Access::ReadOnly);
    std::string out;
    for (const db::KindInfo &kind : db::allKinds()) {
        std::string columns = "id, from_change, said_in, state";
        for (const db::Column &column : kind.columns) {
            if (column.stored())
                columns += ", \"" + std::string(column.key) + "\"";
        }
        auto statement = (*connection)->prepare("SELECT " + columns + " FROM " + db::versionTable(kind.key)
                                                + " WHERE from_change <= ?1 ORDER BY id");
        statement->bind(1, until);
        while (*statement->step()) {
            for (int i = 0; i < 4 + static_cast<int>(kind.columns.size()); ++i)
                out += statement->text(i) + "|";
            out += "\n";
        }
    }
    return out;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commitCountsRows();
    void movedFileRefusesDraft();
    void nothingToDoIsRefused();
    void unknownChangeSets();
    void differencesNameBothSides();
    void laterEditsStayAndAreListed();
    void revertTwiceIsRefusedAndRevertOfRevertRestores();
    void equalNamesAreOneRecord();
    void historyContentNeverChanges();
    void everyDamagedValueIsFound();
    void lastLinkIsCheckedAtOpening();
    void readersSeeWhatAnotherCommits();
    void backupIsWholeAndNeverOverwrites();
    void readOnlyRefusesToChange();

private:
    std::int64_t put(std::string_view name, db::Value jobs);

    std::unique_ptr<support::Scratch> m_scratch;
    std::filesystem::path m_path;
    std::unique_ptr<db::DataFile> m_file;
};

void TestLedger::init()
{
    m_scratch = std::make_unique<support::Scratch>();
    QVERIFY(m_scratch->isValid());
    m_path = m_scratch->file("ledger.clusterboard");
    auto created = db::DataFile::create(m_path);
    QVERIFY(created.ok());
    m_file = std::move(*created);
}

void TestLedger::cleanup()
{
    m_file.reset();
    m_scratch.reset();
}

/// States one company, replacing its row when there is one; returns the change set.
std::int64_t TestLedger::put(std::string_view name, db::Value jobs)
{
    const auto before = m_file->snapshot();
    support::DraftBuilder draft(*before, db::ChangeKind::Edit);
    std::int64_t ends = 0;
    const db::Table &table = (*before)->table(db::Kind::Companies);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if ((*before)->text(table.at(i, Company)) == name)
            ends = table.origins[i].version;
    }
    draft.row(db::Kind::Companies, company(draft, name, jobs), ends);
    const auto id = m_file->commit(draft.take());
    return id.ok() ? *id : -1;
}

void TestLedger::commitCountsRows()
{
    QCOMPARE(put("가나", 10), 1);
    QCOMPARE(put("가나", 12), 2);
    QCOMPARE(put("다라", 5), 3);
    const auto history = m_file->history();
    QVERIFY(history.ok());
    QCOMPARE(history->size(), std::size_t{3});
    QCOMPARE((*history)[0].inserted(), 1);
    QCOMPARE((*history)[1].updated(), 1);
    QCOMPARE((*history)[1].parts.at(0).ended, 1);
    QVERIFY((*history)[0].at.ends_with('Z'));
    QCOMPARE((*history)[2].hash.size(), std::size_t{64});
}

void TestLedger::movedFileRefusesDraft()
{
    const auto before = m_file->snapshot();
    support::DraftBuilder stale(*before, db::ChangeKind::Edit);
    stale.row(db::Kind::Companies, company(stale, "늦은", 1));
    QCOMPARE(put("먼저", 1), 1);
    const auto refused = m_file->commit(stale.take());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, db::ErrorCode::FileMoved);
    QCOMPARE(*m_file->head(), 1);
    QVERIFY(m_file->check()->problems.empty());
}

void TestLedger::nothingToDoIsRefused()
{
    const auto before = m_file->snapshot();
    support::DraftBuilder empty(*before, db::ChangeKind::Edit);
    QCOMPARE(m_file->commit(empty.take()).error().code, db::ErrorCode::NothingToDo);
    support::DraftBuilder import(*before, db::ChangeKind::Import);
    QVERIFY(m_file->commit(import.take()).ok()); // that a file brought nothing is part of the history
}

void TestLedger::unknownChangeSets()
{
    QCOMPARE(put("가", 1), 1);
    QCOMPARE(m_file->snapshot(2).error().code, db::ErrorCode::UnknownChangeSet);
    QCOMPARE(m_file->snapshot(-1).error().code, db::ErrorCode::UnknownChangeSet);
    QCOMPARE(m_file->revert(9, "a", "").error().code, db::ErrorCode::UnknownChangeSet);
    QCOMPARE(m_file->differences(0, 7).error().code, db::ErrorCode::UnknownChangeSet);
}

void TestLedger::differencesNameBothSides()
{
    put("가", 1);
    put("나", 2);
    put("가", 3);
    const auto third = m_file->differences(2, 3);
    QVERIFY(third.ok());
    QCOMPARE(third->size(), std::size_t{1});
    QCOMPARE(third->front().before[Jobs], 1);
    QCOMPARE(third->front().after[Jobs], 3);
    const auto back = m_file->differences(3, 0);
    QCOMPARE(back->size(), std::size_t{2});
    QVERIFY(!back->front().hasAfter);
}

void TestLedger::laterEditsStayAndAreListed()
{
    put("가", 1);
    put("가", 2);
    const auto later = m_file->laterEdits(1);
    QVERIFY(later.ok());
    QCOMPARE(later->size(), std::size_t{1});
    QCOMPARE(later->front().changeSet, 2);
    QVERIFY(m_file->revert(1, "a", "").ok());
    const db::Table &table = (*m_file->snapshot())->table(db::Kind::Companies);
    QCOMPARE(table.size(), std::size_t{1});
    QCOMPARE(table.at(0, Jobs), 2);
    QVERIFY(m_file->revert(2, "a", "").ok());
    QCOMPARE((*m_file->snapshot())->table(db::Kind::Companies).size(), std::size_t{0});
}

void TestLedger::revertTwiceIsRefusedAndRevertOfRevertRestores()
{
    put("가", 1);
    QCOMPARE(*m_file->revert(1, "a", "why"), 2);
    const auto twice = m_file->revert(1, "a", "");
    QCOMPARE(twice.error().code, db::ErrorCode::AlreadyReverted);
    QCOMPARE(twice.error().args.at(1), std::string("2"));
    QCOMPARE(m_file->history()->at(0).revertedBy, 2);
    QCOMPARE(*m_file->revert(2, "a", ""), 3);
    QCOMPARE(m_file->history()->at(0).revertedBy, 0);
    QCOMPARE((*m_file->snapshot())->table(db::Kind::Companies).at(0, Jobs), 1);
    QCOMPARE((*m_file->snapshot())->table(db::Kind::Companies).origins[0].changeSet, 1);
}

void TestLedger::equalNamesAreOneRecord()
{
    put("㈜한 빛", 1);
    // The same company under another spelling, as a planner would state it.
    const auto before = m_file->snapshot();
    support::DraftBuilder draft(*before, db::ChangeKind::Import);
    draft.row(db::Kind::Companies, company(draft, "주식회사 한빛", 2), (*before)->table(db::Kind::Companies).origins[0].version);
    QVERIFY(m_file->commit(draft.take()).ok());
    QVERIFY(m_file->revert(2, "a", "").ok());
    const auto now = m_file->snapshot();
    QCOMPARE((*now)->table(db::Kind::Companies).size(), std::size_t{1});
    QCOMPARE((*now)->table(db::Kind::Companies).at(0, Jobs), 1);
}

void TestLedger::historyContentNeverChanges()
{
    put("가", 1);
    put("나", 2);
    put("가", 3);
    const std::string before = contentOf(m_path, 3);
    QVERIFY(before.size() > 10);
    QVERIFY(m_file->revert(3, "a", "").ok());
    put("가", 4);
    QVERIFY(m_file->revert(4, "a", "").ok());
    put("나", db::Null);
    QCOMPARE(contentOf(m_path, 3), before);
    QVERIFY(m_file->check()->problems.empty());
}

void TestLedger::everyDamagedValueIsFound()
{
    put("가", 1);
    put("나", 2);
    put("가", 3);
    QVERIFY(m_file->revert(3, "a", "because").ok());
    QVERIFY(m_file->check()->problems.empty());
    m_file.reset();
    const char *damages[] = {
        "UPDATE version_companies SET jobs = 99 WHERE id = 1",
        "UPDATE version_companies SET jobs = NULL WHERE id = 2",
        "UPDATE version_companies SET state = 1 WHERE id = 2",
        "UPDATE version_companies SET to_change = NULL WHERE id = 1",
        "UPDATE version_companies SET to_change = 2 WHERE id = 2",
        "UPDATE version_companies SET said_in = 2 WHERE id = 4",
        "UPDATE version_companies SET from_change = 3 WHERE id = 2",
        "UPDATE version_companies SET kind = 7 WHERE id = 2",
        "DELETE FROM version_companies WHERE id = 2",
        "INSERT INTO version_companies(id, from_change, said_in, state, company) VALUES(9, 2, 2, 0, 1)",
        "UPDATE text SET value = '다' WHERE id = 1",
        "INSERT INTO text(id, value) VALUES(99, '라')",
        "UPDATE change_set SET author = 'other' WHERE id = 2",
        "UPDATE change_set SET at = '2000-01-01T00:00:00Z' WHERE id = 1",
        "UPDATE change_set SET reason = '' WHERE id = 4",
        "UPDATE change_set SET hash = zeroblob(32) WHERE id = 2",
        "UPDATE change_part SET inserted = 5 WHERE change_set = 1",
        "UPDATE change_part SET money_won = 5 WHERE change_set = 1",
        "DELETE FROM change_part WHERE change_set = 2",
        "DELETE FROM change_set WHERE id = 4",
    };
    for (const char *damage : damages) {
        const std::filesystem::path copy = m_scratch->file("damaged.clusterboard");
        std::filesystem::remove(copy);
        std::filesystem::copy_file(m_path, copy);
        {
            const auto connection = db::Connection::open(copy, db::Connection::Access::ReadWrite);
            QVERIFY(connection.ok());
            QVERIFY2((*connection)->execute(damage).ok(), damage);
        }
        const auto opened = db::DataFile::open(copy, db::OpenMode::ReadOnly);
        if (!opened.ok())
            continue; // found at opening already
        const auto report = (*opened)->check();
        QVERIFY2(!report.ok() || !report->problems.empty(), damage);
    }
}

void TestLedger::lastLinkIsCheckedAtOpening()
{
    put("가", 1);
    m_file.reset();
    {
        const auto connection = db::Connection::open(m_path, db::Connection::Access::ReadWrite);
        QVERIFY((*connection)->execute("UPDATE version_companies SET jobs = 2").ok());
    }
    const auto opened = db::DataFile::open(m_path, db::OpenMode::ReadOnly);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, db::ErrorCode::HistoryMismatch);
}

void TestLedger::readersSeeWhatAnotherCommits()
{
    put("가", 1);
    const auto reader = db::DataFile::open(m_path, db::OpenMode::ReadOnly);
    QVERIFY(reader.ok());
    const auto first = (*reader)->snapshot();
    QCOMPARE((*first)->head, 1);
    put("나", 2);
    const auto second = (*reader)->snapshot();
    QCOMPARE((*second)->head, 2);
    QCOMPARE((*second)->table(db::Kind::Companies).size(), std::size_t{2});
    QCOMPARE((*second)->text((*second)->table(db::Kind::Companies).at(1, Company)), std::string_view("나"));
    QCOMPARE((*first)->table(db::Kind::Companies).size(), std::size_t{1}); // what was handed out stays as it was
}

void TestLedger::backupIsWholeAndNeverOverwrites()
{
    put("가", 1);
    const std::filesystem::path copy = m_scratch->file("copy.clusterboard");
    QVERIFY(m_file->backup(copy).ok());
    QCOMPARE(m_file->backup(copy).error().code, db::ErrorCode::FileExists);
    QCOMPARE(m_file->backup(m_path).error().code, db::ErrorCode::FileExists);
    const auto opened = db::DataFile::open(copy, db::OpenMode::ReadWrite);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->history()->at(0).hash, m_file->history()->at(0).hash);
    int entries = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(copy.parent_path()))
        ++entries;
    QCOMPARE(entries, 4); // two files, two locks: no temporary file is left
}

void TestLedger::readOnlyRefusesToChange()
{
    put("가", 1);
    const auto reader = db::DataFile::open(m_path, db::OpenMode::ReadOnly);
    const auto before = (*reader)->snapshot();
    support::DraftBuilder draft(*before, db::ChangeKind::Edit);
    draft.row(db::Kind::Companies, company(draft, "나", 2));
    QCOMPARE((*reader)->commit(draft.take()).error().code, db::ErrorCode::ReadOnly);
    QCOMPARE((*reader)->revert(1, "a", "").error().code, db::ErrorCode::ReadOnly);
    QCOMPARE(*m_file->head(), 1);
}

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
