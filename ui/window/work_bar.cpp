#include "ui/window/work_bar.h"

#include "ui/session/session.h"
#include "ui/words/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

WorkBar::WorkBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_label(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)), m_patience(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    m_progress->setFixedWidth(180);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setProperty("link", true);
    hide();
    m_patience->setSingleShot(true);
    m_patience->setInterval(250);
    connect(m_patience, &QTimer::timeout, this, [this] { setVisible(m_session.work() != Work::None); });
    connect(m_cancel, &QPushButton::clicked, &session, &Session::cancel);
    connect(&session, &Session::workChanged, this, &WorkBar::showWork);
    connect(&session, &Session::progressed, this, &WorkBar::showProgress);
    retranslate();
}

void WorkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WorkBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    showWork();
}

/// Small files are read before anybody could read how far it is.
QString WorkBar::planningText(const Progress &progress)
{
    if (progress.bytes == 0)
        return tr("Reading the file and comparing…");
    constexpr double megabyte = 1024.0 * 1024.0;
    const auto megabytes = [](std::int64_t bytes) {
        return QLocale::c().toString(static_cast<double>(bytes) / megabyte, 'f', 1);
    };
    return tr("%1 / %2 MB · %3 rows")
        .arg(megabytes(progress.bytes), megabytes(progress.bytesTotal), whole(progress.rows));
}

void WorkBar::showProgress(const Progress &progress)
{
    m_progress->setRange(0, progress.percent < 0 ? 0 : 100);
    m_progress->setValue(progress.percent);
    m_cancel->setEnabled(!progress.ending);
    if (m_session.work() == Work::Planning)
        m_label->setText(planningText(progress));
    if (m_session.work() != Work::Committing)
        return;
    if (progress.rows < progress.rowsTotal)
        m_label->setText(tr("Storing %1 of %2 rows").arg(whole(progress.rows), whole(progress.rowsTotal)));
    else if (progress.bytes < progress.bytesTotal)
        m_label->setText(tr("Keeping the file: %1 of %2 KB").arg(whole(progress.bytes / 1024), whole(progress.bytesTotal / 1024)));
    else
        m_label->setText(tr("Storing…"));
}

void WorkBar::showWork()
{
    switch (m_session.work()) {
    case Work::None:
        m_patience->stop();
        hide();
        return;
    case Work::Opening:
        m_label->setText(tr("Opening…"));
        break;
    case Work::Reading:
        m_label->setText(tr("Reading…"));
        break;
    case Work::Planning:
        m_label->setText(planningText({}));
        break;
    case Work::Committing:
        m_label->setText(tr("Storing…"));
        break;
    case Work::Reverting:
        m_label->setText(tr("Taking back…"));
        break;
    case Work::Checking:
        m_label->setText(tr("Checking the data…"));
        break;
    case Work::BackingUp:
        m_label->setText(tr("Backing up…"));
        break;
    case Work::Restoring:
        m_label->setText(tr("Restoring…"));
        break;
    case Work::Exporting:
        m_label->setText(tr("Exporting…"));
        break;
    }
    m_cancel->setVisible(m_session.work() == Work::Planning || m_session.work() == Work::Checking
                         || m_session.work() == Work::Opening || m_session.work() == Work::Committing);
    m_cancel->setEnabled(true);
    if (isHidden() && !m_patience->isActive())
        m_patience->start();
}

} // namespace ui
