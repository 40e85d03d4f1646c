#include "ui/widgets/search_box.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &SearchBox::fire);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_composing)
            m_timer.start();
    });
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
