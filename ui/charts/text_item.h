#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QStringList>

namespace ui {

/// Lines of a text that fit a width: broken at blanks, inside a word only when the word alone is wider. Korean breaks
/// between words too, not between syllables. Nothing is ever left out.
QStringList wrapText(const QString &text, const QFont &font, qreal width);

/// How wide the longest unbreakable word is: below this width wrapText() breaks words.
qreal longestWord(const QString &text, const QFont &font);

/// One block of text of a chart. Unlike Qt's own items it can be asked for its words, never elides, and can paint
/// itself as outlines for pictures that must look alike where the font is missing.
class TextItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    TextItem(const QStringList &lines, const QFont &font, const QColor &color, Qt::Alignment alignment,
             QGraphicsItem *parent = nullptr);

    int type() const override { return Type; }
    QRectF boundingRect() const override { return QRectF(QPointF(), m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    QString text() const { return m_lines.join(u' '); }
    const QStringList &lines() const { return m_lines; }
    const QFont &font() const { return m_font; }
    /// A plate in this colour behind the text, so that grid lines do not cross it.
    void setBackdrop(const QColor &color) { m_backdrop = color; }
    void setOutlines(bool outlines) { m_outlines = outlines; }

    static QSizeF sizeOf(const QStringList &lines, const QFont &font);

private:
    QStringList m_lines;
    QFont m_font;
    QColor m_color;
    QColor m_backdrop;
    Qt::Alignment m_alignment;
    QSizeF m_size;
    bool m_outlines = false;
};

} // namespace ui
