#include "ui/window/replay_strip.h"

#include "ui/session/session.h"
#include "ui/style/icons.h"
#include "ui/widgets/date_track.h"
#include "ui/words/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int SettleMs = 80;
constexpr int PaceMs = 900; ///< long enough to read a figure that moved
} // namespace

ReplayStrip::ReplayStrip(const Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_back(new QToolButton(this)), m_playButton(new QToolButton(this)),
      m_forward(new QToolButton(this)), m_track(new DateTrack(this)), m_words(new QLabel(this)),
      m_today(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"replayStrip"_s);
    m_track->setObjectName(u"dateTrack"_s);
    setFocusProxy(m_track);
    m_back->setObjectName(u"replayBack"_s);
    m_playButton->setObjectName(u"replayPlay"_s);
    m_forward->setObjectName(u"replayForward"_s);
    m_words->setObjectName(u"replayWords"_s);
    m_today->setObjectName(u"replayToday"_s);
    m_close->setObjectName(u"replayClose"_s);
    m_back->setText(u"◀"_s);
    m_forward->setText(u"▶"_s);
    m_close->setIcon(icon(u"close"_s, IconTone::Muted));
    for (QToolButton *button : {m_back, m_playButton, m_forward, m_close}) {
        button->setProperty("flat", true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_words->setProperty("heading", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 12, 3);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_back);
    layout->addWidget(m_playButton);
    layout->addWidget(m_forward);
    layout->addWidget(m_track, 1);
    layout->addWidget(m_today);
    layout->addWidget(m_close);

    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    m_play.setInterval(PaceMs);
    Session &session = m_context.session;
    connect(&m_settle, &QTimer::timeout, this, [this] { m_context.session.setAsOf(m_track->day()); });
    connect(m_track, &QSlider::valueChanged, this, [this] {
        m_words->setText(tr("Shown as of %1").arg(date(dayOf(m_track->day()))));
        m_settle.start();
    });
    connect(m_track, &QSlider::sliderPressed, &m_play, &QTimer::stop);
    connect(m_track, &QSlider::sliderPressed, this, &ReplayStrip::showPlaying);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_playButton, &QToolButton::clicked, this, &ReplayStrip::togglePlaying);
    connect(&m_play, &QTimer::timeout, this, &ReplayStrip::playOn);
    connect(m_today, &QPushButton::clicked, this, [this] {
        m_play.stop();
        m_settle.stop();
        m_context.session.setAsOf(QDate::currentDate());
        showPlaying();
    });
    connect(m_close, &QToolButton::clicked, this, &ReplayStrip::closed);
    connect(&session, &Session::changeDaysChanged, this, &ReplayStrip::showLook);
    connect(&session, &Session::lookChanged, this, &ReplayStrip::showLook);
    connect(&session, &Session::fileChanged, this, [this] {
        m_play.stop();
        m_settle.stop();
        showLook();
    });
    retranslate();
}

void ReplayStrip::setWanted(bool wanted)
{
    m_wanted = wanted;
    showLook();
}

void ReplayStrip::showLook()
{
    const Session &session = m_context.session;
    const bool past = session.asOf() != QDate::currentDate();
    if (isHidden() == (session.file() && (past || m_wanted)))
        setVisible(session.file() && (past || m_wanted));
    if (!session.file())
        return;
    QList<QDate> days = session.changeDays();
    if (!days.isEmpty() && days.last() != QDate::currentDate())
        days.append(QDate::currentDate());
    if (m_track->days() != days)
        m_track->setDays(days);
    if (!m_settle.isActive()) {
        m_track->setDay(session.asOf());
        m_words->setText(past ? tr("Shown as of %1").arg(date(session.look().asOf)) : tr("Shown as of today"));
    }
    m_track->setAccessibleDescription(date(session.look().asOf));
    m_today->setVisible(past);
    m_close->setVisible(!past);
    const QString tone = past ? u"warning"_s : u"plain"_s;
    if (property("message").toString() != tone) {
        setProperty("message", tone);
        style()->unpolish(this);
        style()->polish(this);
    }
    showPlaying();
}

void ReplayStrip::showPlaying()
{
    m_playButton->setText(m_play.isActive() ? tr("Pause") : tr("Play"));
    m_back->setEnabled(m_track->value() > m_track->minimum());
    m_forward->setEnabled(m_track->value() < m_track->maximum());
}

void ReplayStrip::step(int days)
{
    m_play.stop();
    m_track->setValue(m_track->value() + days);
    showPlaying();
}

void ReplayStrip::togglePlaying()
{
    if (m_play.isActive()) {
        m_play.stop();
    } else {
        if (m_track->value() == m_track->maximum())
            m_track->setValue(m_track->minimum()); // from the beginning, like any player
        m_play.start();
    }
    showPlaying();
}

/// To the next date, once the figures of this one have arrived: a large file plays more slowly, it skips nothing.
void ReplayStrip::playOn()
{
    if (!m_context.session.headline() || m_settle.isActive())
        return;
    if (m_track->value() == m_track->maximum())
        m_play.stop();
    else
        m_track->setValue(m_track->value() + 1);
    showPlaying();
}

void ReplayStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReplayStrip::retranslate()
{
    setAccessibleName(tr("Replay by date"));
    m_track->setAccessibleName(tr("As-of date"));
    m_track->setToolTip(tr("The dates on which something changed. Left and Right go from one to the next, Page Up and "
                           "Page Down by a year."));
    m_back->setAccessibleName(tr("Date before"));
    m_back->setToolTip(tr("To the date before on which something changed"));
    m_forward->setAccessibleName(tr("Next date"));
    m_forward->setToolTip(tr("To the next date on which something changed"));
    m_playButton->setToolTip(tr("Go from date to date by itself"));
    m_today->setText(tr("Back to today"));
    m_close->setAccessibleName(tr("Hide the strip of dates"));
    m_close->setToolTip(m_close->accessibleName());
    showLook();
}

} // namespace ui
