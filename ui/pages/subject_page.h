#pragma once

#include "ui/pages/page.h"

#include <QList>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace ui {

class CellTableModel;
class ChartCard;
class EmptyState;
class FilterChip;
class RecordActions;
class RecordTableModel;
class Segments;
class TablePanel;

/// One subject: its charts above, its records below. Which charts and which tables is all that sets the pages apart.
class SubjectPage final : public Page
{
    Q_OBJECT

public:
    SubjectPage(const Context &context, PageId subject, QWidget *parent = nullptr);
    ~SubjectPage() override;

    const db::ChartDescription *chart() const override;
    void toggleChartTable() override;
    std::optional<db::Kind> kind() const override;
    SearchBox *searchBox() const override;
    QTableView *table() const override;
    bool showChart(const std::string &name) override;
    bool holds(db::Kind kind) const override;
    bool reveal(db::Kind kind, qint64 version) override;
    db::FigureRef figureInFocus() const override;
    std::optional<db::Kind> editedKind() const override { return current().exported; }
    qint64 chosenRecord() const override;
    void offerRecordActions(const QList<QAction *> &actions) override;

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    /// Fills a table with what was worked out for it.
    using Fill = std::function<void(CellTableModel &, const db::Snapshot &)>;
    /// One table to choose: the records of a kind, how each of its things stands, or something worked out for it alone.
    struct Choice {
        QString key;
        std::optional<db::Kind> records;
        db::Kind exported{};
        std::function<Fill(const db::Snapshot &, const db::Look &)> workOut; ///< runs on the pool; unset = at hand
    };
    static QList<Choice> choicesOf(PageId subject);
    const Choice &current() const { return m_choices[m_chosen]; }
    void choose(const QString &key);
    void refresh();
    void refreshTable();
    void applyColumns();
    void showRecordsOf(int series, int point);
    void showAllRecords();
    void askForName();
    bool hasContent(const db::Snapshot &snapshot) const;
    void workOutTable();
    template<typename Model>
    void showRows(Model *model);
    db::FigureRef figureOfCell() const;
    QString choiceName(const Choice &choice) const;

    PageId m_subject;
    QList<Choice> m_choices;
    qsizetype m_chosen = 0;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_emptyButton;
    QPushButton *m_emptySample;
    QPushButton *m_emptyWrite;
    QSplitter *m_splitter;
    ChartCard *m_chart;
    TablePanel *m_table;
    Segments *m_segments;
    FilterChip *m_chip; ///< the value of the chart whose records stand in the table
    QAction *m_rename;
    RecordTableModel *m_records;
    CellTableModel *m_states;
    RecordActions *m_edits;
    QString m_arranged;
};

} // namespace ui
