#pragma once

#include "ui/context.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class DateTrack;

/// The as-of date as a strip of the dates on which something changed. It stands there at every day that is not today,
/// says so and leads back; for today only where the person wants it. Moving along it replays the programme.
class ReplayStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayStrip(const Context &context, QWidget *parent = nullptr);

    /// Also for today.
    void setWanted(bool wanted);
    bool playing() const { return m_play.isActive(); }

Q_SIGNALS:
    void closed(); ///< the person wants it for today no more

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showLook();
    void showPlaying();
    void step(int days);
    void togglePlaying();
    void playOn();

    Context m_context;
    QToolButton *m_back;
    QToolButton *m_playButton;
    QToolButton *m_forward;
    DateTrack *m_track;
    QLabel *m_words;
    QPushButton *m_today;
    QToolButton *m_close;
    QTimer m_settle; ///< the figures follow once the handle rests for a moment
    QTimer m_play;
    bool m_wanted = false;
};

} // namespace ui
