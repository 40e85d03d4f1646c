#pragma once

#include "ui/window/actions.h"

#include <QList>

class QWidget;

namespace ui {

/// The help in the current language, in a window of its own that stays beside the work.
void showHelp(QWidget *parent);
void showShortcuts(QWidget *parent, const QList<Actions::Shortcut> &shortcuts);
/// Version, licence and the notices of what the program is built from.
void showAbout(QWidget *parent);

} // namespace ui
