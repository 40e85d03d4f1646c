#include "ui/report/print_pages.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QPageLayout layoutOf(QSizeF page)
{
    const bool across = page.width() > page.height();
    const QSizeF upright = across ? page.transposed() : page;
    return {QPageSize(upright / PageMm, QPageSize::Millimeter), across ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF()};
}

} // namespace

std::shared_ptr<QPrinter> printerFor(QSizeF page, const QString &name)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // the pages have margins of their own
    printer->setPageLayout(layoutOf(page));
    printer->setDocName(name);
    printer->setCreator(u"Clusterboard"_s);
    return printer;
}

bool printPages(QPrinter &printer, const PageSet &pages)
{
    const int first = std::max(1, printer.fromPage()) - 1;
    const int last = std::min(printer.toPage() > 0 ? printer.toPage() : pages.count(), pages.count()) - 1;
    return first <= last && paintPages(printer, pages, first, last);
}

QByteArray pagesPdf(const PageSet &pages, const QString &title, db::PartialDate day, const QList<PdfBookmark> &outline)
{
    steadyPdf();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(layoutOf(pages.size()));
    writer.setResolution(static_cast<int>(PagePixelsPerInch));
    writer.setTitle(title);
    writer.setCreator(u"Clusterboard"_s);
    paintPages(writer, pages, 0, pages.count() - 1);
    return finishedPdf(bytes, day, outline);
}

} // namespace ui
