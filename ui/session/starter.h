#pragma once

#include "db/ledger/data_file.h"
#include "ui/session/task.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// What a new data file starts with.
enum class Start { Empty, Record, Sample };

/// One CSV file that comes with the program.
struct StartFile {
    QString resource; ///< path in the program's resources
    db::Kind kind{};
};

/// In the order in which they are taken in; none for Start::Empty.
std::vector<StartFile> startFiles(Start start);

/// Imports the files one after another through the importer itself, one change set per file. Runs on the worker.
db::Result<void> fillDataFile(db::DataFile &data, const std::vector<StartFile> &files, const std::string &author,
                              Task &task);

/// Where the published record stands in a file of its own, in the person's data folder.
QString recordPath();
/// Where the sample quarter's own data file stands: in the person's data folder, never beside the record.
QString samplePath();
/// The CSV files of the sample's second quarter, written into the person's data folder so that they can be imported
/// like any file that came by mail. Empty when the folder cannot be written.
QStringList sampleQuarterFiles();

} // namespace ui
