#include "tests/app/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

namespace {
const QStringList verbs = {u"new"_s,   u"import"_s, u"status"_s, u"export"_s,    u"charts"_s, u"chart"_s,  u"history"_s,
                           u"diff"_s,  u"template"_s, u"profiles"_s, u"revert"_s, u"conflicts"_s, u"check"_s, u"backup"_s, u"self-check"_s,
                           u"adopt"_s, u"close"_s, u"purge"_s};
}

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionAndHelpWithoutADisplay();
    void everyVerbExplainsItself_data();
    void everyVerbExplainsItself();
    void onlyTheVerbsThatExist();
    void wrongUsageNamesWhatIsWrong_data();
    void wrongUsageNamesWhatIsWrong();
    void helpNamesWhatThereIs();
    void aFarWordSuggestsNothing();
    void nothingIsMadeByAWrongCall();
    void languages();
    void optionsMayStandInFrontOfTheVerb();
    void everyTextIsTranslated();
    void withoutADisplayTheWindowSaysSo();

private:
    Program m_program;
};

void TestUsage::versionAndHelpWithoutADisplay()
{
    const Outcome version = m_program.run({u"--version"_s});
    COMPARE_EXIT(version, 0);
    QVERIFY(version.out.startsWith("clusterboard "));
    QCOMPARE(version.err, QByteArray());
    const Outcome help = m_program.run({u"--help"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(help, 0);
    for (const QString &verb : verbs)
        QVERIFY2(help.out.contains("\n  " + verb.toUtf8()), qPrintable(verb));
    QCOMPARE(help.err, QByteArray());
}

void TestUsage::everyVerbExplainsItself_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : verbs)
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestUsage::everyVerbExplainsItself()
{
    QFETCH(QString, verb);
    const Outcome english = m_program.run({verb, u"--help"_s, u"--lang"_s, u"en"_s});
    const Outcome korean = m_program.run({verb, u"--help"_s, u"--lang"_s, u"ko"_s});
    COMPARE_EXIT(english, 0);
    COMPARE_EXIT(korean, 0);
    QVERIFY(english.out.startsWith("clusterboard " + verb.toUtf8()));
    QVERIFY(korean.out.startsWith("clusterboard " + verb.toUtf8()));
    QVERIFY(english.out != korean.out);
    QCOMPARE(english.err, QByteArray());
    const Outcome version = m_program.run({verb, u"--version"_s});
    COMPARE_EXIT(version, 0);
    QVERIFY(version.out.startsWith("clusterboard "));
}

void TestUsage::onlyTheVerbsThatExist()
{
    const QByteArray help = m_program.run({u"--help"_s}).out;
    for (const QString &verb : {u"print"_s, u"delete"_s, u"synchronize"_s}) {
        QVERIFY2(!help.contains("\n  " + verb.toUtf8()), qPrintable(verb));
        const Outcome outcome = m_program.run({verb, u"x.clusterboard"_s});
        COMPARE_EXIT(outcome, 2);
        QVERIFY2(outcome.err.contains(verb.toUtf8()), outcome.err.constData());
    }
}

void TestUsage::wrongUsageNamesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const QStringList &arguments, const QString &named) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << named;
    };
    row({u"stauts"_s, u"f"_s}, u"stauts"_s);
    row({u"--nonsense"_s}, u"--nonsense"_s);
    row({u"--lang"_s, u"fr"_s, u"check"_s, u"f"_s}, u"--lang fr"_s);
    row({u"new"_s}, u"FILE"_s);
    row({u"new"_s, u"a"_s, u"b"_s}, u"b"_s);
    row({u"new"_s, u"a"_s, u"--recrod"_s}, u"--recrod"_s);
    row({u"new"_s, u""_s}, u"FILE"_s);
    row({u"import"_s, u"f"_s}, u"CSV"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--profile"_s, u""_s}, u"--profile"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"b.csv"_s, u"--save-profile"_s, u"p"_s}, u"--save-profile"_s);
    row({u"template"_s, u"f"_s, u"--out"_s, u"-"_s}, u"--kind"_s);
    row({u"template"_s, u"f"_s, u"--kind"_s, u"budget"_s}, u"--out"_s);
    row({u"profiles"_s, u"f"_s, u"--rename"_s, u"a"_s}, u"--rename"_s);
    row({u"profiles"_s, u"f"_s, u"b"_s}, u"--rename"_s);
    row({u"profiles"_s, u"f"_s, u"c"_s, u"--rename"_s, u"a"_s, u"--delete"_s, u"b"_s}, u"--delete"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--kind"_s, u"money"_s}, u"--kind money"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--encoding"_s, u"latin1"_s}, u"--encoding latin1"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--unit"_s, u"달러"_s}, u"--unit 달러"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--as-of"_s, u"2025-02-30"_s}, u"--as-of 2025-02-30"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--as-of"_s, u"2025Q1"_s}, u"--as-of 2025Q1"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--expect-total"_s, u"1,000"_s}, u"--expect-total 1,000"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--expect-total"_s, u"99999999999999999999"_s}, u"--expect-total"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--rejects"_s, u"r.csv"_s}, u"--partial"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"b.csv"_s, u"--partial"_s, u"--rejects"_s, u"r.csv"_s}, u"--rejects"_s);
    row({u"import"_s, u"f"_s, u"a.csv"_s, u"--dry-run=yes"_s}, u"--dry-run"_s);
    row({u"status"_s, u"f"_s, u"--as-of"_s}, u"--as-of"_s);
    row({u"status"_s, u"f"_s, u"--as-of"_s, u"20241231"_s}, u"--as-of 20241231"_s);
    row({u"status"_s, u"f"_s, u"--known-on"_s, u"0"_s}, u"--known-on 0"_s);
    row({u"status"_s, u"f"_s, u"--json"_s, u"--json"_s}, u"--json"_s);
    row({u"export"_s, u"f"_s, u"--out"_s, u"-"_s}, u"--kind"_s);
    row({u"export"_s, u"f"_s, u"--kind"_s, u"budget"_s}, u"--out"_s);
    row({u"export"_s, u"f"_s, u"--kind"_s, u"auto"_s, u"--out"_s, u"-"_s}, u"--kind auto"_s);
    row({u"export"_s, u"f"_s, u"--kind"_s, u"budget"_s, u"--out"_s, u"-"_s, u"--format"_s, u"xlsx"_s, u"--encoding"_s,
         u"utf-8"_s}, u"--encoding"_s);
    row({u"export"_s, u"f"_s, u"--kind"_s, u"budget"_s, u"--out"_s, u"p"_s, u"--format"_s, u"datapackage"_s}, u"--kind"_s);
    row({u"export"_s, u"f"_s, u"--out"_s, u"-"_s, u"--format"_s, u"datapackage"_s}, u"--out -"_s);
    row({u"verify"_s, u"f"_s}, u"PICTURE|CODE"_s);
    row({u"export"_s, u"f"_s, u"--kind"_s, u"budget"_s, u"--out"_s, u"-"_s, u"--headers"_s, u"de"_s},
        u"--headers de"_s);
    row({u"charts"_s, u"--as-of"_s, u"2024-12-31"_s}, u"--as-of"_s);
    row({u"chart"_s, u"f"_s, u"no-such-chart"_s, u"--out"_s, u"a.png"_s}, u"no-such-chart"_s);
    row({u"chart"_s, u"f"_s, u"plan_versions"_s, u"--out"_s, u"a.png"_s, u"--size"_s, u"big"_s}, u"--size big"_s);
    row({u"chart"_s, u"f"_s, u"plan_versions"_s, u"--out"_s, u"a.png"_s, u"--dpi"_s, u"9"_s}, u"--dpi 9"_s);
    row({u"chart"_s, u"f"_s, u"plan_versions"_s, u"--out"_s, u"a.png"_s, u"--theme"_s, u"neon"_s}, u"--theme neon"_s);
    row({u"diff"_s, u"f"_s}, u"FILE N"_s);
    row({u"diff"_s, u"f"_s, u"one"_s}, u"one"_s);
    row({u"diff"_s, u"f"_s, u"0"_s}, u"0"_s);
    row({u"revert"_s, u"f"_s, u"-"_s}, u"-"_s);
    row({u"revert"_s, u"f"_s, u"1.5"_s}, u"1.5"_s);
    row({u"backup"_s, u"f"_s}, u"OUT"_s);
    row({u"close"_s, u"f"_s}, u"--quarter"_s);
    row({u"close"_s, u"f"_s, u"--quarter"_s, u"2024"_s}, u"--quarter 2024"_s);
    row({u"close"_s, u"f"_s, u"--quarter"_s, u"2024-Q3"_s}, u"--quarter 2024-Q3"_s);
    row({u"close"_s, u"f"_s, u"--quarter"_s, u"2024Q3"_s, u"--reopen"_s}, u"--reason"_s);
    row({u"adopt"_s, u"f"_s}, u"CONFLICT"_s);
    row({u"adopt"_s, u"f"_s, u"12345678"_s, u"--reason"_s, u"r"_s}, u"--source"_s);
    row({u"adopt"_s, u"f"_s, u"12345678"_s, u"--source"_s, u"k"_s}, u"--reason"_s);
    row({u"adopt"_s, u"f"_s, u"12345678"_s, u"--as-of"_s, u"soon"_s}, u"--as-of soon"_s);
    row({u"purge"_s, u"f"_s, u"1"_s}, u"--reason"_s);
    row({u"purge"_s, u"f"_s, u"one"_s, u"--reason"_s, u"r"_s}, u"one"_s);
    row({u"self-check"_s, u"f"_s}, u"f"_s);
    row({u"import"_s, u"a.csv"_s, u"f.clusterboard"_s}, u"import f.clusterboard a.csv"_s);
    row({u"stauts"_s, u"g"_s}, u"\"status\""_s);
    row({u"hisotry"_s, u"g"_s}, u"\"history\""_s);
    row({u"check"_s, u"f"_s, u"--author"_s, u""_s}, u"--author"_s);
}

void TestUsage::wrongUsageNamesWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        QStringList words = arguments;
        if (!words.contains(u"--lang"_s))
            words << u"--lang"_s << language;
        // An option at the end that lacks its value would take --lang for it.
        if (arguments.last() == u"--as-of"_s)
            words = QStringList{u"--lang"_s, language} + arguments;
        const Outcome outcome = m_program.run(words);
        COMPARE_EXIT(outcome, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.contains(named.toUtf8()), outcome.err.constData());
        QVERIFY2(outcome.err.contains("--help"), outcome.err.constData());
    }
}

void TestUsage::helpNamesWhatThereIs()
{
    QVERIFY(m_program.run({u"--help"_s}).out.contains("--json"));
    for (const QString &verb : {u"export"_s, u"import"_s, u"template"_s}) {
        const QByteArray help = m_program.run({verb, u"--help"_s}).out;
        QVERIFY2(help.contains("budget, companies, training"), help.constData());
    }
    QVERIFY(!m_program.run({u"status"_s, u"--help"_s}).out.contains("budget, companies, training"));
    const QByteArray error = m_program.run({u"self-check"_s, u"extra"_s, u"--lang"_s, u"en"_s}).err;
    QVERIFY2(error.contains("takes no arguments"), error.constData());
    const QByteArray date = m_program.run({u"--lang"_s, u"en"_s, u"status"_s, u"f"_s, u"--as-of"_s}).err;
    QVERIFY2(date.contains("a date YYYY-MM-DD"), date.constData());
}

void TestUsage::aFarWordSuggestsNothing()
{
    const Outcome outcome = m_program.run({u"frobnicate"_s, u"g"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, 2);
    QVERIFY2(!outcome.err.contains("Did you mean"), outcome.err.constData());
}

void TestUsage::nothingIsMadeByAWrongCall()
{
    COMPARE_EXIT(m_program.run({u"new"_s, u"never.clusterboard"_s, u"--nonsense"_s}), 2);
    QVERIFY(!m_program.exists(u"never.clusterboard"_s));
}

void TestUsage::languages()
{
    const auto help = [this](const QStringList &arguments, const QStringList &environment) {
        return m_program.run(QStringList{u"--help"_s} + arguments, environment).out;
    };
    const QByteArray korean = help({u"--lang"_s, u"ko"_s}, {});
    const QByteArray english = help({u"--lang=en"_s}, {});
    QVERIFY(korean.contains("데이터 파일"));
    QVERIFY(english.contains("data file"));
    // Without an option the locale decides; a locale that says nothing leaves it Korean.
    QCOMPARE(help({}, {u"LC_ALL=en_US.UTF-8"_s}), english);
    QCOMPARE(help({}, {u"LC_ALL=ko_KR.UTF-8"_s}), korean);
    QCOMPARE(help({}, {u"LC_ALL=C"_s}), korean);
}

void TestUsage::optionsMayStandInFrontOfTheVerb()
{
    const Outcome outcome = m_program.run({u"--lang"_s, u"en"_s, u"--author"_s, u"Kim"_s, u"check"_s, u"--help"_s});
    COMPARE_EXIT(outcome, 0);
    QVERIFY(outcome.out.startsWith("clusterboard check"));
}

void TestUsage::everyTextIsTranslated()
{
    QFile file(QStringLiteral(APP_TEXTS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray texts = file.readAll();
    QVERIFY(texts.count("<message>") > 50);
    QCOMPARE(texts.count("type=\"unfinished\""), 0);
    QCOMPARE(texts.count("<translation />") + texts.count("<translation></translation>"), 0);
}

void TestUsage::withoutADisplayTheWindowSaysSo()
{
    const Outcome outcome = m_program.run({u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, 3);
    QVERIFY(outcome.err.contains("display"));
    // A file that does not exist is a slip of the pen unless it is called a data file.
    COMPARE_EXIT(m_program.run({u"nothing-here"_s}), 2);
    COMPARE_EXIT(m_program.run({u"nothing-here.clusterboard"_s}), 3);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
