#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a changed cell as what stood there, struck through, and beside it what would stand there now. Every other
/// cell is painted as usual.
class DifferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
