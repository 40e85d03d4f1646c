#include "app/words.h"

namespace app {

Texts::Texts(ui::Language language)
{
    ui::setLanguage(language);
    if (language == ui::Language::Korean && m_verbs.load(QStringLiteral(":/i18n/app_ko.qm")))
        QCoreApplication::installTranslator(&m_verbs);
}

} // namespace app
