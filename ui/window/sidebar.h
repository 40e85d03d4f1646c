#pragma once

#include "ui/pages/page.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace ui {

/// The pages of the window, one below the other.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCurrent(PageId page); ///< does not signal
    /// How many things on a page wait for somebody, shown beside its name; 0 = nothing is shown.
    void setCount(PageId page, int count);

Q_SIGNALS:
    void chosen(ui::PageId page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void nameItem(QListWidgetItem *item);

    QLabel *m_brand;
    QListWidget *m_list;
};

} // namespace ui
