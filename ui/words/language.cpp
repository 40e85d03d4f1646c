#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>

namespace ui {

namespace {

Language s_language = Language::English; // what the sources speak until a language is set

// The translators of the running application; children of it, so that a second application starts afresh.
QTranslator *translator(const char *name)
{
    QCoreApplication *application = QCoreApplication::instance();
    auto *found = application->findChild<QTranslator *>(QLatin1String(name), Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new QTranslator(application);
        found->setObjectName(QLatin1String(name));
    }
    return found;
}

} // namespace

std::optional<Language> languageByKey(QStringView key)
{
    const QStringView base = key.left(2);
    if (key.size() > 2 && key[2] != u'_' && key[2] != u'-')
        return std::nullopt;
    if (base.compare(u"ko", Qt::CaseInsensitive) == 0)
        return Language::Korean;
    if (base.compare(u"en", Qt::CaseInsensitive) == 0)
        return Language::English;
    return std::nullopt;
}

QString languageKey(Language language)
{
    return language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

Language chooseLanguage(const QString &option, const QString &setting, const QLocale &locale)
{
    for (const QString &key : {option, setting, locale.name()}) {
        if (const auto language = languageByKey(key))
            return *language;
    }
    return Language::Korean;
}

bool setLanguage(Language language)
{
    s_language = language;
    const QLocale locale = language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                        : QLocale(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(locale);

    // Removing first keeps widgets from being told twice with half of the texts changed.
    QTranslator *qt = translator("qt-texts");
    QTranslator *own = translator("program-texts");
    QCoreApplication::removeTranslator(own);
    QCoreApplication::removeTranslator(qt);
    const QString key = languageKey(language);
    if (qt->load(QStringLiteral("qtbase_") + key, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    const bool loaded = own->load(QStringLiteral(":/i18n/clusterboard_%1.qm").arg(key));
    if (loaded)
        QCoreApplication::installTranslator(own);
    return loaded;
}

Language currentLanguage()
{
    return s_language;
}

QString withoutKey(QString label)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    return label.remove(bracketed).remove(u'&');
}

} // namespace ui
