#pragma once

#include <QByteArrayList>

struct zip;
struct zip_source;

namespace ui {

/// Packs parts into a ZIP archive in memory, without times: the same parts give the same bytes. It can fail for want of
/// memory alone, and then ends as Qt's own containers do.
class ZipWriter final
{
public:
    ZipWriter();
    ~ZipWriter();

    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// `packed`: deflated; pictures and the type that comes first stay as they are.
    void add(const char *name, const QByteArray &bytes, bool packed = true);
    /// Once, at the end.
    QByteArray finish();

private:
    QByteArrayList m_parts; ///< read when the archive is closed
    zip_source *m_archive;
    zip *m_zip;
};

} // namespace ui
