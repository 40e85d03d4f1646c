#pragma once

#include <QFileDialog>

namespace ui {

/// Qt's own file dialog, with what it gets wrong put right, and columns that can be read. No Q_OBJECT: where the
/// desktop has a dialog of its own, Qt takes that one for exactly QFileDialog only.
class FileDialog final : public QFileDialog
{
public:
    FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter);

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace ui
