#pragma once

#include "db/engine/result.h"
#include "ui/report/report_texts.h"

#include <QByteArray>
#include <QList>

namespace ui {

/// The report as a workbook: a sheet per chapter with its findings, its tables as typed cells, its charts as native ones
/// above their numbers. `chartsPng`: of those that have no native form, empty for the others. The same report gives the
/// same bytes. CannotWrite, DiskFull: no room for temporary files.
db::Result<QByteArray> reportXlsx(const ReportText &report, const QList<QByteArray> &chartsPng, db::PartialDate madeOn);

} // namespace ui
