#include "ui/session/changes.h"

#include "db/figures/comparison.h"

#include <QDateTime>
#include <QString>

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 SittingSeconds = 60 * 60;

qint64 secondsOf(const db::ChangeSet &change)
{
    return QDateTime::fromString(QString::fromStdString(change.at), Qt::ISODate).toSecsSinceEpoch();
}

} // namespace

std::optional<db::Look> earlierLook(const db::Snapshot &snapshot, const db::Look &look)
{
    // The other phase has milestones and companies of its own: nothing of it became what stands in this one.
    if (const auto other = db::comparedLook(look); other && other->phase == look.phase)
        return other;
    const auto report = db::lastReport(snapshot, look.asOf);
    if (!report)
        return std::nullopt;
    db::Look then = look;
    then.asOf = *report;
    then.compareTo = {};
    return then;
}

std::int64_t lastImports(std::span<const db::ChangeSet> history, std::int64_t knownOn)
{
    const auto isImport = [knownOn](const db::ChangeSet &change) {
        return change.kind == db::ChangeKind::Import && change.revertedBy == 0 && (knownOn == 0 || change.id <= knownOn);
    };
    std::int64_t first = 0;
    qint64 at = 0;
    for (auto each = history.rbegin(); each != history.rend(); ++each) {
        if (!isImport(*each))
            continue;
        if (first != 0 && at - secondsOf(*each) > SittingSeconds)
            break;
        first = each->id;
        at = secondsOf(*each);
    }
    return first > 1 ? first : 0;
}

std::vector<db::FigureChange> changesBetween(const db::Snapshot &before, const db::Look &then,
                                             const db::Snapshot &after, const db::Look &now)
{
    std::vector<db::FigureChange> all = db::whatChanged(db::standing(before, then), db::standing(after, now));
    std::erase_if(all, [](const db::FigureChange &change) { return !change.changed() || db::repeatsAnother(change.ref); });
    return all;
}

} // namespace ui
