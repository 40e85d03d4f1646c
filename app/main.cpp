#include "app/program.h"

int main(int argc, char *argv[])
{
    app::settleLocale();
    return app::runBatch(app::readInvocation({argv + 1, argv + argc}), argc, argv);
}
