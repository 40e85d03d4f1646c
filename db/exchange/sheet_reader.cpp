#include "db/exchange/sheet_reader.h"

#include "db/exchange/child_process.h"
#include "db/exchange/sheet/protocol.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <optional>
#include <string_view>

#include <unistd.h>

namespace db {

namespace {

std::string folderOfThisProgram()
{
    std::array<char, 4096> path{};
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
    if (size <= 0 || static_cast<std::size_t>(size) == path.size())
        return {};
    const std::string_view all(path.data(), static_cast<std::size_t>(size));
    return std::string(all.substr(0, all.rfind('/')));
}

std::vector<std::string> parts(std::string_view line)
{
    std::vector<std::string> all;
    for (;;) {
        const std::size_t end = line.find(sheet_protocol::Separator);
        all.emplace_back(line.substr(0, end));
        if (end == std::string_view::npos)
            return all;
        line.remove_prefix(end + 1);
    }
}

Error tooLarge(const SheetReaderSetup &setup)
{
    return fail(ErrorCode::SheetTooLarge, {std::to_string(setup.memory)});
}

/// The error that the reader named; its words are checked like any of a process that a file may have taken over.
Error errorOf(std::vector<std::string> answer, const SheetReaderSetup &setup)
{
    using namespace sheet_protocol;
    const std::string name = answer.size() > 1 ? answer[1] : std::string();
    answer.erase(answer.begin(), answer.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, answer.size())));
    if (name == TooLarge)
        return answer.empty() ? tooLarge(setup) : fail(ErrorCode::SheetTooLarge, std::move(answer));
    if (name == Protected)
        return fail(ErrorCode::SheetProtected);
    if (name == NotText)
        return fail(ErrorCode::NotText, std::move(answer));
    if (name == UnknownName)
        return fail(ErrorCode::UnknownName, std::move(answer));
    if (name == Damaged)
        return fail(ErrorCode::SheetDamaged, std::move(answer));
    return fail(ErrorCode::SheetReaderFailed, {"?"});
}

/// Runs the reader with the workbook as its input; gives the format it names.
Result<std::string> ask(const SpoolFile &workbook, const SpoolFile &output, std::vector<std::string> request,
                        const SheetReaderSetup &setup, const std::atomic<bool> *cancel)
{
    const std::string program = setup.program.empty() ? findSheetReader() : setup.program;
    if (program.empty())
        return fail(ErrorCode::SheetReaderMissing, {installedSheetReader()});
    std::vector<std::string> arguments = {program, std::to_string(setup.memory), std::to_string(setup.cpuSeconds),
                                          std::to_string(setup.output)};
    arguments.insert(arguments.end(), request.begin(), request.end());
    const Result<ChildEnd> end
        = runChild({arguments, workbook.descriptor(), output.descriptor(), setup.wallSeconds}, cancel);
    if (!end)
        return end.error();
    if (end->timedOut || end->signal == SIGXCPU)
        return fail(ErrorCode::SheetTooSlow, {std::to_string(end->timedOut ? setup.wallSeconds : setup.cpuSeconds)});
    if (end->signal != 0)
        return fail(ErrorCode::SheetReaderFailed, {"signal " + std::to_string(end->signal)});
    std::string_view line = end->said;
    line = line.substr(0, line.find('\n'));
    std::vector<std::string> answer = parts(line);
    if (end->exit == 0 && answer.size() == 2 && answer[0] == sheet_protocol::Done
        && (answer[1] == "xlsx" || answer[1] == "ods"))
        return answer[1];
    if (end->exit == 0 && answer[0] == sheet_protocol::Fail)
        return errorOf(std::move(answer), setup);
    return fail(ErrorCode::SheetReaderFailed, {"exit " + std::to_string(end->exit)});
}

Result<std::string> wholeOf(SpoolFile &file, std::int64_t atMost)
{
    if (file.size() > atMost)
        return fail(ErrorCode::SheetTooLarge, {std::to_string(atMost)});
    return readUpTo(file, static_cast<std::size_t>(atMost));
}

std::optional<std::size_t> takeNumber(std::string_view &text)
{
    std::size_t value = 0;
    const auto [at, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || at == text.data() + text.size() || (*at != ' ' && *at != '\n'))
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(at - text.data()) + 1);
    return value;
}

std::optional<std::vector<SheetPreview>> previewsOf(std::string_view text)
{
    std::vector<SheetPreview> all;
    while (!text.empty()) {
        const auto nameSize = takeNumber(text);
        const auto rowsSize = takeNumber(text);
        const auto hidden = takeNumber(text);
        if (!nameSize || !rowsSize || !hidden || *nameSize > text.size() || *rowsSize > text.size() - *nameSize)
            return std::nullopt;
        all.push_back({std::string(text.substr(0, *nameSize)), *hidden != 0,
                       std::string(text.substr(*nameSize, *rowsSize))});
        text.remove_prefix(*nameSize + *rowsSize);
    }
    return all;
}

} // namespace

std::string installedSheetReader()
{
    return CLUSTERBOARD_SHEET_INSTALLED;
}

std::string findSheetReader()
{
    const std::string own = folderOfThisProgram();
    for (const std::string &path : {own + "/clusterboard-sheet", own + "/" CLUSTERBOARD_SHEET_RELATIVE,
                                    installedSheetReader()}) {
        if (::access(path.c_str(), X_OK) == 0)
            return path;
    }
    return {};
}

Result<WorkbookContents> readWorkbook(const SpoolFile &workbook, const SheetReaderSetup &setup,
                                      const std::atomic<bool> *cancel)
{
    constexpr std::int64_t MostOfHeads = std::int64_t(256) << 20;
    Result<std::unique_ptr<SpoolFile>> output = SpoolFile::create();
    if (!output)
        return output.error();
    Result<std::string> format = ask(workbook, **output, {"heads"}, setup, cancel);
    if (!format)
        return format.error();
    const Result<std::string> bytes = wholeOf(**output, MostOfHeads);
    if (!bytes)
        return bytes.error();
    auto previews = previewsOf(*bytes);
    if (!previews || previews->empty())
        return fail(ErrorCode::SheetReaderFailed, {"heads"});
    return WorkbookContents{*std::move(format), *std::move(previews)};
}

Result<std::unique_ptr<SpoolFile>> readSheet(const SpoolFile &workbook, const std::string &sheet,
                                             const SheetReaderSetup &setup, const std::atomic<bool> *cancel)
{
    Result<std::unique_ptr<SpoolFile>> output = SpoolFile::create();
    if (!output)
        return output;
    const Result<std::string> format = ask(workbook, **output, {"rows", sheet}, setup, cancel);
    if (!format)
        return format.error();
    return output;
}

} // namespace db
