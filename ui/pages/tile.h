#pragma once

#include "db/figures/figure.h"
#include "db/figures/figure_ref.h"

#include <QFrame>
#include <QList>
#include <QString>

#include <optional>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

class ElidedLabel;
class Sparkline;
class StatusBadge;

/// What one headline tile says.
struct TileContent {
    QString title;
    QString value;
    QString unit;
    QString plan;       ///< what it is held against
    QString difference; ///< ▲▼ and words
    QString dated;      ///< the day the figure speaks of, and how old that is when it is stale
    QString source;     ///< for the tool tip, the screen reader and the status line
    QString corrected;    ///< what a closed quarter had in its place; empty = nothing was corrected
    bool missing = false; ///< the figure is not known; value says what to import
    std::optional<db::Status> status;
    QList<std::optional<double>> quarters; ///< the last eight, oldest first
    QString quartersName; ///< what the small line shows
    db::FigureRef ref{};  ///< opens the value in the inspector; unknown when there is none
};

/// A headline figure: value, plan, difference, status, course, date. A click or Enter opens its page, its small button
/// and its menu say where it comes from.
class Tile final : public QFrame
{
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);

    void setContent(const TileContent &content);
    const db::FigureRef &figure() const { return m_content.ref; }
    QString sentence() const; ///< everything the tile says, for screen readers

Q_SIGNALS:
    void activated();
    void inspectRequested(const db::FigureRef &ref);
    void described(const QString &text); ///< it has the focus or the pointer; empty when it lost both

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void fit();

    TileContent m_content;
    QLabel *m_title; ///< wraps beside the inspector: half a name names nothing
    QLabel *m_value;
    QLabel *m_unit;
    QLabel *m_corrected;
    ElidedLabel *m_plan;
    ElidedLabel *m_difference;
    ElidedLabel *m_dated;
    StatusBadge *m_badge;
    Sparkline *m_line;
    QToolButton *m_info;
    QAction *m_inspect;
};

} // namespace ui
