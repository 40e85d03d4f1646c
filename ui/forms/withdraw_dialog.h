#pragma once

#include "db/engine/result.h"
#include "ui/context.h"

#include "db/records/kind.h"

#include <QDialog>

#include <cstdint>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FormField;

/// Takes a record out of what holds: a claim from a day on, a row of a register as a whole. Asks why.
class WithdrawDialog final : public QDialog
{
    Q_OBJECT

public:
    WithdrawDialog(const Context &context, db::Kind kind, std::int64_t version, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void stored(qint64 changeSet);

private:
    void showState();
    void withdraw();

    Context m_context;
    db::Kind m_kind;
    std::int64_t m_version;
    FormField *m_from = nullptr; ///< null for registers
    QLineEdit *m_reason;
    QLabel *m_state;
    QPushButton *m_do;
    bool m_saving = false;
    std::optional<db::Error> m_error;
};

} // namespace ui
