#include "ui/ask.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// One shape for all questions: a heading, a text, what it is about, the field if there is one, and two buttons
/// of which one says what it does.
class QuestionDialog final : public QDialog
{
public:
    QuestionDialog(QWidget *parent, const Ask::Question &question, bool withField) : QDialog(parent)
    {
        setWindowTitle(question.title);
        auto *layout = new QVBoxLayout(this);
        layout->setSpacing(12);
        layout->setContentsMargins(20, 20, 20, 16);
        auto *text = new QLabel(question.text, this);
        text->setWordWrap(true);
        text->setMinimumWidth(420);
        layout->addWidget(text);
        if (!question.details.isEmpty()) {
            auto *details = new QPlainTextEdit(question.details, this);
            details->setReadOnly(true);
            details->setAccessibleName(question.title);
            details->setMinimumHeight(140);
            layout->addWidget(details);
        }
        if (withField) {
            m_field = new QLineEdit(this);
            m_field->setAccessibleName(question.text);
            layout->addWidget(m_field);
        }
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
        buttons->button(QDialogButtonBox::Ok)->setText(question.accept);
        buttons->button(QDialogButtonBox::Cancel)->setText(QDialog::tr("Cancel"));
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        if (m_field)
            m_field->setFocus();
    }

    QString fieldText() const { return m_field ? m_field->text().trimmed() : QString(); }

private:
    QLineEdit *m_field = nullptr;
};

} // namespace

QString Ask::fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList Ask::filesToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString Ask::fileToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    QFileDialog dialog(parent, title, suggested, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    const qsizetype dot = suggested.lastIndexOf(u'.');
    if (dot > suggested.lastIndexOf(u'/'))
        dialog.setDefaultSuffix(suggested.mid(dot + 1));
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool Ask::confirm(QWidget *parent, const Question &question)
{
    return QuestionDialog(parent, question, false).exec() == QDialog::Accepted;
}

std::optional<QString> Ask::line(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(parent, question, true);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.fieldText();
}

} // namespace ui
