// Warnings as a change set keeps them beside its reason.

#include "db/ledger/passed_warnings.h"

#include <QTest>

class TestPassedWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadBack_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("no reason") << QString();
        QTest::newRow("a reason") << QStringLiteral("2024Q4");
        QTest::newRow("of two lines") << QStringLiteral("2024Q4\n[1] 2:3 \"a\" -> \"b\"");
    }

    void areReadBack()
    {
        QFETCH(QString, reason);
        const std::vector<db::PassedWarning> warnings{{"date.far", 3, false}, {"unit.assumed", 1, true}};
        const std::string note = db::warningsNote(warnings);
        QCOMPARE(QString::fromStdString(note), QStringLiteral("[!] date.far 3; unit.assumed 1 ok"));
        std::string kept = reason.toStdString();
        kept += (kept.empty() ? "" : "\n") + note;
        const std::vector<db::PassedWarning> read = db::takeWarnings(kept);
        QCOMPARE(QString::fromStdString(kept), reason);
        QCOMPARE(read.size(), warnings.size());
        for (std::size_t i = 0; i < read.size(); ++i) {
            QVERIFY(read[i].rule == warnings[i].rule && read[i].count == warnings[i].count
                    && read[i].accepted == warnings[i].accepted);
        }
        QVERIFY(db::warningsNote({}).empty());
    }

    void wordsOfAPersonStay_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *words : {"", "why not", "[!] urgent", "[!] ", "[!] date.far", "[!] date.far 0", "[!] date.far -1",
                                  "[!] date.far 3 ok yes", "[!] Date.far 3", "[!] date.far 3;", "[!] date.far 3\nand more",
                                  "[!] date.far 99999999999999999999"})
            QTest::addRow("%s", words) << QString::fromUtf8(words);
    }

    void wordsOfAPersonStay()
    {
        QFETCH(QString, reason);
        std::string kept = reason.toStdString();
        QVERIFY(db::takeWarnings(kept).empty());
        QCOMPARE(QString::fromStdString(kept), reason);
    }
};

QTEST_APPLESS_MAIN(TestPassedWarnings)
#include "tst_passed_warnings.moc"
