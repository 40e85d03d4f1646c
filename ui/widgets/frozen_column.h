#pragma once

#include <QTableView>

namespace ui {

/// The first column of a table stays in sight while the others go by sideways: a second view of the same rows lies over
/// it. Takes no keyboard; a click is one on the table below.
class FrozenColumn final : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumn(QTableView *table);

    /// Call when the table has another model.
    void attach();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int firstColumn() const;
    void place();
    void sortByColumn();
    void uncover();

    QTableView *m_table;
};

} // namespace ui
