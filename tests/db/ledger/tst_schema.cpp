// The tables of the newest schema hold exactly the columns that the kinds declare, and column positions mean them.

#include "db/engine/connection.h"
#include "db/ledger/schema.h"
#include "db/records/kind.h"

#include <QTest>

#include <set>

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionTablesFollowDeclarations();
    void positionsMeanTheirColumns();
    void namedKindsAreTheKinds();
    void headersAreUnambiguousWithinAKind();
    void aViewIsRefused();
};

void TestSchema::versionTablesFollowDeclarations()
{
    const auto connection = db::Connection::inMemory();
    QVERIFY(connection.ok());
    QVERIFY(db::createSchema(**connection).ok());
    for (const db::KindInfo &kind : db::allKinds()) {
        std::vector<std::string> expected{"id", "from_change", "to_change", "said_in", "state"};
        for (const db::Column &column : kind.columns) {
            if (column.stored())
                expected.emplace_back(column.key);
        }
        auto statement =
            (*connection)->prepare("SELECT name FROM pragma_table_info('" + db::versionTable(kind.key) + "')");
        QVERIFY(statement.ok());
        std::vector<std::string> found;
        for (;;) {
            const auto row = statement->step();
            QVERIFY(row.ok());
            if (!*row)
                break;
            found.push_back(statement->text(0));
        }
        QCOMPARE(found, expected);
    }
}

void TestSchema::positionsMeanTheirColumns()
{
    using namespace db::col;
    const auto holds = [](db::Kind kind, int position, const char *key) {
        return db::info(kind).find(key) == position;
    };
    QVERIFY(holds(db::Kind::Sources, sources::Rank, "rank"));
    QVERIFY(holds(db::Kind::Phases, phases::EndsOn, "ends_on"));
    QVERIFY(holds(db::Kind::Budget, budget::Amount, "amount"));
    QVERIFY(holds(db::Kind::Budget, budget::AsOf, "as_of"));
    QVERIFY(holds(db::Kind::Companies, companies::LeftOn, "left_on"));
    QVERIFY(holds(db::Kind::Training, training::EndedOn, "ended_on"));
    QVERIFY(holds(db::Kind::Milestones, milestones::ActualOn, "actual_on"));
    QVERIFY(holds(db::Kind::Indicators, indicators::Period, "period"));
    QVERIFY(holds(db::Kind::Observations, observations::Denominator, "denominator"));
    QVERIFY(holds(db::Kind::Targets, targets::DueOn, "due_on"));
    QVERIFY(holds(db::Kind::Risks, risks::ClosedOn, "closed_on"));
    QVERIFY(holds(db::Kind::Events, events::On, "on"));
    QVERIFY(holds(db::Kind::Decisions, decisions::Subject, "subject"));
    QVERIFY(holds(db::Kind::Names, names::SameAs, "same_as"));
    QVERIFY(holds(db::Kind::Profiles, profiles::Setup, "setup"));
    const int counts[] = {sources::Count,    phases::Count,     budget::Count,  companies::Count,
                          training::Count,   milestones::Count, indicators::Count, observations::Count,
                          targets::Count,    risks::Count,      events::Count,  decisions::Count,
                          names::Count,      profiles::Count};
    for (int i = 0; i < db::KindCount; ++i)
        QCOMPARE(static_cast<int>(db::allKinds()[static_cast<std::size_t>(i)].columns.size()), counts[i]);
}

void TestSchema::namedKindsAreTheKinds()
{
    // Profiles store the number of a kind, the dictionary the number of a column.
    const auto choices = db::info(db::Kind::Profiles).columns[db::col::profiles::OfKind].choices;
    QCOMPARE(choices.size(), db::allKinds().size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QVERIFY(choices[i].key == db::allKinds()[i].key);
        QVERIFY(choices[i].ko == db::allKinds()[i].ko);
    }
    for (const db::Choice &choice : db::info(db::Kind::Names).columns[db::col::names::OfKind].choices) {
        bool somewhere = false;
        for (const db::KindInfo &kind : db::allKinds()) {
            const int column = kind.find(choice.key);
            somewhere = somewhere || (column >= 0 && kind.columns[static_cast<std::size_t>(column)].identifies());
        }
        QVERIFY2(somewhere, choice.key.data());
    }
}

void TestSchema::headersAreUnambiguousWithinAKind()
{
    for (const db::KindInfo &kind : db::allKinds()) {
        std::set<std::string> seen;
        for (const db::Column &column : kind.columns) {
            QVERIFY2(seen.insert(std::string(column.key)).second, column.key.data());
            QVERIFY2(seen.insert(std::string(column.ko)).second, column.ko.data());
            std::string alias;
            for (const char c : std::string(column.aliases) + "|") {
                if (c != '|') {
                    alias += c;
                    continue;
                }
                QVERIFY2(alias.empty() || seen.insert(alias).second,
                         qPrintable(QString::fromStdString(std::string(kind.key) + ": " + alias)));
                alias.clear();
            }
        }
    }
}

void TestSchema::aViewIsRefused()
{
    const auto connection = db::Connection::inMemory();
    QVERIFY(connection.ok());
    QVERIFY(db::createSchema(**connection).ok());
    QVERIFY(db::verifySchema(**connection, "x").ok());
    QVERIFY((*connection)->execute("CREATE VIEW extra AS SELECT 1").ok());
    const auto verdict = db::verifySchema(**connection, "x");
    QVERIFY(!verdict.ok());
    QCOMPARE(verdict.error().code, db::ErrorCode::DamagedFile);
}

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
