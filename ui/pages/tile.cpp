#include "ui/pages/tile.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/status_badge.h"
#include "ui/words/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int LineGaps = 14; ///< between the number, its unit and the small line
} // namespace

Tile::Tile(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_value(new QLabel(this)), m_unit(new QLabel(this)),
      m_corrected(new QLabel(this)),
      m_plan(new ElidedLabel(this)), m_difference(new ElidedLabel(this)), m_dated(new ElidedLabel(this)),
      m_badge(new StatusBadge(this)), m_line(new Sparkline(this)), m_info(new QToolButton(this)),
      m_inspect(new QAction(this))
{
    setProperty("card", true);
    setProperty("clickable", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    // All four alike, whatever stands in them.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setProperty("muted", true);
    m_title->setObjectName(u"tileTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_value->setObjectName(u"tileValue"_s);
    m_unit->setProperty("muted", true);
    m_corrected->setObjectName(u"tileCorrected"_s);
    m_corrected->setProperty("small", true);
    m_corrected->hide();
    m_dated->setProperty("muted", true);
    m_dated->setProperty("small", true);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_difference->setFont(strong);

    m_info->setObjectName(u"tileInfo"_s);
    m_info->setProperty("flat", true);
    m_info->setIcon(icon(u"info"_s, IconTone::Muted));
    m_info->setIconSize(QSize(15, 15));
    m_info->setCursor(Qt::ArrowCursor);
    m_info->setFocusPolicy(Qt::NoFocus); // the tile has the keyboard; F4 and its menu do the same
    connect(m_info, &QToolButton::clicked, m_inspect, &QAction::trigger);
    connect(m_inspect, &QAction::triggered, this, [this] { Q_EMIT inspectRequested(m_content.ref); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(m_inspect);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    top->addWidget(m_info, 0, Qt::AlignTop);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(6);
    middle->addWidget(m_value, 0, Qt::AlignBaseline);
    middle->addWidget(m_unit, 0, Qt::AlignBaseline);
    middle->addWidget(m_corrected, 0, Qt::AlignBaseline);
    middle->addWidget(m_line, 1);
    middle->addStretch(); // where there is no line
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 11, 14, 10);
    layout->setSpacing(3);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(m_plan);
    layout->addWidget(m_difference);
    layout->addWidget(m_dated);
}

void Tile::setContent(const TileContent &content)
{
    m_content = content;
    m_title->setText(content.title);
    m_value->setText(content.value);
    m_unit->setText(content.unit);
    m_corrected->setText(tr("※ corrected"));
    m_corrected->setVisible(!content.corrected.isEmpty());
    QPalette attention = m_corrected->palette();
    attention.setColor(QPalette::WindowText, colors().attention);
    m_corrected->setPalette(attention);
    m_plan->setFullText(content.plan);
    m_difference->setFullText(content.difference);
    m_dated->setFullText(content.dated);
    m_badge->setStatus(content.status);
    m_line->setValues(content.quarters);
    fit();
    m_inspect->setText(tr("Where it comes from"));
    m_inspect->setEnabled(content.ref.known());
    m_info->setVisible(content.ref.known());
    m_info->setToolTip(tr("Where it comes from (F4)"));
    m_info->setAccessibleName(tr("Where it comes from: %1").arg(content.title));
    setAccessibleName(content.title);
    setAccessibleDescription(sentence());
    QStringList tip;
    for (const QString &part : {content.title, content.corrected, content.plan, content.difference, content.dated,
                                content.source, content.quartersName}) {
        if (!part.isEmpty())
            tip.append(part.toHtmlEscaped());
    }
    setToolTip(u"<p style='white-space:pre-wrap'>"_s + tip.join(u"<br>"_s) + u"</p>"_s);
}

/// Before the number is cut the small line gives way, and then the size of its letters.
void Tile::fit()
{
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - LineGaps;
    const auto set = [this](int number, int unit) {
        QFont font = m_value->font();
        font.setPixelSize(scaled(number));
        font.setBold(true);
        m_value->setFont(font);
        QFont small = m_unit->font();
        small.setPixelSize(scaled(unit));
        m_unit->setFont(small);
        return m_value->sizeHint().width() + m_unit->sizeHint().width();
    };
    int taken = set(m_content.missing ? 17 : 29, 13);
    if (taken > room)
        taken = set(m_content.missing ? 15 : 21, 11);
    m_line->setVisible(!m_content.quarters.isEmpty() && room - taken >= m_line->minimumWidth());
}

void Tile::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

QString Tile::sentence() const
{
    QStringList parts;
    parts.append(m_content.unit.isEmpty() ? m_content.value : m_content.value + u' ' + m_content.unit);
    if (m_content.status)
        parts.append(statusName(*m_content.status));
    for (const QString &part : {m_content.corrected, m_content.plan, m_content.difference, m_content.dated, m_content.source}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

void Tile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
    QFrame::mouseReleaseEvent(event);
}

void Tile::focusInEvent(QFocusEvent *event)
{
    Q_EMIT described(m_content.title + u": "_s + sentence());
    QFrame::focusInEvent(event);
}

void Tile::focusOutEvent(QFocusEvent *event)
{
    Q_EMIT described({});
    QFrame::focusOutEvent(event);
}

void Tile::enterEvent(QEnterEvent *event)
{
    Q_EMIT described(m_content.title + u": "_s + sentence());
    QFrame::enterEvent(event);
}

void Tile::leaveEvent(QEvent *event)
{
    Q_EMIT described({});
    QFrame::leaveEvent(event);
}

} // namespace ui
