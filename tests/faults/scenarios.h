#pragma once

#include <QByteArray>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace faults {

/// One thing that a person does with a data file, as it is interrupted by the tests of this folder.
struct Scenario {
    const char *name;
    /// Makes what is there before, in an empty folder.
    std::function<void(const std::filesystem::path &)> prepare;
    /// Does it, from the opening of the file to its closing. True = it said that it was done.
    std::function<bool(const std::filesystem::path &)> run;
    /// What the folder's files say, as far as a person would look: compared before, after and after a fault.
    std::function<std::string(const std::filesystem::path &)> state;
};

/// Import, edit, revert, closing, migration, backup, export …: everything that writes.
const std::vector<Scenario> &scenarios();

/// An import that makes the file many times as large: in the middle of its commit the file's first page speaks of pages
/// that are not there yet. Too many calls to fail each of them.
const Scenario &growing();

/// Everything that a data file says in all views of its past, but not when; "unsound: …" when it does not pass the
/// check, "none" where there is no file.
std::string contentOf(const std::filesystem::path &file);

/// A scenario with its state before and after, and a folder to have it in again and again.
class Stage final
{
public:
    explicit Stage(const Scenario &scenario);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// The folder as it was before, anew.
    const std::filesystem::path &reset();
    const std::filesystem::path &folder() const { return m_folder; }
    bool run() const { return m_scenario.run(m_folder); }
    const std::string &before() const { return m_before; }
    const std::string &after() const { return m_after; }
    /// Empty when the folder is in the state before or after, in the latter if it was `acknowledged`, its data file
    /// can be written, and what was interrupted can be done now. Else what is wrong.
    std::string complaint(bool acknowledged);
    /// Files that an operation that failed but went on to its end should have removed.
    std::string leftOver() const;

private:
    const Scenario &m_scenario;
    std::filesystem::path m_root;
    std::filesystem::path m_model;
    std::filesystem::path m_folder;
    std::string m_before;
    std::string m_after;
};

/// Whether the long form was asked for (CLUSTERBOARD_LONG=1).
bool longForm();

} // namespace faults
