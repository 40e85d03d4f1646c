#pragma once

#include <QString>

class QDialogButtonBox;
class QPushButton;

namespace ui {

/// Words for the buttons of a dialog that does something: what it does, in the strong colour, and how to leave it. Gives
/// the first.
QPushButton *nameDialogButtons(QDialogButtonBox &box, const QString &accept, const QString &cancel);

} // namespace ui
