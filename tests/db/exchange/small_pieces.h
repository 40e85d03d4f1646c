#pragma once

#include "db/exchange/byte_source.h"

#include <algorithm>
#include <string>
#include <utility>

/// Gives its bytes in pieces of one size, so that everything is cut at every place.
class SmallPieces final : public db::ByteSource
{
public:
    SmallPieces(std::string bytes, std::size_t piece) : m_source(std::move(bytes)), m_piece(piece) {}

    db::Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        return m_source.read(buffer, std::min(size, m_piece));
    }
    db::Result<void> rewind() override { return m_source.rewind(); }
    std::int64_t size() const override { return m_source.size(); }

private:
    db::MemorySource m_source;
    std::size_t m_piece;
};
