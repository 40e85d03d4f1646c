#pragma once

#include "db/ledger/snapshot.h"
#include "db/records/kind.h"

#include <QString>
#include <QWidget>

namespace ui {

/// What one column of a record is written with. It says what a cell of a file would say; reading it is the planner's
/// business, here as in an import.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    virtual QString cell() const = 0;
    virtual void setCell(const QString &cell) = 0;
    /// The unit that an amount is written in; empty for everything else.
    virtual QString unit() const { return {}; }
    /// What the program takes the text for where a person may want to see it: "= 31 Mar 2025". Empty for nothing.
    virtual QString reading() const { return {}; }
    /// The widget that has the keyboard, to be named and marked.
    QWidget *control() const { return m_control; }

Q_SIGNALS:
    void edited(); ///< by the person

protected:
    explicit FieldEditor(QWidget *parent);
    /// `row` stands in one line; the first has the keyboard.
    void build(std::initializer_list<QWidget *> row);

private:
    QWidget *m_control = nullptr;
};

/// The editor that a column's type asks for. `snapshot`: for the values that the file knows already.
FieldEditor *newFieldEditor(const db::Snapshot &snapshot, db::Kind kind, int column, QWidget *parent);

/// A day, month, quarter or year in any spelling that an import understands.
FieldEditor *newDateEditor(QWidget *parent);

} // namespace ui
