#pragma once

#include "db/figures/report_decisions.h"
#include "ui/words/numbers.h"

namespace ui {

/// What is kept of the words and units of the moment with a report that is given out.
db::ReportStyle reportStyle(const NumberStyle &numbers = numberStyle());
/// How numbers were shown in it; what it does not say is as now.
NumberStyle numberStyleOf(const db::ReportStyle &style);

} // namespace ui
