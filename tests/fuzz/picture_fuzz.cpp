// Any bytes as a picture, and any text as a check code: a code is found or not, never a crash; what is found is written
// and read again as the same.

#include "db/figures/picture_code.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void check(const std::optional<db::CheckCode> &code)
{
    if (!code)
        return;
    require(code->asOf.valid());
    require(code->knownOn >= 0 && code->values >> 40 == 0);
    const auto again = db::parseCheckCode(db::text(*code));
    require(again.has_value() && *again == *code);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    check(db::codeInPicture(bytes));
    db::isWholePicture(bytes);
    check(db::parseCheckCode(bytes));
    check(db::codeInPicture("<" + std::string(db::CodeElement) + ">" + std::string(bytes) + "<"));
    return 0;
}
