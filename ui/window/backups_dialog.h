#pragma once

#include "db/ledger/backups.h"
#include "db/ledger/restore.h"
#include "ui/context.h"
#include "ui/widgets/message_bar.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTimer;

namespace ui {

class CellTableModel;
class TablePanel;

/// The copies that the program kept of a data file, whether or not that can be opened: which are sound, what would be
/// different with one in its place, and the way to put it there.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(const Context &context, const QString &path, QWidget *parent);

Q_SIGNALS:
    void said(ui::MessageBar::Tone tone, const QString &text);

private:
    enum class State { Unknown, Sound, Damaged };
    struct Row {
        db::Backup backup;
        State state = State::Unknown;
    };
    using Preview = std::shared_ptr<const db::RestorePreview>;

    void build();
    void list();
    void take(db::Result<std::vector<db::Backup>> backups);
    void fill();
    void checkNext();
    const Row *selected() const;
    void mark(std::int64_t number, State state);
    void showChosen();
    void showPreview(const db::Result<Preview> &preview);
    QStringList differing(const db::RestorePreview &preview) const;
    void restore();
    void look();
    void openFolder();
    QString when(const db::Backup &backup) const;

    Context m_context;
    QString m_path;
    TablePanel *m_list;
    CellTableModel *m_backups;
    QLabel *m_heading;
    QLabel *m_facts;
    TablePanel *m_details;
    CellTableModel *m_differences;
    QPushButton *m_restore;
    QPushButton *m_look;
    QPushButton *m_folder;
    QTimer *m_later; ///< a preview reads both files: not for every row on the way
    std::vector<Row> m_rows; ///< newest first
    std::int64_t m_shown = 0; ///< number of the backup that the preview is of
    Preview m_preview;
};

} // namespace ui
