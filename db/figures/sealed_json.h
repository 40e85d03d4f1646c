#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace db {

/// What a decision keeps of figures, as one line of JSON with the SHA-256 of the rest in it: what was altered since is no
/// longer taken for what was decided. The names keep their order, for the hash is one of their text.
std::string seal(nlohmann::ordered_json json);
/// What was sealed, without its hash; nothing where the text is none of seal() or does not fit its hash.
std::optional<nlohmann::ordered_json> unseal(std::string_view text);

} // namespace db
