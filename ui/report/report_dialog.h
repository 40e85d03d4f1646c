#pragma once

#include "db/figures/report.h"
#include "db/figures/report_decisions.h"
#include "ui/context.h"
#include "ui/report/report_job.h"

#include <QDialog>
#include <QMap>
#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace ui {

class PagePreview;

/// Builds the quarterly report: quarter, what it is compared with, phase, sections, a comment per section, with the
/// pages beside them. Writes it as a file or as a pack, and issues it.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const Context &context, QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *makeChoices();
    QWidget *makeButtons();
    void fillQuarters();
    void fillStates();    ///< as the file stands, or as issued
    void fillComparisons();
    void takeState();
    void takeComments();  ///< those of the quarter, from the file
    void setSectionsFixed(bool fixed);
    void keepComment();   ///< of the section in sight
    void showComment(int row);
    void changed();
    void refresh();
    void showButtons();
    ReportWish wish() const;
    db::Look look() const;
    bool commentsChanged() const;
    /// Stores the comments if they differ, then goes on.
    void withComments(std::function<void()> then);
    void saveAs();
    void print();
    void makePack();
    void issue();
    void say(const QString &text);
    QString suggestedName(const QString &suffix) const;
    void written(const db::Result<WrittenReport> &result, const QString &where);

    Context m_context;
    std::shared_ptr<const db::Snapshot> m_snapshot; ///< what the report is made of
    ReportJob *m_job;
    QTimer m_delay;
    QComboBox *m_quarter = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_against = nullptr;
    QComboBox *m_phase = nullptr;
    QListWidget *m_sections = nullptr;
    QLabel *m_commentName = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    PagePreview *m_preview = nullptr;
    QLabel *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pack = nullptr;
    QPushButton *m_issue = nullptr;
    QMap<db::ReportSection, QString> m_comments;
    db::Look m_commented; ///< what they are about
    std::vector<db::IssuedReport> m_issued;
    std::optional<db::ReportStyle> m_issuedStyle; ///< of the issued report that is being shown again
    std::vector<std::pair<std::string, std::string>> m_files; ///< written of the present report
    int m_shown = -1; ///< row of the section whose comment is in sight
    bool m_filling = false;
};

} // namespace ui
