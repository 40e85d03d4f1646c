#pragma once

#include <QApplication>

namespace ui {

/// The application of the window. Where the system gives no more memory while an event is handled, that event is given up
/// and the person told; what is being stored is another thread's (Session) and ends with an error of its own.
class Application final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void memoryRefused();
};

} // namespace ui
