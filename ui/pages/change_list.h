#pragma once

#include "db/figures/figure_ref.h"
#include "ui/session/changes.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class Session;

/// What changed on the board since the day that is compared with, the last report or the last imports: each figure from
/// what to what, and below it the parts that its difference is made of. Worked out while it is in sight.
class ChangeList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(Session &session, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    const std::shared_ptr<const Changes> &changes() const { return m_changes; }
    /// Of the chosen line.
    db::FigureRef figure() const;

Q_SIGNALS:
    void inspectRequested(const db::FigureRef &ref);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void fill();
    void addChange(const db::FigureChange &change);
    QString since() const;
    void retranslate();

    Session &m_session;
    std::shared_ptr<const Changes> m_changes;
    QLabel *m_since;
    QLabel *m_nothing;
    QTreeWidget *m_list;
    QAction *m_inspect;
    bool m_stale = true;
};

} // namespace ui
