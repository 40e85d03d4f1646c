#pragma once

#include <QImage>
#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace ui {

/// The pages of a document below one another.
class PagePreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// The place in the document stays where it was.
    void setPages(const QList<QImage> &pages);
    int pages() const { return m_count; }
    /// While new pages are being made the old ones stay, paler.
    void setStale(bool stale);

private:
    QWidget *m_sheet;
    QVBoxLayout *m_layout;
    int m_count = 0;
};

} // namespace ui
