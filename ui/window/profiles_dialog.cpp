#include "ui/window/profiles_dialog.h"

#include "ui/ask.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_panel.h"
#include "ui/words/profile_words.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using Tone = MessageBar::Tone;

ProfilesDialog::ProfilesDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_message(new MessageBar(this)), m_panel(new TablePanel(context.settings, this)),
      m_model(new CellTableModel(this)), m_details(new QLabel(this)), m_rename(new QPushButton(tr("&Rename…"), this)),
      m_remove(new QPushButton(tr("&Delete…"), this)), m_export(new QPushButton(tr("E&xport all…"), this)),
      m_import(new QPushButton(tr("&Import…"), this))
{
    setObjectName(u"profilesDialog"_s);
    setWindowTitle(tr("Import profiles"));
    resize(760, 520);
    auto *note = new QLabel(tr("A profile is what was confirmed once about files with one header. It is found again by "
                               "the header, so that the next quarter's file needs no answer."), this);
    note->setProperty("muted", true);
    note->setWordWrap(true);
    m_panel->view()->setObjectName(u"profiles"_s);
    m_panel->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_panel->filter()->setRows(m_model);
    m_details->setObjectName(u"profileDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMinimumHeight(84);
    m_rename->setObjectName(u"renameProfile"_s);
    m_remove->setObjectName(u"deleteProfile"_s);
    m_export->setObjectName(u"exportProfiles"_s);
    m_import->setObjectName(u"importProfiles"_s);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_rename);
    below->addWidget(m_remove);
    below->addStretch();
    below->addWidget(m_import);
    below->addWidget(m_export);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(note);
    layout->addWidget(m_message);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_details);
    layout->addLayout(below);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &ProfilesDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
    connect(m_export, &QPushButton::clicked, this, &ProfilesDialog::exportAll);
    connect(m_import, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT importRequested();
    });
    connect(m_panel->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProfilesDialog::showSelected);
    connect(&context.session, &Session::snapshotChanged, this, &ProfilesDialog::refresh);
    connect(&context.session, &Session::fileChanged, this, &QDialog::reject);
    refresh();
}

void ProfilesDialog::refresh()
{
    const auto snapshot = m_context.session.snapshot();
    if (!snapshot)
        return;
    m_profiles = db::profilesOf(*snapshot);
    QList<QList<TableCell>> rows;
    for (const db::ImportProfile &each : m_profiles) {
        const QString holds = profileLines(each).join(u" · "_s);
        rows.append({textCell(fromDb(each.name)), textCell(each.kind ? kindName(*each.kind) : QString()),
                     textCell(holds, holds)});
    }
    m_model->setContent({{tr("Profile"), false, {}}, {tr("Kind"), false, {}}, {tr("Holds"), false, {}}}, rows);
    m_panel->setLeastWidth(0, 200);
    m_panel->arrange(u"profiles"_s);
    if (!m_profiles.empty())
        m_panel->view()->selectRow(0);
    showSelected();
}

const db::ImportProfile *ProfilesDialog::selected() const
{
    const QModelIndexList rows = m_panel->view()->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    return &m_profiles[static_cast<std::size_t>(m_panel->filter()->mapToSource(rows.first()).row())];
}

void ProfilesDialog::showSelected()
{
    const db::ImportProfile *profile = selected();
    const bool writable = m_context.session.writable();
    m_rename->setEnabled(writable && profile);
    m_remove->setEnabled(writable && profile);
    m_export->setEnabled(!m_profiles.empty());
    m_import->setEnabled(writable);
    m_details->setText(profile             ? profileLines(*profile).join(u'\n')
                       : m_profiles.empty() ? tr("None yet. At the end of an import the program offers to keep how the "
                                                 "file was read.")
                                            : QString());
}

void ProfilesDialog::rename()
{
    const db::ImportProfile *profile = selected();
    if (!profile)
        return;
    const std::string from = profile->name;
    const auto to = m_context.ask.line(this, {tr("Rename the profile"), tr("New name of “%1”:").arg(fromDb(from)), {},
                                              tr("Rename")});
    if (!to || to->isEmpty())
        return;
    store([from, to = toDb(*to)](const auto &snapshot) { return db::renameProfile(snapshot, from, to); },
          tr("“%1” is now called “%2”.").arg(fromDb(from), *to));
}

void ProfilesDialog::remove()
{
    const db::ImportProfile *profile = selected();
    if (!profile)
        return;
    const std::string name = profile->name;
    const bool sure = m_context.ask.confirm(
        this, {tr("Delete the profile"),
               tr("Delete “%1”? Files with its header are asked about again. It can be taken back in the history.")
                   .arg(fromDb(name)),
               {}, tr("Delete")});
    if (sure)
        store([name](const auto &snapshot) { return db::removeProfile(snapshot, name); },
              tr("“%1” is deleted.").arg(fromDb(name)));
}

void ProfilesDialog::store(db::DraftMaker draftOf, const QString &done)
{
    m_context.session.store(std::move(draftOf), this, [this, done](const db::Result<std::int64_t> &stored) {
        m_message->show(stored ? Tone::Done : Tone::Error, stored ? done : text(stored.error()));
    });
}

void ProfilesDialog::exportAll()
{
    const QString path = m_context.ask.fileToSave(
        this, tr("Export the profiles"),
        QDir(m_context.settings.get(setting::ExportFolder)).filePath(kindName(db::Kind::Profiles) + u".csv"_s),
        tr("CSV file (*.csv)"));
    if (path.isEmpty())
        return;
    m_context.session.exportTable(db::Kind::Profiles, db::HeaderStyle::Key, path, this,
                                  [this, path](const db::Result<void> &written) {
                                      m_message->show(written ? Tone::Done : Tone::Error,
                                                      written ? tr("Written: %1").arg(QFileInfo(path).fileName())
                                                              : text(written.error()));
                                  });
}

} // namespace ui
