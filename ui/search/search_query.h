#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// How texts are compared in a search: as names are (db::foldName), so that spaces, case, width and ㈜ do not matter.
std::u16string searchFold(const QString &text);
/// Stands between names of one thing in what is searched: each of them is its whole name.
inline constexpr char16_t NameEnd = u'\n';

/// What a person wrote to find something.
class SearchQuery final
{
public:
    explicit SearchQuery(const QString &text);

    bool empty() const { return m_whole.empty() && m_initials.empty(); }
    /// How well a folded text answers: 0 is the same, 1 begins with it, 2 contains it, 3 contains each of its words;
    /// nothing when it does not. A query of Korean consonants alone, ㅇㄱㅈㄴ, is also held against the initial
    /// consonants of the syllables: 4 begins with them, 5 contains them.
    std::optional<int> rank(std::u16string_view folded) const;

private:
    std::u16string m_whole;
    std::vector<std::u16string> m_words;
    std::u16string m_initials; ///< compatibility letters ㄱ to ㅎ
};

} // namespace ui
