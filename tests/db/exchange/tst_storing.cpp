#include "db/engine/sha256.h"
#include "db/exchange/import_plan.h"
#include "db/figures/closing.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace db;

namespace {

constexpr int Rows = 20'000;

std::string budget(int from, int to, int amount)
{
    std::string text = "phase,fiscal_year,category,project,stage,amount,as_of\n";
    for (int i = from; i < to; ++i)
        text += "1,2024,rnd,project " + std::to_string(i) + ",plan," + std::to_string(amount + i) + ",2024\n";
    return text;
}

} // namespace

/// A change set while it is being stored: how far it says it is, and that a cancelled one leaves no trace.
class TestStoring : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<support::Scratch> m_scratch;
    std::filesystem::path m_path;
    std::unique_ptr<DataFile> m_file;

    ImportPlan plan(const std::string &text)
    {
        MemorySource source(text);
        auto made = planImport(*m_file, source, {});
        if (!made)
            qFatal("no plan: %d", static_cast<int>(made.error().code));
        return *std::move(made);
    }
    Result<std::int64_t> store(ImportPlan &plan, const StoreWatch &watch = {})
    {
        return commitChecked(*m_file, plan, {}, "test", {}, watch);
    }
    std::string bytes() const { return hex(sha256(support::contentsOf(m_path.string()))); }

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<support::Scratch>();
        m_path = m_scratch->file("storing.clusterboard");
        auto created = DataFile::create(m_path);
        QVERIFY(created.ok());
        m_file = *std::move(created);
        ImportPlan first = plan(budget(0, Rows, 1'000'000));
        QVERIFY(store(first).ok());
    }
    void cleanup()
    {
        m_file.reset();
        m_scratch.reset();
    }

    void saysHowFarItIs()
    {
        ImportPlan changed = plan(budget(Rows / 2, Rows * 2, 2'000'000));
        StoreProgress last;
        int reports = 0;
        const StoreWatch watch{.cancel = nullptr, .report = [&](const StoreProgress &now) {
                                   QVERIFY(now.share >= last.share && now.share <= 1.0);
                                   QVERIFY(now.rows >= last.rows && now.bytes >= last.bytes && !last.ending);
                                   last = now;
                                   ++reports;
                               }};
        QVERIFY(store(changed, watch).ok());
        QVERIFY2(reports > 15, qPrintable(QString::number(reports)));
        QVERIFY(last.ending);
        QCOMPARE(last.share, 1.0);
        QCOMPARE(last.rows, Rows * 3 / 2);
        QCOMPARE(last.rowsTotal, Rows * 3 / 2);
        QVERIFY(last.bytes > 0 && last.bytes == last.bytesTotal);
    }

    /// At each of the points at which it can be, from the first to the last.
    void aCancelledChangeLeavesTheFileAsItWas()
    {
        ImportPlan changed = plan(budget(Rows / 2, Rows * 2, 2'000'000));
        const std::string before = bytes();
        std::atomic<bool> cancel = false;
        int stopAt = 0;
        int reports = 0;
        const StoreWatch watch{.cancel = &cancel, .report = [&](const StoreProgress &now) {
                                   cancel = cancel || (++reports > stopAt && !now.ending);
                               }};
        int cancelled = 0;
        for (;; stopAt += 4) {
            cancel = false;
            reports = 0;
            const auto stored = store(changed, watch);
            if (stored)
                break;
            ++cancelled;
            QVERIFY(stored.error().code == ErrorCode::Cancelled);
            QCOMPARE(bytes(), before);
            QVERIFY(!std::filesystem::exists(m_path.string() + "-journal"));
            QCOMPARE(*m_file->head(), 1);
        }
        QVERIFY2(cancelled > 5, qPrintable(QString::number(cancelled)));
        // The same plan, in the end.
        QCOMPARE(*m_file->head(), 2);
        QCOMPARE((*m_file->snapshot())->table(Kind::Budget).size(), std::size_t(Rows * 2));
        const auto report = m_file->check();
        QVERIFY(report.ok() && report->problems.empty());
        // So many rows are read by two threads: each stands where it belongs, with what it says.
        const ImportPlan again = plan(budget(Rows / 2, Rows * 2, 2'000'000));
        QCOMPARE(again.unchanged, Rows * 3 / 2);
        QCOMPARE(plan(budget(0, Rows / 2, 1'000'000)).unchanged, Rows / 2);
        const std::vector<RowOrigin> &origins = (*m_file->snapshot())->table(Kind::Budget).origins;
        QVERIFY(std::is_sorted(origins.begin(), origins.end(), [](const RowOrigin &a, const RowOrigin &b) { return a.version < b.version; }));
    }

    void cancelledBeforeItBegins()
    {
        ImportPlan changed = plan(budget(0, 10, 5));
        const std::string before = bytes();
        const std::atomic<bool> cancel = true;
        const auto stored = store(changed, {.cancel = &cancel});
        QVERIFY(!stored.ok() && stored.error().code == ErrorCode::Cancelled);
        QCOMPARE(bytes(), before);
    }

    /// Nobody can be told that nothing has changed once the end has begun.
    void cancelledAtTheVeryEndIsStored()
    {
        ImportPlan changed = plan(budget(0, 10, 5));
        std::atomic<bool> cancel = false;
        const auto stored = store(changed, {.cancel = &cancel, .report = [&](const StoreProgress &now) {
                                                cancel = now.ending;
                                            }});
        QVERIFY(cancel);
        QVERIFY(stored.ok());
        QCOMPARE(*m_file->head(), *stored);
    }
};

QTEST_APPLESS_MAIN(TestStoring)
#include "tst_storing.moc"
