#include "ui/charts/text_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

// Room for rounding between the metrics and what a printer or SVG viewer draws.
constexpr qreal Slack = 0.5;

qreal lineHeight(const QFont &font)
{
    // Noto CJK's own line spacing is half empty; 1.3 em is what Korean office documents look like.
    return font.pixelSize() * 1.3;
}

} // namespace

QStringList wrapText(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (metrics.horizontalAdvance(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty())
                lines += line;
            line.clear();
            for (const QChar c : word) {
                // A low surrogate stays with the high one before it.
                if (!line.isEmpty() && !c.isLowSurrogate() && metrics.horizontalAdvance(line + c) > width) {
                    lines += line;
                    line.clear();
                }
                line += c;
            }
        }
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

qreal longestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal longest = 0;
    for (const QString &word : text.simplified().split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest + Slack;
}

TextItem::TextItem(const QStringList &lines, const QFont &font, const QColor &color, Qt::Alignment alignment,
                   QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_lines(lines)
    , m_font(font)
    , m_color(color)
    , m_alignment(alignment)
    , m_size(sizeOf(lines, font))
{
}

QSizeF TextItem::sizeOf(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {width + 2 * Slack, static_cast<qreal>(lines.size()) * lineHeight(font)};
}

void TextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_backdrop.isValid())
        painter->fillRect(boundingRect(), m_backdrop);
    const QFontMetricsF metrics(m_font);
    const qreal height = lineHeight(m_font);
    // The line's ink is centred in its height by the digits and Hangul, not by the font's tall ascent.
    qreal baseline = height / 2 + m_font.pixelSize() * 0.37;
    for (const QString &line : m_lines) {
        const qreal free = m_size.width() - 2 * Slack - metrics.horizontalAdvance(line);
        const qreal left = Slack
            + (m_alignment.testFlag(Qt::AlignRight) ? free : m_alignment.testFlag(Qt::AlignHCenter) ? free / 2 : 0);
        if (m_outlines) {
            QPainterPath path;
            path.addText(left, baseline, m_font, line);
            painter->fillPath(path, m_color);
        } else {
            painter->setFont(m_font);
            painter->setPen(m_color);
            painter->drawText(QPointF(left, baseline), line);
        }
        baseline += height;
    }
}

} // namespace ui
