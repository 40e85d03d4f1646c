#include "app/text_table.h"

namespace app {

namespace {

/// The wide blocks that Korean texts use: Jamo, CJK, Hangul, full-width forms.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
}

} // namespace

int TextTable::width(const QString &text)
{
    int cells = 0;
    for (const char32_t c : text.toUcs4())
        cells += isWide(c) ? 2 : 1;
    return cells;
}

QString TextTable::text() const
{
    QList<int> widths(m_columns.size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = qMax(widths[i], width(row[i]));
    }
    QString out;
    for (const QStringList &row : m_rows) {
        QString line(m_indent, QLatin1Char(' '));
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i) {
            const QString blanks(widths[i] - width(row[i]), QLatin1Char(' '));
            line += m_columns[i] == Align::Right ? blanks + row[i] : row[i] + blanks;
            line += QLatin1String("  ");
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += line + QLatin1Char('\n');
    }
    return out;
}

} // namespace app
