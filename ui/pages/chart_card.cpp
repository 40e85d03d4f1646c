#include "ui/pages/chart_card.h"

#include "ui/charts/chart_view.h"
#include "ui/session/session.h"
#include "ui/style/icons.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ChartCard::ChartCard(Session &session, std::vector<std::string> names, Choice choice, QWidget *parent)
    : QFrame(parent), m_session(session), m_names(std::move(names)), m_mode(choice), m_copy(new QToolButton(this)),
      m_export(new QToolButton(this)), m_view(new ChartView(this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    if (m_mode == Choice::Offered && m_names.size() > 1) {
        m_segments = new Segments(this);
        top->addWidget(m_segments);
        connect(m_segments, &Segments::chosen, this, [this](const QString &name) {
            const auto found = std::find(m_names.begin(), m_names.end(), name.toStdString());
            m_current = static_cast<std::size_t>(found - m_names.begin());
            refresh();
        });
        top->addStretch();
        top->addWidget(m_copy);
        top->addWidget(m_export);
        layout->addLayout(top);
    } else {
        // A lone chart keeps its title at the top; its menu and the window's have the same to offer.
        m_copy->hide();
        m_export->hide();
    }
    layout->addWidget(m_view, 1);
    const std::pair<QToolButton *, QString> buttons[] = {{m_copy, u"copy"_s}, {m_export, u"export"_s}};
    for (const auto &[button, name] : buttons) {
        button->setProperty("flat", true);
        button->setIcon(icon(name, IconTone::Muted));
        button->setIconSize(QSize(17, 17));
    }
    connect(m_copy, &QToolButton::clicked, this, &ChartCard::copyRequested);
    connect(m_export, &QToolButton::clicked, this, &ChartCard::exportRequested);
    connect(m_view, &ChartView::menuRequested, this, &ChartCard::showMenu);
    connect(&session, &Session::snapshotChanged, this, &ChartCard::refresh);
    connect(&session, &Session::lookChanged, this, &ChartCard::refresh);
    retranslate();
}

const db::ChartDescription *ChartCard::description() const
{
    return m_session.snapshot() && !m_view->description().empty() ? &m_view->description() : nullptr;
}

void ChartCard::offer(std::vector<std::string> names)
{
    if (m_names == names)
        return;
    m_names = std::move(names);
    m_current = 0;
    retranslate();
    refresh();
}

void ChartCard::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
}

void ChartCard::refresh()
{
    // Charts nobody looks at are not worked out.
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    if (!m_session.snapshot()) {
        m_view->setDescription({});
        Q_EMIT changed();
        return;
    }
    ++m_round;
    ask(m_mode == Choice::FirstWithData ? 0 : m_current);
}

void ChartCard::ask(std::size_t index)
{
    if (index >= m_names.size())
        return;
    const int round = m_round;
    m_session.describe(m_names[index], this, [this, index, round](const db::ChartDescription &description) {
        // An answer to an earlier question would go on in another list of names.
        if (round != m_round)
            return;
        const bool any = !description.empty();
        if (!any && m_mode == Choice::FirstWithData && index + 1 < m_names.size()) {
            ask(index + 1);
            return;
        }
        m_current = index;
        m_view->setDescription(description);
        m_copy->setEnabled(any);
        m_export->setEnabled(any);
        Q_EMIT changed();
    });
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
    connect(menu.addAction(icon(u"copy"_s, IconTone::Muted), tr("Copy chart")), &QAction::triggered, this,
            &ChartCard::copyRequested);
    connect(menu.addAction(icon(u"export"_s, IconTone::Muted), tr("Export chart…")), &QAction::triggered, this,
            &ChartCard::exportRequested);
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
    m_copy->setToolTip(tr("Copy chart"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_export->setToolTip(tr("Export chart…"));
    m_export->setAccessibleName(m_export->toolTip());
    if (!m_segments)
        return;
    QList<Segments::Item> items;
    for (const std::string &name : m_names)
        items.append({QString::fromStdString(name), chartName(name), {}});
    m_segments->setItems(items);
    m_segments->setCurrent(QString::fromStdString(m_names[m_current]));
}

} // namespace ui
