#pragma once

#include "db/figures/closing.h"
#include "db/figures/headline.h"

#include <string>
#include <vector>

namespace app {

/// The headline figures as `status --json` prints them (design: the command line). Money in won, people and companies
/// as they are counted, indicators in their own unit; what the file does not know is null. The source of a figure
/// that stands in the office's own books is "".
std::string statusJson(const db::Headline &headline, const std::vector<db::ClosedQuarter> &closed);

} // namespace app
