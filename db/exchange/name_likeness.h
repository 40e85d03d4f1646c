#pragma once

#include "db/records/row_index.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace db {

/// A company's name without what different lists write differently: legal forms (㈜, 주식회사, 유한회사, 사단법인,
/// Co., Ltd., Inc. …), punctuation, blanks and case. Two names that agree in it are most likely one company.
/// Stronger than foldName(), which decides what is the same record without asking.
struct BareName {
    std::u32string letters;
    std::vector<bool> alone; ///< the letter stood as a word or number part of its own: A동, B동, 1호, 2호

    explicit BareName(std::string_view name);
};

/// Finds names that differ from a given one in one letter at most: put in, left out or other. Names of fewer than four
/// letters have to agree, and so have digits and letters that stand alone, for these tell siblings apart (1공장,
/// 2공장). Time grows with the names, not with their pairs.
class NameLikeness final
{
public:
    /// Adds a name under a number that find() gives back.
    void add(std::string_view name, std::uint32_t number);
    static constexpr std::uint32_t None = 0xFFFFFFFFU;
    /// The number of a name like this one, the first that agrees bare, else the first that differs in one letter.
    std::uint32_t find(std::string_view name) const;

private:
    static constexpr std::size_t ShortestLike = 4;
    struct Known {
        BareName name;
        std::uint32_t number;
    };
    std::vector<Known> m_names;
    std::unordered_multimap<std::uint64_t, std::uint32_t> m_bare; // hash of the letters -> index
    std::unordered_multimap<std::uint64_t, std::uint32_t> m_less; // hash of the letters but one -> index
};

} // namespace db
