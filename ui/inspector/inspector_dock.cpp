#include "ui/inspector/inspector_dock.h"

#include "ui/inspector/inspection_view.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/icons.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int LeastWidth = 300;
constexpr std::size_t LongestTrail = 100;

} // namespace

InspectorDock::InspectorDock(const Context &context, QWidget *parent)
    : QDockWidget(parent), m_context(context), m_view(new InspectionView(this)), m_back(new QToolButton(this)),
      m_title(new QLabel(this)), m_close(new QToolButton(this)),
      m_width(std::max(LeastWidth, context.settings.get(setting::InspectorWidth)))
{
    setObjectName(u"inspector"_s);
    setAllowedAreas(Qt::RightDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable);
    setTitleBarWidget(makeTitleBar());
    m_view->setMinimumWidth(LeastWidth);
    m_view->setWantedWidth(m_width);
    setWidget(m_view);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &InspectorDock::back);
    connect(m_back, &QToolButton::clicked, this, &InspectorDock::back);
    connect(m_close, &QToolButton::clicked, this, &QWidget::close);
    connect(m_view, &InspectionView::figureChosen, this, &InspectorDock::open);
    connect(m_view, &InspectionView::recordChosen, this, &InspectorDock::recordChosen);
    connect(m_view, &InspectionView::changeSetChosen, this, &InspectorDock::changeSetChosen);
    connect(m_view, &InspectionView::adoptionWanted, this, &InspectorDock::adoptionWanted);
    connect(&m_context.session, &Session::fileChanged, this, &InspectorDock::forget);
    connect(&m_context.session, &Session::snapshotChanged, this, &InspectorDock::ask);
    connect(&m_context.session, &Session::lookChanged, this, &InspectorDock::ask);
    m_view->showNothing();
    retranslate();
}

InspectorDock::~InspectorDock()
{
    m_context.settings.set(setting::InspectorOpen, m_aside || !isHidden());
    m_context.settings.set(setting::InspectorWidth, m_width);
}

QWidget *InspectorDock::makeTitleBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(u"inspectorTitle"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->setSpacing(6);
    m_back->setObjectName(u"inspectorBack"_s);
    m_back->setText(u"◀"_s);
    m_close->setObjectName(u"inspectorClose"_s);
    m_close->setIcon(icon(u"close"_s, IconTone::Muted));
    m_title->setProperty("heading", true);
    for (QToolButton *button : {m_back, m_close}) {
        button->setProperty("flat", true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    layout->addWidget(m_back);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_close);
    return bar;
}

void InspectorDock::open(const db::FigureRef &ref)
{
    if (!ref.known())
        return;
    if (m_figure.known() && m_figure != ref) {
        m_trail.push_back(m_figure);
        if (m_trail.size() > LongestTrail)
            m_trail.erase(m_trail.begin());
    }
    m_stale = m_stale || m_figure != ref;
    m_figure = ref;
    showTrail();
    show();
    if (m_stale)
        ask();
}

void InspectorDock::back()
{
    if (m_trail.empty())
        return;
    m_figure = m_trail.back();
    m_trail.pop_back();
    showTrail();
    ask();
}

void InspectorDock::showTrail()
{
    m_back->setEnabled(!m_trail.empty());
}

/// The figures of another file have other rows behind them.
void InspectorDock::forget()
{
    m_figure = {};
    m_trail.clear();
    showTrail();
    m_view->showNothing();
}

/// Opens the figure anew: it is another, or what stands behind it may be.
void InspectorDock::ask()
{
    m_stale = true;
    if (!isVisible() || !m_figure.known())
        return;
    m_stale = false;
    m_context.session.inspect(
        m_figure, this, [this, ref = m_figure](const db::Result<db::Inspection> &answer) {
            if (ref != m_figure)
                return;
            if (!answer)
                return m_view->showProblem(text(answer.error()));
            m_view->showFigure(m_context.session.snapshot(), std::make_shared<const db::Inspection>(*answer),
                               m_context.session.writable());
            askHistory();
        });
}

void InspectorDock::askHistory()
{
    const auto inspection = m_view->inspection();
    if (!db::claimedFigure(*inspection).known())
        return;
    m_context.session.claimHistory(
        inspection, this, [this, inspection](const db::Result<std::vector<db::ClaimStep>> &steps) {
            if (inspection != m_view->inspection())
                return;
            if (steps)
                m_view->showHistory(*steps);
            else if (steps.error().code != db::ErrorCode::Cancelled)
                m_view->showHistoryProblem(text(steps.error()));
        });
}

bool InspectorDock::hasKeyboard() const
{
    return isVisible() && isAncestorOf(window()->focusWidget());
}

void InspectorDock::takeKeyboard()
{
    if (!hasKeyboard())
        m_before = window()->focusWidget();
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void InspectorDock::setAside(bool aside)
{
    if (aside && !isHidden()) {
        m_aside = true;
        hide();
    } else if (!aside && m_aside) {
        m_aside = false;
        const int before = m_width;
        show();
        // The window gives what it has left over unless it is told.
        if (auto *main = qobject_cast<QMainWindow *>(parentWidget()))
            main->resizeDocks({this}, {before}, Qt::Horizontal);
    }
}

void InspectorDock::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    // Closed by the person, not with the window.
    if (isHidden() && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void InspectorDock::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QDockWidget::keyPressEvent(event);
}

void InspectorDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    if (isVisible() && width() >= LeastWidth)
        m_width = width();
}

void InspectorDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    if (m_stale)
        ask();
}

void InspectorDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void InspectorDock::retranslate()
{
    m_title->setText(tr("Where it comes from"));
    setWindowTitle(m_title->text());
    setAccessibleName(m_title->text());
    m_back->setAccessibleName(tr("Back to the figure before"));
    m_back->setToolTip(tr("Back to the figure before (Alt+Left)"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (F4)"));
    if (m_figure.known())
        ask();
    else
        m_view->showNothing();
}

} // namespace ui
