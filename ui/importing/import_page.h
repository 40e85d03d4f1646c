#pragma once

#include "db/exchange/import_plan.h"
#include "ui/pages/page.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTemporaryDir;

namespace ui {

class DifferencesStep;
class DoneStep;
class ElidedLabel;
class EmptyState;
class FileStep;
class ImportCase;
class LayoutStep;
struct PastedTable;
class StepHeader;

/// Files on their way into the data file, one after another and each in steps: how it is read, what its columns mean,
/// what it would change, what came of it. A step that has nothing to ask is passed by.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    enum Step { FileStepIndex, LayoutStepIndex, DifferencesStepIndex, DoneStepIndex, StepCount };

    explicit ImportPage(const Context &context, QWidget *parent = nullptr);

    /// Puts files behind those that wait already.
    void addFiles(const QStringList &paths);
    /// A table from the clipboard, of a kind if that is known.
    void addPasted(const PastedTable &table, std::optional<db::Kind> kind);
    SearchBox *searchBox() const override;
    QTableView *table() const override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Incoming {
        QString path;
        db::ImportOptions preset;
        std::shared_ptr<QTemporaryDir> folder; ///< of a pasted table: its file goes with it
    };

    void add(const QList<Incoming> &files);
    void buildFlow();
    void wireKeys();
    void begin();
    void takePlan(bool first);
    void showState();
    void showSteps();
    void goTo(int step);
    void goOn();
    void moveFocus();
    QString whyNot() const; ///< why the file cannot be stored as things are; empty = it can
    QString readyText() const;
    void store();
    void saveRows(bool thenStore);
    void takeBack();
    void next();
    QString current() const { return m_files.isEmpty() ? QString() : m_files.first().path; }

    QList<Incoming> m_files; ///< the first is being looked at
    int m_finished = 0;
    QString m_said; ///< what could not be done, until something else is shown

    ImportCase *m_case;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_choose;
    QPushButton *m_sampleFiles;
    QPushButton *m_openSample;
    QWidget *m_flow;
    ElidedLabel *m_file;
    QLabel *m_place;
    StepHeader *m_header;
    QWidget *m_trouble; ///< why the file as a whole cannot be read
    QLabel *m_troubleText;
    QPushButton *m_again;
    QStackedWidget *m_steps;
    FileStep *m_fileStep;
    LayoutStep *m_layoutStep;
    DifferencesStep *m_differences;
    DoneStep *m_done;
    QLabel *m_ready;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_on;
    QPushButton *m_store;
    QPushButton *m_next;
};

} // namespace ui
