#include "ui/run_window.h"

#include "ui/ask.h"
#include "ui/running/application.h"
#include "ui/running/end_signals.h"
#include "ui/running/log_file.h"
#include "ui/running/single_instance.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/window/condition_bars.h"
#include "ui/window/main_window.h"
#include "ui/window/settings_dialog.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A table is imported, anything else is opened as a data file.
void openHanded(MainWindow &window, Session &session, const QString &file)
{
    if (isTable(file))
        window.importOnceOpen({QFileInfo(file).absoluteFilePath()});
    else
        session.open(file);
}

/// Another start asked for the window.
void comeToFront(MainWindow &window, const QString &token)
{
    // Where the desktop lets nobody come to the front unasked, the start that was asked for passes its permission on.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void logSession(const Session &session)
{
    QObject::connect(&session, &Session::fileChanged, &session, [&session] {
        if (const auto &file = session.file())
            qCInfo(runLog) << "data file open:" << session.history().size() << "change sets, access"
                           << static_cast<int>(file->access);
        else
            qCInfo(runLog) << "no data file";
    });
    QObject::connect(&session, &Session::committed, &session,
                     [](qint64 changeSet) { qCInfo(runLog) << "stored change set" << changeSet; });
    QObject::connect(&session, &Session::failed, &session,
                     [](const db::Error &error) { qCWarning(runLog) << "failed, code" << static_cast<int>(error.code); });
}

/// What ends the session ends dialogs as well; a window that is storing something closes once that is done.
void closeAll(MainWindow &window)
{
    window.endSession();
    QApplication::closeAllWindows();
    if (!window.isVisible())
        QCoreApplication::quit();
    else if (QApplication::activeModalWidget()) // it stores what was written in it before it goes
        QTimer::singleShot(200, &window, [&window] { closeAll(window); });
}

} // namespace

int runWindow(QApplication &application, const std::optional<QString> &file, const QString &language,
              SingleInstance *instance)
{
    QApplication::setApplicationName(u"clusterboard"_s);
    QApplication::setDesktopFileName(u"org.clusterboard.Clusterboard"_s);
    startLog();
    qCInfo(runLog) << "started: Qt" << qVersion() << "on" << QGuiApplication::platformName();
    Settings settings;
    setLanguage(chooseLanguage(language, settings.get(setting::Language)));
    applyNumberStyle(settings);
    applyTextSize(application, settings.get(setting::TextSize));
    applyTheme(application, themeByKey(settings.get(setting::Theme)));
    Session session(settings);
    logSession(session);
    Ask ask;
    MainWindow window(session, settings, ask);
    window.setWindowIcon(QIcon(u":/icons/clusterboard.svg"_s));
    window.show();
    const EndSignals signals;
    QObject::connect(&signals, &EndSignals::asked, &window, [&window] { closeAll(window); });
    if (const auto *own = qobject_cast<Application *>(&application)) {
        QObject::connect(own, &Application::memoryRefused, &window, [&window] {
            window.say(MessageBar::Tone::Error, text(db::fail(db::ErrorCode::OutOfMemory)));
        });
    }
    if (instance) {
        QObject::connect(instance, &SingleInstance::called, &window, [&](const QString &other, const QString &token) {
            comeToFront(window, token);
            if (!other.isEmpty())
                openHanded(window, session, other);
        });
    }
    QTimer::singleShot(0, &window, [&] {
        // A table needs a data file: the one that was open last.
        const QString last = settings.get(setting::LastFile);
        if ((!file || isTable(*file)) && QFileInfo::exists(last))
            session.open(last);
        if (file)
            openHanded(window, session, *file);
        if (instance && instance->endedBadlyBefore()) {
            qCWarning(runLog) << "the run before did not end";
            window.conditions().sayEndedBadly();
        }
        if (settings.author().isEmpty())
            window.welcome();
    });
    const int code = QApplication::exec();
    qCInfo(runLog) << "ended";
    return code;
}

} // namespace ui
