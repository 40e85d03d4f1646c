#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace ui {

/// Every question to the person goes through here: the window asks, tests answer.
class Ask
{
public:
    struct Question {
        QString title;
        QString text;
        QString details; ///< shown in a scrolling box below, empty = none
        QString accept;  ///< what the button does, as a verb
    };

    virtual ~Ask() = default;
    /// Empty when the person thought better of it. `folder` is where the dialog starts.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter);
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                                    const QString &filter);
    /// `suggested` is a whole path; the suffix of the chosen filter is added when the name has none.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                               const QString &filter);
    virtual bool confirm(QWidget *parent, const Question &question);
    /// A line of text, for instance a reason; nullopt = cancelled.
    virtual std::optional<QString> line(QWidget *parent, const Question &question);
};

} // namespace ui
