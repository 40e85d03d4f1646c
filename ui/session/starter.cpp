#include "ui/session/starter.h"

#include "db/figures/closing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/clusterboard"_s;
}

} // namespace

std::vector<StartFile> startFiles(Start start)
{
    const auto all = [](const QString &folder, std::initializer_list<std::pair<const char *, db::Kind>> files) {
        std::vector<StartFile> list;
        for (const auto &[name, kind] : files)
            list.push_back({folder + QLatin1StringView(name), kind});
        return list;
    };
    switch (start) {
    case Start::Record:
        return all(u":/record/"_s,
                   {{"sources.csv", db::Kind::Sources},
                    {"phases.csv", db::Kind::Phases},
                    {"budget.csv", db::Kind::Budget},
                    {"companies.csv", db::Kind::Companies},
                    {"training.csv", db::Kind::Training},
                    {"milestones.csv", db::Kind::Milestones},
                    {"indicators.csv", db::Kind::Indicators},
                    {"observations.csv", db::Kind::Observations},
                    {"targets.csv", db::Kind::Targets},
                    {"events.csv", db::Kind::Events}});
    case Start::Sample:
        return all(u":/sample/"_s,
                   {{"basics/phases.csv", db::Kind::Phases},
                    {"basics/indicators.csv", db::Kind::Indicators},
                    {"basics/targets.csv", db::Kind::Targets},
                    {"2024Q3/policy_budget.csv", db::Kind::Budget},
                    {"2024Q3/aica_spending.csv", db::Kind::Budget},
                    {"2024Q3/investment_companies.csv", db::Kind::Companies},
                    {"2024Q3/talent_training.csv", db::Kind::Training},
                    {"2024Q3/policy_milestones.csv", db::Kind::Milestones},
                    {"2024Q3/aica_kpi.csv", db::Kind::Observations}});
    case Start::Empty:
        break;
    }
    return {};
}

db::Result<void> fillDataFile(db::DataFile &data, const std::vector<StartFile> &files, const std::string &author,
                              Task &task)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (task.cancel)
            return db::fail(db::ErrorCode::Cancelled);
        QFile file(files[i].resource);
        if (!file.open(QIODevice::ReadOnly))
            return db::fail(db::ErrorCode::FileMissing, {files[i].resource.toStdString()});
        db::MemorySource source(file.readAll().toStdString());
        db::ImportOptions options;
        options.kind = files[i].kind;
        options.fileName = QFileInfo(files[i].resource).fileName().toStdString();
        auto plan = db::planImport(data, source, options, &task.cancel);
        if (!plan)
            return plan.error();
        // Who made the record has read them.
        for (const db::RuleCount &each : plan->ruleCounts)
            options.accepted.push_back(each.rule);
        const auto committed = db::commitChecked(data, *plan, options, author, {});
        if (!committed)
            return committed.error();
        task.setProgress(static_cast<double>(i + 1) / static_cast<double>(files.size()));
    }
    return {};
}

QString recordPath()
{
    return dataFolder() + u"/published-record.clusterboard"_s;
}

QString samplePath()
{
    return dataFolder() + u"/sample.clusterboard"_s;
}

QStringList sampleQuarterFiles()
{
    const QDir from(u":/sample/2024Q4"_s);
    QDir to(dataFolder());
    if (!to.mkpath(u"sample/2024Q4"_s) || !to.cd(u"sample/2024Q4"_s))
        return {};
    QStringList paths;
    const QStringList names = from.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString target = to.filePath(name);
        if (!QFile::exists(target)) {
            if (!QFile::copy(from.filePath(name), target))
                return {};
            QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        }
        paths.append(target);
    }
    return paths;
}

} // namespace ui
