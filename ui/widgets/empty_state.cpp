#include "ui/widgets/empty_state.h"

#include "ui/style/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel(this)), m_heading(new QLabel(this)),
      m_text(new QLabel(this)), m_buttons(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    layout->addStretch(2);
    m_icon->setPixmap(icon(m_iconName, IconTone::Muted).pixmap(44, 44));
    m_heading->setProperty("heading", true);
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_text->setProperty("muted", true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(520);
    m_text->setMinimumWidth(320);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_heading);
    // Stretches and not an alignment: that would give the label its narrow size hint with the height of a wide one.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_text, 100);
    line->addStretch(1);
    layout->addLayout(line);
    m_buttons->setSpacing(8);
    layout->addSpacing(6);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setProperty(m_buttons->isEmpty() ? "primary" : "link", true);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(icon(m_iconName, IconTone::Muted).pixmap(44, 44));
    QWidget::changeEvent(event);
}

} // namespace ui
