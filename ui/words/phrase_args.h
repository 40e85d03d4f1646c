#pragma once

#include "db/figures/phrase.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace ui {

/// The arguments of a phrase, each read as what the phrase says it is. Holds a reference.
class PhraseArgs
{
public:
    explicit PhraseArgs(const std::vector<db::PhraseArg> &args) : m_args(args) {}

    db::Value value(std::size_t index) const
    {
        const auto *found = index < m_args.size() ? std::get_if<db::Value>(&m_args[index]) : nullptr;
        return found ? *found : db::Null;
    }
    std::string key(std::size_t index) const
    {
        const auto *found = index < m_args.size() ? std::get_if<std::string>(&m_args[index]) : nullptr;
        return found ? *found : std::string();
    }
    db::PartialDate date(std::size_t index) const
    {
        const auto *found = index < m_args.size() ? std::get_if<db::PartialDate>(&m_args[index]) : nullptr;
        return found ? *found : db::PartialDate();
    }
    int count(std::size_t index) const
    {
        const db::Value number = value(index);
        return static_cast<int>(std::clamp<db::Value>(number, 0, std::numeric_limits<int>::max()));
    }

private:
    const std::vector<db::PhraseArg> &m_args;
};

} // namespace ui
