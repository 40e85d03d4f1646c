#include "app/program.h"

int main(int argc, char *argv[])
{
    app::settleLocale();
    app::settleHome();
    const app::Invocation invocation = app::readInvocation({argv + 1, argv + argc});
    return invocation.window ? app::openWindow(invocation, argc, argv) : app::runBatch(invocation, argc, argv);
}
