#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct LookWords {
    Q_DECLARE_TR_FUNCTIONS(LookWords)
};

} // namespace

QString comparisonName(const db::Comparison &comparison)
{
    if (!comparison.known())
        return {};
    const QString day = date(comparison.asOf);
    switch (comparison.against) {
    case db::Against::Nothing:
        return {};
    case db::Against::Day:
        return day;
    case db::Against::LastReport:
        return LookWords::tr("the last report, %1").arg(day);
    case db::Against::OtherPhase:
        return LookWords::tr("%1 at the same point, %2", "phase, date").arg(phaseName(comparison.phase), day);
    }
    return {};
}

QString lookSentence(db::PartialDate asOf, std::string_view phase, std::int64_t knownOn,
                     const db::Comparison &comparison)
{
    QStringList parts;
    if (asOf.valid())
        parts += LookWords::tr("As of %1").arg(date(asOf));
    parts += phaseName(phase);
    if (knownOn > 0)
        parts += LookWords::tr("change set %1").arg(whole(knownOn));
    if (comparison.known())
        parts += LookWords::tr("compared with %1").arg(comparisonName(comparison));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
