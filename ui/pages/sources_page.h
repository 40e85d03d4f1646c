#pragma once

#include "db/figures/source_claims.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace ui {

class CellTableModel;
class ElidedLabel;
class EmptyState;
class TablePanel;

/// The documents behind the figures: their rank and date, how much rests on each, and for the chosen one every figure
/// that it states and whether it counts.
class SourcesPage final : public Page
{
    Q_OBJECT

public:
    explicit SourcesPage(const Context &context, QWidget *parent = nullptr);
    ~SourcesPage() override;

    std::optional<db::Kind> kind() const override;
    SearchBox *searchBox() const override;
    QTableView *table() const override;
    bool holds(db::Kind kind) const override { return kind == db::Kind::Sources; }
    bool reveal(db::Kind kind, qint64 version) override;

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void build();
    void refresh();
    void take(std::vector<db::SourceState> states);
    void fillStates();
    void select(const std::string &key);
    const db::SourceState *chosen() const;
    void showChosen();
    void showClaims(db::SourceClaims claims);

    bool m_stale = true; ///< what is shown is of another snapshot or look: worked out when the page is seen again
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_emptyButton;
    QSplitter *m_splitter;
    TablePanel *m_list;
    TablePanel *m_details;
    CellTableModel *m_sources;
    CellTableModel *m_claims;
    QLabel *m_title;
    ElidedLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_copy;
    std::vector<db::SourceState> m_states;
    bool m_known = false;       ///< the states of some snapshot are there
    std::optional<std::string> m_key; ///< of the document in the table below
    db::SourceClaims m_listed;        ///< the table below
    std::optional<qint64> m_wanted; ///< version to show once the states are there
};

} // namespace ui
