// clusterboard-sheet: reads one XLSX or ODS file for the program, which starts it with limits on memory, time and
// output and loses nothing when a malicious file breaks it. Not meant to be called by people; see protocol.h.

#include "db/engine/sanitized.h"
#include "db/exchange/sheet/protocol.h"
#include "db/exchange/sheet/workbook.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace db::sheet_protocol;
using db::Sanitized;

struct Request {
    rlim_t memory = 0;
    rlim_t seconds = 0;
    rlim_t output = 0;
    std::string verb;
    std::string sheet;
};

bool readLimit(const char *text, rlim_t &limit)
{
    const std::string_view all(text);
    const auto [at, code] = std::from_chars(all.data(), all.data() + all.size(), limit);
    return code == std::errc() && at == all.data() + all.size() && limit > 0;
}

std::optional<Request> requestOf(int count, char **arguments)
{
    Request request;
    if (count < 5 || !readLimit(arguments[1], request.memory) || !readLimit(arguments[2], request.seconds)
        || !readLimit(arguments[3], request.output))
        return std::nullopt;
    request.verb = arguments[4];
    if (count == 6)
        request.sheet = arguments[5];
    const bool known = (request.verb == "heads" && count == 5) || (request.verb == "rows" && count == 6);
    return known ? std::optional(request) : std::nullopt;
}

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both = {value, value};
    return setrlimit(resource, &both) == 0;
}

/// From here on the process can read its input, write its output, and not much else.
bool giveUpRights(const Request &request)
{
    std::signal(SIGXFSZ, SIG_IGN); // writing fails instead, which can be told
    // A little behind the soft limit of the processor's time, whose signal says what happened.
    const rlimit time = {request.seconds, request.seconds + 5};
    const bool always = setrlimit(RLIMIT_CPU, &time) == 0 && limit(RLIMIT_FSIZE, request.output) && limit(RLIMIT_CORE, 0)
                        && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0;
    return always
           && (Sanitized
               || (limit(RLIMIT_AS, request.memory) && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_NOFILE, 3)
                   && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0));
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool toOutput(std::string_view bytes)
{
    return writeAll(STDOUT_FILENO, bytes);
}

int report(const std::string &line)
{
    return writeAll(STDERR_FILENO, line + '\n') ? 0 : 1;
}

const char *nameOf(db::ErrorCode code)
{
    switch (code) {
    case db::ErrorCode::NotText: return NotText;
    case db::ErrorCode::SheetProtected: return Protected;
    case db::ErrorCode::SheetTooLarge: return TooLarge;
    case db::ErrorCode::UnknownName: return UnknownName;
    default: return Damaged;
    }
}

int report(const db::Error &error)
{
    std::string line = std::string(Fail) + Separator + nameOf(error.code);
    for (const std::string &arg : error.args) {
        line += Separator;
        for (const char c : arg) // an entry's name may hold anything
            line += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    }
    return report(line);
}

db::Result<void> writeHeads(db::Workbook &book)
{
    const auto heads = book.heads();
    if (!heads)
        return heads.error();
    for (const db::SheetHead &each : *heads) {
        const std::string numbers = std::to_string(each.name.size()) + ' ' + std::to_string(each.rows.size()) + ' '
                                    + (each.hidden ? "1" : "0") + '\n';
        if (!toOutput(numbers) || !toOutput(each.name) || !toOutput(each.rows))
            return db::fail(db::ErrorCode::SheetTooLarge);
    }
    return {};
}

int answer(const Request &request, std::string_view bytes)
{
    const auto book = db::Workbook::open(bytes);
    if (!book)
        return report(book.error());
    const db::Result<void> written
        = request.verb == "heads" ? writeHeads(**book) : (*book)->write(request.sheet, toOutput);
    if (!written)
        return report(written.error());
    return report(std::string(Done) + Separator + std::string((*book)->format()));
}

} // namespace

int main(int argc, char **argv)
{
    const std::optional<Request> request = requestOf(argc, argv);
    if (!request || !giveUpRights(*request))
        return 2;
    struct stat status = {};
    if (fstat(STDIN_FILENO, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size <= 0)
        return report(db::fail(db::ErrorCode::SheetDamaged, {"zip"}));
    const auto size = static_cast<std::size_t>(status.st_size);
    void *const mapped = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
    if (mapped == MAP_FAILED)
        return report(db::fail(db::ErrorCode::SheetTooLarge));
    try {
        return answer(*request, {static_cast<const char *>(mapped), size});
    } catch (const std::bad_alloc &) {
        return report(db::fail(db::ErrorCode::SheetTooLarge));
    } catch (const std::length_error &) {
        return report(db::fail(db::ErrorCode::SheetTooLarge));
    }
}
