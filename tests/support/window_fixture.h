#pragma once

#include "ui/ask.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/main_window.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

/// Answers every question of the window, and remembers what was asked.
class TestAsk final : public ui::Ask
{
public:
    QString fileToOpen(QWidget *, const QString &title, const QString &, const QString &) override;
    QStringList filesToOpen(QWidget *, const QString &title, const QString &, const QString &) override;
    QString fileToSave(QWidget *, const QString &title, const QString &, const QString &) override;
    bool printer(QWidget *, QPrinter &printer) override;
    bool confirm(QWidget *, const Question &question) override;
    std::optional<QString> line(QWidget *, const Question &question) override;
    std::optional<Author> author(QWidget *, const Author &) override;
    int choice(QWidget *, const Question &question, const QStringList &) override;

    QStringList files;       ///< for the next file dialog
    QString savePath;
    std::optional<QString> reason = QString();
    int chosen = 0;
    bool sure = true;        ///< the answer to confirm()
    QStringList asked;       ///< texts of the questions so far
    QStringList details;
};

/// A window on its own settings and a temporary folder, on the screen (offscreen) and ready to be clicked.
class WindowFixture final
{
public:
    WindowFixture();
    ~WindowFixture();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes bytes into a file of the folder and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    /// A new, empty data file, or one with the published record; waits until it is open and its figures are there.
    bool create(ui::Start start);
    bool open(const QString &path);
    /// Imports a table into the open file, as the import page would, and waits for the figures.
    bool import(db::Kind kind, const QByteArray &csv);
    bool settled(int milliseconds = 20000) const; ///< the worker is idle and the headline is there

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }

    TestAsk ask;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::MainWindow> window;

private:
    QTemporaryDir m_folder;
    int m_tables = 0; ///< imported so far
};
