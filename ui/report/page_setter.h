#pragma once

#include <QFont>
#include <QHash>
#include <QList>
#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>

class QPainter;

namespace ui {

/// Something that stays in one piece on a page. Lengths are pixels of 1/96 inch, as in charts.
struct PageBlock {
    qreal height = 0;
    qreal space = 0;            ///< above it, except at the head of a page
    bool keepWithNext = false;  ///< never the last of a page
    bool newPage = false;       ///< always the first of a page
    QString mark;               ///< a name to find its page by
    std::shared_ptr<const PageBlock> smaller; ///< stands in its place where only that fits
    std::shared_ptr<const PageBlock> header; ///< stands above it again when it begins a page
    std::function<void(QPainter &, const QPointF &)> draw; ///< at its upper left corner
};

/// Sets blocks on pages, in order.
class PageSetter final
{
public:
    PageSetter(QSizeF page, QMarginsF margins);

    QSizeF page() const { return m_page; }
    QRectF room() const { return QRectF(QPointF(), m_page).marginsRemoved(m_margins); }
    void add(PageBlock block) { m_blocks += std::move(block); }

    struct Placed {
        PageBlock block;
        QPointF at;
    };
    using Page = QList<Placed>;
    /// Call once, after the last block.
    QList<Page> set();
    /// The page of a mark, from 1; after set().
    int pageOf(const QString &mark) const { return m_marks.value(mark, 0); }

private:
    bool fits(qsizetype from, qreal at) const;
    qreal groupHeight(qsizetype from) const;

    QSizeF m_page;
    QMarginsF m_margins;
    QList<PageBlock> m_blocks;
    QHash<QString, int> m_marks;
};

/// A line of text as a block; the baseline sits where Hangul and digits look centred.
PageBlock textBlock(const QString &text, const QFont &font, const QColor &color, qreal lineHeight);
/// Lines of a paragraph: never one line alone on a page.
QList<PageBlock> paragraphBlocks(const QStringList &lines, const QFont &font, const QColor &color, qreal lineHeight,
                                 qreal space, qreal indent = 0);
void drawLine(QPainter &painter, const QPointF &topLeft, qreal height, const QString &text, const QFont &font,
              const QColor &color);

} // namespace ui
