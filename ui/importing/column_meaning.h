#pragma once

#include "db/exchange/import_plan.h"

#include <QList>
#include <QString>

namespace ui {

/// What a column of a file can be taken for: a column of the kind, perhaps with coordinates that hold for all its
/// cells ("amount, stage = spent"). The key is made of the kind's own keys.
struct ColumnMeaning {
    QString key;  ///< "amount|stage=spent"; empty = not used
    QString text;
};

/// All that a person can choose from; "not used" first.
QList<ColumnMeaning> columnMeanings(db::Kind kind);
/// What the plan takes a column for.
ColumnMeaning meaningOf(const db::ImportPlan &plan, const db::ColumnUse &use);
/// The choice that gives a column a meaning.
db::ColumnChoice choiceOf(int field, const QString &meaningKey);
/// What holds for a column now: what was said of it, else what the plan takes it for.
db::ColumnChoice choiceNow(const db::ImportPlan &plan, const db::ImportOptions &options, int field);

} // namespace ui
