#pragma once

#include "db/engine/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>

struct stat;

namespace db {

/// Bytes that can be read from the start more than once: the encoding is found in a first pass, the records in a
/// second. Reading goes in chunks and never maps a file: another program that shortens it would kill this one.
class ByteSource
{
public:
    /// The most to ask for at a time.
    static constexpr std::size_t ChunkSize = std::size_t(1) << 20;
    /// The largest input that is taken.
    static constexpr std::int64_t SizeLimit = std::int64_t(2) << 30;

    virtual ~ByteSource() = default;

    /// Up to `size` bytes into `buffer`; 0 only at the end. CannotRead; FileChanged when, at the end, the file is
    /// not the one that was opened any more.
    virtual Result<std::size_t> read(char *buffer, std::size_t size) = 0;
    /// Starts the next pass.
    virtual Result<void> rewind() = 0;
    /// In bytes.
    virtual std::int64_t size() const = 0;
    /// What to ask for at a time: no more than there is.
    std::size_t chunkSize() const;

protected:
    ByteSource() = default;
    ByteSource(const ByteSource &) = default;
    ByteSource &operator=(const ByteSource &) = default;
};

/// The first bytes of a source, at most so many. Errors of read(). The source is left at its start.
Result<std::string> readUpTo(ByteSource &source, std::size_t most);

/// A regular file. Each pass ends by comparing device, inode, size and time of change with those at opening.
class FileSource final : public ByteSource
{
public:
    /// FileMissing, NotRegularFile (a folder, FIFO or device is refused without waiting for it), TooLarge,
    /// CannotRead; TargetIsDataFile when the file is one of `dataFiles`, which only SQLite may open.
    static Result<std::unique_ptr<FileSource>> open(const std::string &path,
                                                    std::span<const std::string> dataFiles = {});
    ~FileSource() override;
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;

    Result<std::size_t> read(char *buffer, std::size_t size) override;
    Result<void> rewind() override;
    std::int64_t size() const override { return m_identity.size; }

    /// FileChanged if the open file, or what its name stands for now, differs from what was opened.
    Result<void> verifyUnchanged() const;

private:
    struct Identity {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        std::int64_t seconds = 0;
        std::int64_t nanoseconds = 0;

        friend bool operator==(const Identity &, const Identity &) = default;
    };

    FileSource(std::string path, int descriptor, const Identity &identity);
    static Identity identityOf(const struct stat &status);
    bool sameAsOpened() const;

    std::string m_path;
    int m_descriptor;
    Identity m_identity;
    std::int64_t m_position = 0;
};

/// Bytes already in memory: pasted text, and tests.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(std::string bytes) : m_bytes(std::move(bytes)) {}

    Result<std::size_t> read(char *buffer, std::size_t size) override;
    Result<void> rewind() override;
    std::int64_t size() const override { return static_cast<std::int64_t>(m_bytes.size()); }

private:
    std::string m_bytes;
    std::size_t m_position = 0;
};

} // namespace db
