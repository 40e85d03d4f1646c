#pragma once

#include "ui/words/language.h"

#include <QCoreApplication>
#include <QString>
#include <QTranslator>

namespace app {

/// The words of the command line: English in the source, Korean in the translation. Words for what db/ says are in
/// ui/words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Keeps the texts of a language installed in the running application: those of the window, of Qt and of the verbs.
class Texts final
{
public:
    explicit Texts(ui::Language language);

private:
    QTranslator m_verbs;
};

} // namespace app
