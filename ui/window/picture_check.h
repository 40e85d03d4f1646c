#pragma once

#include "db/engine/result.h"
#include "ui/context.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace db {
struct Verification;
}

namespace ui {

class CellTableModel;

/// Compares an exported chart with the open data file, by the code that its file carries or that is printed in it, and
/// says what came of it: the same, changed (which values, by which change sets), or not of this file.
class PictureCheck final : public QDialog
{
    Q_OBJECT

public:
    /// `folder`: where the person looks for pictures.
    PictureCheck(const Context &context, const QString &folder, QWidget *parent);

    void checkPicture(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Answer = db::Result<std::shared_ptr<const db::Verification>>;

    void checkTyped();
    void choosePicture();
    void ask(const QString &codeOrPicture, bool picture);
    void showAnswer(const Answer &answer, const QString &asked, bool picture);
    void showVerdict(const db::Verification &found);
    void fitHeight();
    void showProblem(const QString &title, const QString &text);
    void clear();

    Context m_context;
    QString m_folder;
    QLineEdit *m_code;
    QPushButton *m_check;
    QPushButton *m_choose;
    QLabel *m_verdict;
    QLabel *m_chart;
    QLabel *m_text;
    QTableView *m_values;
    CellTableModel *m_model;
    QLabel *m_changes;
};

} // namespace ui
