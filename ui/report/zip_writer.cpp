#include "ui/report/zip_writer.h"

#include <QtGlobal>

#include <utility>

#include <zip.h>

namespace ui {

namespace {

constexpr zip_uint16_t FirstOfJanuary1980 = (1 << 5) | 1; // the earliest day that the format knows
constexpr zip_uint32_t Level = 9;

void need(bool done)
{
    if (!done)
        qBadAlloc();
}

} // namespace

ZipWriter::ZipWriter()
    : m_archive(zip_source_buffer_create(nullptr, 0, 0, nullptr)),
      m_zip(m_archive ? zip_open_from_source(m_archive, ZIP_TRUNCATE, nullptr) : nullptr)
{
    need(m_zip != nullptr);
    zip_source_keep(m_archive); // it is read after the archive, which owns it, is closed
}

ZipWriter::~ZipWriter()
{
    if (m_zip)
        zip_discard(m_zip);
    zip_source_free(m_archive);
}

void ZipWriter::add(const char *name, const QByteArray &bytes, bool packed)
{
    m_parts.append(bytes);
    zip_source_t *source = zip_source_buffer(m_zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    need(source != nullptr);
    const zip_int64_t index = zip_file_add(m_zip, name, source, ZIP_FL_ENC_UTF_8);
    need(index >= 0);
    const auto at = static_cast<zip_uint64_t>(index);
    need(zip_set_file_compression(m_zip, at, packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, packed ? Level : 0) == 0);
    need(zip_file_set_dostime(m_zip, at, 0, FirstOfJanuary1980, 0) == 0);
}

QByteArray ZipWriter::finish()
{
    need(zip_close(std::exchange(m_zip, nullptr)) == 0);
    zip_stat_t facts;
    need(zip_source_stat(m_archive, &facts) == 0 && zip_source_open(m_archive) == 0);
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    need(zip_source_read(m_archive, bytes.data(), facts.size) == static_cast<zip_int64_t>(facts.size));
    zip_source_close(m_archive);
    return bytes;
}

} // namespace ui
