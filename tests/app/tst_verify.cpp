#include "tests/app/program.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

namespace {

QByteArray budget(const QByteArray &rows)
{
    return "phase,fiscal_year,category,stage,amount,unit,as_of,source\n" + rows;
}

/// As PNG counts it.
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

const QString File = u"v.clusterboard"_s;

} // namespace

/// Pictures out of the program, and later the question whether they still say what the data say.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unchangedPictures_data();
    void unchangedPictures();
    void thePrintedCodeAlone();
    void changedSince();
    void ofAnotherFile();
    void unreadable_data();
    void unreadable();
    void damagedPictures_data();
    void damagedPictures();
    void missing();
    void workbooksAndPackages();
    void aWorkbookComesBackUnchanged();

private:
    Outcome run(const QStringList &words) const { return m_program->run(words + QStringList{u"--lang"_s, u"en"_s}); }
    void draw(const QString &name) const
    {
        COMPARE_EXIT(run({u"chart"_s, File, u"plan_by_category"_s, u"--as-of"_s, u"2024-12-31"_s, u"--phase"_s, u"1"_s,
                          u"--out"_s, name}), 0);
    }
    QString code() const
    {
        draw(u"code.svg"_s);
        static const QRegularExpression element(u"<clusterboard:code>([^<]+)</clusterboard:code>"_s);
        return element.match(QString::fromUtf8(m_program->read(u"code.svg"_s))).captured(1);
    }
    void change() const
    {
        m_program->write(u"b.csv"_s, budget("1,,rnd,plan,12,억원,2024-01-01,press\n"));
        COMPARE_EXIT(run({u"import"_s, File, u"b.csv"_s, u"--reason"_s, u"a slip of the pen"_s, u"--author"_s, u"Kim"_s}), 0);
    }

    std::unique_ptr<Program> m_program;
};

void TestVerify::init()
{
    m_program = std::make_unique<Program>();
    m_program->empty(File);
    m_program->write(u"s.csv"_s, "source,title,publisher,published_on,address\npress,=1+1,Ministry,2024-01-02,https://example.org\n");
    m_program->write(u"a.csv"_s, budget("1,,rnd,plan,10,억원,2024-01-01,press\n1,,talent,plan,20,억원,2024-01-01,press\n"));
    COMPARE_EXIT(run({u"import"_s, File, u"s.csv"_s}), 0);
    COMPARE_EXIT(run({u"import"_s, File, u"a.csv"_s}), 0);
}

void TestVerify::unchangedPictures_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"chart.png"_s, u"chart.svg"_s, u"chart.pdf"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestVerify::unchangedPictures()
{
    QFETCH(QString, name);
    draw(name);
    const Outcome same = run({u"verify"_s, File, name, u"--json"_s});
    COMPARE_EXIT(same, 0);
    const QJsonObject verdict = same.object();
    QCOMPARE(verdict[u"verdict"_s].toString(), u"same"_s);
    QCOMPARE(verdict[u"chart"_s].toString(), u"plan_by_category"_s);
    QCOMPARE(verdict[u"phase"_s].toString(), u"1"_s);
    QCOMPARE(verdict[u"as_of"_s].toString(), u"2024-12-31"_s);
    QCOMPARE(verdict[u"known_on"_s].toInt(), 2);
    QCOMPARE(verdict[u"code"_s].toString(), code());
    change();
    COMPARE_EXIT(run({u"verify"_s, File, name}), 1);
}

void TestVerify::thePrintedCodeAlone()
{
    const QString printed = code();
    QCOMPARE(printed.size(), 23);
    COMPARE_EXIT(run({u"verify"_s, File, printed}), 0);
    COMPARE_EXIT(run({u"verify"_s, File, printed.toLower().remove(u'-')}), 0);
    // The same data give the same picture, byte by byte, and the same code in another language.
    const QByteArray svg = m_program->read(u"code.svg"_s);
    QCOMPARE(code(), printed);
    QVERIFY(m_program->read(u"code.svg"_s) == svg);
    COMPARE_EXIT(m_program->run({u"chart"_s, File, u"plan_by_category"_s, u"--as-of"_s, u"2024-12-31"_s, u"--phase"_s,
                                 u"1"_s, u"--out"_s, u"ko.svg"_s, u"--lang"_s, u"ko"_s}), 0);
    QVERIFY(m_program->read(u"ko.svg"_s).contains("<clusterboard:code>" + printed.toUtf8() + '<'));
}

void TestVerify::changedSince()
{
    const QString printed = code();
    change();
    const Outcome changed = run({u"verify"_s, File, printed, u"--json"_s});
    COMPARE_EXIT(changed, 1);
    const QJsonObject verdict = changed.object();
    QCOMPARE(verdict[u"verdict"_s].toString(), u"changed"_s);
    bool found = false;
    for (const QJsonValue &value : verdict[u"values"_s].toArray()) {
        if (value[u"before"_s].toInteger() != 1'000'000'000)
            continue;
        found = true;
        QCOMPARE(value[u"after"_s].toInteger(), 1'200'000'000);
        QCOMPARE(value[u"unit"_s].toString(), u"won"_s);
        QCOMPARE(value[u"change_sets"_s].toArray(), QJsonArray{3});
    }
    QVERIFY2(found, changed.out.constData());
    const QJsonArray changes = verdict[u"change_sets"_s].toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][u"change_set"_s].toInt(), 3);
    QCOMPARE(changes[0][u"author"_s].toString(), u"Kim"_s);
    QCOMPARE(changes[0][u"reason"_s].toString(), u"a slip of the pen"_s);
    const Outcome said = run({u"verify"_s, File, printed});
    COMPARE_EXIT(said, 1);
    for (const char *word : {"Changed since", "1,000,000,000", "1,200,000,000", "Kim", "a slip of the pen"})
        QVERIFY2(said.out.contains(word), said.out.constData());

    COMPARE_EXIT(run({u"revert"_s, File, u"3"_s}), 0);
    COMPARE_EXIT(run({u"verify"_s, File, printed}), 0);
}

void TestVerify::ofAnotherFile()
{
    const QString printed = code();
    m_program->empty(u"other.clusterboard"_s);
    m_program->write(u"c.csv"_s, budget("1,,rnd,plan,11,억원,2024-01-01,press\n"));
    for (int i = 0; i < 2; ++i) {
        const Outcome foreign = run({u"verify"_s, u"other.clusterboard"_s, printed, u"--json"_s});
        COMPARE_EXIT(foreign, 1);
        QCOMPARE(foreign.object()[u"verdict"_s].toString(), u"foreign"_s);
        QVERIFY(foreign.object()[u"chart"_s].isNull());
        COMPARE_EXIT(run({u"import"_s, u"other.clusterboard"_s, u"c.csv"_s}), 0);
        COMPARE_EXIT(run({u"import"_s, u"other.clusterboard"_s, u"s.csv"_s}), 0);
    }
}

void TestVerify::unreadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *tag, const QString &name, const QByteArray &bytes) {
        QTest::newRow(tag) << name << bytes;
    };
    row("a picture of another program", u"x.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0IEND....", 20));
    row("a drawing of another program", u"x.svg"_s, "<svg><metadata/></svg>");
    row("nothing", u"empty.pdf"_s, {});
    row("a table", u"x.csv"_s, "phase,amount\n");
    row("a code with a slip", u"7F3KX-92MX1-00000-00000"_s, {});
    row("a word", u"hello"_s, {});
}

void TestVerify::unreadable()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    if (name.contains(u'.'))
        m_program->write(name, bytes);
    const Outcome outcome = run({u"verify"_s, File, name, u"--json"_s});
    COMPARE_EXIT(outcome, 5);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(name.toUtf8()), outcome.err.constData());
}

void TestVerify::damagedPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("damage");
    for (const QString &name : {u"chart.png"_s, u"chart.svg"_s, u"chart.pdf"_s}) {
        for (const QString &damage : {u"half"_s, u"end"_s})
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(damage)) << name << damage;
    }
    // What carries the code stays as it is.
    for (const QString &damage : {u"image"_s, u"sum"_s, u"lines"_s})
        QTest::addRow("chart.png, %s", qPrintable(damage)) << u"chart.png"_s << damage;
}

/// A code in a picture that is not all there says nothing about what can be seen of it.
void TestVerify::damagedPictures()
{
    QFETCH(QString, name);
    QFETCH(QString, damage);
    draw(name);
    QByteArray bytes = m_program->read(name);
    const qsizetype image = bytes.indexOf("IDAT");
    if (damage == u"half"_s) {
        bytes.truncate(std::max(bytes.size() / 2, bytes.indexOf("clusterboard:code") + 200));
    } else if (damage == u"end"_s) {
        bytes.chop(9);
    } else if (damage == u"image"_s) {
        bytes[image + 200] = char(bytes[image + 200] ^ 0x10);
    } else if (damage == u"sum"_s) {
        bytes[bytes.indexOf("IHDR") + 17] = char(bytes[bytes.indexOf("IHDR") + 17] ^ 1);
    } else {
        // Every sum fits, but the picture is higher than its image.
        QByteArray head = bytes.mid(bytes.indexOf("IHDR"), 17);
        head[11] = char(head[11] ^ 1);
        bytes.replace(bytes.indexOf("IHDR"), 17, head);
        const quint32 sum = crcOf(head);
        for (int i = 0; i < 4; ++i)
            bytes[bytes.indexOf("IHDR") + 17 + i] = char(sum >> (24 - 8 * i));
    }
    m_program->write(name, bytes);
    const Outcome outcome = run({u"verify"_s, File, name, u"--json"_s});
    COMPARE_EXIT(outcome, 5);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("damaged") && outcome.err.contains(name.toUtf8()), outcome.err.constData());
}

void TestVerify::missing()
{
    COMPARE_EXIT(run({u"verify"_s, File, u"missing.png"_s}), 3);
    COMPARE_EXIT(run({u"verify"_s, File, u"./folder"_s}), 3);
    COMPARE_EXIT(run({u"verify"_s, u"missing.clusterboard"_s, u"hello"_s}), 3);
    COMPARE_EXIT(run({u"verify"_s, File, File}), 3); // the data file is no picture, and only SQLite opens it
}

void TestVerify::workbooksAndPackages()
{
    COMPARE_EXIT(run({u"export"_s, File, u"--kind"_s, u"budget"_s, u"--format"_s, u"xlsx"_s, u"--out"_s, u"b.xlsx"_s}), 0);
    QVERIFY(m_program->read(u"b.xlsx"_s).startsWith("PK"));
    const Outcome piped = run({u"export"_s, File, u"--kind"_s, u"budget"_s, u"--format"_s, u"xlsx"_s, u"--out"_s, u"-"_s});
    COMPARE_EXIT(piped, 0);
    QVERIFY(piped.out == m_program->read(u"b.xlsx"_s));
    COMPARE_EXIT(run({u"export"_s, File, u"--format"_s, u"datapackage"_s, u"--out"_s, u"package"_s}), 0);
    const QJsonObject package = QJsonDocument::fromJson(m_program->read(u"package/datapackage.json"_s)).object();
    QCOMPARE(package[u"resources"_s].toArray().size(), 2);
    QVERIFY(m_program->read(u"package/budget.csv"_s).contains("rnd"));
    COMPARE_EXIT(run({u"export"_s, File, u"--format"_s, u"datapackage"_s, u"--out"_s, u"package"_s}), 3);
    COMPARE_EXIT(run({u"export"_s, File, u"--kind"_s, u"budget"_s, u"--format"_s, u"xlsx"_s, u"--out"_s, File}), 3);
    COMPARE_EXIT(run({u"check"_s, File}), 0);
}

void TestVerify::aWorkbookComesBackUnchanged()
{
    for (const QString &headers : {u"key"_s, u"ko"_s, u"en"_s}) {
        for (const QString &kind : {u"budget"_s, u"sources"_s}) {
            COMPARE_EXIT(run({u"export"_s, File, u"--kind"_s, kind, u"--format"_s, u"xlsx"_s, u"--headers"_s, headers,
                              u"--out"_s, u"back.xlsx"_s}), 0);
            const Outcome back = run({u"import"_s, File, u"back.xlsx"_s, u"--json"_s});
            COMPARE_EXIT(back, 0);
            const QJsonObject object = back.lines().value(0);
            QCOMPARE(object[u"kind"_s].toString(), kind);
            QVERIFY(object[u"read"_s].toInt() > 0);
            QCOMPARE(object[u"inserted"_s].toInt(-1), 0);
            QCOMPARE(object[u"updated"_s].toInt(-1), 0);
        }
    }
}

QTEST_APPLESS_MAIN(TestVerify)
#include "tst_verify.moc"
