#include "ui/report/page_preview.h"

#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QPixmap>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent), m_sheet(new QWidget(this)), m_layout(new QVBoxLayout(m_sheet))
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("Preview of the pages"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(14);
    m_layout->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(m_sheet);
}

void PagePreview::setPages(const QList<QImage> &pages)
{
    const int place = verticalScrollBar()->value();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = static_cast<int>(pages.size());
    for (int page = 0; page < m_count; ++page) {
        auto *label = new QLabel(m_sheet);
        QPixmap picture = QPixmap::fromImage(pages[page]);
        picture.setDevicePixelRatio(devicePixelRatioF());
        label->setPixmap(picture);
        label->setFrameShape(QFrame::Box);
        label->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(m_count));
        m_layout->addWidget(label);
    }
    m_sheet->adjustSize();
    verticalScrollBar()->setValue(place);
    setStale(false);
}

void PagePreview::setStale(bool stale)
{
    if (!stale) {
        m_sheet->setGraphicsEffect(nullptr);
    } else if (!m_sheet->graphicsEffect()) {
        auto *pale = new QGraphicsOpacityEffect(m_sheet);
        pale->setOpacity(0.55);
        m_sheet->setGraphicsEffect(pale);
    }
}

} // namespace ui
