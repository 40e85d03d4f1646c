#include "ui/running/end_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace ui {

namespace {

constexpr int Signals[] = {SIGTERM, SIGINT, SIGHUP};
volatile std::sig_atomic_t pipeEnd = -1;

/// A signal comes at any instruction; a byte in a pipe is all that may be done then.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnd, &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : Signals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipeEnd = m_ends[1];
    auto *notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_ends[0], bytes, sizeof bytes) > 0) {
        }
        Q_EMIT asked();
    });
    handle(onSignal);
}

EndSignals::~EndSignals()
{
    if (m_ends[0] < 0)
        return;
    handle(SIG_DFL);
    pipeEnd = -1;
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

} // namespace ui
