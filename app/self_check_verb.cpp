#include "app/json_writer.h"
#include "app/text_table.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/engine/versions.h"
#include "db/exchange/encoding.h"
#include "db/exchange/sheet_reader.h"
#include "ui/words/words.h"

#include <QFile>
#include <QFontDatabase>
#include <QImageReader>
#include <QLibraryInfo>

namespace app {

namespace {

struct Item {
    const char *key;
    QString name;
    QString found;
    bool good = true;
};

Item version(const char *key, const QString &name, const QString &found)
{
    return {key, name, found, !found.isEmpty()};
}

Item font()
{
    const QString wanted = QStringLiteral("Noto Sans CJK KR");
    const bool there = QFontDatabase::families(QFontDatabase::Korean).contains(wanted);
    return {"font", Words::tr("Korean font"), there ? wanted : Words::tr("%1 is missing").arg(wanted), there};
}

Item pictures()
{
    QStringList missing;
    const auto formats = QImageReader::supportedImageFormats();
    for (const char *format : {"png", "svg"}) {
        if (!formats.contains(QByteArray(format)))
            missing += QLatin1String(format);
    }
    return {"pictures", Words::tr("picture formats"),
            missing.isEmpty() ? QStringLiteral("png, svg")
                              : Words::tr("%1 is missing").arg(missing.join(QLatin1String(", "))),
            missing.isEmpty()};
}

Item texts()
{
    QStringList missing;
    for (const QString &path : {QStringLiteral(":/i18n/clusterboard_ko.qm"), QStringLiteral(":/i18n/app_ko.qm"),
                                QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QLatin1String("/qtbase_ko.qm")}) {
        if (!QFile::exists(path))
            missing += path;
    }
    return {"texts", Words::tr("Korean texts"),
            missing.isEmpty() ? Words::tr("complete") : Words::tr("%1 is missing").arg(missing.join(QLatin1String(", "))),
            missing.isEmpty()};
}

/// A syllable outside KS X 1001 first: the decoders that are wrong for Korean Windows files fail on it.
Item decoder()
{
    const auto decoded = db::decodeAll("\x8C\x63\xB9\xE6\xB0\xA2\xC7\xCF", db::Encoding::Windows949);
    const bool good = decoded && *decoded == "똠방각하";
    return {"windows_949", Words::tr("windows-949"), good ? Words::tr("is read") : Words::tr("is read wrongly"), good};
}

Item workbooks()
{
    const QString found = ui::fromDb(db::findSheetReader());
    return {"workbooks", Words::tr("reader of XLSX and ODS"),
            found.isEmpty() ? Words::tr("%1 is missing").arg(ui::fromDb(db::installedSheetReader())) : found,
            !found.isEmpty()};
}

QList<Item> items()
{
    return {
        version("clusterboard", QStringLiteral("Clusterboard"), QStringLiteral(CLUSTERBOARD_VERSION)),
        version("qt", QStringLiteral("Qt"), QLatin1String(qVersion())),
        version("sqlite", QStringLiteral("SQLite"), ui::fromDb(db::sqliteVersion())),
        version("icu", QStringLiteral("ICU"), ui::fromDb(db::icuVersion())),
        font(),
        pictures(),
        texts(),
        decoder(),
        workbooks(),
    };
}

} // namespace

ExitCode selfCheck(const Call &call)
{
    bool good = true;
    using enum TextTable::Align;
    TextTable table({Left, Left, Left});
    JsonWriter json;
    json.beginObject();
    json.key("items").beginArray();
    for (const Item &item : items()) {
        good = good && item.good;
        table.add({item.good ? QStringLiteral("+") : QStringLiteral("!"), item.name, item.found});
        json.beginObject();
        json.key("item").text(item.key);
        json.key("found").text(ui::toDb(item.found));
        json.key("good").boolean(item.good);
        json.endObject();
    }
    json.endArray();
    json.key("complete").boolean(good);
    json.endObject();
    call.console.data(call.arguments.has("json") ? json.take() : ui::toDb(table.text()));
    if (!good)
        call.console.complain(Words::tr("This installation is not complete."));
    return good ? Done : Refused;
}

} // namespace app
