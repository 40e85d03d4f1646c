#pragma once

#include "db/figures/headline.h"
#include "db/ledger/snapshot.h"
#include "ui/pages/page.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace ui {

/// One thing that needs somebody.
struct AttentionItem {
    db::Status status = db::Status::Attention;
    QString text;
    QString detail;
    PageId page = PageId::Overview;
    double effect = 0; ///< larger stands first within its status
    db::FigureRef ref{}; ///< opens the figure in the inspector
};

/// Late milestones, indicators below their target or not reported, claims that disagree, figures that are stale;
/// what weighs most first.
QList<AttentionItem> attentionItems(const db::Headline &figures);

/// The list of them; a click or Enter opens the page that shows more.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);

    void setItems(const QList<AttentionItem> &items);
    QListWidget *list() const { return m_list; }
    qsizetype count() const { return m_items.size(); }
    /// Of the chosen line.
    db::FigureRef figure() const;

Q_SIGNALS:
    void activated(ui::PageId page);
    void inspectRequested(const db::FigureRef &ref);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void open(int row);

    QList<AttentionItem> m_items;
    QLabel *m_nothing;
    QListWidget *m_list;
    QAction *m_inspect;
};

} // namespace ui
