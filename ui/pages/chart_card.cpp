#include "ui/pages/chart_card.h"

#include "ui/charts/chart_texts.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_twin.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Names beside each other; more of them are a list.
constexpr std::size_t MostSegments = 6;

/// Events of the programme; the line of the as-of day is none.
bool isEvent(const db::ChartDescription &chart, const db::ChartMark &mark)
{
    return mark.at != chart.asOf;
}

bool hasEvents(const db::ChartDescription &chart)
{
    return std::any_of(chart.marks.begin(), chart.marks.end(),
                       [&](const db::ChartMark &mark) { return isEvent(chart, mark); });
}

} // namespace

ChartCard::ChartCard(Session &session, Settings &settings, std::vector<std::string> names, Choice choice,
                     QWidget *parent)
    : QFrame(parent), m_session(session), m_settings(settings), m_names(std::move(names)), m_mode(choice),
      m_copy(new QToolButton(this)), m_export(new QToolButton(this)), m_stack(new QStackedWidget(this)),
      m_view(new ChartView(m_stack)), m_empty(new EmptyState(u"chart"_s, m_stack)),
      m_import(m_empty->addButton(u"chartImport"_s))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    if (m_mode == Choice::Offered && m_names.size() > 1) {
        auto *top = new QHBoxLayout;
        top->setSpacing(2);
        if (m_names.size() > MostSegments) {
            m_list = new QComboBox(this);
            m_list->setObjectName(u"chartChoice"_s);
            m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
            m_list->setMaxVisibleItems(20);
            top->addWidget(m_list);
            connect(m_list, &QComboBox::activated, this,
                    [this](int index) { choose(m_list->itemData(index).toString().toStdString()); });
        } else {
            m_segments = new Segments(this);
            top->addWidget(m_segments);
            connect(m_segments, &Segments::chosen, this, [this](const QString &name) { choose(name.toStdString()); });
        }
        top->addStretch();
        top->addWidget(m_copy);
        top->addWidget(m_export);
        layout->addLayout(top);
    } else {
        // A lone chart keeps its title at the top; its menu and the window's have the same to offer.
        m_copy->hide();
        m_export->hide();
    }
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_import->setProperty("primary", false);
    layout->addWidget(m_stack, 1);
    const std::pair<QToolButton *, QString> buttons[] = {{m_copy, u"copy"_s}, {m_export, u"export"_s}};
    for (const auto &[button, name] : buttons) {
        button->setProperty("flat", true);
        button->setIcon(icon(name, IconTone::Muted));
        button->setIconSize(QSize(17, 17));
    }
    connect(m_copy, &QToolButton::clicked, this, &ChartCard::copyRequested);
    connect(m_export, &QToolButton::clicked, this, &ChartCard::exportRequested);
    connect(m_view, &ChartView::menuRequested, this, &ChartCard::showMenu);
    connect(m_view, &ChartView::pointActivated, this, &ChartCard::pointActivated);
    connect(m_import, &QPushButton::clicked, this, &ChartCard::importRequested);
    connect(&session, &Session::snapshotChanged, this, &ChartCard::refresh);
    connect(&session, &Session::lookChanged, this, &ChartCard::refresh);
    retranslate();
}

const db::ChartDescription *ChartCard::description() const
{
    return m_session.snapshot() && !m_view->description().empty() ? &m_view->description() : nullptr; // as it is seen
}

void ChartCard::offer(std::vector<std::string> names)
{
    if (m_names == names)
        return;
    m_names = std::move(names);
    m_current = 0;
    m_chosen = false;
    retranslate();
    refresh();
}

void ChartCard::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
    m_empty->setTexts(tr("No data"), text);
}

bool ChartCard::choose(const std::string &name)
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    if (found == m_names.end())
        return false;
    m_current = static_cast<std::size_t>(found - m_names.begin());
    m_chosen = true;
    showChoice();
    refresh();
    return true;
}

void ChartCard::showChoice()
{
    if (m_current >= m_names.size())
        return;
    const QString name = QString::fromStdString(m_names[m_current]);
    if (m_segments)
        m_segments->setCurrent(name);
    if (m_list)
        m_list->setCurrentIndex(m_list->findData(name));
}

void ChartCard::refresh()
{
    // Until it is worked out it is called by what it will be.
    if (m_view->accessibleName().isEmpty() && m_current < m_names.size())
        m_view->setAccessibleName(chartName(m_names[m_current]));
    // Charts nobody looks at are not worked out.
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    if (!m_session.snapshot()) {
        m_description = {};
        present();
        return;
    }
    ++m_round;
    std::vector<std::size_t> order{m_current};
    if (m_mode == Choice::FirstWithData)
        order.clear();
    if (!m_chosen) {
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (order.empty() || i != order.front())
                order.push_back(i);
        }
    }
    ask(std::move(order), {}, m_current);
}

/// Asks for the charts in turn until one has data; where none has, the first that was asked for says so.
void ChartCard::ask(std::vector<std::size_t> order, const db::ChartDescription &first, std::size_t firstIndex)
{
    if (order.empty() || order.front() >= m_names.size())
        return;
    const std::size_t index = order.front();
    const bool begins = first.name.empty();
    order.erase(order.begin());
    m_session.describe(m_names[index], this,
                       [this, index, begins, order = std::move(order), first, firstIndex,
                        round = m_round](const db::ChartDescription &description) {
                           // An answer to an earlier question would go on in another list of names.
                           if (round != m_round)
                               return;
                           if (!description.empty())
                               return show(index, description);
                           const db::ChartDescription &kept = begins ? description : first;
                           const std::size_t keptIndex = begins ? index : firstIndex;
                           order.empty() ? show(keptIndex, kept) : ask(order, kept, keptIndex);
                       });
}

void ChartCard::show(std::size_t index, const db::ChartDescription &description)
{
    m_current = index;
    showChoice();
    m_description = description;
    present();
}

/// Puts what is known into the room: the picture, its table, or what would stand here.
void ChartCard::present()
{
    db::ChartDescription shown = m_description;
    if (!m_settings.get(setting::ChartEvents))
        std::erase_if(shown.marks, [&](const db::ChartMark &mark) { return isEvent(shown, mark); });
    const bool empty = shown.empty();
    m_view->setDescription(shown);
    if (m_asTable && !m_twin) {
        m_twin = new ChartTwin(m_stack);
        m_stack->addWidget(m_twin);
        connect(m_twin, &ChartTwin::menuRequested, this, &ChartCard::showMenu);
    }
    if (m_twin)
        m_twin->setDescription(shown);
    const bool focused = hasKeyboard();
    QWidget *const wanted = empty && m_session.snapshot() ? static_cast<QWidget *>(m_empty)
        : m_asTable && !empty                             ? m_twin
                                                          : static_cast<QWidget *>(m_view);
    m_stack->setCurrentWidget(wanted);
    if (focused && wanted != m_empty)
        (wanted == m_twin ? static_cast<QWidget *>(m_twin->table()) : m_view)->setFocus(Qt::OtherFocusReason);
    showExports();
    Q_EMIT changed();
}

bool ChartCard::hasKeyboard() const
{
    return m_view->hasFocus() || (m_twin && m_twin->table()->hasFocus());
}

db::FigureRef ChartCard::figureAt(int series, int point) const
{
    const std::vector<db::ChartSeries> &all = m_view->description().series;
    const auto s = static_cast<std::size_t>(series);
    const auto p = static_cast<std::size_t>(point);
    return s < all.size() && p < all[s].points.size() ? all[s].points[p].ref : db::FigureRef{};
}

db::FigureRef ChartCard::figureInFocus() const
{
    if (m_twin && m_stack->currentWidget() == m_twin)
        return m_twin->figureInFocus();
    const auto cursor = m_view->cursor();
    return cursor ? figureAt(cursor->first, cursor->second) : db::FigureRef{};
}

void ChartCard::toggleTable()
{
    if (m_description.empty())
        return;
    m_asTable = !m_asTable;
    present();
}

void ChartCard::showExports()
{
    const bool any = description() != nullptr;
    m_copy->setEnabled(any);
    m_export->setEnabled(any);
    const QString none = tr("Nothing to export: this chart has no data up to the as-of date");
    m_copy->setToolTip(any ? tr("Copy chart") : none);
    m_export->setToolTip(any ? tr("Export chart…") : none);
}

void ChartCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_stale)
        refresh();
}

void ChartCard::showMenu(const QPoint &at)
{
    if (!description())
        return;
    QMenu menu(this);
    QAction *inspect = menu.addAction(icon(u"info"_s, IconTone::Muted), tr("Where it comes from"), this,
                                      [this, ref = figureInFocus()] { Q_EMIT inspectRequested(ref); });
    inspect->setEnabled(figureInFocus().known());
    menu.addSeparator();
    connect(menu.addAction(icon(u"copy"_s, IconTone::Muted), tr("Copy chart")), &QAction::triggered, this,
            &ChartCard::copyRequested);
    connect(menu.addAction(icon(u"export"_s, IconTone::Muted), tr("Export chart…")), &QAction::triggered, this,
            &ChartCard::exportRequested);
    menu.addSeparator();
    QAction *table = menu.addAction(tr("Show as table"), this, &ChartCard::toggleTable);
    table->setCheckable(true);
    table->setChecked(m_asTable);
    table->setShortcut(Qt::CTRL | Qt::Key_T); // of the window's menu; shown here
    if (hasEvents(m_description)) {
        QAction *events = menu.addAction(tr("Events"), this, [this](bool on) {
            m_settings.set(setting::ChartEvents, on);
            present();
        });
        events->setCheckable(true);
        events->setChecked(m_settings.get(setting::ChartEvents));
    }
    if (!m_asTable && m_view->canZoom()) {
        QAction *all = menu.addAction(tr("Whole period"), m_view, &ChartView::showAllTime);
        all->setEnabled(m_view->zoom().has_value());
        all->setShortcut(Qt::Key_0);
    }
    menu.exec(at);
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartCard::retranslate()
{
    m_copy->setAccessibleName(tr("Copy chart"));
    m_export->setAccessibleName(tr("Export chart…"));
    m_import->setText(tr("Import…"));
    showExports();
    if (m_list) {
        m_list->setAccessibleName(tr("Chart"));
        m_list->clear();
        for (const std::string &name : m_names)
            m_list->addItem(chartName(name), QString::fromStdString(name));
    }
    if (m_segments) {
        QList<Segments::Item> items;
        for (const std::string &name : m_names)
            items.append({QString::fromStdString(name), chartName(name), {}});
        m_segments->setItems(items);
    }
    showChoice();
}

} // namespace ui
