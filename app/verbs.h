#pragma once

#include "app/command_line.h"

#include <span>
#include <string_view>

namespace app {

/// Every verb in the order of the help.
std::span<const VerbInfo> allVerbs();
const VerbInfo *findVerb(std::string_view name);

// One function per verb, each in the file that bears its name or its group's.
ExitCode newFile(const Call &call);
ExitCode importFiles(const Call &call);
ExitCode status(const Call &call);
ExitCode exportTable(const Call &call);
ExitCode writeTemplate(const Call &call);
ExitCode profiles(const Call &call);
ExitCode listCharts(const Call &call);
ExitCode drawChart(const Call &call);
ExitCode writeReport(const Call &call);
ExitCode writePack(const Call &call);
ExitCode history(const Call &call);
ExitCode diff(const Call &call);
ExitCode revert(const Call &call);
ExitCode conflicts(const Call &call);
ExitCode adopt(const Call &call);
ExitCode close(const Call &call);
ExitCode verify(const Call &call);
ExitCode check(const Call &call);
ExitCode backup(const Call &call);
ExitCode listBackups(const Call &call);
ExitCode restore(const Call &call);
ExitCode rebuild(const Call &call);
ExitCode purge(const Call &call);
ExitCode selfCheck(const Call &call);

} // namespace app
