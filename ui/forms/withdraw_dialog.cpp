#include "ui/forms/withdraw_dialog.h"

#include "db/exchange/values.h"
#include "ui/forms/form_field.h"
#include "ui/session/session.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

WithdrawDialog::WithdrawDialog(const Context &context, db::Kind kind, std::int64_t version, QWidget *parent)
    : QDialog(parent), m_context(context), m_kind(kind), m_version(version), m_reason(new QLineEdit(this)),
      m_state(new QLabel(this)), m_do(new QPushButton(tr("&Withdraw"), this))
{
    setObjectName(u"withdrawDialog"_s);
    setWindowTitle(tr("Withdraw: %1").arg(kindName(kind)));
    setMinimumWidth(460);
    const auto snapshot = context.session.snapshot();
    const db::Table &table = snapshot->table(kind);
    const std::optional<std::size_t> row = table.rowOf(version);
    const db::KindInfo &info = db::info(kind);
    const QString title = row ? recordName(*snapshot, kind, *row) : QString();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto *words = new QLabel(
        info.hasClaims() ? tr("“%1” no longer holds from the day below. Before it, it stands as it does now.").arg(title)
                         : tr("“%1” is taken out of the records. The history keeps it, and it can be put back.").arg(title),
        this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    layout->addWidget(words);
    if (info.hasClaims()) {
        m_from = new FormField(u"from"_s, tr("From"), true, newDateEditor(this), this);
        db::PartialDate from = context.session.look().asOf;
        if (const auto said = row ? db::PartialDate::fromCode(table.at(*row, info.asOfColumn())) : db::PartialDate();
            said.valid() && said.lastDay() > from.lastDay())
            from = said;
        m_from->editor()->setCell(fromDb(from.text()));
        m_from->settle();
        layout->addWidget(m_from);
        connect(m_from, &FormField::edited, this, &WithdrawDialog::showState);
    }
    auto *label = new QLabel(tr("&Reason") + u" *"_s, this);
    label->setProperty("small", true);
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason for withdrawing (required)"));
    layout->addWidget(label);
    layout->addWidget(m_reason);
    m_state->setObjectName(u"formState"_s);
    m_state->setProperty("muted", true);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_do->setObjectName(u"withdraw"_s);
    m_do->setProperty("primary", true);
    m_do->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_error.reset();
        showState();
    });
    connect(m_do, &QPushButton::clicked, this, &WithdrawDialog::withdraw);
    connect(cancel, &QPushButton::clicked, this, &WithdrawDialog::reject);
    m_reason->setFocus();
    showState();
}

void WithdrawDialog::showState()
{
    const bool dated = !m_from || db::readDate(toDb(m_from->editor()->cell())).status == db::ReadStatus::Ok;
    const bool why = !m_reason->text().trimmed().isEmpty();
    QString state = m_error ? text(*m_error) : QString();
    if (m_saving)
        state = tr("Saving…");
    else if (state.isEmpty() && !dated)
        state = tr("Give the day from which it no longer holds.");
    else if (state.isEmpty() && !why)
        state = tr("Write why it no longer holds; the history keeps the reason.");
    m_state->setText(state);
    m_do->setEnabled(dated && why && !m_saving);
}

void WithdrawDialog::withdraw()
{
    if (m_saving || !m_do->isEnabled())
        return;
    m_saving = true;
    m_error.reset();
    showState();
    const db::PartialDate from = m_from ? db::readDate(toDb(m_from->editor()->cell())).value : db::PartialDate();
    m_context.session.withdraw(m_kind, m_version, from, m_reason->text().trimmed(), this,
                               [this](const db::Result<std::int64_t> &answer) {
                                   m_saving = false;
                                   if (answer) {
                                       accept();
                                       Q_EMIT stored(*answer);
                                       return;
                                   }
                                   m_error = answer.error();
                                   showState();
                               });
}

void WithdrawDialog::reject()
{
    if (!m_saving)
        QDialog::reject();
}

} // namespace ui
