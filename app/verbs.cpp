#include "app/verbs.h"

#include "app/words.h"

namespace app {

namespace {

using enum OptionValue;

constexpr OptionInfo jsonOption = {"json", None, nullptr, QT_TRANSLATE_NOOP("Words", "writes JSON")};
constexpr OptionInfo asOf = {
    "as-of", Date, "D", QT_TRANSLATE_NOOP("Words", "only what speaks of this day or an earlier one (otherwise today)")};
constexpr OptionInfo knownOn = {
    "known-on", ChangeSet, "N", QT_TRANSLATE_NOOP("Words", "the file as it stood after change set N")};
constexpr OptionInfo phase = {"phase", Text, "P", QT_TRANSLATE_NOOP("Words", "one phase (otherwise all)")};
constexpr OptionInfo reason = {"reason", Text, "T", QT_TRANSLATE_NOOP("Words", "why; kept in the history")};

constexpr OptionInfo newOptions[] = {
    {"record", None, nullptr, QT_TRANSLATE_NOOP("Words", "loads the published press record")},
};
constexpr OptionInfo importOptions[] = {
    {"kind", KindOrAuto, "K", QT_TRANSLATE_NOOP("Words", "kind of the records (otherwise by the header)")},
    {"encoding", Choice, "E", QT_TRANSLATE_NOOP("Words", "auto, utf-8, windows-949 (also cp949, euc-kr, ms949, uhc) or utf-16"),
     "auto|utf-8|windows-949|utf-16"},
    {"sheet", Text, "NAME", QT_TRANSLATE_NOOP("Words", "sheet of a workbook (otherwise the first with a known header)")},
    {"unit", Choice, "U", QT_TRANSLATE_NOOP("Words", "unit of amounts that name none: 원, 천원, 백만원 or 억원"),
     "원|천원|백만원|억원"},
    {"point", Choice, "P",
     QT_TRANSLATE_NOOP("Words", "what 1.234 is in a column where no other number tells: decimal or thousands (otherwise refused)"),
     "decimal|thousands"},
    {"as-of", Date, "D", QT_TRANSLATE_NOOP("Words", "as-of date of rows that name none")},
    {"source", Text, "KEY", QT_TRANSLATE_NOOP("Words", "source of rows that name none")},
    {"profile", Text, "NAME",
     QT_TRANSLATE_NOOP("Words", "reads by this set-up (otherwise by the one that knows the header)")},
    {"save-profile", Text, "NAME", QT_TRANSLATE_NOOP("Words", "keeps how the file was read as a set-up for the next one")},
    {"expect-total", Won, "WON", QT_TRANSLATE_NOOP("Words", "refuses a file whose amounts add up to something else")},
    {"partial", None, nullptr, QT_TRANSLATE_NOOP("Words", "keeps the good rows when others are refused")},
    {"rejects", Path, "OUT.csv", QT_TRANSLATE_NOOP("Words", "with --partial: where the refused rows are written, each with what is wrong and what may be meant")},
    reason,
    {"dry-run", None, nullptr, QT_TRANSLATE_NOOP("Words", "shows what would be done and changes nothing")},
    {"json", None, nullptr, QT_TRANSLATE_NOOP("Words", "writes one JSON object a file, each on its own line")},
};
constexpr OptionInfo statusOptions[] = {phase, asOf, knownOn, jsonOption};
constexpr OptionInfo exportOptions[] = {
    {"kind", Kind, "K", QT_TRANSLATE_NOOP("Words", "kind of the records; needed but for datapackage, which holds all")},
    {"as-of", Date, "D", QT_TRANSLATE_NOOP("Words", "only rows that speak of this day or an earlier one")},
    knownOn,
    {"format", Choice, "F",
     QT_TRANSLATE_NOOP("Words", "csv (otherwise), xlsx, or datapackage: a folder with every kind as CSV and their description"),
     "csv|xlsx|datapackage"},
    {"encoding", Choice, "E", QT_TRANSLATE_NOOP("Words", "utf-8 (with a byte order mark) or windows-949 (also cp949, euc-kr, ms949, uhc)"),
     "utf-8|windows-949"},
    {"headers", Choice, "H", QT_TRANSLATE_NOOP("Words", "key, ko or en"), "key|ko|en"},
    {"out", Path, "PATH", QT_TRANSLATE_NOOP("Words", "where to write; - is standard output; needed")},
};
constexpr OptionInfo templateOptions[] = {
    {"kind", Kind, "K", QT_TRANSLATE_NOOP("Words", "kind of the records; needed")},
    {"headers", Choice, "H", QT_TRANSLATE_NOOP("Words", "ko (otherwise), en or key"), "ko|en|key"},
    {"out", Path, "PATH", QT_TRANSLATE_NOOP("Words", "where to write; - is standard output; needed")},
};
constexpr OptionInfo profilesOptions[] = {
    {"delete", Text, "NAME", QT_TRANSLATE_NOOP("Words", "deletes a set-up; taking the change set back restores it")},
    {"rename", Text, "OLD NEW", QT_TRANSLATE_NOOP("Words", "gives a set-up another name")},
    jsonOption,
};
constexpr OptionInfo chartsOptions[] = {asOf, jsonOption};
constexpr OptionInfo chartOptions[] = {
    phase,
    asOf,
    knownOn,
    {"size", SizeMm, "S",
     QT_TRANSLATE_NOOP("Words", "WxH in millimetres (otherwise 160x90), column, half-page, page, slide or a name of your own")},
    {"dpi", Dpi, "N", QT_TRANSLATE_NOOP("Words", "dots per inch of a PNG (otherwise the size's own, else 300)")},
    {"theme", Choice, "T",
     QT_TRANSLATE_NOOP("Words", "light, dark or print, which also works in grey (otherwise the size's own, else light)"),
     "light|dark|print"},
    {"out", Path, "X", QT_TRANSLATE_NOOP("Words", "where to write: X.png, X.svg, X.pdf or X.csv; needed")},
};
constexpr OptionInfo reportOptions[] = {
    phase,
    asOf,
    {"since", Date, "D0",
     QT_TRANSLATE_NOOP("Words", "compares with this day (otherwise with the last report, else the quarter before)")},
    {"issue", None, nullptr,
     QT_TRANSLATE_NOOP("Words", "keeps in the data file what was given out; the next report starts from it")},
    {"issued", ChangeSet, "N", QT_TRANSLATE_NOOP("Words", "the report that change set N issued, as it was given out")},
    {"out", Path, "X", QT_TRANSLATE_NOOP("Words", "where to write: X.pdf, X.odt, X.html or X.xlsx; needed")},
};
constexpr OptionInfo packOptions[] = {
    phase,
    {"quarter", Quarter, "Q", QT_TRANSLATE_NOOP("Words", "the quarter, written 2024Q3; needed")},
    {"out", Path, "DIR", QT_TRANSLATE_NOOP("Words", "the folder; it must be new, empty or an earlier pack; needed")},
};
constexpr OptionInfo jsonOnly[] = {jsonOption};
constexpr OptionInfo revertOptions[] = {reason, jsonOption};
constexpr OptionInfo conflictsOptions[] = {asOf, jsonOption};

constexpr OptionInfo adoptOptions[] = {
    {"source", Text, "KEY",
     QT_TRANSLATE_NOOP("Words", "source of the claim that is to stand; - is the office's own books; needed")},
    {"as-of", Partial, "D", QT_TRANSLATE_NOOP("Words", "as-of date of that claim, where its source has several")},
    {"revision", Text, "R", QT_TRANSLATE_NOOP("Words", "revision of that claim, where a day has several")},
    {"reason", Text, "T", QT_TRANSLATE_NOOP("Words", "why; kept in the history; needed")},
    jsonOption,
};
constexpr OptionInfo closeOptions[] = {
    {"quarter", Quarter, "Q", QT_TRANSLATE_NOOP("Words", "the quarter, written 2024Q3; needed")},
    {"reopen", None, nullptr, QT_TRANSLATE_NOOP("Words", "takes the closing back; needs --reason")},
    reason,
    jsonOption,
};
constexpr OptionInfo restoreOptions[] = {
    {"dry-run", None, nullptr, QT_TRANSLATE_NOOP("Words", "shows what would be done and changes nothing")},
};
constexpr OptionInfo purgeOptions[] = {
    {"reason", Text, "T", QT_TRANSLATE_NOOP("Words", "why; kept in the history; needed")},
    jsonOption,
};

constexpr VerbInfo verbs[] = {
    {"new", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "makes a data file"), newOptions, newFile},
    {"import", "FILE CSV…", 2, -1, QT_TRANSLATE_NOOP("Words", "takes in CSV, XLSX and ODS files, each as one change set"),
     importOptions, importFiles},
    {"status", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "prints the headline figures"), statusOptions, status},
    {"export", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "writes one kind of records as a table, or all of them"), exportOptions,
     exportTable},
    {"template", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("Words", "writes one kind of records as a table for others to fill in and send back"),
     templateOptions, writeTemplate},
    {"profiles", "FILE [NEW]", 1, 2, QT_TRANSLATE_NOOP("Words", "lists, renames or deletes the set-ups of imports"),
     profilesOptions, profiles},
    {"charts", "[FILE]", 0, 1,
     QT_TRANSLATE_NOOP("Words", "lists the charts; given a file only those that it has data for"), chartsOptions,
     listCharts},
    {"chart", "FILE NAME", 2, 2, QT_TRANSLATE_NOOP("Words", "draws a chart as PNG, SVG or PDF, or writes its numbers"),
     chartOptions, drawChart, true},
    {"report", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("Words", "writes the quarterly report as PDF, text document, web page or workbook"), reportOptions,
     writeReport, true},
    {"pack", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("Words", "puts a quarter's charts, tables and report into a folder"), packOptions, writePack, true},
    {"history", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "lists the change sets"), jsonOnly, history},
    {"diff", "FILE N [M]", 2, 3,
     QT_TRANSLATE_NOOP("Words", "shows what change set N changed, or what differs between N and M"), jsonOnly, diff},
    {"revert", "FILE N", 2, 2, QT_TRANSLATE_NOOP("Words", "takes change set N back; what came later stays"),
     revertOptions, revert},
    {"conflicts", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "lists claims that disagree"), conflictsOptions, conflicts},
    {"adopt", "FILE CONFLICT", 2, 2,
     QT_TRANSLATE_NOOP("Words", "settles a conflict that \"conflicts\" lists: one claim stands"), adoptOptions, adopt},
    {"close", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "closes a quarter: its figures change only as corrections"),
     closeOptions, close},
    {"verify", "FILE PICTURE|CODE", 2, 2,
     QT_TRANSLATE_NOOP("Words", "tells whether a chart, by its file or printed code, still says what the data say"),
     jsonOnly, verify},
    {"check", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "checks the data file and its whole history"), jsonOnly, check},
    {"backup", "FILE OUT", 2, 2, QT_TRANSLATE_NOOP("Words", "makes a safe copy"), {}, backup},
    {"backups", "FILE", 1, 1, QT_TRANSLATE_NOOP("Words", "lists the copies that the program keeps of a data file"), jsonOnly,
     listBackups},
    {"restore", "FILE [NUMBER]", 1, 2,
     QT_TRANSLATE_NOOP("Words", "puts a data file back to one of them, by its number, otherwise to the newest sound one"),
     restoreOptions, restore},
    {"rebuild", "FOLDER OUT", 2, 2,
     QT_TRANSLATE_NOOP("Words", "makes a new data file of the tables of a Data Package; the history begins anew"), {}, rebuild},
    {"purge", "FILE N", 2, 2,
     QT_TRANSLATE_NOOP("Words", "removes the bytes of the file that change set N imported; its rows stay"),
     purgeOptions, purge},
    {"self-check", "", 0, 0, QT_TRANSLATE_NOOP("Words", "tells what this installation has"), jsonOnly, selfCheck,
     true},
};

} // namespace

std::span<const VerbInfo> allVerbs()
{
    return verbs;
}

const VerbInfo *findVerb(std::string_view name)
{
    for (const VerbInfo &verb : verbs) {
        if (name == verb.name)
            return &verb;
    }
    return nullptr;
}

} // namespace app
