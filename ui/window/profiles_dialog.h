#pragma once

#include "db/exchange/profile.h"
#include "db/figures/closing.h"
#include "ui/context.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace ui {

class CellTableModel;
class MessageBar;
class TablePanel;

/// The import profiles of the data file: what each holds, by what name, and how they travel to another file.
class ProfilesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProfilesDialog(const Context &context, QWidget *parent);

Q_SIGNALS:
    void importRequested(); ///< profiles from a file; it goes the way of every import

private:
    void refresh();
    const db::ImportProfile *selected() const;
    void showSelected();
    void rename();
    void remove();
    void exportAll();
    void store(db::DraftMaker draftOf, const QString &done);

    Context m_context;
    MessageBar *m_message;
    TablePanel *m_panel;
    CellTableModel *m_model;
    QLabel *m_details;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_export;
    QPushButton *m_import;
    std::vector<db::ImportProfile> m_profiles;
};

} // namespace ui
