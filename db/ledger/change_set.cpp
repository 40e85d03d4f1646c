#include "db/ledger/change_set.h"

namespace db {

namespace {

std::int64_t sum(const std::vector<ChangePart> &parts, std::int64_t ChangePart::*count)
{
    std::int64_t total = 0;
    for (const ChangePart &part : parts)
        total += part.*count;
    return total;
}

} // namespace

std::int64_t ChangeSet::unreadWarnings() const
{
    std::int64_t count = 0;
    for (const PassedWarning &each : warnings)
        count += each.accepted ? 0 : each.count;
    return count;
}

std::int64_t ChangeSet::inserted() const { return sum(parts, &ChangePart::inserted); }
std::int64_t ChangeSet::updated() const { return sum(parts, &ChangePart::updated); }
std::int64_t ChangeSet::removed() const { return sum(parts, &ChangePart::removed); }

} // namespace db
