#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace ui {

class ImportCase;

/// One thing about a file that only a person can say, and the answers to choose from. Many of them are shown
/// as a list.
struct ImportQuestion {
    struct Answer {
        QString key; ///< name of the button, for tests
        QString text;
        std::function<void()> give;
    };

    QString text;
    QList<Answer> answers;
};

/// What is unclear about the layout and columns of the file. The answers change the case.
QList<ImportQuestion> layoutQuestions(ImportCase &of);

/// The questions below each other, each with its answers as buttons.
class Questions final : public QWidget
{
    Q_OBJECT

public:
    explicit Questions(QWidget *parent = nullptr);

    void setQuestions(QList<ImportQuestion> questions);

private:
    QComboBox *listOf(int question, QWidget *parent);
    void give(int question, int answer);

    QVBoxLayout *m_layout;
    QList<ImportQuestion> m_questions;
};

} // namespace ui
