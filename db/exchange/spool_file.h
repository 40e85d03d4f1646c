#pragma once

#include "db/exchange/byte_source.h"

#include <string>
#include <string_view>

namespace db {

/// A file without a name that vanishes with this object: what is too large for the memory, or must be handed to
/// another process.
class SpoolFile final : public ByteSource
{
public:
    /// In the folder for temporary files. CannotWrite.
    static Result<std::unique_ptr<SpoolFile>> create();
    ~SpoolFile() override;
    SpoolFile(const SpoolFile &) = delete;
    SpoolFile &operator=(const SpoolFile &) = delete;

    /// Behind what is there. DiskFull, CannotWrite.
    Result<void> append(std::string_view bytes);

    Result<std::size_t> read(char *buffer, std::size_t size) override;
    Result<void> rewind() override;
    /// As it is now: another process may have written through the descriptor.
    std::int64_t size() const override;

    int descriptor() const { return m_descriptor; }
    /// The folder for temporary files.
    static std::string folder();

private:
    explicit SpoolFile(int descriptor) : m_descriptor(descriptor) {}

    const int m_descriptor;
    std::int64_t m_position = 0; // of the next read
};

} // namespace db
