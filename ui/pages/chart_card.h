#pragma once

#include "db/figures/chart.h"

#include <QFrame>
#include <QStringList>

#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class ChartTwin;
class ChartView;
class EmptyState;
class Segments;
class Session;
class Settings;

/// A chart of the present snapshot and look, with a choice where there are several, and what can be done with it.
class ChartCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Choice {
        Offered,       ///< the person chooses among the charts; until then the first with data stands there
        FirstWithData, ///< the card shows the first that has something to show
    };
    ChartCard(Session &session, Settings &settings, std::vector<std::string> names, Choice choice, QWidget *parent = nullptr);

    /// nullptr while there is none with data.
    const db::ChartDescription *description() const;
    ChartView *view() const { return m_view; }
    /// Whether the keyboard is in the picture or in its table.
    bool hasKeyboard() const;
    /// What a value of the chart shows; unknown for a series or point that is none.
    db::FigureRef figureAt(int series, int point) const;
    /// The value under the cursor, or of the chosen cell of the table.
    db::FigureRef figureInFocus() const;
    /// The picture's numbers as a table in its place, or the picture again.
    void toggleTable();
    bool showsTable() const { return m_asTable; }
    /// Other charts, or another order of them.
    void offer(std::vector<std::string> names);
    /// What would stand here: said with a button to import, where there is nothing.
    void setEmptyText(const QString &text);
    /// As if the person had chosen it; false when it is none of the card's.
    bool choose(const std::string &name);

Q_SIGNALS:
    void changed();
    void exportRequested();
    void copyRequested();
    void importRequested();
    /// A value was clicked, or Enter pressed on it.
    void pointActivated(int series, int point);
    void inspectRequested(const db::FigureRef &ref);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void ask(std::vector<std::size_t> order, const db::ChartDescription &first, std::size_t firstIndex);
    void show(std::size_t index, const db::ChartDescription &description);
    void showChoice();
    void showExports();
    void showMenu(const QPoint &at);
    void present();

    Session &m_session;
    Settings &m_settings;
    std::vector<std::string> m_names;
    std::size_t m_current = 0;
    bool m_chosen = false; ///< by the person
    int m_round = 0; ///< of asking for a chart
    Choice m_mode;
    Segments *m_segments = nullptr;
    QComboBox *m_list = nullptr; ///< in their place where the charts are too many for one row
    QToolButton *m_copy;
    QToolButton *m_export;
    QStackedWidget *m_stack;
    ChartView *m_view;
    ChartTwin *m_twin = nullptr; ///< made when it is first asked for
    EmptyState *m_empty;
    QPushButton *m_import;
    db::ChartDescription m_description; ///< with its events, which the picture may leave out
    bool m_asTable = false;
    bool m_stale = true;
};

} // namespace ui
