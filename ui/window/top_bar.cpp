#include "ui/window/top_bar.h"

#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segments.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr db::Against comparisons[] = {db::Against::Nothing, db::Against::Day, db::Against::LastReport,
                                       db::Against::OtherPhase};
constexpr int WideBar = 960; ///< under this the choices need the room of their labels
constexpr int LeastCompare = 100;
constexpr MoneyUnit units[] = {MoneyUnit::HundredMillion, MoneyUnit::Million, MoneyUnit::Thousand, MoneyUnit::Won};
} // namespace

TopBar::TopBar(const Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_programme(new ElidedLabel(this)), m_phaseLabel(new QLabel(this)),
      m_asOfLabel(new QLabel(this)), m_phase(new Segments(this)), m_asOf(new DateField(this)),
      m_today(new QPushButton(this)), m_compare(new QComboBox(this)), m_compareDay(new DateField(this)),
      m_unit(new QComboBox(this))
{
    setObjectName(u"topBar"_s);
    m_programme->setObjectName(u"programme"_s);
    m_phase->setAccessibleName(u"phase"_s);
    m_asOf->setObjectName(u"asOf"_s);
    m_today->setObjectName(u"today"_s);
    m_compare->setObjectName(u"compareWith"_s);
    m_compareDay->setObjectName(u"compareDay"_s);
    m_unit->setObjectName(u"moneyUnit"_s);
    for (QComboBox *box : {m_compare, m_unit})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const db::Against against : comparisons)
        m_compare->addItem(QString(), againstKey(against));
    for (const MoneyUnit unit : units)
        m_unit->addItem(QString(), static_cast<int>(unit));
    for (QLabel *label : {m_phaseLabel, m_asOfLabel})
        label->setProperty("muted", true);
    m_phaseLabel->setBuddy(m_phase);
    m_asOfLabel->setBuddy(m_asOf);

    auto *look = new QHBoxLayout(this);
    look->setContentsMargins(20, 9, 16, 9);
    look->setSpacing(8);
    look->addWidget(m_programme, 1);
    look->addWidget(m_phaseLabel);
    look->addWidget(m_phase);
    look->addSpacing(14);
    look->addWidget(m_asOfLabel);
    look->addWidget(m_asOf);
    look->addWidget(m_today);
    look->addSpacing(6);
    look->addWidget(m_compare);
    look->addWidget(m_compareDay);
    look->addWidget(m_unit);

    Session &session = m_context.session;
    connect(m_phase, &Segments::chosen, &session, &Session::setPhase);
    connect(m_asOf, &DateField::dateChosen, &session, &Session::setAsOf);
    connect(m_today, &QPushButton::clicked, this, [&session] { session.setAsOf(QDate::currentDate()); });
    connect(m_compare, &QComboBox::activated, this, [this] {
        Q_EMIT comparisonChosen(againstByKey(m_compare->currentData().toString()));
    });
    connect(m_compareDay, &DateField::dateChosen, &session,
            [&session](QDate day) { session.setComparison(db::Against::Day, day); });
    connect(m_unit, &QComboBox::activated, this,
            [this] { Q_EMIT unitChosen(static_cast<MoneyUnit>(m_unit->currentData().toInt())); });
    connect(&session, &Session::fileChanged, this, &TopBar::offer);
    connect(&session, &Session::snapshotChanged, this, &TopBar::showLook);
    connect(&session, &Session::lookChanged, this, &TopBar::showLook);
    retranslate();
}

/// Beside the inspector: every choice stays whole, what only names it gives way. "Today" is in the View menu, too.
void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool wide = width() >= scaled(WideBar);
    for (QWidget *extra : std::initializer_list<QWidget *>{m_programme, m_phaseLabel, m_asOfLabel, m_today})
        extra->setVisible(wide);
    m_compare->setMinimumWidth(wide ? 0 : LeastCompare);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate()
{
    m_programme->setFullText(tr("AI Cluster Programme"));
    m_phaseLabel->setText(tr("Phase"));
    m_phase->setAccessibleName(tr("Phase"));
    m_asOfLabel->setText(tr("As of"));
    m_asOf->setAccessibleName(tr("As-of date"));
    m_asOf->setToolTip(tr("Only figures dated on or before this day count. Write a date and press Enter: "
                          "2020-12-31, 20201231, 2020-12, 2020Q4"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("See the figures as of today"));
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->setToolTip(tr("What the figures are held against: the tiles show the difference, every chart says it"));
    m_compareDay->setAccessibleName(tr("The day to compare with"));
    m_unit->setAccessibleName(tr("Amounts in"));
    m_unit->setToolTip(tr("The unit in which amounts are shown; files keep won"));
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, moneyUnitName(static_cast<MoneyUnit>(m_unit->itemData(i).toInt())));
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(numberStyle().money)));
    offer();
    showLook();
}

void TopBar::offer()
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_phase, m_asOf, m_today, m_compare, m_compareDay})
        control->setEnabled(m_context.session.file().has_value());
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
    m_asOf->setDate(session.asOf());
    for (int i = 0; i < m_compare->count(); ++i)
        m_compare->setItemText(i, comparisonText(comparisons[static_cast<std::size_t>(i)]));
    m_compare->setCurrentIndex(m_compare->findData(againstKey(session.against())));
    m_compareDay->setVisible(session.against() == db::Against::Day);
    m_compareDay->setDate(session.againstDay().isValid() ? session.againstDay() : session.asOf());
    m_today->setEnabled(session.file() && session.asOf() != QDate::currentDate());
}

/// What is chosen says which day it means now.
QString TopBar::comparisonText(db::Against against) const
{
    const db::Comparison &now = m_context.session.look().compareTo;
    switch (against) {
    case db::Against::Nothing:
        return tr("No comparison");
    case db::Against::Day:
        return tr("Compare with a day");
    case db::Against::LastReport:
        return now.against == against && now.known() ? tr("Last report (%1)").arg(date(now.asOf)) : tr("Last report");
    case db::Against::OtherPhase:
        return now.against == against && now.known() ? tr("Other phase (%1)").arg(date(now.asOf)) : tr("Other phase");
    }
    return {};
}

} // namespace ui
