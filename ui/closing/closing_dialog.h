#pragma once

#include "db/figures/closing_view.h"
#include "ui/context.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace ui {

class CellTableModel;
class Segments;

/// Closing a quarter (마감): which one, the figures that would be stored, what is missing, a reason, and one button. Of a
/// quarter that is closed: what was stored, what was corrected since, and the way to open it again.
class ClosingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ClosingDialog(const Context &context, QWidget *parent = nullptr);

private:
    void build();
    void askForQuarters();
    void askForFigures();
    void showQuarters(const std::vector<db::QuarterState> &quarters);
    void showFigures();
    void showPhase();
    void showState();
    void closeOrReopen();
    void takeAnswer(const db::Result<std::int64_t> &done);
    db::PartialDate chosen() const;
    bool closed() const { return m_view && m_view->changeSet != 0; }

    Context m_context;
    QComboBox *m_quarter;
    QLabel *m_state;  ///< open or closed, by whom and when
    Segments *m_phases;
    QTableView *m_table;
    CellTableModel *m_figures;
    QFrame *m_gapFrame;
    QLabel *m_gapTitle;
    QListWidget *m_gaps;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_trouble;
    QPushButton *m_cancel;
    QPushButton *m_act; ///< closes, or opens again
    std::shared_ptr<const db::ClosingView> m_view; ///< null while it is worked out
    bool m_storing = false;
};

} // namespace ui
