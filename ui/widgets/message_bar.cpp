#include "ui/widgets/message_bar.h"

#include "ui/style/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString toneKey(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Info:
        return u"info"_s;
    case MessageBar::Tone::Done:
        return u"done"_s;
    case MessageBar::Tone::Warning:
        return u"warning"_s;
    case MessageBar::Tone::Error:
        return u"error"_s;
    }
    return {};
}

QPixmap toneIcon(MessageBar::Tone tone)
{
    const IconTone colour = tone == MessageBar::Tone::Error ? IconTone::Trouble
        : tone == MessageBar::Tone::Warning                 ? IconTone::Attention
                                                            : IconTone::Accent;
    return icon(toneKey(tone), colour).pixmap(18, 18);
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_label(new QLabel(this)), m_button(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 10, 6);
    layout->setSpacing(10);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("flat", true);
    m_close->setIcon(icon(u"close"_s, IconTone::Muted));
    m_close->setIconSize(QSize(14, 14));
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_close->setObjectName(u"dismiss"_s);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = m_action;
        if (m_close->isVisibleTo(this))
            clear();
        if (action)
            action();
    });
    retranslate();
    hide();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::show(Tone tone, const QString &text, const QString &actionText, std::function<void()> action)
{
    m_tone = tone;
    m_action = std::move(action);
    setProperty("message", toneKey(tone));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(toneIcon(tone));
    m_label->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    hide();
    m_action = {};
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !isHidden())
        m_icon->setPixmap(toneIcon(m_tone));
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
}

} // namespace ui
