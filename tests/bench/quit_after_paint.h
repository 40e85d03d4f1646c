#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace bench {

/// Ends the process as soon as a window has been painted: what is measured is the way to the first picture, not the
/// way out.
class QuitAfterPaint final : public QObject
{
public:
    explicit QuitAfterPaint(QApplication &application) { application.installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(object) : nullptr;
        if (widget != nullptr && widget->isWindow() && !m_seen) {
            m_seen = true;
            // After the paint event, and after what it put into the window system's queue.
            QTimer::singleShot(0, this, [] { std::_Exit(0); });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace bench
