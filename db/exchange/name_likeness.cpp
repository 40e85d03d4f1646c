#include "db/exchange/name_likeness.h"

#include "db/records/texts.h"

#include <algorithm>

namespace db {

namespace {

/// The letters of well-formed UTF-8; texts of the dictionary are.
std::u32string lettersOf(std::string_view text)
{
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t letter = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length && at + i < text.size(); ++i)
            letter = (letter << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        out += letter;
        at += length;
    }
    return out;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c >= 0xAC00 || (c >= 0xC0 && c < 0x2000)
           || (c >= 0x3400 && c < 0xA000);
}

/// A word of a name: a run of letters, or of digits.
struct Word {
    std::u32string letters;
    bool digits = false;
};

std::vector<Word> wordsOf(std::string_view name)
{
    std::vector<Word> out;
    bool open = false;
    for (const char32_t c : lettersOf(name)) {
        const bool digit = isDigit(c);
        if (!digit && !isLetter(c)) {
            open = false;
            continue;
        }
        if (!open || out.back().digits != digit)
            out.push_back({{}, digit});
        open = true;
        out.back().letters += c >= U'A' && c <= U'Z' ? c + 32 : c;
    }
    return out;
}

bool isLegalForm(const std::u32string &word)
{
    static constexpr std::u32string_view forms[] = {U"주", U"유", U"사", U"재", U"주식회사", U"유한회사", U"유한책임회사",
                                                    U"사단법인", U"재단법인", U"합자회사", U"합명회사", U"농업회사법인",
                                                    U"co", U"ltd", U"inc", U"corp", U"llc", U"company", U"limited",
                                                    U"corporation", U"gmbh", U"plc"};
    return std::find(std::begin(forms), std::end(forms), word) != std::end(forms);
}

/// Long legal forms are also written without a blank: 예제유한회사, 사단법인예제.
void cutLegalForm(std::u32string &word)
{
    static constexpr std::u32string_view forms[] = {U"농업회사법인", U"유한책임회사", U"주식회사", U"유한회사",
                                                    U"사단법인", U"재단법인"};
    for (const std::u32string_view form : forms) {
        if (word.size() <= form.size())
            continue;
        if (word.compare(0, form.size(), form) == 0)
            word.erase(0, form.size());
        else if (word.compare(word.size() - form.size(), form.size(), form) == 0)
            word.erase(word.size() - form.size());
    }
}

std::uint64_t hashOf(const std::u32string &letters, std::size_t without)
{
    std::uint64_t hash = 0x2545F4914F6CDD1DULL;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i != without)
            hash = RowIndex::mix(hash, letters[i]);
    }
    return hash;
}

constexpr std::size_t Nothing = static_cast<std::size_t>(-1);

bool tellsApart(const BareName &name, std::size_t at)
{
    return at < name.letters.size() && (isDigit(name.letters[at]) || name.alone[at]);
}

/// They differ in one letter, and that letter is not one that tells siblings apart.
bool oneLetterApart(const BareName &a, const BareName &b)
{
    const std::u32string &x = a.letters;
    const std::u32string &y = b.letters;
    if (x.size() > y.size())
        return oneLetterApart(b, a);
    if (y.size() - x.size() > 1)
        return false;
    const auto at = static_cast<std::size_t>(std::mismatch(x.begin(), x.end(), y.begin()).first - x.begin());
    const std::size_t rest = x.size() == y.size() ? at + 1 : at;
    if (rest > x.size() || x.compare(rest, Nothing, y, at + 1, Nothing) != 0)
        return false;
    return !tellsApart(b, at) && (x.size() != y.size() || !tellsApart(a, at));
}

} // namespace

BareName::BareName(std::string_view name)
{
    const std::string folded = [name] {
        // NFKC and case by the rule of names, word by word: the blanks between words are still needed.
        std::string out;
        for (std::size_t from = 0; from <= name.size();) {
            const std::size_t to = std::min(name.find(' ', from), name.size());
            if (!out.empty())
                out += ' ';
            out += foldName(name.substr(from, to - from));
            from = to + 1;
        }
        return out;
    }();
    std::vector<Word> words = wordsOf(folded);
    const bool more = std::any_of(words.begin(), words.end(), [](const Word &word) { return !isLegalForm(word.letters); });
    for (Word &word : words) {
        if (more && isLegalForm(word.letters))
            continue;
        cutLegalForm(word.letters);
        letters += word.letters;
        alone.insert(alone.end(), word.letters.size(), word.letters.size() == 1);
    }
}

void NameLikeness::add(std::string_view name, std::uint32_t number)
{
    const auto index = static_cast<std::uint32_t>(m_names.size());
    m_names.push_back({BareName(name), number});
    const std::u32string &letters = m_names.back().name.letters;
    m_bare.emplace(hashOf(letters, Nothing), index);
    if (letters.size() < ShortestLike)
        return;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (!tellsApart(m_names.back().name, i))
            m_less.emplace(hashOf(letters, i), index);
    }
}

std::uint32_t NameLikeness::find(std::string_view name) const
{
    const BareName bare(name);
    const std::u32string &letters = bare.letters;
    if (letters.empty())
        return None;
    const std::uint64_t whole = hashOf(letters, Nothing);
    const auto agreeing = m_bare.equal_range(whole);
    for (auto it = agreeing.first; it != agreeing.second; ++it) {
        if (m_names[it->second].name.letters == letters)
            return m_names[it->second].number;
    }
    if (letters.size() < ShortestLike)
        return None;
    std::uint32_t best = None;
    const auto look = [&](const std::unordered_multimap<std::uint64_t, std::uint32_t> &index, std::uint64_t hash) {
        const auto range = index.equal_range(hash);
        for (auto it = range.first; it != range.second; ++it) {
            const BareName &other = m_names[it->second].name;
            if (other.letters.size() >= ShortestLike && oneLetterApart(bare, other))
                best = std::min(best, it->second);
        }
    };
    look(m_less, whole); // the known name has a letter more
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (tellsApart(bare, i))
            continue;
        const std::uint64_t less = hashOf(letters, i);
        look(m_bare, less); // a letter fewer
        look(m_less, less); // another letter
    }
    return best == None ? None : m_names[best].number;
}

} // namespace db
