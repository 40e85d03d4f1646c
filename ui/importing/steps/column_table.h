#pragma once

#include <QWidget>

class QStandardItemModel;
class QTableWidget;

namespace ui {

class ImportCase;

/// The columns of the file: how each is headed, what stands in it, what it is taken for and in which unit.
class ColumnTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(ImportCase &of, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillRow(int row);
    void chooseMeaning(int field, const QString &key);
    void chooseUnit(int field, qint64 won);
    void chooseIncrements(int field, bool adds);

    ImportCase &m_case;
    QTableWidget *m_table;
    QStandardItemModel *m_meanings;
    QList<QStringList> m_samples; ///< per field the first texts
};

} // namespace ui
