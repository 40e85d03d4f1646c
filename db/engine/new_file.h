#pragma once

#include "db/engine/result.h"

#include <filesystem>
#include <memory>

namespace db {

/// A data file in the making: filled by SQLite under another name in the same folder, then there whole under its own.
/// Whatever interrupts it, nothing half made bears the name. Never replaces what stands there (AtomicFile does that).
class NewFile final
{
public:
    /// Makes the empty file that is to be filled. FileExists when something bears the name already; CannotWrite, also
    /// when the name leaves no room for those of the files beside it; DiskFull.
    static Result<std::unique_ptr<NewFile>> beside(const std::filesystem::path &target);
    /// Removes what was not placed.
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// Where to fill it.
    const std::filesystem::path &temporary() const { return m_temporary; }
    /// Brings it to the disk and gives it its name. Nothing may have it open. The same errors as beside().
    Result<void> place();
    /// The same error with the target's name: whoever asked for a file knows nothing of another one beside it.
    Error named(Error error) const;

private:
    NewFile(std::filesystem::path target, std::filesystem::path temporary)
        : m_target(std::move(target)), m_temporary(std::move(temporary))
    {
    }
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
};

} // namespace db
