#include "ui/forms/form_field.h"

#include "ui/widgets/elided_label.h"
#include "ui/words/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void mark(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

FormField::FormField(const QString &key, const QString &name, bool required, FieldEditor *editor, QWidget *parent)
    : QWidget(parent), m_name(name), m_editor(editor), m_note(new ElidedLabel(this)), m_finding(new QLabel(this))
{
    setObjectName(u"formField_"_s + key);
    QWidget *control = editor->control();
    control->setObjectName(u"field_"_s + key);
    control->setAccessibleName(required ? tr("%1 (required)").arg(name) : name);
    control->installEventFilter(this);
    auto *label = new QLabel(required ? name + u" *"_s : name, this);
    label->setProperty("small", true);
    label->setBuddy(control);
    label->setToolTip(required ? tr("This has to be filled in.") : QString());
    m_note->setProperty("muted", true);
    m_note->setProperty("small", true);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setObjectName(u"note_"_s + key);
    m_finding->setObjectName(u"finding_"_s + key);
    m_finding->setProperty("small", true);
    m_finding->setWordWrap(true);
    m_finding->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label);
    head->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(editor);
    layout->addWidget(m_finding);
    layout->addStretch(1);
    connect(editor, &FieldEditor::edited, this, [this] {
        m_touched = true;
        showNote();
        Q_EMIT edited();
    });
    settle();
}

void FormField::settle(std::optional<QString> old)
{
    m_first = m_editor->cell();
    m_firstUnit = m_editor->unit();
    m_old = std::move(old);
    showNote();
}

bool FormField::changed() const
{
    return m_editor->cell() != m_first || (m_editor->unit() != m_firstUnit && !m_first.isEmpty());
}

void FormField::showNote()
{
    QStringList parts;
    if (const QString reading = m_editor->reading(); !reading.isEmpty())
        parts.append(reading);
    if (m_old && !m_first.isEmpty() && changed())
        parts.append(tr("before: %1").arg(m_old->isEmpty() ? m_first : *m_old));
    m_note->setFullText(parts.join(u" · "_s));
}

void FormField::setFinding(const QString &text, std::optional<db::Severity> severity)
{
    const bool error = severity == db::Severity::Error;
    m_finding->setText(text.isEmpty() ? QString() : (error ? u"✕ "_s : u"▲ "_s) + text);
    m_finding->setVisible(!text.isEmpty());
    mark(m_finding, "finding", error ? u"error"_s : u"warning"_s);
    mark(m_editor->control(), "bad", error && !text.isEmpty());
    m_editor->control()->setAccessibleDescription(text);
}

QString FormField::finding() const
{
    return m_finding->isHidden() ? QString() : m_finding->text();
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    // Who was here and went on has left it as it is.
    if (event->type() == QEvent::FocusOut && watched == m_editor->control() && !m_touched) {
        m_touched = true;
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
