#include "app/console.h"

#include "ui/words/words.h"

#include <cstdio>

namespace app {

namespace {

void write(std::FILE *stream, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes += '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

} // namespace

void Console::data(std::string_view utf8)
{
    if (std::fwrite(utf8.data(), 1, utf8.size(), stdout) != utf8.size())
        m_lost = true;
}

void Console::line(const QString &text)
{
    data(ui::toDb(text + QLatin1Char('\n')));
}

void Console::note(const QString &text)
{
    if (!m_quiet)
        write(stderr, text);
}

void Console::complain(const QString &text)
{
    write(stderr, text);
}

ExitCode Console::fail(const db::Error &error)
{
    complain(ui::text(error));
    return exitCode(error.code);
}

bool Console::flush()
{
    return std::fflush(stdout) == 0 && !m_lost;
}

} // namespace app
