#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path; ///< relative to the top of the source tree
    QString text;
};

QList<Source> sourcesUnder(const QString &folder)
{
    QList<Source> sources;
    const QDir root(QStringLiteral(SOURCE_DIR));
    QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.in"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            sources += {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
    }
    return sources;
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto found = line.globalMatch(text); found.hasNext();)
        includes += found.next().captured(1);
    return includes;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"//[^\\n]*|/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

/// Statements in string literals, as SQL is written here: a capital keyword followed by its next word.
const QRegularExpression &sqlStatement()
{
    static const QRegularExpression sql(
        u"\"[^\"]*\\b(SELECT\\s+[\\w*(]|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s|"
        "CREATE\\s+(TEMP\\s+)?(TABLE|INDEX|VIEW|TRIGGER|VIRTUAL)\\b|DROP\\s+(TABLE|INDEX)\\b|PRAGMA\\s+\\w|"
        "BEGIN\\s+IMMEDIATE|VACUUM\\s+INTO)"_s);
    return sql;
}

/// A change stored past the check of closed quarters. An output file's commit() takes nothing.
const QRegularExpression &uncheckedChange()
{
    static const QRegularExpression change(
        u"\\bdb::commitImport\\s*\\(|(->|\\.)commit\\s*\\(\\s*[*&\\w]|(\\b(m_data|data|file)|\\*file\\))(->|\\.)revert\\s*\\("_s);
    return change;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesFindWhatTheyLookFor();
    void dbKnowsNeitherQtNorTheLayersAbove();
    void dbFoldersStandOnThoseBefore();
    void uiKnowsNothingOfTheProgram();
    void chartsLibraryStaysInItsFolder();
    void sqlStaysInTheEngineAndTheLedger();
    void sqliteStaysInTheEngine();
    void versionsAreNeverAlteredOrRemoved();
    void closedQuartersAreNeverPassedBy();
};

void TestLayers::theRulesFindWhatTheyLookFor()
{
    QCOMPARE(includesOf(u"#include \"a/b.h\"\n  # include <QString>\n"_s), (QStringList{u"a/b.h"_s, u"QString"_s}));
    QVERIFY(sqlStatement().match(u"x(\"SELECT a FROM b\")"_s).hasMatch());
    QVERIFY(sqlStatement().match(u"x(\"BEGIN IMMEDIATE\")"_s).hasMatch());
    QVERIFY(sqlStatement().match(u"x(\"PRAGMA user_version\")"_s).hasMatch());
    QVERIFY(!sqlStatement().match(u"x(\"Select a file\")"_s).hasMatch());
    QVERIFY(!sqlStatement().match(u"enum { SELECT }"_s).hasMatch());
    for (const char *folder : {"db/engine", "db/records", "db/ledger", "db/exchange", "db/figures", "ui", "app"})
        QVERIFY2(!sourcesUnder(QLatin1String(folder)).isEmpty(), folder);
}

void TestLayers::dbKnowsNeitherQtNorTheLayersAbove()
{
    static const QRegularExpression qt(u"^Q[A-Z]\\w*$|^q[a-z]+\\.h$|^Qt"_s);
    for (const Source &source : sourcesUnder(u"db"_s)) {
        for (const QString &include : includesOf(source.text)) {
            const bool wrong = qt.match(include).hasMatch() || include.startsWith(u"ui/"_s)
                || include.startsWith(u"app/"_s) || include.startsWith(u"tests/"_s);
            QVERIFY2(!wrong, qPrintable(source.path + u" includes "_s + include));
        }
    }
}

void TestLayers::dbFoldersStandOnThoseBefore()
{
    const QStringList order = {u"engine"_s, u"records"_s, u"ledger"_s, u"exchange"_s, u"figures"_s};
    for (const Source &source : sourcesUnder(u"db"_s)) {
        const qsizetype own = order.indexOf(source.path.section(u'/', 1, 1));
        QVERIFY2(own >= 0, qPrintable(source.path));
        for (const QString &include : includesOf(source.text)) {
            if (!include.startsWith(u"db/"_s) || include == u"db/records/value.h"_s) // a number; it includes nothing
                continue;
            const qsizetype other = order.indexOf(include.section(u'/', 1, 1));
            QVERIFY2(other >= 0 && other <= own, qPrintable(source.path + u" includes "_s + include));
        }
    }
}

void TestLayers::uiKnowsNothingOfTheProgram()
{
    for (const Source &source : sourcesUnder(u"ui"_s)) {
        for (const QString &include : includesOf(source.text)) {
            QVERIFY2(!include.startsWith(u"app/"_s) && !include.startsWith(u"tests/"_s),
                     qPrintable(source.path + u" includes "_s + include));
        }
    }
}

void TestLayers::chartsLibraryStaysInItsFolder()
{
    static const QRegularExpression charts(
        u"^QtCharts|^Q(Abstract(Axis|Series|BarSeries)|Chart|ChartView|LineSeries|BarSet|BarSeries|StackedBarSeries|"
        "HorizontalBarSeries|HorizontalStackedBarSeries|ScatterSeries|AreaSeries|SplineSeries|PieSeries|ValueAxis|"
        "CategoryAxis|BarCategoryAxis|DateTimeAxis|LegendMarker|Legend)$"_s);
    for (const QString &folder : {u"ui"_s, u"app"_s, u"db"_s}) {
        for (const Source &source : sourcesUnder(folder)) {
            if (source.path.startsWith(u"ui/charts/"_s))
                continue;
            for (const QString &include : includesOf(source.text)) {
                QVERIFY2(!charts.match(include).hasMatch(), qPrintable(source.path + u" includes "_s + include));
            }
        }
    }
}

void TestLayers::sqlStaysInTheEngineAndTheLedger()
{
    for (const QString &folder : {u"ui"_s, u"app"_s, u"db/records"_s, u"db/exchange"_s, u"db/figures"_s}) {
        for (const Source &source : sourcesUnder(folder)) {
            const auto found = sqlStatement().match(withoutComments(source.text));
            QVERIFY2(!found.hasMatch(), qPrintable(source.path + u": "_s + found.captured(0)));
        }
    }
}

void TestLayers::sqliteStaysInTheEngine()
{
    for (const QString &folder : {u"ui"_s, u"app"_s, u"db"_s}) {
        for (const Source &source : sourcesUnder(folder)) {
            if (!source.path.startsWith(u"db/engine/"_s))
                QVERIFY2(!includesOf(source.text).contains(u"sqlite3.h"_s), qPrintable(source.path));
        }
    }
}

void TestLayers::closedQuartersAreNeverPassedBy()
{
    for (const QString &text : {u"db::commitImport(file, plan)"_s, u"(*file)->commit(*draft)"_s, u"file.commit(draft)"_s,
                                u"(*file)->revert(3, author, why)"_s, u"m_data->revert(n)"_s})
        QVERIFY2(uncheckedChange().match(text).hasMatch(), qPrintable(text));
    QVERIFY(!uncheckedChange().match(u"return (*file)->commit();"_s).hasMatch());
    for (const QString &folder : {u"ui"_s, u"app"_s}) {
        for (const Source &source : sourcesUnder(folder)) {
            const auto found = uncheckedChange().match(withoutComments(source.text));
            QVERIFY2(!found.hasMatch(), qPrintable(source.path + u": "_s + found.captured(0)));
        }
    }
}

void TestLayers::versionsAreNeverAlteredOrRemoved()
{
    // What a version says is never touched again: the one thing that may be written later is which change set ended it.
    // Of what was imported only the file's own bytes may go, when they are purged.
    static const QRegularExpression update(u"\\bUPDATE\\s+[^;]*?\\bSET\\s+([^;]*)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression removal(u"\\b(DELETE\\s+FROM(?!\\s+original\\b)|REPLACE\\s+INTO|INSERT\\s+OR\\s+REPLACE|"
                                            "DROP\\s+TABLE|ON\\s+CONFLICT\\b[^;]*\\bDO\\s+UPDATE)\\b"_s);
    int updates = 0;
    for (const Source &source : sourcesUnder(u"db"_s)) {
        // Statements may be put together from several literals.
        QString statements;
        for (auto found = literal.globalMatch(withoutComments(source.text)); found.hasNext();)
            statements += found.next().captured(1) + u' ';
        const auto removed = removal.match(statements);
        QVERIFY2(!removed.hasMatch(), qPrintable(source.path + u": "_s + removed.captured(0)));
        for (auto found = update.globalMatch(statements); found.hasNext();) {
            const QString assignments = found.next().captured(1);
            ++updates;
            QVERIFY2(assignments.startsWith(u"to_change"_s), qPrintable(source.path + u": "_s + assignments));
            static const QRegularExpression another(u"^[^,]*,\\s*\\w+\\s*="_s);
            QVERIFY2(!another.match(assignments.section(u" WHERE "_s, 0, 0)).hasMatch(), qPrintable(assignments));
        }
    }
    QVERIFY(updates > 0);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
