#pragma once

#include "db/records/value.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace db {

/// The spelling under which two names mean the same record: NFKC, case folded, without blanks and zero-width
/// characters, without ㈜, (주) and 주식회사 (design: Names).
std::string foldName(std::string_view text);

/// NFC without leading and trailing blanks (also no-break and full-width ones): how texts are stored.
std::string tidyText(std::string_view text);

/// The dictionary of texts of a data file. Ids start at 1, follow the order of appearance and never change; text
/// cells hold ids. A dictionary may stand on an older, shared one and only hold what came after: that is how an
/// import plan carries new texts without touching what the window is reading.
class Texts final
{
public:
    Texts() = default;
    explicit Texts(std::shared_ptr<const Texts> base);

    /// The id of this very text, taking it up when it is new. Give tidy text.
    Value intern(std::string_view text);
    /// The id, or Null when the text is not there.
    Value find(std::string_view text) const;
    /// Empty for Null and for ids out of range.
    std::string_view text(Value id) const;
    /// Equal for two ids exactly when foldName() of their texts is equal; Null for Null.
    Value folded(Value id) const;

    std::size_t size() const { return m_first + m_texts.size(); }
    /// Number of texts in the dictionary this one stands on.
    std::size_t baseSize() const { return m_first; }
    const std::shared_ptr<const Texts> &base() const { return m_base; }

private:
    Value findFold(std::string_view fold) const;

    std::shared_ptr<const Texts> m_base;
    std::size_t m_first = 0;
    std::deque<std::string> m_texts; // a deque: the views used as map keys stay valid
    std::deque<Value> m_folds;
    std::unordered_map<std::string_view, Value> m_ids;
    std::unordered_map<std::string, Value> m_firstWithFold;
};

} // namespace db
