#include "db/figures/comparison.h"
#include "db/figures/report_parts.h"
#include "db/figures/training.h"

#include <algorithm>

namespace db {

namespace {

struct Named {
    const char *key;
    const CompanyCount *count;
    Value inRegister;
};

/// The companies that came into the register within the time that is reported.
void addNewCompanies(ReportChapter &chapter, ReportGround &ground)
{
    namespace cell = col::companies;
    const auto other = comparedLook(ground.look());
    if (!other || ground.look().compareTo.against == Against::OtherPhase)
        return;
    const View &view = ground.view();
    const Table &register_ = view.table(Kind::Companies);
    std::vector<std::pair<SysDay, std::size_t>> found;
    for (std::size_t row = 0; row < register_.size(); ++row) {
        const PartialDate on = PartialDate::fromCode(register_.at(row, cell::MouOn));
        const Value phase = view.fold(register_.at(row, cell::Phase));
        if (on.valid() && on.lastDay() > other->asOf.lastDay() && on.lastDay() <= view.day()
            && (view.allPhases() || phase == Null || phase == view.phase()))
            found.emplace_back(on.lastDay(), row);
    }
    if (found.empty())
        return;
    std::sort(found.begin(), found.end());
    say(chapter, ground, {PhraseId::NewCompanies, {static_cast<Value>(found.size()), other->asOf}});
    ReportTable table;
    table.name = "new_companies";
    table.title = reportWord("table:new_companies");
    table.columns = {column(reportWord("company"), ReportCellType::Text), column(reportWord("sector"), ReportCellType::Text),
                     column(reportWord("region"), ReportCellType::Text), column(measure("mou"), ReportCellType::Date),
                     column(measure("office"), ReportCellType::Date), column(measure("source"), ReportCellType::Sources)};
    for (const auto &[day, row] : found) {
        const auto named = [&, at = row](int index) { return saidCell(view.text(register_.at(at, index))); };
        const auto dated = [&, at = row](int index) {
            const PartialDate date = PartialDate::fromCode(register_.at(at, index));
            return dateCell(date.valid() && date.lastDay() <= view.day() ? date : PartialDate());
        };
        table.rows.push_back({named(cell::Company), named(cell::Sector), named(cell::Region), dated(cell::MouOn),
                              dated(cell::OfficeOn),
                              sourceCell({ground.source(view.text(register_.at(row, cell::Source)))})});
    }
    addTable(chapter, std::move(table));
}

void sayRate(ReportChapter &chapter, ReportGround &ground, const char *key, const Rate &rate, const char *numerator,
             const char *denominator, Value both, const TrainingFigures &training, const Figure &behind)
{
    if (rate.known())
        say(chapter, ground,
            {PhraseId::RateStands, {std::string(key), rate.numerator, std::string(numerator), rate.denominator,
                                    std::string(denominator), both, training.cohorts}},
            {&behind});
    else
        say(chapter, ground, {PhraseId::MeasureUnknown, {std::string(key)}});
}

} // namespace

void writeCompanies(ReportChapter &chapter, ReportGround &ground)
{
    const CompanyFigures &companies = ground.now.companies;
    const Named all[] = {{"mou", &companies.mou, companies.registerMou},
                         {"office", &companies.office, companies.registerOffice},
                         {"hq", &companies.hq, companies.registerHq},
                         {"left", &companies.left, companies.registerLeft}};
    ReportTable table;
    table.name = "companies";
    table.title = reportWord("table:companies");
    table.columns = {column(measure("item"), ReportCellType::Text), column(reportWord("shown"), ReportCellType::Number),
                     column(reportWord("basis"), ReportCellType::Text),
                     column(measure("companies_register"), ReportCellType::Count),
                     column(measure("as_of"), ReportCellType::Date), column(measure("source"), ReportCellType::Sources)};
    for (const auto &[key, count, inRegister] : all) {
        const Figure &figure = count->figure;
        if (figure.known())
            say(chapter, ground, {PhraseId::CountStands, {std::string(key), figure.value, std::string("companies")}}, {&figure});
        else if (count != &companies.left)
            say(chapter, ground, {PhraseId::MeasureUnknown, {std::string(key)}});
        if (figure.known() && count->basis == Basis::Reported && inRegister != Null
            && inRegister * DecimalScale != figure.value)
            say(chapter, ground, {PhraseId::RegisterDiffers, {std::string(key), figure.value / DecimalScale, inRegister}}, {}, 3);
        if (!figure.known() && inRegister == Null)
            continue;
        ReportCell basis;
        if (figure.known())
            basis = textCell(reportWord(count->basis == Basis::Reported ? "reported" : "register"));
        table.rows.push_back({textCell(measure(key)), numberCell(figure), std::move(basis), countCell(inRegister),
                              dateCell(figure.asOf), sourceCell(ground.sourcesOf({&figure}))});
    }
    addTable(chapter, std::move(table));
    addNewCompanies(chapter, ground);
}

void writeTraining(ReportChapter &chapter, ReportGround &ground)
{
    const TrainingFigures &training = ground.now.training;
    const std::vector<CohortState> cohorts = Cohorts(ground.view(), ground.chart.phases).at(ground.view().day());
    const Figure graduated = graduates(cohorts);
    if (training.graduated != Null)
        say(chapter, ground, {PhraseId::GraduatesSum, {training.graduated * DecimalScale, training.cohorts}}, {&graduated});
    else
        say(chapter, ground, {PhraseId::MeasureUnknown, {std::string("graduates")}});
    sayRate(chapter, ground, "completion", training.completion, "graduated", "admitted", training.completionCohorts,
            training, graduated);
    sayRate(chapter, ground, "employment", training.employment, "employed", "surveyed", training.employmentCohorts,
            training, graduated);
    ReportTable table;
    table.name = "cohorts";
    table.title = reportWord("table:cohorts");
    table.columns = {column(reportWord("course"), ReportCellType::Text), column(measure("cohort"), ReportCellType::Text)};
    for (const char *key : {"quota", "applicants", "admitted", "graduated"})
        table.columns.push_back(column(measure(key), ReportCellType::Count));
    table.columns.push_back(column(measure("completion"), ReportCellType::Rate));
    table.columns.push_back(column(measure("surveyed"), ReportCellType::Count));
    table.columns.push_back(column(measure("employed"), ReportCellType::Count));
    table.columns.push_back(column(measure("employment"), ReportCellType::Rate));
    table.columns.push_back(column(reportWord("ended"), ReportCellType::Date));
    table.columns.push_back(column(measure("source"), ReportCellType::Sources));
    for (const CohortState &each : cohorts) {
        table.rows.push_back(
            {textCell(verbatim(each.course)), textCell({PhraseId::Cohort, {each.cohort}}), countCell(each.quota),
             countCell(each.applicants), countCell(each.admitted), countCell(each.graduated),
             rateCell({each.graduated.value, each.admitted.value}), countCell(each.surveyed), countCell(each.employed),
             rateCell({each.employed.value, each.surveyed.value}), dateCell(each.endedOn),
             sourceCell(ground.sourcesOf({&each.quota, &each.applicants, &each.admitted, &each.graduated, &each.surveyed,
                                          &each.employed, &each.endedOn}))});
    }
    addTable(chapter, std::move(table));
}

} // namespace db
