#pragma once

#include <QObject>

namespace ui {

/// SIGTERM, SIGINT and SIGHUP as an event of the application's loop: a session that ends closes the window as a person
/// would, so that what is being stored is stored. One object at a time.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void asked();

private:
    int m_ends[2] = {-1, -1};
};

} // namespace ui
