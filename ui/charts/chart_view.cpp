#include "ui/charts/chart_view.h"

#include "ui/charts/chart_cursor.h"
#include "ui/charts/chart_readout.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_texts.h"
#include "ui/style/theme.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double ZoomStep = 0.8;
constexpr qreal Reach = 5;             ///< of the mouse around a bar
constexpr qreal LineReach = 18;        ///< around a point of a line, which is small

} // namespace

class ChartView::Private
{
public:
    QGraphicsView *view = nullptr;
    ChartReadout *readout = nullptr;
    std::unique_ptr<ChartScene> scene;
    QGraphicsRectItem *cursorItem = nullptr;
    QGraphicsRectItem *frameItem = nullptr;
    QGraphicsRectItem *bandItem = nullptr;
    std::optional<ChartTheme> theme;
    QString emptyText;
    std::optional<ChartCursor> cursor;
    bool frame = false;              ///< the keyboard came here by a key
    std::optional<TimeWindow> whole; ///< the time axis of the whole chart
    std::optional<TimeWindow> zoom;
    std::optional<QPoint> pressed;   ///< the left button went down here
    std::optional<TimeWindow> atPress;
    bool dragging = false;
    bool marking = false;            ///< the drag marks a stretch, it does not move along

    int hitAt(const QPoint &at) const
    {
        if (!scene)
            return -1;
        return ui::hitAt(scene->hits(), view->mapToScene(at), whole ? LineReach : Reach);
    }

    std::chrono::sys_days dayAt(double x) const
    {
        const TimeWindow &shown = *scene->timeShown();
        const double share = std::clamp((x - scene->plotArea().left()) / scene->plotArea().width(), 0.0, 1.0);
        return shown.first
            + std::chrono::days(std::lround(share * static_cast<double>((shown.last - shown.first).count())));
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
    d->view->viewport()->setMouseTracking(true);
    d->view->viewport()->installEventFilter(this);
    d->readout = new ChartReadout(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->view);
    setFocusPolicy(Qt::StrongFocus);
}

ChartView::~ChartView() = default;

void ChartView::setDescription(const db::ChartDescription &description)
{
    const bool other = m_description.name != description.name;
    m_description = description;
    d->whole.reset(); // the days may be others, too
    d->pressed.reset();
    if (other) {
        d->cursor.reset();
        d->zoom.reset();
    }
    rebuild();
    if (other)
        Q_EMIT zoomChanged();
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
    const int lightness = palette().window().color().lightness();
    return lightness == 0 ? ChartTheme::Contrast : lightness < 128 ? ChartTheme::Dark : ChartTheme::Light;
}

void ChartView::setEmptyText(const QString &text)
{
    d->emptyText = text;
    rebuild();
}

std::optional<std::pair<int, int>> ChartView::cursor() const
{
    if (!d->cursor || !d->scene || hitOf(d->scene->hits(), *d->cursor) < 0)
        return std::nullopt;
    return std::pair(d->cursor->series, d->cursor->point);
}

const std::optional<TimeWindow> &ChartView::zoom() const
{
    return d->zoom;
}

bool ChartView::canZoom() const
{
    return d->whole.has_value();
}

void ChartView::showAllTime()
{
    setZoom(std::nullopt);
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
    if (const QString &name = title.isEmpty() ? d->emptyText : title; !name.isEmpty())
        setAccessibleName(name); // else it keeps what it was called before its answer came
    setAccessibleDescription(chartSentence(m_description));
    d->readout->hide();
    if (width() < 50 || height() < 50)
        return; // not laid out yet
    // Larger letters: laid out for less room and then enlarged, so that nothing comes closer than it should.
    const auto make = [this] {
        return std::make_unique<ChartScene>(m_description, QSizeF(size()) / textScale(), theme(), nullptr, d->emptyText,
                                            d->zoom);
    };
    if (!d->whole) {
        const auto zoom = std::exchange(d->zoom, std::nullopt);
        const auto all = make();
        d->whole = all->timeShown();
        if (d->whole && zoom && zoom->first < d->whole->last && zoom->last > d->whole->first)
            d->zoom = zoomed(*zoom, *d->whole, 1, zoom->first);
    }
    d->cursorItem = nullptr;
    d->frameItem = nullptr;
    d->bandItem = nullptr;
    auto scene = make();
    d->view->setTransform(QTransform::fromScale(textScale(), textScale()));
    d->view->setScene(scene.get());
    d->scene = std::move(scene);
    showFrame();
    if (hasFocus() && d->cursor)
        showCursor();
}

void ChartView::setZoom(const std::optional<TimeWindow> &window)
{
    if (d->zoom == window)
        return;
    d->zoom = window;
    rebuild();
    Q_EMIT zoomChanged();
}

void ChartView::zoomBy(double factor, std::optional<double> at)
{
    if (!d->whole || !d->scene || !d->scene->timeShown())
        return;
    const QRectF plot = d->scene->plotArea();
    const double x = at.value_or(plot.center().x());
    setZoom(zoomed(d->zoom.value_or(*d->whole), *d->whole, factor, d->dayAt(x)));
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

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    d->frame = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::PopupFocusReason;
    showFrame();
    if (d->cursor)
        showCursor();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    d->frame = false;
    showFrame();
    d->readout->hide();
    if (d->cursorItem)
        d->cursorItem->hide();
}

void ChartView::showFrame()
{
    if (!d->scene)
        return;
    if (!d->frameItem) {
        d->frameItem = new QGraphicsRectItem;
        d->frameItem->setZValue(60);
        d->scene->addItem(d->frameItem);
    }
    d->frameItem->setRect(d->scene->sceneRect().adjusted(1, 1, -1, -1));
    d->frameItem->setPen(QPen(palette().highlight().color(), 2));
    d->frameItem->setVisible(d->frame && hasFocus());
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->view->viewport() || !d->scene)
        return QWidget::eventFilter(watched, event);
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::ToolTip:
        return true; // the plate says it
    case QEvent::Leave:
        d->readout->hide();
        if (hasFocus() && d->cursor)
            showCursor();
        break;
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        if (mouse->button() == Qt::LeftButton) {
            d->pressed = mouse->pos();
            d->atPress = d->zoom;
            d->dragging = false;
        }
        break;
    case QEvent::MouseMove:
        d->pressed ? drag(mouse->pos(), mouse->modifiers().testFlag(Qt::ShiftModifier)) : hover(mouse->pos());
        break;
    case QEvent::MouseButtonRelease:
        if (mouse->button() == Qt::LeftButton && d->pressed)
            released(mouse->pos());
        break;
    case QEvent::MouseButtonDblClick:
        if (mouse->button() == Qt::LeftButton)
            showAllTime();
        return true;
    case QEvent::Wheel: {
        // Without Ctrl the wheel belongs to the page that scrolls, until the chart has been clicked.
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (!d->whole || (!hasFocus() && !wheel->modifiers().testFlag(Qt::ControlModifier)))
            break;
        if (const int turn = wheel->angleDelta().y(); turn != 0)
            zoomBy(std::pow(ZoomStep, turn / 120.0), d->view->mapToScene(wheel->position().toPoint()).x());
        return true;
    }
    case QEvent::ContextMenu:
        // The menu is about the value under the mouse.
        if (const int hit = d->hitAt(static_cast<QContextMenuEvent *>(event)->pos()); hit >= 0) {
            d->cursor = ChartCursor{d->scene->hits()[hit].series, d->scene->hits()[hit].point};
            showCursor();
        }
        d->readout->hide();
        Q_EMIT menuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::hover(const QPoint &at)
{
    const int hit = d->hitAt(at);
    d->view->viewport()->setCursor(hit >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit < 0) {
        d->readout->hide();
        return;
    }
    const ChartHit &found = d->scene->hits()[hit];
    d->readout->showPoint(m_description, found.series, found.point,
                          d->view->mapFromScene(found.area).boundingRect());
}

/// Along a part of the time, or a stretch of all of it to be shown alone.
void ChartView::drag(const QPoint &to, bool mark)
{
    if (!d->whole || !d->scene->timeShown() || !d->scene->plotArea().isValid())
        return;
    if (!d->dragging) {
        if (std::abs(to.x() - d->pressed->x()) < 6)
            return;
        d->dragging = true;
        d->marking = mark || !d->atPress;
        d->readout->hide();
    }
    const QRectF plot = d->scene->plotArea();
    if (d->marking) {
        if (!d->bandItem) {
            d->bandItem = new QGraphicsRectItem;
            d->bandItem->setZValue(40);
            d->bandItem->setPen(Qt::NoPen);
            QColor tint = palette().highlight().color();
            tint.setAlphaF(0.2F);
            d->bandItem->setBrush(tint);
            d->scene->addItem(d->bandItem);
        }
        const double from = std::clamp(d->view->mapToScene(*d->pressed).x(), plot.left(), plot.right());
        const double until = std::clamp(d->view->mapToScene(to).x(), plot.left(), plot.right());
        d->bandItem->setRect(QRectF(QPointF(from, plot.top()), QPointF(until, plot.bottom())).normalized());
        return;
    }
    const double days = static_cast<double>((d->atPress->last - d->atPress->first).count());
    const int moved = static_cast<int>(std::lround((d->pressed->x() - to.x()) / plot.width() * days));
    d->view->viewport()->setCursor(Qt::ClosedHandCursor);
    setZoom(panned(*d->atPress, *d->whole, moved));
}

void ChartView::released(const QPoint &at)
{
    d->pressed.reset();
    if (std::exchange(d->dragging, false)) {
        d->view->viewport()->unsetCursor();
        if (d->marking && d->bandItem) {
            const QRectF band = d->bandItem->rect();
            const TimeWindow marked{d->dayAt(band.left()), d->dayAt(band.right())};
            d->bandItem->hide();
            if (marked.first < marked.last)
                setZoom(zoomed(marked, *d->whole, 1, marked.first));
        }
        return;
    }
    const int hit = d->hitAt(at);
    if (hit < 0)
        return;
    d->cursor = ChartCursor{d->scene->hits()[hit].series, d->scene->hits()[hit].point};
    showCursor();
    Q_EMIT pointActivated(d->cursor->series, d->cursor->point);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (!d->scene)
        return QWidget::keyPressEvent(event);
    const bool along = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const auto step = chartStep(event->key(), d->scene->inRows());
    if (along && d->zoom && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const auto days = static_cast<int>((d->zoom->last - d->zoom->first).count() / 4);
        return setZoom(panned(*d->zoom, *d->whole, event->key() == Qt::Key_Left ? -days : days));
    }
    if (step && !along) {
        d->cursor = stepped(d->scene->hits(), d->cursor, *step, d->scene->inRows());
        d->frame = true;
        showFrame();
        return showCursor();
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(ZoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / ZoomStep);
    case Qt::Key_0:
        return showAllTime();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (d->cursor && hitOf(d->scene->hits(), *d->cursor) >= 0)
            Q_EMIT pointActivated(d->cursor->series, d->cursor->point);
        return;
    case Qt::Key_Escape:
        if (d->cursor) {
            d->cursor.reset();
            return showCursor();
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void ChartView::showCursor()
{
    const int index = d->cursor && d->scene ? hitOf(d->scene->hits(), *d->cursor) : -1;
    if (d->cursorItem)
        d->cursorItem->setVisible(index >= 0);
    if (index < 0)
        return d->readout->hide();
    const ChartHit &hit = d->scene->hits()[index];
    if (!d->cursorItem) {
        d->cursorItem = new QGraphicsRectItem;
        d->cursorItem->setZValue(50);
        d->scene->addItem(d->cursorItem);
    }
    d->cursorItem->setPen(QPen(palette().highlight().color(), 2));
    d->cursorItem->setRect(hit.area);
    d->readout->showPoint(m_description, hit.series, hit.point, d->view->mapFromScene(hit.area).boundingRect());
    // A screen reader speaks the value under the cursor; the whole sentence stays the description.
    QAccessibleValueChangeEvent event(this, d->readout->words());
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
