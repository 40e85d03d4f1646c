#pragma once

#include <QIcon>
#include <QString>

namespace ui {

enum class IconTone { Text, Muted, Accent, Sidebar, Attention, Trouble, Good };

/// One of the program's own icons (resources/icons), drawn in the colour that its tone has in the theme of the
/// moment: a change of theme needs no new icons, only a repaint.
QIcon icon(const QString &name, IconTone tone = IconTone::Text);

} // namespace ui
