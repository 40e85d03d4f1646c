#pragma once

#include "db/records/kind.h"
#include "db/records/texts.h"
#include "db/records/value.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace db {

/// Which rows are the same record: equal in every identifying column, texts by their folded spelling (design: Names).
/// The 64-bit hash only finds candidates; same() decides, so that colliding keys are never taken for one.
class RecordKey final
{
public:
    RecordKey(const KindInfo &kind, const Texts &texts);

    std::uint64_t hash(std::span<const Value> row) const;
    bool same(std::span<const Value> a, std::span<const Value> b) const;

private:
    struct Part {
        std::size_t column;
        bool text;
    };
    Value normal(const Part &part, std::span<const Value> row) const;

    const Texts &m_texts;
    std::vector<Part> m_parts;
};

} // namespace db
