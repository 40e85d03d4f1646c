#include "app/help.h"

#include "app/verbs.h"
#include "app/words.h"

#include <QStringList>

#include <algorithm>

namespace app {

namespace {

/// A two-column list: the left texts are ASCII but for the units, so that their length is their width.
QString columns(const QList<std::pair<QString, QString>> &lines)
{
    qsizetype width = 0;
    for (const auto &[left, right] : lines)
        width = qMax(width, left.size());
    QString text;
    for (const auto &[left, right] : lines)
        text += QLatin1String("  ") + left.leftJustified(width + 2) + right + QLatin1Char('\n');
    return text;
}

QString optionTable(std::span<const OptionInfo> options)
{
    QList<std::pair<QString, QString>> lines;
    for (const OptionInfo &option : options) {
        QString left = QLatin1String("--") + QLatin1String(option.name);
        if (option.placeholder != nullptr)
            left += QLatin1Char(' ') + QLatin1String(option.placeholder);
        lines.emplaceBack(left, Words::tr(option.help));
    }
    return columns(lines);
}

} // namespace

QString generalHelp()
{
    QList<std::pair<QString, QString>> lines;
    for (const VerbInfo &verb : allVerbs()) {
        lines.emplaceBack((QLatin1String(verb.name) + QLatin1Char(' ') + QString::fromUtf8(verb.operands)).trimmed(),
                          Words::tr(verb.summary));
    }
    return Words::tr("Clusterboard: where the national AI industry-convergence cluster stands.") + QLatin1String("\n\n")
        + QLatin1String("  clusterboard [FILE]\n")
        + Words::tr("opens the window. With a verb the program works without a display and asks nothing:")
        + QLatin1String("\n\n") + columns(lines) + QLatin1Char('\n') + Words::tr("Every verb understands:")
        + QLatin1Char('\n') + optionTable(commonOptions()) + QLatin1Char('\n')
        + Words::tr("Most verbs answer in JSON with --json; \"clusterboard VERB --help\" lists what a verb can do.")
        + QLatin1Char('\n')
        + Words::tr("Dates are written YYYY-MM-DD. Data goes to standard output, messages to standard error.\n"
                    "Exit codes: 0 done; 1 refused for its content (nothing stored); 2 wrong usage;\n"
                    "3 input or output failed; 4 the file is in use; 5 the file is damaged, foreign or newer.");
}

QString helpOf(const VerbInfo &verb)
{
    QString text = QStringLiteral("clusterboard %1 %2").arg(QLatin1String(verb.name), QString::fromUtf8(verb.operands))
                       .trimmed();
    if (!verb.options.empty())
        text += QLatin1Char(' ') + Words::tr("[options]");
    text += QLatin1String("\n  ") + Words::tr(verb.summary) + QLatin1String("\n\n");
    if (!verb.options.empty())
        text += optionTable(verb.options) + QLatin1Char('\n');
    const auto ofKinds = [](const OptionInfo &option) {
        return option.value == OptionValue::Kind || option.value == OptionValue::KindOrAuto;
    };
    if (std::any_of(verb.options.begin(), verb.options.end(), ofKinds))
        text += Words::tr("Kinds: %1").arg(kindKeys()) + QLatin1String("\n\n");
    return text + Words::tr("Every verb understands:") + QLatin1Char('\n') + optionTable(commonOptions()).trimmed()
        .prepend(QLatin1String("  "));
}

QString versionText()
{
    return QStringLiteral("clusterboard %1").arg(QStringLiteral(CLUSTERBOARD_VERSION));
}

} // namespace app
