#include "db/figures/chart_code.h"

#include <chrono>
#include <vector>

namespace db {

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned Version = 1;
constexpr std::size_t PlainLength = 19; // 95 bits, without the check character
constexpr std::size_t DayLength = 4;
constexpr int DayBits = 17;
constexpr int KnownOnBits = 20;
constexpr SysDay FirstDay = SysDay(std::chrono::year(1900) / 1 / 1);

using Symbols = std::vector<unsigned>; // of five bits each

class BitWriter
{
public:
    void put(std::uint64_t value, int bits)
    {
        for (int i = bits - 1; i >= 0; --i) {
            m_symbol = m_symbol << 1 | static_cast<unsigned>(value >> i & 1);
            if (++m_used == 5) {
                symbols.push_back(m_symbol);
                m_symbol = 0;
                m_used = 0;
            }
        }
    }

    Symbols symbols;

private:
    unsigned m_symbol = 0;
    int m_used = 0;
};

class BitReader
{
public:
    explicit BitReader(const Symbols &symbols) : m_symbols(symbols) {}

    std::uint64_t take(int bits)
    {
        std::uint64_t value = 0;
        for (int i = 0; i < bits; ++i, ++m_at)
            value = value << 1 | (m_symbols[m_at / 5] >> (4 - m_at % 5) & 1);
        return value;
    }

private:
    const Symbols &m_symbols;
    std::size_t m_at = 0;
};

/// Times x in the field of 32 elements (x^5 = x^2 + 1).
constexpr unsigned doubled(unsigned value)
{
    return (value << 1 & 31U) ^ ((value & 16U) != 0 ? 5U : 0U);
}

/// Every place has a weight of its own that is not nought: a wrong character, or two exchanged ones, cannot cancel out.
unsigned checkSymbol(const Symbols &symbols)
{
    unsigned sum = 0;
    for (const unsigned symbol : symbols)
        sum = doubled(sum ^ symbol);
    return sum;
}

std::uint64_t dayNumber(PartialDate date)
{
    return static_cast<std::uint64_t>((date.lastDay() - FirstDay).count());
}

PartialDate dayOf(std::uint64_t number)
{
    return PartialDate::ofDay(FirstDay + std::chrono::days(static_cast<std::int64_t>(number)));
}

std::optional<unsigned> symbolOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const std::size_t at = Alphabet.find(c);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(at));
}

Against againstOf(const ChartDescription &chart)
{
    return chart.compareTo.known() ? chart.compareTo.against : Against::Nothing;
}

/// What a phrase says, without which words it will be said in.
void put(Sha256 &hash, const Phrase &phrase)
{
    hash.number(static_cast<std::int64_t>(phrase.args.size()));
    for (const PhraseArg &arg : phrase.args) {
        hash.number(static_cast<std::int64_t>(arg.index()));
        if (const auto *words = std::get_if<std::string>(&arg))
            hash.text(*words);
        else if (const auto *value = std::get_if<Value>(&arg))
            hash.number(*value);
        else
            hash.number(std::get<PartialDate>(arg).code());
    }
}

} // namespace

Digest valuesDigest(const ChartDescription &chart)
{
    const Phrase unsaid;
    Sha256 hash;
    hash.number(Version);
    hash.text(chart.name);
    hash.text(chart.phase);
    hash.number(chart.asOf.code());
    hash.number(static_cast<std::int64_t>(againstOf(chart)));
    for (const ChartSeries &series : chart.series) {
        hash.text(series.key);
        for (const ChartPoint &point : series.points) {
            if (point.value == Null)
                continue;
            hash.number(point.at.code());
            if (point.category >= 0 && static_cast<std::size_t>(point.category) < chart.categories.size())
                put(hash, chart.categories[static_cast<std::size_t>(point.category)]);
            hash.number(point.value);
            put(hash, point.label ? *point.label : unsaid);
        }
    }
    return hash.finish();
}

std::uint64_t codeValues(const Digest &digest)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 5; ++i)
        bits = bits << 8 | digest[i];
    return bits;
}

std::uint8_t chartMark(std::string_view name)
{
    return sha256(name)[0];
}

std::uint8_t phaseMark(std::string_view phase)
{
    if (phase.empty())
        return 0;
    if (phase.size() == 1 && phase[0] >= '1' && phase[0] <= '9')
        return static_cast<std::uint8_t>(phase[0] - '0');
    return static_cast<std::uint8_t>(10 + sha256(phase)[0] % 6);
}

CheckCode checkCode(const ChartDescription &chart)
{
    return checkCode(chart, valuesDigest(chart));
}

CheckCode checkCode(const ChartDescription &chart, const Digest &values)
{
    CheckCode code;
    code.chart = chartMark(chart.name);
    code.phase = phaseMark(chart.phase);
    code.asOf = PartialDate::ofDay(chart.asOf.lastDay());
    code.knownOn = chart.knownOn >> KnownOnBits == 0 ? chart.knownOn : 0;
    code.against = againstOf(chart);
    if (code.against == Against::Day)
        code.againstDay = PartialDate::ofDay(chart.compareTo.asOf.lastDay());
    code.values = codeValues(values);
    return code;
}

std::string text(const CheckCode &code)
{
    BitWriter bits;
    bits.put(Version, 4);
    bits.put(code.chart, 8);
    bits.put(code.phase, 4);
    bits.put(dayNumber(code.asOf), DayBits);
    bits.put(static_cast<std::uint64_t>(code.knownOn), KnownOnBits);
    bits.put(static_cast<std::uint64_t>(code.against), 2);
    bits.put(code.values, 40);
    if (code.against == Against::Day) {
        bits.put(dayNumber(code.againstDay), DayBits);
        bits.put(0, static_cast<int>(5 * DayLength) - DayBits);
    }
    Symbols symbols = std::move(bits.symbols);
    symbols.push_back(checkSymbol(symbols));
    std::string out;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (i != 0 && i % 5 == 0)
            out += '-';
        out += Alphabet[symbols[i]];
    }
    return out;
}

std::optional<CheckCode> parseCheckCode(std::string_view text)
{
    Symbols symbols;
    for (const char c : text) {
        if (c == '-' || c == ' ')
            continue;
        const auto symbol = symbolOf(c);
        if (!symbol || symbols.size() > PlainLength + DayLength)
            return std::nullopt;
        symbols.push_back(*symbol);
    }
    if (symbols.size() != PlainLength + 1 && symbols.size() != PlainLength + DayLength + 1)
        return std::nullopt;
    const unsigned check = symbols.back();
    symbols.pop_back();
    if (check != checkSymbol(symbols))
        return std::nullopt;
    BitReader bits(symbols);
    if (bits.take(4) != Version)
        return std::nullopt;
    CheckCode code;
    code.chart = static_cast<std::uint8_t>(bits.take(8));
    code.phase = static_cast<std::uint8_t>(bits.take(4));
    code.asOf = dayOf(bits.take(DayBits));
    code.knownOn = static_cast<std::int64_t>(bits.take(KnownOnBits));
    code.against = static_cast<Against>(bits.take(2));
    code.values = bits.take(40);
    if ((code.against == Against::Day) != (symbols.size() > PlainLength) || !code.asOf.valid())
        return std::nullopt;
    if (code.against == Against::Day) {
        code.againstDay = dayOf(bits.take(DayBits));
        if (!code.againstDay.valid() || bits.take(static_cast<int>(5 * DayLength) - DayBits) != 0)
            return std::nullopt;
    }
    return code;
}

} // namespace db
