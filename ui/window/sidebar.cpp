#include "ui/window/sidebar.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_brand(new QLabel(this)), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_brand);
    layout->addWidget(m_list, 1);
    m_brand->setObjectName(u"brand"_s);
    m_list->setObjectName(u"sidebar"_s);
    m_list->setIconSize(QSize(20, 20));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    for (int i = 0; i < PageCount; ++i) {
        m_list->addItem(new QListWidgetItem(icon(pageKey(static_cast<PageId>(i)), IconTone::Sidebar), QString()));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(static_cast<PageId>(row));
    });
    arrange();
    retranslate();
}

void Sidebar::setCurrent(PageId page)
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(static_cast<int>(page));
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

/// As wide and as high as its letters ask for.
void Sidebar::arrange()
{
    setFixedWidth(scaled(176));
    for (int i = 0; i < m_list->count(); ++i) {
        // The list asks its style for the height before the style sheet is there; said here, rows never overlap.
        m_list->item(i)->setSizeHint(QSize(0, std::max(20, fontMetrics().height()) + 20));
    }
}

void Sidebar::retranslate()
{
    m_brand->setText(tr("Clusterboard"));
    m_list->setAccessibleName(tr("Pages"));
    for (int i = 0; i < PageCount; ++i)
        m_list->item(i)->setText(pageName(toDb(pageKey(static_cast<PageId>(i)))));
}

} // namespace ui
