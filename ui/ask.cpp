#include "ui/ask.h"

#include "ui/session/settings.h"
#include "ui/widgets/dialog_buttons.h"
#include "ui/widgets/file_dialog.h"

#include <QButtonGroup>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// One shape for all questions: what it is about, what is asked for, and two buttons of which one says what it does.
class QuestionDialog final : public QDialog
{
public:
    QuestionDialog(QWidget *parent, const Ask::Question &question) : QDialog(parent), m_layout(new QVBoxLayout(this)), m_accept(nullptr)
    {
        setWindowTitle(question.title);
        m_layout->setSpacing(12);
        m_layout->setContentsMargins(20, 20, 20, 16);
        auto *words = new QLabel(question.text, this);
        words->setWordWrap(true);
        words->setMinimumWidth(420);
        m_layout->addWidget(words);
        if (!question.details.isEmpty()) {
            auto *details = new QPlainTextEdit(question.details, this);
            details->setReadOnly(true);
            details->setAccessibleName(question.title);
            details->setMinimumHeight(140);
            m_layout->addWidget(details);
        }
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
        m_accept = nameDialogButtons(*buttons, question.accept, Ask::tr("Cancel"));
        m_layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    QPushButton *acceptButton() const { return m_accept; }
    /// Between the text and the buttons.
    void addContent(QLayout *content) { m_layout->insertLayout(m_layout->count() - 1, content); }

private:
    QVBoxLayout *m_layout;
    QPushButton *m_accept;
};

} // namespace

QString Ask::fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    FileDialog dialog(parent, title, folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QStringList Ask::filesToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    FileDialog dialog(parent, title, folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString Ask::fileToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    FileDialog dialog(parent, title, suggested, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    const qsizetype dot = suggested.lastIndexOf(u'.');
    if (dot > suggested.lastIndexOf(u'/'))
        dialog.setDefaultSuffix(suggested.mid(dot + 1));
    dialog.selectFile(suggested);
    // Another kind of file gets another ending: a name that says one thing over a content that is another misleads.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &chosen) {
        const QString suffix = chosen.section(u"*."_s, 1).section(u' ', 0, 0).section(u')', 0, 0);
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        if (suffix.isEmpty() || !name || name->text().isEmpty())
            return;
        dialog.setDefaultSuffix(suffix);
        const QFileInfo typed(name->text());
        name->setText(typed.suffix().isEmpty() ? name->text() + u'.' + suffix
                                               : name->text().chopped(typed.suffix().size()) + suffix);
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool Ask::printer(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, std::max(1, printer.toPage()));
    return dialog.exec() == QDialog::Accepted;
}

bool Ask::confirm(QWidget *parent, const Question &question)
{
    return QuestionDialog(parent, question).exec() == QDialog::Accepted;
}

std::optional<QString> Ask::line(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(parent, question);
    auto *row = new QVBoxLayout;
    auto *field = new QLineEdit(&dialog);
    field->setObjectName(u"answer"_s);
    field->setAccessibleName(question.text);
    row->addWidget(field);
    dialog.addContent(row);
    if (question.required) {
        const auto show = [&dialog, field] { dialog.acceptButton()->setEnabled(!field->text().trimmed().isEmpty()); };
        QObject::connect(field, &QLineEdit::textChanged, &dialog, show);
        show();
    }
    field->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->text().trimmed();
}

std::optional<Ask::Author> Ask::author(QWidget *parent, const Author &known)
{
    const Question question{Ask::tr("Who is working?"),
                            Ask::tr("Your name and division are written beside every change you make, so that "
                                        "others can see who entered a figure. You can change them in the settings."),
                            {}, Ask::tr("Save")};
    QuestionDialog dialog(parent, question);
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(known.name, &dialog);
    auto *division = new QLineEdit(known.division, &dialog);
    name->setObjectName(u"authorName"_s);
    division->setObjectName(u"authorDivision"_s);
    form->addRow(Ask::tr("Name"), name);
    form->addRow(Ask::tr("Division"), division);
    dialog.addContent(form);
    name->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return Author{name->text().trimmed(), division->text().trimmed()};
}

int Ask::choice(QWidget *parent, const Question &question, const QStringList &choices)
{
    QuestionDialog dialog(parent, question);
    auto *list = new QVBoxLayout;
    QButtonGroup group;
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QRadioButton(choices[i], &dialog);
        button->setChecked(i == 0);
        group.addButton(button, i);
        list->addWidget(button);
    }
    dialog.addContent(list);
    return dialog.exec() == QDialog::Accepted ? group.checkedId() : -1;
}

bool ensureAuthor(const Context &context, QWidget *window)
{
    Settings &settings = context.settings;
    if (!settings.get(setting::AuthorName).isEmpty())
        return true;
    // A sensible answer stands there already: who has no wish of their own presses Enter.
    const auto author = context.ask.author(window, {loginName(), settings.get(setting::AuthorDivision)});
    if (!author || author->name.isEmpty())
        return false;
    settings.set(setting::AuthorName, author->name);
    settings.set(setting::AuthorDivision, author->division);
    return true;
}

} // namespace ui
