#pragma once

#include "db/figures/headline.h"
#include "db/figures/phrase.h"
#include "db/ledger/snapshot.h"

#include <string_view>
#include <vector>

namespace db {

/// Figures whose newest claim is older than this are said to be old, in words (ux.md 3.5).
inline constexpr int StaleDays = 100;

enum class AttentionKind {
    MilestoneLate,    ///< args: key, title, title in English, planned date, days late
    MilestoneDueSoon, ///< args: key, title, title in English, planned date, days to go
    TargetMissed,     ///< args: key, name, name in English, value, target now (millionths)
    TargetUnreported, ///< args: key, name, name in English, date of the last claim (invalid: never)
    Conflicts,        ///< args: how many
    StaleData,        ///< args: date of the newest claim, its age in days
    MissingQuarter,   ///< args: the quarter that ended last without a claim of it
};

/// Something that needs a decision, with the page that shows it.
struct Attention {
    AttentionKind kind{};
    Status status = Status::Attention; ///< how bad: the word and the shape beside it
    std::vector<PhraseArg> args;
    double weight = 0;      ///< for the order: the heavier first
    std::string_view page;  ///< as ChartInfo::page, "conflicts", "history" for the data itself
};

/// What needs attention in a look, the heaviest first. Late milestones weigh by their days, missed targets by what is
/// missing; what is only unreported or due soon comes after them.
std::vector<Attention> attention(const Snapshot &snapshot, const Headline &headline);

} // namespace db
