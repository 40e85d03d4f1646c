// A data file damaged at random: bits turned, sectors zeroed or overwritten, the end cut off. Either it is refused, or
// the check reports it, or every value in it is what it was; and nothing of it takes long.

#include "tests/faults/scenarios.h"

#include "db/exchange/import_plan.h"
#include "db/figures/closing.h"
#include "db/ledger/backups.h"
#include "db/ledger/data_file.h"
#include "tests/support/draft_builder.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QElapsedTimer>
#include <QTest>

#include <fstream>
#include <random>

namespace fs = std::filesystem;

namespace {

/// Everything that a file says, as long as it can be read.
std::string allOf(const db::DataFile &file)
{
    const auto history = file.history();
    if (!history)
        return "unreadable";
    std::string out;
    for (const db::ChangeSet &set : *history) {
        for (const std::string *text : {&set.at, &set.author, &set.title, &set.reason, &set.fileName, &set.fileSha256,
                                        &set.encoding, &set.hash})
            out += *text + '\n';
        for (const std::int64_t number : {set.id, set.target, set.fileBytes, set.rowsRead, set.rowsRejected,
                                          set.inserted(), set.updated(), set.removed()})
            out += std::to_string(number) + ' ';
        const auto snapshot = file.snapshot(set.id);
        if (!snapshot)
            return "unreadable";
        for (const db::Table &table : (*snapshot)->tables) {
            for (std::size_t row = 0; row < table.size(); ++row) {
                out += std::to_string(table.origins[row].version) + ':';
                for (const db::Value value : table.row(row))
                    out += std::to_string(value) + ',';
            }
        }
        if (set.id == history->back().id) {
            for (db::Value id = 1; id <= static_cast<db::Value>((*snapshot)->texts->size()); ++id)
                out += std::string((*snapshot)->text(id)) + '\n';
        }
        if (set.kind == db::ChangeKind::Import) {
            const auto original = file.original(set.id);
            out += original ? *original : "unreadable";
        }
    }
    return out;
}

enum class Damage { Bit, Byte, ZeroedSector, OverwrittenSector, Cut };

std::string damaged(std::string bytes, Damage damage, std::mt19937 &random)
{
    constexpr std::size_t Sector = 512;
    const std::size_t at = random() % bytes.size();
    const std::size_t sector = at / Sector * Sector;
    const std::size_t length = std::min(Sector, bytes.size() - sector);
    switch (damage) {
    case Damage::Bit:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        break;
    case Damage::Byte:
        bytes[at] = static_cast<char>(random());
        break;
    case Damage::ZeroedSector:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(sector), length, '\0');
        break;
    case Damage::OverwrittenSector:
        std::generate_n(bytes.begin() + static_cast<std::ptrdiff_t>(sector), length,
                        [&random] { return static_cast<char>(random()); });
        break;
    case Damage::Cut:
        bytes.resize(at);
        break;
    }
    return bytes;
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingChangesSilently_data();
    void nothingChangesSilently();
    void whatIsAffectedIsNamed();
    void aJournalThatWentAstrayIsNoticed();

private:
    void write(const fs::path &path, const std::string &bytes) const
    {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    }

    support::Scratch m_scratch;
    fs::path m_path;
    std::string m_bytes;
    std::string m_content;
};

/// A file with imports, an edit, a revert and a closed quarter, and a backup of it.
void TestDamage::initTestCase()
{
    m_path = m_scratch.file("board.clusterboard");
    QVERIFY(db::DataFile::create(m_path).ok());
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    std::string budget = "phase,fiscal_year,category,project,stage,amount,as_of,note\n";
    for (int i = 0; i < 300; ++i)
        budget += "1,2024,rnd,과제 " + std::to_string(i) + ",plan," + std::to_string(1'000'000 + i) + ",2024-03-31,비고 "
                  + std::to_string(i) + "\n";
    const std::vector<std::string> tables{budget, "company,jobs,mou_on\n가나,5,2024-01-02\n다라,7,2024-02-03\n",
                                          "course,cohort,admitted,graduated,as_of\nAI,1,100,90,2024-03-31\n"};
    for (const std::string &text : tables) {
        db::MemorySource source(text);
        auto plan = db::planImport(**file, source, {});
        QVERIFY(plan.ok());
        QVERIFY(db::commitChecked(**file, *plan, {}, "test", "import").ok());
    }
    QVERIFY(db::revertChecked(**file, 2, "test", "wrong").ok());
    QVERIFY(db::changeChecked(**file, [](const std::shared_ptr<const db::Snapshot> &before) {
                return db::draftClosing(before, *db::PartialDate::parse("2024Q1"), *db::PartialDate::parse("2024-12-31"),
                                        "test", {});
            }).ok());
    QVERIFY((*file)->keepBackup(db::DataFile::BackupAt::Closing).ok());
    m_content = allOf(**file);
    QVERIFY(m_content.size() > 20'000);
    m_bytes = support::contentsOf(m_path.string());
}

void TestDamage::nothingChangesSilently_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("bit") << static_cast<int>(Damage::Bit);
    QTest::newRow("byte") << static_cast<int>(Damage::Byte);
    QTest::newRow("zeroed sector") << static_cast<int>(Damage::ZeroedSector);
    QTest::newRow("overwritten sector") << static_cast<int>(Damage::OverwrittenSector);
    QTest::newRow("cut") << static_cast<int>(Damage::Cut);
}

void TestDamage::nothingChangesSilently()
{
    QFETCH(int, damage);
    const fs::path path = m_scratch.file("damaged.clusterboard");
    std::mt19937 random(static_cast<std::uint32_t>(damage) + 52);
    int refused = 0;
    int reported = 0;
    int harmless = 0;
    const int rounds = faults::longForm() ? 400 : 40;
    for (int round = 0; round < rounds; ++round) {
        write(path, damaged(m_bytes, static_cast<Damage>(damage), random));
        QElapsedTimer timer;
        timer.start();
        const auto file = db::DataFile::open(path, db::OpenMode::ReadOnly);
        if (!file) {
            ++refused;
        } else {
            const auto report = (*file)->check();
            if (!report || !report->problems.empty()) {
                ++reported;
            } else {
                QVERIFY2(allOf(**file) == m_content, qPrintable(QString::number(round)));
                ++harmless;
            }
        }
        QVERIFY(timer.elapsed() < 2000);
        fs::remove(path.string() + "-journal");
    }
    QVERIFY(refused + reported > 0);
    qInfo("%d damages: %d refused, %d reported by the check, %d of no effect, 0 silent", rounds, refused, reported, harmless);
}

void TestDamage::whatIsAffectedIsNamed()
{
    // An amount of the first import, altered where it stands in the file.
    std::string bytes = m_bytes;
    const std::string amount("\x0f\x42\x69", 3); // 1,000,041, big endian
    const std::size_t at = bytes.find(amount);
    QVERIFY(at != std::string::npos);
    bytes[at + 2] = '\x6a';
    const fs::path path = m_scratch.file("board.clusterboard");
    write(path, bytes);
    {
        const auto file = db::DataFile::open(path, db::OpenMode::ReadOnly);
        QVERIFY(file.ok());
        const auto report = (*file)->check();
        QVERIFY(report.ok());
        QCOMPARE(report->problems.size(), 1U);
        QCOMPARE(report->problems[0].code, db::ErrorCode::HistoryMismatch);
        QCOMPARE(report->problems[0].args, (std::vector<std::string>{"1", "budget"}));
    }
    const auto good = db::newestGoodBackup(path);
    QVERIFY(good.ok());
    const auto backup = db::DataFile::open(good->path, db::OpenMode::ReadOnly);
    QCOMPARE(allOf(**backup), m_content);
    write(path, m_bytes);
}

void TestDamage::aJournalThatWentAstrayIsNoticed()
{
    // The file as it is in the middle of a commit, without the journal that would take it back: some pages of the later
    // state in the earlier file.
    const fs::path path = m_scratch.file("astray.clusterboard");
    write(path, m_bytes);
    {
        const auto file = db::DataFile::open(path, db::OpenMode::ReadWrite);
        support::DraftBuilder draft(*(*file)->snapshot(), db::ChangeKind::Edit);
        for (int i = 0; i < 2000; ++i)
            draft.row(db::Kind::Companies, {draft.text("기업 " + std::to_string(i))});
        QVERIFY((*file)->commit(draft.take()).ok());
    }
    const std::string later = support::contentsOf(path.string());
    std::string laterContent;
    {
        const auto file = db::DataFile::open(path, db::OpenMode::ReadOnly);
        laterContent = allOf(**file);
    }
    constexpr std::size_t Page = 8192;
    std::mt19937 random(7);
    int noticed = 0;
    for (int round = 0; round < (faults::longForm() ? 200 : 30); ++round) {
        std::string mixed = later;
        for (std::size_t page = 0; page < mixed.size(); page += Page) {
            if (random() % 2 == 0)
                continue;
            if (page < m_bytes.size())
                mixed.replace(page, Page, m_bytes, page, Page);
            else
                std::fill_n(mixed.begin() + static_cast<std::ptrdiff_t>(page), std::min(Page, mixed.size() - page), '\0');
        }
        write(path, mixed);
        const auto file = db::DataFile::open(path, db::OpenMode::ReadOnly);
        const auto report = file ? (*file)->check() : db::Result<db::CheckReport>(file.error());
        if (!report || !report->problems.empty())
            ++noticed;
        else
            QVERIFY(allOf(**file) == m_content || allOf(**file) == laterContent);
    }
    QVERIFY(noticed > 0);
}

QTEST_APPLESS_MAIN(TestDamage)
#include "tst_damage.moc"
