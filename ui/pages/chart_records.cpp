#include "ui/pages/chart_records.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

namespace ui {

namespace {

using db::Kind;

std::string_view argument(const db::Phrase &phrase)
{
    const auto *text = phrase.args.empty() ? nullptr : std::get_if<std::string>(&phrase.args.front());
    return text ? std::string_view(*text) : std::string_view();
}

/// "category:talent" and "talent" are the same key of the user's.
std::string_view bare(std::string_view key)
{
    const std::size_t colon = key.find(':');
    return colon == std::string_view::npos ? key : key.substr(colon + 1);
}

std::optional<db::Stage> stageOf(std::string_view key)
{
    constexpr std::pair<std::string_view, db::Stage> stages[] = {
        {"plan", db::Stage::Plan},           {"appropriated", db::Stage::Appropriated},
        {"transferred", db::Stage::Transferred}, {"spent", db::Stage::Spent},
        {"carried_over", db::Stage::CarriedOver}, {"lapsed", db::Stage::Lapsed}};
    for (const auto &[name, stage] : stages) {
        if (key == name || key.starts_with(std::string(name) + '_'))
            return stage;
    }
    return std::nullopt;
}

std::optional<db::Funding> fundingOf(std::string_view key)
{
    if (key == "national")
        return db::Funding::National;
    if (key == "city")
        return db::Funding::City;
    if (key == "private")
        return db::Funding::Private;
    return std::nullopt;
}

/// The column of the register that holds the day of a state.
int stateColumn(std::string_view key)
{
    return key == "mou" ? db::col::companies::MouOn : key == "office" ? db::col::companies::OfficeOn
        : key == "hq"   ? db::col::companies::HqOn
        : key == "left" ? db::col::companies::LeftOn
                        : -1;
}

class Search
{
public:
    Search(const db::ChartDescription &chart, int series, int point, const db::Snapshot &snapshot)
        : m_chart(chart), m_series(chart.series[static_cast<std::size_t>(series)]),
          m_point(m_series.points[static_cast<std::size_t>(point)]), m_snapshot(snapshot)
    {
        const auto category = static_cast<std::size_t>(m_point.category);
        if (m_point.category >= 0 && category < chart.categories.size())
            m_category = &chart.categories[category];
        m_until = m_point.at.valid() ? m_point.at : chart.asOf;
    }

    std::optional<ChartRecords> find() const
    {
        if (m_point.value == db::Null && !m_point.figure.known())
            return std::nullopt;
        if (auto claim = ofVersion())
            return claim;
        const Kind kinds[] = {Kind::Budget, Kind::Training, Kind::Companies, Kind::Observations, Kind::Milestones};
        for (const Kind kind : kinds) {
            ChartRecords found = where(kind, condition(kind));
            if (!found.rows.empty())
                return found;
        }
        return std::nullopt;
    }

private:
    using Condition = std::function<bool(std::size_t)>;

    std::optional<ChartRecords> ofVersion() const
    {
        if (m_point.figure.version == 0)
            return std::nullopt;
        for (const db::KindInfo &info : db::allKinds()) {
            if (!speaksOf(info.kind))
                continue;
            const db::Table &table = m_snapshot.table(info.kind);
            const auto row = table.rowOf(m_point.figure.version); // ids count within a kind: the claim must fit too
            if (!row || table.at(*row, info.asOfColumn()) != m_point.figure.asOf.code()
                || text(table.at(*row, info.sourceColumn())) != m_point.figure.source)
                continue;
            return ChartRecords{info.kind, {static_cast<std::uint32_t>(*row)}};
        }
        return std::nullopt;
    }

    bool speaksOf(Kind kind) const
    {
        switch (m_chart.unit) {
        case db::UnitKey::Won:
            return kind == Kind::Budget;
        case db::UnitKey::Day:
            return kind == Kind::Milestones;
        case db::UnitKey::Companies:
            return kind == Kind::Observations;
        case db::UnitKey::People:
            return kind == Kind::Training || kind == Kind::Observations || kind == Kind::Targets;
        default:
            return kind == Kind::Observations || kind == Kind::Targets;
        }
    }

    ChartRecords where(Kind kind, const Condition &holds) const
    {
        ChartRecords found{kind, {}};
        if (!holds)
            return found;
        const db::Table &table = m_snapshot.table(kind);
        const int asOf = db::info(kind).asOfColumn();
        for (std::size_t row = 0; row < table.size(); ++row) {
            const auto day = asOf < 0 ? db::PartialDate() : db::PartialDate::fromCode(table.at(row, asOf));
            if (day.valid() && m_chart.asOf.valid() && day.lastDay() > m_chart.asOf.lastDay())
                continue;
            if (holds(row))
                found.rows.push_back(static_cast<std::uint32_t>(row));
        }
        return found;
    }

    Condition condition(Kind kind) const
    {
        if (!speaksOf(kind) && kind != Kind::Companies)
            return {};
        switch (kind) {
        case Kind::Budget:
            return budget();
        case Kind::Training:
            return training();
        case Kind::Companies:
            return m_chart.unit == db::UnitKey::Companies && m_point.figure.source.empty() ? companies() : Condition();
        case Kind::Observations:
            return observations();
        case Kind::Milestones:
            return milestones();
        default:
            return {};
        }
    }

    Condition budget() const
    {
        const auto stage = stageOf(m_series.key);
        if (!stage)
            return {};
        const db::Table &table = m_snapshot.table(Kind::Budget);
        std::string phase = m_chart.phase;
        if (m_series.key.starts_with("plan_"))
            phase = m_series.key.substr(5);
        std::string year;
        std::string category;
        std::optional<db::Funding> funding;
        if (m_category) {
            const std::string_view key = argument(*m_category);
            if (m_category->id == db::PhraseId::Phase)
                phase = key;
            else if (m_category->id == db::PhraseId::Verbatim)
                year = key;
            else if (key.starts_with("funding:"))
                funding = fundingOf(bare(key));
            else
                category = bare(key);
        }
        return [this, &table, stage, phase, year, category, funding](std::size_t row) {
            namespace column = db::col::budget;
            const db::Value fiscal = table.at(row, column::FiscalYear);
            return table.at(row, column::Stage) == static_cast<db::Value>(*stage)
                && table.at(row, column::Scope) == db::Null
                && (phase.empty() || text(table.at(row, column::Phase)) == phase)
                && (year.empty() || (fiscal != db::Null && std::to_string(fiscal) == year))
                && (category.empty() || same(table.at(row, column::Category), category))
                && (!funding || table.at(row, column::Funding) == static_cast<db::Value>(*funding))
                && until(table.at(row, column::AsOf));
        };
    }

    Condition training() const
    {
        const db::Table &table = m_snapshot.table(Kind::Training);
        const std::string key(m_category ? argument(*m_category) : std::string_view());
        const bool cohortOnly = m_category && m_category->id == db::PhraseId::Cohort;
        return [this, &table, key, cohortOnly](std::size_t row) {
            namespace column = db::col::training;
            if (!m_chart.phase.empty() && table.at(row, column::Phase) != db::Null
                && text(table.at(row, column::Phase)) != m_chart.phase)
                return false;
            if (!m_category)
                return table.at(row, column::Graduated) != db::Null && until(table.at(row, column::EndedOn));
            const std::string course(text(table.at(row, column::Course)));
            const std::string cohort(text(table.at(row, column::Cohort)));
            return cohortOnly ? cohort == key : key == (cohort.empty() ? course : course + ' ' + cohort);
        };
    }

    Condition companies() const
    {
        const int column = stateColumn(m_category ? argument(*m_category) : std::string_view(m_series.key));
        if (column < 0)
            return {};
        const db::Table &table = m_snapshot.table(Kind::Companies);
        return [this, &table, column](std::size_t row) {
            return table.at(row, column) != db::Null && until(table.at(row, column));
        };
    }

    /// By the key of an indicator, or by its name where the chart shows that.
    Condition observations() const
    {
        std::string key(m_category ? argument(*m_category) : std::string_view(m_series.key));
        const db::Table &names = m_snapshot.table(Kind::Indicators);
        for (std::size_t row = 0; row < names.size(); ++row) {
            if (text(names.at(row, db::col::indicators::NameKo)) == key)
                key = text(names.at(row, db::col::indicators::Indicator));
        }
        const db::Table &table = m_snapshot.table(Kind::Observations);
        return [this, &table, key](std::size_t row) {
            namespace column = db::col::observations;
            return text(table.at(row, column::Indicator)) == key && until(table.at(row, column::AsOf));
        };
    }

    Condition milestones() const
    {
        if (!m_category)
            return {};
        const db::Table &table = m_snapshot.table(Kind::Milestones);
        return [this, &table, key = std::string(argument(*m_category))](std::size_t row) {
            return text(table.at(row, db::col::milestones::TitleKo)) == key
                || text(table.at(row, db::col::milestones::Milestone)) == key;
        };
    }

    std::string_view text(db::Value id) const { return m_snapshot.text(id); }
    bool same(db::Value id, std::string_view key) const
    {
        return id != db::Null && db::foldName(text(id)) == db::foldName(key);
    }
    bool until(db::Value date) const
    {
        const auto day = db::PartialDate::fromCode(date);
        return day.valid() && (!m_until.valid() || day.lastDay() <= m_until.lastDay());
    }

    const db::ChartDescription &m_chart;
    const db::ChartSeries &m_series;
    const db::ChartPoint &m_point;
    const db::Snapshot &m_snapshot;
    const db::Phrase *m_category = nullptr;
    db::PartialDate m_until;
};

} // namespace

bool ChartRecords::contains(std::uint32_t row) const
{
    return std::binary_search(rows.begin(), rows.end(), row);
}

std::optional<ChartRecords> chartRecords(const db::ChartDescription &chart, int series, int point,
                                         const db::Snapshot &snapshot)
{
    return Search(chart, series, point, snapshot).find();
}

} // namespace ui
