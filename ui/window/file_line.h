#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;

namespace ui {

class ElidedLabel;

/// The foot of the window: the data file, its last import, and the state of its data.
class FileLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FileLine(Session &session, QWidget *parent = nullptr);

    /// What the pointer is on, in the place of file and import; none brings them back.
    void setMessage(const QString &text);
    /// What the check of the file found, or that it is under way.
    void setDataState(const QString &text, bool trouble);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFile();
    void showLastImport();

    Session &m_session;
    ElidedLabel *m_file;
    ElidedLabel *m_lastImport;
    ElidedLabel *m_message;
    QLabel *m_dataState;
};

} // namespace ui
