#pragma once

#include "ui/pdf_finish.h"
#include "ui/report/page_set.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QPrinter;

namespace ui {

/// A printer that is set to pages of this size; where there is none it writes PDF. The person still chooses which.
std::shared_ptr<QPrinter> printerFor(QSizeF page, const QString &name);
/// The pages that were chosen; on paper of another size as large as they fit. False when the printer does not take them.
bool printPages(QPrinter &printer, const PageSet &pages);
/// The same as a PDF document, dated by the day that it speaks of.
QByteArray pagesPdf(const PageSet &pages, const QString &title, db::PartialDate day, const QList<PdfBookmark> &outline = {});

} // namespace ui
