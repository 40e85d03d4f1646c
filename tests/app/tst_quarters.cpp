#include "db/figures/closing.h"
#include "db/figures/what_changed.h"
#include "db/ledger/data_file.h"
#include "tests/app/program.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

/// Eight quarters as an office lives through them, a file each: whatever came later, an earlier quarter looks as it did.
class TestQuarters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setBackEveryQuarterLooksAsItDid();
    void pdfsAreTheSameInEveryProcess();
    void whatChangedAddsUpForEveryPair_data();
    void whatChangedAddsUpForEveryPair();

private:
    struct Quarter {
        QString day;
        QString changeSet;
        QList<QByteArray> pictures; ///< SVG and CSV of every chart
    };
    QList<QByteArray> drawn(const Quarter &quarter, bool knownThen) const;

    Program m_program;
    std::vector<Quarter> m_quarters;
};

namespace {

constexpr auto File = "quarters.clusterboard";
const QStringList charts{u"budget_ladder"_s, u"budget_s_curve"_s, u"execution_by_year"_s};

/// What the office knows at the end of a quarter: cumulative spending by category, in the second year too.
QByteArray fileOf(int quarter)
{
    const int year = 2023 + quarter / 4;
    const int inYear = quarter % 4 + 1;
    const char *const ends[] = {"03-31", "06-30", "09-30", "12-31"};
    QByteArray csv = "phase,fiscal_year,category,stage,amount,unit,as_of\n";
    const auto row = [&](const char *category, const char *stage, int amount) {
        csv += "1," + QByteArray::number(year) + ',' + category + ',' + stage + ',' + QByteArray::number(amount) + ",백만원,"
            + QByteArray::number(year) + '-' + ends[inYear - 1] + '\n';
    };
    for (const auto &[category, budget] : {std::pair("rnd", 4000), {"talent", 1500}, {"startup", 2500}}) {
        row(category, "appropriated", budget + 100 * (inYear - 1) * (quarter / 4));
        row(category, "spent", budget * inYear * (90 + quarter) / 400);
    }
    return csv;
}

/// The registers and counts of the same quarter, a file each: what came since the quarter before, and corrections.
QList<QByteArray> otherFilesOf(int quarter, const QByteArray &day)
{
    const QByteArray year = day.left(4);
    const auto number = [](int value) { return QByteArray::number(value); };
    QByteArray companies = "company,mou_on,office_on,hq_on,left_on\n";
    for (int i = 0; i < 3 * (quarter + 1) - quarter % 2; ++i) {
        // Who signed later opens later; one leaves in the second year.
        const int signedIn = i / 3;
        companies += "기업 " + number(i) + ',' + number(2023 + signedIn / 4) + '-' + number(signedIn % 4 * 3 + 2).rightJustified(2, '0') + "-15,"
            + (signedIn + 2 <= quarter ? day.left(8) + "01" : QByteArray()) + ',' + (i % 4 == 0 && signedIn + 4 <= quarter ? day.left(8) + "10" : QByteArray())
            + ',' + (i == 1 && quarter >= 5 ? "2024-05-20" : "") + '\n';
    }
    QByteArray training = "course,cohort,admitted,graduated,surveyed,employed,ended_on,as_of\n";
    for (int cohort = 1; cohort <= quarter / 2 + 1; ++cohort) {
        // A cohort's employment is surveyed anew every quarter.
        training += "AI 사관학교," + number(cohort) + ',' + number(90 + cohort) + ',' + number(70 + 3 * cohort) + ",60," + number(20 + 2 * quarter + cohort) + ','
            + number(2023 + (cohort - 1) / 2) + (cohort % 2 ? "-03-20," : "-09-20,") + day + '\n';
    }
    QByteArray milestones = "milestone,title_ko,planned_on,actual_on,as_of\n";
    for (int i = 0; i < 6; ++i) {
        milestones += "m" + number(i) + ",과제 " + number(i) + ",2023-" + number(2 * i + 1).rightJustified(2, '0') + "-28,"
            + (i + 1 <= quarter ? number(2023 + i / 4) + '-' + number(i % 4 * 3 + 3).rightJustified(2, '0') + "-25" : QByteArray()) + ',' + day + '\n';
    }
    const QByteArray observations = "indicator,value,as_of\njobs," + number(100 + 37 * quarter - quarter * quarter) + ',' + day + "\nstartups,"
        + number(5 + 2 * quarter) + ',' + day + '\n';
    const QByteArray targets = "indicator,due_on,value,as_of\njobs," + year + "-12-31," + number(300 + 50 * (quarter / 3)) + ',' + day + '\n';
    return {companies, training, milestones, observations, targets};
}

} // namespace

QList<QByteArray> TestQuarters::drawn(const Quarter &quarter, bool knownThen) const
{
    QList<QByteArray> out;
    for (const QString &chart : charts) {
        for (const char *suffix : {".svg", ".csv"}) {
            QStringList words{u"chart"_s, QLatin1String(File), chart, u"--as-of"_s, quarter.day, u"--out"_s,
                              u"x"_s + QLatin1String(suffix)};
            if (knownThen)
                words += {u"--known-on"_s, quarter.changeSet};
            const Outcome outcome = m_program.run(words);
            out += outcome.exit == 0 ? m_program.read(u"x"_s + QLatin1String(suffix)) : QByteArray();
        }
    }
    return out;
}

void TestQuarters::initTestCase()
{
    m_program.empty(QLatin1String(File));
    for (int quarter = 0; quarter < 8; ++quarter) {
        const QByteArray csv = fileOf(quarter);
        m_program.write(u"q.csv"_s, csv);
        const Outcome outcome = m_program.run({u"import"_s, QLatin1String(File), u"q.csv"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        Quarter made;
        made.day = QString::fromUtf8(csv.trimmed().right(10));
        made.changeSet = QString::number(outcome.lines().value(0)[u"change_set"_s].toInt());
        const QStringList kinds{u"companies"_s, u"training"_s, u"milestones"_s, u"observations"_s, u"targets"_s};
        const QList<QByteArray> others = otherFilesOf(quarter, made.day.toUtf8());
        QStringList words{u"import"_s, QLatin1String(File)};
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            words += kinds[i] + u".csv"_s;
            m_program.write(words.last(), others[i]);
        }
        const Outcome stored = m_program.run(words + QStringList{u"--json"_s});
        COMPARE_EXIT(stored, 0);
        QCOMPARE(stored.lines().size(), kinds.size());
        made.changeSet = QString::number(stored.lines().last()[u"change_set"_s].toInt());
        made.pictures = drawn(made, false);
        for (const QByteArray &picture : made.pictures)
            QVERIFY(!picture.isEmpty());
        m_quarters.push_back(made);
    }
}

void TestQuarters::setBackEveryQuarterLooksAsItDid()
{
    for (std::size_t i = 0; i < m_quarters.size(); ++i) {
        const Quarter &quarter = m_quarters[i];
        QVERIFY2(drawn(quarter, true) == quarter.pictures, qPrintable(quarter.day));
        // As known now the check code is another; the numbers are those of then, for nothing was said anew about them.
        const QList<QByteArray> now = drawn(quarter, false);
        for (qsizetype each = 1; each < now.size(); each += 2)
            QCOMPARE(now[each], quarter.pictures[each]);
        if (i > 0)
            QVERIFY(quarter.pictures != m_quarters[i - 1].pictures);
    }
}

/// Fonts and whatever else Qt keeps in tables of its own stand in one order.
void TestQuarters::pdfsAreTheSameInEveryProcess()
{
    const Quarter &quarter = m_quarters.back();
    for (const QStringList &words : {QStringList{u"chart"_s, QLatin1String(File), charts.first()}, QStringList{u"report"_s, QLatin1String(File)}}) {
        QByteArray first;
        for (int i = 0; i < 4; ++i) {
            COMPARE_EXIT(m_program.run(words + QStringList{u"--as-of"_s, quarter.day, u"--out"_s, u"x.pdf"_s}), 0);
            const QByteArray pdf = m_program.read(u"x.pdf"_s);
            QVERIFY(pdf.startsWith("%PDF"));
            if (i == 0)
                first = pdf;
            QVERIFY2(pdf == first, qPrintable(words.first()));
        }
    }
}

void TestQuarters::whatChangedAddsUpForEveryPair_data()
{
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<bool>("knownThen");
    QTest::newRow("all phases, as known now") << QByteArray() << false;
    QTest::newRow("phase 1, as known now") << QByteArray("1") << false;
    QTest::newRow("all phases, as known then") << QByteArray() << true;
}

/// Of every figure of the headline that is not the same in two quarters: what it is explained by adds up to the difference.
void TestQuarters::whatChangedAddsUpForEveryPair()
{
    QFETCH(QByteArray, phase);
    QFETCH(bool, knownThen);
    const auto file = db::DataFile::open(m_program.path(QLatin1String(File)).toStdString(), db::OpenMode::ReadOnly);
    QVERIFY(file.ok());
    std::vector<db::Standing> standings;
    std::vector<std::map<std::string, db::Value>> boards;
    for (const Quarter &quarter : m_quarters) {
        const auto snapshot = (*file)->snapshot(knownThen ? quarter.changeSet.toLongLong() : 0);
        QVERIFY(snapshot.ok());
        db::Look look;
        look.phase = phase.toStdString();
        look.asOf = *db::PartialDate::parse(quarter.day.toStdString());
        standings.push_back(db::standing(**snapshot, look));
        const auto named = db::namedFigures(db::headline(**snapshot, look));
        boards.emplace_back(named.begin(), named.end());
    }
    int pairs = 0;
    std::map<std::string, int> explained;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        for (std::size_t j = 0; j < standings.size(); ++j) {
            if (i == j)
                continue;
            ++pairs;
            std::map<std::string, db::Value> told;
            for (const db::FigureChange &change : db::whatChanged(standings[i], standings[j])) {
                if (change.ref.kind || change.difference == db::Null)
                    continue;
                db::Value sum = change.rest;
                for (const db::Contribution &part : change.parts)
                    sum += part.amount;
                QVERIFY2(sum == change.difference, change.ref.name.c_str());
                told[change.ref.name] = change.difference;
                explained[change.ref.name] += change.rest == 0 && !change.parts.empty() ? 1 : 0;
            }
            for (const auto &[name, after] : boards[j]) {
                const auto before = boards[i].find(name);
                const db::Value difference = after - (before == boards[i].end() ? 0 : before->second);
                // Shares of a break-down are what the whole is explained by.
                if (difference == 0 || name.find(':') != std::string::npos)
                    continue;
                QVERIFY2(told.contains(name), qPrintable(u"%1: %2 to %3"_s.arg(QString::fromStdString(name)).arg(i).arg(j)));
                const db::Value scale = name.starts_with("training.") || name.starts_with("milestones.") ? db::DecimalScale : 1;
                QVERIFY2(told[name] == difference * scale, qPrintable(u"%1: %2, not %3"_s.arg(QString::fromStdString(name)).arg(told[name]).arg(difference)));
            }
        }
    }
    QCOMPARE(pairs, 56);
    // By name, not by a rest. Milestones and cohorts of no phase are in none.
    for (const char *name : {"budget.spent", "budget.appropriated"})
        QVERIFY2(explained[name] > 0, name);
    for (const char *name : {"companies.mou", "companies.office", "training.graduated", "milestones.done"})
        QVERIFY2(!phase.isEmpty() || explained[name] > 0, name);
}

QTEST_GUILESS_MAIN(TestQuarters)
#include "tst_quarters.moc"
