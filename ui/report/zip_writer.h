#pragma once

#include <QByteArray>
#include <QList>

namespace ui {

/// Packs parts into a ZIP archive, without times: the same parts give the same bytes.
class ZipWriter final
{
public:
    /// `packed`: deflated; pictures and the type that comes first stay as they are.
    void add(const QByteArray &name, const QByteArray &bytes, bool packed = true);
    QByteArray finish();

private:
    struct Entry {
        QByteArray name;
        quint32 sum = 0;
        quint32 packedSize = 0;
        quint32 size = 0;
        quint32 offset = 0;
        bool packed = false;
    };

    QByteArray m_bytes;
    QList<Entry> m_entries;
};

} // namespace ui
