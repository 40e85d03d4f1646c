#include "tests/faults/scenarios.h"

#include "db/engine/atomic_file.h"
#include "db/exchange/data_package.h"
#include "db/exchange/import_plan.h"
#include "db/exchange/readable_copy.h"
#include "db/figures/closing.h"
#include "db/ledger/backups.h"
#include "db/ledger/data_file.h"
#include "db/ledger/restore.h"
#include "tests/support/draft_builder.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace faults {

namespace fs = std::filesystem;

namespace {

constexpr const char *Board = "board.clusterboard";
constexpr int Rows = 60;

/// The preparation of a scenario must not fail: what follows would test nothing.
template<typename T>
T sure(db::Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: error %d", what, static_cast<int>(result.error().code));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

std::string table(int from, int amount, int rows = Rows)
{
    std::string text = "phase,fiscal_year,category,project,stage,amount,as_of\n";
    for (int i = from; i < from + rows; ++i)
        text += "1,2024,rnd,과제 " + std::to_string(i) + ",plan," + std::to_string(amount + i) + ",2024-03-31\n";
    return text;
}

bool import(db::DataFile &file, const std::string &text)
{
    db::MemorySource source(text);
    auto plan = db::planImport(file, source, {});
    return plan && db::commitChecked(file, *plan, {}, "test", {}).ok();
}

/// A data file with two imports.
void board(const fs::path &folder)
{
    const auto file = sure(db::DataFile::create(folder / Board), "create");
    if (!import(*file, table(0, 1'000'000)) || !import(*file, table(Rows / 2, 2'000'000)))
        qFatal("the first imports");
}

std::unique_ptr<db::DataFile> opened(const fs::path &folder, db::OpenMode mode = db::OpenMode::ReadWrite)
{
    auto file = db::DataFile::open(folder / Board, mode);
    return file ? *std::move(file) : nullptr;
}

bool edit(const fs::path &folder)
{
    const auto file = opened(folder);
    const auto before = file ? file->snapshot() : db::Result<std::shared_ptr<const db::Snapshot>>(db::Error{});
    if (!before)
        return false;
    support::DraftBuilder draft(*before, db::ChangeKind::Edit);
    const db::Table &budget = (*before)->table(db::Kind::Budget);
    for (std::size_t i = 0; i < 5; ++i) {
        std::vector<db::Value> cells(budget.row(i).begin(), budget.row(i).end());
        cells[db::col::budget::Amount] += 1;
        draft.row(db::Kind::Budget, cells, budget.origins[i].version);
    }
    draft.row(db::Kind::Companies, {draft.text("새 기업")});
    return file->commit(draft.take()).ok();
}

bool closeQuarter(const fs::path &folder)
{
    const auto file = opened(folder);
    return file && db::changeChecked(*file, [](const std::shared_ptr<const db::Snapshot> &before) {
                       return db::draftClosing(before, *db::PartialDate::parse("2024Q1"), *db::PartialDate::parse("2024-12-31"),
                                               "test", {});
                   }).ok();
}

bool exportBudget(const fs::path &folder)
{
    const auto file = opened(folder, db::OpenMode::ReadOnly);
    const auto snapshot = file ? file->snapshot() : db::Result<std::shared_ptr<const db::Snapshot>>(db::Error{});
    if (!snapshot)
        return false;
    const std::vector<std::string> untouchable{file->path().string()};
    auto out = db::AtomicFile::create((folder / "budget.csv").string(), untouchable);
    if (!out)
        return false;
    db::CsvWriter writer([&out](std::string_view piece) { return (*out)->write(piece); });
    return db::exportTable(**snapshot, db::Kind::Budget, {}, writer) && (*out)->commit();
}

bool exportAll(const fs::path &folder)
{
    const auto file = opened(folder, db::OpenMode::ReadOnly);
    const auto snapshot = file ? file->snapshot() : db::Result<std::shared_ptr<const db::Snapshot>>(db::Error{});
    return snapshot && db::exportDataPackage(**snapshot, {}, {"t", "d"}, folder / "package").ok();
}

std::string bytesOf(const fs::path &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return "none";
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// The data file, and that no backup of it is half made.
std::string boardState(const fs::path &folder)
{
    for (const db::Backup &backup : db::backupsOf(folder / Board)) {
        const std::string content = contentOf(backup.path);
        if (content.starts_with("unsound"))
            return "unsound backup: " + content;
    }
    return contentOf(folder / Board);
}

/// A data file with a backup, two imports behind.
void kept(const fs::path &folder)
{
    board(folder);
    const auto file = opened(folder);
    static_cast<void>(sure(file->keepBackup(db::DataFile::BackupAt::Closing), "backup"));
    if (!import(*file, table(Rows, 3'000'000)) || !import(*file, table(Rows * 2, 4'000'000)))
        qFatal("the later imports");
}

void keptAndDamaged(const fs::path &folder)
{
    kept(folder);
    fs::resize_file(folder / Board, fs::file_size(folder / Board) - 20'000);
}

bool restore(const fs::path &folder)
{
    return db::restoreBackup(folder / Board, db::backupsOf(folder / Board).back()).ok();
}

/// As boardState(), of a file that is damaged: its bytes, and after it is restored that they were kept.
std::string damagedState(const fs::path &folder)
{
    const std::string state = boardState(folder);
    if (state.starts_with("unsound: "))
        return "damaged: " + bytesOf(folder / Board);
    std::string out = "restored: " + state;
    for (const auto &entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().string().starts_with("board.clusterboard.damaged"))
            return out + "damaged: " + bytesOf(entry.path());
    }
    return out;
}

} // namespace

std::string contentOf(const fs::path &path)
{
    if (!fs::exists(path))
        return "none";
    const auto file = db::DataFile::open(path, db::OpenMode::ReadOnly);
    if (!file)
        return "unsound: error " + std::to_string(static_cast<int>(file.error().code));
    const auto report = (*file)->check();
    if (!report || !report->problems.empty())
        return "unsound: " + (report ? std::to_string(report->problems.size()) + " problems" : std::string("no check"));
    const auto history = (*file)->history();
    if (!history)
        return "unsound: history";
    std::string out;
    for (const db::ChangeSet &set : *history) {
        out += std::to_string(set.id) + ' ' + std::to_string(static_cast<int>(set.kind)) + ' ' + set.title + '\n';
        const auto snapshot = (*file)->snapshot(set.id);
        if (!snapshot)
            return "unsound: snapshot";
        for (const db::Table &rows : (*snapshot)->tables) {
            for (std::size_t row = 0; row < rows.size(); ++row) {
                out += std::to_string(rows.origins[row].version) + ':';
                for (const db::Value value : rows.row(row))
                    out += std::to_string(value) + ',';
                out += '\n';
            }
        }
        for (db::Value id = 1; id <= static_cast<db::Value>((*snapshot)->texts->size()); ++id)
            out += std::string((*snapshot)->text(id)) + '\n';
    }
    return out;
}

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{
        {"create", [](const fs::path &) {},
         [](const fs::path &folder) { return db::DataFile::create(folder / Board).ok(); }, boardState},
        {"import", board,
         [](const fs::path &folder) {
             const auto file = opened(folder);
             return file && import(*file, table(Rows, 3'000'000));
         },
         boardState},
        {"edit", board, edit, boardState},
        {"revert", board,
         [](const fs::path &folder) {
             const auto file = opened(folder);
             return file && db::revertChecked(*file, 1, "test", "wrong file").ok();
         },
         boardState},
        {"close", board, closeQuarter, boardState},
        {"migration", [](const fs::path &folder) { fs::copy_file(TEST_DATA_DIR "/schema/1.clusterboard", folder / Board); },
         [](const fs::path &folder) { return opened(folder) != nullptr; },
         // The rows are the same in both schemas.
         boardState},
        {"backup", board,
         [](const fs::path &folder) {
             return db::DataFile::backupFile(folder / Board, folder / "copy.clusterboard").ok();
         },
         [](const fs::path &folder) {
             return boardState(folder) + "copy: " + contentOf(folder / "copy.clusterboard");
         }},
        {"restore", kept, restore, boardState},
        {"restore damaged", keptAndDamaged, restore, damagedState},
        {"readable copy", board,
         [](const fs::path &folder) {
             const auto file = opened(folder);
             return file && db::keepReadableCopy(*file, {"t", "d"}).ok();
         },
         [](const fs::path &folder) {
             const fs::path copy = db::readableCopy(folder / Board);
             return boardState(folder) + bytesOf(copy / "budget.csv") + bytesOf(copy / "datapackage.json");
         }},
        {"export", board, exportBudget,
         [](const fs::path &folder) { return boardState(folder) + "csv: " + bytesOf(folder / "budget.csv"); }},
        {"export all", board, exportAll,
         [](const fs::path &folder) {
             std::string out = boardState(folder) + "package: ";
             if (!fs::exists(folder / "package"))
                 return out + "none";
             for (const char *name : {"budget.csv", "datapackage.json"})
                 out += bytesOf(folder / "package" / name);
             return out;
         }},
    };
    return all;
}

const Scenario &growing()
{
    static const Scenario scenario{"growing", board,
                                   [](const fs::path &folder) {
                                       const auto file = opened(folder);
                                       return file && import(*file, table(Rows, 3'000'000, 4000));
                                   },
                                   boardState};
    return scenario;
}

Stage::Stage(const Scenario &scenario) : m_scenario(scenario)
{
    const char *memory = "/dev/shm";
    std::string root = (fs::exists(memory) ? fs::path(memory) : fs::temp_directory_path()) / "clusterboard-faults-XXXXXX";
    if (!::mkdtemp(root.data()))
        qFatal("no folder for the test");
    m_root = root;
    m_model = m_root / "model";
    m_folder = m_root / "run";
    fs::create_directory(m_model);
    scenario.prepare(m_model);
    reset();
    m_before = scenario.state(m_folder);
    if (!run())
        qFatal("%s does not work without a fault", scenario.name);
    m_after = scenario.state(m_folder);
    if (m_before.starts_with("unsound") || m_after.starts_with("unsound"))
        qFatal("%s: %s", scenario.name, m_after.c_str());
}

Stage::~Stage()
{
    std::error_code ignored;
    fs::remove_all(m_root, ignored);
}

const fs::path &Stage::reset()
{
    fs::remove_all(m_folder);
    fs::copy(m_model, m_folder, fs::copy_options::recursive);
    return m_folder;
}

std::string Stage::complaint(bool acknowledged)
{
    const std::string found = m_scenario.state(m_folder);
    if (acknowledged && found != m_after)
        return "acknowledged and not there: " + found.substr(0, 200);
    if (found != m_before && found != m_after)
        return "between: " + found.substr(0, 200);
    if (found == m_after)
        return {};
    if (!run())
        return "cannot be done again";
    return m_scenario.state(m_folder) == m_after ? std::string() : "done again, it is something else";
}

std::string Stage::leftOver() const
{
    std::string out;
    for (const auto &entry : fs::recursive_directory_iterator(m_folder)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(".tmp") || name.starts_with(".part-") || name.starts_with(".package-")
            || name.ends_with(".restoring")
            || name.ends_with(".lock") || name.ends_with("-journal"))
            out += name + ' ';
    }
    return out;
}

bool longForm()
{
    const char *wanted = std::getenv("CLUSTERBOARD_LONG");
    return wanted && *wanted == '1';
}

} // namespace faults
