#pragma once

namespace db {

/// The statements of resources/schema, in order.
extern const char *const SchemaText;

} // namespace db
