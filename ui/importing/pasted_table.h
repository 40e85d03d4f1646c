#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QMimeData;
class QTemporaryDir;

namespace ui {

/// A table from the clipboard as a file of its own, which goes when the last copy of this does.
struct PastedTable {
    QString path; ///< its name says when it was pasted
    char delimiter = '\t';
    std::shared_ptr<QTemporaryDir> folder;
};

/// Lines with columns, as a spreadsheet puts them on the clipboard: a header and at least one row, parted by tabs, else
/// by commas or semicolons. Empty when there is no such text.
struct ClipboardText {
    QByteArray utf8;
    char delimiter = '\t';

    bool isTable() const { return !utf8.isEmpty(); }
};
ClipboardText tableIn(const QMimeData *data);
/// Writes the table into a private folder; without a folder when it cannot be written.
PastedTable keepPasted(const ClipboardText &text);

} // namespace ui
