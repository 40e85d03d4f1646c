#pragma once

#include "db/engine/result.h"
#include "db/figures/report.h"
#include "db/ledger/snapshot.h"
#include "ui/report/report_output.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace ui {

/// What a pack is made of, worked out on any thread.
struct PackContent {
    std::shared_ptr<const db::Snapshot> snapshot;
    db::Report report;
    std::vector<db::ChartDescription> charts; ///< every one that has data
    NumberStyle style = numberStyle();
};
PackContent packContent(std::shared_ptr<const db::Snapshot> snapshot, const db::Look &look,
                        std::span<const db::ReportSection> sections = db::allReportSections());

/// Everything of a quarter in one folder: every chart that has data (PNG, SVG, PDF, CSV), every table (CSV), the report
/// in all its formats, an index.html and a list of the files with their SHA-256. Names are the same every quarter.
/// What is made stands in a folder beside the wanted one, which takes its place only when all is there.
class PackMaker final
{
public:
    explicit PackMaker(PackContent content);
    PackMaker(const PackMaker &) = delete;
    PackMaker &operator=(const PackMaker &) = delete;

    const ReportDocument &document() const { return m_document; }
    /// Charts are drawn first, one by one on the window's thread.
    int drawings() const;
    void draw(int number);
    /// Then everything is written, on any thread. FileExists: the folder holds something that no pack put there.
    /// CannotWrite, DiskFull, Cancelled: nothing is left of it. `progress` is told how many of 100 are done.
    db::Result<void> write(const QString &folder, const std::atomic<bool> *cancel = nullptr,
                           const std::function<void(int)> &progress = {});
    /// Names within the folder and their SHA-256, after write().
    const std::vector<std::pair<std::string, std::string>> &files() const { return m_files; }

private:
    struct File {
        QString name;
        QByteArray bytes;
        std::optional<ChartDrawing> drawing; ///< or a chart that becomes them when it is written
    };

    db::Result<void> addTables();
    db::Result<void> addReports();
    QByteArray index() const;
    QByteArray list() const;

    PackContent m_content;
    ReportDocument m_document;
    QList<File> m_drawn;
    std::vector<std::pair<std::string, std::string>> m_files;
};

} // namespace ui
