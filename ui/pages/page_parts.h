#pragma once

#include "ui/pages/page.h"

#include <QList>

class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace ui {

/// Puts a widget on a card of its own into the parts of a page; the layout that it stands in.
QVBoxLayout *addCard(QSplitter &parts, QWidget *inside);
/// Fills a page: what it says while it has nothing, and behind it its parts.
void fillPage(QStackedLayout &stack, QWidget *empty, QSplitter *parts);
/// The sizes that the person gave the parts of a page last, else these.
void restoreParts(QSplitter &parts, const Settings &settings, PageId page, int version, const QList<int> &otherwise);

} // namespace ui
