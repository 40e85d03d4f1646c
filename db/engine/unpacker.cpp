#include "db/engine/unpacker.h"

#include <zstd.h>

#include <vector>

namespace db {

struct Unpacker::Private {
    ZSTD_DStream *stream = ZSTD_createDStream();
    std::vector<char> buffer = std::vector<char>(ZSTD_DStreamOutSize());
    bool complete = false;
    bool damaged = false;

    ~Private() { ZSTD_freeDStream(stream); }
};

Unpacker::Unpacker() : d(std::make_unique<Private>()) {}

Unpacker::~Unpacker() = default;

bool Unpacker::feed(std::string_view block, const std::function<void(std::string_view)> &sink)
{
    if (d->damaged || !d->stream)
        return false;
    ZSTD_inBuffer in{block.data(), block.size(), 0};
    while (in.pos < in.size) {
        ZSTD_outBuffer out{d->buffer.data(), d->buffer.size(), 0};
        const std::size_t left = ZSTD_decompressStream(d->stream, &out, &in);
        if (ZSTD_isError(left)) {
            d->damaged = true;
            return false;
        }
        d->complete = left == 0;
        sink({d->buffer.data(), out.pos});
        // A full buffer may leave more to come without further input.
        while (out.pos == out.size) {
            out.pos = 0;
            const std::size_t more = ZSTD_decompressStream(d->stream, &out, &in);
            if (ZSTD_isError(more)) {
                d->damaged = true;
                return false;
            }
            d->complete = more == 0;
            sink({d->buffer.data(), out.pos});
        }
    }
    return true;
}

bool Unpacker::complete() const
{
    return d->complete && !d->damaged;
}

} // namespace db
