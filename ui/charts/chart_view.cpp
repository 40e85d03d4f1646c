#include "ui/charts/chart_view.h"

#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_texts.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

class ChartView::Private
{
public:
    QGraphicsView *view = nullptr;
    std::unique_ptr<ChartScene> scene;
    QGraphicsRectItem *cursor = nullptr;
    std::optional<ChartTheme> theme;
    QString emptyText;
    int current = -1; ///< index in the scene's hits

    int hitAt(const QPointF &at) const
    {
        if (!scene)
            return -1;
        const QList<ChartHit> &hits = scene->hits();
        int best = -1;
        qreal nearest = 1e9;
        for (int i = 0; i < hits.size(); ++i) {
            if (!hits[i].area.adjusted(-3, -3, 3, 3).contains(at))
                continue;
            const qreal distance = QLineF(at, hits[i].area.center()).length();
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return best;
    }
};

ChartView::ChartView(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->view = new QGraphicsView(this);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->view->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    d->view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->viewport()->setFocusPolicy(Qt::NoFocus); // the view makes it a stop of its own for the Tab key
    d->view->setMouseTracking(true);
    d->view->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->view);
    setFocusPolicy(Qt::StrongFocus);
}

ChartView::~ChartView() = default;

void ChartView::setDescription(const db::ChartDescription &description)
{
    m_description = description;
    d->current = -1;
    rebuild();
}

void ChartView::setTheme(ChartTheme theme)
{
    d->theme = theme;
    rebuild();
}

ChartTheme ChartView::theme() const
{
    return d->theme.value_or(paletteTheme());
}

ChartTheme ChartView::paletteTheme() const
{
    return palette().window().color().lightness() < 128 ? ChartTheme::Dark : ChartTheme::Light;
}

void ChartView::setEmptyText(const QString &text)
{
    d->emptyText = text;
    rebuild();
}

QString ChartView::sentence() const
{
    QStringList parts{chartTitle(m_description), chartSubtitle(m_description)};
    for (int series = 0; series < static_cast<int>(m_description.series.size()); ++series) {
        const auto &points = m_description.series[static_cast<std::size_t>(series)].points;
        for (int point = 0; point < static_cast<int>(points.size()); ++point)
            parts += chartPointSentence(m_description, series, point);
    }
    parts += chartSourceLine(m_description);
    parts += chartAsOfLine(m_description);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QSize ChartView::sizeHint() const
{
    return {640, 360};
}

QSize ChartView::minimumSizeHint() const
{
    return {320, 220};
}

void ChartView::rebuild()
{
    const QString title = chartTitle(m_description);
    setAccessibleName(title.isEmpty() ? d->emptyText : title);
    setAccessibleDescription(sentence());
    if (width() < 50 || height() < 50)
        return; // not laid out yet
    d->cursor = nullptr;
    auto scene = std::make_unique<ChartScene>(m_description, QSizeF(size()), theme(), nullptr, d->emptyText);
    d->view->setScene(scene.get());
    d->scene = std::move(scene);
    if (d->current >= d->scene->hits().size())
        d->current = -1;
    if (hasFocus() && d->current >= 0)
        showPoint(d->current);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        rebuild();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->view->viewport() || !d->scene)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int hit = d->hitAt(d->view->mapToScene(help->pos()));
        if (hit < 0) {
            QToolTip::hideText();
        } else {
            const ChartHit &found = d->scene->hits()[hit];
            QToolTip::showText(help->globalPos(), chartPointSentence(m_description, found.series, found.point), this);
        }
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int hit = d->hitAt(d->view->mapToScene(mouse->pos()));
        if (mouse->button() == Qt::LeftButton && hit >= 0) {
            d->current = hit;
            showPoint(hit);
            Q_EMIT pointActivated(d->scene->hits()[hit].series, d->scene->hits()[hit].point);
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    if (event->type() == QEvent::ContextMenu) {
        Q_EMIT menuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveCursor(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveCursor(1);
    case Qt::Key_Home:
        d->current = -1;
        return moveCursor(1);
    case Qt::Key_End:
        d->current = -1;
        return moveCursor(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->scene && d->current >= 0) {
            const ChartHit &hit = d->scene->hits()[d->current];
            Q_EMIT pointActivated(hit.series, hit.point);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void ChartView::moveCursor(int step)
{
    const int count = d->scene ? static_cast<int>(d->scene->hits().size()) : 0;
    if (count == 0)
        return;
    if (d->current < 0)
        d->current = step > 0 ? 0 : count - 1;
    else
        d->current = (d->current + step + count) % count;
    showPoint(d->current);
}

void ChartView::showPoint(int index)
{
    const ChartHit &hit = d->scene->hits()[index];
    if (!d->cursor) {
        d->cursor = new QGraphicsRectItem;
        d->cursor->setZValue(50);
        d->scene->addItem(d->cursor);
    }
    d->cursor->setPen(QPen(palette().highlight().color(), 2));
    d->cursor->setRect(hit.area);
    const QString words = chartPointSentence(m_description, hit.series, hit.point);
    const QPoint corner = d->view->mapFromScene(hit.area.bottomRight());
    QToolTip::showText(d->view->viewport()->mapToGlobal(corner), words, this);
    // A screen reader speaks the value under the cursor; the whole sentence stays the description.
    QAccessibleValueChangeEvent event(this, words);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
