#pragma once

#include "db/exchange/import_plan.h"
#include "ui/pages/page.h"

#include <QStringList>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui {

class EmptyState;
class ElidedLabel;
class ImportOptionsBar;
class ImportPreview;

/// Files on their way into the data file, one after another: read, compare, show, and only then store.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const Context &context, QWidget *parent = nullptr);

    /// Puts files behind those that wait already.
    void addFiles(const QStringList &paths);
    SearchBox *searchBox() const override;
    QTableView *table() const override;

protected:
    void retranslate() override;

private:
    void buildFlow();
    void plan();
    void takePlan(db::Result<std::shared_ptr<db::ImportPlan>> answer);
    void showError(const db::Error &error);
    void showReady();
    void store();
    void commit();
    void next();
    db::ImportOptions options() const;
    QString current() const { return m_files.value(0); }

    QStringList m_files; ///< the first is being looked at
    int m_finished = 0;
    std::shared_ptr<db::ImportPlan> m_plan;
    std::optional<db::Error> m_error;
    bool m_busy = false;
    int m_round = 0; ///< answers to older questions are dropped

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_choose;
    QPushButton *m_sampleFiles;
    QPushButton *m_openSample;
    QWidget *m_flow;
    ElidedLabel *m_file;
    QLabel *m_place;
    ImportOptionsBar *m_options;
    QWidget *m_trouble; ///< stands instead of the preview when the file as a whole cannot be read
    QLabel *m_troubleText;
    QPushButton *m_readUtf8;
    QPushButton *m_read949;
    ImportPreview *m_preview;
    QLabel *m_ready;
    QCheckBox *m_partial;
    QPushButton *m_skip;
    QPushButton *m_store;
};

} // namespace ui
