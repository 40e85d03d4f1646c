#pragma once

#include "ui/words/numbers.h"

#include <optional>

namespace ui {

/// On this thread numbers are shown as they were when something was begun, or as a report was given out, whatever is
/// chosen in the window meanwhile.
class NumberStyleScope final
{
public:
    explicit NumberStyleScope(const NumberStyle &style);
    ~NumberStyleScope();
    NumberStyleScope(const NumberStyleScope &) = delete;
    NumberStyleScope &operator=(const NumberStyleScope &) = delete;

private:
    std::optional<NumberStyle> m_before;
};

} // namespace ui
