#pragma once

#include "db/figures/figure.h"

#include <QColor>
#include <QString>

class QApplication;

namespace ui {

enum class ThemeChoice { System, Light, Dark, Contrast };

ThemeChoice themeByKey(const QString &key); ///< "system", "light", "dark", "contrast"; anything else is the system's
QString themeKey(ThemeChoice choice);

/// The colours of the window. Text and marks are at least 4.5:1 on what they stand on, in both themes.
struct Colors {
    bool dark = false;
    bool contrast = false; ///< black, white and one strong colour
    QColor window;     ///< behind the cards
    QColor card;
    QColor raised;     ///< headers, hovered rows
    QColor border;
    QColor text;
    QColor muted;      ///< labels, dates, sources
    QColor accent;     ///< links, focus, the chosen
    QColor onAccent;
    QColor accentSoft;
    QColor sidebar;
    QColor sidebarText;
    QColor sidebarChosen;
    QColor good;
    QColor attention;
    QColor trouble;
    QColor unreported;
    QColor goodSoft;
    QColor attentionSoft;
    QColor troubleSoft;
    QColor added;      ///< behind a new value in a difference
    QColor removed;    ///< behind an old value

    const QColor &of(db::Status status) const;
    const QColor &softOf(db::Status status) const;
};

/// Of the theme that applies now.
const Colors &colors();

/// Fusion with our palette, font and style sheet. Call once at the start and again at each choice.
void applyTheme(QApplication &application, ThemeChoice choice);

/// Letters in percent of their usual size, 100 to 150, all over the window. Call before or after applyTheme().
void applyTextSize(QApplication &application, int percent);
/// A size in pixels at 100 % as it is now.
int scaled(int pixels);
/// How much larger than usual letters are: 1.0 to 1.5.
double textScale();

/// The style sheet with the colours of a theme put in.
QString styleSheet(const Colors &of);

} // namespace ui
