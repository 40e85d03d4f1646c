#include "tests/app/program.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestQuarters)
#include "tst_quarters.moc"
