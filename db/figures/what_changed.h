#pragma once

#include "db/figures/headline.h"
#include "db/figures/inspection.h"

#include <string>
#include <vector>

namespace db {


/// How the board stands in one look: every figure of the headline with what it is made of.
struct Standing {
    Look look;
    std::int64_t knownOn = 0;
    struct Part {
        std::vector<std::pair<std::string, std::string>> coordinates; ///< as FigureRef; of a break-down its one member
        FigureRef ref;
        Phrase name;
        Value value = 0; ///< signed: what it adds to the figure
    };
    struct Line {
        Inspection inspection;
        std::vector<Part> parts; ///< add up to the figure; empty for rates and points of a line, which have none
        /// Of money: the break-downs known by dimension (category, project, funding, year), which need not add up.
        std::vector<std::pair<std::string, std::vector<Part>>> breakDowns;
    };
    std::vector<Line> lines;
    struct Text {
        FigureRef ref; ///< a column of an indicator's definition
        Phrase name;
        std::string text;
    };
    std::vector<Text> definitions;
};
Standing standing(const Snapshot &snapshot, const Look &look);

/// One part of the explanation of a difference.
struct Contribution {
    FigureRef ref;  ///< opens it in the look where it is known, the later first
    Phrase name;
    Value before = Null;
    Value after = Null;
    Value amount = 0; ///< after less before, an unknown side as nothing
};

/// A figure of the headline in two looks.
struct FigureChange {
    FigureRef ref;
    Phrase name;
    UnitKey unit = UnitKey::Other;
    std::string unitText;
    Figure before; ///< won, millionths, codes of dates (UnitKey::Day)
    Figure after;
    /// after less before; nothing for dates and texts, or when a side is unknown to be anything.
    Value difference = Null;
    std::string by; ///< what it is explained by: category, project, fiscal_year, funding, phase, company, cohort …; empty = nothing
    std::vector<Contribution> parts; ///< the largest first
    Value rest = 0; ///< of the difference, what is not broken down: parts + rest = difference, always
    std::string textBefore; ///< of definitions
    std::string textAfter;

    bool changed() const { return before.value != after.value || textBefore != textAfter; }
};

/// What is different between two looks (as-of, known-on or both; of one phase): every figure of the headline known in
/// one of them, the plan of every milestone, every definition of an indicator that is not the same.
std::vector<FigureChange> whatChanged(const Standing &before, const Standing &after);

/// Indicators that stand among the figures of companies, training and budget already: in a list of changes they would be
/// told twice.
bool repeatsAnother(const FigureRef &ref);

} // namespace db
