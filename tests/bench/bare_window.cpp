// The least that Qt can show, for comparison: a window with a line of Korean, closed by its first picture.
#include "tests/bench/quit_after_paint.h"

#include <QApplication>
#include <QLabel>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    bench::QuitAfterPaint quit(application);
    QLabel window(QStringLiteral("집적단지 상황판"));
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
