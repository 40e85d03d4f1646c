#include "tests/app/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::fiveBudgetRows;
using support::Outcome;
using support::Program;

/// CSV in and out of the program itself.
class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void objectOfAnImport();
    void secondTimeChangesNothing();
    void oneObjectAndOneChangeSetPerFile();
    void refusedFileKeepsTheOthers();
    void problemsNameTheirPlace();
    void problemsInTwoLanguages();
    void partialKeepsTheGoodRowsAndWritesTheOthers();
    void pointsAreAskedForByAnOption();
    void dryRunChangesNothing();
    void expectedTotal();
    void whatTheFileDoesNotSay();
    void encodings_data();
    void encodings();
    void headerAloneIsNothingRead();
    void exportComesBackUnchanged_data();
    void exportComesBackUnchanged();
    void koreanHeaders();
    void unmappableCellsAreListedAndNothingIsWritten();
    void exportAtADate();
    void formulasAreEscapedAndComeBack();

private:
    QJsonObject import(const QString &file, const QString &csv, const QStringList &options = {}) const;

    Program m_program;
};

namespace {

void compareCounts(const QJsonObject &object, int read, int inserted, int updated, int unchanged, int rejected)
{
    QCOMPARE(object[u"read"_s].toInt(-1), read);
    QCOMPARE(object[u"inserted"_s].toInt(-1), inserted);
    QCOMPARE(object[u"updated"_s].toInt(-1), updated);
    QCOMPARE(object[u"unchanged"_s].toInt(-1), unchanged);
    QCOMPARE(object[u"rejected"_s].toInt(-1), rejected);
}

} // namespace

QJsonObject TestExchange::import(const QString &file, const QString &csv, const QStringList &options) const
{
    const Outcome outcome = m_program.run(QStringList{u"import"_s, file, csv, u"--json"_s} + options);
    return outcome.lines().value(0);
}

void TestExchange::initTestCase()
{
    m_program.record(u"record.clusterboard"_s);
    m_program.write(u"five.csv"_s, fiveBudgetRows());
    m_program.write(u"bad.csv"_s, "phase,stage,amount,unit,as_of\n"
                                  "1,plan,10,억원,2021-03-31\n"
                                  "1,plan,many,억원,2021-06-30\n"
                                  "1,plan,30,억원,2021-02-30\n"
                                  "1,spent,5,억원,2021-06-30\n");
}

void TestExchange::objectOfAnImport()
{
    m_program.empty(u"o.clusterboard"_s);
    const QJsonObject object = import(u"o.clusterboard"_s, u"five.csv"_s);
    QStringList keys = object.keys();
    keys.sort();
    QCOMPARE(keys, (QStringList{u"change_set"_s, u"encoding"_s, u"file"_s, u"inserted"_s, u"kind"_s, u"missing"_s,
                                u"problems"_s, u"read"_s, u"rejected"_s, u"skipped"_s, u"total_won"_s,
                                u"unchanged"_s, u"updated"_s, u"withdrawn"_s}));
    compareCounts(object, 5, 5, 0, 0, 0);
    QCOMPARE(object[u"change_set"_s].toInt(), 1);
    QCOMPARE(object[u"file"_s].toString(), u"five.csv"_s);
    QCOMPARE(object[u"kind"_s].toString(), u"budget"_s);
    QCOMPARE(object[u"encoding"_s].toString(), u"utf-8"_s);
    QCOMPARE(object[u"total_won"_s].toInteger(), 3'000'000);
    const QJsonObject skipped = object[u"skipped"_s].toObject();
    for (const QString &which : {u"blank"_s, u"title"_s, u"total"_s})
        QCOMPARE(skipped[which].toInt(-1), 0);
    QVERIFY(object[u"problems"_s].isArray());
}

void TestExchange::secondTimeChangesNothing()
{
    m_program.empty(u"twice.clusterboard"_s);
    import(u"twice.clusterboard"_s, u"five.csv"_s);
    const QJsonObject again = import(u"twice.clusterboard"_s, u"five.csv"_s);
    compareCounts(again, 5, 0, 0, 5, 0);
    QCOMPARE(again[u"change_set"_s].toInt(), 2); // that it was imported is part of the history
}

void TestExchange::oneObjectAndOneChangeSetPerFile()
{
    m_program.empty(u"many.clusterboard"_s);
    m_program.write(u"c.csv"_s, "company,region\n가,광주\n");
    const Outcome outcome
        = m_program.run({u"import"_s, u"many.clusterboard"_s, u"five.csv"_s, u"c.csv"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.lines().size(), 2);
    QCOMPARE(outcome.lines()[0][u"change_set"_s].toInt(), 1);
    QCOMPARE(outcome.lines()[1][u"change_set"_s].toInt(), 2);
    QCOMPARE(outcome.lines()[1][u"kind"_s].toString(), u"companies"_s);
}

void TestExchange::refusedFileKeepsTheOthers()
{
    m_program.empty(u"some.clusterboard"_s);
    m_program.write(u"c2.csv"_s, "company,region\n나,광주\n");
    const Outcome outcome = m_program.run(
        {u"import"_s, u"some.clusterboard"_s, u"five.csv"_s, u"bad.csv"_s, u"c2.csv"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 1);
    QCOMPARE(outcome.lines().size(), 3);
    QCOMPARE(outcome.lines()[0][u"change_set"_s].toInt(), 1);
    QVERIFY(outcome.lines()[1][u"change_set"_s].isNull());
    QCOMPARE(outcome.lines()[2][u"change_set"_s].toInt(), 2);
    QCOMPARE(m_program.run({u"history"_s, u"some.clusterboard"_s, u"--json"_s}).array().size(), 2);
}

void TestExchange::problemsNameTheirPlace()
{
    m_program.empty(u"p.clusterboard"_s);
    const Outcome outcome = m_program.run({u"import"_s, u"p.clusterboard"_s, u"bad.csv"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 1);
    const QJsonObject object = outcome.lines().value(0);
    QVERIFY(object[u"change_set"_s].isNull());
    QCOMPARE(object[u"read"_s].toInt(), 4);
    QCOMPARE(object[u"rejected"_s].toInt(), 2);
    QCOMPARE(object[u"read"_s].toInt(), object[u"inserted"_s].toInt() + object[u"updated"_s].toInt()
                                            + object[u"unchanged"_s].toInt() + object[u"rejected"_s].toInt());
    QList<QPair<int, int>> places;
    for (const QJsonValue &value : object[u"problems"_s].toArray()) {
        const QJsonObject problem = value.toObject();
        if (problem[u"severity"_s] != u"error"_s)
            continue;
        places += {problem[u"line"_s].toInt(), problem[u"column"_s].toInt()};
        QVERIFY(!problem[u"rule"_s].toString().isEmpty());
        QVERIFY(!problem[u"message"_s].toString().isEmpty());
        if (problem[u"line"_s].toInt() == 3) {
            QCOMPARE(problem[u"text"_s].toString(), u"many"_s);
            QCOMPARE(problem[u"header"_s].toString(), u"amount"_s);
        }
    }
    QCOMPARE(places, (QList<QPair<int, int>>{{3, 3}, {4, 5}}));
}

void TestExchange::problemsInTwoLanguages()
{
    m_program.empty(u"pl.clusterboard"_s);
    QByteArray texts[2];
    int i = 0;
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const Outcome outcome = m_program.run({u"import"_s, u"pl.clusterboard"_s, u"bad.csv"_s, u"--lang"_s, language});
        COMPARE_EXIT(outcome, 1);
        QVERIFY2(outcome.err.contains("bad.csv:3:3: "), outcome.err.constData());
        QVERIFY2(outcome.err.contains("bad.csv:4:5: "), outcome.err.constData());
        QCOMPARE(outcome.out.count('\n'), 1);
        texts[i++] = outcome.err;
    }
    QVERIFY(texts[0] != texts[1]);
}

void TestExchange::partialKeepsTheGoodRowsAndWritesTheOthers()
{
    m_program.empty(u"pa.clusterboard"_s);
    const Outcome outcome = m_program.run({u"import"_s, u"pa.clusterboard"_s, u"bad.csv"_s, u"--partial"_s,
                                           u"--rejects"_s, u"rejects.csv"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 0);
    const QJsonObject object = outcome.lines().value(0);
    compareCounts(object, 4, 2, 0, 0, 2);
    QCOMPARE(object[u"change_set"_s].toInt(), 1);
    QByteArray rejects = m_program.read(u"rejects.csv"_s);
    QVERIFY2(rejects.contains("many") && rejects.contains("2021-02-30"), rejects.constData());
    QVERIFY(!rejects.contains("2021-03-31"));
    const QByteArray header = rejects.left(rejects.indexOf("\r\n"));
    QVERIFY2(header.endsWith(",reason,reject_line,reject_column,reject_text,reject_rule,reject_suggestion"), header.constData());
    QVERIFY2(rejects.contains(",3,3,many,number.none,"), rejects.constData());
    // Mended, the rejected rows go in and nothing else changes.
    rejects.replace(",many,", ",20,").replace("2021-02-30", "2021-02-28");
    m_program.write(u"mended.csv"_s, rejects);
    const QJsonObject mended = import(u"pa.clusterboard"_s, u"mended.csv"_s);
    compareCounts(mended, 2, 2, 0, 0, 0);
}

void TestExchange::pointsAreAskedForByAnOption()
{
    const QStringList dated{u"--as-of"_s, u"2024-12-31"_s};
    m_program.write(u"points.csv"_s, "회계연도,분야,예산단계,금액(백만원)\n2024,x,plan,1.234\n2024,y,plan,5.678\n");
    m_program.empty(u"pt.clusterboard"_s);
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const Outcome refused = m_program.run(QStringList{u"import"_s, u"pt.clusterboard"_s, u"points.csv"_s, u"--lang"_s, language} + dated);
        COMPARE_EXIT(refused, 1);
        QVERIFY2(refused.err.contains("points.csv:2:4: "), refused.err.constData());
        QVERIFY2(refused.err.contains("--point decimal") && refused.err.contains("--point thousands"), refused.err.constData());
    }
    const QList<std::pair<QString, qint64>> readings{{u"decimal"_s, 6'912'000}, {u"thousands"_s, 6'912'000'000}};
    for (const auto &[meaning, won] : readings) {
        const QJsonObject object = import(u"pt.clusterboard"_s, u"points.csv"_s,
                                          QStringList{u"--point"_s, meaning, u"--dry-run"_s} + dated);
        compareCounts(object, 2, 2, 0, 0, 0);
        QCOMPARE(object[u"total_won"_s].toInteger(), won);
    }
    // A column that tells by itself is not asked of.
    m_program.write(u"told.csv"_s, "회계연도,분야,예산단계,금액(백만원)\n2024,x,plan,1.234\n2024,y,plan,5.67\n");
    QCOMPARE(import(u"pt.clusterboard"_s, u"told.csv"_s, QStringList{u"--point"_s, u"thousands"_s, u"--dry-run"_s} + dated)[u"total_won"_s].toInteger(),
             6'904'000);
    // The set-up that is kept answers in the next quarter.
    compareCounts(import(u"pt.clusterboard"_s, u"points.csv"_s,
                         QStringList{u"--point"_s, u"thousands"_s, u"--save-profile"_s, u"점"_s} + dated),
                  2, 2, 0, 0, 0);
    m_program.write(u"next.csv"_s, "회계연도,분야,예산단계,금액(백만원)\n2025,x,plan,2.468\n");
    const QJsonObject next = import(u"pt.clusterboard"_s, u"next.csv"_s, {u"--as-of"_s, u"2025-03-31"_s});
    QCOMPARE(next[u"profile"_s].toString(), u"점"_s);
    QCOMPARE(next[u"total_won"_s].toInteger(), 2'468'000'000);
    COMPARE_EXIT(m_program.run({u"import"_s, u"pt.clusterboard"_s, u"points.csv"_s, u"--point"_s, u"comma"_s}), 2);
}

void TestExchange::dryRunChangesNothing()
{
    m_program.empty(u"dry.clusterboard"_s);
    const QByteArray before = m_program.read(u"dry.clusterboard"_s);
    const QJsonObject object = import(u"dry.clusterboard"_s, u"five.csv"_s, {u"--dry-run"_s});
    compareCounts(object, 5, 5, 0, 0, 0);
    QVERIFY(object[u"change_set"_s].isNull());
    COMPARE_EXIT(m_program.run({u"import"_s, u"dry.clusterboard"_s, u"bad.csv"_s, u"--dry-run"_s}), 1);
    COMPARE_EXIT(m_program.run({u"import"_s, u"dry.clusterboard"_s, u"five.csv"_s, u"--dry-run"_s, u"--expect-total"_s,
                                u"1"_s}),
                 1);
    QCOMPARE(m_program.read(u"dry.clusterboard"_s), before);
}

void TestExchange::expectedTotal()
{
    m_program.empty(u"t.clusterboard"_s);
    const Outcome wrong = m_program.run(
        {u"import"_s, u"t.clusterboard"_s, u"five.csv"_s, u"--expect-total"_s, u"2999999"_s, u"--json"_s});
    COMPARE_EXIT(wrong, 1);
    QVERIFY(wrong.lines().value(0)[u"change_set"_s].isNull());
    QVERIFY(!wrong.lines().value(0)[u"problems"_s].toArray().isEmpty());
    COMPARE_EXIT(m_program.run({u"import"_s, u"t.clusterboard"_s, u"five.csv"_s, u"--expect-total"_s, u"3000000"_s}),
                 0);
}

void TestExchange::whatTheFileDoesNotSay()
{
    m_program.empty(u"say.clusterboard"_s);
    m_program.write(u"bare.csv"_s, "phase,stage,amount\n1,plan,12\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"say.clusterboard"_s, u"bare.csv"_s}), 1); // of which day?
    COMPARE_EXIT(m_program.run({u"import"_s, u"say.clusterboard"_s, u"bare.csv"_s, u"--as-of"_s, u"2021-05-31"_s,
                                u"--unit"_s, u"억원"_s, u"--source"_s, u"office-1"_s, u"--kind"_s, u"budget"_s}),
                 0);
    const QJsonObject budget
        = m_program.run({u"status"_s, u"say.clusterboard"_s, u"--json"_s}).object()[u"budget"_s].toObject();
    QCOMPARE(budget[u"plan_won"_s].toInteger(), 1'200'000'000);
    QCOMPARE(budget[u"as_of"_s].toString(), u"2021-05-31"_s);
    QCOMPARE(budget[u"source"_s].toString(), u"office-1"_s);
}

void TestExchange::encodings_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"기업명,소재지\n똠방각하,광주\n"_s;
    QTest::newRow("UTF-8") << u"utf-8"_s << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << u"utf-8"_s << "\xef\xbb\xbf" + text.toUtf8();
    // 기업명,소재지 / 똠방각하,광주 as Korean Windows writes it
    QTest::newRow("windows-949") << u"windows-949"_s
                                 << QByteArray("\xb1\xe2\xbe\xf7\xb8\xed,\xbc\xd2\xc0\xe7\xc1\xf6\n"
                                               "\x8c\x63\xb9\xe6\xb0\xa2\xc7\xcf,\xb1\xa4\xc1\xd6\n");
    QByteArray utf16("\xff\xfe");
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() & 0xff);
        utf16 += static_cast<char>(c.unicode() >> 8);
    }
    QTest::newRow("UTF-16") << u"utf-16"_s << utf16;
}

void TestExchange::encodings()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, bytes);
    for (const QString &choice : {u"auto"_s, encoding}) {
        m_program.empty(u"enc-"_s + choice + QString::number(bytes.size()) + u".clusterboard"_s);
        m_program.write(u"enc.csv"_s, bytes);
        const QJsonObject object = import(u"enc-"_s + choice + QString::number(bytes.size()) + u".clusterboard"_s,
                                          u"enc.csv"_s, {u"--encoding"_s, choice});
        compareCounts(object, 1, 1, 0, 0, 0);
        QCOMPARE(object[u"encoding"_s].toString(), encoding);
    }
}

void TestExchange::headerAloneIsNothingRead()
{
    m_program.empty(u"head.clusterboard"_s);
    m_program.write(u"head.csv"_s, "phase,stage,amount,unit,as_of\n");
    const Outcome outcome = m_program.run({u"import"_s, u"head.clusterboard"_s, u"head.csv"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 0);
    compareCounts(outcome.lines().value(0), 0, 0, 0, 0, 0);
}

void TestExchange::exportComesBackUnchanged_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("encoding");
    for (const char *kind : {"sources", "phases", "budget", "companies", "training", "milestones", "indicators",
                             "observations", "targets", "risks", "events", "decisions"}) {
        for (const char *headers : {"key", "ko", "en"}) {
            for (const char *encoding : {"utf-8", "windows-949"}) {
                QTest::addRow("%s %s %s", kind, headers, encoding)
                    << QString::fromLatin1(kind) << QString::fromLatin1(headers) << QString::fromLatin1(encoding);
            }
        }
    }
}

void TestExchange::exportComesBackUnchanged()
{
    QFETCH(QString, kind);
    QFETCH(QString, headers);
    QFETCH(QString, encoding);
    const Outcome exported
        = m_program.run({u"export"_s, u"record.clusterboard"_s, u"--kind"_s, kind, u"--headers"_s, headers,
                         u"--encoding"_s, encoding, u"--out"_s, u"table.csv"_s});
    if (encoding == u"windows-949"_s && exported.exit == 1) {
        QVERIFY(!exported.err.isEmpty()); // the cells that have no place there are named
        return;
    }
    COMPARE_EXIT(exported, 0);
    const QByteArray table = m_program.read(u"table.csv"_s);
    if (encoding == u"utf-8"_s)
        QVERIFY(table.startsWith("\xef\xbb\xbf"));
    QCOMPARE(table.count('\n'), table.count("\r\n"));
    if (kind == u"decisions"_s)
        return; // written by the program itself, never imported
    const Outcome imported = m_program.run({u"import"_s, u"record.clusterboard"_s, u"table.csv"_s, u"--kind"_s, kind,
                                            u"--dry-run"_s, u"--json"_s});
    COMPARE_EXIT(imported, 0);
    const QJsonObject object = imported.lines().value(0);
    QCOMPARE(object[u"inserted"_s].toInt(-1), 0);
    QCOMPARE(object[u"updated"_s].toInt(-1), 0);
    QCOMPARE(object[u"rejected"_s].toInt(-1), 0);
    QCOMPARE(object[u"read"_s].toInt(-1), object[u"unchanged"_s].toInt(-2));
    if (kind != u"risks"_s)
        QVERIFY(object[u"read"_s].toInt() > 0);
}

void TestExchange::koreanHeaders()
{
    const auto header = [this](const QString &headers) {
        const Outcome table = m_program.run({u"export"_s, u"record.clusterboard"_s, u"--kind"_s, u"budget"_s,
                                             u"--headers"_s, headers, u"--out"_s, u"-"_s});
        return QString::fromUtf8(table.out).section(u"\r\n"_s, 0, 0);
    };
    QVERIFY(header(u"ko"_s).contains(u"회계연도"_s));
    QVERIFY(header(u"key"_s).contains(u"fiscal_year"_s));
}

void TestExchange::unmappableCellsAreListedAndNothingIsWritten()
{
    m_program.empty(u"u.clusterboard"_s);
    m_program.write(u"u.csv"_s, u"company,region\n가나다😀,광주\n"_s.toUtf8());
    import(u"u.clusterboard"_s, u"u.csv"_s);
    for (const QString &out : {u"u949.csv"_s, u"-"_s}) {
        const Outcome outcome = m_program.run({u"export"_s, u"u.clusterboard"_s, u"--kind"_s, u"companies"_s,
                                               u"--encoding"_s, u"windows-949"_s, u"--out"_s, out});
        COMPARE_EXIT(outcome, 1);
        QVERIFY2(outcome.err.contains("😀"), outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(!m_program.exists(u"u949.csv"_s));
    }
}

void TestExchange::exportAtADate()
{
    const auto lines = [this](const QStringList &options) {
        return m_program
            .run(QStringList{u"export"_s, u"record.clusterboard"_s, u"--kind"_s, u"budget"_s, u"--out"_s, u"-"_s}
                 + options)
            .out.count("\r\n");
    };
    QVERIFY(lines({u"--as-of"_s, u"2019-12-31"_s}) < lines({u"--as-of"_s, u"2021-12-31"_s}));
    QVERIFY(lines({u"--as-of"_s, u"2021-12-31"_s}) < lines({}));
    QCOMPARE(lines({u"--as-of"_s, u"2010-01-01"_s}), 1);
}

void TestExchange::formulasAreEscapedAndComeBack()
{
    m_program.empty(u"x.clusterboard"_s);
    m_program.write(u"x.csv"_s, "company,note\n가,\"=1+1\"\n나,'=2\n다,-3 대\n라,\"줄\n바꿈, \"\"따옴표\"\"\"\n");
    compareCounts(import(u"x.clusterboard"_s, u"x.csv"_s), 4, 4, 0, 0, 0);
    const Outcome table
        = m_program.run({u"export"_s, u"x.clusterboard"_s, u"--kind"_s, u"companies"_s, u"--out"_s, u"x2.csv"_s});
    COMPARE_EXIT(table, 0);
    QVERIFY(m_program.read(u"x2.csv"_s).contains("'=1+1"));
    compareCounts(import(u"x.clusterboard"_s, u"x2.csv"_s), 4, 0, 0, 4, 0);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
