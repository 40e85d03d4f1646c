#pragma once

#include "db/figures/chart.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace ui {

class CellTableModel;

/// The same chart as a table, in the room of the picture: title, every number, source and as-of day.
class ChartTwin final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTwin(QWidget *parent = nullptr);

    void setDescription(const db::ChartDescription &description);
    QTableView *table() const { return m_table; }
    /// What the chosen cell shows.
    db::FigureRef figureInFocus() const;

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_source;
    QTableView *m_table;
    CellTableModel *m_model;
};

} // namespace ui
