#pragma once

#include "db/records/value.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace db {

/// The kinds of records (design: one declaration per kind serves storage, import, export, tables and differences).
enum class Kind {
    Sources,
    Phases,
    Budget,
    Companies,
    Training,
    Milestones,
    Indicators,
    Observations,
    Targets,
    Risks,
    Events,
    Decisions,
    Names,    ///< which spellings mean the same record (이름사전)
    Profiles, ///< how a file with a known header is read (가져오기 설정)
};
inline constexpr int KindCount = 14; // files store the numbers: new kinds go to the end

enum class Type {
    Text,
    Choice,
    Flag,
    Count,
    Money,
    Decimal,
    Year,
    Date,
};

/// What a column is for its row.
enum class Role {
    Key,   ///< a coordinate of the figure: identifies the row
    AsOf,  ///< 기준일: names the claim, identifies the row
    Source,   ///< 출처: names the claim, identifies the row; blank = the office's own books
    Revision, ///< 차수: names the claim, identifies the row
    Figure,   ///< a value: each non-blank cell is a claim of its own in kinds with as-of
    Mark,     ///< approx, reason: qualifies the row's claims, makes no claim itself
    Note,     ///< free text
    Unit,     ///< tells how to read amounts of the same row; never stored, exports write 원
};

/// How a text of a key column is brought to its canonical spelling before storing.
enum class Spelling {
    AsWritten,
    Phase,  ///< 1단계, 제1단계, phase 1 -> 1
    Cohort, ///< 1기, 제1기 -> 1
};

/// One allowed value of a Choice column; aliases separated by '|'.
struct Choice {
    std::string_view key;
    std::string_view ko;
    std::string_view aliases;
};

struct Column {
    std::string_view key;     ///< canonical header, also the name in the data file
    std::string_view ko;      ///< Korean header that exports write
    std::string_view aliases; ///< further headers understood, separated by '|'; unit suffixes are read apart
    Type type = Type::Text;
    Role role = Role::Figure;
    bool required = false;              ///< a row without it is refused
    std::span<const Choice> choices{};  ///< Type::Choice
    Value blank = Null;                 ///< what a blank cell means (funding: total)
    Spelling spelling = Spelling::AsWritten;
    bool negative = false;              ///< may be below zero
    bool starts = false;                ///< a partial date that compares by its first day

    bool identifies() const
    {
        return role == Role::Key || role == Role::AsOf || role == Role::Source || role == Role::Revision;
    }
    bool stored() const { return role != Role::Unit; }
};

struct KindInfo {
    Kind kind;
    std::string_view key; ///< as in --kind
    std::string_view ko;
    std::string_view aliases;
    std::span<const Column> columns;

    /// Index of a column among all columns, or -1.
    int find(std::string_view columnKey) const;
    /// Index of the as-of column, or -1: kinds without one are registers, not claims.
    int asOfColumn() const;
    int sourceColumn() const;
    bool hasClaims() const { return asOfColumn() >= 0; }
};

const KindInfo &info(Kind kind);
std::span<const KindInfo> allKinds();
std::optional<Kind> kindByKey(std::string_view key);

// Column positions, for code that speaks of one kind. A test holds them against the declarations.
namespace col {
namespace sources { enum { Source, Title, Publisher, PublishedOn, Medium, Address, DocNo, Page, Rank, Note, Count }; }
namespace phases { enum { Phase, NameKo, NameEn, StartsOn, EndsOn, AsOf, Source, Approx, Note, Count }; }
namespace budget { enum { Phase, FiscalYear, Category, Project, Funding, Stage, Scope, Amount, Unit, Revision, AsOf, Source, Approx, Note, Count }; }
namespace companies { enum { Company, Kind, Sector, Region, BusinessNo, Phase, MouOn, OfficeOn, HqOn, TenantOn, LeftOn, Jobs, Source, Note, Count }; }
namespace training { enum { Course, Cohort, Phase, Quota, Applicants, Admitted, Graduated, Surveyed, Employed, StartedOn, EndedOn, AsOf, Source, Approx, Note, Count }; }
namespace milestones { enum { Milestone, TitleKo, TitleEn, Phase, Weight, Owner, PlannedOn, ActualOn, AsOf, Source, Note, Count }; }
namespace indicators { enum { Indicator, NameKo, NameEn, Unit, Direction, Nature, Period, Definition, Owner, Count }; }
namespace observations { enum { Indicator, Phase, Scope, Value, Numerator, Denominator, AsOf, Source, Approx, Note, Count }; }
namespace targets { enum { Indicator, Phase, Scope, Nature, DueOn, Value, AsOf, Source, Reason, Count }; }
namespace risks { enum { Risk, TitleKo, TitleEn, Phase, Likelihood, Impact, Owner, Status, OpenedOn, ClosedOn, AsOf, Source, Note, Count }; }
namespace events { enum { Event, TitleKo, TitleEn, On, Phase, AsOf, Source, Note, Count }; }
namespace decisions { enum { Decision, Type, Subject, AsOf, Reason, Author, Count }; }
namespace names { enum { OfKind, Name, SameAs, Note, Count }; }
namespace profiles { enum { Profile, Fingerprint, OfKind, Setup, Note, Count }; }
} // namespace col

/// 재원
enum class Funding : Value { Total, National, City, Private };
/// 예산단계. plan: total of the plan. appropriated: the whole amount after the revision. transferred (교부) and
/// spent (집행): cumulative in the fiscal year to the as-of date. carried_over of Y: what left Y for Y+1.
enum class Stage : Value { Plan, Appropriated, Transferred, Spent, CarriedOver, Lapsed };
enum class CompanyKind : Value { Company, Institution };
enum class Direction : Value { Up, Down, Hold };
enum class Nature : Value { Stock, Flow };
enum class Period : Value { Cumulative, Period };
enum class TargetNature : Value { Target, Expected };
enum class DecisionType : Value { Adopt, Close, Comment, Issue };
/// What an entry of the dictionary of equal names speaks of. Its key is the key of the columns that it holds for.
enum class NameOf : Value { Company, Course, Category, Project, Milestone, Indicator, Source };

} // namespace db
