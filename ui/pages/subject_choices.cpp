#include "ui/pages/budget_tables.h"
#include "ui/pages/state_tables.h"
#include "ui/pages/subject_page.h"
#include "ui/pages/target_tables.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

// The tables that each subject offers.

namespace ui {

QList<SubjectPage::Choice> SubjectPage::choicesOf(PageId subject)
{
    const auto records = [](db::Kind kind) {
        return Choice{u"records_"_s + fromDb(db::info(kind).key), kind, kind, {}};
    };
    const auto standing = [](const char *key, db::Kind kind) {
        return Choice{QString::fromLatin1(key), std::nullopt, kind, {}};
    };
    const auto matrix = [](const char *key, std::optional<db::Dimension> by) {
        return Choice{QString::fromLatin1(key), std::nullopt, db::Kind::Budget,
                      [by](const db::Snapshot &snapshot, const db::Look &look) -> Fill {
                          const db::View view(snapshot, look);
                          return [worked = db::budgetMatrix(view, db::PhaseList(view), by)](
                                     CellTableModel &model, const db::Snapshot &shown) {
                              fillBudgetMatrix(model, worked, shown);
                          };
                      }};
    };
    switch (subject) {
    case PageId::Budget:
        return {records(db::Kind::Budget), matrix("matrix_year", std::nullopt),
                matrix("matrix_category", db::Dimension::Category), matrix("matrix_project", db::Dimension::Project),
                matrix("matrix_funding", db::Dimension::Funding),
                Choice{u"plan_lines"_s, std::nullopt, db::Kind::Budget,
                       [](const db::Snapshot &snapshot, const db::Look &look) -> Fill {
                           const db::View view(snapshot, look);
                           return [comparison = db::planComparison(view, db::PhaseList(view))](
                                      CellTableModel &model, const db::Snapshot &shown) {
                               fillPlanComparison(model, comparison, shown);
                           };
                       }}};
    case PageId::Companies:
        return {records(db::Kind::Companies), records(db::Kind::Observations)};
    case PageId::Training:
        return {records(db::Kind::Training)};
    case PageId::Milestones:
        return {standing("standing", db::Kind::Milestones), records(db::Kind::Milestones), records(db::Kind::Events)};
    case PageId::Targets:
        return {standing("standing", db::Kind::Indicators),
                Choice{u"target_history"_s, std::nullopt, db::Kind::Targets,
                       [](const db::Snapshot &snapshot, const db::Look &look) -> Fill {
                           const db::View view(snapshot, look);
                           const db::PhaseList phases(view);
                           return [statements = db::targetHistory(view, phases, db::Counts(view, phases))](
                                      CellTableModel &model, const db::Snapshot &shown) {
                               fillTargetHistory(model, statements, shown);
                           };
                       }},
                records(db::Kind::Targets), records(db::Kind::Observations), records(db::Kind::Indicators)};
    case PageId::Phases:
        return {Choice{u"standing"_s, std::nullopt, db::Kind::Phases,
                       [](const db::Snapshot &snapshot, const db::Look &look) -> Fill {
                           // The figures of every phase, whichever is looked at.
                           return [phases = phaseStates(snapshot, look)](CellTableModel &model, const db::Snapshot &shown) {
                               fillPhases(model, phases, shown);
                           };
                       }},
                records(db::Kind::Phases)};
    case PageId::Infrastructure:
        return {standing("standing", db::Kind::Indicators), records(db::Kind::Observations), records(db::Kind::Targets),
                standing("milestones", db::Kind::Milestones)};
    case PageId::Overview:
    case PageId::Risks:
    case PageId::Sources:
    case PageId::Conflicts:
    case PageId::Import:
    case PageId::History:
        break;
    }
    return {};
}

QString SubjectPage::choiceName(const Choice &choice) const
{
    if (choice.records)
        return kindName(*choice.records);
    if (m_subject == PageId::Budget) {
        return choice.key == u"matrix_year" ? tr("By year")
            : choice.key == u"matrix_category" ? tr("By category")
            : choice.key == u"matrix_project"  ? tr("By project")
            : choice.key == u"matrix_funding"  ? tr("By funding")
                                               : tr("Plan, old and new");
    }
    if (choice.key == u"target_history")
        return tr("How they changed");
    switch (m_subject) {
    case PageId::Milestones:
        return tr("How they stand");
    case PageId::Phases:
        return tr("Side by side");
    default:
        return choice.exported == db::Kind::Milestones ? kindName(choice.exported) : tr("Standing");
    }
}

} // namespace ui
