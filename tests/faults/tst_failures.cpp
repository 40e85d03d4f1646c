// Everything that writes, with the first call of the system failing, then the second, the third … until nothing fails
// any more: once, for ever, because the disk is full, because the power went. Whatever happens the files are as before
// or as after; what was acknowledged is there.

#include "tests/faults/scenarios.h"
#include "tests/support/faulty_system.h"

#include <QTest>

using namespace support;

Q_DECLARE_METATYPE(const faults::Scenario *)

class TestFailures : public QObject
{
    Q_OBJECT

private:
    static void rows()
    {
        QTest::addColumn<const faults::Scenario *>("scenario");
        for (const faults::Scenario &scenario : faults::scenarios())
            QTest::newRow(scenario.name) << &scenario;
    }
    void loop(faulty::Fault fault);
    /// Every call in the long form; in the short one some, others each time the number of calls changes.
    static std::int64_t stride(std::int64_t calls) { return faults::longForm() ? 1 : 1 + calls / 15; }

private Q_SLOTS:
    void once_data() { rows(); }
    void once() { loop(faulty::Fault::Once); }
    void forEver_data() { rows(); }
    void forEver() { loop(faulty::Fault::ForEver); }
    void diskFull_data() { rows(); }
    void diskFull() { loop(faulty::Fault::DiskFull); }
    void powerCut_data() { rows(); }
    void powerCut();
};

void TestFailures::loop(faulty::Fault fault)
{
    QFETCH(const faults::Scenario *, scenario);
    faults::Stage stage(*scenario);
    faulty::arm(stage.reset(), faulty::Fault::None, 0);
    QVERIFY(stage.run());
    const std::int64_t calls = faulty::disarm();
    QVERIFY(calls > 10);
    std::int64_t failures = 0;
    std::int64_t refused = 0;
    const std::int64_t step = stride(calls);
    for (std::int64_t n = 1;; n += step) {
        faulty::arm(stage.reset(), fault, n);
        const bool acknowledged = stage.run();
        faulty::disarm();
        const std::string at = std::to_string(n) + " (" + faulty::firedAt() + "): ";
        const bool fired = faulty::fired();
        if (fault == faulty::Fault::DiskFull && !acknowledged)
            QVERIFY2(stage.leftOver().empty(), (at + stage.leftOver()).c_str());
        const std::string complaint = stage.complaint(acknowledged);
        QVERIFY2(complaint.empty(), (at + complaint).c_str());
        if (!fired) {
            QVERIFY(acknowledged);
            break;
        }
        ++failures;
        refused += !acknowledged;
    }
    QVERIFY(refused > 0);
    qInfo("%lld failures, %lld refusals", static_cast<long long>(failures), static_cast<long long>(refused));
}

void TestFailures::powerCut()
{
    QFETCH(const faults::Scenario *, scenario);
    faults::Stage stage(*scenario);
    faulty::arm(stage.reset(), faulty::Fault::None, 0);
    QVERIFY(stage.run());
    const std::int64_t calls = faulty::disarm();
    const std::uint32_t disks = faults::longForm() ? 4 : 1;
    std::int64_t cuts = 0;
    const std::int64_t step = stride(calls);
    // The last is the cut right after it was acknowledged: nothing of it may be lost any more.
    for (std::int64_t n = 1; n <= calls + step; n += step) {
        for (std::uint32_t disk = 0; disk < disks; ++disk) {
            faulty::arm(stage.reset(), faulty::Fault::PowerCut, std::min(n, calls + 1));
            const bool acknowledged = stage.run();
            faulty::disarm();
            faulty::settle(static_cast<std::uint32_t>(n) * 7919 + disk);
            const std::string complaint = stage.complaint(acknowledged);
            QVERIFY2(complaint.empty(),
                     (std::to_string(n) + '/' + std::to_string(disk) + " (" + faulty::firedAt() + "): " + complaint).c_str());
            ++cuts;
        }
    }
    qInfo("%lld cuts", static_cast<long long>(cuts));
}

QTEST_APPLESS_MAIN(TestFailures)
#include "tst_failures.moc"
