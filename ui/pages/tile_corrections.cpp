#include "ui/pages/tile_corrections.h"

#include "ui/words/closing_words.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct TileCorrectionsWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TileCorrections)
};

/// In the unit of the tiles, unless that hides what was corrected.
QString valueBefore(const db::AlteredFigure &figure)
{
    const QString shown = closedFigureShown(figure.figure, figure.before);
    return shown == closedFigureShown(figure.figure, figure.after) ? closedFigureValue(figure.figure, figure.before)
                                                                   : shown;
}

} // namespace

QString correctedSentence(const std::vector<db::AlteredFigure> &corrections, std::initializer_list<std::string> names)
{
    QStringList parts;
    for (const db::AlteredFigure &each : corrections) {
        if (std::find(names.begin(), names.end(), each.figure) == names.end())
            continue;
        parts.append(
            TileCorrectionsWords::tr("Corrected since closing %1: %2 was %3", "quarter, figure, value")
                .arg(date(each.quarter), closedFigureName(each.figure), valueBefore(each)));
    }
    return parts.join(u" · "_s);
}

} // namespace ui
