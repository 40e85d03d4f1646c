#pragma once

#include "app/exit_code.h"

#include <span>
#include <string>
#include <vector>

namespace app {

/// What the words of the command line ask for, told apart before there is any application object: a batch verb must
/// start without a display and without paying for one.
struct Invocation {
    std::string language;           ///< of --lang, empty = by the locale
    bool window = false;
    std::string file;               ///< window: what to open, empty = what the window finds itself
    std::vector<std::string> words; ///< batch: everything as given
};

/// Index of the first word that is neither a common option nor its value; words.size() when there is none.
std::size_t verbPosition(std::span<const std::string> words);
Invocation readInvocation(std::vector<std::string> words);

/// Korean file names and messages need UTF-8: in a locale without it, only the characters' encoding is replaced.
void settleLocale();
/// Where HOME is not set, the system's own list of persons says where it is.
void settleHome();

ExitCode runBatch(const Invocation &invocation, int &argc, char **argv);
int openWindow(const Invocation &invocation, int &argc, char **argv);

} // namespace app
