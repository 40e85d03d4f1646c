#include "ui/pdf_finish.h"

#include "ui/words/language.h"

#include <QHashFunctions>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The writer's own date, which is the time of the clock, gives way to one as long.
void setDate(QByteArray &pdf, db::PartialDate day)
{
    constexpr qsizetype Digits = 14; // YYYYMMDDhhmmss
    const std::chrono::year_month_day date(day.lastDay());
    const QByteArray time = QByteArray::number(int(date.year())).rightJustified(4, '0')
        + QByteArray::number(unsigned(date.month())).rightJustified(2, '0')
        + QByteArray::number(unsigned(date.day())).rightJustified(2, '0') + "000000";
    for (const char *key : {"/CreationDate (D:", "/ModDate (D:"}) {
        for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
            const qsizetype from = at + static_cast<qsizetype>(qstrlen(key));
            if (pdf.indexOf(')', from) >= from + Digits)
                pdf.replace(from, Digits, time);
        }
    }
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// "(…)" would need its own encoding; hexadecimal UTF-16 is plain ASCII.
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex.toUpper() + '>';
}

/// A document as Qt writes it: one table of objects, one trailer.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &pdf) : m_pdf(pdf)
    {
        const qsizetype end = pdf.lastIndexOf("startxref\n");
        const qsizetype trailer = pdf.lastIndexOf("trailer\n");
        if (end < 0 || trailer < 0 || trailer > end)
            return;
        m_table = pdf.mid(end + 10, pdf.indexOf('\n', end + 10) - end - 10).toLongLong();
        m_trailer = pdf.mid(trailer, end - trailer);
        if (m_table > 0 && m_table < pdf.size() && QByteArrayView(pdf).sliced(m_table).startsWith("xref\n0 "))
            m_count = pdf.mid(m_table + 7, pdf.indexOf('\n', m_table + 7) - m_table - 7).toInt();
    }

    int count() const { return m_count; }
    qsizetype table() const { return m_table; }
    /// What stands in a dictionary of the trailer or an object: "/Root 1 0 R" gives 1.
    static int number(const QByteArray &dictionary, const char *key)
    {
        const qsizetype at = dictionary.indexOf(key);
        return at < 0 ? 0 : dictionary.mid(at + static_cast<qsizetype>(qstrlen(key))).trimmed().split(' ').first().toInt();
    }
    int root() const { return number(m_trailer, "/Root"); }
    int info() const { return number(m_trailer, "/Info"); }
    /// Between "<<" and the last ">>" of an object; empty when it is none of this build.
    QByteArray dictionary(int object) const
    {
        constexpr qsizetype Line = 20;
        const qsizetype first = m_pdf.indexOf('\n', m_table + 7) + 1;
        const qsizetype at = m_pdf.mid(first + object * Line, 10).toLongLong();
        if (object <= 0 || object >= m_count || at <= 0)
            return {};
        const QByteArray whole = m_pdf.mid(at, m_pdf.indexOf("endobj", at) - at);
        const qsizetype open = whole.indexOf("<<");
        const qsizetype close = whole.lastIndexOf(">>");
        return whole.startsWith(QByteArray::number(object) + " 0 obj") && open >= 0 && close > open
            ? whole.mid(open + 2, close - open - 2)
            : QByteArray();
    }
    QList<int> pages() const
    {
        const QByteArray tree = dictionary(number(dictionary(root()), "/Pages"));
        const qsizetype open = tree.indexOf("/Kids");
        const qsizetype from = tree.indexOf('[', open);
        const qsizetype to = tree.indexOf(']', from);
        QList<int> pages;
        if (open < 0 || from < 0 || to < 0)
            return pages;
        const QList<QByteArray> words = tree.mid(from + 1, to - from - 1).simplified().split(' ');
        for (qsizetype i = 0; i + 2 < words.size(); i += 3)
            pages += words[i].toInt();
        return pages;
    }

private:
    QByteArray m_pdf;
    QByteArray m_trailer;
    qsizetype m_table = 0;
    int m_count = 0;
};

void addOutline(QByteArray &pdf, const QList<PdfBookmark> &outline)
{
    const PdfFile file(pdf);
    const QByteArray catalog = file.dictionary(file.root());
    const QList<int> pages = file.pages();
    if (catalog.isEmpty() || pages.isEmpty() || file.info() == 0)
        return;
    QList<qsizetype> places;
    const int first = file.count(); // of the new objects
    const auto add = [&](int object, const QByteArray &dictionary) {
        places += pdf.size();
        pdf += QByteArray::number(object) + " 0 obj\n<<" + dictionary + ">>\nendobj\n";
    };
    QByteArray more = "/Lang (" + (currentLanguage() == Language::Korean ? QByteArray("ko-KR") : QByteArray("en-GB")) + ")\n";
    if (!outline.isEmpty())
        more += "/Outlines " + reference(first) + "\n/PageMode /UseOutlines\n";
    add(file.root(), catalog + more);
    const int last = first + static_cast<int>(outline.size());
    if (!outline.isEmpty())
        add(first, "/Type /Outlines /First " + reference(first + 1) + " /Last " + reference(last) + " /Count "
                       + QByteArray::number(outline.size()));
    for (int i = 0; i < outline.size(); ++i) {
        const int object = first + 1 + i;
        add(object, "/Title " + pdfText(outline[i].title) + " /Parent " + reference(first)
                        + (i > 0 ? " /Prev " + reference(object - 1) : QByteArray())
                        + (object < last ? " /Next " + reference(object + 1) : QByteArray()) + " /Dest ["
                        + reference(pages.value(outline[i].page, pages.first())) + " /Fit]");
    }
    const qsizetype table = pdf.size();
    const auto line = [](qsizetype place) { return QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n"; };
    pdf += "xref\n" + QByteArray::number(file.root()) + " 1\n" + line(places.first());
    if (places.size() > 1) {
        pdf += QByteArray::number(first) + ' ' + QByteArray::number(places.size() - 1) + '\n';
        for (const qsizetype place : places.mid(1))
            pdf += line(place);
    }
    pdf += "trailer\n<<\n/Size " + QByteArray::number(first + places.size() - 1) + "\n/Info " + reference(file.info()) + "\n/Root "
        + reference(file.root()) + "\n/Prev " + QByteArray::number(file.table()) + "\n>>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
}

} // namespace

void steadyPdf()
{
    QHashSeed::setDeterministicGlobalSeed();
}

QByteArray finishedPdf(QByteArray pdf, db::PartialDate day, const QList<PdfBookmark> &outline)
{
    setDate(pdf, day);
    addOutline(pdf, outline);
    return pdf;
}

} // namespace ui
