#pragma once

#include "app/json_writer.h"
#include "db/ledger/change_set.h"
#include "db/records/kind.h"
#include "db/records/texts.h"

#include <string_view>
#include <vector>

namespace app {

/// A stored cell as JSON: money in won and counts as integers, decimals as numbers, flags as true and false, dates,
/// choices and texts as their canonical spelling, null for what is not known.
void writeCell(JsonWriter &json, const db::Texts &texts, const db::Column &column, db::Value value);

/// The cells that identify a row, blank ones left out, as an object by column key.
void writeKey(JsonWriter &json, const db::Texts &texts, db::Kind kind, const std::vector<db::Value> &cells);

/// "inserted", "updated", "removed" or, for a claim "none", "withdrawn".
std::string_view changeName(const db::RowDifference &row);
/// The side of a difference that says which row it is.
const std::vector<db::Value> &identity(const db::RowDifference &row);

} // namespace app
