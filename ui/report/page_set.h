#pragma once

#include "ui/report/page_setter.h"

#include <QString>

class QImage;
class QPagedPaintDevice;
class QPainter;

namespace ui {

inline constexpr qreal PagePixelsPerInch = 96;
inline constexpr qreal PageMm = PagePixelsPerInch / 25.4; ///< a millimetre in the pixels of pages
inline constexpr QSizeF A4Page(210 * PageMm, 297 * PageMm);

/// A document's pages: what is set on them, a running head from the second on, a number at the foot. Painted on
/// anything: PDF, printer, preview.
class PageSet final
{
public:
    PageSet(QSizeF page, QMarginsF margins, const QString &runningHead);

    PageSetter &setter() { return m_setter; }
    const PageSetter &setter() const { return m_setter; }
    /// Sets the pages; call once, after the last block.
    void set();

    int count() const { return static_cast<int>(m_pages.size()); }
    QSizeF size() const { return m_setter.page(); } ///< pixels of 1/96 inch
    void paint(QPainter &painter, int page) const;
    QImage image(int page, qreal scale) const;

private:
    PageSetter m_setter;
    QString m_runningHead;
    QList<PageSetter::Page> m_pages;
};

/// Paints pages on a device without margins, from the first to the last of a range (from 0): in their own size where
/// its paper has it, else as large as fits. False when the device does not take them.
bool paintPages(QPagedPaintDevice &device, const PageSet &pages, int first, int last);

} // namespace ui
