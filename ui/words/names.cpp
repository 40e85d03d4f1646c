#include "ui/words/words.h"

#include "ui/words/language.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

// Texts that are looked up by a key: marked for translation here, translated when asked for.
struct Name {
    std::string_view key;
    const char *text;
};

std::optional<QString> lookUp(std::span<const Name> names, const char *context, std::string_view key)
{
    for (const Name &name : names) {
        if (name.key == key)
            return QCoreApplication::translate(context, name.text);
    }
    return std::nullopt;
}

constexpr Name measures[] = {
    {"plan", QT_TRANSLATE_NOOP("Measures", "Total cost (plan)")},
    {"appropriated", QT_TRANSLATE_NOOP("Measures", "Budget")},
    {"transferred", QT_TRANSLATE_NOOP("Measures", "Paid out")},
    {"spent", QT_TRANSLATE_NOOP("Measures", "Spent")},
    {"carried_in", QT_TRANSLATE_NOOP("Measures", "Carried in")},
    {"carried_over", QT_TRANSLATE_NOOP("Measures", "Carried over")},
    {"lapsed", QT_TRANSLATE_NOOP("Measures", "Lapsed")},
    {"current_budget", QT_TRANSLATE_NOOP("Measures", "Current budget")},
    {"execution_rate", QT_TRANSLATE_NOOP("Measures", "Execution rate")},
    {"payout_rate", QT_TRANSLATE_NOOP("Measures", "Payout rate")},
    {"budget", QT_TRANSLATE_NOOP("Measures", "Money of the programme")},
    {"mou", QT_TRANSLATE_NOOP("Measures", "MOUs")},
    {"office", QT_TRANSLATE_NOOP("Measures", "Offices opened")},
    {"hq", QT_TRANSLATE_NOOP("Measures", "Headquarters moved")},
    {"tenant", QT_TRANSLATE_NOOP("Measures", "Tenants")},
    {"left", QT_TRANSLATE_NOOP("Measures", "Left again")},
    {"companies", QT_TRANSLATE_NOOP("Measures", "Companies and institutions, cumulative")},
    {"jobs", QT_TRANSLATE_NOOP("Measures", "Jobs")},
    {"startups", QT_TRANSLATE_NOOP("Measures", "Startups")},
    {"specialists", QT_TRANSLATE_NOOP("Measures", "AI specialists")},
    {"graduates", QT_TRANSLATE_NOOP("Measures", "Training graduates")},
    {"graduates_cumulative", QT_TRANSLATE_NOOP("Measures", "Training graduates, cumulative")},
    {"graduated", QT_TRANSLATE_NOOP("Measures", "Graduated")},
    {"quota", QT_TRANSLATE_NOOP("Measures", "Places")},
    {"applicants", QT_TRANSLATE_NOOP("Measures", "Applicants")},
    {"admitted", QT_TRANSLATE_NOOP("Measures", "Admitted")},
    {"surveyed", QT_TRANSLATE_NOOP("Measures", "Surveyed")},
    {"employed", QT_TRANSLATE_NOOP("Measures", "Employed")},
    {"completion", QT_TRANSLATE_NOOP("Measures", "Completion rate")},
    {"employment", QT_TRANSLATE_NOOP("Measures", "Employment rate")},
    {"training", QT_TRANSLATE_NOOP("Measures", "Training")},
    {"compute_pf", QT_TRANSLATE_NOOP("Measures", "Computing power")},
    {"storage_pb", QT_TRANSLATE_NOOP("Measures", "Storage")},
    {"equipment", QT_TRANSLATE_NOOP("Measures", "Equipment")},
    {"milestones", QT_TRANSLATE_NOOP("Measures", "Milestones, planned and actual dates")},
    {"milestone", QT_TRANSLATE_NOOP("Measures", "Milestone")},
    {"first_plan", QT_TRANSLATE_NOOP("Measures", "First plan")},
    {"previous_plan", QT_TRANSLATE_NOOP("Measures", "Plan before")},
    {"planned", QT_TRANSLATE_NOOP("Measures", "Planned")},
    {"planned_on", QT_TRANSLATE_NOOP("Measures", "Planned")},
    {"actual", QT_TRANSLATE_NOOP("Measures", "Actual")},
    {"actual_on", QT_TRANSLATE_NOOP("Measures", "Done")},
    {"slip", QT_TRANSLATE_NOOP("Measures", "Slip")},
    {"targets", QT_TRANSLATE_NOOP("Measures", "Value in percent of the target")},
    {"target", QT_TRANSLATE_NOOP("Measures", "Target")},
    {"target_now", QT_TRANSLATE_NOOP("Measures", "Target by now")},
    {"expected", QT_TRANSLATE_NOOP("Measures", "Expected effect")},
    {"attainment", QT_TRANSLATE_NOOP("Measures", "Attainment")},
    {"value", QT_TRANSLATE_NOOP("Measures", "Value")},
    {"indicator", QT_TRANSLATE_NOOP("Measures", "Indicator")},
    {"amount", QT_TRANSLATE_NOOP("Measures", "Amount")},
    {"total", QT_TRANSLATE_NOOP("Measures", "Total")},
    {"date", QT_TRANSLATE_NOOP("Measures", "Date")},
    {"item", QT_TRANSLATE_NOOP("Measures", "Item")},
    {"own_books", QT_TRANSLATE_NOOP("Measures", "own books")},
    {"today", QT_TRANSLATE_NOOP("Measures", "As of")},
    {"as_of", QT_TRANSLATE_NOOP("Measures", "As of")},
    {"category", QT_TRANSLATE_NOOP("Measures", "Category")},
    {"funding", QT_TRANSLATE_NOOP("Measures", "Funding")},
    {"year", QT_TRANSLATE_NOOP("Measures", "Year")},
    {"fiscal_year", QT_TRANSLATE_NOOP("Measures", "Fiscal year")},
    {"phase", QT_TRANSLATE_NOOP("Measures", "Phase")},
    {"cohort", QT_TRANSLATE_NOOP("Measures", "Cohort")},
    {"source", QT_TRANSLATE_NOOP("Measures", "Source")},
    {"revision", QT_TRANSLATE_NOOP("Measures", "Revision")},
    {"status", QT_TRANSLATE_NOOP("Measures", "Status")},
    {"money_cumulative", QT_TRANSLATE_NOOP("Measures", "Money of the programme, cumulative")},
    {"companies_register", QT_TRANSLATE_NOOP("Measures", "Companies of the register")},
    {"still_here", QT_TRANSLATE_NOOP("Measures", "Still here")},
    {"others", QT_TRANSLATE_NOOP("Measures", "Others")},
    {"sector_unknown", QT_TRANSLATE_NOOP("Measures", "Sector not recorded")},
    {"region_unknown", QT_TRANSLATE_NOOP("Measures", "Region not recorded")},
    {"kind_company", QT_TRANSLATE_NOOP("Measures", "Companies")},
    {"kind_institution", QT_TRANSLATE_NOOP("Measures", "Institutions")},
    {"company_states", QT_TRANSLATE_NOOP("Measures", "Dates of each company of the register")},
    {"reported", QT_TRANSLATE_NOOP("Measures", "Reported")},
    {"register_then", QT_TRANSLATE_NOOP("Measures", "Register, same day")},
    {"register_now", QT_TRANSLATE_NOOP("Measures", "Register, now")},
    {"reported_and_register", QT_TRANSLATE_NOOP("Measures", "Reported counts and the register")},
    {"facilities", QT_TRANSLATE_NOOP("Measures", "Test facilities")},
    {"milestones_done", QT_TRANSLATE_NOOP("Measures", "Milestones done")},
    {"plan_points", QT_TRANSLATE_NOOP("Measures", "Plan")},
    {"spent_by_phase", QT_TRANSLATE_NOOP("Measures", "Spending by year of the phase, cumulative")},
    {"transferred_by_phase", QT_TRANSLATE_NOOP("Measures", "Payout by year of the phase, cumulative")},
    {"appropriated_by_phase", QT_TRANSLATE_NOOP("Measures", "Budget by year of the phase, cumulative")},
    {"milestones_done_by_phase", QT_TRANSLATE_NOOP("Measures", "Milestones done by year of the phase, cumulative")},
    {"mou_by_phase", QT_TRANSLATE_NOOP("Measures", "MOUs by year of the phase, cumulative")},
    {"graduates_by_phase", QT_TRANSLATE_NOOP("Measures", "Training graduates by year of the phase, cumulative")},
    {"cohorts", QT_TRANSLATE_NOOP("Measures", "Cohorts, from applicants to jobs")},
    {"plan_by_statement", QT_TRANSLATE_NOOP("Measures", "Planned or done day, by day of the statement")},
    {"needed", QT_TRANSLATE_NOOP("Measures", "Needed per quarter")},
    {"mean_quarter", QT_TRANSLATE_NOOP("Measures", "Mean quarter so far")},
    {"best_quarter", QT_TRANSLATE_NOOP("Measures", "Best quarter so far")},
    {"needed_rate", QT_TRANSLATE_NOOP("Measures", "Increase per quarter, in percent of the best quarter")},
    {"plan_by_year", QT_TRANSLATE_NOOP("Measures", "Plan by fiscal year")},
    {"planned_value", QT_TRANSLATE_NOOP("Measures", "Planned value")},
    {"earned_value", QT_TRANSLATE_NOOP("Measures", "Earned value")},
    {"weights", QT_TRANSLATE_NOOP("Measures", "Weights of the milestones, cumulative")},
    {"risks_by_likelihood", QT_TRANSLATE_NOOP("Measures", "Open risks by likelihood (1 to 5)")},
    {"impact_high", QT_TRANSLATE_NOOP("Measures", "High impact (4 and more)")},
    {"impact_medium", QT_TRANSLATE_NOOP("Measures", "Medium impact (3)")},
    {"impact_low", QT_TRANSLATE_NOOP("Measures", "Low impact (up to 2)")},
};

constexpr Name categories[] = {
    {"", QT_TRANSLATE_NOOP("Categories", "All categories")},
    {"infrastructure", QT_TRANSLATE_NOOP("Categories", "Infrastructure")},
    {"rnd", QT_TRANSLATE_NOOP("Categories", "R&D")},
    {"startup", QT_TRANSLATE_NOOP("Categories", "Startups")},
    {"companies", QT_TRANSLATE_NOOP("Categories", "Companies")},
    {"talent", QT_TRANSLATE_NOOP("Categories", "Talent")},
    {"resources", QT_TRANSLATE_NOOP("Categories", "Resources")},
};

constexpr Name fundings[] = {
    {"total", QT_TRANSLATE_NOOP("Funding", "All funding")},
    {"national", QT_TRANSLATE_NOOP("Funding", "National")},
    {"city", QT_TRANSLATE_NOOP("Funding", "City")},
    {"private", QT_TRANSLATE_NOOP("Funding", "Private")},
};

constexpr Name stages[] = {
    {"plan", QT_TRANSLATE_NOOP("Stages", "Plan")},
    {"appropriated", QT_TRANSLATE_NOOP("Stages", "Budget")},
    {"transferred", QT_TRANSLATE_NOOP("Stages", "Paid out")},
    {"spent", QT_TRANSLATE_NOOP("Stages", "Spent")},
    {"carried_over", QT_TRANSLATE_NOOP("Stages", "Carried over")},
    {"lapsed", QT_TRANSLATE_NOOP("Stages", "Lapsed")},
};

constexpr Name units[] = {
    {"people", QT_TRANSLATE_NOOP("Units", "people")},
    {"companies", QT_TRANSLATE_NOOP("Units", "companies")},
    {"items", QT_TRANSLATE_NOOP("Units", "items")},
    {"petaflops", QT_TRANSLATE_NOOP("Units", "PF")},
    {"petabytes", QT_TRANSLATE_NOOP("Units", "PB")},
    {"percent", QT_TRANSLATE_NOOP("Units", "%")},
    {"count", QT_TRANSLATE_NOOP("Units", "cases")},
    {"day", QT_TRANSLATE_NOOP("Units", "dates")},
    {"days", QT_TRANSLATE_NOOP("Units", "days")},
};

/// What stands in records, as English readers know it.
constexpr Name koreanUnits[] = {
    {"원", "KRW"}, {"천원", "KRW thousand"}, {"백만원", "KRW million"}, {"억원", "KRW 100 million"},
    {"조원", "KRW trillion"}, {"명", "people"}, {"인", "people"}, {"개사", "companies"}, {"사", "companies"},
    {"건", "cases"}, {"개", "items"}, {"종", "kinds"}, {"대", "units"}, {"곳", "places"}, {"개소", "sites"},
    {"회", "times"}, {"편", "papers"}, {"점", "points"}, {"팀", "teams"}, {"개년", "years"}, {"년", "years"},
    {"개월", "months"}, {"일", "days"}, {"시간", "hours"}, {"개 과제", "projects"}, {"과제", "projects"},
    {"페타플롭스", "PF"}, {"페타바이트", "PB"}, {"퍼센트", "%"},
};

constexpr Name pages[] = {
    {"overview", QT_TRANSLATE_NOOP("Pages", "Overview")},
    {"budget", QT_TRANSLATE_NOOP("Pages", "Budget")},
    {"companies", QT_TRANSLATE_NOOP("Pages", "Companies")},
    {"training", QT_TRANSLATE_NOOP("Pages", "Training")},
    {"milestones", QT_TRANSLATE_NOOP("Pages", "Milestones")},
    {"targets", QT_TRANSLATE_NOOP("Pages", "Targets")},
    {"phases", QT_TRANSLATE_NOOP("Pages", "Phases")},
    {"infrastructure", QT_TRANSLATE_NOOP("Pages", "Infrastructure")},
    {"risks", QT_TRANSLATE_NOOP("Pages", "Risks")},
    {"sources", QT_TRANSLATE_NOOP("Pages", "Sources")},
    {"conflicts", QT_TRANSLATE_NOOP("Pages", "Conflicts")},
    {"history", QT_TRANSLATE_NOOP("Pages", "History")},
    {"import", QT_TRANSLATE_NOOP("Pages", "Import")},
};

constexpr Name charts[] = {
    {"plan_versions", QT_TRANSLATE_NOOP("Charts", "Versions of the plan")},
    {"plan_steps", QT_TRANSLATE_NOOP("Charts", "From one plan to the next")},
    {"plan_by_category", QT_TRANSLATE_NOOP("Charts", "Plan by category")},
    {"plan_by_funding", QT_TRANSLATE_NOOP("Charts", "Plan by funding")},
    {"budget_ladder", QT_TRANSLATE_NOOP("Charts", "Plan to spending by year")},
    {"budget_by_category", QT_TRANSLATE_NOOP("Charts", "Spending by category")},
    {"phases_money", QT_TRANSLATE_NOOP("Charts", "Money of the phases")},
    {"companies_over_time", QT_TRANSLATE_NOOP("Charts", "Companies over time")},
    {"companies_funnel", QT_TRANSLATE_NOOP("Charts", "From MOU to office and headquarters")},
    {"graduates_by_cohort", QT_TRANSLATE_NOOP("Charts", "Graduates by cohort")},
    {"graduates_cumulative", QT_TRANSLATE_NOOP("Charts", "Graduates, cumulative, against the target")},
    {"milestones_timeline", QT_TRANSLATE_NOOP("Charts", "Milestones, planned and actual")},
    {"targets_attainment", QT_TRANSLATE_NOOP("Charts", "Attainment of the targets")},
    {"budget_s_curve", QT_TRANSLATE_NOOP("Charts", "Budget, payout and spending over time")},
    {"funding_by_year", QT_TRANSLATE_NOOP("Charts", "Funding by year")},
    {"execution_by_year", QT_TRANSLATE_NOOP("Charts", "Execution rate by year")},
    {"companies_by_mou_year", QT_TRANSLATE_NOOP("Charts", "From MOU to headquarters by year of the MOU")},
    {"companies_by_sector", QT_TRANSLATE_NOOP("Charts", "Companies by sector")},
    {"companies_by_region", QT_TRANSLATE_NOOP("Charts", "Companies by region")},
    {"companies_timeline", QT_TRANSLATE_NOOP("Charts", "Dates of each company")},
    {"companies_register", QT_TRANSLATE_NOOP("Charts", "Register against reports")},
    {"phases_companies", QT_TRANSLATE_NOOP("Charts", "Companies by phase year")},
    {"cohorts", QT_TRANSLATE_NOOP("Charts", "Cohorts, from applicants to jobs")},
    {"phases_budget", QT_TRANSLATE_NOOP("Charts", "Money by phase year")},
    {"phases_milestones", QT_TRANSLATE_NOOP("Charts", "Milestones by phase year")},
    {"compute_over_time", QT_TRANSLATE_NOOP("Charts", "Computing power over time")},
    {"storage_over_time", QT_TRANSLATE_NOOP("Charts", "Storage over time")},
    {"equipment_over_time", QT_TRANSLATE_NOOP("Charts", "Equipment over time")},
    {"phases_graduates", QT_TRANSLATE_NOOP("Charts", "Graduates by phase year")},
    {"milestone_slips", QT_TRANSLATE_NOOP("Charts", "Slip of the milestones")},
    {"earned_value", QT_TRANSLATE_NOOP("Charts", "Earned value of the milestones")},
    {"risks_matrix", QT_TRANSLATE_NOOP("Charts", "Risks by likelihood and impact")},
    {"infrastructure", QT_TRANSLATE_NOOP("Charts", "Infrastructure against the plan")},
    {"needed_rate", QT_TRANSLATE_NOOP("Charts", "Pace needed to reach the targets")},
};

constexpr Name things[] = {
    {"chart", QT_TRANSLATE_NOOP("Things", "chart")},
    {"phase", QT_TRANSLATE_NOOP("Things", "phase")},
    {"source", QT_TRANSLATE_NOOP("Things", "source")},
    {"column", QT_TRANSLATE_NOOP("Things", "column")},
    {"indicator", QT_TRANSLATE_NOOP("Things", "indicator")},
    {"profile", QT_TRANSLATE_NOOP("Things", "profile")},
    {"unit", QT_TRANSLATE_NOOP("Things", "unit")},
    {"encoding", QT_TRANSLATE_NOOP("Things", "encoding")},
    {"kind", QT_TRANSLATE_NOOP("Things", "kind of records")},
    {"text", QT_TRANSLATE_NOOP("Things", "text")},
    {"sheet", QT_TRANSLATE_NOOP("Things", "sheet")},
    {"issue", QT_TRANSLATE_NOOP("Things", "issued report")},
    {"record", QT_TRANSLATE_NOOP("Things", "record")},
    {"company", QT_TRANSLATE_NOOP("Things", "company")},
    {"course", QT_TRANSLATE_NOOP("Things", "course")},
    {"category", QT_TRANSLATE_NOOP("Things", "category")},
    {"project", QT_TRANSLATE_NOOP("Things", "project")},
    {"milestone", QT_TRANSLATE_NOOP("Things", "milestone")},
    {"conflict", QT_TRANSLATE_NOOP("Things", "conflict")},
    {"claim", QT_TRANSLATE_NOOP("Things", "claim")},
};

constexpr Name formats[] = {
    {"xlsx", QT_TRANSLATE_NOOP("Formats", "an Excel workbook")},
    {"xls", QT_TRANSLATE_NOOP("Formats", "an old Excel workbook")},
    {"xlsb", QT_TRANSLATE_NOOP("Formats", "a binary Excel workbook")},
    {"ods", QT_TRANSLATE_NOOP("Formats", "an OpenDocument spreadsheet")},
    {"zip", QT_TRANSLATE_NOOP("Formats", "an archive")},
    {"gzip", QT_TRANSLATE_NOOP("Formats", "an archive")},
    {"pdf", QT_TRANSLATE_NOOP("Formats", "a PDF document")},
    {"html", QT_TRANSLATE_NOOP("Formats", "a web page")},
    {"xml", QT_TRANSLATE_NOOP("Formats", "an XML document")},
    {"png", QT_TRANSLATE_NOOP("Formats", "a picture")},
    {"jpeg", QT_TRANSLATE_NOOP("Formats", "a picture")},
    {"hwp", QT_TRANSLATE_NOOP("Formats", "a Hangul document")},
    {"hwpx", QT_TRANSLATE_NOOP("Formats", "a Hangul document")},
    {"utf-16", QT_TRANSLATE_NOOP("Formats", "probably UTF-16 text without its mark (choose UTF-16 as the encoding)")},
    {"sqlite", QT_TRANSLATE_NOOP("Formats", "a database")},
    {"binary", QT_TRANSLATE_NOOP("Formats", "a binary file")},
};

QString spelled(std::string_view prefix, std::string_view rest)
{
    if (prefix == "category")
        return categoryName(rest);
    if (prefix == "funding")
        return lookUp(fundings, "Funding", rest).value_or(fromDb(rest));
    if (prefix == "stage")
        return lookUp(stages, "Stages", rest).value_or(fromDb(rest));
    if (prefix == "phase")
        return phaseName(rest);
    if (prefix == "cohort")
        return cohortName(rest);
    return measureName(rest); // indicator:mou and the like
}

} // namespace

QString fromDb(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toDb(const QString &text)
{
    return text.toStdString();
}

QString measureName(std::string_view key)
{
    if (const auto name = lookUp(measures, "Measures", key))
        return *name;
    if (const std::size_t colon = key.find(':'); colon != std::string_view::npos)
        return spelled(key.substr(0, colon), key.substr(colon + 1));
    return fromDb(key);
}

QString unitName(db::UnitKey unit, std::string_view ownText)
{
    switch (unit) {
    case db::UnitKey::Won:
        return unitName("won");
    case db::UnitKey::People:
        return unitName("people");
    case db::UnitKey::Companies:
        return unitName("companies");
    case db::UnitKey::Items:
        return unitName("items");
    case db::UnitKey::Petaflops:
        return unitName("petaflops");
    case db::UnitKey::Petabytes:
        return unitName("petabytes");
    case db::UnitKey::Percent:
        return unitName("percent");
    case db::UnitKey::Count:
        return unitName("count");
    case db::UnitKey::Day:
        return {};
    case db::UnitKey::Other:
        return unitName(ownText);
    }
    return {};
}

QString unitName(std::string_view key)
{
    if (key == "won")
        return moneyUnitName(shownMoneyUnit());
    if (key == "day")
        return {};
    return lookUp(units, "Units", key).value_or(ownUnitName(key));
}

QString ownUnitName(std::string_view unit)
{
    if (currentLanguage() == Language::English) {
        const auto found = std::find_if(std::begin(koreanUnits), std::end(koreanUnits),
                                        [unit](const Name &each) { return each.key == unit; });
        if (found != std::end(koreanUnits))
            return QString::fromLatin1(found->text);
    }
    return fromDb(unit);
}

QString statusName(db::Status status)
{
    switch (status) {
    case db::Status::OnTrack:
        return QCoreApplication::translate("Status", "On track");
    case db::Status::Attention:
        return QCoreApplication::translate("Status", "Attention");
    case db::Status::Trouble:
        return QCoreApplication::translate("Status", "Trouble");
    case db::Status::Unreported:
        return QCoreApplication::translate("Status", "Unreported");
    }
    return {};
}

QString statusMark(db::Status status)
{
    switch (status) {
    case db::Status::OnTrack:
        return QStringLiteral("●");
    case db::Status::Attention:
        return QStringLiteral("▲");
    case db::Status::Trouble:
        return QStringLiteral("■");
    case db::Status::Unreported:
        return QStringLiteral("○");
    }
    return {};
}

QString fundingName(db::Funding funding)
{
    return QCoreApplication::translate("Funding", fundings[static_cast<std::size_t>(funding)].text);
}

QString stageName(db::Stage stage)
{
    return QCoreApplication::translate("Stages", stages[static_cast<std::size_t>(stage)].text);
}

QString basisName(db::Basis basis)
{
    return basis == db::Basis::Reported ? QCoreApplication::translate("Names", "reported")
                                        : QCoreApplication::translate("Names", "register");
}

QString rateBaseName(db::RateBase base)
{
    return base == db::RateBase::CurrentBudget ? QCoreApplication::translate("Names", "current budget")
                                               : QCoreApplication::translate("Names", "budget");
}

QString pageName(std::string_view page)
{
    return lookUp(pages, "Pages", page).value_or(fromDb(page));
}

QString chartName(std::string_view name)
{
    return lookUp(charts, "Charts", name).value_or(fromDb(name));
}

QString categoryName(std::string_view key)
{
    return lookUp(categories, "Categories", key).value_or(fromDb(key));
}

QString thingName(const QString &key)
{
    return lookUp(things, "Things", toDb(key)).value_or(key);
}

QString formatName(const QString &key)
{
    return lookUp(formats, "Formats", toDb(key)).value_or(key);
}

QString phaseName(std::string_view phase)
{
    if (phase.empty())
        return QCoreApplication::translate("Names", "Whole programme");
    const bool number = phase.find_first_not_of("0123456789") == std::string_view::npos;
    return number ? QCoreApplication::translate("Names", "Phase %1").arg(fromDb(phase)) : fromDb(phase);
}

QString cohortName(std::string_view cohort)
{
    if (cohort.empty())
        return QCoreApplication::translate("Names", "All cohorts");
    const bool number = cohort.find_first_not_of("0123456789") == std::string_view::npos;
    return number ? QCoreApplication::translate("Names", "Cohort %1").arg(fromDb(cohort)) : fromDb(cohort);
}

QString indicatorName(const db::IndicatorState &state)
{
    const std::string &own = currentLanguage() == Language::Korean ? state.nameKo : state.nameEn;
    const std::string &other = currentLanguage() == Language::Korean ? state.nameEn : state.nameKo;
    if (!own.empty())
        return fromDb(own);
    return other.empty() ? measureName(state.indicator) : fromDb(other);
}

QString changeKindName(db::ChangeKind kind)
{
    switch (kind) {
    case db::ChangeKind::Import:
        return QCoreApplication::translate("Names", "Import");
    case db::ChangeKind::Edit:
        return QCoreApplication::translate("Names", "Edit");
    case db::ChangeKind::Revert:
        return QCoreApplication::translate("Names", "Taken back");
    case db::ChangeKind::Decision:
        return QCoreApplication::translate("Names", "Decision");
    case db::ChangeKind::Closing:
        return QCoreApplication::translate("Names", "Closing");
    }
    return {};
}

QString disagreementName(db::Disagreement nature)
{
    return nature == db::Disagreement::Conflict ? QCoreApplication::translate("Names", "Conflict")
                                                : QCoreApplication::translate("Names", "Earlier version");
}

QString severityName(db::Severity severity)
{
    return severity == db::Severity::Error ? QCoreApplication::translate("Names", "Error")
                                           : QCoreApplication::translate("Names", "Warning");
}

QString encodingName(std::string_view key)
{
    if (key == "utf-8")
        return QStringLiteral("UTF-8");
    if (key == "utf-16" || key == "utf-16le" || key == "utf-16be")
        return QStringLiteral("UTF-16");
    if (key == "xlsx" || key == "ods")
        return fromDb(key).toUpper();
    return fromDb(key);
}

} // namespace ui
