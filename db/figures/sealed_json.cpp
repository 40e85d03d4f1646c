#include "db/figures/sealed_json.h"

#include "db/engine/sha256.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace db {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *HashName = "sha256";

std::string textOf(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string seal(Json json)
{
    json[HashName] = hex(sha256(textOf(json)));
    return textOf(json);
}

std::optional<Json> unseal(std::string_view text)
{
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains(HashName))
        return std::nullopt;
    const Json hash = json[HashName];
    json.erase(HashName);
    if (hash != hex(sha256(textOf(json))))
        return std::nullopt;
    return json;
}

} // namespace db
