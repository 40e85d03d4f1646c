#pragma once

#include "ui/context.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace ui {

/// Every question to the person goes through here: the window asks, tests answer.
class Ask
{
    Q_DECLARE_TR_FUNCTIONS(ui::Ask)

public:
    struct Question {
        QString title;
        QString text;
        QString details; ///< shown in a scrolling box below, empty = none
        QString accept;  ///< what the button does, as a verb
        bool required = false; ///< a line must be given: without one only cancelling is left
    };

    struct Author {
        QString name;
        QString division;
    };

    virtual ~Ask() = default;
    /// Empty when the person thought better of it. `folder` is where the dialog starts.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter);
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                                    const QString &filter);
    /// `suggested` is a whole path; the suffix of the chosen filter is added when the name has none.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                               const QString &filter);
    /// Which printer, which pages of it; false = thought better. `printer` comes with what is wanted.
    virtual bool printer(QWidget *parent, QPrinter &printer);
    virtual bool confirm(QWidget *parent, const Question &question);
    /// A line of text, for instance a reason; nullopt = cancelled.
    virtual std::optional<QString> line(QWidget *parent, const Question &question);
    /// Who stands behind the changes; nullopt = not now.
    virtual std::optional<Author> author(QWidget *parent, const Author &known);
    /// One of several ways; its index, or -1.
    virtual int choice(QWidget *parent, const Question &question, const QStringList &choices);
};

/// Asks who is working if nobody has said so; every change names its author. False when the person would not say.
bool ensureAuthor(const Context &context, QWidget *window);

} // namespace ui
