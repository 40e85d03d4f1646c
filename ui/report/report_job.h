#pragma once

#include "db/engine/result.h"
#include "db/figures/report.h"
#include "db/figures/report_decisions.h"
#include "db/ledger/snapshot.h"
#include "ui/report/report_output.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QPrinter;

namespace ui {

class PackMaker;

/// Which report is wanted.
struct ReportWish {
    std::shared_ptr<const db::Snapshot> snapshot;
    db::Look look;
    std::vector<db::ReportSection> sections;
    std::vector<db::SectionComment> comments; ///< as written, stored or not
    NumberStyle style = numberStyle();
};

/// What was written: the report with its files' names and SHA-256.
struct WrittenReport {
    db::Report report;
    std::vector<std::pair<std::string, std::string>> files;
};

/// Makes reports without holding up the window: figures and pages on threads of its own, charts one by one in between.
class ReportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ReportJob(QObject *parent = nullptr);
    ~ReportJob() override;

    /// A newer wish takes the place of an older one.
    void preview(const ReportWish &wish, qreal scale);
    using Done = std::function<void(db::Result<WrittenReport>)>;
    void save(const ReportWish &wish, const QString &path, const QString &dataFile, Done done);
    /// CannotWrite when the printer does not take the pages.
    void print(const ReportWish &wish, std::shared_ptr<QPrinter> printer, Done done);
    void pack(const ReportWish &wish, const QString &folder, Done done);
    /// What is being written ends with Cancelled.
    void cancel();
    bool writing() const { return m_writing; }

Q_SIGNALS:
    void previewed(const QList<QImage> &pages);
    void progressed(int percent);
    void writingChanged(bool writing);

private:
    void drawNext(std::uint64_t generation, int number, int count, std::function<void(int)> draw,
                  std::function<void()> then);
    void begin(Done done);
    void end(db::Result<WrittenReport> result);

    QThreadPool m_pool;
    std::uint64_t m_generation = 0; ///< of the preview
    std::shared_ptr<std::atomic<bool>> m_cancel;
    Done m_done;
    bool m_writing = false;
};

} // namespace ui
