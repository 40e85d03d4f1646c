#include "ui/window/sidebar.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int CountRole = Qt::UserRole;
constexpr int GroupGap = 11;

/// A page with what waits there, and a line above the first of a group.
class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        if (startsGroup(static_cast<PageId>(index.row()))) {
            QColor line = colors().sidebarText;
            line.setAlpha(colors().contrast ? 255 : 60);
            painter->setPen(line);
            const int y = row.rect.top() + GroupGap / 2;
            painter->drawLine(row.rect.left() + 10, y, row.rect.right() - 10, y);
            row.rect.setTop(row.rect.top() + GroupGap);
        }
        QStyledItemDelegate::paint(painter, row, index);
        if (const int count = index.data(CountRole).toInt(); count > 0)
            paintCount(*painter, row, count > 99 ? u"99+"_s : QString::number(count));
    }

private:
    static void paintCount(QPainter &painter, const QStyleOptionViewItem &row, const QString &text)
    {
        QFont small = row.font;
        small.setPixelSize(scaled(11));
        small.setBold(true);
        const QFontMetrics metrics(small);
        const int height = metrics.height() + 2;
        const int width = std::max(height, metrics.horizontalAdvance(text) + 12);
        const QRect badge(row.rect.right() - width - 8, row.rect.center().y() - height / 2 + 1, width, height);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().sidebarText);
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setFont(small);
        painter.setPen(colors().sidebar);
        painter.drawText(badge, Qt::AlignCenter, text);
        painter.restore();
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_brand(new QLabel(this)), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_brand);
    layout->addWidget(m_list, 1);
    m_brand->setObjectName(u"brand"_s);
    m_list->setObjectName(u"sidebar"_s);
    m_list->setItemDelegate(new PageDelegate(m_list));
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

void Sidebar::setCount(PageId page, int count)
{
    QListWidgetItem *item = m_list->item(static_cast<int>(page));
    item->setData(CountRole, count);
    nameItem(item);
}

/// A screen reader says what the badge shows.
void Sidebar::nameItem(QListWidgetItem *item)
{
    const int count = item->data(CountRole).toInt();
    item->setText(pageName(toDb(pageKey(static_cast<PageId>(m_list->row(item))))));
    item->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1, %Ln open", "page", count).arg(item->text()) : item->text());
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
        const int gap = startsGroup(static_cast<PageId>(i)) ? GroupGap : 0;
        m_list->item(i)->setSizeHint(QSize(0, std::max(20, fontMetrics().height()) + 18 + gap));
    }
}

void Sidebar::retranslate()
{
    m_brand->setText(tr("Clusterboard"));
    m_list->setAccessibleName(tr("Pages"));
    for (int i = 0; i < PageCount; ++i)
        nameItem(m_list->item(i));
}

} // namespace ui
