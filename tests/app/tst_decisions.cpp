#include "tests/app/program.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

namespace {

QByteArray budget(const QByteArray &rows)
{
    return "phase,fiscal_year,funding,stage,amount,unit,as_of,source\n" + rows;
}

const QString File = u"q.clusterboard"_s;

} // namespace

/// Closing, correcting, adopting and purging, as an official would type it.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClosedQuarterIsShown();
    void closingIsRefusedWhenThereIsNothingToClose();
    void lateImportsNeedAReasonOnlyWhereTheyAlter();
    void revertsNeedAReasonOnlyWhereTheyAlter();
    void reopening();
    void warningsDoNotStopAClosing();
    void adoptSettlesWhatConflictsLists();
    void purgeKeepsTheFileSound();

private:
    Outcome run(const QStringList &words) const { return m_program->run(words + QStringList{u"--lang"_s, u"en"_s}); }
    Outcome import(const QString &name, const QByteArray &rows, const QStringList &more = {}) const
    {
        m_program->write(name, budget(rows));
        return run(QStringList{u"import"_s, File, name} + more);
    }
    QJsonObject lastChange() const { return run({u"history"_s, File, u"--json"_s}).array().last().toObject(); }

    std::unique_ptr<Program> m_program;
};

void TestDecisions::init()
{
    m_program = std::make_unique<Program>();
    m_program->empty(File);
    COMPARE_EXIT(import(u"first.csv"_s, "1,2024,total,plan,900,원,2024-01-01,\n1,2024,total,spent,300,원,2024-09-30,\n"), 0);
}

void TestDecisions::aClosedQuarterIsShown()
{
    QCOMPARE(run({u"status"_s, File, u"--json"_s}).object()[u"closed"_s].toArray().size(), 0);
    const Outcome closed = run({u"close"_s, File, u"--quarter"_s, u"2024Q3"_s, u"--reason"_s, u"council"_s, u"--json"_s});
    COMPARE_EXIT(closed, 0);
    QCOMPARE(closed.object()[u"change_set"_s].toInt(), 2);
    QCOMPARE(closed.object()[u"closed"_s].toBool(), true);
    const QJsonArray shown = run({u"status"_s, File, u"--json"_s}).object()[u"closed"_s].toArray();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0].toObject(),
             (QJsonObject{{u"quarter"_s, u"2024Q3"_s}, {u"change_set"_s, 2}, {u"corrected"_s, false}}));
    QVERIFY(run({u"status"_s, File}).out.contains("2024Q3"));
    QCOMPARE(run({u"status"_s, File, u"--known-on"_s, u"1"_s, u"--json"_s}).object()[u"closed"_s].toArray().size(), 0);
    QCOMPARE(lastChange()[u"kind"_s].toString(), u"closing"_s);
    QCOMPARE(lastChange()[u"reason"_s].toString(), u"council"_s);
    const QByteArray rows = run({u"export"_s, File, u"--kind"_s, u"decisions"_s, u"--out"_s, u"-"_s}).out;
    QVERIFY(rows.contains("2024Q3"));
    QVERIFY(rows.contains("budget.spent"));
    COMPARE_EXIT(run({u"check"_s, File}), 0);
}

void TestDecisions::closingIsRefusedWhenThereIsNothingToClose()
{
    COMPARE_EXIT(run({u"close"_s, File, u"--quarter"_s, u"2024Q3"_s}), 0);
    const Outcome twice = run({u"close"_s, File, u"--quarter"_s, u"2024Q3"_s});
    COMPARE_EXIT(twice, 1);
    QVERIFY2(twice.err.contains("2024Q3") && twice.err.contains("already"), twice.err.constData());
    const QDate today = QDate::currentDate();
    const QString now = QStringLiteral("%1Q%2").arg(today.year()).arg((today.month() + 2) / 3);
    COMPARE_EXIT(run({u"close"_s, File, u"--quarter"_s, now}), 1);
    COMPARE_EXIT(run({u"close"_s, File, u"--quarter"_s, u"2024Q2"_s, u"--reopen"_s, u"--reason"_s, u"x"_s}), 1);
    COMPARE_EXIT(run({u"close"_s, File, u"--quarter"_s, u"24Q3"_s}), 2);
    QCOMPARE(lastChange()[u"change_set"_s].toInt(), 2);
}

void TestDecisions::lateImportsNeedAReasonOnlyWhereTheyAlter()
{
    COMPARE_EXIT(run({u"close"_s, File, u"--quarter"_s, u"2024Q3"_s}), 0);
    COMPARE_EXIT(import(u"next.csv"_s, "1,2024,total,spent,700,원,2024-12-31,\n"), 0);
    QCOMPARE(lastChange()[u"correction"_s].toBool(), false);

    const QByteArray late = "1,2024,total,transferred,500,원,2024-08-15,\n";
    const Outcome refused = import(u"late.csv"_s, late, {u"--json"_s});
    COMPARE_EXIT(refused, 1);
    QCOMPARE(refused.lines().first()[u"change_set"_s], QJsonValue(QJsonValue::Null));
    const Outcome said = import(u"late.csv"_s, late);
    QVERIFY2(said.err.contains("2024Q3") && said.err.contains("500"), said.err.constData());
    QCOMPARE(lastChange()[u"change_set"_s].toInt(), 3);

    COMPARE_EXIT(import(u"late.csv"_s, late, {u"--reason"_s, u"late report"_s}), 0);
    QCOMPARE(lastChange()[u"correction"_s].toBool(), true);
    QVERIFY(run({u"history"_s, File}).out.contains("correction"));
    const QJsonArray closed = run({u"status"_s, File, u"--json"_s}).object()[u"closed"_s].toArray();
    QCOMPARE(closed[0].toObject()[u"corrected"_s].toBool(), true);
    QVERIFY(run({u"status"_s, File}).out.contains("corrected"));
}

void TestDecisions::revertsNeedAReasonOnlyWhereTheyAlter()
{
    COMPARE_EXIT(import(u"next.csv"_s, "1,2024,total,spent,700,원,2024-12-31,\n"), 0);
    COMPARE_EXIT(run({u"close"_s, File, u"--quarter"_s, u"2024Q3"_s}), 0);
    COMPARE_EXIT(run({u"revert"_s, File, u"2"_s}), 0);
    const Outcome refused = run({u"revert"_s, File, u"1"_s});
    COMPARE_EXIT(refused, 1);
    QVERIFY2(refused.err.contains("2024Q3"), refused.err.constData());
    COMPARE_EXIT(run({u"revert"_s, File, u"1"_s, u"--reason"_s, u"wrong file"_s}), 0);
    QCOMPARE(lastChange()[u"correction"_s].toBool(), true);
}

void TestDecisions::reopening()
{
    COMPARE_EXIT(run({u"close"_s, File, u"--quarter"_s, u"2024Q3"_s}), 0);
    COMPARE_EXIT(run({u"close"_s, File, u"--quarter"_s, u"2024Q3"_s, u"--reopen"_s, u"--reason"_s, u"asked"_s}), 0);
    QCOMPARE(run({u"status"_s, File, u"--json"_s}).object()[u"closed"_s].toArray().size(), 0);
    COMPARE_EXIT(import(u"late.csv"_s, "1,2024,total,transferred,500,원,2024-08-15,\n"), 0);
    QCOMPARE(lastChange()[u"correction"_s].toBool(), false);
    COMPARE_EXIT(run({u"close"_s, File, u"--quarter"_s, u"2024Q3"_s}), 0);
    COMPARE_EXIT(run({u"check"_s, File}), 0);
}

void TestDecisions::warningsDoNotStopAClosing()
{
    const Outcome closed = run({u"close"_s, File, u"--quarter"_s, u"2024Q4"_s, u"--json"_s});
    COMPARE_EXIT(closed, 0);
    const QJsonArray warnings = closed.object()[u"warnings"_s].toArray();
    QCOMPARE(warnings.size(), 2);
    QCOMPARE(warnings[0].toObject()[u"rule"_s].toString(), u"claims.missing"_s);
    // A batch import prints its warnings and goes on: nobody has read them.
    QCOMPARE(warnings[1].toObject()[u"rule"_s].toString(), u"warnings.unread"_s);
    const QJsonObject first = run({u"history"_s, File, u"--json"_s}).array().first().toObject();
    QVERIFY(first[u"reason"_s].isNull());
    QCOMPARE(first[u"warnings"_s].toArray().first().toObject(),
             (QJsonObject{{u"rule"_s, u"phase.unknown"_s}, {u"count"_s, 1}, {u"accepted"_s, false}}));
    QVERIFY(closed.err.contains("not complete"));
}

void TestDecisions::adoptSettlesWhatConflictsLists()
{
    COMPARE_EXIT(import(u"press.csv"_s, "1,2024,total,plan,950,원,2024-03-01,press\n"), 0);
    const QJsonArray before = run({u"conflicts"_s, File, u"--json"_s}).array();
    QCOMPARE(before.size(), 1);
    const QString id = before[0].toObject()[u"id"_s].toString();
    QCOMPARE(id.size(), 8);
    QVERIFY(run({u"conflicts"_s, File}).out.contains(id.toUtf8() + " Conflict"));
    const QString why = u"as the division has it"_s;
    COMPARE_EXIT(run({u"adopt"_s, File, u"ffffffff"_s, u"--source"_s, u"press"_s, u"--reason"_s, why}), 1);
    COMPARE_EXIT(run({u"adopt"_s, File, id, u"--source"_s, u"nobody"_s, u"--reason"_s, why}), 1);
    COMPARE_EXIT(run({u"adopt"_s, File, id, u"--source"_s, u"-"_s, u"--reason"_s, why}), 0);
    const QJsonObject status = run({u"status"_s, File, u"--json"_s}).object();
    QCOMPARE(status[u"budget"_s].toObject()[u"plan_won"_s].toInt(), 900);
    QCOMPARE(status[u"conflicts"_s].toInt(), 0);
    QCOMPARE(run({u"conflicts"_s, File, u"--json"_s}).array().size(), 0);
    QCOMPARE(lastChange()[u"kind"_s].toString(), u"decision"_s);
    COMPARE_EXIT(run({u"revert"_s, File, u"3"_s}), 0);
    QCOMPARE(run({u"conflicts"_s, File, u"--json"_s}).array().size(), 1);
}

void TestDecisions::purgeKeepsTheFileSound()
{
    COMPARE_EXIT(run({u"purge"_s, File, u"1"_s, u"--reason"_s, u"personal numbers"_s}), 0);
    COMPARE_EXIT(run({u"check"_s, File}), 0);
    QCOMPARE(lastChange()[u"target"_s].toInt(), 1);
    QVERIFY(run({u"history"_s, File}).out.contains("original of change set 1 removed"));
    COMPARE_EXIT(run({u"purge"_s, File, u"1"_s, u"--reason"_s, u"again"_s}), 1);
    COMPARE_EXIT(run({u"purge"_s, File, u"7"_s, u"--reason"_s, u"x"_s}), 1);
    QCOMPARE(run({u"status"_s, File, u"--json"_s}).object()[u"budget"_s].toObject()[u"spent_won"_s].toInt(), 300);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
