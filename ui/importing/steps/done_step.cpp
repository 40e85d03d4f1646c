#include "ui/importing/steps/done_step.h"

#include "ui/importing/import_case.h"
#include "ui/style/icons.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DoneStep::DoneStep(ImportCase &of, QWidget *parent)
    : QWidget(parent), m_case(of), m_sign(new QLabel(this)), m_title(new QLabel(this)), m_counts(new QLabel(this)),
      m_sum(new QLabel(this)), m_close(new QPushButton(this)), m_takeBack(new QPushButton(this)), m_history(new QPushButton(this)),
      m_overview(new QPushButton(this)), m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)),
      m_remember(new QPushButton(this)), m_remembered(new QLabel(this))
{
    m_title->setProperty("title", true);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"doneTitle"_s);
    m_counts->setObjectName(u"doneCounts"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"doneClose"_s);
    m_close->setIcon(icon(u"lock"_s, IconTone::Muted));
    m_takeBack->setObjectName(u"doneTakeBack"_s);
    m_history->setObjectName(u"doneHistory"_s);
    m_overview->setObjectName(u"doneOverview"_s);
    m_takeBack->setIcon(icon(u"undo"_s, IconTone::Muted));
    m_history->setIcon(icon(u"history"_s, IconTone::Muted));
    m_overview->setIcon(icon(u"overview"_s, IconTone::Muted));
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(28, 26, 28, 26);
    inside->setSpacing(10);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_sign, 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    inside->addLayout(heading);
    inside->addWidget(m_counts);
    inside->addWidget(m_sum);
    inside->addSpacing(10);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    for (QPushButton *way : {m_close, m_overview, m_history, m_takeBack})
        ways->addWidget(way);
    ways->addStretch();
    inside->addLayout(ways);
    inside->addSpacing(14);
    m_name->setObjectName(u"profileName"_s);
    m_name->setMaximumWidth(280);
    m_remember->setObjectName(u"rememberProfile"_s);
    m_remembered->setObjectName(u"profileState"_s);
    m_remembered->setProperty("muted", true);
    m_remembered->setWordWrap(true);
    m_nameLabel->setBuddy(m_name);
    auto *profile = new QHBoxLayout;
    profile->setSpacing(8);
    profile->addWidget(m_nameLabel);
    profile->addWidget(m_name, 1);
    profile->addWidget(m_remember);
    profile->addStretch();
    inside->addLayout(profile);
    inside->addWidget(m_remembered);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_remember->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(m_remember, &QPushButton::clicked, this, &DoneStep::remember);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    connect(m_close, &QPushButton::clicked, this, &DoneStep::closingRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &DoneStep::takeBackRequested);
    connect(m_history, &QPushButton::clicked, this, &DoneStep::historyRequested);
    connect(m_overview, &QPushButton::clicked, this, &DoneStep::overviewRequested);
    connect(&m_case, &ImportCase::changed, this, &DoneStep::refresh);
    retranslate();
}

void DoneStep::setTakenBack(bool takenBack)
{
    m_takenBack = takenBack;
    refresh();
}

/// The file's name without what changes from quarter to quarter.
static QString suggestedName(const QString &fileName)
{
    static const QRegularExpression dated(u"[\\s_.()-]*(19|20)\\d\\d.*$"_s);
    const QString base = QFileInfo(fileName).completeBaseName();
    const QString plain = QString(base).remove(dated);
    return plain.isEmpty() ? base : plain;
}

void DoneStep::remember()
{
    m_remember->setEnabled(false);
    m_case.remember(m_name->text().trimmed(), [this](const db::Result<void> &done) {
        m_remember->setEnabled(true);
        m_remembered->show();
        m_remembered->setText(done ? tr("Remembered. The next file with this header needs no choice.") : text(done.error()));
    });
}

void DoneStep::refresh()
{
    const db::ImportPlan *plan = m_case.plan();
    if (m_case.stage() != ImportCase::Stage::Stored || !plan)
        return;
    const QString file = u"%1 %2"_s.arg(m_case.path()).arg(m_case.changeSet());
    if (m_shownFile != file) {
        m_shownFile = file;
        m_name->setText(plan->profile.empty() ? suggestedName(m_case.fileName()) : fromDb(plan->profile));
        m_remembered->setText(plan->profile.empty() ? QString() : tr("Read as remembered under “%1”.").arg(fromDb(plan->profile)));
    }
    m_remembered->setVisible(!m_remembered->text().isEmpty());
    m_close->setEnabled(!m_takenBack);
    m_sign->setPixmap(icon(m_takenBack ? u"undo"_s : u"done"_s, m_takenBack ? IconTone::Muted : IconTone::Good).pixmap(28, 28));
    m_title->setText(m_takenBack ? tr("%1 was taken back; everything stands as before.").arg(m_case.fileName())
                                 : tr("%1 is stored as change set %2.").arg(m_case.fileName()).arg(m_case.changeSet()));
    m_counts->setText(tr("%1 rows read  =  %2 new  +  %3 changed  +  %4 unchanged  +  %5 refused")
                          .arg(whole(plan->read), whole(plan->inserted), whole(plan->updated), whole(plan->unchanged),
                               whole(plan->rejected))
                      + (plan->withdrawn > 0 ? u"\n"_s + tr("%1 rows withdrawn that the file does not have").arg(whole(plan->withdrawn))
                                             : QString()));
    m_sum->setVisible(plan->kind == db::Kind::Budget);
    m_sum->setText(tr("Sum of amounts in the file: %1").arg(moneyWithUnit(plan->totalWon, MoneyUnit::Won)));
    m_takeBack->setText(m_takenBack ? tr("Put it back…") : tr("Take &back…"));
}

void DoneStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DoneStep::retranslate()
{
    m_nameLabel->setText(tr("Re&member how it was read, as"));
    m_remember->setText(tr("&Remember"));
    m_close->setText(tr("&Close the quarter…"));
    m_history->setText(tr("Sho&w in the history"));
    m_overview->setText(tr("To the &overview"));
    refresh();
}

} // namespace ui
