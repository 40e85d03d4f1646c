#pragma once

#include <QCoreApplication>
#include <QString>

namespace app {

/// The words of the command line: English in the source, Korean in the translation. Words for what db/ says are in
/// ui/words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace app
