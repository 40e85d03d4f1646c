#pragma once

#include "ui/report/report_texts.h"

#include <QByteArray>

namespace ui {

/// The named styles of a report as an OpenDocument text, its A4 page, running head and page numbers.
QByteArray odtStyles(const ReportText &report);

} // namespace ui
