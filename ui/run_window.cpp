#include "ui/run_window.h"

#include "ui/ask.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/settings_dialog.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

int runWindow(QApplication &application, const std::optional<QString> &file, const QString &language)
{
    QApplication::setApplicationName(u"clusterboard"_s);
    QApplication::setDesktopFileName(u"org.clusterboard.Clusterboard"_s);
    Settings settings;
    setLanguage(chooseLanguage(language, settings.get(setting::Language)));
    applyNumberStyle(settings);
    applyTextSize(application, settings.get(setting::TextSize));
    applyTheme(application, themeByKey(settings.get(setting::Theme)));
    Session session(settings);
    Ask ask;
    MainWindow window(session, settings, ask);
    window.setWindowIcon(QIcon(u":/icons/clusterboard.svg"_s));
    window.show();
    QTimer::singleShot(0, &window, [&] {
        const QString last = settings.get(setting::LastFile);
        const QString suffix = file ? QFileInfo(*file).suffix().toLower() : QString();
        const bool table = suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1 || suffix == "xlsx"_L1
            || suffix == "xlsm"_L1 || suffix == "ods"_L1;
        if (file && !table)
            session.open(*file);
        else if (QFileInfo::exists(last))
            session.open(last);
        if (table)
            window.importOnceOpen({QFileInfo(*file).absoluteFilePath()});
        if (settings.author().isEmpty())
            window.welcome();
    });
    return QApplication::exec();
}

} // namespace ui
