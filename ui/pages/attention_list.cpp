#include "ui/pages/attention_list.h"

#include "ui/pages/state_tables.h"
#include "ui/style/theme.h"
#include "ui/widgets/list_row.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
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

enum AttentionRole { DetailRole = Qt::UserRole, StatusRole };

QString milestoneTitle(const db::MilestoneState &state)
{
    const bool korean = QLocale().language() == QLocale::Korean;
    const std::string &title = korean || state.titleEn.empty() ? state.titleKo : state.titleEn;
    return fromDb(title.empty() ? state.milestone : title);
}

/// Shape, what, and below it the numbers, on two lines.
class ItemPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() * 2 + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto status = static_cast<db::Status>(index.data(StatusRole).toInt());
        painter->save();
        paintUnderRow(*painter, option);
        const QRect area = option.rect.adjusted(10, 6, -10, -6);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(colors().of(status));
        painter->drawText(QRect(area.left(), area.top(), 18, option.fontMetrics.height()), Qt::AlignVCenter,
                          statusMark(status));
        const QRect words = area.adjusted(22, 0, 0, 0);
        painter->setFont(option.font);
        painter->setPen(colors().text);
        painter->drawText(QRect(words.topLeft(), QSize(words.width(), option.fontMetrics.height())),
                          Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        QFont small = option.font;
        small.setPixelSize(12);
        painter->setFont(small);
        painter->setPen(colors().muted);
        const QFontMetrics metrics(small);
        painter->drawText(QRect(words.left(), words.top() + option.fontMetrics.height() + 2, words.width(),
                                metrics.height()),
                          Qt::AlignVCenter,
                          metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

QList<AttentionItem> attentionItems(const db::Headline &figures)
{
    QList<AttentionItem> items;
    const std::chrono::sys_days today = figures.look.asOf.lastDay();
    for (const db::MilestoneState &each : figures.milestones.milestones) {
        if (!each.late && !each.dueSoon)
            continue;
        const auto due = db::PartialDate::fromCode(each.plan.value);
        const auto days = static_cast<int>((today - due.lastDay()).count());
        AttentionItem item;
        item.page = PageId::Milestones;
        item.text = milestoneTitle(each);
        item.ref = milestoneRef(each, "planned_on");
        if (each.late) {
            item.status = days > 30 ? db::Status::Trouble : db::Status::Attention;
            item.detail = AttentionList::tr("%Ln day(s) late, planned for %1", nullptr, days).arg(date(due));
            item.effect = days;
        } else {
            item.status = db::Status::Attention;
            item.detail = days == 0 ? AttentionList::tr("Due today")
                                    : AttentionList::tr("Due in %Ln day(s), on %1", nullptr, -days).arg(date(due));
            item.effect = 1.0 / (2.0 - days);
        }
        items.append(item);
    }
    for (const db::IndicatorState &each : figures.indicators) {
        if (!each.judged || each.status == db::Status::OnTrack)
            continue;
        AttentionItem item;
        item.page = PageId::Targets;
        item.status = each.status;
        item.text = indicatorName(each);
        item.ref = db::headlineRef("indicators." + each.indicator + (each.attainment ? ".attainment" : ".value"));
        if (each.status == db::Status::Unreported) {
            item.detail = each.value.asOf.valid()
                ? AttentionList::tr("Not reported since %1").arg(date(each.value.asOf))
                : AttentionList::tr("Never reported");
        } else {
            item.detail = AttentionList::tr("%1 of the target for now (%2 of %3)")
                              .arg(each.attainment ? percent(*each.attainment) : unknownMark(),
                                   decimal(each.value.value), decimal(each.targetNow));
            item.effect = each.attainment ? 1.0 - *each.attainment : 0.0;
        }
        items.append(item);
    }
    if (figures.conflicts > 0) {
        AttentionItem item;
        item.page = PageId::Conflicts;
        item.status = db::Status::Attention;
        item.text = AttentionList::tr("%Ln conflict(s) between claims", nullptr, figures.conflicts);
        item.detail = AttentionList::tr("The better source counts until you decide");
        items.append(item);
    }
    const auto rank = [](db::Status status) {
        switch (status) {
        case db::Status::Trouble:
            return 0;
        case db::Status::Attention:
            return 1;
        case db::Status::Unreported:
            return 2;
        case db::Status::OnTrack:
            break;
        }
        return 3;
    };
    std::stable_sort(items.begin(), items.end(), [&rank](const AttentionItem &a, const AttentionItem &b) {
        return rank(a.status) != rank(b.status) ? rank(a.status) < rank(b.status) : a.effect > b.effect;
    });
    return items;
}

AttentionList::AttentionList(QWidget *parent)
    : QWidget(parent), m_nothing(new QLabel(this)), m_list(new QListWidget(this)), m_inspect(new QAction(this))
{
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_list->setObjectName(u"attention"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ItemPainter(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_nothing->setContentsMargins(8, 4, 8, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_inspect);
    connect(m_inspect, &QAction::triggered, this, [this] { Q_EMIT inspectRequested(figure()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { m_inspect->setEnabled(figure().known()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { open(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { open(m_list->row(item)); });
    retranslate();
}

void AttentionList::setItems(const QList<AttentionItem> &items)
{
    m_items = items;
    m_list->clear();
    for (const AttentionItem &each : items) {
        auto *item = new QListWidgetItem(each.text, m_list);
        item->setData(DetailRole, each.detail);
        item->setData(StatusRole, static_cast<int>(each.status));
        item->setToolTip(each.text + u'\n' + each.detail);
        item->setData(Qt::AccessibleTextRole, statusName(each.status) + u": "_s + each.text + u", "_s + each.detail);
    }
    m_nothing->setVisible(items.isEmpty());
    m_list->setVisible(!items.isEmpty());
    retranslate();
}

db::FigureRef AttentionList::figure() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_items.size() ? m_items[row].ref : db::FigureRef{};
}

void AttentionList::open(int row)
{
    if (row >= 0 && row < m_items.size())
        Q_EMIT activated(m_items[row].page);
}

void AttentionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AttentionList::retranslate()
{
    m_inspect->setText(tr("Where it comes from"));
    m_list->setAccessibleName(tr("Needs attention"));
    m_nothing->setText(tr("Nothing is late, below its target or unreported."));
}

} // namespace ui
