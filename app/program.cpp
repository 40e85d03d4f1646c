#include "app/program.h"

#include "app/help.h"
#include "app/verbs.h"
#include "app/words.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCoreApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <langinfo.h>
#include <memory>
#include <new>
#include <numeric>
#include <pwd.h>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace app {

namespace {

bool looksLikeDataFile(const std::string &word)
{
    if (word.empty())
        return false;
    std::error_code error;
    return word.ends_with(".clusterboard") || std::filesystem::exists(word, error);
}

/// The value of an option that may stand anywhere, in either spelling; empty when it is not given.
std::string valueOf(std::span<const std::string> words, std::string_view option)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == option && i + 1 < words.size())
            return words[i + 1];
        if (words[i].starts_with(option) && words[i].size() > option.size() && words[i][option.size()] == '=')
            return words[i].substr(option.size() + 1);
    }
    return {};
}

/// Standard error belongs to the program's own messages; what the libraries mutter about the session is none.
void dropMutterings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

ExitCode runVerb(const VerbInfo &verb, std::span<const std::string> words, Console &console)
{
    const Reading reading = readArguments(verb, words);
    const Call call{verb, reading.arguments, console};
    if (reading.arguments.has("help")) {
        console.line(helpOf(verb));
        return Done;
    }
    if (reading.arguments.has("version")) {
        console.line(versionText());
        return Done;
    }
    if (!reading.problem.isEmpty())
        return call.wrongUsage(reading.problem);
    console.setQuiet(reading.arguments.has("quiet"));
    return verb.run(call);
}

/// How many letters must be put in, taken out or exchanged with another to make one word of the other.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t exchanged = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = std::exchange(row[j + 1], std::min({row[j + 1] + 1, row[j] + 1, exchanged}));
        }
    }
    return row.back();
}

/// The verb that was probably meant; nothing when none is near.
const VerbInfo *nearestVerb(std::string_view word)
{
    const VerbInfo *nearest = nullptr;
    std::size_t least = word.size() < 5 ? 2 : 3; // below it
    for (const VerbInfo &verb : allVerbs()) {
        if (const std::size_t found = distance(word, verb.name); found < least) {
            least = found;
            nearest = &verb;
        }
    }
    return nearest;
}

/// Words in front of the verb may only be options that every verb has.
ExitCode runWords(std::vector<std::string> words, Console &console)
{
    const std::size_t at = verbPosition(words);
    if (at < words.size()) {
        if (const VerbInfo *verb = findVerb(words[at])) {
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
            return runVerb(*verb, words, console);
        }
    }
    for (const std::string &word : words) {
        if (word == "--help" || word == "-h") {
            console.line(generalHelp());
            return Done;
        }
        if (word == "--version") {
            console.line(versionText());
            return Done;
        }
    }
    if (at < words.size()) {
        console.complain(Words::tr("\"%1\" is neither a verb nor a data file.").arg(ui::fromDb(words[at])));
        if (const VerbInfo *verb = nearestVerb(words[at]))
            console.complain(Words::tr("Did you mean \"%1\"?").arg(QLatin1String(verb->name)));
    } else {
        console.complain(Words::tr("\"%1\" is not understood.").arg(ui::fromDb(words.empty() ? "" : words.front())));
    }
    console.complain(Words::tr("See: clusterboard --help"));
    return WrongUsage;
}

} // namespace

std::size_t verbPosition(std::span<const std::string> words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--lang" || words[i] == "--author")
            ++i;
        else if (words[i].empty() || words[i][0] != '-')
            return i;
    }
    return words.size();
}

Invocation readInvocation(std::vector<std::string> words)
{
    Invocation invocation;
    invocation.language = valueOf(words, "--lang");
    const bool languageFits = !valueOf(words, "--lang").empty()
        && ui::languageByKey(QString::fromStdString(invocation.language)).has_value();
    const std::size_t at = verbPosition(words);
    std::size_t options = 0; // words that belong to --lang, the one option of the window
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (languageFits && words[i] == "--lang" && i + 1 < words.size())
            options += 2;
        else if (languageFits && words[i].starts_with("--lang="))
            ++options;
    }
    if (at == words.size()) {
        invocation.window = options == words.size();
    } else if (options + 1 == words.size() && findVerb(words[at]) == nullptr && looksLikeDataFile(words[at])) {
        invocation.window = true;
        invocation.file = words[at];
    }
    invocation.words = std::move(words);
    return invocation;
}

void settleLocale()
{
    std::setlocale(LC_ALL, "");
    const std::string_view codeset = nl_langinfo(CODESET);
    if (codeset == "UTF-8")
        return;
    // Qt would do the same, with a warning on standard error.
    if (const char *all = std::getenv("LC_ALL")) {
        if (*all != '\0')
            setenv("LANG", all, 1);
        unsetenv("LC_ALL");
    }
    setenv("LC_CTYPE", "C.UTF-8", 1);
    std::setlocale(LC_ALL, "");
}

void settleHome()
{
    if (const char *home = std::getenv("HOME"); home && *home != '\0')
        return;
    if (const passwd *person = ::getpwuid(::getuid()))
        setenv("HOME", person->pw_dir, 1);
}

ExitCode runBatch(const Invocation &invocation, int &argc, char **argv)
{
    qInstallMessageHandler(dropMutterings);
    const std::size_t at = verbPosition(invocation.words);
    const VerbInfo *verb = at < invocation.words.size() ? findVerb(invocation.words[at]) : nullptr;
    std::unique_ptr<QCoreApplication> application;
    if (verb != nullptr && verb->draws) {
        // A picture must not depend on the screen, the theme or the scaling of whoever makes it.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        for (const char *name : {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_FONT_DPI"})
            qunsetenv(name);
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    const Texts texts(ui::chooseLanguage(QString::fromStdString(invocation.language), {}));
    Console console;
    ExitCode result = Done;
    try {
        result = runWords(invocation.words, console);
    } catch (const std::bad_alloc &) {
        result = console.fail(db::fail(db::ErrorCode::OutOfMemory));
    } catch (const std::system_error &) { // no room for another thread
        result = console.fail(db::fail(db::ErrorCode::OutOfMemory));
    }
    if (!console.flush()) {
        console.complain(Words::tr("Standard output did not take everything."));
        result = IoFailed;
    }
    return result;
}

} // namespace app
