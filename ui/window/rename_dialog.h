#pragma once

#include "db/engine/result.h"
#include "db/exchange/equal_names.h"
#include "ui/context.h"

#include <QDialog>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <string>
#include <vector>

class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTableView;
class QWidget;

namespace ui {

class CellTableModel;
class MessageBar;

/// Asks what a record is to be called, shows row by row what that changes, and does it in one change set. Under a name
/// that a record has already the two become one.
class RenameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `names`: all of the list.
    RenameDialog(const Context &context, db::NameOf list, const QString &from, const QStringList &names,
                 QWidget *parent);

    void setTarget(const QString &name);

Q_SIGNALS:
    void renamed(const QString &name);

private:
    /// What would come of it; worked out apart from the window's thread.
    struct Preview {
        struct Line {
            db::Kind kind{};
            std::string before;
            std::string after;
            std::vector<std::string> changed; ///< keys of the columns whose content becomes another
        };
        std::vector<Line> lines;
        std::size_t rows = 0;
        std::size_t clashes = 0;
        std::optional<db::Error> error;
    };
    static Preview previewOf(const db::Snapshot &snapshot, const db::Result<db::Draft> &draft, std::size_t clashes);

    void build(const QStringList &names);
    QString target() const;
    bool merges() const;
    std::optional<db::ClashRule> rule() const;
    void preview();
    void take(const Preview &preview);
    void showButtons();
    void store();

    Context m_context;
    db::NameOf m_list;
    QString m_from;
    QStringList m_names;
    QComboBox *m_to;
    QLabel *m_what;
    QTableView *m_table;
    CellTableModel *m_model;
    QWidget *m_clashes;
    QLabel *m_clashText;
    QButtonGroup *m_rules;
    QLineEdit *m_reason;
    MessageBar *m_message;
    QDialogButtonBox *m_buttons;
    QTimer m_soon;
    bool m_possible = false;  ///< the preview is of what stands in the fields, and it can be done
    bool m_storing = false;
    int m_round = 0;
};

} // namespace ui
