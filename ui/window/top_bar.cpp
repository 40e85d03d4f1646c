#include "ui/window/top_bar.h"

#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/segments.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

TopBar::TopBar(const Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_programme(new QLabel(this)), m_file(new QLabel(this)),
      m_lastImport(new QLabel(this)), m_dataState(new QLabel(this)), m_phaseLabel(new QLabel(this)),
      m_asOfLabel(new QLabel(this)), m_phase(new Segments(this)), m_asOf(new QDateEdit(this)),
      m_today(new QPushButton(this))
{
    setObjectName(u"topBar"_s);
    m_programme->setObjectName(u"programme"_s);
    m_phase->setAccessibleName(u"phase"_s);
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setCalendarPopup(true);
    m_asOf->setDateRange(QDate(1990, 1, 1), QDate(2199, 12, 31));
    m_today->setObjectName(u"today"_s);
    for (QLabel *label : {m_file, m_lastImport, m_dataState, m_phaseLabel, m_asOfLabel})
        label->setProperty("muted", true);
    for (QLabel *label : {m_file, m_lastImport, m_dataState})
        label->setProperty("small", true);
    m_phaseLabel->setBuddy(m_phase);
    m_asOfLabel->setBuddy(m_asOf);

    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_programme);
    names->addWidget(m_file);
    auto *look = new QHBoxLayout;
    look->setSpacing(8);
    look->addWidget(m_phaseLabel);
    look->addWidget(m_phase);
    look->addSpacing(14);
    look->addWidget(m_asOfLabel);
    look->addWidget(m_asOf);
    look->addWidget(m_today);
    auto *state = new QHBoxLayout;
    state->setSpacing(14);
    state->addStretch();
    state->addWidget(m_lastImport);
    state->addWidget(m_dataState);
    auto *right = new QVBoxLayout;
    right->setSpacing(5);
    right->addLayout(look);
    right->addLayout(state);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 9, 16, 8);
    layout->addLayout(names, 1);
    layout->addLayout(right);

    Session &session = m_context.session;
    connect(m_phase, &Segments::chosen, &session, &Session::setPhase);
    connect(m_asOf, &QDateEdit::dateChanged, &session, &Session::setAsOf);
    connect(m_today, &QPushButton::clicked, this, [&session] { session.setAsOf(QDate::currentDate()); });
    connect(&session, &Session::fileChanged, this, &TopBar::showFile);
    connect(&session, &Session::snapshotChanged, this, &TopBar::showLook);
    connect(&session, &Session::snapshotChanged, this, &TopBar::showLastImport);
    connect(&session, &Session::lookChanged, this, &TopBar::showLook);
    retranslate();
}

void TopBar::setDataState(const QString &text, bool trouble)
{
    m_dataState->setText(text);
    QPalette palette = this->palette();
    if (trouble)
        palette.setColor(QPalette::WindowText, colors().trouble);
    m_dataState->setPalette(palette);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate()
{
    m_programme->setText(tr("AI Cluster Programme"));
    m_phaseLabel->setText(tr("Phase"));
    m_phase->setAccessibleName(tr("Phase"));
    m_asOfLabel->setText(tr("As of"));
    m_asOf->setAccessibleName(tr("As-of date"));
    m_asOf->setDisplayFormat(tr("yyyy-MM-dd", "format of the as-of date field"));
    m_asOf->setLocale(QLocale());
    // The style sheet's arrow and padding are not in the field's own hint.
    m_asOf->setMinimumWidth(m_asOf->fontMetrics().horizontalAdvance(m_asOf->text()) + 58);
    m_asOf->setToolTip(tr("Only figures dated on or before this day count"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("See the figures as of today"));
    showFile();
    showLook();
    showLastImport();
}

void TopBar::showFile()
{
    const auto &file = m_context.session.file();
    m_file->setText(file ? QFileInfo(file->path).fileName() : tr("No data file is open"));
    m_file->setToolTip(file ? file->path : QString());
    for (QWidget *control : std::initializer_list<QWidget *>{m_phase, m_asOf, m_today})
        control->setEnabled(file.has_value());
}

void TopBar::showLook()
{
    const Session &session = m_context.session;
    QList<Segments::Item> items;
    const QStringList phases = session.phases();
    for (const QString &phase : phases)
        items.append({phase, phaseName(toDb(phase)), {}});
    items.append({QString(), tr("All"), tr("The whole programme")});
    m_phase->setItems(items);
    m_phase->setCurrent(QString::fromStdString(session.look().phase));
    const QSignalBlocker blocker(m_asOf);
    m_asOf->setDate(session.asOf());
    m_today->setEnabled(session.file() && session.asOf() != QDate::currentDate());
}

void TopBar::showLastImport()
{
    const std::vector<db::ChangeSet> &history = m_context.session.history();
    const auto last = std::find_if(history.rbegin(), history.rend(), [](const db::ChangeSet &each) {
        return each.kind == db::ChangeKind::Import && each.revertedBy == 0;
    });
    if (last == history.rend()) {
        m_lastImport->setText(m_context.session.file() ? tr("Nothing imported yet") : QString());
        m_lastImport->setToolTip({});
        return;
    }
    const QString author = last->author.empty() ? tr("unknown person") : fromDb(last->author);
    m_lastImport->setText(tr("Last import: %1 · %2 · %3")
                              .arg(fontMetrics().elidedText(fromDb(last->fileName), Qt::ElideMiddle, 240),
                                   author, timestamp(fromDb(last->at))));
    m_lastImport->setToolTip(fromDb(last->fileName));
}

} // namespace ui
