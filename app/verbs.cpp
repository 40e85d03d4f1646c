#include "app/verbs.h"

#include "app/words.h"

namespace app {

namespace {

using enum OptionValue;

constexpr OptionInfo json = {"json", None, nullptr, QT_TRANSLATE_NOOP("Words", "writes JSON")};
constexpr OptionInfo reason = {"reason", Text, "T", QT_TRANSLATE_NOOP("Words", "why; kept in the history")};

constexpr OptionInfo jsonOnly[] = {json};
constexpr OptionInfo revertOptions[] = {reason, json};

constexpr VerbInfo verbs[] = {
    {"new", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "makes a data file"), {}, newFile},
    {"history", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "lists the change sets"), jsonOnly, history},
    {"diff", "FILE N [M]", 2, 3,
     QT_TRANSLATE_NOOP("Words", "shows what change set N changed, or what differs between N and M"), jsonOnly, diff},
    {"revert", "FILE N", 2, 2, QT_TRANSLATE_NOOP("Words", "takes change set N back; what came later stays"),
     revertOptions, revert},
    {"check", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "checks the data file and its whole history"), jsonOnly, check},
    {"backup", "FILE OUT", 2, 2, QT_TRANSLATE_NOOP("Words", "makes a safe copy"), {}, backup},
    {"self-check", "", 0, 0, QT_TRANSLATE_NOOP("Words", "tells what this installation has"), jsonOnly, selfCheck,
     true},
};

} // namespace

std::span<const VerbInfo> allVerbs()
{
    return verbs;
}

const VerbInfo *findVerb(std::string_view name)
{
    for (const VerbInfo &verb : verbs) {
        if (name == verb.name)
            return &verb;
    }
    return nullptr;
}

} // namespace app
