#include "ui/pages/subject_page.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

// The tables that each subject offers.

namespace ui {

QList<SubjectPage::Choice> SubjectPage::choicesOf(PageId subject)
{
    const auto records = [](db::Kind kind) {
        return Choice{u"records_"_s + fromDb(db::info(kind).key), kind, kind};
    };
    switch (subject) {
    case PageId::Budget:
        return {records(db::Kind::Budget)};
    case PageId::Companies:
        return {records(db::Kind::Companies), records(db::Kind::Observations)};
    case PageId::Training:
        return {records(db::Kind::Training)};
    case PageId::Milestones:
        return {{u"standing"_s, std::nullopt, db::Kind::Milestones}, records(db::Kind::Milestones),
                records(db::Kind::Events)};
    case PageId::Targets:
        return {{u"standing"_s, std::nullopt, db::Kind::Indicators}, records(db::Kind::Targets),
                records(db::Kind::Observations), records(db::Kind::Indicators)};
    case PageId::Phases:
        return {{u"standing"_s, std::nullopt, db::Kind::Phases}, records(db::Kind::Phases)};
    case PageId::Infrastructure:
        return {{u"standing"_s, std::nullopt, db::Kind::Indicators}, records(db::Kind::Observations),
                records(db::Kind::Targets), {u"milestones"_s, std::nullopt, db::Kind::Milestones}};
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
