// Any bytes as the set-up of a profile: refused, or read and written again as the same.

#include "db/exchange/profile.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    db::ImportProfile profile;
    profile.name = "p";
    if (!db::readSetup({reinterpret_cast<const char *>(data), size}, profile))
        return 0;
    db::ImportProfile again;
    again.name = "p";
    if (!db::readSetup(db::writeSetup(profile), again) || !(again == profile))
        std::abort();
    return 0;
}
