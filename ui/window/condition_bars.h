#pragma once

#include "ui/context.h"

#include <QWidget>

namespace ui {

class MessageBar;

/// What is so for as long as a file is open and must not be forgotten: it is a sample, it cannot be written, it is seen
/// as it stood earlier. Each with the way out.
class ConditionBars final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionBars(const Context &context, QWidget *parent = nullptr);

    /// Says what is so now, in the present language.
    void refresh();
    /// The program was killed or crashed last time: says so until somebody has read it.
    void sayEndedBadly();

Q_SIGNALS:
    void fileWanted(const QString &path);
    void checkWanted();
    void copyWanted();     ///< of the open file, to a place that is safe
    void setAsideWanted(); ///< the mark of another computer on the open file

private:
    void showPlace();
    void showAccess();
    void showInterrupted();
    void rememberPlace();

    Context m_context;
    MessageBar *m_ended;  ///< the program did not end properly; can be closed
    MessageBar *m_interrupted; ///< it was killed while it stored something; can be closed
    MessageBar *m_place;  ///< on a network drive or in a synchronised folder; can be closed, then never again for this file
    MessageBar *m_sample;
    MessageBar *m_access; ///< read-only, or in use by another
    MessageBar *m_past;   ///< looking at the file as it stood earlier
};

} // namespace ui
