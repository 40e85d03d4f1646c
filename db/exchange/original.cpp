#include "db/exchange/original.h"

#include "db/engine/unpacker.h"
#include "db/exchange/byte_source.h"

#include <cerrno>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>
#include <utility>

#include <zstd.h>

namespace db {

namespace {

constexpr std::size_t QueueLimit = 4;
/// Faster than the reading beside it; a higher level would save a tenth of the space.
constexpr int Level = 1;

} // namespace

class OriginalPacker::Worker
{
public:
    explicit Worker(Keep keep);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    bool feed(std::string_view bytes);
    Result<PackedOriginal> finish();
    void cancel();

private:
    void run();
    void packAll();
    bool take(std::string &chunk);
    void pack(std::string_view bytes, ZSTD_EndDirective mode);

    const Keep m_keep;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::string> m_queue;
    bool m_closed = false;
    bool m_cancelled = false;

    // The thread's own until it has ended
    Sha256 m_hash;
    ZSTD_CStream *m_stream = nullptr;
    std::string m_block;
    std::size_t m_filled = 0;
    bool m_packed = true;
    PackedOriginal m_original;

    std::thread m_thread; // last: it starts when all else stands
};

OriginalPacker::Worker::Worker(Keep keep) : m_keep(keep), m_thread([this] { run(); }) {}

OriginalPacker::Worker::~Worker()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
    ZSTD_freeCStream(m_stream);
}

void OriginalPacker::Worker::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
    }
    m_changed.notify_all();
}

bool OriginalPacker::Worker::feed(std::string_view bytes)
{
    std::string chunk(bytes);
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_cancelled || m_queue.size() < QueueLimit; });
    if (m_cancelled)
        return false;
    m_queue.push_back(std::move(chunk));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

Result<PackedOriginal> OriginalPacker::Worker::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    const std::lock_guard lock(m_mutex);
    if (!m_packed)
        return fail(ErrorCode::CannotWrite, {"zstd", std::generic_category().message(ENOMEM)});
    if (m_cancelled)
        return fail(ErrorCode::Cancelled);
    return std::move(m_original);
}

bool OriginalPacker::Worker::take(std::string &chunk)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_cancelled || m_closed || !m_queue.empty(); });
        if (m_cancelled || m_queue.empty())
            return false;
        chunk = std::move(m_queue.front());
        m_queue.pop_front();
    }
    m_changed.notify_all();
    return true;
}

void OriginalPacker::Worker::run()
{
    try {
        packAll();
    } catch (const std::bad_alloc &) {
        m_packed = false;
    }
    if (!m_packed)
        cancel(); // nobody must wait for a thread that is gone
}

void OriginalPacker::Worker::packAll()
{
    if (m_keep == Keep::Bytes) {
        m_stream = ZSTD_createCStream();
        m_packed = m_stream != nullptr && !ZSTD_isError(ZSTD_CCtx_setParameter(m_stream, ZSTD_c_compressionLevel, Level))
                   && !ZSTD_isError(ZSTD_CCtx_setParameter(m_stream, ZSTD_c_checksumFlag, 1));
        m_block.resize(BlockSize);
    }
    std::string chunk;
    while (m_packed && take(chunk)) {
        m_hash.bytes(chunk.data(), chunk.size());
        m_original.size += static_cast<std::int64_t>(chunk.size());
        pack(chunk, ZSTD_e_continue);
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_cancelled)
            return;
    }
    pack({}, ZSTD_e_end);
    if (m_filled > 0)
        m_original.blocks.push_back(m_block.substr(0, m_filled));
    m_original.sha256 = m_hash.finish();
}

void OriginalPacker::Worker::pack(std::string_view bytes, ZSTD_EndDirective mode)
{
    if (m_keep != Keep::Bytes || !m_packed)
        return;
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    while (true) {
        ZSTD_outBuffer out{m_block.data(), m_block.size(), m_filled};
        const std::size_t left = ZSTD_compressStream2(m_stream, &out, &in, mode);
        if (ZSTD_isError(left)) {
            m_packed = false;
            return;
        }
        m_filled = out.pos;
        if (m_filled == m_block.size()) {
            m_original.blocks.push_back(m_block);
            m_filled = 0;
        }
        if (mode == ZSTD_e_end ? left == 0 : in.pos == in.size)
            return;
    }
}

OriginalPacker::OriginalPacker(Keep keep) : m_worker(std::make_unique<Worker>(keep)) {}

OriginalPacker::~OriginalPacker() = default;

bool OriginalPacker::feed(std::string_view bytes)
{
    return m_worker->feed(bytes);
}

Result<PackedOriginal> OriginalPacker::finish()
{
    return m_worker->finish();
}

void OriginalPacker::cancel()
{
    m_worker->cancel();
}

Result<std::string> unpackOriginal(std::span<const std::string> blocks, std::int64_t size)
{
    const Error damaged = fail(ErrorCode::DamagedFile, {"original", "zstd"});
    if (size < 0 || size > ByteSource::SizeLimit)
        return damaged;
    Unpacker unpacker;
    std::string bytes;
    const auto limit = static_cast<std::size_t>(size);
    bool fits = true; // a few blocks can unpack to gigabytes
    for (const std::string &block : blocks) {
        const bool fed = unpacker.feed(block, [&](std::string_view piece) {
            fits = fits && piece.size() <= limit - bytes.size();
            if (fits)
                bytes += piece;
        });
        if (!fed || !fits)
            return damaged;
    }
    if (!unpacker.complete() || bytes.size() != limit)
        return damaged;
    return bytes;
}

} // namespace db
