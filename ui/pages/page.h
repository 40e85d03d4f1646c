#pragma once

#include "db/figures/chart.h"
#include "db/figures/figure_ref.h"
#include "db/records/kind.h"
#include "ui/context.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

class QAction;
class QTableView;

namespace ui {

class SearchBox;

/// In the order of the list beside them: the board, then what the figures rest on.
enum class PageId {
    Overview, Budget, Companies, Training, Milestones, Targets, Phases, Infrastructure, Risks,
    Sources, Conflicts, Import, History,
};
inline constexpr int PageCount = static_cast<int>(PageId::History) + 1;
/// Whether a page begins a group of that list.
constexpr bool startsGroup(PageId page)
{
    return page == PageId::Budget || page == PageId::Sources || page == PageId::Import;
}

/// The stable name of a page, also of its icon: "overview", "budget" …
QString pageKey(PageId page);
std::optional<PageId> pageByKey(const QString &key);

/// One page of the window. It gets what it needs by constructor, says what the person wants by signals, and knows no
/// other page.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Context &context, QWidget *parent = nullptr);

    /// The chart in sight, for export and copying; nullptr when there is none or it has no data.
    virtual const db::ChartDescription *chart() const { return nullptr; }
    /// The chart in sight as a table in its place, or as a picture again.
    virtual void toggleChartTable() {}
    /// The kind of records in sight, for export.
    virtual std::optional<db::Kind> kind() const { return std::nullopt; }
    virtual SearchBox *searchBox() const { return nullptr; }
    /// The table whose selection "Copy" takes.
    virtual QTableView *table() const { return nullptr; }
    /// Shows a chart of the page; false when it is none of the page's.
    virtual bool showChart(const std::string &) { return false; }
    /// Whether records of a kind stand on this page.
    virtual bool holds(db::Kind) const { return false; }
    /// Selects the row that states this version, else one of the same figure; false when none is in sight.
    virtual bool reveal(db::Kind, qint64) { return false; }
    /// The figure that has the keyboard; an unknown one where none has it.
    virtual db::FigureRef figureInFocus() const { return {}; }
    /// The kind of records that can be written on this page as it stands.
    virtual std::optional<db::Kind> editedKind() const { return std::nullopt; }
    /// The version of the record that is chosen in the table, 0 = none.
    virtual qint64 chosenRecord() const { return 0; }
    /// What can be done with records, to be offered beside them; the second is what Enter on a row does.
    virtual void offerRecordActions(const QList<QAction *> &) {}

Q_SIGNALS:
    void pageRequested(ui::PageId page);
    void importRequested();
    void closingRequested();
    void newRequested();
    void openRequested();
    void recordRequested(); ///< the published record, in the file that is kept for it
    void sampleRequested();
    void revertRequested(qint64 changeSet);
    void nameRequested(db::Kind kind, const QString &name); ///< of a record, to be renamed or merged
    void inspectRequested(const db::FigureRef &ref); ///< the person asks where a figure comes from
    void exportChartRequested();
    void copyChartRequested();
    void said(const QString &text); ///< something was done that cannot be seen on the page
    void described(const QString &text); ///< what has the pointer or the keyboard, in a sentence; empty = nothing
    void contentChanged(); ///< chart(), kind() or table() give something else now

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;

    Session &session() const { return m_context.session; }
    Settings &settings() const { return m_context.settings; }
    Ask &ask() const { return m_context.ask; }
    const Context &context() const { return m_context; }

private:
    Context m_context;
};

} // namespace ui
