#include "ui/report/report_job.h"

#include "db/engine/sha256.h"
#include "ui/output_file.h"
#include "ui/report/pack.h"
#include "ui/report/print_pages.h"
#include "ui/report/report_pages.h"
#include "ui/words/words.h"

#include <QFileInfo>
#include <QPrinter>
#include <QTimer>

#include <utility>

namespace ui {

namespace {

/// The report with the comments as they are being written.
db::Report reportOf(const ReportWish &wish)
{
    db::Report report = db::makeReport(*wish.snapshot, wish.look, wish.sections);
    for (db::ReportChapter &chapter : report.chapters) {
        for (const db::SectionComment &comment : wish.comments) {
            if (comment.section == chapter.section)
                chapter.comment.text = comment.text;
        }
        if (chapter.comment.written() && !chapter.comment.asOf.valid())
            chapter.comment.asOf = wish.look.asOf;
    }
    return report;
}

std::string sumOf(const QByteArray &bytes)
{
    return db::hex(db::sha256(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

db::Result<WrittenReport> written(const ReportDocument &document, ReportFormat format, const QString &path,
                                  const QString &dataFile, const std::atomic<bool> &cancel)
{
    const auto bytes = document.render(format);
    if (!bytes)
        return bytes.error();
    if (cancel)
        return db::fail(db::ErrorCode::Cancelled);
    if (auto done = writeOutputFile(path, *bytes, dataFile); !done)
        return done.error();
    return WrittenReport{document.report(), {{toDb(QFileInfo(path).fileName()), sumOf(*bytes)}}};
}

} // namespace

ReportJob::ReportJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReportJob::~ReportJob()
{
    cancel();
    m_pool.waitForDone();
}

/// One chart a turn of the event loop, so that the window answers in between.
void ReportJob::drawNext(std::uint64_t generation, int number, int count, std::function<void(int)> draw,
                         std::function<void()> then)
{
    if (generation != 0 && generation != m_generation)
        return;
    if (generation == 0 && m_cancel && *m_cancel) {
        end(db::fail(db::ErrorCode::Cancelled));
        return;
    }
    if (number == count) {
        then();
        return;
    }
    draw(number);
    if (generation == 0)
        Q_EMIT progressed((number + 1) * 50 / count);
    QTimer::singleShot(0, this, [this, generation, number, count, draw = std::move(draw), then = std::move(then)] {
        drawNext(generation, number + 1, count, draw, then);
    });
}

void ReportJob::preview(const ReportWish &wish, qreal scale)
{
    const std::uint64_t generation = ++m_generation;
    m_pool.start([this, wish, scale, generation] {
        auto report = std::make_shared<db::Report>(reportOf(wish));
        QMetaObject::invokeMethod(this, [this, report, style = wish.style, scale, generation] {
            if (generation != m_generation)
                return;
            const auto document = std::make_shared<ReportDocument>(std::move(*report), style);
            const auto draw = [document](int chart) { document->draw(chart, {ReportFormat::Pdf}); };
            drawNext(generation, 0, document->charts(), draw, [this, document, scale, generation] {
                m_pool.start([this, document, scale, generation] {
                    const auto pages = document->pages();
                    QList<QImage> images;
                    for (int page = 0; page < pages->set().count(); ++page)
                        images += pages->set().image(page, scale);
                    QMetaObject::invokeMethod(this, [this, images, generation] {
                        if (generation == m_generation)
                            Q_EMIT previewed(images);
                    });
                });
            });
        });
    });
}

void ReportJob::begin(Done done)
{
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_done = std::move(done);
    m_writing = true;
    Q_EMIT writingChanged(true);
    Q_EMIT progressed(0);
}

void ReportJob::end(db::Result<WrittenReport> result)
{
    m_writing = false;
    Q_EMIT writingChanged(false);
    if (const Done done = std::exchange(m_done, {}))
        done(std::move(result));
}

void ReportJob::cancel()
{
    if (m_cancel)
        *m_cancel = true;
}

void ReportJob::save(const ReportWish &wish, const QString &path, const QString &dataFile, Done done)
{
    if (m_writing)
        return;
    begin(std::move(done));
    m_pool.start([this, wish, path, dataFile, cancel = m_cancel] {
        auto report = std::make_shared<db::Report>(reportOf(wish));
        QMetaObject::invokeMethod(this, [this, report, style = wish.style, path, dataFile, cancel] {
            const auto document = std::make_shared<ReportDocument>(std::move(*report), style);
            const ReportFormat format = reportFormatOf(path).value_or(ReportFormat::Pdf);
            const auto draw = [document, format](int chart) { document->draw(chart, {format}); };
            drawNext(0, 0, document->charts(), draw, [this, document, format, path, dataFile, cancel] {
                m_pool.start([this, document, format, path, dataFile, cancel] {
                    const auto result = std::make_shared<db::Result<WrittenReport>>(written(*document, format, path, dataFile, *cancel));
                    QMetaObject::invokeMethod(this, [this, result] { end(std::move(*result)); });
                });
            });
        });
    });
}

void ReportJob::print(const ReportWish &wish, std::shared_ptr<QPrinter> printer, Done done)
{
    if (m_writing)
        return;
    begin(std::move(done));
    m_pool.start([this, wish, printer] {
        auto report = std::make_shared<db::Report>(reportOf(wish));
        QMetaObject::invokeMethod(this, [this, report, style = wish.style, printer] {
            const auto document = std::make_shared<ReportDocument>(std::move(*report), style);
            const auto draw = [document](int chart) { document->draw(chart, {ReportFormat::Pdf}); };
            drawNext(0, 0, document->charts(), draw, [this, document, printer] {
                m_pool.start([this, document, printer] {
                    auto result = std::make_shared<db::Result<WrittenReport>>(WrittenReport{document->report(), {}});
                    if (!printPages(*printer, document->pages()->set()))
                        *result = db::fail(db::ErrorCode::CannotWrite, {toDb(printer->printerName()), {}});
                    QMetaObject::invokeMethod(this, [this, result] { end(std::move(*result)); });
                });
            });
        });
    });
}

void ReportJob::pack(const ReportWish &wish, const QString &folder, Done done)
{
    if (m_writing)
        return;
    begin(std::move(done));
    m_pool.start([this, wish, folder, cancel = m_cancel] {
        auto content = std::make_shared<PackContent>(packContent(wish.snapshot, wish.look, wish.sections));
        content->report = reportOf(wish);
        content->style = wish.style;
        QMetaObject::invokeMethod(this, [this, content, folder, cancel] {
            const auto maker = std::make_shared<PackMaker>(std::move(*content));
            drawNext(0, 0, maker->drawings(), [maker](int number) { maker->draw(number); }, [this, maker, folder, cancel] {
                m_pool.start([this, maker, folder, cancel] {
                    const auto stored = maker->write(folder, cancel.get(), [this](int percent) {
                        QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(50 + percent / 2); });
                    });
                    auto result = std::make_shared<db::Result<WrittenReport>>(
                        WrittenReport{maker->document().report(), maker->files()});
                    if (!stored)
                        *result = stored.error();
                    QMetaObject::invokeMethod(this, [this, result] { end(std::move(*result)); });
                });
            });
        });
    });
}

} // namespace ui
