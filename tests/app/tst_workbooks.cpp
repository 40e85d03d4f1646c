#include "tests/app/program.h"
#include "tests/support/workbook_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

/// Workbooks, and what comes under the name of a text, given to the program itself.
class TestWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetIsFoundOrNamed();
    void aSheetThatIsNotThere();
    void aWorkbookNamedCsvIsReadAndSaid();
    void refusals_data();
    void refusals();

private:
    QJsonObject problem(const QJsonObject &object, const QString &rule) const;

    Program m_program;
};

namespace {

using Rows = std::vector<std::vector<std::string>>;

const Rows header = {{"단계", "회계연도", "구분", "예산단계", "금액(천원)", "기준일"}};

QByteArray book()
{
    Rows first = header;
    first.push_back({"1", "2024", "rnd", "plan", "1500", "2024-12-31"});
    Rows second = header;
    second.push_back({"1", "2023", "rnd", "plan", "700", "2023-12-31"});
    second.push_back({"1", "2023", "talent", "plan", "300", "2023-12-31"});
    support::XlsxBook workbook;
    workbook.sheets = {{"표지", support::rowsOf({{"표지입니다"}})},
                       {"2024년", support::rowsOf(first)},
                       {"2023년", support::rowsOf(second)}};
    return QByteArray::fromStdString(support::xlsxOf(workbook));
}

QByteArray bomb()
{
    return QByteArray::fromStdString(support::zipOf(
        {{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", std::string(std::size_t(30) << 20, ' ')}}));
}

} // namespace

QJsonObject TestWorkbooks::problem(const QJsonObject &object, const QString &rule) const
{
    for (const QJsonValue &each : object[u"problems"_s].toArray()) {
        if (each[u"rule"_s].toString() == rule)
            return each.toObject();
    }
    return {};
}

void TestWorkbooks::initTestCase()
{
    m_program.write(u"book.xlsx"_s, book());
}

void TestWorkbooks::theSheetIsFoundOrNamed()
{
    m_program.empty(u"f.clusterboard"_s);
    const Outcome found = m_program.run({u"import"_s, u"f.clusterboard"_s, u"book.xlsx"_s, u"--json"_s});
    COMPARE_EXIT(found, 0);
    QCOMPARE(found.lines().value(0)[u"read"_s].toInt(), 1);
    QCOMPARE(found.lines().value(0)[u"encoding"_s].toString(), u"xlsx"_s);
    QCOMPARE(found.lines().value(0)[u"total_won"_s].toInteger(), 1'500'000);
    // The cover has no header; that another sheet has one too is said.
    const QJsonObject chosen = problem(found.lines().value(0), u"sheet.chosen"_s);
    QVERIFY2(chosen[u"message"_s].toString().contains(u"2023년"_s), found.out);

    const Outcome named = m_program.run(
        {u"import"_s, u"f.clusterboard"_s, u"book.xlsx"_s, u"--sheet"_s, u"2023년"_s, u"--json"_s});
    COMPARE_EXIT(named, 0);
    QCOMPARE(named.lines().value(0)[u"read"_s].toInt(), 2);
    QCOMPARE(named.lines().value(0)[u"total_won"_s].toInteger(), 1'000'000);
    QVERIFY(problem(named.lines().value(0), u"sheet.chosen"_s).isEmpty());
}

void TestWorkbooks::aSheetThatIsNotThere()
{
    m_program.empty(u"w.clusterboard"_s);
    const QByteArray before = m_program.read(u"w.clusterboard"_s);
    const Outcome outcome = m_program.run(
        {u"import"_s, u"w.clusterboard"_s, u"book.xlsx"_s, u"--sheet"_s, u"2022년"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, 1);
    QVERIFY2(outcome.err.contains("2022"), outcome.err);
    QCOMPARE(m_program.read(u"w.clusterboard"_s), before);
}

void TestWorkbooks::aWorkbookNamedCsvIsReadAndSaid()
{
    m_program.empty(u"c.clusterboard"_s);
    m_program.write(u"really.csv"_s, book());
    const Outcome outcome = m_program.run({u"import"_s, u"c.clusterboard"_s, u"really.csv"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.lines().value(0)[u"inserted"_s].toInt(), 1);
    QCOMPARE(problem(outcome.lines().value(0), u"file.workbook"_s)[u"severity"_s].toString(), u"warning"_s);
}

void TestWorkbooks::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *what, const QString &name, const QByteArray &bytes, const QString &rule) {
        QTest::newRow(what) << name << bytes << rule;
    };
    row("a page", u"page.csv"_s, "<!DOCTYPE html><html><table><tr><td>단계</td></tr></table></html>", u"text.not_text"_s);
    row("a PDF", u"paper.csv"_s, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", u"text.not_text"_s);
    row("an old Excel file", u"old.csv"_s, QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0'), u"text.not_text"_s);
    row("another archive", u"pack.xlsx"_s, QByteArray::fromStdString(support::zipOf({{"a.txt", "a"}})), u"text.not_text"_s);
    row("a bomb", u"bomb.xlsx"_s, bomb(), u"sheet.too_large"_s);
    row("a bomb named CSV", u"bomb.csv"_s, bomb(), u"sheet.too_large"_s);
    row("half of a workbook", u"half.xlsx"_s, book().first(book().size() / 2), u"sheet.damaged"_s);
}

/// Refused for what it is, with its name, at once, and nothing is stored.
void TestWorkbooks::refusals()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rule);
    const QString file = name + u".clusterboard"_s;
    m_program.empty(file);
    const QByteArray before = m_program.read(file);
    m_program.write(name, bytes);
    const Outcome outcome = m_program.run({u"import"_s, file, name, u"--json"_s});
    COMPARE_EXIT(outcome, 1);
    const QJsonObject object = outcome.lines().value(0);
    QVERIFY2(!problem(object, rule).isEmpty(), outcome.out);
    QVERIFY(object[u"change_set"_s].isNull());
    QCOMPARE(m_program.read(file), before);
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
