#pragma once

#include "db/exchange/equal_names.h"
#include "ui/context.h"

#include <QDialog>
#include <QString>

#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace ui {

class CellTableModel;
class MessageBar;
class TablePanel;

/// The names that records go by, list by list: rename one, merge two, and the dictionary of equal names that imports
/// follow.
class NamesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NamesDialog(const Context &context, QWidget *parent);

    /// Shows a list, with a name of it selected.
    void choose(db::NameOf list, const QString &name = {});
    /// Asks what the selected name is to be called.
    void renameSelected();

private:
    /// What a list holds; worked out apart from the window's thread.
    struct Contents {
        std::vector<db::NameUse> names;
        std::vector<std::pair<std::string, std::string>> alike;
    };
    /// A tab: a table with something to do below it.
    struct Tab {
        TablePanel *panel = nullptr;
        CellTableModel *model = nullptr;
        QHBoxLayout *below = nullptr;
    };

    Tab addTab(const QString &name);
    void buildEntryForm();
    db::NameOf list() const;
    void refresh();
    void take(Contents contents);
    void fillNames();
    void fillEntries();
    void fillAlike();
    void select(const QString &name);
    int selectedRow(const Tab &tab) const;
    void showActions();
    void rename(const QString &from, const QString &to);
    void addEntry();
    void removeEntry();
    qint64 rowsOf(const std::string &name) const;

    Context m_context;
    QComboBox *m_list;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    Tab m_names;
    Tab m_entries;
    Tab m_alike;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_merge;
    QLineEdit *m_written;
    QComboBox *m_kept;
    QPushButton *m_add;
    Contents m_contents;
    std::vector<db::EqualName> m_known; ///< of the list
    QString m_wanted; ///< to be selected as soon as the names are there
    bool m_renames = false; ///< and renamed
    int m_round = 0;  ///< answers to older questions are dropped
};

} // namespace ui
