#pragma once

#include "db/figures/headline.h"

#include <string>

namespace app {

/// The headline figures as `status --json` prints them (design: the command line). Money in won, people and companies
/// as they are counted, indicators in their own unit; what the file does not know is null. The source of a figure
/// that stands in the office's own books is "".
std::string statusJson(const db::Headline &headline);

} // namespace app
