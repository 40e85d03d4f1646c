#include "app/status_json.h"

#include "app/json_writer.h"

namespace app {

namespace {

const char *key(db::Status status)
{
    switch (status) {
    case db::Status::OnTrack: return "on_track";
    case db::Status::Attention: return "attention";
    case db::Status::Trouble: return "trouble";
    case db::Status::Unreported: return "unreported";
    }
    return "";
}

void source(JsonWriter &json, const db::Figure &figure)
{
    json.key("as_of").date(figure.asOf);
    json.key("source");
    if (figure.known())
        json.text(figure.source);
    else
        json.null();
}

void period(JsonWriter &json, const db::PhasePeriod &period)
{
    json.beginObject();
    json.key("starts_on").date(db::PartialDate::fromCode(period.startsOn.value));
    json.key("ends_on").date(db::PartialDate::fromCode(period.endsOn.value));
    json.key("elapsed");
    if (period.elapsed)
        json.real(*period.elapsed);
    else
        json.null();
    json.endObject();
}

void rate(JsonWriter &json, const db::Rate &rate)
{
    json.key("numerator").count(rate.numerator);
    json.key("denominator").count(rate.denominator);
}

void stages(JsonWriter &json, const db::StageMoney &money)
{
    json.key("plan_won").count(money.plan.value);
    json.key("appropriated_won").count(money.appropriated.value);
    json.key("transferred_won").count(money.transferred.value);
    json.key("spent_won").count(money.spent.value);
}

void breakDown(JsonWriter &json, const char *name, const char *member, const std::vector<db::BudgetShare> &shares)
{
    json.key(name).beginArray();
    for (const db::BudgetShare &share : shares) {
        json.beginObject();
        json.key(member).text(share.key);
        stages(json, share.money);
        json.endObject();
    }
    json.endArray();
}

void budget(JsonWriter &json, const db::BudgetFigures &budget)
{
    json.beginObject();
    stages(json, budget.total);
    json.key("execution_rate").beginObject();
    rate(json, budget.execution);
    json.key("of");
    if (budget.execution.denominator == db::Null)
        json.null();
    else
        json.text(budget.executionBase == db::RateBase::CurrentBudget ? "current_budget" : "appropriated");
    json.endObject();
    breakDown(json, "by_category", "category", budget.byCategory);
    breakDown(json, "by_funding", "funding", budget.byFunding);
    json.key("as_of").date(budget.asOf);
    json.key("source");
    if (budget.asOf.valid())
        json.text(budget.source);
    else
        json.null();
    json.endObject();
}

void company(JsonWriter &json, const char *name, const db::CompanyCount &count)
{
    json.key(name).beginObject();
    json.key("value").decimal(count.figure.value);
    json.key("basis");
    if (count.figure.known())
        json.text(count.basis == db::Basis::Reported ? "reported" : "register");
    else
        json.null();
    source(json, count.figure);
    json.endObject();
}

void companies(JsonWriter &json, const db::CompanyFigures &companies)
{
    json.beginObject();
    company(json, "mou", companies.mou);
    company(json, "office", companies.office);
    company(json, "hq", companies.hq);
    company(json, "left", companies.left);
    json.key("register").beginObject();
    json.key("mou").count(companies.registerMou);
    json.key("office").count(companies.registerOffice);
    json.key("hq").count(companies.registerHq);
    json.key("left").count(companies.registerLeft);
    json.endObject();
    json.endObject();
}

void training(JsonWriter &json, const db::TrainingFigures &training)
{
    json.beginObject();
    json.key("graduated").count(training.graduated);
    json.key("admitted").count(training.admitted);
    json.key("employed").count(training.employed);
    json.key("surveyed").count(training.surveyed);
    json.key("cohorts").count(training.cohorts);
    json.key("completion").beginObject();
    rate(json, training.completion);
    json.key("cohorts").count(training.completionCohorts);
    json.endObject();
    json.key("employment").beginObject();
    rate(json, training.employment);
    json.key("cohorts").count(training.employmentCohorts);
    json.endObject();
    json.endObject();
}

void milestones(JsonWriter &json, const db::MilestoneFigures &milestones)
{
    json.beginObject();
    json.key("total").integer(milestones.total);
    json.key("done").integer(milestones.done);
    json.key("late").integer(milestones.late);
    json.key("due_soon").integer(milestones.dueSoon);
    json.endObject();
}

void indicator(JsonWriter &json, const db::IndicatorState &state)
{
    json.beginObject();
    json.key("indicator").text(state.indicator);
    json.key("value").decimal(state.value.value);
    json.key("unit");
    if (state.unit.empty())
        json.null();
    else
        json.text(state.unit);
    source(json, state.value);
    json.key("target").decimal(state.target.value);
    json.key("due_on").date(state.dueOn);
    json.key("target_now").decimal(state.targetNow);
    json.key("attainment");
    if (state.attainment)
        json.real(*state.attainment);
    else
        json.null();
    json.key("status");
    if (state.judged)
        json.text(key(state.status));
    else
        json.null();
    json.key("needed_per_quarter");
    if (state.neededPerQuarter)
        json.real(*state.neededPerQuarter);
    else
        json.null();
    json.endObject();
}

} // namespace

std::string statusJson(const db::Headline &headline, const std::vector<db::ClosedQuarter> &closed)
{
    JsonWriter json;
    json.beginObject();
    json.key("as_of").date(headline.look.asOf);
    json.key("phase");
    if (headline.look.phase.empty())
        json.null();
    else
        json.text(headline.look.phase);
    period(json.key("period"), headline.period);
    budget(json.key("budget"), headline.budget);
    companies(json.key("companies"), headline.companies);
    training(json.key("training"), headline.training);
    milestones(json.key("milestones"), headline.milestones);
    json.key("indicators").beginArray();
    for (const db::IndicatorState &state : headline.indicators)
        indicator(json, state);
    json.endArray();
    json.key("conflicts").integer(headline.conflicts);
    json.key("closed").beginArray();
    for (const db::ClosedQuarter &quarter : closed) {
        json.beginObject();
        json.key("quarter").date(quarter.quarter);
        json.key("change_set").integer(quarter.changeSet);
        json.key("corrected").boolean(quarter.corrected);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace app
