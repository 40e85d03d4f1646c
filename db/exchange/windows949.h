#pragma once

#include "db/exchange/utf8.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace db {

/// windows-949 (also MS949, UHC): what Korean Windows writes. The codes come once from ICU's "windows-949"; ICU's
/// "CP949" and "EUC-KR" are other tables that lose three quarters of the 11,172 syllables. Private-use codes are not
/// in it.
class Windows949
{
public:
    static const Windows949 &table();

    /// How far the bytes are valid.
    ScannedText scan(std::string_view bytes) const;
    /// Whether all two-byte codes of a valid text are Hangul syllables.
    bool allHangul(std::string_view bytes) const;
    /// UTF-8 of the valid beginning into `out`, which has room for one and a half times the bytes and 4 more.
    /// Gives the number of bytes written; `used` is the length of the valid beginning.
    std::size_t decode(std::string_view bytes, char *out, std::size_t &used) const;
    /// The two-byte code, lead byte high; 0 when there is none. For characters above U+007F.
    std::uint16_t encode(char32_t c) const { return c < m_codes.size() ? m_codes[c] : std::uint16_t(0); }

    static constexpr bool isLead(unsigned char byte) { return byte >= FirstLead && byte <= 0xFE; }

private:
    static constexpr unsigned char FirstLead = 0x81;
    static constexpr unsigned char FirstTrail = 0x41;
    static constexpr std::size_t Leads = 126;
    static constexpr std::size_t Trails = 190;

    /// A character as UTF-8, ready to be copied; length 0: no such code.
    struct Entry {
        char bytes[3];
        std::uint8_t length;
    };

    Windows949();
    const Entry *entry(unsigned char lead, unsigned char trail) const;

    std::vector<Entry> m_entries;
    std::vector<std::uint16_t> m_codes; // by code point of the basic plane
};

} // namespace db
