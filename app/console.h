#pragma once

#include "app/exit_code.h"
#include "db/engine/result.h"

#include <QString>

#include <string_view>

namespace app {

/// Data goes to standard output, messages go to standard error, both in UTF-8 whatever the locale says.
class Console final
{
public:
    void setQuiet(bool quiet) { m_quiet = quiet; }

    void data(std::string_view utf8);
    void line(const QString &text);
    /// What went well; not with --quiet.
    void note(const QString &text);
    /// What did not.
    void complain(const QString &text);
    /// Says what happened and gives the exit code for it.
    ExitCode fail(const db::Error &error);
    /// False when standard output did not take everything (a full disk behind a redirection).
    bool flush();

private:
    bool m_quiet = false;
    bool m_lost = false;
};

} // namespace app
