// Random histories against a model that is too simple to be wrong: a list of change sets, each a map from key to
// content, and reverts as plain targets.

#include "db/ledger/applied.h"
#include "db/ledger/data_file.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QTest>

#include <map>
#include <optional>
#include <random>

namespace {

using Random = std::mt19937_64;

int below(Random &random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

struct Key {
    db::Kind kind{};
    int name = 0;
    int asOf = 0; ///< day of January 2024, budget only
    bool operator<(const Key &other) const
    {
        return std::tie(kind, name, asOf) < std::tie(other.kind, other.name, other.asOf);
    }
    bool operator==(const Key &other) const
    {
        return kind == other.kind && name == other.name && asOf == other.asOf;
    }
};

struct Content {
    db::RowState state = db::RowState::Present;
    db::Value number = db::Null;
    std::string note;
    bool operator==(const Content &other) const
    {
        return state == other.state && number == other.number && note == other.note;
    }
};

using View = std::map<Key, Content>;

struct ModelChange {
    std::map<Key, Content> statements;
    int revertOf = 0; ///< 0 = content
};

class Model
{
public:
    std::vector<ModelChange> changes;

    bool effective(int id, int until) const
    {
        for (int later = id + 1; later <= until; ++later) {
            if (changes[static_cast<std::size_t>(later - 1)].revertOf == id && effective(later, until))
                return false;
        }
        return true;
    }

    View view(int until) const
    {
        View out;
        for (int id = 1; id <= until; ++id) {
            if (changes[static_cast<std::size_t>(id - 1)].revertOf != 0 || !effective(id, until))
                continue;
            for (const auto &[key, content] : changes[static_cast<std::size_t>(id - 1)].statements)
                out[key] = content;
        }
        std::erase_if(out, [](const auto &entry) { return entry.second.state == db::RowState::Absent; });
        return out;
    }
};

constexpr db::Kind Kinds[] = {db::Kind::Budget, db::Kind::Companies};

Key keyOf(const db::Snapshot &snapshot, const db::Table &table, std::size_t row)
{
    Key key;
    key.kind = table.kind;
    const bool budget = table.kind == db::Kind::Budget;
    const int column = budget ? int(db::col::budget::Project) : int(db::col::companies::Company);
    key.name = std::stoi(std::string(snapshot.text(table.at(row, column)).substr(1)));
    if (budget)
        key.asOf = static_cast<int>(table.at(row, db::col::budget::AsOf) % 100);
    return key;
}

View viewOf(const db::Snapshot &snapshot)
{
    View out;
    for (const db::Kind kind : Kinds) {
        const db::Table &table = snapshot.table(kind);
        const bool budget = kind == db::Kind::Budget;
        for (std::size_t i = 0; i < table.size(); ++i) {
            Content content;
            content.state = table.origins[i].state;
            content.number = table.at(i, budget ? int(db::col::budget::Amount) : int(db::col::companies::Jobs));
            content.note = snapshot.text(table.at(i, budget ? int(db::col::budget::Note) : int(db::col::companies::Note)));
            const bool fresh = out.emplace(keyOf(snapshot, table, i), content).second;
            if (!fresh)
                return {}; // a doubled key: equal to no view of the model
        }
    }
    return out;
}

View asOf(const View &view, int day)
{
    View out = view;
    std::erase_if(out, [day](const auto &entry) {
        return entry.first.kind == db::Kind::Budget && entry.first.asOf > day;
    });
    return out;
}

std::int64_t currentVersion(const db::Snapshot &snapshot, const Key &key)
{
    const db::Table &table = snapshot.table(key.kind);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (keyOf(snapshot, table, i) == key)
            return table.origins[i].version;
    }
    return 0;
}

void addRow(support::DraftBuilder &draft, const db::Snapshot &snapshot, const Key &key, const Content &content)
{
    const std::string name = "n" + std::to_string(key.name);
    std::vector<db::Value> cells(db::info(key.kind).columns.size(), db::Null);
    if (key.kind == db::Kind::Budget) {
        cells[db::col::budget::Project] = draft.text(name);
        cells[db::col::budget::Funding] = 0;
        cells[db::col::budget::Stage] = 0;
        cells[db::col::budget::AsOf] = 20240100 + key.asOf;
        cells[db::col::budget::Amount] = content.number;
        cells[db::col::budget::Note] = draft.text(content.note);
    } else {
        cells[db::col::companies::Company] = draft.text(name);
        cells[db::col::companies::Jobs] = content.number;
        cells[db::col::companies::Note] = draft.text(content.note);
    }
    draft.row(key.kind, std::move(cells), currentVersion(snapshot, key), content.state);
}

} // namespace

class TestLedgerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomHistories();

private:
    void oneHistory(std::uint64_t seed, const support::Scratch &scratch);
    void compare(const db::DataFile &file, const Model &model);
    void sameRows(const db::Snapshot &expected, const db::Snapshot &found);
};

/// What was worked out beforehand is what is read afterwards, in the same order; only ids of new versions may differ.
void TestLedgerModel::sameRows(const db::Snapshot &expected, const db::Snapshot &found)
{
    QCOMPARE(expected.head, found.head);
    for (const db::Kind kind : Kinds) {
        const db::Table &a = expected.table(kind);
        const db::Table &b = found.table(kind);
        QCOMPARE(a.size(), b.size());
        QVERIFY(a.cells == b.cells);
        for (std::size_t i = 0; i < a.size(); ++i) {
            QCOMPARE(a.origins[i].changeSet, b.origins[i].changeSet);
            QCOMPARE(a.origins[i].state, b.origins[i].state);
            QVERIFY(i == 0 || a.origins[i - 1].version < a.origins[i].version);
        }
    }
}

void TestLedgerModel::compare(const db::DataFile &file, const Model &model)
{
    const int head = static_cast<int>(model.changes.size());
    for (int n = 1; n <= head; ++n) {
        const auto snapshot = file.snapshot(n);
        QVERIFY(snapshot.ok());
        const View expected = model.view(n);
        const View found = viewOf(**snapshot);
        QVERIFY2(found == expected, qPrintable(QStringLiteral("view after change set %1 of %2").arg(n).arg(head)));
        for (const int day : {3, 6})
            QCOMPARE(asOf(found, day).size(), asOf(expected, day).size());
    }
}

void TestLedgerModel::oneHistory(std::uint64_t seed, const support::Scratch &scratch)
{
    Random random(seed);
    const std::filesystem::path path = scratch.file("model.clusterboard");
    std::filesystem::remove(path);
    auto created = db::DataFile::create(path);
    QVERIFY(created.ok());
    db::DataFile &file = **created;
    Model model;
    const int steps = 3 + below(random, 8);
    for (int step = 0; step < steps; ++step) {
        const int head = static_cast<int>(model.changes.size());
        ModelChange change;
        if (head > 0 && below(random, 100) < 40) {
            const int target = 1 + below(random, head);
            const bool stands = model.effective(target, head);
            const auto snapshot = file.snapshot();
            const auto looked = file.draftRevert(target);
            QCOMPARE(looked.ok(), stands);
            const auto reverted = file.revert(target, "test", "");
            QCOMPARE(reverted.ok(), stands);
            if (stands)
                sameRows(*db::applied(**snapshot, *looked), **file.snapshot());
            if (!stands) {
                QCOMPARE(reverted.error().code, db::ErrorCode::AlreadyReverted);
                continue;
            }
            change.revertOf = target;
        } else {
            const auto snapshot = file.snapshot();
            QVERIFY(snapshot.ok());
            const View now = model.view(head);
            const bool edit = below(random, 3) == 0;
            support::DraftBuilder draft(*snapshot, edit ? db::ChangeKind::Edit : db::ChangeKind::Import);
            const int rows = edit ? 1 : 1 + below(random, 6);
            for (int i = 0; i < rows; ++i) {
                Key key;
                key.kind = Kinds[below(random, 2)];
                key.name = below(random, 5);
                key.asOf = key.kind == db::Kind::Budget ? 1 + below(random, 8) : 0;
                Content content;
                const int fate = below(random, 10);
                if (fate == 0 && now.count(key))
                    content.state = db::RowState::Absent;
                else if (fate == 1 && key.kind == db::Kind::Budget)
                    content.state = db::RowState::Withdrawn;
                if (content.state == db::RowState::Present) {
                    content.number = below(random, 6) == 0 ? db::Null : below(random, 4) * 1000;
                    content.note = below(random, 2) ? "" : "note " + std::to_string(below(random, 3));
                }
                const auto known = now.find(key);
                if ((known != now.end() && known->second == content) || change.statements.count(key))
                    continue; // unchanged rows state nothing
                change.statements[key] = content;
                addRow(draft, **snapshot, key, content);
            }
            if (change.statements.empty())
                continue;
            const db::Draft taken = draft.take();
            const auto expected = db::applied(**snapshot, taken);
            const auto committed = file.commit(taken);
            QVERIFY(committed.ok());
            sameRows(*expected, **file.snapshot());
            QCOMPARE(*committed, head + 1);
        }
        model.changes.push_back(change);
    }
    compare(file, model);
    if (QTest::currentTestFailed())
        return;
    // The same through a fresh opening, and the chain is whole.
    created->reset();
    const auto reopened = db::DataFile::open(path, db::OpenMode::ReadOnly);
    QVERIFY(reopened.ok());
    const auto report = (*reopened)->check();
    QVERIFY(report.ok());
    QVERIFY(report->problems.empty());
    const auto snapshot = (*reopened)->snapshot();
    QVERIFY(snapshot.ok());
    QVERIFY(viewOf(**snapshot) == model.view(static_cast<int>(model.changes.size())));
}

void TestLedgerModel::randomHistories()
{
    bool given = false;
    std::uint64_t seed = qEnvironmentVariable("CLUSTERBOARD_SEED").toULongLong(&given);
    if (!given)
        seed = std::random_device()();
    int count = qEnvironmentVariableIntValue("CLUSTERBOARD_SEQUENCES");
    if (count == 0)
        count = 2000;
    qInfo("%d histories from CLUSTERBOARD_SEED=%llu", count, static_cast<unsigned long long>(seed));
    const support::Scratch scratch;
    QVERIFY(scratch.isValid());
    for (int i = 0; i < count; ++i) {
        oneHistory(seed + static_cast<std::uint64_t>(i), scratch);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("repeat with CLUSTERBOARD_SEED=%1 CLUSTERBOARD_SEQUENCES=1")
                                 .arg(seed + static_cast<std::uint64_t>(i))));
    }
}

QTEST_APPLESS_MAIN(TestLedgerModel)
#include "tst_ledger_model.moc"
