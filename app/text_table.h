#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// Columns of text for a terminal, where a Hangul syllable is two cells wide.
class TextTable final
{
public:
    enum class Align { Left, Right };
    explicit TextTable(QList<Align> columns, int indent = 0) : m_columns(std::move(columns)), m_indent(indent) {}

    void add(const QStringList &row) { m_rows += row; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Lines without trailing blanks, each with a line end.
    QString text() const;

    /// Cells that a text takes in a terminal.
    static int width(const QString &text);

private:
    QList<Align> m_columns;
    QList<QStringList> m_rows;
    int m_indent;
};

} // namespace app
