#pragma once

#include "ui/pages/page.h"
#include "ui/search/record_index.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QListWidget;

namespace ui {

class Actions;
class SearchBox;

/// Everything by a few letters: pages, charts, commands, records, sources. Part of the window, not a window of its own,
/// which an input method could not follow. Keyboard only: letters, Up and Down, Enter; Escape leaves.
class SearchPalette final : public QFrame
{
    Q_OBJECT

public:
    SearchPalette(const Context &context, const Actions &actions, QWidget *parent);
    ~SearchPalette() override;

    void open();
    /// The records of the present snapshot can be found.
    bool ready() const;

Q_SIGNALS:
    void pageChosen(ui::PageId page);
    void chartChosen(const QString &name);
    void recordChosen(db::Kind kind, qint64 version);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Command;

    void leave();
    void collectCommands();
    void readRecords();
    void showResults();
    void accept();
    void addResult(const QString &text, const QString &detail, std::function<void()> jump);
    void retranslate();
    void place();

    Context m_context;
    const Actions &m_actions;
    SearchBox *m_box;
    QListWidget *m_list;
    QLabel *m_hint;
    std::vector<Command> m_commands;
    std::vector<std::function<void()>> m_jumps; ///< of the rows of the list
    std::shared_ptr<const RecordIndex> m_index;
    bool m_reading = false;
    QString m_searched; ///< what the list answers
    QString m_indexLanguage;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace ui
