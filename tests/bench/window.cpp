// The program's window on a data file, closed by its first picture.
#include "tests/bench/quit_after_paint.h"
#include "ui/run_window.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    bench::QuitAfterPaint quit(application);
    return ui::runWindow(application, QString::fromLocal8Bit(argv[argc - 1]));
}
