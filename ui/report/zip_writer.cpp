#include "ui/report/zip_writer.h"

#include <QtEndian>

#include <zlib.h>

namespace ui {

namespace {

constexpr quint16 Version = 20;
constexpr quint16 Utf8Names = 1 << 11;
constexpr quint16 Deflated = 8;
constexpr quint16 FirstOfJanuary1980 = (1 << 5) | 1; // the earliest day that the format knows

void put16(QByteArray &to, quint16 number)
{
    const quint16 little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void put32(QByteArray &to, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// A zlib stream without its head and sum is what an archive holds.
QByteArray deflated(const QByteArray &bytes)
{
    constexpr int LengthAndHead = 4 + 2;
    constexpr int Sum = 4;
    const QByteArray stream = qCompress(bytes, 9);
    return stream.mid(LengthAndHead, stream.size() - LengthAndHead - Sum);
}

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &bytes, bool packed)
{
    const QByteArray content = packed && !bytes.isEmpty() ? deflated(bytes) : bytes;
    Entry entry;
    entry.name = name;
    entry.packed = packed && !bytes.isEmpty();
    entry.sum = static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size())));
    entry.packedSize = static_cast<quint32>(content.size());
    entry.size = static_cast<quint32>(bytes.size());
    entry.offset = static_cast<quint32>(m_bytes.size());
    put32(m_bytes, 0x04034b50);
    put16(m_bytes, Version);
    put16(m_bytes, Utf8Names);
    put16(m_bytes, entry.packed ? Deflated : quint16{0});
    put16(m_bytes, 0);
    put16(m_bytes, FirstOfJanuary1980);
    put32(m_bytes, entry.sum);
    put32(m_bytes, entry.packedSize);
    put32(m_bytes, entry.size);
    put16(m_bytes, static_cast<quint16>(name.size()));
    put16(m_bytes, 0);
    m_bytes += name + content;
    m_entries += entry;
}

QByteArray ZipWriter::finish()
{
    const auto start = static_cast<quint32>(m_bytes.size());
    for (const Entry &entry : m_entries) {
        put32(m_bytes, 0x02014b50);
        put16(m_bytes, Version);
        put16(m_bytes, Version);
        put16(m_bytes, Utf8Names);
        put16(m_bytes, entry.packed ? Deflated : quint16{0});
        put16(m_bytes, 0);
        put16(m_bytes, FirstOfJanuary1980);
        put32(m_bytes, entry.sum);
        put32(m_bytes, entry.packedSize);
        put32(m_bytes, entry.size);
        put16(m_bytes, static_cast<quint16>(entry.name.size()));
        for (int blank = 0; blank < 4; ++blank)
            put16(m_bytes, 0);
        put32(m_bytes, 0);
        put32(m_bytes, entry.offset);
        m_bytes += entry.name;
    }
    const auto size = static_cast<quint32>(m_bytes.size()) - start;
    put32(m_bytes, 0x06054b50);
    put16(m_bytes, 0);
    put16(m_bytes, 0);
    put16(m_bytes, static_cast<quint16>(m_entries.size()));
    put16(m_bytes, static_cast<quint16>(m_entries.size()));
    put32(m_bytes, size);
    put32(m_bytes, start);
    put16(m_bytes, 0);
    return m_bytes;
}

} // namespace ui
