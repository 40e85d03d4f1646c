#include "ui/report/page_setter.h"

#include <QColor>
#include <QPainter>
#include <QStringList>

namespace ui {

PageSetter::PageSetter(QSizeF page, QMarginsF margins) : m_page(page), m_margins(margins)
{
}

/// Of a block and all that must stand on its page.
qreal PageSetter::groupHeight(qsizetype from) const
{
    qreal height = m_blocks[from].height;
    for (qsizetype i = from; m_blocks[i].keepWithNext && i + 1 < m_blocks.size(); ++i)
        height += m_blocks[i + 1].space + m_blocks[i + 1].height;
    return height;
}

bool PageSetter::fits(qsizetype from, qreal at) const
{
    const qreal left = room().bottom() - at;
    const qreal group = groupHeight(from);
    // What is taller than a page can only be broken where it must be.
    return (group <= room().height() ? group : m_blocks[from].height) <= left;
}

QList<PageSetter::Page> PageSetter::set()
{
    QList<Page> pages;
    qreal y = 0;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const bool fresh = !pages.isEmpty() && pages.last().isEmpty();
        // Rather a little lower than the rest of the page left empty.
        if (m_blocks[i].smaller && !fresh && !pages.isEmpty() && !fits(i, y + m_blocks[i].space)
            && m_blocks[i].smaller->height <= room().bottom() - y - m_blocks[i].space)
            m_blocks[i] = PageBlock(*m_blocks[i].smaller);
        const PageBlock &block = m_blocks[i];
        if (pages.isEmpty() || (block.newPage && !fresh) || (!fresh && !fits(i, y + block.space))) {
            pages.append(Page());
            y = room().top();
            if (block.header && i > 0) {
                pages.last().append({*block.header, {room().left(), y}});
                y += block.header->height;
            }
        } else if (!fresh) {
            y += block.space;
        }
        pages.last().append({block, {room().left(), y}});
        y += block.height;
        if (!block.mark.isEmpty())
            m_marks.insert(block.mark, static_cast<int>(pages.size()));
    }
    return pages;
}

void drawLine(QPainter &painter, const QPointF &topLeft, qreal height, const QString &text, const QFont &font,
              const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(topLeft.x(), topLeft.y() + height / 2 + font.pixelSize() * 0.37), text);
}

PageBlock textBlock(const QString &text, const QFont &font, const QColor &color, qreal lineHeight)
{
    PageBlock block;
    block.height = lineHeight;
    block.draw = [text, font, color, lineHeight](QPainter &painter, const QPointF &at) {
        drawLine(painter, at, lineHeight, text, font, color);
    };
    return block;
}

QList<PageBlock> paragraphBlocks(const QStringList &lines, const QFont &font, const QColor &color, qreal lineHeight,
                                 qreal space, qreal indent)
{
    QList<PageBlock> blocks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        PageBlock block = textBlock(lines[i], font, color, lineHeight);
        if (indent > 0) {
            block.draw = [draw = block.draw, indent](QPainter &painter, const QPointF &at) {
                draw(painter, at + QPointF(indent, 0));
            };
        }
        block.space = i == 0 ? space : 0;
        block.keepWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        blocks += block;
    }
    return blocks;
}

} // namespace ui
