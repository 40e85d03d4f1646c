#pragma once

#include "ui/models/plan_facts.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QTableView;
class QTabWidget;

namespace ui {

class DecisionsPanel;
class ImportCase;
class ImportRowsModel;
class ProblemsPanel;
class SearchBox;
class SumsPanel;
class Segments;
class Settings;
class TablePanel;

/// The third step: every row with its fate, changed cells with old beside new, what the file lacks, every problem; and
/// beside it what has to be decided.
class DifferencesStep final : public QWidget
{
    Q_OBJECT

public:
    DifferencesStep(ImportCase &of, Settings &settings, QWidget *parent = nullptr);

    SearchBox *searchBox() const;
    QTableView *table() const;
    /// Puts the keyboard into the reason.
    void askReason();

Q_SIGNALS:
    void saveRequested(); ///< the refused rows as a file

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showChips();
    void showSet(const QString &key);
    void showChange();
    void showLine(qint64 line);
    void withdraw(qint64 version, bool withdrawn);
    void withdrawAll();
    void arrangeRows();

    ImportCase &m_case;
    QTabWidget *m_tabs;
    TablePanel *m_panel;
    Segments *m_chips;
    QPushButton *m_withdrawAll;
    ImportRowsModel *m_rows;
    ProblemsPanel *m_problems;
    SumsPanel *m_sums;
    DecisionsPanel *m_decisions;
    std::shared_ptr<const PlannedFile> m_shown;
    QString m_shownFile;
    qint64 m_wanted = 0; ///< line to go to once the rows are there
};

} // namespace ui
