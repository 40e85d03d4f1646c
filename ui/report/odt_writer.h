#pragma once

#include "ui/report/report_texts.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace ui {

/// The report as an OpenDocument text: headings, lists of findings, tables with repeated header rows and typed cells,
/// charts as pictures, running head and page numbers, a table of contents that the reader's program keeps up to date;
/// `pageOf`: the page of a chapter by its key, which stands there until it does.
QByteArray reportOdt(const ReportText &report, const QList<QByteArray> &chartsPng,
                     const std::function<int(const QString &)> &pageOf);

} // namespace ui
