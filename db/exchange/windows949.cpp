#include "db/exchange/windows949.h"

#include <unicode/ucnv.h>

#include <cstring>
#include <memory>

namespace db {

namespace {

bool isPrivateOrControl(char32_t c)
{
    return c < 0xA0 || (c >= 0xE000 && c <= 0xF8FF) || c >= 0xFFF0;
}

} // namespace

const Windows949 &Windows949::table()
{
    static const Windows949 table;
    return table;
}

Windows949::Windows949() : m_entries(Leads * Trails, Entry{{}, 0}), m_codes(0x10000, 0)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open("windows-949", &status), ucnv_close);
    if (U_FAILURE(status))
        return; // an ICU without its data: nothing is then taken for windows-949
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    for (std::size_t lead = 0; lead < Leads; ++lead) {
        for (std::size_t trail = 0; trail < Trails; ++trail) {
            const char pair[2] = {static_cast<char>(FirstLead + lead), static_cast<char>(FirstTrail + trail)};
            UChar units[4] = {};
            status = U_ZERO_ERROR;
            ucnv_resetToUnicode(converter.get());
            const std::int32_t count = ucnv_toUChars(converter.get(), units, 4, pair, 2, &status);
            if (U_FAILURE(status) || count != 1 || isPrivateOrControl(units[0]))
                continue;
            Entry &entry = m_entries[lead * Trails + trail];
            char utf8[4] = {};
            entry.length = static_cast<std::uint8_t>(writeUtf8(units[0], utf8));
            std::memcpy(entry.bytes, utf8, sizeof entry.bytes);
            std::uint16_t &code = m_codes[units[0]];
            if (code == 0)
                code = static_cast<std::uint16_t>((FirstLead + lead) << 8 | (FirstTrail + trail));
        }
    }
}

const Windows949::Entry *Windows949::entry(unsigned char lead, unsigned char trail) const
{
    if (!isLead(lead) || trail < FirstTrail || trail == 0xFF)
        return nullptr;
    const Entry &found = m_entries[static_cast<std::size_t>(lead - FirstLead) * Trails
                                   + static_cast<std::size_t>(trail - FirstTrail)];
    return found.length == 0 ? nullptr : &found;
}

ScannedText Windows949::scan(std::string_view bytes) const
{
    ScannedText scanned;
    const auto *text = reinterpret_cast<const unsigned char *>(bytes.data());
    const std::size_t size = bytes.size();
    std::size_t at = 0;
    while (true) {
        at += asciiPrefix(bytes.data() + at, size - at);
        if (at == size)
            break;
        scanned.beyondAscii = true;
        while (at + 2 <= size && entry(text[at], text[at + 1]) != nullptr)
            at += 2;
        if (at == size)
            break;
        if (text[at] < 0x80)
            continue;
        scanned.cutOff = at + 1 == size && isLead(text[at]);
        break;
    }
    scanned.valid = at;
    return scanned;
}

bool Windows949::allHangul(std::string_view bytes) const
{
    const auto *text = reinterpret_cast<const unsigned char *>(bytes.data());
    for (std::size_t at = 0; at < bytes.size();) {
        if (text[at] < 0x80) {
            ++at;
            continue;
        }
        const Entry *found = at + 1 < bytes.size() ? entry(text[at], text[at + 1]) : nullptr;
        if (found == nullptr)
            return false;
        const char32_t c = firstCodePoint(std::string_view(found->bytes, found->length)).value;
        if (c < 0xAC00 || c > 0xD7A3)
            return false;
        at += 2;
    }
    return true;
}

std::size_t Windows949::decode(std::string_view bytes, char *out, std::size_t &used) const
{
    const auto *text = reinterpret_cast<const unsigned char *>(bytes.data());
    const std::size_t size = bytes.size();
    char *const begin = out;
    std::size_t at = 0;
    while (at < size) {
        while (at + 8 <= size) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, text + at, 8);
            if ((eight & 0x8080808080808080U) != 0)
                break;
            std::memcpy(out, &eight, 8);
            at += 8;
            out += 8;
        }
        while (at < size && text[at] < 0x80)
            *out++ = static_cast<char>(text[at++]);
        const std::size_t before = at;
        while (at + 2 <= size) {
            const Entry *found = entry(text[at], text[at + 1]);
            if (found == nullptr)
                break;
            std::memcpy(out, found, 4); // the fourth byte is overwritten by what follows
            out += found->length;
            at += 2;
        }
        if (at == before && at < size)
            break;
    }
    used = at;
    return static_cast<std::size_t>(out - begin);
}

} // namespace db
