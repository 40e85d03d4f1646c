#include "ui/inspector/breakable.h"

#include <QLabel>

namespace ui {

namespace {

constexpr qsizetype LongestWord = 18;
constexpr QChar BreakHere(0x200B); // zero width space

} // namespace

QString breakable(const QString &text)
{
    QString out;
    qsizetype word = 0;
    for (const QChar c : text) {
        out += c;
        word = c.isSpace() ? 0 : word + 1;
        const bool joint = c == u'/' || c == u'.' || c == u'-' || c == u'_' || c == u'&' || c == u'?' || c == u'=';
        if (word >= LongestWord || (joint && word > LongestWord / 2)) {
            out += BreakHere;
            word = 0;
        }
    }
    return out;
}

QLabel *wrappedLabel(const QString &text, QWidget *parent, std::initializer_list<const char *> properties)
{
    auto *label = new QLabel(breakable(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setAccessibleName(text);
    for (const char *property : properties)
        label->setProperty(property, true);
    return label;
}

} // namespace ui
