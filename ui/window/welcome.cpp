#include "ui/window/welcome.h"

#include "ui/session/settings.h"
#include "ui/words/language.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Welcome::Welcome(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_heading(new QLabel(this)), m_text(new QLabel(this)),
      m_next(new QLabel(this)), m_languages(new QButtonGroup(this)), m_name(new QLineEdit(this)),
      m_division(new QLineEdit(settings.get(setting::AuthorDivision), this)), m_form(new QFormLayout),
      m_start(new QPushButton(this))
{
    setObjectName(u"welcome"_s);
    setMinimumWidth(480);
    const QString known = settings.get(setting::AuthorName);
    m_name->setText(known.isEmpty() ? loginName() : known);
    m_name->setObjectName(u"authorName"_s);
    m_division->setObjectName(u"authorDivision"_s);
    m_heading->setProperty("heading", true);
    for (QLabel *label : {m_text, m_next})
        label->setWordWrap(true);
    m_next->setProperty("muted", true);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(10);
    // A language names itself, so that who reads only one of them finds it.
    const std::pair<Language, QString> languages[] = {{Language::Korean, u"한국어"_s}, {Language::English, u"English"_s}};
    for (const auto &[language, name] : languages) {
        auto *button = new QPushButton(name, this);
        button->setObjectName(u"language_"_s + languageKey(language));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumHeight(44);
        button->setChecked(language == currentLanguage());
        m_languages->addButton(button, static_cast<int>(language));
        choice->addWidget(button, 1);
    }
    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT languageChosen(languageKey(static_cast<Language>(id))); });
    m_form->setSpacing(10);
    m_form->addRow(new QLabel(this), m_name);
    m_form->addRow(new QLabel(this), m_division);
    for (QLineEdit *field : {m_name, m_division})
        qobject_cast<QLabel *>(m_form->labelForField(field))->setBuddy(field);
    m_start->setObjectName(u"start"_s);
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &Welcome::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 18);
    layout->setSpacing(14);
    layout->addWidget(m_heading);
    layout->addLayout(choice);
    layout->addWidget(m_text);
    layout->addLayout(m_form);
    layout->addWidget(m_next);
    layout->addWidget(m_start, 0, Qt::AlignRight);
    m_name->setFocus();
    m_name->selectAll();
    retranslate();
}

void Welcome::accept()
{
    keepLanguage();
    if (const QString name = m_name->text().trimmed(); !name.isEmpty()) {
        m_settings.set(setting::AuthorName, name);
        m_settings.set(setting::AuthorDivision, m_division->text().trimmed());
    }
    QDialog::accept();
}

void Welcome::reject()
{
    keepLanguage();
    QDialog::reject();
}

void Welcome::keepLanguage()
{
    m_settings.set(setting::Language, languageKey(currentLanguage()));
}

void Welcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void Welcome::retranslate()
{
    setWindowTitle(tr("Welcome"));
    m_heading->setText(tr("Welcome to Clusterboard"));
    m_text->setText(tr("Your name and division are written beside every change you make, so that others can see who "
                       "entered a figure."));
    m_next->setText(tr("Language, name and division can be changed in the settings at any time."));
    m_start->setText(tr("Start"));
    qobject_cast<QLabel *>(m_form->labelForField(m_name))->setText(tr("Name"));
    qobject_cast<QLabel *>(m_form->labelForField(m_division))->setText(tr("Division"));
    adjustSize();
}

} // namespace ui
