#pragma once

#include "db/ledger/change_set.h"
#include "db/ledger/data_file.h"
#include "ui/context.h"
#include "ui/session/session.h"
#include "ui/session/starter.h"
#include "ui/widgets/message_bar.h"

#include <QObject>
#include <QString>

#include <functional>

namespace ui {

class Page;
struct ChartExportOptions;

/// What the menus do with files: asks for paths and reasons, sets the session to work, and says what came of it.
class Commands final : public QObject
{
    Q_OBJECT

public:
    Commands(const Context &context, QWidget *window);

    void newFile();
    void openFile();
    void open(const QString &path);
    /// Makes the sample's own data file at first, then opens it.
    void openSample();
    /// The published record, in the file that is kept for it; made where there is none.
    void openRecord();
    QStringList askForTables();
    void exportTable(const Page &page);
    /// The rows and columns in sight.
    void exportShown(const Page &page);
    void exportChart(const Page &page);
    void print(const Page &page);
    void copyChart(const Page &page);
    void copySelection(const Page &page);
    /// Opens the dialog that compares an exported chart with the data; `picture` empty = the person chooses there.
    void checkPicture(const QString &picture);
    /// Builds the quarterly report in a dialog.
    void report();
    void backup();
    /// The backups of the open file, or of another one that cannot be opened.
    void showBackups(const QString &path = {});
    /// A verified copy of the open file in a folder that nobody else writes to, which is opened then.
    void copyToSafePlace();
    /// Asks, and sets aside what another computer left as the mark of its work.
    void setLockAside();
    void check();
    /// Lists what later change sets also touched, asks for a reason, takes the change set back.
    void takeBack(std::int64_t changeSet);
    void takeBackLast();
    /// Asks why, and lets a claim settle what stands: the version of its row and its value column. `claim`: in words.
    void adopt(db::Kind kind, std::int64_t version, int column, const QString &claim);
    /// The newest change set in effect that can be taken back, 0 if there is none.
    std::int64_t lastInEffect() const;
    /// Asks who is working if nobody has said so. False when the person would not say.
    bool ensureAuthor();

Q_SIGNALS:
    void said(ui::MessageBar::Tone tone, const QString &text);
    void dataChecked(const db::CheckReport &report);

private:
    void openOrMake(const QString &path, Start start);
    /// Asks where a chart is to go, and writes it.
    void saveChart(const db::ChartDescription &chart, const ChartExportOptions &options);
    QString folder(const QString &stored) const;
    void askAndRevert(std::int64_t changeSet, const Session::TakingBack &facts);

    Context m_context;
    QWidget *m_window;
};

/// "Imported policy.csv: 12 new, 3 changed" of a change set.
QString changeSentence(const db::ChangeSet &change);

} // namespace ui
