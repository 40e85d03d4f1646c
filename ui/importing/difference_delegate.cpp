#include "ui/importing/difference_delegate.h"

#include "ui/models/roles.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int Margin = 8;
constexpr int Gap = 6;

/// Room in which a text is not cut: its advance is rounded, and a part of a pixel too little costs it three letters.
int roomFor(const QString &text, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(text) + 1;
}
} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString before = index.data(OldRole).toString();
    if (before.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle *style = frame.widget ? frame.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, frame.widget);

    QFont struck = option.font;
    struck.setStrikeOut(true);
    QFont strong = option.font;
    strong.setBold(true);
    const QString after = index.data(NewRole).toString();
    const QString arrow = u"→"_s;
    const QFontMetrics plain(option.font);
    const QFontMetrics bold(strong);
    QRect room = option.rect.adjusted(Margin, 0, -Margin, 0);
    const int arrowWidth = plain.horizontalAdvance(arrow) + 2 * Gap;
    // The new value is what one came for: the old one gives way first.
    const int newWidth = std::min(roomFor(after, bold), room.width());
    const int oldRoom = std::max(0, room.width() - newWidth - arrowWidth);
    const int oldWidth = std::min(roomFor(before, plain), oldRoom);
    const bool right = frame.displayAlignment & Qt::AlignRight;
    int x = right ? std::max(room.left(), room.right() + 1 - newWidth - arrowWidth - oldWidth) : room.left();
    painter->save();
    painter->setClipRect(option.rect);
    // What would be nothing but "…" is better left out; a single digit is not.
    if (oldWidth == roomFor(before, plain) || oldWidth > roomFor(u"…"_s, plain)) {
        const bool known = before != unknownMark(); // nothing cannot be struck out
        painter->setFont(known ? struck : option.font);
        painter->setPen(known ? colors().trouble : colors().muted);
        painter->drawText(QRect(x, room.top(), oldWidth, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          plain.elidedText(before, Qt::ElideRight, oldWidth));
        x += oldWidth;
        painter->setFont(option.font);
        painter->setPen(colors().muted);
        painter->drawText(QRect(x, room.top(), arrowWidth, room.height()), Qt::AlignCenter, arrow);
        x += arrowWidth;
    } else if (right) {
        x = room.right() + 1 - newWidth;
    }
    painter->setFont(strong);
    painter->setPen(colors().text);
    painter->drawText(QRect(x, room.top(), newWidth, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
                      bold.elidedText(after, Qt::ElideRight, newWidth));
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString before = index.data(OldRole).toString();
    if (before.isEmpty())
        return size;
    QFont strong = option.font;
    strong.setBold(true);
    size.setWidth(roomFor(before, option.fontMetrics) + option.fontMetrics.horizontalAdvance(u"→"_s) + 2 * Gap + 2 * Margin
                  + roomFor(index.data(NewRole).toString(), QFontMetrics(strong)));
    return size;
}

} // namespace ui
