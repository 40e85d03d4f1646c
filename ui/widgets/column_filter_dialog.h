#pragma once

#include "ui/models/row_filter.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// Asks what a column is to be narrowed to: a piece of text or some of its values, a range of numbers or days, or the
/// rows of which nothing is known there.
class ColumnFilterDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name` of the column as its header has it.
    ColumnFilterDialog(const RowFilter &rows, int column, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One that narrows nothing: the column shows everything again.
    void chosen(const ui::ColumnFilter &filter);

private:
    void buildText(const RowFilter &rows, int column, const ColumnFilter &now);
    void buildRange(const RowFilter &rows, int column, const ColumnFilter &now);
    void narrowList(const QString &typed);
    void showState();
    std::optional<double> placeOf(const QLineEdit &field, bool end) const;
    ColumnFilter filter() const;

    ColumnKind m_kind;
    double m_unit;
    QLineEdit *m_contains = nullptr; ///< of a text
    QListWidget *m_values = nullptr;
    QLineEdit *m_from = nullptr; ///< of a range
    QLineEdit *m_to = nullptr;
    QLabel *m_bad = nullptr;
    QCheckBox *m_unknown;
    QPushButton *m_apply;
};

/// What a column has been narrowed to, in a sentence.
QString columnFilterSentence(const RowFilter &rows, int column, const QString &name, const ColumnFilter &filter);

} // namespace ui
