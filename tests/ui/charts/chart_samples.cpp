#include "tests/ui/charts/chart_samples.h"

namespace samples {

namespace {

constexpr db::Value Eok = 100'000'000;
constexpr db::Value One = db::DecimalScale;

db::Phrase verbatim(std::string text)
{
    return {db::PhraseId::Verbatim, {std::move(text)}};
}

db::Phrase measure(std::string key)
{
    return {db::PhraseId::Measure, {std::move(key)}};
}

db::PartialDate day(int year, int month, int number)
{
    return db::PartialDate::ofDay(year, month, number);
}

db::ChartPoint at(db::PartialDate when, db::Value value, bool approx = false)
{
    db::ChartPoint point;
    point.value = value;
    point.at = when;
    point.figure.approx = approx;
    return point;
}

db::ChartPoint in(int category, db::Value value)
{
    db::ChartPoint point;
    point.value = value;
    point.category = category;
    return point;
}

db::ChartDescription described(const char *name, db::ChartShape shape, db::UnitKey unit, db::PartialDate from,
                               db::PartialDate to, const char *measureKey, const char *unitKey)
{
    db::ChartDescription chart;
    chart.name = name;
    chart.shape = shape;
    chart.unit = unit;
    chart.subtitle = {db::PhraseId::Subtitle, {std::string(measureKey), std::string(unitKey), from, to}};
    chart.sources = {"seoul-20191206", "jnilbo-20220223", "etnews-20200831", "aitimes-202111", "newspim-20201127"};
    chart.sourceNames = {verbatim("서울신문, 2019. 12. 6."), verbatim("전남일보, 2022. 2. 23."),
                         verbatim("전자신문, 2020. 8. 31."), verbatim("AI타임스, 2021. 11."),
                         verbatim("뉴스핌, 2020. 11. 27.")};
    chart.asOf = day(2022, 12, 31);
    chart.phase = "1";
    return chart;
}

db::ChartSeries series(const char *key, db::Scenario scenario, std::vector<db::ChartPoint> points)
{
    db::ChartSeries made;
    made.key = key;
    made.name = measure(key);
    made.scenario = scenario;
    made.points = std::move(points);
    return made;
}

} // namespace

db::ChartDescription planVersions()
{
    db::ChartDescription chart = described("plan-versions", db::ChartShape::Lines, db::UnitKey::Won, day(2019, 12, 5),
                                           day(2022, 3, 31), "plan", "won");
    chart.title = {db::PhraseId::PlanRevised, {4061 * Eok, 4296 * Eok, db::Value{5}, std::string("1")}};
    chart.series = {series("plan", db::Scenario::Plan,
                           {at(day(2019, 12, 5), 4061 * Eok), at(day(2020, 7, 22), 4116 * Eok),
                            at(day(2021, 2, 4), 4119 * Eok), at(db::PartialDate::ofMonth(2021, 11), 4200 * Eok, true),
                            at(day(2022, 2, 23), 4296 * Eok)})};
    chart.series[0].step = true;
    chart.marks = {{day(2021, 11, 22), verbatim("데이터센터 착공")}};
    chart.footnotes = {{db::PhraseId::Approximate, {}}};
    return chart;
}

db::ChartDescription companies()
{
    db::ChartDescription chart = described("companies-over-time", db::ChartShape::Lines, db::UnitKey::Companies,
                                           day(2019, 10, 1), day(2022, 12, 31), "companies", "companies");
    chart.cumulative = true;
    chart.title = {db::PhraseId::CompaniesGrew, {158 * One, 100 * One, 20 * One}};
    chart.series = {series("mou", db::Scenario::Actual,
                           {at(db::PartialDate::ofMonth(2019, 10), 1 * One), at(day(2020, 7, 22), 21 * One),
                            at(day(2020, 8, 31), 31 * One), at(day(2020, 11, 30), 52 * One),
                            at(day(2021, 3, 31), 80 * One), at(day(2021, 7, 31), 100 * One),
                            at(day(2022, 1, 31), 130 * One), at(day(2022, 11, 30), 158 * One)}),
                    series("office", db::Scenario::Actual,
                           {at(day(2020, 8, 31), 18 * One), at(day(2020, 11, 30), 32 * One),
                            at(day(2021, 3, 31), db::Null), at(day(2021, 7, 31), 61 * One),
                            at(day(2022, 11, 30), 100 * One)}),
                    series("hq", db::Scenario::Actual,
                           {at(day(2020, 11, 30), 8 * One), at(day(2021, 7, 31), 15 * One),
                            at(day(2022, 11, 30), 20 * One)})};
    chart.asOf = day(2022, 12, 31);
    return chart;
}

db::ChartDescription quarterlySpending()
{
    db::ChartDescription chart =
        described("execution", db::ChartShape::Lines, db::UnitKey::Won, db::PartialDate::ofQuarter(2025, 1),
                  db::PartialDate::ofQuarter(2026, 2), "spent", "won");
    chart.cumulative = true;
    chart.title = {db::PhraseId::ExecutionIs, {483 * Eok, 1169 * Eok}};
    std::vector<db::ChartPoint> plan;
    std::vector<db::ChartPoint> spent;
    std::vector<db::ChartPoint> target;
    for (int i = 0; i < 8; ++i) {
        const auto quarter = db::PartialDate::ofQuarter(2025 + i / 4, i % 4 + 1);
        plan.push_back(at(quarter, (120 + 140 * i) * Eok));
        target.push_back(at(quarter, (100 + 130 * (i / 2 * 2)) * Eok));
        if (i < 6)
            spent.push_back(at(quarter, (60 + 85 * i) * Eok));
    }
    chart.series = {series("appropriated", db::Scenario::Plan, plan), series("spent", db::Scenario::Actual, spent),
                    series("target", db::Scenario::Target, target)};
    chart.series[2].step = true;
    chart.asOf = day(2026, 6, 30);
    chart.footnotes = {{db::PhraseId::PartialPeriod, {}}};
    return chart;
}

db::ChartDescription graduates()
{
    db::ChartDescription chart = described("graduates", db::ChartShape::Columns, db::UnitKey::People, day(2020, 1, 1),
                                           day(2025, 12, 31), "graduates", "people");
    chart.title = {db::PhraseId::GraduatesSum, {1528 * One, db::Value{6}}};
    std::vector<db::ChartPoint> actual;
    std::vector<db::ChartPoint> target;
    const db::Value counts[] = {155, 157, 302, db::Null, 305, 307};
    for (int i = 0; i < 6; ++i) {
        chart.categories.push_back({db::PhraseId::Cohort, {std::to_string(i + 1)}});
        actual.push_back(in(i, counts[i] == db::Null ? db::Null : counts[i] * One));
        target.push_back(in(i, (i == 0 ? 180 : 330) * One));
    }
    chart.series = {series("graduates", db::Scenario::Actual, actual), series("quota", db::Scenario::Target, target)};
    chart.asOf = day(2025, 12, 31);
    chart.phase.clear();
    return chart;
}

db::ChartDescription planAndSpent()
{
    db::ChartDescription chart = described("plan-and-spent", db::ChartShape::Columns, db::UnitKey::Won,
                                           day(2020, 1, 1), day(2024, 12, 31), "budget", "won");
    chart.title = verbatim("2024년 집행액 3억 8천만원, 계획보다 1억 2천만원 적음");
    std::vector<db::ChartPoint> plan;
    std::vector<db::ChartPoint> spent;
    std::vector<db::ChartPoint> forecast;
    for (int i = 0; i < 5; ++i) {
        chart.categories.push_back(verbatim(std::to_string(2020 + i)));
        plan.push_back(in(i, (220 + 70 * i) * 1'000'000));
        spent.push_back(in(i, (180 + 50 * i) * 1'000'000));
        forecast.push_back(in(i, i < 3 ? db::Null : (210 + 60 * i) * 1'000'000));
    }
    chart.series = {series("appropriated", db::Scenario::Plan, plan), series("spent", db::Scenario::Actual, spent),
                    series("transferred", db::Scenario::Forecast, forecast)};
    return chart;
}

db::ChartDescription funding()
{
    db::ChartDescription chart = described("plan-by-funding", db::ChartShape::Columns, db::UnitKey::Won,
                                           day(2020, 1, 1), day(2024, 12, 31), "plan", "won");
    chart.stacked = true;
    chart.title = verbatim("국비가 5년 동안 2,798억원으로 총사업비의 68%");
    const char *keys[] = {"funding:national", "funding:city", "funding:private"};
    const db::Value parts[3][5] = {{426, 620, 712, 590, 450}, {110, 200, 230, 210, 160}, {0, 80, 120, 118, 90}};
    for (int i = 0; i < 5; ++i)
        chart.categories.push_back(verbatim(std::to_string(2020 + i)));
    for (int s = 0; s < 3; ++s) {
        std::vector<db::ChartPoint> points;
        for (int i = 0; i < 5; ++i)
            points.push_back(in(i, parts[s][i] * Eok));
        chart.series.push_back(series(keys[s], db::Scenario::Actual, points));
    }
    chart.footnotes = {{db::PhraseId::RoundingGap, {4 * Eok}}};
    return chart;
}

db::ChartDescription categories()
{
    db::ChartDescription chart = described("plan-by-category", db::ChartShape::Columns, db::UnitKey::Won,
                                           day(2019, 12, 5), day(2019, 12, 5), "plan", "won");
    chart.title = {db::PhraseId::PlanByCategory,
                   {std::string("infrastructure"), 2697 * Eok, 4061 * Eok, day(2019, 12, 5)}};
    chart.categories = {measure("category:infrastructure"), measure("category:startup"), measure("category:rnd"),
                        verbatim("인공지능 융합 실증 장비 및 시설 구축과 운영 지원 사업"), verbatim("AI 펀드")};
    chart.series = {series("plan", db::Scenario::Plan,
                           {in(0, 2697 * Eok), in(1, 730 * Eok), in(2, 634 * Eok), in(3, 54 * Eok), in(4, db::Null)})};
    return chart;
}

db::ChartDescription milestones()
{
    db::ChartDescription chart = described("milestones", db::ChartShape::Timeline, db::UnitKey::Day, day(2019, 1, 1),
                                           day(2024, 12, 31), "milestones", "day");
    chart.title = {db::PhraseId::MilestonesDone, {db::Value{6}, db::Value{14}, db::Value{3}}};
    const char *names[] = {"예비타당성조사 면제", "인공지능산업융합사업단 출범", "AI 데이터센터 착공", "AI 데이터센터 준공",
                           "실증동 착공", "실증동 준공", "창업동 준공", "AI 사관학교 1기 수료",
                           "국가 AI 데이터센터 컴퓨팅 자원 88.5페타플롭스 구축 완료", "AI 반도체 실증 완료",
                           "자동차 분야 실증 장비 구축", "에너지 분야 실증 장비 구축", "헬스케어 분야 실증 장비 구축",
                           "2단계 사업 착수"};
    const int firstPlans[] = {0, 20200101, 20210100, 20220600, 20210600, 20220900, 20220900, 20201127, 20231000, 20231200,
                              20221200, 20221200, 20221200, 20250100};
    const int plans[] = {20190129, 20200129, 20210500, 20230600, 20211200, 20230900, 20230900, 20201127, 20231000,
                         20240600, 20221200, 20230300, 20222300, 20250100};
    const int actuals[] = {20190129, 20200129, 20211122, 0, 20220315, 0, 0, 20201127, 0, 0, 20221020, 0, 0, 0};
    std::vector<db::ChartPoint> first;
    std::vector<db::ChartPoint> plan;
    std::vector<db::ChartPoint> actual;
    for (int i = 0; i < 14; ++i) {
        chart.categories.push_back(verbatim(names[i]));
        first.push_back(in(i, firstPlans[i] == 0 ? db::Null : firstPlans[i]));
        plan.push_back(in(i, plans[i]));
        actual.push_back(in(i, actuals[i] == 0 ? db::Null : actuals[i]));
    }
    chart.series = {series("first_plan", db::Scenario::Previous, first), series("planned", db::Scenario::Plan, plan),
                    series("actual", db::Scenario::Actual, actual)};
    return chart;
}

db::ChartDescription targets()
{
    db::ChartDescription chart = described("targets", db::ChartShape::Bullets, db::UnitKey::Percent, day(2022, 12, 31),
                                           day(2022, 12, 31), "targets", "percent");
    chart.title = {db::PhraseId::TargetsOnTrack, {db::Value{3}, db::Value{6}, db::Value{1}, db::Value{1}, db::Value{1}}};
    const char *names[] = {"mou", "office", "jobs", "startups", "specialists", "compute_pf", "storage_pb"};
    const db::Value values[] = {105'300'000, 64'000'000, 12'400'000, db::Null, 29'700'000, 100'000'000, 412'000'000};
    std::vector<db::ChartPoint> value;
    std::vector<db::ChartPoint> target;
    for (int i = 0; i < 7; ++i) {
        chart.categories.push_back(measure(names[i]));
        value.push_back(in(i, values[i]));
        target.push_back(in(i, 100'000'000));
    }
    chart.series = {series("value", db::Scenario::Actual, value), series("target", db::Scenario::Target, target)};
    return chart;
}

db::ChartDescription planSteps()
{
    db::ChartDescription chart = described("plan-steps", db::ChartShape::Waterfall, db::UnitKey::Won, day(2019, 12, 5),
                                           day(2022, 3, 31), "plan", "won");
    chart.title = {db::PhraseId::PlanRevised, {4061 * Eok, 4296 * Eok, db::Value{5}, std::string("1")}};
    const char *names[] = {"당초 계획", "2020년 변경", "2021년 감액", "2022년 증액", "현재 계획"};
    const db::Value values[] = {4061, 555, -420, 100, 4296};
    std::vector<db::ChartPoint> points;
    for (int i = 0; i < 5; ++i) {
        chart.categories.push_back(verbatim(names[i]));
        points.push_back(in(i, values[i] * Eok));
    }
    chart.series = {series("plan", db::Scenario::Actual, points)};
    return chart;
}

db::ChartDescription states()
{
    db::ChartDescription chart = described("states", db::ChartShape::Timeline, db::UnitKey::Day, day(2019, 10, 31),
                                           day(2022, 11, 30), "company_states", "day");
    chart.title = {db::PhraseId::CompaniesHere, {19 * One, 5 * One}};
    std::vector<db::ChartPoint> mou;
    std::vector<db::ChartPoint> office;
    std::vector<db::ChartPoint> hq;
    std::vector<db::ChartPoint> left;
    for (int i = 0; i < 24; ++i) {
        chart.categories.push_back(verbatim(i % 7 == 0 ? "인공지능 반도체 설계 및 검증 연구소 주식회사 " + std::to_string(i)
                                                       : "기업 " + std::to_string(i)));
        const auto on = [i](int year, bool known) {
            return in(i, known ? day(year, 1 + i % 12, 1 + i % 28).code() : db::Null);
        };
        mou.push_back(on(2019, true));
        office.push_back(on(2020, i % 3 != 0));
        hq.push_back(on(2021, i % 4 == 1));
        left.push_back(on(2022, i % 5 == 2));
    }
    chart.series = {series("mou", db::Scenario::Actual, mou), series("office", db::Scenario::Actual, office),
                    series("hq", db::Scenario::Actual, hq), series("left", db::Scenario::Actual, left)};
    return chart;
}

db::ChartDescription slips()
{
    db::ChartDescription chart = described("slips", db::ChartShape::Lines, db::UnitKey::Day, day(2020, 1, 31),
                                           day(2022, 12, 31), "plan_by_statement", "day");
    chart.title = {db::PhraseId::SlippedMost, {std::string("국가 AI 데이터센터 준공"), std::string("Data centre done"), 640 * One}};
    chart.series = {series("slip_dc", db::Scenario::Actual,
                           {at(day(2020, 1, 31), day(2021, 12, 31).code()), at(day(2021, 3, 31), day(2022, 6, 30).code()),
                            at(day(2022, 6, 30), day(2023, 10, 31).code())}),
                    series("slip_hall", db::Scenario::Actual,
                           {at(day(2020, 6, 30), day(2022, 3, 31).code()), at(day(2022, 3, 31), day(2022, 3, 31).code())}),
                    series("slip_tests", db::Scenario::Actual,
                           {at(day(2021, 1, 31), day(2023, 12, 31).code()), at(day(2022, 12, 31), day(2023, 6, 30).code())})};
    chart.series[0].name = verbatim("국가 AI 데이터센터 준공");
    chart.series[1].name = verbatim("실증동");
    chart.series[2].name = verbatim("자율주행 실증 장비 구축");
    return chart;
}

QList<db::ChartDescription> all()
{
    return {planVersions(), companies(), quarterlySpending(), graduates(), planAndSpent(),
            funding(),      categories(), milestones(),       targets(),   planSteps(),
            states(),       slips()};
}

} // namespace samples
