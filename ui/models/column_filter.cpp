#include "ui/models/column_filter.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

bool ColumnFilter::narrows() const
{
    switch (by) {
    case By::Contains:
        return !contains.isEmpty();
    case By::Values:
        return !values.isEmpty();
    case By::Range:
        return from || to;
    case By::Unknown:
        return true;
    }
    return false;
}

QJsonObject ColumnFilter::toJson() const
{
    QJsonObject object;
    switch (by) {
    case By::Contains:
        object[u"contains"_s] = contains;
        break;
    case By::Values:
        object[u"values"_s] = QJsonArray::fromStringList(values);
        break;
    case By::Range:
        if (from)
            object[u"from"_s] = *from;
        if (to)
            object[u"to"_s] = *to;
        break;
    case By::Unknown:
        object[u"unknown"_s] = true;
        break;
    }
    return object;
}

ColumnFilter ColumnFilter::fromJson(const QJsonObject &object)
{
    ColumnFilter filter;
    if (object[u"unknown"_s].toBool()) {
        filter.by = By::Unknown;
    } else if (object.contains(u"values"_s)) {
        filter.by = By::Values;
        const QJsonArray values = object[u"values"_s].toArray();
        for (const QJsonValue &value : values)
            filter.values.append(value.toString());
    } else if (object.contains(u"from"_s) || object.contains(u"to"_s)) {
        filter.by = By::Range;
        const auto end = [&object](const QString &name) {
            const QJsonValue value = object[name];
            return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
        };
        filter.from = end(u"from"_s);
        filter.to = end(u"to"_s);
    } else {
        filter.contains = object[u"contains"_s].toString();
    }
    return filter;
}

} // namespace ui
