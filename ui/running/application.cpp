#include "ui/running/application.h"

#include "ui/running/log_file.h"

#include <new>

namespace ui {

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::bad_alloc &) {
        qCWarning(runLog) << "memory refused";
        QMetaObject::invokeMethod(this, &Application::memoryRefused, Qt::QueuedConnection);
        return false;
    }
}

} // namespace ui
