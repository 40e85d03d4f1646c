#pragma once

#include "db/exchange/csv_reader.h"
#include "db/exchange/import_plan.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace db {

/// Reads cells as if they said what a person put in their place.
class Repairs final
{
public:
    /// The repairs must stay where they are.
    explicit Repairs(std::span<const Repair> repairs);

    /// Records must come in the order of their lines.
    void apply(CsvRecord &record)
    {
        if (m_next < m_repairs.size())
            applyHere(record);
    }
    /// What was done, in no language: `[2] 3:4 "1.234" -> "1234"; 5:2 "l0" -> "10"` with line and field. Personal
    /// numbers are not repeated. Empty when nothing was done.
    std::string note() const;
    /// Those that no record had a cell for.
    const std::vector<const Repair *> &unused() const { return m_unused; }
    /// All records have been seen.
    void finish();

private:
    void applyHere(CsvRecord &record);

    std::vector<const Repair *> m_repairs; // by line and field
    std::size_t m_next = 0;
    std::size_t m_done = 0;
    std::string m_note;
    std::vector<const Repair *> m_unused;
};

} // namespace db
