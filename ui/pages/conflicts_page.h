#pragma once

#include "db/figures/decisions.h"
#include "db/figures/inspection.h"
#include "ui/pages/page.h"

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedLayout;

namespace ui {

class AdoptionForm;
class CellTableModel;
class ElidedLabel;
class EmptyState;
class Segments;
class TablePanel;

/// Claims that disagree: each figure once, its claims side by side, and the way to let one of them stand. Beside them the
/// earlier versions of figures that were revised, and what has been decided.
class ConflictsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConflictsPage(const Context &context, QWidget *parent = nullptr);
    ~ConflictsPage() override;

    SearchBox *searchBox() const override;
    QTableView *table() const override;
    std::optional<db::Kind> kind() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    enum class List { Conflicts, Versions, Settled };
    /// What the lists show of one snapshot and look.
    struct Content {
        std::vector<db::Conflict> conflicts;
        std::vector<db::Conflict> versions;
        std::vector<db::SettledConflict> settled;
    };
    /// A figure that is disputed or settled.
    struct Entry {
        std::string key; ///< the same as long as it is the same
        db::FigureRef figure;
        const db::Conflict *conflict = nullptr;       ///< unless it is settled
        const db::SettledConflict *settled = nullptr;
    };

    void build();
    QWidget *buildDetails();
    void refresh();
    void take(Content content);
    void choose(const QString &key);
    void fillList();
    std::optional<Entry> entry(int row) const;
    std::optional<Entry> chosen() const;
    void select(const std::string &key);
    void showChosen();
    void showClaims(std::vector<db::InspectedClaim> claims);
    const db::InspectedClaim *chosenClaim() const;
    void showClaim();
    void showNames();
    void adopt();

    bool m_stale = true; ///< what is shown is of another snapshot or look: worked out when the page is seen again
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_emptyButton;
    QSplitter *m_splitter;
    Segments *m_segments;
    TablePanel *m_list;
    CellTableModel *m_entries;
    QWidget *m_below;
    QStackedLayout *m_lower;
    EmptyState *m_none; ///< the list has nothing
    ElidedLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_footnote;
    QPushButton *m_takeBack;
    TablePanel *m_details;
    CellTableModel *m_sides;
    AdoptionForm *m_form;
    QScrollArea *m_adoption; ///< around the form
    List m_shown = List::Conflicts;
    Content m_content;
    std::optional<std::string> m_key; ///< of the entry whose claims stand below
    db::FigureRef m_figure;
    std::vector<db::InspectedClaim> m_claims;
};

} // namespace ui
