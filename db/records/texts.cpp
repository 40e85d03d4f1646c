#include "db/records/texts.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace db {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isBlank(char32_t c)
{
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200F)
           || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0xFEFF;
}

std::string utf8(const icu::UnicodeString &text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

icu::UnicodeString normalised(const icu::Normalizer2 *(*instance)(UErrorCode &), std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *form = instance(status);
    const icu::UnicodeString in =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    if (U_FAILURE(status))
        return in; // without ICU's data nothing can be normalised; the text stays as it came
    icu::UnicodeString out = form->normalize(in, status);
    return U_FAILURE(status) ? in : out;
}

const icu::Normalizer2 *nfc(UErrorCode &status)
{
    return icu::Normalizer2::getNFCInstance(status);
}

const icu::Normalizer2 *nfkcCaseFold(UErrorCode &status)
{
    return icu::Normalizer2::getNFKCCasefoldInstance(status);
}

void eraseAll(std::string &text, std::string_view part)
{
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
}

} // namespace

std::string foldName(std::string_view text)
{
    std::string out;
    if (isAscii(text)) {
        out.reserve(text.size());
        for (const char c : text) {
            if (!isBlank(static_cast<char32_t>(c)))
                out += (c >= 'A' && c <= 'Z') ? static_cast<char>(c + 32) : c;
        }
        return out;
    }
    const icu::UnicodeString folded = normalised(nfkcCaseFold, text);
    icu::UnicodeString kept;
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(folded.char32At(i));
        if (!isBlank(c))
            kept.append(static_cast<UChar32>(c));
    }
    out = utf8(kept);
    const std::string whole = out;
    eraseAll(out, "(주)"); // ㈜ has become (주) by NFKC
    eraseAll(out, "주식회사");
    return out.empty() ? whole : out; // a record that is called just 주식회사 keeps its name
}

std::string tidyText(std::string_view text)
{
    if (isAscii(text)) {
        while (!text.empty() && isBlank(static_cast<char32_t>(text.front())))
            text.remove_prefix(1);
        while (!text.empty() && isBlank(static_cast<char32_t>(text.back())))
            text.remove_suffix(1);
        return std::string(text);
    }
    icu::UnicodeString out = normalised(nfc, text);
    std::int32_t from = 0;
    std::int32_t to = out.length();
    while (from < to && isBlank(static_cast<char32_t>(out.char32At(from))))
        from = out.moveIndex32(from, 1);
    while (to > from && isBlank(static_cast<char32_t>(out.char32At(out.moveIndex32(to, -1)))))
        to = out.moveIndex32(to, -1);
    return utf8(out.tempSubStringBetween(from, to));
}

Texts::Texts(std::shared_ptr<const Texts> base)
    : m_base(std::move(base)), m_first(m_base ? m_base->size() : 0)
{
}

Value Texts::find(std::string_view text) const
{
    for (const Texts *part = this; part; part = part->m_base.get()) {
        if (const auto it = part->m_ids.find(text); it != part->m_ids.end())
            return it->second;
    }
    return Null;
}

Value Texts::findFold(std::string_view fold) const
{
    const std::string key(fold);
    // The oldest dictionary first, so that a fold has one representative whichever layer asks.
    Value found = Null;
    for (const Texts *part = this; part; part = part->m_base.get()) {
        if (const auto it = part->m_firstWithFold.find(key); it != part->m_firstWithFold.end())
            found = it->second;
    }
    return found;
}

Value Texts::intern(std::string_view text)
{
    const Value known = find(text);
    if (known != Null)
        return known;
    const auto id = static_cast<Value>(size() + 1);
    m_texts.emplace_back(text);
    m_ids.emplace(m_texts.back(), id);
    std::string fold = foldName(text);
    const Value representative = findFold(fold);
    m_folds.push_back(representative == Null ? id : representative);
    if (representative == Null)
        m_firstWithFold.emplace(std::move(fold), id);
    return id;
}

std::string_view Texts::text(Value id) const
{
    if (id < 1 || static_cast<std::size_t>(id) > size())
        return {};
    const Texts *part = this;
    while (static_cast<std::size_t>(id) <= part->m_first)
        part = part->m_base.get();
    return part->m_texts[static_cast<std::size_t>(id) - part->m_first - 1];
}

Value Texts::folded(Value id) const
{
    if (id < 1 || static_cast<std::size_t>(id) > size())
        return Null;
    const Texts *part = this;
    while (static_cast<std::size_t>(id) <= part->m_first)
        part = part->m_base.get();
    return part->m_folds[static_cast<std::size_t>(id) - part->m_first - 1];
}

} // namespace db
