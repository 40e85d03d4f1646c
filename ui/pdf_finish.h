#pragma once

#include "db/records/partial_date.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ui {

/// A line of a document's outline: what readers show beside its pages.
struct PdfBookmark {
    QString title;
    int page = 0; ///< from 0
};

/// What Qt's writer of PDF has no words for: the document is dated by the day that it speaks of, so that the same
/// content gives the same bytes; its language is named; it gets an outline. The outline is added at the end, as the
/// format has it for changes; a document of an unknown build stays as it is.
QByteArray finishedPdf(QByteArray pdf, db::PartialDate day, const QList<PdfBookmark> &outline = {});

/// Qt writes a document's fonts in the order of a hash table, which is another one in every process unless it is told
/// not to. Before each writer is made.
void steadyPdf();

} // namespace ui
