#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace ui {

/// What lies under a line of a list whose lines lead somewhere: the pointer or the keyboard is on it.
void paintUnderRow(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace ui
