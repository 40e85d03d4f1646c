#pragma once

#include "db/figures/figure.h"
#include "db/records/partial_date.h"
#include "tests/support/snapshot_from_csv.h"

#include <QByteArray>
#include <QTest>

#include <string>

/// What the tests of db/figures share: short ways to say a look, an amount, a row.
namespace testing {

inline constexpr db::Value Eok = 100'000'000;
inline constexpr db::Value One = db::DecimalScale;

inline db::Look look(const char *day, const char *phase = "")
{
    db::Look out;
    out.phase = phase;
    out.asOf = db::PartialDate::parse(day).value();
    return out;
}

inline std::string day(const db::Figure &figure)
{
    return figure.asOf.text();
}

inline std::string dateOf(const db::Figure &figure)
{
    return db::PartialDate::fromCode(figure.value).text();
}

/// phase,fiscal_year,category,project,funding,stage,amount(억원),as_of,source with the header before it.
inline std::string budget(const std::string &rows)
{
    std::string out = "phase,fiscal_year,category,project,funding,stage,amount,unit,as_of,source\n";
    std::size_t from = 0;
    while (from < rows.size()) {
        std::size_t end = rows.find('\n', from);
        if (end == std::string::npos)
            end = rows.size();
        std::string row = rows.substr(from, end - from);
        std::size_t place = 0;
        for (int comma = 0; comma < 7; ++comma)
            place = row.find(',', place) + 1;
        row.insert(place, "억원,");
        out += row + '\n';
        from = end + 1;
    }
    return out;
}

} // namespace testing

#define COMPARE_TEXT(actual, expected) QCOMPARE(QByteArray::fromStdString(actual), QByteArray(expected))
