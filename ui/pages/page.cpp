#include "ui/pages/page.h"

#include <QEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const std::array<QString, PageCount> &keys()
{
    static const std::array<QString, PageCount> all{
        u"overview"_s, u"budget"_s,         u"companies"_s, u"training"_s, u"milestones"_s, u"targets"_s, u"phases"_s,
        u"infrastructure"_s, u"risks"_s, u"sources"_s, u"conflicts"_s, u"import"_s, u"history"_s};
    return all;
}

} // namespace

QString pageKey(PageId page)
{
    return keys()[static_cast<std::size_t>(page)];
}

std::optional<PageId> pageByKey(const QString &key)
{
    for (int i = 0; i < PageCount; ++i) {
        if (keys()[static_cast<std::size_t>(i)] == key)
            return static_cast<PageId>(i);
    }
    return std::nullopt;
}

Page::Page(const Context &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
