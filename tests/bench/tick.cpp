// How long the window's thread stands still while a file is imported: the intervals of a timer of 5 ms, idle and
// during the plan and the storing of it. Prints tick_idle and tick_import, the 99th percentiles in ms.
#include "tests/support/window_fixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

class Ticks
{
public:
    Ticks()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_all.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
        });
        m_since.start();
        m_timer.start();
    }
    double p99()
    {
        m_timer.stop();
        std::sort(m_all.begin(), m_all.end());
        return m_all.empty() ? 0 : m_all[m_all.size() * 99 / 100];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_all;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    WindowFixture fixture;
    if (argc != 2 || !fixture.create(ui::Start::Empty))
        return 1;
    {
        Ticks idle;
        QTest::qWait(3000);
        std::printf("tick_idle %.3f\n", idle.p99());
    }
    Ticks busy;
    std::shared_ptr<const ui::PlannedFile> planned;
    fixture.session->planImport(QString::fromLocal8Bit(argv[1]), {}, &application,
                                [&](db::Result<std::shared_ptr<const ui::PlannedFile>> answer) {
                                    if (!answer)
                                        return;
                                    planned = *answer;
                                    fixture.session->commitImport(planned->plan, {}, {}, &application,
                                                                  [](const db::Result<std::int64_t> &) {});
                                });
    const bool done = QTest::qWaitFor([&fixture] { return !fixture.session->history().empty(); }, 300'000);
    std::printf("tick_import %.3f\n", busy.p99());
    return done ? 0 : 1;
}
