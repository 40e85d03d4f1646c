// Parts of the data layer by themselves, each printed as name and number for tests/bench/run.
//   bench_data decode FILE      windows-949 to UTF-8, MB/s of the input: decode_ours, decode_iconv
//   bench_data csv FILE         CSV records, MB/s: csv_ours, csv_libcsv where libcsv was there at the build
//   bench_data cancel DATA CSV  ms from asking to stop to having stopped, at twenty moments: cancel_median, cancel_max
//   bench_data figures DATA DAY ms of all headline figures as of a day: figures_ours, figures_load
#include "db/exchange/csv_reader.h"
#include "db/exchange/import_plan.h"
#include "db/figures/closing.h"
#include "db/figures/headline.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <iconv.h>
#ifdef BENCH_LIBCSV
#include <csv.h>
#endif

namespace {

using Clock = std::chrono::steady_clock;

double secondsOf(const std::function<void()> &work)
{
    const auto from = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - from).count();
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// MB/s in the median of seven times.
double speedOf(std::size_t bytes, const std::function<void()> &work)
{
    std::vector<double> all;
    for (int i = 0; i < 7; ++i)
        all.push_back(static_cast<double>(bytes) / 1e6 / secondsOf(work));
    return median(std::move(all));
}

void say(const char *name, double number)
{
    std::printf("%s %.4f\n", name, number);
}

[[noreturn]] void stop(const std::string &why)
{
    std::fprintf(stderr, "bench_data: %s\n", why.c_str());
    std::exit(1);
}

std::string contentsOf(const char *path)
{
    const auto source = db::FileSource::open(path);
    if (!source)
        stop(std::string("cannot read ") + path);
    const auto bytes = db::readUpTo(**source, static_cast<std::size_t>((*source)->size()));
    return bytes ? *bytes : std::string();
}

void decode(const char *path)
{
    const std::string bytes = contentsOf(path);
    std::vector<char> out(db::Decoder::roomFor(bytes.size()));
    say("decode_ours", speedOf(bytes.size(), [&] {
            db::Decoder decoder(db::Encoding::Windows949);
            for (std::size_t at = 0; at < bytes.size(); at += db::ByteSource::ChunkSize) {
                const std::size_t size = std::min(db::ByteSource::ChunkSize, bytes.size() - at);
                if (!decoder.decode({bytes.data() + at, size}, out.data(), at + size == bytes.size()))
                    stop("not windows-949");
            }
        }));
    say("decode_iconv", speedOf(bytes.size(), [&] {
            const iconv_t converter = iconv_open("UTF-8", "CP949");
            char *from = const_cast<char *>(bytes.data()); // iconv() only reads it
            std::size_t left = bytes.size();
            while (left > 0) { // as much at a time as we take
                char *to = out.data();
                std::size_t room = db::ByteSource::ChunkSize;
                const std::size_t before = left;
                iconv(converter, &from, &left, &to, &room);
                if (left == before)
                    stop("iconv cannot read it");
            }
            iconv_close(converter);
        }));
}

void parse(const char *path)
{
    const std::string bytes = contentsOf(path);
    std::size_t ours = 0;
    db::MemorySource source(bytes);
    say("csv_ours", speedOf(bytes.size(), [&] {
            ours = 0;
            if (!source.rewind())
                stop("cannot read again");
            db::CsvReader reader(source, db::Encoding::Utf8, {.delimiter = ','});
            for (db::CsvRecord record; reader.next(record) == db::CsvReader::Step::Record;)
                ours += record.fields.size();
        }));
#ifdef BENCH_LIBCSV
    std::size_t theirs = 0;
    say("csv_libcsv", speedOf(bytes.size(), [&] {
            theirs = 0;
            csv_parser parser;
            csv_init(&parser, 0);
            const auto field = [](void *, std::size_t, void *count) { ++*static_cast<std::size_t *>(count); };
            csv_parse(&parser, bytes.data(), bytes.size(), field, nullptr, &theirs);
            csv_fini(&parser, field, nullptr, &theirs);
            csv_free(&parser);
        }));
    if (ours != theirs)
        stop("different numbers of fields");
#endif
}

void cancel(const char *data, const char *csv)
{
    const auto file = db::DataFile::open(data, db::OpenMode::ReadWrite);
    const auto source = db::FileSource::open(csv);
    if (!file || !source)
        stop("cannot open");
    auto plan = db::planImport(**file, **source, {});
    if (!plan)
        stop("no plan");
    constexpr int Moments = 20;
    std::vector<double> waits;
    for (int i = 0; i < Moments; ++i) {
        std::atomic<bool> asked = false;
        Clock::time_point when;
        const db::StoreWatch watch{.cancel = &asked, .report = [&](const db::StoreProgress &now) {
                                       if (!asked && !now.ending && now.share >= i / static_cast<double>(Moments)) {
                                           when = Clock::now();
                                           asked = true;
                                       }
                                   }};
        const auto stored = db::commitChecked(**file, *plan, {}, "bench", {}, watch);
        if (stored)
            stop("stored, though it was cancelled");
        waits.push_back(std::chrono::duration<double, std::milli>(Clock::now() - when).count());
    }
    say("cancel_median", median(waits));
    say("cancel_max", *std::max_element(waits.begin(), waits.end()));
}

void figures(const char *data, const char *day)
{
    const auto file = db::DataFile::open(data, db::OpenMode::ReadOnly);
    const auto asOf = db::PartialDate::parse(day);
    if (!file || !asOf)
        stop("cannot open");
    std::shared_ptr<const db::Snapshot> snapshot;
    say("figures_load", secondsOf([&] { snapshot = *(*file)->snapshot(); }) * 1000);
    db::Look look;
    look.asOf = *asOf;
    std::vector<double> all;
    std::int64_t plan = 0;
    for (int i = 0; i < 5; ++i)
        all.push_back(secondsOf([&] { plan = db::headline(*snapshot, look).budget.total.plan.value; }) * 1000);
    say("figures_ours", median(all));
    say("figures_plan_won", static_cast<double>(plan));
}

} // namespace

int main(int argc, char **argv)
{
    const std::string what = argc > 2 ? argv[1] : "";
    if (what == "decode")
        decode(argv[2]);
    else if (what == "csv")
        parse(argv[2]);
    else if (what == "cancel" && argc == 4)
        cancel(argv[2], argv[3]);
    else if (what == "figures" && argc == 4)
        figures(argv[2], argv[3]);
    else
        stop("decode FILE | csv FILE | cancel DATA CSV | figures DATA DAY");
}
