#include "ui/words/closing_words.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

class Closing
{
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

/// "category:rnd.plan" -> research, plan.
QString moneyName(std::string_view rest)
{
    const std::size_t dot = rest.rfind('.');
    if (dot == std::string_view::npos)
        return joined({pageName("budget"), measureName(rest)});
    return joined({pageName("budget"), measureName(rest.substr(0, dot)), measureName(rest.substr(dot + 1))});
}

QString milestonesName(std::string_view rest)
{
    if (rest == "done")
        return Closing::tr("milestones done");
    if (rest == "due_soon")
        return Closing::tr("milestones due within 90 days");
    return rest == "late" ? Closing::tr("milestones late") : Closing::tr("number of milestones");
}

QString indicatorFigureName(std::string_view rest)
{
    const std::size_t dot = rest.rfind('.');
    const QString name = measureName(rest.substr(0, dot));
    const std::string_view what = dot == std::string_view::npos ? "value" : rest.substr(dot + 1);
    return what == "value" ? name : joined({name, measureName(what)});
}

} // namespace

QString closedFigureName(std::string_view key)
{
    const std::size_t dot = key.find('.');
    if (dot == std::string_view::npos)
        return fromDb(key);
    const std::string_view about = key.substr(0, dot);
    const std::string_view rest = key.substr(dot + 1);
    if (key == "budget.rate_base")
        return joined({pageName("budget"), Closing::tr("base of the execution rate")});
    if (about == "budget")
        return moneyName(rest);
    if (about == "period")
        return rest == "starts_on" ? Closing::tr("start of the period") : Closing::tr("end of the period");
    if (about == "milestones")
        return milestonesName(rest);
    if (about == "indicators")
        return indicatorFigureName(rest);
    if (about == "training" && rest == "cohorts")
        return Closing::tr("cohorts ended");
    return joined({pageName(about), measureName(rest)});
}

QString closedFigureValue(std::string_view key, db::Value value)
{
    if (value == db::Null)
        return unknownMark();
    if (key.starts_with("budget."))
        return moneyWithUnit(value, MoneyUnit::Won);
    if (key.starts_with("period."))
        return date(db::PartialDate::fromCode(value));
    if (key.starts_with("indicators.") && key.ends_with(".status"))
        return statusName(static_cast<db::Status>(value));
    if (key.starts_with("indicators.") && key.ends_with(".attainment"))
        return percent(static_cast<double>(value) / static_cast<double>(db::DecimalScale));
    return key.starts_with("companies.") || key.starts_with("indicators.") ? decimal(value) : whole(value);
}

QString closedFigureShown(std::string_view key, db::Value value)
{
    return value != db::Null && key.starts_with("budget.") ? moneyWithUnit(value) : closedFigureValue(key, value);
}

QString text(const db::AlteredFigure &figure)
{
    const QString name = figure.phase.empty() ? closedFigureName(figure.figure)
                                              : Closing::tr("%1 (%2)", "figure, phase")
                                                    .arg(closedFigureName(figure.figure), phaseName(figure.phase));
    return Closing::tr("%1: %2 → %3", "figure, before, after")
        .arg(name, closedFigureValue(figure.figure, figure.before), closedFigureValue(figure.figure, figure.after));
}

QString text(const db::ClosedEffect &effect)
{
    QStringList quarters;
    for (const db::AlteredFigure &each : effect.altered)
        quarters.append(date(each.quarter));
    for (const db::PartialDate each : effect.reopened)
        quarters.append(date(each));
    quarters.removeDuplicates();
    if (!effect.altered.empty())
        return Closing::tr("This alters %Ln figure(s) of a closed quarter (%1).", nullptr,
                           static_cast<int>(effect.altered.size()))
            .arg(quarters.join(QStringLiteral(", ")));
    return quarters.isEmpty() ? QString()
                              : Closing::tr("This opens a closed quarter again (%1).").arg(quarters.join(QStringLiteral(", ")));
}

QStringList closedEffectLines(const db::ClosedEffect &effect, qsizetype most)
{
    QStringList lines;
    for (const db::AlteredFigure &each : effect.altered) {
        if (lines.size() == most) {
            lines.append(Closing::tr("… and %Ln more", nullptr, static_cast<int>(effect.altered.size()) - static_cast<int>(most)));
            break;
        }
        lines.append(text(each));
    }
    return lines;
}

QString text(const db::ClosingGap &gap)
{
    const auto argument = [&gap](std::size_t index) {
        return index < gap.args.size() ? gap.args[index] : std::string();
    };
    switch (gap.kind) {
    case db::GapKind::MissingClaims: {
        const auto kind = db::kindByKey(argument(0));
        return Closing::tr("%1: no figures of this quarter").arg(kind ? kindName(*kind) : fromDb(argument(0)));
    }
    case db::GapKind::UnreportedIndicator: {
        db::IndicatorState state;
        state.indicator = argument(0);
        state.nameKo = argument(1);
        state.nameEn = argument(2);
        return Closing::tr("%1: not reported for a quarter").arg(indicatorName(state));
    }
    case db::GapKind::Undecided:
        return Closing::tr("conflicts without a decision: %1").arg(fromDb(argument(0)));
    case db::GapKind::RejectedRows:
        return Closing::tr("change set %1: rows refused and not imported: %2")
            .arg(fromDb(argument(0)), fromDb(argument(1)));
    case db::GapKind::UnreadWarnings:
        return Closing::tr("change set %1: stored with warnings that nobody read: %2")
            .arg(fromDb(argument(0)), fromDb(argument(1)));
    }
    return {};
}

} // namespace ui
