#include "ui/widgets/list_row.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {

void paintUnderRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    if (!chosen && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(chosen ? QPen(colors().accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(colors().accentSoft);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace ui
