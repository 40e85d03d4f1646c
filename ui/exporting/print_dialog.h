#pragma once

#include "ui/context.h"
#include "ui/exporting/print_sheet.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class PagePreview;

/// Prints what a page of the window shows, its chart and its table, with the pages as they will be beside the choices;
/// or keeps them as a PDF document, for which no printer is needed.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Matter {
        QString title; ///< of the window's page
        std::optional<db::ChartDescription> chart;
        ReportTableText table;
        qint64 rows = 0; ///< of the table in sight, which may be longer than what is printed
        QString folder;  ///< where a document goes
    };

    PrintDialog(const Context &context, Matter matter, QWidget *parent);
    ~PrintDialog() override;

private:
    QWidget *makeChoices();
    QWidget *makeButtons();
    PrintMatter wanted() const;
    void changed();
    void refresh();
    void shown(std::shared_ptr<const PageSet> pages, const QList<QImage> &images);
    void print();
    void savePdf();
    void say(const QString &text);
    /// Does something beside the window, then something in it, unless the dialog is gone.
    void beside(std::function<std::function<void()>()> work);

    Context m_context;
    Matter m_matter;
    QCheckBox *m_chart = nullptr;
    QCheckBox *m_table = nullptr;
    QComboBox *m_paper = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    PagePreview *m_preview = nullptr;
    QTimer m_delay;
    std::shared_ptr<const PageSet> m_pages; ///< what is in sight; null while others are made
    int m_round = 0;
    bool m_writing = false;
    QThreadPool m_pool;
};

} // namespace ui
