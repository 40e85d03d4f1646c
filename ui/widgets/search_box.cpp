#include "ui/widgets/search_box.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    nameButtons();
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &SearchBox::fire);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_composing)
            m_timer.start();
    });
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
    QLineEdit::changeEvent(event);
}

/// The sign of the search and the cross that clears it: whoever does not see them is told what they are.
void SearchBox::nameButtons()
{
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        const bool clears = button->defaultAction() && button->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1;
        button->setAccessibleName(clears ? tr("Clear the search") : tr("Search"));
    }
}

QString SearchBox::wholeText() const
{
    return text().left(cursorPosition()) + m_preedit + text().mid(cursorPosition());
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    m_composing = !m_preedit.isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (m_composing)
        m_timer.stop();
    else
        m_timer.start();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    if (m_composing)
        QGuiApplication::inputMethod()->commit();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        fire();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::fire()
{
    m_timer.stop();
    if (text() == m_last)
        return;
    m_last = text();
    Q_EMIT searched(m_last);
}

} // namespace ui
