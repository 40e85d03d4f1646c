#include "ui/window/actions.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// One entry of a .ts file.
struct Entry {
    QString context;
    QString source;
    QString type; // empty, unfinished, vanished or obsolete
    QStringList forms;
    bool numerus = false;

    QByteArray name() const { return (context + u": "_s + source).toUtf8(); }
};

QString textsFile(const QString &name)
{
    return QStringLiteral(SOURCES "/resources/translations/") + name;
}

Entry readEntry(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.type = xml.attributes().value("type"_L1).toString();
            if (!entry.numerus) {
                entry.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> readEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    QString context;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                entries.append(readEntry(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

bool hasHangul(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

/// The places that are filled in ("%1", "%n", "%L1"), each once.
std::set<QString> places(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d{1,2}|n)"_s);
    std::set<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

QChar accelerator(const QString &text)
{
    static const QRegularExpression mark(u"&([^&\\s])"_s);
    const QRegularExpressionMatch match = mark.match(text);
    return match.hasMatch() ? match.captured(1).at(0).toUpper() : QChar();
}

void checkAccelerators(const QList<QAction *> &actions)
{
    std::set<QChar> taken;
    for (const QAction *action : actions) {
        if (const QChar key = accelerator(action->text()); !key.isNull())
            QVERIFY2(taken.insert(key).second, qPrintable(action->text()));
        if (const QMenu *menu = action->menu())
            checkAccelerators(menu->actions());
    }
}

void nameFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("folder"); // whose texts it holds
    QTest::newRow("window, Korean") << u"clusterboard_ko.ts"_s << u"ui"_s;
    QTest::newRow("window, English") << u"clusterboard_en.ts"_s << u"ui"_s;
    QTest::newRow("verbs, Korean") << u"app_ko.ts"_s << u"app"_s;
}

} // namespace

/// The translations as files: complete, alike in what they fill in, and up to date with the sources.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFinished_data() { nameFiles(); }
    void everyEntryIsFinished()
    {
        QFETCH(QString, file);
        const QList<Entry> entries = readEntries(textsFile(file));
        QVERIFY(entries.size() > 100);
        for (const Entry &entry : entries) {
            QVERIFY2(entry.type.isEmpty(), entry.name().constData());
            // Korean has one form for all numbers, English two.
            const qsizetype forms = entry.numerus && file.endsWith("_en.ts"_L1) ? 2 : 1;
            QVERIFY2(entry.forms.size() == forms, entry.name().constData());
            for (const QString &form : entry.forms)
                QVERIFY2(!form.trimmed().isEmpty(), entry.name().constData());
        }
    }

    void koreanIsKoreanAndEnglishIsEnglish_data() { nameFiles(); }
    void koreanIsKoreanAndEnglishIsEnglish()
    {
        QFETCH(QString, file);
        const bool korean = file.endsWith("_ko.ts"_L1);
        // Keys of the keyboard, formats and units have the same name in both languages.
        const QStringList alike{u"PF"_s, u"PB"_s, u"csv"_s, u"windows-949"_s, u"windows-949:  %1"_s, u"UTF-8:  %1"_s,
                                u"Enter"_s, u"Tab"_s, u"Esc"_s, u"yyyy-MM-dd"_s, u"KiB"_s, u"%1 percentage points"_s};
        static const QRegularExpression word(u"[A-Za-z]{2}"_s);
        for (const Entry &entry : readEntries(textsFile(file))) {
            QString bare = entry.source;
            bare.remove(QRegularExpression(u"%\\d|%n"_s));
            for (const QString &form : entry.forms) {
                if (!korean)
                    QVERIFY2(!hasHangul(form) || hasHangul(entry.source), entry.name().constData());
                else if (bare.contains(word) && !alike.contains(entry.source))
                    QVERIFY2(hasHangul(form), entry.name().constData());
            }
        }
    }

    void whatIsFilledInStandsInEveryTranslation_data() { nameFiles(); }
    void whatIsFilledInStandsInEveryTranslation()
    {
        QFETCH(QString, file);
        for (const Entry &entry : readEntries(textsFile(file))) {
            for (const QString &form : entry.forms) {
                std::set<QString> missing;
                std::set<QString> strange;
                const std::set<QString> wanted = places(entry.source);
                const std::set<QString> given = places(form);
                std::set_difference(wanted.begin(), wanted.end(), given.begin(), given.end(),
                                    std::inserter(missing, missing.end()));
                std::set_difference(given.begin(), given.end(), wanted.begin(), wanted.end(),
                                    std::inserter(strange, strange.end()));
                // The singular may say things another way: "stated as %3", not "revised from %2 to %3 in 1 versions".
                const bool singular = entry.forms.size() == 2 && &form == &entry.forms.first();
                QVERIFY2(strange.empty() && (missing.empty() || singular), entry.name().constData());
                QVERIFY2(form.count(u'<') == entry.source.count(u'<'), entry.name().constData());
                QVERIFY2(form.count(u'\n') == entry.source.count(u'\n'), entry.name().constData());
                if (!entry.source.endsWith(u", …"_s)) // elsewhere it says that a dialog follows, or work goes on
                    QVERIFY2(form.endsWith(u'…') == entry.source.endsWith(u'…'), entry.name().constData());
                QVERIFY2(form.contains(u'*') == entry.source.contains(u'*'), entry.name().constData());
            }
        }
    }

    void acceleratorsAreTheSameInBothLanguages()
    {
        int found = 0;
        for (const Entry &entry : readEntries(textsFile(u"clusterboard_ko.ts"_s))) {
            const QChar key = accelerator(entry.source);
            if (entry.context != "ui::Actions"_L1 || key.isNull())
                continue;
            ++found;
            // "파일(&F)": Hangul cannot be typed with Alt.
            QVERIFY2(entry.forms.first().contains(u"(&%1)"_s.arg(key)), entry.name().constData());
        }
        QVERIFY(found > 10);
    }

    void noMenuHasAnAcceleratorTwice_data()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::newRow("Korean") << ui::Language::Korean;
        QTest::newRow("English") << ui::Language::English;
    }
    void noMenuHasAnAcceleratorTwice()
    {
        QFETCH(ui::Language, language);
        QVERIFY(ui::setLanguage(language));
        QWidget window;
        QMenuBar bar;
        ui::Actions actions(&window);
        actions.fill(&bar);
        QCOMPARE(bar.actions().size(), 5);
        checkAccelerators(bar.actions());
    }

    void theFilesHoldExactlyTheTextsOfTheSources_data() { nameFiles(); }
    void theFilesHoldExactlyTheTextsOfTheSources()
    {
#ifdef LUPDATE
        QFETCH(QString, file);
        QFETCH(QString, folder);
        QTemporaryDir place;
        const QString copy = place.filePath(file);
        QVERIFY(QFile::copy(textsFile(file), copy));
        QProcess update;
        update.setWorkingDirectory(QStringLiteral(SOURCES));
        // The include folder lets lupdate find the classes, and with them the contexts.
        update.start(QStringLiteral(LUPDATE), {u"-I"_s, u"."_s, u"-locations"_s, u"none"_s,
                                               u"-disable-heuristic"_s, u"sametext"_s, u"-recursive"_s, folder,
                                               u"-ts"_s, copy});
        QVERIFY(update.waitForFinished(60000));
        QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0,
                 update.readAllStandardError().constData());
        QStringList missing;
        QStringList dead;
        for (const Entry &entry : readEntries(copy)) {
            if (entry.type == "unfinished"_L1)
                missing.append(QString::fromUtf8(entry.name()));
            else if (!entry.type.isEmpty())
                dead.append(QString::fromUtf8(entry.name()));
        }
        const QString found = u"not in the file:\n  %1\nno longer in the sources:\n  %2"_s
                                  .arg(missing.join(u"\n  "_s), dead.join(u"\n  "_s));
        QVERIFY2(missing.isEmpty() && dead.isEmpty(), qPrintable(found));
#else
        QSKIP("lupdate (qt6-l10n-tools) was not found when the tests were configured");
#endif
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
