#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QJsonObject;

namespace ui {

/// How a column of a table can be narrowed.
enum class ColumnKind {
    None,
    Text,   ///< by a piece of it, or to some of its values
    Number, ///< to a range
    Date,   ///< to a range of days
};

/// What a column has been narrowed to. What it names is the same in every language.
struct ColumnFilter {
    enum class By { Contains, Values, Range, Unknown };

    By by = By::Contains;
    QString contains;           ///< By::Contains, whatever the case
    QStringList values;         ///< By::Values: as TableRows::cellKey() names them
    std::optional<double> from; ///< By::Range, both ends included: as TableRows::cellPlace() counts
    std::optional<double> to;

    bool narrows() const;
    bool operator==(const ColumnFilter &) const = default;

    QJsonObject toJson() const;
    /// One that narrows nothing where the object is none of toJson().
    static ColumnFilter fromJson(const QJsonObject &object);
};

} // namespace ui
