#pragma once

#include <QList>
#include <QObject>

#include <cstdint>

class QAction;
class QMenu;
class QPushButton;

namespace ui {

class RecordTableModel;
class TablePanel;

/// What can be done with the records of a table, beside the table: a menu above it and one on its rows; Enter or a
/// double click on a row does the common thing. Keeps the row when the records are read anew.
class RecordActions final : public QObject
{
    Q_OBJECT

public:
    RecordActions(TablePanel *panel, RecordTableModel *records);

    /// `activated` is what Enter on a row does.
    void offer(const QList<QAction *> &actions, QAction *activated);
    /// The version of the record that is chosen, 0 = none or the table shows no records.
    std::int64_t chosen() const;
    void retranslate();

Q_SIGNALS:
    void chosenChanged();

private:
    void keep();
    void choose(std::int64_t version);

    TablePanel *m_panel;
    RecordTableModel *m_records;
    QPushButton *m_button;
    QMenu *m_menu;
    std::int64_t m_kept = 0;
    int m_keptRow = -1; ///< where it stood, for the next one when it is gone
};

} // namespace ui
