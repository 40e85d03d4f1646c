#pragma once

#include "ui/context.h"
#include "ui/exporting/chart_sizes.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

/// How a chart is to leave the program: one of the sizes that have a name, or measures of its own, beside a picture of
/// what comes out. Where it goes is asked afterwards.
class ChartExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ChartExportDialog(const Context &context, db::ChartDescription chart, QWidget *parent);

    const db::ChartDescription &chart() const { return m_chart; }
    ChartExportOptions options() const;

    void accept() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeButtons();
    void fillSizes(const QString &chosen);
    void takeSize();
    void measuresChanged();
    void remember();
    void forget();
    void drawPreview();
    ChartSize measures() const;

    Context m_context;
    db::ChartDescription m_chart;
    QComboBox *m_size = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QSpinBox *m_dpi = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_letters = nullptr;
    QLabel *m_pixels = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_forget = nullptr;
    QTimer m_delay;
    bool m_filling = false;
};

} // namespace ui
