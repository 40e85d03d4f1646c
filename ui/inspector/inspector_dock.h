#pragma once

#include "db/figures/figure_ref.h"
#include "ui/context.h"

#include <QDockWidget>
#include <QPointer>

#include <memory>
#include <vector>

class QLabel;
class QToolButton;

namespace ui {

class InspectionView;

/// Where a figure comes from, beside whatever page shows it. It follows the look and the file, and remembers the way by
/// which the person came from one figure to another.
class InspectorDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit InspectorDock(const Context &context, QWidget *parent = nullptr);
    ~InspectorDock() override;

    /// Opens a figure, and the dock.
    void open(const db::FigureRef &ref);
    /// Nothing is looked at any more.
    void forget();
    const db::FigureRef &figure() const { return m_figure; }
    void back();
    bool hasKeyboard() const;
    /// Gives it the keyboard; what had it gets it again when the dock is closed.
    void takeKeyboard();
    /// Out of the way of a page that needs the whole window, and back as it was.
    void setAside(bool aside);
    InspectionView *view() const { return m_view; }

Q_SIGNALS:
    void recordChosen(db::Kind kind, qint64 version);
    void changeSetChosen(qint64 changeSet);
    void adoptionWanted(db::Kind kind, qint64 version, int column, const QString &claim);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTitleBar();
    void ask();
    void askHistory();
    void showTrail();
    void retranslate();

    Context m_context;
    InspectionView *m_view;
    QToolButton *m_back;
    QLabel *m_title;
    QToolButton *m_close;
    db::FigureRef m_figure;
    std::vector<db::FigureRef> m_trail; ///< the figures before it
    QPointer<QWidget> m_before;         ///< had the keyboard
    int m_width;
    bool m_stale = true;
    bool m_aside = false; ///< open, but for the page that needs the whole window
};

} // namespace ui
