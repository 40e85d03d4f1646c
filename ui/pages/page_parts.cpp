#include "ui/pages/page_parts.h"

#include "ui/session/settings.h"

#include <QFrame>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

QVBoxLayout *addCard(QSplitter &parts, QWidget *inside)
{
    auto *frame = new QFrame(&parts);
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(inside);
    parts.addWidget(frame);
    return layout;
}

void fillPage(QStackedLayout &stack, QWidget *empty, QSplitter *parts)
{
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(10);
    auto *content = new QWidget(stack.parentWidget());
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addWidget(parts);
    stack.addWidget(empty);
    stack.addWidget(content);
}

void restoreParts(QSplitter &parts, const Settings &settings, PageId page, int version, const QList<int> &otherwise)
{
    const QByteArray state = settings.viewState(pageKey(page), version);
    if (state.isEmpty() || !parts.restoreState(state))
        parts.setSizes(otherwise);
}

} // namespace ui
