#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

/// Where exports may go and where not, whatever they are: nothing half-written, nothing lost, no file beside.
class TestExportTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oddNames_data();
    void oddNames();
    void aNameThatNoFolderTakes();
    void whatCannotBeWritten_data() { everyExport(); }
    void whatCannotBeWritten();
    void anExistingFileIsReplacedWhole_data() { everyExport(); }
    void anExistingFileIsReplacedWhole();
    void theOpenFileIsRefused_data() { everyExport(); }
    void theOpenFileIsRefused();
    void anInputIsRefused();

private:
    static void everyExport();
    Outcome write(const QStringList &what, const QString &out) const;
    QStringList files() const;

    Program m_program;
};

namespace {

constexpr auto File = "data.clusterboard";

QStringList chart()
{
    return {u"chart"_s, QLatin1String(File), u"plan_versions"_s};
}

} // namespace

void TestExportTargets::everyExport()
{
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"png", "svg", "pdf", "csv"})
        QTest::addRow("chart %s", suffix) << chart() << QString::fromLatin1(suffix);
    for (const char *suffix : {"pdf", "odt", "html", "xlsx"})
        QTest::addRow("report %s", suffix)
            << QStringList{u"report"_s, QLatin1String(File), u"--as-of"_s, u"2019-12-31"_s} << QString::fromLatin1(suffix);
    const QStringList table{u"export"_s, QLatin1String(File), u"--kind"_s, u"sources"_s};
    QTest::newRow("table csv") << table << u"csv"_s;
    QTest::newRow("table xlsx") << table + QStringList{u"--format"_s, u"xlsx"_s} << u"xlsx"_s;
}

Outcome TestExportTargets::write(const QStringList &what, const QString &out) const
{
    return m_program.run(what + QStringList{u"--out"_s, out});
}

QStringList TestExportTargets::files() const
{
    return QDir(m_program.path(u"."_s)).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

void TestExportTargets::initTestCase()
{
    m_program.record(QLatin1String(File));
}

void TestExportTargets::oddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a device of another system") << u"CON"_s;
    QTest::newRow("a colon") << u"2024: 4분기"_s;
    QTest::newRow("blanks and quotes") << u" \"집행\" 'rate' "_s;
    QTest::newRow("like an option") << u"--as-of"_s;
    QTest::newRow("a line break") << u"두\n줄"_s;
    QTest::newRow("dots") << u"...."_s;
    QTest::newRow("as long as a name can be") << QString(83, u'가') + u"xx"_s; // 251 bytes and ".png"
}

void TestExportTargets::oddNames()
{
    QFETCH(QString, name);
    const QStringList before = files();
    for (const QString &suffix : {u".png"_s, u".csv"_s}) {
        const QString out = name + suffix;
        COMPARE_EXIT(m_program.run(chart() + QStringList{u"--out="_s + out}), 0);
        QVERIFY(m_program.read(out).size() > 100);
        QVERIFY(QFile::remove(m_program.path(out)));
    }
    QCOMPARE(files(), before);
}

void TestExportTargets::aNameThatNoFolderTakes()
{
    const QStringList before = files();
    for (const QStringList &what : {chart(), QStringList{u"report"_s, QLatin1String(File), u"--as-of"_s, u"2019-12-31"_s}}) {
        const Outcome outcome = write(what, QString(85, u'가') + u".pdf"_s); // 259 bytes
        COMPARE_EXIT(outcome, 3);
        QVERIFY(!outcome.err.isEmpty());
    }
    QCOMPARE(files(), before);
}

void TestExportTargets::whatCannotBeWritten()
{
    QFETCH(QStringList, what);
    QFETCH(QString, suffix);
    const QStringList before = files();
    // A folder in which nobody may make a file, one that is none, a folder in the file's place.
    QVERIFY(QDir(m_program.path(u"."_s)).mkpath(u"folder."_s + suffix));
    for (const QString &out : {u"/proc/self/x."_s + suffix, u"missing/x."_s + suffix, QLatin1String(File) + u"/x."_s + suffix,
                               u"folder."_s + suffix}) {
        const Outcome outcome = write(what, out);
        COMPARE_EXIT(outcome, 3);
        QVERIFY(!outcome.err.isEmpty());
    }
    QVERIFY(QDir(m_program.path(u"folder."_s + suffix)).isEmpty());
    // A disk without room.
    if (QFile::exists(u"/dev/full"_s)) {
        const QString full = m_program.path(u"full."_s + suffix);
        QVERIFY(QFile::link(u"/dev/full"_s, full));
        COMPARE_EXIT(write(what, u"full."_s + suffix), 3);
        QVERIFY(QFile::remove(full));
    }
    QCOMPARE(files(), before);
}

void TestExportTargets::anExistingFileIsReplacedWhole()
{
    QFETCH(QStringList, what);
    QFETCH(QString, suffix);
    const QString out = u"twice."_s + suffix;
    COMPARE_EXIT(write(what, out), 0);
    const QByteArray once = m_program.read(out);
    m_program.write(out, QByteArray(once.size() * 2 + 10'000, 'x')); // longer: nothing of it may be left
    COMPARE_EXIT(write(what, out), 0);
    QVERIFY(m_program.read(out) == once);
}

void TestExportTargets::theOpenFileIsRefused()
{
    QFETCH(QStringList, what);
    QFETCH(QString, suffix);
    // Under its own name, and under another that leads to it.
    const QString linked = u"linked."_s + suffix;
    QVERIFY(QFile::link(m_program.path(QLatin1String(File)), m_program.path(linked)));
    const QByteArray before = m_program.read(QLatin1String(File));
    COMPARE_EXIT(write(what, linked), 3);
    QCOMPARE(m_program.read(QLatin1String(File)), before);
    QVERIFY(QFile::remove(m_program.path(linked)));
}

void TestExportTargets::anInputIsRefused()
{
    const QByteArray input = "phase,stage,amount,unit,as_of\n1,plan,many,억원,2024-06-30\n1,plan,10,억원,2024-03-31\n";
    m_program.write(u"in.csv"_s, input);
    COMPARE_EXIT(m_program.run({u"import"_s, QLatin1String(File), u"in.csv"_s, u"--partial"_s, u"--rejects"_s, u"in.csv"_s}), 3);
    QCOMPARE(m_program.read(u"in.csv"_s), input);
}

QTEST_GUILESS_MAIN(TestExportTargets)
#include "tst_export_targets.moc"
