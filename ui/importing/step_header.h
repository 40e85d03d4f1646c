#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QAbstractButton;
class QHBoxLayout;

namespace ui {

/// The steps of a job in one slim row: which there are, how each stands, where one is. A step that can be gone to is
/// a button.
class StepHeader final : public QFrame
{
    Q_OBJECT

public:
    enum class Mark { None, Done, Question, Trouble };

    explicit StepHeader(int steps, QWidget *parent = nullptr);

    void setText(int step, const QString &text, const QString &tip);
    void setMark(int step, Mark mark, const QString &description);
    void setReachable(int step, bool reachable);
    void setCurrent(int step);
    int current() const { return m_current; }

Q_SIGNALS:
    void chosen(int step);

private:
    QList<QAbstractButton *> m_steps;
    int m_current = 0;
};

} // namespace ui
