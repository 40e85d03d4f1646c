#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ui {

class Session;
struct Progress;

/// What the worker is doing, how far it is, and a button to stop it. Work that ends at once is not announced.
class WorkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWork();
    void showProgress(const Progress &progress);
    static QString planningText(const Progress &progress);

    Session &m_session;
    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer *m_patience;
};

} // namespace ui
