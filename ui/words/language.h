#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace ui {

enum class Language { Korean, English };

/// "ko" and "en", also with a country ("ko_KR"); nothing else.
std::optional<Language> languageByKey(QStringView key);
QString languageKey(Language language);

/// The first that says something: the --lang option, the stored setting, the locale. Korean when none does.
Language chooseLanguage(const QString &option, const QString &setting, const QLocale &locale = QLocale::system());

/// Installs the program's and Qt's own texts of a language in the running application and makes its locale the
/// default. May be called again at any time: widgets get QEvent::LanguageChange. A QCoreApplication is enough.
/// False when the program's texts are missing from the resources: then the source texts (English) show.
bool setLanguage(Language language);
Language currentLanguage();
/// A label without its key: of "&Open…" and "열기(&O)…" what is said.
QString withoutKey(QString label);

} // namespace ui
