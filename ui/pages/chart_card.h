#pragma once

#include "db/figures/chart.h"

#include <QFrame>
#include <QStringList>

#include <string>
#include <vector>

class QToolButton;

namespace ui {

class ChartView;
class Segments;
class Session;

/// A chart of the present snapshot and look, with a choice where there are several, and what can be done with it.
class ChartCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Choice {
        Offered,       ///< the person chooses among the charts; until then the first with data stands there
        FirstWithData, ///< the card shows the first that has something to show
    };
    ChartCard(Session &session, std::vector<std::string> names, Choice choice, QWidget *parent = nullptr);

    /// nullptr while there is none with data.
    const db::ChartDescription *description() const;
    ChartView *view() const { return m_view; }
    /// Other charts, or another order of them.
    void offer(std::vector<std::string> names);
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void changed();
    void exportRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void ask(std::vector<std::size_t> order, const db::ChartDescription &first, std::size_t firstIndex);
    void show(std::size_t index, const db::ChartDescription &description);
    void showExports();
    void showMenu(const QPoint &at);

    Session &m_session;
    std::vector<std::string> m_names;
    std::size_t m_current = 0;
    bool m_chosen = false; ///< by the person
    int m_round = 0; ///< of asking for a chart
    Choice m_mode;
    Segments *m_segments = nullptr;
    QToolButton *m_copy;
    QToolButton *m_export;
    ChartView *m_view;
    bool m_stale = true;
};

} // namespace ui
