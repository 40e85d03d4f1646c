#include "db/exchange/sheet/zip_reader.h"

#include <algorithm>
#include <optional>

#include <zlib.h>

namespace db {

namespace {

constexpr std::uint32_t LocalMark = 0x04034b50;
constexpr std::uint32_t EntryMark = 0x02014b50;
constexpr std::uint32_t EndMark = 0x06054b50;
constexpr std::uint32_t End64Mark = 0x06064b50;
constexpr std::uint32_t Locator64Mark = 0x07064b50;
constexpr std::size_t LocalSize = 30;
constexpr std::size_t EntrySize = 46;
constexpr std::size_t EndSize = 22;
constexpr std::size_t Locator64Size = 20;
constexpr std::size_t End64Size = 56;
constexpr std::uint32_t Elsewhere = 0xFFFFFFFF; // the true number stands in the zip64 part

std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value |= std::uint64_t(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

std::uint32_t number32(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(number(bytes, at, 4));
}

std::string folded(std::string_view name)
{
    std::string lower(name);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

Error damaged(std::string what)
{
    return fail(ErrorCode::SheetDamaged, {std::move(what)});
}

/// An office package has plain relative names. Anything else was made to be written somewhere.
bool leadsOut(std::string_view name)
{
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos
        || name.find('\0') != std::string_view::npos || name.find(':') != std::string_view::npos)
        return true;
    std::size_t from = 0;
    while (from <= name.size()) {
        const std::size_t slash = std::min(name.find('/', from), name.size());
        if (name.substr(from, slash - from) == "..")
            return true;
        from = slash + 1;
    }
    return false;
}

struct Directory {
    std::uint64_t entries = 0;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;
};

std::optional<Directory> findDirectory(std::string_view bytes)
{
    if (bytes.size() < EndSize)
        return std::nullopt;
    // The end record stands last, before a comment of at most 64 K.
    const std::size_t last = bytes.size() - EndSize;
    const std::size_t first = last - std::min<std::size_t>(last, 0xFFFF);
    for (std::size_t at = last + 1; at-- > first;) {
        if (number32(bytes, at) != EndMark || at + EndSize + number(bytes, at + 20, 2) != bytes.size())
            continue;
        Directory found{number(bytes, at + 10, 2), number32(bytes, at + 12), number32(bytes, at + 16)};
        if (at >= Locator64Size && number32(bytes, at - Locator64Size) == Locator64Mark) {
            const std::uint64_t end64 = number(bytes, at - Locator64Size + 8, 8);
            if (end64 > at || at - end64 < End64Size || number32(bytes, static_cast<std::size_t>(end64)) != End64Mark)
                return std::nullopt;
            const auto from = static_cast<std::size_t>(end64);
            found = {number(bytes, from + 32, 8), number(bytes, from + 40, 8), number(bytes, from + 48, 8)};
        }
        if (found.offset > at || found.size > at - found.offset)
            return std::nullopt;
        return found;
    }
    return std::nullopt;
}

/// The zip64 part of an entry's extra fields: those numbers in order whose own place says "elsewhere".
bool readExtra(std::string_view extra, ZipEntry &entry)
{
    std::size_t at = 0;
    while (extra.size() - at >= 4) {
        const std::uint64_t id = number(extra, at, 2);
        const auto size = static_cast<std::size_t>(number(extra, at + 2, 2));
        if (size > extra.size() - at - 4)
            return false;
        if (id == 1) {
            std::string_view field = extra.substr(at + 4, size);
            for (std::uint64_t *value : {&entry.unpacked, &entry.packed, &entry.header}) {
                if (*value != Elsewhere)
                    continue;
                if (field.size() < 8)
                    return false;
                *value = number(field, 0, 8);
                field.remove_prefix(8);
            }
            return true;
        }
        at += 4 + size;
    }
    return true;
}

} // namespace

Result<ZipReader> ZipReader::open(std::string_view bytes, const ZipLimits &limits)
{
    ZipReader reader(bytes);
    if (const Result<void> read = reader.readDirectory(limits); !read)
        return read.error();
    return reader;
}

Result<void> ZipReader::readDirectory(const ZipLimits &limits)
{
    const std::optional<Directory> directory = findDirectory(m_bytes);
    if (!directory)
        return damaged("zip");
    if (directory->entries > limits.entries)
        return fail(ErrorCode::SheetTooLarge, {std::to_string(limits.total)});
    std::string_view rest = m_bytes.substr(static_cast<std::size_t>(directory->offset),
                                           static_cast<std::size_t>(directory->size));
    std::uint64_t total = 0;
    for (std::uint64_t i = 0; i < directory->entries; ++i) {
        if (rest.size() < EntrySize || number32(rest, 0) != EntryMark)
            return damaged("zip");
        const auto nameSize = static_cast<std::size_t>(number(rest, 28, 2));
        const auto extraSize = static_cast<std::size_t>(number(rest, 30, 2));
        const std::size_t whole = EntrySize + nameSize + extraSize + static_cast<std::size_t>(number(rest, 32, 2));
        if (rest.size() < whole)
            return damaged("zip");
        ZipEntry entry;
        entry.name = rest.substr(EntrySize, nameSize);
        entry.method = static_cast<unsigned>(number(rest, 10, 2));
        entry.crc = number32(rest, 16);
        entry.packed = number32(rest, 20);
        entry.unpacked = number32(rest, 24);
        entry.header = number32(rest, 42);
        if (leadsOut(entry.name) || !readExtra(rest.substr(EntrySize + nameSize, extraSize), entry))
            return damaged("zip");
        if ((number(rest, 8, 2) & 1U) != 0)
            return fail(ErrorCode::SheetProtected);
        if (entry.unpacked > limits.each || entry.unpacked > limits.total - total
            || (entry.unpacked > limits.floor && entry.unpacked / limits.ratio > entry.packed))
            return fail(ErrorCode::SheetTooLarge, {std::to_string(limits.each)});
        total += entry.unpacked;
        m_byName.emplace_back(folded(entry.name), m_entries.size());
        m_entries.push_back(std::move(entry));
        rest.remove_prefix(whole);
    }
    std::sort(m_byName.begin(), m_byName.end());
    const auto twice = std::adjacent_find(m_byName.begin(), m_byName.end(),
                                          [](const auto &a, const auto &b) { return a.first == b.first; });
    if (twice != m_byName.end()) // which of the two another program would show cannot be known
        return damaged(twice->first);
    return {};
}

const ZipEntry *ZipReader::find(std::string_view name) const
{
    const std::string wanted = folded(name);
    const auto at = std::lower_bound(m_byName.begin(), m_byName.end(), wanted,
                                     [](const auto &each, const std::string &key) { return each.first < key; });
    return at == m_byName.end() || at->first != wanted ? nullptr : &m_entries[at->second];
}

Result<std::string> ZipReader::read(const ZipEntry &entry, std::uint64_t atMost) const
{
    const Error wrong = damaged(entry.name);
    const std::uint64_t size = m_bytes.size();
    if (entry.header > size || size - entry.header < LocalSize)
        return wrong;
    const auto at = static_cast<std::size_t>(entry.header);
    if (number32(m_bytes, at) != LocalMark)
        return wrong;
    const std::uint64_t from = entry.header + LocalSize + number(m_bytes, at + 26, 2) + number(m_bytes, at + 28, 2);
    if (from > size || entry.packed > size - from)
        return wrong;
    const std::string_view packed = m_bytes.substr(static_cast<std::size_t>(from),
                                                   static_cast<std::size_t>(entry.packed));
    const auto wanted = static_cast<std::size_t>(std::min(entry.unpacked, atMost));
    const bool whole = wanted == entry.unpacked;
    std::string bytes;
    if (entry.method == 0) {
        if (entry.packed != entry.unpacked)
            return wrong;
        bytes = packed.substr(0, wanted);
    } else if (entry.method == 8) {
        bytes.resize(wanted);
        z_stream stream = {};
        if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
            throw std::bad_alloc();
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        stream.avail_in = static_cast<uInt>(std::min<std::uint64_t>(packed.size(), UINT32_MAX));
        stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
        stream.avail_out = static_cast<uInt>(bytes.size()); // no entry is larger than ZipLimits::each
        int state = inflate(&stream, Z_FINISH);
        if (state == Z_BUF_ERROR && stream.avail_out == 0 && whole) { // is there nothing behind the size it names?
            Bytef more = 0;
            stream.next_out = &more;
            stream.avail_out = 1;
            state = inflate(&stream, Z_FINISH);
        }
        const bool filled = stream.total_out == wanted;
        inflateEnd(&stream);
        if (!filled || (whole && state != Z_STREAM_END))
            return wrong;
    } else {
        return wrong;
    }
    if (whole && crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uInt>(bytes.size())) != entry.crc)
        return wrong;
    return bytes;
}

} // namespace db
