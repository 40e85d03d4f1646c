#pragma once

#include "db/ledger/schema.h"

#include <array>

namespace db {

/// The statements of resources/schema: what each version of the schema adds to the one before.
extern const std::array<const char *, SchemaVersion> SchemaTexts;

} // namespace db
