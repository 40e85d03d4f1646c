#include "app/console.h"
#include "app/program.h"
#include "app/words.h"
#include "ui/run_window.h"
#include "ui/running/application.h"
#include "ui/running/single_instance.h"
#include "ui/words/language.h"

#include <QFile>

namespace app {

namespace {

/// Qt would abort without one.
bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

} // namespace

int openWindow(const Invocation &invocation, int &argc, char **argv)
{
    const QString language = QString::fromStdString(invocation.language);
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        const Texts texts(ui::chooseLanguage(language, {}));
        Console console;
        console.complain(Words::tr("There is no display to open the window on. The verbs work without one; see: "
                                   "clusterboard --help"));
        return IoFailed;
    }
    ui::Application application(argc, argv);
    const auto file = invocation.file.empty()
        ? std::nullopt
        : std::optional<QString>(QFile::decodeName(invocation.file.c_str()));
    ui::SingleInstance instance;
    if (instance.handOver(file.value_or(QString())))
        return Done;
    return ui::runWindow(application, file, language, &instance);
}

} // namespace app
