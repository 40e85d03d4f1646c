#include "ui/words/words.h"

#include "ui/words/numbers.h"

#include <QCoreApplication>

namespace ui {

namespace {

// %1, %2 … are the problem's arguments, %0 is the raw cell.
struct Rule {
    std::string_view id;
    const char *text;
};

constexpr Rule rules[] = {
    {"value.missing", QT_TRANSLATE_NOOP("Problems", "The cell is empty, but every row needs it.")},
};

} // namespace

QString text(const db::Problem &problem)
{
    for (const Rule &rule : rules) {
        if (rule.id != problem.rule)
            continue;
        QString sentence = QCoreApplication::translate("Problems", rule.text);
        sentence.replace(QStringLiteral("%0"), fromDb(problem.text));
        for (std::size_t i = 0; i < problem.args.size(); ++i)
            sentence.replace(QStringLiteral("%%1").arg(i + 1), fromDb(problem.args[i]));
        return sentence;
    }
    return QCoreApplication::translate("Problems", "“%1” breaks the rule %2. Check the cell.")
        .arg(fromDb(problem.text), fromDb(problem.rule));
}

} // namespace ui
