#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QTableView;

namespace ui {

class FilterBar;
class FrozenColumn;
class RowFilter;
class SearchBox;
class Settings;

/// A table with what belongs to one: search and filters of columns above, how many rows of how many and their sums
/// below; the first column stays in sight. Column order, widths and filters are remembered per table.
class TablePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TablePanel(Settings &settings, QWidget *parent = nullptr);
    ~TablePanel() override;

    RowFilter *filter() const { return m_filter; }
    QTableView *view() const { return m_view; }
    /// For a model that searches and sorts by itself, being too long for filter(). `all` gives its rows before the
    /// search; the search box is then the caller's to connect.
    void setModel(QAbstractItemModel *model, std::function<qint64()> all);
    SearchBox *searchBox() const { return m_search; }
    /// Room at the left of the search, for what a page chooses its table with.
    QHBoxLayout *controls() const { return m_controls; }
    /// Call when the model has new columns: restores what was remembered under this name, else fits the columns.
    void arrange(const QString &name);
    /// Call before the model gets other columns: remembers how these stand.
    void leave();
    /// Columns that hold nothing in any row stand aside until they hold something; the column menu still offers them.
    void setBlankColumns(const QSet<int> &columns);
    /// A row of their own for the controls: for a panel that is narrow and high.
    void setControlsAbove();
    void setSearchHidden(bool hidden);
    /// What is searched for and the filters of columns give way, for a row that must be seen.
    void showAllRows();
    /// For a column that will say more than it does now.
    void setLeastWidth(int column, int width);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showBlankColumns(bool shown);
    void retranslate();
    void fitColumns();
    void remember();
    void showCounts();
    void showColumnMenu(const QPoint &at);

    Settings &m_settings;
    RowFilter *m_filter;
    QTableView *m_view;
    FilterBar *m_filters;
    FrozenColumn *m_frozen;
    std::function<qint64()> m_all; ///< unset: filter() counts
    SearchBox *m_search;
    QHBoxLayout *m_controls;
    QHBoxLayout *m_top; ///< the controls and the search
    QLabel *m_count;
    QLabel *m_sums;
    QTimer *m_later;
    QString m_name;
    QHash<int, int> m_least;
    bool m_pressed = false;  ///< a mouse button is down on the header
    bool m_widthsSet = false; ///< the person has set a width: it stays, whatever the columns say
    bool m_refit = false;    ///< the language is another; rows that come later may be wider
    QSet<int> m_blank; ///< hidden because no row holds anything there
};

} // namespace ui
