#include "ui/search/search_query.h"

#include "db/records/texts.h"
#include "ui/words/words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr char16_t FirstSyllable = 0xAC00;
constexpr char16_t LastSyllable = 0xD7A3;
constexpr int SyllablesPerInitial = 21 * 28;

/// The initial consonants in the order of the syllables, as they are typed on their own.
constexpr std::array<char16_t, 19> Initials{u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ', u'ㅂ', u'ㅃ', u'ㅅ',
                                            u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ', u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ'};

char16_t initialOf(char16_t letter)
{
    if (letter < FirstSyllable || letter > LastSyllable)
        return letter;
    return Initials[static_cast<std::size_t>((letter - FirstSyllable) / SyllablesPerInitial)];
}

bool isConsonant(QChar letter)
{
    return std::find(Initials.begin(), Initials.end(), letter.unicode()) != Initials.end();
}

} // namespace

std::u16string searchFold(const QString &text)
{
    return fromDb(db::foldName(toDb(text))).toStdU16String();
}

SearchQuery::SearchQuery(const QString &text) : m_whole(searchFold(text))
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (std::u16string folded = searchFold(word); !folded.empty())
            m_words.push_back(std::move(folded));
    }
    QString bare = text;
    bare.remove(QLatin1Char(' '));
    if (!bare.isEmpty() && std::all_of(bare.cbegin(), bare.cend(), isConsonant))
        m_initials = bare.toStdU16String();
}

std::optional<int> SearchQuery::rank(std::u16string_view folded) const
{
    if (!m_whole.empty()) {
        std::optional<int> best;
        for (std::size_t at = folded.find(m_whole); at != std::u16string_view::npos; at = folded.find(m_whole, at + 1)) {
            const std::size_t end = at + m_whole.size();
            const bool begins = at == 0 || folded[at - 1] == NameEnd;
            const bool ends = end == folded.size() || folded[end] == NameEnd;
            best = std::min(best.value_or(2), !begins ? 2 : ends ? 0 : 1);
        }
        if (best)
            return best;
        if (m_words.size() > 1
            && std::all_of(m_words.begin(), m_words.end(), [folded](const std::u16string &word) {
                   return folded.find(word) != std::u16string_view::npos;
               }))
            return 3;
    }
    if (m_initials.empty())
        return std::nullopt;
    const auto found = std::search(folded.begin(), folded.end(), m_initials.begin(), m_initials.end(),
                                   [](char16_t letter, char16_t initial) { return initialOf(letter) == initial; });
    if (found == folded.end())
        return std::nullopt;
    return found == folded.begin() ? 4 : 5;
}

} // namespace ui
