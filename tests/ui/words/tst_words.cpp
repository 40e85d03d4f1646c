#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QRegularExpression>
#include <QTest>

namespace {

bool hasHangul(const QString &text)
{
    static const QRegularExpression hangul(QStringLiteral("[\\x{AC00}-\\x{D7A3}]"));
    return hangul.match(text).hasMatch();
}

} // namespace

/// Runs without a window system, as the batch verbs do.
class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysSomething()
    {
        for (int code = 0; code <= static_cast<int>(db::ErrorCode::NotAvailable); ++code) {
            const db::Error error = db::fail(static_cast<db::ErrorCode>(code), {"A1", "A2", "A3", "A4"});
            QVERIFY(ui::setLanguage(ui::Language::Korean));
            const QString korean = ui::text(error);
            QVERIFY2(hasHangul(korean), qPrintable(QStringLiteral("code %1: %2").arg(code).arg(korean)));
            QVERIFY(ui::setLanguage(ui::Language::English));
            const QString english = ui::text(error);
            QVERIFY2(!english.isEmpty() && !hasHangul(english), qPrintable(english));
            QVERIFY2(!english.contains(QRegularExpression(QStringLiteral("%\\d"))), qPrintable(english));
            QVERIFY2(!korean.contains(QRegularExpression(QStringLiteral("%\\d"))), qPrintable(korean));
            for (const std::string &argument : error.args) {
                const QString word = ui::fromDb(argument);
                QCOMPARE(korean.contains(word), english.contains(word));
            }
        }
    }

    void anErrorWithoutItsArgumentsStillSaysWhatHappened()
    {
        for (int code = 0; code <= static_cast<int>(db::ErrorCode::NotAvailable); ++code)
            QVERIFY(!ui::text(db::fail(static_cast<db::ErrorCode>(code))).isEmpty());
    }

    void aFullDiskNamesItsSpace()
    {
        using db::ErrorCode;
        ui::setLanguage(ui::Language::English);
        const QString all = ui::text(db::fail(ErrorCode::DiskFull, {"x.csv", "1048576", "5242880"}));
        QVERIFY2(all.contains(ui::fileSize(1048576)) && all.contains(ui::fileSize(5242880)), qPrintable(all));
        const QString free = ui::text(db::fail(ErrorCode::DiskFull, {"x.csv", "1048576", ""}));
        QVERIFY2(free.contains(ui::fileSize(1048576)) && free != all, qPrintable(free));
        const QString nothing = ui::text(db::fail(ErrorCode::DiskFull, {"x.csv", "", ""}));
        QVERIFY2(!nothing.contains(QStringLiteral("free)")), qPrintable(nothing));
    }

    void aPlaceLeadsTheMessage()
    {
        ui::setLanguage(ui::Language::English);
        const db::Error error = db::fail(db::ErrorCode::OpenQuote, {}, {12, 3, "금액"});
        QVERIFY(ui::text(error).startsWith(QString::fromUtf8("Line 12, column 3 (금액): ")));
        ui::setLanguage(ui::Language::Korean);
        QVERIFY(ui::text(error).startsWith(QString::fromUtf8("12행, 3열 (금액): ")));
    }

    void everyPhraseReadsInBothLanguages()
    {
        using db::PhraseId;
        const db::PartialDate day = db::PartialDate::ofDay(2021, 12, 31);
        const db::Value won = 406'100'000'000;
        for (int id = static_cast<int>(PhraseId::Measure); id <= static_cast<int>(PhraseId::CountsAfter); ++id) {
            // Some phrase takes each of these at each of its places.
            const QList<std::vector<db::PhraseArg>> takes{
                {std::string("plan"), std::string("won"), day, day},
                {won, won, db::Value{5}, std::string("1")},
                {won, std::string("1")},
                {std::string("rnd"), won, won, day},
                {won, day},
                {}};
            for (const auto &args : takes) {
                const db::Phrase phrase{static_cast<PhraseId>(id), args};
                for (const ui::Language language : {ui::Language::Korean, ui::Language::English}) {
                    QVERIFY(ui::setLanguage(language));
                    const QString words = ui::text(phrase);
                    if (args.size() == 4 && std::holds_alternative<std::string>(args[0]))
                        QVERIFY2(!words.isEmpty(), qPrintable(QString::number(id)));
                    QVERIFY2(!words.contains(QRegularExpression(QStringLiteral("%[\\dn]"))), qPrintable(words));
                }
            }
        }
        QVERIFY(ui::text(db::Phrase{}).isEmpty());
        QCOMPARE(ui::text(db::Phrase{PhraseId::Verbatim, {std::string("그대로 100%")}}), QString::fromUtf8("그대로 100%"));
    }

    void findingsReadAsSentences()
    {
        const db::Value eok = 100'000'000;
        const db::Phrase revised{db::PhraseId::PlanRevised,
                                 {4061 * eok, 4296 * eok, db::Value{5}, std::string("1")}};
        ui::setLanguage(ui::Language::Korean);
        QCOMPARE(ui::text(revised), QString::fromUtf8("1단계 총사업비, 4,061억원에서 4,296억원으로 변경(계획 5개 판)"));
        ui::setLanguage(ui::Language::English);
        QCOMPARE(ui::text(revised),
                 QStringLiteral("Phase 1 plan revised from KRW 406.1 billion to KRW 429.6 billion, in 5 versions"));
    }

    void everyColumnAndChoiceHasAName()
    {
        for (const ui::Language language : {ui::Language::Korean, ui::Language::English}) {
            ui::setLanguage(language);
            for (const db::KindInfo &kind : db::allKinds()) {
                QVERIFY(!ui::kindName(kind.kind).isEmpty());
                for (int column = 0; column < static_cast<int>(kind.columns.size()); ++column) {
                    const db::Column &declared = kind.columns[static_cast<std::size_t>(column)];
                    const QString name = ui::columnName(kind.kind, column);
                    QVERIFY2(!name.isEmpty(), declared.key.data());
                    if (language == ui::Language::English)
                        QVERIFY2(name != ui::fromDb(declared.key) && !hasHangul(name), declared.key.data());
                    for (int choice = 0; choice < static_cast<int>(declared.choices.size()); ++choice) {
                        const QString spelled = ui::choiceName(kind.kind, column, choice);
                        QVERIFY(!spelled.isEmpty());
                        QCOMPARE(hasHangul(spelled), language == ui::Language::Korean);
                    }
                }
            }
        }
    }

    void knownKeysAreWordsAndOwnWordsStay()
    {
        ui::setLanguage(ui::Language::Korean);
        QCOMPARE(ui::measureName("category:rnd"), QString::fromUtf8("연구개발"));
        QCOMPARE(ui::measureName("funding:national"), QString::fromUtf8("국비"));
        QCOMPARE(ui::categoryName("AI 펀드"), QString::fromUtf8("AI 펀드"));
        QCOMPARE(ui::phaseName("2"), QString::fromUtf8("2단계"));
        QCOMPARE(ui::phaseName("준비"), QString::fromUtf8("준비"));
        QCOMPARE(ui::statusName(db::Status::Trouble), QString::fromUtf8("부진"));
        ui::setLanguage(ui::Language::English);
        QCOMPARE(ui::measureName("category:rnd"), QStringLiteral("R&D"));
        QCOMPARE(ui::phaseName("2"), QStringLiteral("Phase 2"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
