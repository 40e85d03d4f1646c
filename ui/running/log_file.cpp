#include "ui/running/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ui {

Q_LOGGING_CATEGORY(runLog, "clusterboard.run", QtInfoMsg)

namespace {

constexpr qint64 LargestLog = 256 * 1024;
constexpr int KeptLogs = 3;

int descriptor = -1;
QtMessageHandler before = nullptr;

void writeWhole(const QByteArray &line)
{
    // One call for one line: lines of two programs do not run into each other.
    [[maybe_unused]] const auto written = ::write(descriptor, line.constData(), static_cast<std::size_t>(line.size()));
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "";
}

void toLog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool own = context.category && qstrcmp(context.category, "clusterboard.run") == 0;
    if (own || type != QtDebugMsg) {
        QString shown = text;
        shown.replace(QDir::homePath(), "~"_L1); // a home folder carries its owner's name
        shown.replace(u'\n', u' ');
        writeWhole(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' + levelName(type) + ' '
                   + shown.toUtf8() + '\n');
    }
    if (!own && before)
        before(type, context, text);
}

/// Only what is allowed in a signal handler: the line is ready made.
void onCrash(int signal)
{
    static constexpr char Line[] = "crashed: signal ";
    char end[4] = {static_cast<char>('0' + signal / 10), static_cast<char>('0' + signal % 10), '\n', 0};
    [[maybe_unused]] auto written = ::write(descriptor, Line, sizeof Line - 1);
    written = ::write(descriptor, end, 3);
    ::raise(signal); // the handler is gone (SA_RESETHAND): the system does what it always does
}

void rotate(const QString &path)
{
    if (QFileInfo(path).size() <= LargestLog)
        return;
    const auto aside = [&path](int number) { return u"%1.%2"_s.arg(path).arg(number); };
    QFile::remove(aside(KeptLogs));
    for (int number = KeptLogs - 1; number >= 1; --number)
        QFile::rename(aside(number), aside(number + 1));
    QFile::rename(path, aside(1));
}

} // namespace

QString stateFolder()
{
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base))
        base = QDir::homePath() + "/.local/state"_L1;
    const QString folder = base + "/clusterboard"_L1;
    if (!QDir().mkpath(folder))
        return {};
    ::chmod(QFile::encodeName(folder).constData(), S_IRWXU);
    return folder;
}

void startLog()
{
    const QString folder = stateFolder();
    if (folder.isEmpty() || descriptor >= 0)
        return;
    const QString path = folder + "/clusterboard.log"_L1;
    rotate(path);
    descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW,
                        S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return;
    before = qInstallMessageHandler(toLog);
    struct sigaction action = {};
    action.sa_handler = onCrash;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        ::sigaction(signal, &action, nullptr);
}

} // namespace ui
