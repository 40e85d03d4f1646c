#include "ui/widgets/filter_chip.h"

#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

FilterChip::FilterChip(QWidget *parent)
    : QFrame(parent), m_label(new ElidedLabel(this)), m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("filterChip"));
    m_label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // gives way, but takes no more than it needs
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 1, 2, 1);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addWidget(m_clear);
    m_clear->setProperty("flat", true);
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setText(QStringLiteral("✕"));
    connect(m_clear, &QToolButton::clicked, this, &FilterChip::cleared);
    retranslate();
    hide();
}

void FilterChip::setText(const QString &text)
{
    m_label->setFullText(text);
    setVisible(!text.isEmpty());
}

QString FilterChip::text() const
{
    return m_label->fullText();
}

void FilterChip::setClearText(const QString &text)
{
    m_clearText = text;
    retranslate();
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FilterChip::retranslate()
{
    m_clear->setAccessibleName(m_clearText.isEmpty() ? tr("Show all records again") : m_clearText);
    m_clear->setToolTip(m_clear->accessibleName());
}

} // namespace ui
