#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace ui {

/// What dropped files would do.
struct DroppedFiles {
    QStringList tables;  ///< CSV and text files, to import
    QString dataFile;    ///< to open
    QString picture;     ///< to check what it says
    int others = 0;      ///< not taken
    bool any() const { return !tables.isEmpty() || !dataFile.isEmpty() || !picture.isEmpty(); }
};
/// A file that is imported, by its suffix.
bool isTable(const QString &path);
DroppedFiles droppedFiles(const QMimeData *data);

/// Covers the window while files are held over it and says what letting go would do.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    void announce(const DroppedFiles &files);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_text;
    QString m_detail;
};

} // namespace ui
