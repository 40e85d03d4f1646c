// Every value cell of the published record is tied to a published fact: same value, unit, date and source.

#include "db/exchange/byte_source.h"
#include "db/exchange/csv_reader.h"
#include "db/records/kind.h"

#include <QFile>
#include <QTest>

#include <map>
#include <set>

namespace {

using Row = std::map<std::string, std::string>;
using Rows = std::vector<Row>;

Rows readCsv(const QString &path)
{
    QFile file(path);
    Rows rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    db::MemorySource source(file.readAll().toStdString());
    db::CsvReader reader(source, db::Encoding::Utf8);
    db::CsvRecord record;
    std::vector<std::string> header;
    while (reader.next(record) == db::CsvReader::Step::Record) {
        if (header.empty()) {
            header.assign(record.fields.begin(), record.fields.end());
            continue;
        }
        Row row;
        for (std::size_t i = 0; i < header.size() && i < record.fields.size(); ++i)
            row[header[i]] = std::string(record.fields[i]);
        rows.push_back(std::move(row));
    }
    return rows;
}

Rows testData(const char *name)
{
    return readCsv(QStringLiteral(TEST_DATA_DIR "/record/") + QString::fromLatin1(name));
}

Rows record(const std::string &name)
{
    return readCsv(QStringLiteral(TEST_DATA_DIR "/../../resources/record/") + QString::fromStdString(name));
}

bool isYearEdge(const std::string &cell, const std::string &range, bool first)
{
    const auto dash = range.find('-');
    return cell == (first ? range.substr(0, dash) : range.substr(dash + 1));
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTieHolds();
    void everyClaimCellIsTied();
    void everyFactIsTiedOrNamedAsLeftOut();
    void sourcesMakeNothingUp();
    void plansThatPeopleAskFor();

private:
    const Row *factOf(const Row &tie) const
    {
        const auto it = m_facts.find(tie.at("fact_id"));
        return it == m_facts.end() ? nullptr : &it->second;
    }

    std::map<std::string, Row> m_facts;
    std::map<std::string, Row> m_sources;
    std::map<std::string, Rows> m_files;
    std::map<std::string, std::string> m_units;
    Rows m_ties;
};

void TestRecord::initTestCase()
{
    for (Row &row : testData("facts.csv"))
        m_facts[row["id"]] = row;
    for (Row &row : record("sources.csv"))
        m_sources[row["source"]] = row;
    for (const char *name : {"phases.csv", "budget.csv", "companies.csv", "training.csv", "milestones.csv",
                             "indicators.csv", "observations.csv", "targets.csv", "events.csv"})
        m_files[name] = record(name);
    for (Row &row : testData("units.csv"))
        m_units[row["fact_unit"]] += "|" + row["unit"];
    m_ties = testData("ties.csv");
    QCOMPARE(m_facts.size(), std::size_t{373});
    QVERIFY(m_ties.size() > 500);
    QVERIFY(m_sources.size() > 100);
}

void TestRecord::everyTieHolds()
{
    for (const Row &tie : m_ties) {
        const std::string where = tie.at("file") + ":" + tie.at("row") + " " + tie.at("column") + " " + tie.at("fact_id");
        const Row *fact = factOf(tie);
        QVERIFY2(fact, where.c_str());
        const auto number = static_cast<std::size_t>(std::stoi(tie.at("row")));
        QVERIFY2(number >= 1 && number <= m_files[tie.at("file")].size(), where.c_str());
        const Row &row = m_files[tie.at("file")][number - 1];
        const std::string &cell = row.at(tie.at("column"));
        QVERIFY2(!cell.empty(), where.c_str());
        const std::string &how = tie.at("how");
        bool holds = true;
        if (how == "value")
            holds = cell == fact->at("value");
        else if (how == "from")
            holds = isYearEdge(cell, fact->at("value"), true);
        else if (how == "to")
            holds = isYearEdge(cell, fact->at("value"), false);
        else if (how == "as_of")
            holds = cell == fact->at("as_of");
        else if (how == "phase")
            holds = cell == fact->at("phase");
        else if (how == "unit")
            holds = (m_units[fact->at("unit")] + "|").find("|" + cell + "|") != std::string::npos;
        else if (how == "approx")
            holds = cell == "1"
                    && (fact->at("unit").find('(') != std::string::npos
                        || fact->at("measure").find("rounded") != std::string::npos);
        else if (how == "hedge")
            holds = fact->at("unit").find(cell) != std::string::npos;
        else
            holds = how == "words" || how == "label";
        QVERIFY2(holds, (where + ": " + cell + " / " + fact->at("value")).c_str());
        if (how == "label")
            continue;
        // Date and source are the fact's own.
        if (row.count("as_of") && fact->at("measure").find("before this day") == std::string::npos)
            QVERIFY2(row.at("as_of") == fact->at("as_of"), (where + " as_of").c_str());
        const auto source = m_sources.find(row.count("source") ? row.at("source") : std::string());
        QVERIFY2(source != m_sources.end(), (where + " source").c_str());
        QVERIFY2(source->second.at("address") == fact->at("source"), (where + " address").c_str());
    }
}

void TestRecord::everyClaimCellIsTied()
{
    std::set<std::string> tied;
    for (const Row &tie : m_ties)
        tied.insert(tie.at("file") + ":" + tie.at("row") + ":" + tie.at("column"));
    for (const db::KindInfo &kind : db::allKinds()) {
        const std::string file = std::string(kind.key) + ".csv";
        if (!m_files.count(file) || kind.kind == db::Kind::Indicators)
            continue;
        for (std::size_t i = 0; i < m_files[file].size(); ++i) {
            for (const db::Column &column : kind.columns) {
                if (column.role != db::Role::Figure || m_files[file][i].at(std::string(column.key)).empty())
                    continue;
                const std::string cell = file + ":" + std::to_string(i + 1) + ":" + std::string(column.key);
                QVERIFY2(tied.count(cell), cell.c_str());
            }
        }
    }
}

void TestRecord::everyFactIsTiedOrNamedAsLeftOut()
{
    QFile readme(QStringLiteral(TEST_DATA_DIR "/../../resources/record/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    std::set<std::string> tied;
    for (const Row &tie : m_ties)
        tied.insert(tie.at("fact_id"));
    for (const auto &[id, fact] : m_facts) {
        if (!tied.count(id))
            QVERIFY2(text.contains(QString::fromStdString(id)), id.c_str());
    }
}

void TestRecord::sourcesMakeNothingUp()
{
    for (const auto &[key, source] : m_sources) {
        QVERIFY2(source.at("title").empty(), key.c_str()); // the facts name no titles
        QVERIFY2(!source.at("publisher").empty() && !source.at("address").empty(), key.c_str());
        bool stated = source.at("published_on").empty();
        std::string digits; // a date is in the address, or is the date of a fact from there
        for (const char c : source.at("published_on")) {
            if (c != '-')
                digits += c;
        }
        std::string address;
        for (const char c : source.at("address")) {
            if (c >= '0' && c <= '9')
                address += c;
        }
        stated = stated || address.find(digits) != std::string::npos;
        for (const auto &[id, fact] : m_facts)
            stated = stated || (fact.at("source") == source.at("address") && fact.at("as_of") == source.at("published_on"));
        QVERIFY2(stated, (key + " " + source.at("published_on")).c_str());
    }
}

void TestRecord::plansThatPeopleAskFor()
{
    std::set<std::string> plans;
    for (const Row &row : m_files["budget.csv"]) {
        if (row.at("phase") == "1" && row.at("stage") == "plan" && row.at("scope").empty() && row.at("category").empty()
            && row.at("fiscal_year").empty() && row.at("funding") == "total" && row.at("approx").empty())
            plans.insert(row.at("amount"));
    }
    for (const char *amount : {"4061", "4116", "4119", "4296", "4295", "4269"})
        QVERIFY2(plans.count(amount), amount);
    for (const char *amount : {"6216", "4200", "4300", "4000"}) // another scope, or rounded
        QVERIFY2(!plans.count(amount), amount);
}

QTEST_APPLESS_MAIN(TestRecord)
#include "tst_record.moc"
