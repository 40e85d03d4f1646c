#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

/// The same text with places to break in words that are longer than a narrow column: addresses, file names.
QString breakable(const QString &text);

/// A label that wraps and never asks for more width than there is. Empty properties mean none: "muted", "small",
/// "heading" as in the style sheet.
QLabel *wrappedLabel(const QString &text, QWidget *parent, std::initializer_list<const char *> properties = {});

} // namespace ui
