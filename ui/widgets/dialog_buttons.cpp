#include "ui/widgets/dialog_buttons.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyle>

namespace ui {

QPushButton *nameDialogButtons(QDialogButtonBox &box, const QString &accept, const QString &cancel)
{
    QPushButton *main = box.button(QDialogButtonBox::Ok);
    main->setText(accept);
    main->setProperty("primary", true);
    box.button(QDialogButtonBox::Cancel)->setText(cancel);
    for (QAbstractButton *button : box.buttons()) {
        button->setIcon({});
        // The box has made them before they were told what they are.
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
    return main;
}

} // namespace ui
