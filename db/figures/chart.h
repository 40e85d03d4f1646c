#pragma once

#include "db/engine/result.h"
#include "db/figures/figure.h"
#include "db/figures/figure_ref.h"
#include "db/figures/phrase.h"
#include "db/ledger/snapshot.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace db {

/// How a chart is drawn. Every rendering (window, PNG, SVG, PDF, CSV, table twin) reads the same description.
enum class ChartShape {
    Columns,    ///< vertical bars per category (grouped when several series, stacked when `stacked`)
    Bars,       ///< horizontal bars, for long names
    Lines,      ///< values on a time axis; steps when a series says so
    Timeline,   ///< one row per item: planned (outline) and actual (solid) dates on a time axis
    Bullets,    ///< value against target per row, in percent of the target
    Waterfall,  ///< opening, signed steps, closing
};

enum class UnitKey { Won, People, Companies, Items, Petaflops, Petabytes, Percent, Count, Day, Other };

/// IBCS scenario marks: actual solid, plan outline, forecast hatched, previous lighter.
enum class Scenario { Actual, Plan, Target, Previous, Forecast };

struct ChartPoint {
    Value value = Null;   ///< won, millionths (other units) or PartialDate code (UnitKey::Day); Null = a gap, "no data"
    PartialDate at;       ///< place on a time axis, else invalid
    int category = -1;    ///< place on a category axis, else -1
    Figure figure;        ///< what stands behind the point: source, as-of, version
    FigureRef ref{};      ///< names it, so that it can be inspected
    std::optional<Phrase> label;
};

struct ChartSeries {
    std::string key;      ///< stable name, also the CSV column
    Phrase name;
    Scenario scenario = Scenario::Actual;
    bool step = false;    ///< drawn as steps: a value holds until the next
    std::vector<ChartPoint> points;
};

struct ChartMark {        ///< an event or today's line on a time axis
    PartialDate at;
    Phrase label;
    FigureRef ref{};      ///< of an event: its date; unknown for today's line
};

struct ChartDescription {
    std::string name;     ///< as in `clusterboard chart FILE NAME`
    ChartShape shape = ChartShape::Columns;
    bool stacked = false;
    bool cumulative = false;
    UnitKey unit = UnitKey::Other;
    std::string unitText; ///< UnitKey::Other: the user's own unit
    Phrase title;         ///< the finding
    Phrase subtitle;      ///< measure, unit, period
    std::vector<Phrase> categories;
    std::vector<ChartSeries> series;
    std::vector<ChartMark> marks;
    std::vector<Phrase> footnotes;
    std::vector<std::string> sources; ///< source keys behind the points, most used first; empty key = own books
    std::vector<Phrase> sourceNames;  ///< as shown: publisher and date, Verbatim
    PartialDate asOf;     ///< the look's as-of date
    std::string phase;    ///< the look's filter
    std::int64_t knownOn = 0;
    Comparison compareTo; ///< what the look is held against, said in the filter sentence
    bool empty() const;   ///< no point has a value
};

/// A chart that the program can draw.
struct ChartInfo {
    std::string_view name;
    std::string_view page; ///< "budget", "companies" … the key of the page that it stands on
};

struct ChartOptions {
    bool events = true; ///< events of the record as thin labelled lines on time axes
};

std::span<const ChartInfo> allCharts();

/// Describes a chart. UnknownName for a name that is not in allCharts(); an empty description when nothing is known.
Result<ChartDescription> chart(std::string_view name, const Snapshot &snapshot, const Look &look,
                               const ChartOptions &options = {});

/// The table twin: the same numbers as rows of texts-free cells, header first; used by the CSV under the chart.
struct ChartTable {
    struct Cell {
        std::variant<std::monostate, Value, PartialDate, Phrase> content;
        UnitKey unit = UnitKey::Other;
    };
    std::vector<Phrase> header;
    std::vector<std::vector<Cell>> rows;
};
ChartTable table(const ChartDescription &chart);

} // namespace db
