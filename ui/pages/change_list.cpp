#include "ui/pages/change_list.h"

#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/list_row.h"
#include "ui/words/inspection_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum ChangeRole { AmountRole = Qt::UserRole, ChangeDetailRole, RefRole };
constexpr int MostOpenRows = 16; ///< more of them would hide the figures themselves

/// What, how much it moved, and for a figure from what to what below it.
class ChangePainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = index.data(ChangeDetailRole).toString().isEmpty() ? 1 : 2;
        return {0, option.fontMetrics.height() * lines + (lines == 2 ? 12 : 7)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintUnderRow(*painter, option);
        const QString detail = index.data(ChangeDetailRole).toString();
        const QRect area = option.rect.adjusted(4, detail.isEmpty() ? 3 : 5, -8, -3);
        const int line = option.fontMetrics.height();
        QFont strong = option.font;
        strong.setBold(!index.parent().isValid());
        const QFontMetrics metrics(strong);
        const QString amount = index.data(AmountRole).toString();
        const int room = metrics.horizontalAdvance(amount);
        painter->setFont(strong);
        painter->setPen(colors().text);
        painter->drawText(QRect(area.right() - room, area.top(), room + 1, line), Qt::AlignRight | Qt::AlignVCenter, amount);
        painter->drawText(QRect(area.left(), area.top(), area.width() - room - 10, line), Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width() - room - 10));
        if (!detail.isEmpty()) {
            QFont small = option.font;
            small.setPixelSize(scaled(12));
            painter->setFont(small);
            painter->setPen(colors().muted);
            painter->drawText(QRect(area.left(), area.top() + line + 1, area.width(), line), Qt::AlignVCenter,
                              QFontMetrics(small).elidedText(detail, Qt::ElideRight, area.width()));
        }
        painter->restore();
    }
};

QString fromTo(const db::FigureChange &change)
{
    if (!change.textBefore.empty() || !change.textAfter.empty())
        return ChangeList::tr("%1 → %2", "before and after")
            .arg(change.textBefore.empty() ? unknownMark() : fromDb(change.textBefore),
                 change.textAfter.empty() ? unknownMark() : fromDb(change.textAfter));
    // The unit stands once.
    const QString before = change.unit == db::UnitKey::Won && change.after.known()
        ? money(change.before.value)
        : figureText(change.unit, change.unitText, change.before.value);
    return ChangeList::tr("%1 → %2", "before and after")
        .arg(before, figureText(change.unit, change.unitText, change.after.value));
}

void describe(QTreeWidgetItem *item, const QString &name, const QString &amount, const QString &detail,
              const db::FigureRef &ref)
{
    item->setText(0, name);
    item->setData(0, AmountRole, amount);
    item->setData(0, ChangeDetailRole, detail);
    item->setData(0, RefRole, QVariant::fromValue(ref));
    QStringList words{name};
    for (const QString &part : {amount, detail}) {
        if (!part.isEmpty())
            words.append(part);
    }
    item->setToolTip(0, words.join(u'\n'));
    item->setData(0, Qt::AccessibleTextRole, words.join(u", "_s));
}

} // namespace

ChangeList::ChangeList(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_since(new QLabel(this)), m_nothing(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_inspect(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QLabel *label : {m_since, m_nothing}) {
        label->setProperty("muted", true);
        label->setWordWrap(true);
        label->setContentsMargins(8, 2, 8, 0);
        layout->addWidget(label);
    }
    m_since->setProperty("small", true);
    m_since->setObjectName(u"changesSince"_s);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    m_list->setObjectName(u"changes"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setIndentation(16);
    m_list->setItemDelegate(new ChangePainter(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_inspect);
    connect(m_inspect, &QAction::triggered, this, [this] { Q_EMIT inspectRequested(figure()); });
    const auto open = [this](QTreeWidgetItem *item) {
        if (const auto ref = item->data(0, RefRole).value<db::FigureRef>(); ref.known())
            Q_EMIT inspectRequested(ref);
    };
    connect(m_list, &QTreeWidget::itemClicked, this, open);
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_inspect->setEnabled(figure().known()); });
    connect(&session, &Session::snapshotChanged, this, &ChangeList::ask);
    connect(&session, &Session::lookChanged, this, &ChangeList::ask);
    retranslate();
}

db::FigureRef ChangeList::figure() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, RefRole).value<db::FigureRef>() : db::FigureRef{};
}

void ChangeList::ask()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    m_session.whatChanged(this, [this](const std::shared_ptr<const Changes> &changes) {
        m_changes = changes;
        fill();
    });
}

void ChangeList::fill()
{
    m_list->clear();
    m_since->setText(since());
    const bool any = m_changes && !m_changes->figures.empty();
    m_nothing->setVisible(m_changes && !any);
    m_list->setVisible(any);
    if (!any)
        return;
    for (const db::FigureChange &change : m_changes->figures)
        addChange(change);
    int rows = m_list->topLevelItemCount();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        rows += m_list->topLevelItem(i)->childCount();
    if (rows <= MostOpenRows)
        m_list->expandAll();
    else
        m_list->topLevelItem(0)->setExpanded(true);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ChangeList::addChange(const db::FigureChange &change)
{
    auto *item = new QTreeWidgetItem(m_list);
    QString name = text(change.name);
    // The day of a milestone is named by its title alone.
    if (change.unit == db::UnitKey::Day && change.ref.kind)
        name = tr("%1: %2", "milestone, planned or done").arg(name, measureName(change.ref.name));
    describe(item, name, differenceText(change.unit, change.unitText, change.difference), fromTo(change), change.ref);
    for (const db::Contribution &part : change.parts)
        describe(new QTreeWidgetItem(item), text(part.name), differenceText(change.unit, change.unitText, part.amount), {},
                 part.ref);
    if (!change.parts.empty() && change.rest != 0)
        describe(new QTreeWidgetItem(item), inspectionText({db::PhraseId::NotBrokenDown, {}}),
                 differenceText(change.unit, change.unitText, change.rest), {}, change.ref);
}

/// What the board is held against, in words.
QString ChangeList::since() const
{
    if (!m_changes)
        return {};
    if (m_changes->firstChangeSet == 0)
        return tr("Since %1").arg(date(m_changes->before.asOf));
    const std::vector<db::ChangeSet> &history = m_session.history();
    const auto found = std::find_if(history.begin(), history.end(), [this](const db::ChangeSet &each) {
        return each.id == m_changes->firstChangeSet;
    });
    return tr("By the last imports, from change set %1 (%2) on")
        .arg(QString::number(m_changes->firstChangeSet),
             found == history.end() ? QString() : timestamp(fromDb(found->at)));
}

void ChangeList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void ChangeList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChangeList::retranslate()
{
    m_inspect->setText(tr("Where it comes from"));
    m_list->setAccessibleName(tr("What changed"));
    m_nothing->setText(tr("No figure of the board is another one."));
    fill();
}

} // namespace ui
