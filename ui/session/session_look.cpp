#include "ui/session/session.h"

#include "db/figures/change_days.h"
#include "db/figures/comparison.h"
#include "ui/session/settings.h"
#include "ui/words/numbers.h"

using namespace Qt::StringLiterals;

// How the session is being looked at, and the figures that follow from it.

namespace ui {

namespace {

constexpr std::pair<db::Against, const char *> againstKeys[] = {
    {db::Against::Nothing, ""},
    {db::Against::Day, "day"},
    {db::Against::LastReport, "report"},
    {db::Against::OtherPhase, "phase"},
};

} // namespace

QString againstKey(db::Against against)
{
    for (const auto &[which, key] : againstKeys) {
        if (which == against)
            return QLatin1StringView(key);
    }
    return {};
}

db::Against againstByKey(const QString &key)
{
    for (const auto &[which, name] : againstKeys) {
        if (key == QLatin1StringView(name))
            return which;
    }
    return db::Against::Nothing;
}

void Session::setPhase(const QString &phase)
{
    if (m_look.phase == phase.toStdString())
        return;
    m_look.phase = phase.toStdString();
    m_settings.set(setting::Phase, phase);
    refigure();
    Q_EMIT lookChanged();
}

void Session::setAsOf(QDate date)
{
    if (!date.isValid() || m_look.asOf == dayOf(date))
        return;
    m_look.asOf = dayOf(date);
    refigure();
    Q_EMIT lookChanged();
}

void Session::setComparison(db::Against against, QDate day)
{
    if (m_against == against && (against != db::Against::Day || m_againstDay == day))
        return;
    m_against = against;
    if (against == db::Against::Day)
        m_againstDay = day;
    m_settings.set(setting::CompareWith, againstKey(against));
    m_settings.set(setting::CompareDay, m_againstDay.toString(Qt::ISODate));
    refigure();
    Q_EMIT lookChanged();
}

/// Works out the figures anew; whatever older work is still under way is dropped.
void Session::refigure()
{
    const std::uint64_t generation = ++*m_generation;
    m_headline.reset();
    m_compared.reset();
    m_corrections.clear();
    m_trend.reset();
    m_pool.clear();
    if (!m_snapshot) {
        m_look.compareTo = {};
        return;
    }
    m_look.compareTo =
        db::comparison(*m_snapshot, m_look, m_against, dayOf(m_againstDay), dayOf(QDate::currentDate()));
    onPool([this, generation, current = m_generation, snapshot = m_snapshot, look = m_look] {
        if (*current != generation)
            return;
        auto figures = std::make_shared<const db::Headline>(db::headline(*snapshot, look));
        QMetaObject::invokeMethod(
            this,
            [this, generation, figures] {
                if (*m_generation != generation)
                    return;
                m_headline = figures;
                Q_EMIT headlineChanged();
            },
            Qt::QueuedConnection);
    });
    if (const auto other = db::comparedLook(m_look))
        compare(*other, generation);
    findCorrections(generation);
    if (m_daysOf.lock() != m_snapshot)
        findChangeDays();
    // After the charts, which the pages ask for meanwhile.
    onPool(
        [this, generation, current = m_generation, snapshot = m_snapshot, look = m_look] {
            if (*current != generation)
                return;
            auto lines = std::make_shared<const Trend>(ui::trend(*snapshot, look));
            QMetaObject::invokeMethod(
                this,
                [this, generation, lines] {
                    if (*m_generation != generation)
                        return;
                    m_trend = lines;
                    Q_EMIT trendChanged();
                },
                Qt::QueuedConnection);
        },
        -1);
}

void Session::compare(const db::Look &other, std::uint64_t generation)
{
    onPool([this, generation, current = m_generation, snapshot = m_snapshot, other] {
        if (*current != generation)
            return;
        auto figures = std::make_shared<const db::Headline>(db::headline(*snapshot, other));
        QMetaObject::invokeMethod(
            this,
            [this, generation, figures] {
                if (*m_generation != generation)
                    return;
                m_compared = figures;
                Q_EMIT comparedChanged();
            },
            Qt::QueuedConnection);
    });
}

void Session::findChangeDays()
{
    onPool(
        [this, snapshot = m_snapshot, until = dayOf(QDate::currentDate()).lastDay()] {
            QList<QDate> days;
            for (const std::chrono::sys_days day : db::changeDays(*snapshot, until))
                days.append(dateOf(day));
            QMetaObject::invokeMethod(
                this,
                [this, snapshot, days] {
                    if (m_snapshot != snapshot)
                        return;
                    m_daysOf = snapshot;
                    m_changeDays = days;
                    Q_EMIT changeDaysChanged();
                },
                Qt::QueuedConnection);
        },
        -1);
}

} // namespace ui
