#pragma once

#include "db/engine/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// An output file that appears whole or not at all: written under another name in the same folder, brought to the
/// disk, renamed. Until commit() whatever stood there stays, and without it nothing is left. A named file and not a
/// nameless one, because network folders know no such files. A device such as /dev/stdout is written directly.
class AtomicFile final
{
public:
    /// `untouchable`: the data file and the inputs. TargetIsDataFile when the target is one of them by whatever name
    /// or link; CannotWrite; DiskFull.
    static Result<std::unique_ptr<AtomicFile>> create(const std::string &path,
                                                      std::span<const std::string> untouchable = {});
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    /// CannotWrite, DiskFull; after an error commit() gives it again.
    Result<void> write(std::string_view bytes);
    /// The same errors as create() and write(). Call once.
    Result<void> commit();

private:
    AtomicFile(std::string path, std::span<const std::string> untouchable);
    Result<void> open();
    Error failure(int number) const;
    void beginSync(std::int64_t written);

    std::string m_path;   ///< as given
    std::string m_target; ///< with links followed: a link stays a link to the new file
    std::string m_temporary;
    std::vector<std::string> m_untouchable;
    int m_descriptor = -1;
    std::int64_t m_unsynced = 0;
    Result<void> m_result;
};

} // namespace db
