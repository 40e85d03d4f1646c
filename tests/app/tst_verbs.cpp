#include "tests/app/program.h"

#include <QCryptographicHash>
#include <QDate>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using support::fiveBudgetRows;
using support::Outcome;
using support::Program;

class TestVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newMakesAnEmptyFile();
    void statusOfAnEmptyFileKnowsNothing();
    void statusHasEveryMember();
    void statusInTwoLanguages();
    void moneyAndDecimalsArePrintedDigitByDigit();
    void historyNamesWhoWhatAndFromWhere();
    void diffOfOneAndOfTwo();
    void revertKeepsLaterEditsAndNamesThem();
    void knownOnLooksBack();
    void conflictsNameTheirClaims();
    void checkOfASoundFile();
    void backupIsACopyThatOpens();
    void chartsListsNamesFirst();
    void chartInEveryFormat_data();
    void chartInEveryFormat();
    void chartSizesHaveNames();
    void selfCheckIsComplete();
    void quietSaysNothing();
    void authorIsKept();

private:
    Program m_program;
};

namespace {

QStringList members(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

} // namespace

void TestVerbs::newMakesAnEmptyFile()
{
    const Outcome made = m_program.run({u"new"_s, u"n.clusterboard"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(made, 0);
    QCOMPARE(made.out, QByteArray());
    QVERIFY(made.err.contains("n.clusterboard"));
    QVERIFY(m_program.read(u"n.clusterboard"_s).startsWith("SQLite format 3"));
    const Outcome history = m_program.run({u"history"_s, u"n.clusterboard"_s, u"--json"_s});
    COMPARE_EXIT(history, 0);
    QCOMPARE(QJsonDocument::fromJson(history.out).array().size(), 0);
    QVERIFY(QJsonDocument::fromJson(history.out).isArray());
    QVERIFY(!m_program.exists(u"n.clusterboard.lock"_s));
}

void TestVerbs::statusOfAnEmptyFileKnowsNothing()
{
    m_program.empty(u"e.clusterboard"_s);
    const Outcome outcome = m_program.run({u"status"_s, u"e.clusterboard"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 0);
    const QJsonObject status = outcome.object();
    QCOMPARE(status[u"as_of"_s].toString(), QDate::currentDate().toString(Qt::ISODate));
    QVERIFY(status[u"phase"_s].isNull());
    const QJsonObject budget = status[u"budget"_s].toObject();
    for (const QString &stage : {u"plan_won"_s, u"appropriated_won"_s, u"transferred_won"_s, u"spent_won"_s,
                                 u"as_of"_s, u"source"_s})
        QVERIFY2(budget.contains(stage) && budget[stage].isNull(), qPrintable(stage));
    const QJsonObject mou = status[u"companies"_s].toObject()[u"mou"_s].toObject();
    for (const QString &member : {u"value"_s, u"basis"_s, u"as_of"_s, u"source"_s})
        QVERIFY2(mou.contains(member) && mou[member].isNull(), qPrintable(member));
    QVERIFY(status[u"training"_s].toObject()[u"graduated"_s].isNull());
    QVERIFY(status[u"companies"_s].toObject()[u"register"_s].toObject()[u"mou"_s].isNull());
    QCOMPARE(status[u"milestones"_s].toObject()[u"total"_s].toInt(-1), 0);
    QCOMPARE(status[u"indicators"_s].toArray().size(), 0);
    QCOMPARE(status[u"conflicts"_s].toInt(-1), 0);

    // The programme has two phases before any file tells of them; a file spells them in several ways.
    for (const QString &phase : {u"2"_s, u"2단계"_s}) {
        const Outcome known
            = m_program.run({u"status"_s, u"e.clusterboard"_s, u"--phase"_s, phase, u"--json"_s});
        COMPARE_EXIT(known, 0);
        QCOMPARE(known.object()[u"phase"_s].toString(), u"2"_s);
    }
}

void TestVerbs::statusHasEveryMember()
{
    m_program.record(u"m.clusterboard"_s);
    const Outcome outcome = m_program.run(
        {u"status"_s, u"m.clusterboard"_s, u"--phase"_s, u"1"_s, u"--as-of"_s, u"2021-12-31"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject status = outcome.object();
    QCOMPARE(members(status),
             sorted({u"as_of"_s, u"phase"_s, u"period"_s, u"budget"_s, u"companies"_s, u"training"_s, u"milestones"_s,
                     u"indicators"_s, u"conflicts"_s, u"closed"_s}));
    QCOMPARE(members(status[u"period"_s].toObject()), sorted({u"starts_on"_s, u"ends_on"_s, u"elapsed"_s}));
    const QJsonObject budget = status[u"budget"_s].toObject();
    QCOMPARE(members(budget),
             sorted({u"plan_won"_s, u"appropriated_won"_s, u"transferred_won"_s, u"spent_won"_s, u"execution_rate"_s,
                     u"by_category"_s, u"by_funding"_s, u"as_of"_s, u"source"_s}));
    QCOMPARE(members(budget[u"execution_rate"_s].toObject()), sorted({u"numerator"_s, u"denominator"_s, u"of"_s}));
    QVERIFY(!budget[u"by_funding"_s].toArray().isEmpty());
    for (const QJsonValue &share : budget[u"by_funding"_s].toArray()) {
        QCOMPARE(members(share.toObject()), sorted({u"funding"_s, u"plan_won"_s, u"appropriated_won"_s,
                                                    u"transferred_won"_s, u"spent_won"_s}));
    }
    const QJsonObject companies = status[u"companies"_s].toObject();
    QCOMPARE(members(companies), sorted({u"mou"_s, u"office"_s, u"hq"_s, u"left"_s, u"register"_s}));
    for (const QString &count : {u"mou"_s, u"office"_s, u"hq"_s, u"left"_s})
        QCOMPARE(members(companies[count].toObject()), sorted({u"value"_s, u"basis"_s, u"as_of"_s, u"source"_s}));
    QCOMPARE(members(companies[u"register"_s].toObject()), sorted({u"mou"_s, u"office"_s, u"hq"_s, u"left"_s}));
    const QJsonObject training = status[u"training"_s].toObject();
    QCOMPARE(members(training), sorted({u"graduated"_s, u"admitted"_s, u"employed"_s, u"surveyed"_s, u"cohorts"_s,
                                        u"completion"_s, u"employment"_s}));
    for (const QString &rate : {u"completion"_s, u"employment"_s})
        QCOMPARE(members(training[rate].toObject()), sorted({u"numerator"_s, u"denominator"_s, u"cohorts"_s}));
    QCOMPARE(members(status[u"milestones"_s].toObject()),
             sorted({u"total"_s, u"done"_s, u"late"_s, u"due_soon"_s}));
    QVERIFY(!status[u"indicators"_s].toArray().isEmpty());
    for (const QJsonValue &indicator : status[u"indicators"_s].toArray()) {
        QCOMPARE(members(indicator.toObject()),
                 sorted({u"indicator"_s, u"value"_s, u"unit"_s, u"as_of"_s, u"source"_s, u"target"_s, u"due_on"_s,
                         u"target_now"_s, u"attainment"_s, u"status"_s, u"needed_per_quarter"_s}));
    }
}

void TestVerbs::statusInTwoLanguages()
{
    m_program.record(u"l.clusterboard"_s);
    const QStringList call = {u"status"_s, u"l.clusterboard"_s, u"--phase"_s, u"1"_s, u"--as-of"_s, u"2022-12-31"_s};
    const Outcome korean = m_program.run(call + QStringList{u"--lang"_s, u"ko"_s});
    const Outcome english = m_program.run(call + QStringList{u"--lang"_s, u"en"_s});
    COMPARE_EXIT(korean, 0);
    COMPARE_EXIT(english, 0);
    QVERIFY2(korean.out.contains("4,296"), korean.out.constData());
    QVERIFY2(english.out.contains("429.6"), english.out.constData());
    static const QRegularExpression hangul(u"[가-힣]"_s);
    // Names that people gave stay as they are; the program's own words do not.
    QVERIFY(QString::fromUtf8(korean.out).count(hangul) > QString::fromUtf8(english.out).count(hangul) * 2);
}

void TestVerbs::moneyAndDecimalsArePrintedDigitByDigit()
{
    m_program.empty(u"d.clusterboard"_s);
    m_program.write(u"big.csv"_s, "phase,stage,amount,unit,as_of\n1,plan,9007199254740993,원,2021-03-31\n");
    m_program.write(u"kpi.csv"_s, "indicator,value,as_of\ncompute_pf,88.5,2023-10-31\nhalf,0.1,2023-10-31\n"
                                  "whole,360,2023-10-31\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"d.clusterboard"_s, u"big.csv"_s, u"kpi.csv"_s}), 0);
    const Outcome status
        = m_program.run({u"status"_s, u"d.clusterboard"_s, u"--json"_s, u"--as-of"_s, u"2023-12-31"_s});
    COMPARE_EXIT(status, 0);
    QVERIFY2(status.out.contains("\"plan_won\": 9007199254740993,"), status.out.constData());
    QVERIFY2(status.out.contains("\"value\": 88.5,"), status.out.constData());
    QVERIFY2(status.out.contains("\"value\": 0.1,"), status.out.constData());
    QVERIFY2(status.out.contains("\"value\": 360,"), status.out.constData());
}

void TestVerbs::historyNamesWhoWhatAndFromWhere()
{
    m_program.empty(u"h.clusterboard"_s);
    m_program.write(u"five.csv"_s, fiveBudgetRows());
    COMPARE_EXIT(m_program.run({u"import"_s, u"h.clusterboard"_s, u"five.csv"_s, u"--author"_s, u"김주무관"_s,
                                u"--reason"_s, u"1분기 자료"_s}),
                 0);
    COMPARE_EXIT(m_program.run({u"revert"_s, u"h.clusterboard"_s, u"1"_s, u"--reason"_s, u"잘못 받음"_s}), 0);
    const QJsonArray history = m_program.run({u"history"_s, u"h.clusterboard"_s, u"--json"_s}).array();
    QCOMPARE(history.size(), 2);
    const QJsonObject import = history[0].toObject();
    QCOMPARE(import[u"change_set"_s].toInt(), 1);
    QCOMPARE(import[u"kind"_s].toString(), u"import"_s);
    QCOMPARE(import[u"author"_s].toString(), u"김주무관"_s);
    QCOMPARE(import[u"reason"_s].toString(), u"1분기 자료"_s);
    QCOMPARE(import[u"file"_s].toString(), u"five.csv"_s);
    QCOMPARE(import[u"encoding"_s].toString(), u"utf-8"_s);
    QCOMPARE(import[u"sha256"_s].toString().toLatin1(),
             QCryptographicHash::hash(fiveBudgetRows(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(import[u"bytes"_s].toInt(), fiveBudgetRows().size());
    QCOMPARE(import[u"read"_s].toInt(), 5);
    QCOMPARE(import[u"inserted"_s].toInt(), 5);
    QCOMPARE(import[u"updated"_s].toInt(-1), 0);
    QCOMPARE(import[u"rejected"_s].toInt(-1), 0);
    QCOMPARE(import[u"reverted_by"_s].toInt(), 2);
    QVERIFY(import[u"target"_s].isNull());
    static const QRegularExpression utc(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    QVERIFY(utc.match(import[u"at"_s].toString()).hasMatch());
    const QJsonObject revert = history[1].toObject();
    QCOMPARE(revert[u"kind"_s].toString(), u"revert"_s);
    QCOMPARE(revert[u"target"_s].toInt(), 1);
    QCOMPARE(revert[u"removed"_s].toInt(), 5);
    QVERIFY(revert[u"reverted_by"_s].isNull());
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const Outcome text = m_program.run({u"history"_s, u"h.clusterboard"_s, u"--lang"_s, language});
        COMPARE_EXIT(text, 0);
        QCOMPARE(text.out.count('\n'), 3);
        QVERIFY(text.out.contains("five.csv"));
    }
}

void TestVerbs::diffOfOneAndOfTwo()
{
    m_program.empty(u"f.clusterboard"_s);
    m_program.write(u"one.csv"_s, "company,region,note\n(주)가나다,서울,\n라마바,광주,메모\n");
    m_program.write(u"two.csv"_s, "company,region\n가나다,광주\n사아자,부산\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"f.clusterboard"_s, u"one.csv"_s, u"two.csv"_s, u"--kind"_s,
                                u"companies"_s}),
                 0);
    const Outcome diff = m_program.run({u"diff"_s, u"f.clusterboard"_s, u"2"_s, u"--json"_s});
    COMPARE_EXIT(diff, 0);
    QCOMPARE(diff.object()[u"change_set"_s].toInt(), 2);
    const QJsonArray rows = diff.object()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    int updated = 0;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row[u"kind"_s].toString(), u"companies"_s);
        if (row[u"change"_s] != u"updated"_s) {
            QCOMPARE(row[u"change"_s].toString(), u"inserted"_s);
            QCOMPARE(row[u"key"_s].toObject()[u"company"_s].toString(), u"사아자"_s);
            continue;
        }
        ++updated;
        bool region = false;
        for (const QJsonValue &cell : row[u"cells"_s].toArray()) {
            if (cell.toObject()[u"column"_s] != u"region"_s)
                continue;
            region = true;
            QCOMPARE(cell.toObject()[u"old"_s].toString(), u"서울"_s);
            QCOMPARE(cell.toObject()[u"new"_s].toString(), u"광주"_s);
        }
        QVERIFY(region);
    }
    QCOMPARE(updated, 1);
    const Outcome all = m_program.run({u"diff"_s, u"f.clusterboard"_s, u"0"_s, u"2"_s, u"--json"_s});
    COMPARE_EXIT(all, 0);
    QCOMPARE(all.object()[u"rows"_s].toArray().size(), 3);
    QVERIFY(all.object()[u"change_set"_s].isNull());
    const Outcome back = m_program.run({u"diff"_s, u"f.clusterboard"_s, u"2"_s, u"1"_s, u"--json"_s});
    COMPARE_EXIT(back, 0);
    QCOMPARE(back.object()[u"rows"_s].toArray().size(), 2);
    const Outcome same = m_program.run({u"diff"_s, u"f.clusterboard"_s, u"2"_s, u"2"_s, u"--json"_s});
    QCOMPARE(same.object()[u"rows"_s].toArray().size(), 0);
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const Outcome text = m_program.run({u"diff"_s, u"f.clusterboard"_s, u"2"_s, u"--lang"_s, language});
        COMPARE_EXIT(text, 0);
        QVERIFY2(text.out.contains("서울 → 광주"), text.out.constData());
    }
}

void TestVerbs::revertKeepsLaterEditsAndNamesThem()
{
    m_program.empty(u"v.clusterboard"_s);
    m_program.write(u"a.csv"_s, "company,region\n가,서울\n나,서울\n");
    m_program.write(u"b.csv"_s, "company,region\n나,광주\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"v.clusterboard"_s, u"a.csv"_s, u"b.csv"_s, u"--kind"_s,
                                u"companies"_s}),
                 0);
    const Outcome done = m_program.run({u"revert"_s, u"v.clusterboard"_s, u"1"_s, u"--json"_s});
    COMPARE_EXIT(done, 0);
    QCOMPARE(done.object()[u"change_set"_s].toInt(), 3);
    QCOMPARE(done.object()[u"target"_s].toInt(), 1);
    const QJsonArray kept = done.object()[u"kept"_s].toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].toObject()[u"key"_s].toObject()[u"company"_s].toString(), u"나"_s);
    QCOMPARE(kept[0].toObject()[u"change_set"_s].toInt(), 2);
    const auto companies = [this] {
        return m_program.run({u"export"_s, u"v.clusterboard"_s, u"--kind"_s, u"companies"_s, u"--out"_s, u"-"_s}).out;
    };
    QVERIFY(!companies().contains("가,"));
    QVERIFY(companies().contains("나,"));
    // Taking the revert back puts the rows back.
    COMPARE_EXIT(m_program.run({u"revert"_s, u"v.clusterboard"_s, u"3"_s, u"--lang"_s, u"en"_s}), 0);
    QVERIFY(companies().contains("가,"));
    QVERIFY(companies().contains("광주"));
}

void TestVerbs::knownOnLooksBack()
{
    m_program.empty(u"k.clusterboard"_s);
    m_program.write(u"p1.csv"_s, "phase,stage,amount,unit,as_of\n1,plan,100,억원,2021-03-31\n");
    m_program.write(u"p2.csv"_s, "phase,stage,amount,unit,as_of\n1,plan,200,억원,2021-06-30\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"k.clusterboard"_s, u"p1.csv"_s, u"p2.csv"_s}), 0);
    const auto plan = [this](const QStringList &how) {
        return m_program.run(QStringList{u"status"_s, u"k.clusterboard"_s, u"--json"_s, u"--phase"_s, u"1"_s} + how)
            .object()[u"budget"_s]
            .toObject()[u"plan_won"_s]
            .toInteger(-1);
    };
    QCOMPARE(plan({}), 20'000'000'000);
    QCOMPARE(plan({u"--known-on"_s, u"1"_s}), 10'000'000'000);
    QCOMPARE(plan({u"--as-of"_s, u"2021-03-31"_s}), 10'000'000'000);
    QCOMPARE(plan({u"--as-of"_s, u"2021-03-30"_s}), -1);
    const Outcome table = m_program.run({u"export"_s, u"k.clusterboard"_s, u"--kind"_s, u"budget"_s, u"--known-on"_s,
                                         u"1"_s, u"--out"_s, u"-"_s});
    QCOMPARE(table.out.count("\r\n"), 2);
}

void TestVerbs::conflictsNameTheirClaims()
{
    m_program.record(u"c.clusterboard"_s);
    const Outcome json
        = m_program.run({u"conflicts"_s, u"c.clusterboard"_s, u"--as-of"_s, u"2025-12-31"_s, u"--json"_s});
    COMPARE_EXIT(json, 0);
    QVERIFY(!json.array().isEmpty());
    for (const QJsonValue &value : json.array()) {
        const QJsonObject conflict = value.toObject();
        QVERIFY(conflict[u"nature"_s] == u"conflict"_s || conflict[u"nature"_s] == u"earlier_version"_s);
        const QJsonArray claims = conflict[u"claims"_s].toArray();
        QVERIFY(claims.size() >= 2);
        QCOMPARE(members(claims[0].toObject()), sorted({u"value"_s, u"as_of"_s, u"source"_s, u"revision"_s,
                                                        u"approx"_s, u"counts"_s, u"change_set"_s}));
    }
    const Outcome korean = m_program.run({u"conflicts"_s, u"c.clusterboard"_s, u"--lang"_s, u"ko"_s});
    COMPARE_EXIT(korean, 0);
    QVERIFY2(korean.out.contains("예산 금액 (1단계, 예산단계 계획)"), korean.out.constData());
    QVERIFY(korean.out.contains("억원"));
    COMPARE_EXIT(m_program.run({u"conflicts"_s, u"c.clusterboard"_s, u"--lang"_s, u"en"_s}), 0);
}

void TestVerbs::checkOfASoundFile()
{
    m_program.record(u"s.clusterboard"_s);
    const Outcome json = m_program.run({u"check"_s, u"s.clusterboard"_s, u"--json"_s});
    COMPARE_EXIT(json, 0);
    QCOMPARE(json.object()[u"sound"_s], QJsonValue(true));
    QCOMPARE(json.object()[u"change_sets"_s].toInt(), 10);
    QCOMPARE(json.object()[u"problems"_s].toArray().size(), 0);
    for (const QString &language : {u"ko"_s, u"en"_s})
        COMPARE_EXIT(m_program.run({u"check"_s, u"s.clusterboard"_s, u"--lang"_s, language}), 0);
}

void TestVerbs::backupIsACopyThatOpens()
{
    m_program.record(u"b.clusterboard"_s);
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const QString copy = language + u".clusterboard"_s;
        COMPARE_EXIT(m_program.run({u"backup"_s, u"b.clusterboard"_s, copy, u"--lang"_s, language}), 0);
        const QStringList call = {u"--json"_s, u"--as-of"_s, u"2024-12-31"_s};
        QCOMPARE(m_program.run(QStringList{u"status"_s, copy} + call).out,
                 m_program.run(QStringList{u"status"_s, u"b.clusterboard"_s} + call).out);
        COMPARE_EXIT(m_program.run({u"check"_s, copy}), 0);
    }
}

void TestVerbs::chartsListsNamesFirst()
{
    m_program.record(u"ch.clusterboard"_s);
    m_program.empty(u"none.clusterboard"_s);
    const auto names = [](const QByteArray &out) {
        QStringList list;
        for (const QString &line : QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts))
            list += line.section(u'\t', 0, 0);
        return list;
    };
    const Outcome all = m_program.run({u"charts"_s});
    COMPARE_EXIT(all, 0);
    const Outcome some = m_program.run({u"charts"_s, u"ch.clusterboard"_s});
    COMPARE_EXIT(some, 0);
    QVERIFY(!names(all.out).isEmpty());
    QVERIFY(!names(some.out).isEmpty());
    for (const QString &name : names(some.out))
        QVERIFY(names(all.out).contains(name));
    const Outcome none = m_program.run({u"charts"_s, u"none.clusterboard"_s});
    COMPARE_EXIT(none, 0);
    QCOMPARE(none.out, QByteArray());
    // Before the programme there is nothing to draw.
    QVERIFY(names(m_program.run({u"charts"_s, u"ch.clusterboard"_s, u"--as-of"_s, u"2015-01-01"_s}).out).isEmpty());
    const Outcome json = m_program.run({u"charts"_s, u"ch.clusterboard"_s, u"--json"_s});
    QCOMPARE(json.array().size(), names(some.out).size());
    QCOMPARE(json.array()[0].toObject()[u"name"_s].toString(), names(some.out).first());
    QVERIFY(m_program.run({u"charts"_s, u"--lang"_s, u"en"_s}).out != m_program.run({u"charts"_s}).out);
}

void TestVerbs::chartInEveryFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("PNG") << u".png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u".svg"_s << QByteArray("<?xml");
    QTest::newRow("PDF") << u".pdf"_s << QByteArray("%PDF-");
    QTest::newRow("CSV") << u".csv"_s << QByteArray("\xef\xbb\xbf");
}

void TestVerbs::chartInEveryFormat()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, magic);
    m_program.record(u"draw.clusterboard"_s);
    const QString name = QString::fromUtf8(m_program.run({u"charts"_s, u"draw.clusterboard"_s}).out).section(u'\t', 0, 0);
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        for (const QString &theme : {u"light"_s, u"dark"_s, u"print"_s}) {
            const QString out = language + theme + ending;
            const Outcome drawn
                = m_program.run({u"chart"_s, u"draw.clusterboard"_s, name, u"--theme"_s, theme, u"--size"_s,
                                 u"120x80"_s, u"--dpi"_s, u"96"_s, u"--lang"_s, language, u"--out"_s, out});
            COMPARE_EXIT(drawn, 0);
            QVERIFY(m_program.read(out).startsWith(magic));
            QVERIFY(m_program.read(out).size() > 100);
        }
    }
    if (ending == u".png"_s) {
        const QImage picture = QImage::fromData(m_program.read(u"kolight.png"_s));
        QVERIFY(qAbs(picture.width() - 120 / 25.4 * 96) <= 1 && qAbs(picture.height() - 80 / 25.4 * 96) <= 1);
        QVERIFY(m_program.read(u"kolight.png"_s) != m_program.read(u"kodark.png"_s));
    }
}

void TestVerbs::chartSizesHaveNames()
{
    m_program.record(u"sizes.clusterboard"_s);
    const auto drawn = [this](const QStringList &more) {
        return m_program.run(QStringList{u"chart"_s, u"sizes.clusterboard"_s, u"plan_versions"_s, u"--out"_s, u"size.png"_s}
                             + more);
    };
    COMPARE_EXIT(drawn({u"--size"_s, u"slide"_s}), 0);
    QCOMPARE(QImage::fromData(m_program.read(u"size.png"_s)).size(), QSize(1920, 1080));
    // What stands beside the name comes before what the name means.
    COMPARE_EXIT(drawn({u"--size"_s, u"slide"_s, u"--dpi"_s, u"127"_s}), 0);
    QCOMPARE(QImage::fromData(m_program.read(u"size.png"_s)).size(), QSize(960, 540));
    COMPARE_EXIT(drawn({u"--size"_s, u"column"_s}), 0);
    const QByteArray print = m_program.read(u"size.png"_s);
    COMPARE_EXIT(drawn({u"--theme"_s, u"print"_s}), 0);
    QCOMPARE(m_program.read(u"size.png"_s), print);
    // Own sizes are those of the window's settings; a name that nobody gave is told with those that there are.
    const Outcome unknown = drawn({u"--size"_s, u"소식지"_s});
    COMPARE_EXIT(unknown, 2);
    QVERIFY(unknown.err.contains("half-page"));
    QVERIFY(QDir().mkpath(m_program.path(u".config/clusterboard"_s)));
    m_program.write(u".config/clusterboard/clusterboard.ini"_s, "[export]\nchart_sizes=50x40 254 print 소식지\n");
    COMPARE_EXIT(drawn({u"--size"_s, u"소식지"_s}), 0);
    QCOMPARE(QImage::fromData(m_program.read(u"size.png"_s)).size(), QSize(500, 400));
}

void TestVerbs::selfCheckIsComplete()
{
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const Outcome text = m_program.run({u"self-check"_s, u"--lang"_s, language});
        COMPARE_EXIT(text, 0);
        QVERIFY(text.out.contains("SQLite"));
        QCOMPARE(text.err, QByteArray());
    }
    const Outcome json = m_program.run({u"self-check"_s, u"--json"_s});
    QCOMPARE(json.object()[u"complete"_s], QJsonValue(true));
    QVERIFY(json.object()[u"items"_s].toArray().size() >= 8);
}

void TestVerbs::quietSaysNothing()
{
    m_program.write(u"q.csv"_s, fiveBudgetRows());
    for (const QStringList &call :
         {QStringList{u"new"_s, u"q.clusterboard"_s}, QStringList{u"import"_s, u"q.clusterboard"_s, u"q.csv"_s},
          QStringList{u"backup"_s, u"q.clusterboard"_s, u"q2.clusterboard"_s}}) {
        const Outcome outcome = m_program.run(call + QStringList{u"--quiet"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.err, QByteArray());
    }
    const Outcome failed = m_program.run({u"check"_s, u"missing"_s, u"--quiet"_s});
    COMPARE_EXIT(failed, 3);
    QVERIFY(!failed.err.isEmpty());
}

void TestVerbs::authorIsKept()
{
    m_program.empty(u"au.clusterboard"_s);
    m_program.write(u"au.csv"_s, fiveBudgetRows());
    COMPARE_EXIT(m_program.run({u"import"_s, u"au.clusterboard"_s, u"au.csv"_s}), 0);
    COMPARE_EXIT(m_program.run({u"--author"_s, u"Lee, AICA"_s, u"revert"_s, u"au.clusterboard"_s, u"1"_s}), 0);
    const QJsonArray history = m_program.run({u"history"_s, u"au.clusterboard"_s, u"--json"_s}).array();
    QVERIFY(!history[0].toObject()[u"author"_s].toString().isEmpty());
    QCOMPARE(history[1].toObject()[u"author"_s].toString(), u"Lee, AICA"_s);
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
