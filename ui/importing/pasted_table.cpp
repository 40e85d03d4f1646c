#include "ui/importing/pasted_table.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QStringList>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PastedTableWords {
    Q_DECLARE_TR_FUNCTIONS(ui::PastedTable)
};

} // namespace

ClipboardText tableIn(const QMimeData *data)
{
    if (!data || !data->hasText() || data->hasUrls()) // copied files are no rows
        return {};
    const QString text = data->text();
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (lines.size() < 2)
        return {};
    for (const char delimiter : {'\t', ',', ';'}) {
        qsizetype parted = 0;
        for (const QString &line : std::as_const(lines))
            parted += line.contains(QLatin1Char(delimiter)) ? 1 : 0;
        if (parted >= 2)
            return {text.toUtf8(), delimiter};
    }
    return {};
}

PastedTable keepPasted(const ClipboardText &text)
{
    PastedTable table;
    auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid())
        return table;
    const QString when = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString name = text.delimiter == '\t'
                             ? PastedTableWords::tr("Pasted %1.tsv", "date and time").arg(when)
                             : PastedTableWords::tr("Pasted %1.csv", "date and time").arg(when);
    QFile file(folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.utf8) != text.utf8.size() || !file.flush())
        return table;
    table.path = file.fileName();
    table.delimiter = text.delimiter;
    table.folder = std::move(folder);
    return table;
}

} // namespace ui
