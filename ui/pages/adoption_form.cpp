#include "ui/pages/adoption_form.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

AdoptionForm::AdoptionForm(QWidget *parent)
    : QFrame(parent), m_heading(new QLabel(this)), m_claim(new QLabel(this)), m_reasonName(new QLabel(this)),
      m_reason(new QLineEdit(this)), m_note(new QLabel(this)), m_adopt(new QPushButton(this))
{
    setObjectName(u"adoptionForm"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(3);
    m_heading->setProperty("heading", true);
    m_claim->setWordWrap(true);
    layout->addWidget(m_heading);
    layout->addWidget(m_claim);
    const QString names[Questions] = {u"sameDefinition"_s, u"sameScope"_s, u"sameDate"_s};
    for (std::size_t i = 0; i < Questions; ++i) {
        m_boxes[i] = new QCheckBox(this);
        m_boxes[i]->setObjectName(names[i]);
        m_otherwise[i] = new QLabel(this);
        m_otherwise[i]->setProperty("muted", true);
        m_otherwise[i]->setProperty("small", true);
        m_otherwise[i]->setWordWrap(true);
        m_otherwise[i]->setIndent(22);
        layout->addSpacing(3);
        layout->addWidget(m_boxes[i]);
        layout->addWidget(m_otherwise[i]);
        connect(m_boxes[i], &QCheckBox::toggled, this, &AdoptionForm::showState);
    }
    m_reason->setObjectName(u"adoptReason"_s);
    m_reasonName->setBuddy(m_reason);
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_note->setProperty("small", true);
    m_adopt->setObjectName(u"adopt"_s);
    m_adopt->setProperty("primary", true);
    layout->addSpacing(6);
    layout->addWidget(m_reasonName);
    layout->addWidget(m_reason);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(m_adopt, 0, Qt::AlignLeft);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_refusal.clear();
        showState();
    });
    const auto adopt = [this] {
        if (!answered())
            return;
        if (reason().isEmpty())
            refuse(tr("Say why this claim stands: the reason is kept with the decision."));
        else
            Q_EMIT adopted();
    };
    connect(m_adopt, &QPushButton::clicked, this, adopt);
    connect(m_reason, &QLineEdit::returnPressed, this, adopt);
    retranslate();
}

bool AdoptionForm::answered() const
{
    return m_hindrance.isEmpty() && !m_chosen.isEmpty()
        && std::all_of(m_boxes.begin(), m_boxes.end(), [](const QCheckBox *box) { return box->isChecked(); });
}

void AdoptionForm::reset()
{
    for (QCheckBox *box : m_boxes)
        box->setChecked(false);
    m_reason->clear();
    m_refusal.clear();
    showState();
}

void AdoptionForm::setClaim(const QString &claim)
{
    m_chosen = claim;
    showState();
}

void AdoptionForm::setHindrance(const QString &why)
{
    m_hindrance = why;
    showState();
}

void AdoptionForm::refuse(const QString &why)
{
    m_refusal = why;
    showState();
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString AdoptionForm::reason() const
{
    return m_reason->text().trimmed();
}

void AdoptionForm::showState()
{
    m_claim->setText(m_chosen.isEmpty() ? tr("Choose the claim in the table that is to stand.") : m_chosen);
    m_adopt->setEnabled(answered());
    for (std::size_t i = 0; i < Questions; ++i)
        m_otherwise[i]->setVisible(!m_boxes[i]->isChecked()); // room for what comes next
    const bool refused = !m_refusal.isEmpty();
    if (m_reason->property("bad").toBool() != refused) {
        m_reason->setProperty("bad", refused);
        m_reason->style()->unpolish(m_reason);
        m_reason->style()->polish(m_reason);
    }
    QString note = m_refusal;
    if (note.isEmpty())
        note = m_hindrance;
    if (note.isEmpty() && !answered())
        note = tr("All three must be so.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AdoptionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void AdoptionForm::retranslate()
{
    m_heading->setText(tr("Let one claim stand"));
    const QString questions[Questions] = {tr("They mean the same thing"), tr("They cover the same scope"),
                                          tr("They speak of the same date")};
    const QString otherwise[Questions] = {
        tr("If not: give the other row a category, project or indicator of its own."),
        tr("If not: fill in its scope or phase; it becomes a figure of its own."),
        tr("If not: correct its as-of date; the later claim then counts by itself.")};
    for (std::size_t i = 0; i < Questions; ++i) {
        m_boxes[i]->setText(questions[i]);
        m_boxes[i]->setAccessibleDescription(otherwise[i]);
        m_otherwise[i]->setText(otherwise[i]);
    }
    m_reasonName->setText(tr("Reason (required)"));
    m_reason->setPlaceholderText(tr("Why this claim stands"));
    m_reason->setAccessibleName(tr("Reason (required)"));
    m_adopt->setText(tr("Adopt this claim"));
    m_refusal.clear();
    showState();
}

} // namespace ui
