#include "ui/importing/import_page.h"

#include "ui/ask.h"
#include "ui/importing/import_case.h"
#include "ui/importing/pasted_table.h"
#include "ui/importing/steps/differences_step.h"
#include "ui/importing/steps/done_step.h"
#include "ui/importing/steps/layout_step.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// The files of the page: how they come, one after another, and what becomes of them.

namespace ui {

void ImportPage::addFiles(const QStringList &paths)
{
    QList<Incoming> files;
    for (const QString &path : paths)
        files.append(Incoming{path, {}, nullptr});
    add(files);
}

void ImportPage::addPasted(const PastedTable &table, std::optional<db::Kind> kind)
{
    db::ImportOptions preset;
    preset.kind = kind;
    preset.encoding = db::EncodingChoice::Utf8; // the program wrote it
    preset.delimiter = table.delimiter;
    add(QList<Incoming>{Incoming{table.path, preset, table.folder}});
}

void ImportPage::add(const QList<Incoming> &files)
{
    if (files.isEmpty())
        return;
    // A file that is stored already makes room for the next.
    if (m_case->stage() == ImportCase::Stage::Stored && !m_files.isEmpty()) {
        m_files.removeFirst();
        if (m_files.isEmpty())
            m_case->leave();
    }
    const bool idle = m_files.isEmpty();
    if (idle)
        m_finished = 0;
    m_files.append(files);
    m_stack->setCurrentWidget(m_flow);
    if (idle)
        begin();
    else
        showState();
}

void ImportPage::begin()
{
    m_said.clear();
    m_file->setFullText(QFileInfo(current()).fileName());
    m_file->setToolTip(current());
    m_layoutStep->setSources(session().snapshot().get());
    m_done->setTakenBack(false);
    m_case->begin(current(), m_files.first().preset);
    goTo(DifferencesStepIndex);
    m_flow->setAccessibleName(m_file->toolTip());
    m_flow->setFocus(); // so that the page's keys work at once
}

void ImportPage::store()
{
    if (!m_case->plan() || !m_store->isEnabled())
        return;
    // Before the refused rows go to a file of their own.
    if (m_case->plan()->errors > 0 && !m_case->needsReason())
        saveRows(true);
    else
        m_case->store();
}

/// Refused rows alone before the others are stored; asked for, also those that are stored with a warning.
void ImportPage::saveRows(bool thenStore)
{
    const QFileInfo info(current());
    const bool warned = !thenStore && m_case->warnsOfRows();
    const QString name = warned ? tr("%1_problems.csv").arg(info.completeBaseName())
                                : tr("%1_refused.csv").arg(info.completeBaseName());
    // What was pasted lies where nobody looks.
    const QString folder = m_files.first().folder ? settings().get(setting::ExportFolder) : info.absolutePath();
    const QString target = ask().fileToSave(
        this, warned ? tr("Where should the rows with problems go?") : tr("Where should the refused rows go?"),
        (folder.isEmpty() ? QDir::home() : QDir(folder)).filePath(name), tr("Table (*.csv)"));
    if (target.isEmpty())
        return;
    const db::ProblemRows which = warned ? db::ProblemRows::All : db::ProblemRows::Refused;
    m_case->writeProblemRows(which, target, [this, thenStore, warned, target,
                                             path = current()](const db::Result<void> &done) {
        if (path != current())
            return;
        if (!done) {
            m_said = text(done.error());
            showState();
        } else if (thenStore) {
            m_case->store();
        } else {
            const QString file = QFileInfo(target).fileName();
            m_said = warned ? tr("The rows with problems are in %1.").arg(file) : tr("The refused rows are in %1.").arg(file);
            showState();
        }
    });
}

void ImportPage::takeBack()
{
    const std::vector<db::ChangeSet> &history = session().history();
    const auto mine = std::find_if(history.begin(), history.end(), [this](const db::ChangeSet &each) {
        return each.id == m_case->changeSet();
    });
    if (mine != history.end())
        Q_EMIT revertRequested(mine->revertedBy != 0 ? mine->revertedBy : mine->id);
}

void ImportPage::next()
{
    // A reading that is still under way is for nobody now.
    if (m_case->stage() == ImportCase::Stage::Planning)
        session().cancel();
    m_case->leave();
    if (!m_files.isEmpty()) {
        m_files.removeFirst();
        ++m_finished;
    }
    if (!m_files.isEmpty()) {
        begin();
        return;
    }
    m_finished = 0;
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT contentChanged();
}

} // namespace ui
