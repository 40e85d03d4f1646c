#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace ui {

class ImportCase;
class ImportProblemsModel;
class SearchBox;
class Settings;
class TablePanel;

/// What is wrong or remarkable, with its place; what a cell may have meant is put right with a click and can be undone.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT

public:
    ProblemsPanel(ImportCase &of, Settings &settings, QWidget *parent = nullptr);

    void refresh();
    /// Only what breaks this rule; empty = all.
    void showRule(const QString &rule);
    SearchBox *searchBox() const;
    QTableView *table() const;

Q_SIGNALS:
    void lineRequested(qint64 line);
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    int chosen() const; ///< row of the model, or -1
    void apply(int row);
    void applyAll();
    void undo();
    void showChosen();
    void retranslate();

    ImportCase &m_case;
    TablePanel *m_panel;
    ImportProblemsModel *m_problems;
    QPushButton *m_allRules; ///< there when only one rule is shown
    QPushButton *m_apply;
    QPushButton *m_applyAll;
    QPushButton *m_save;
    QLabel *m_repairsTitle;
    QListWidget *m_repairs;
    QPushButton *m_undo;
    QLabel *m_details; ///< the chosen one in full
};

} // namespace ui
