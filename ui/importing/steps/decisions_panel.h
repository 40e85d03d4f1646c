#pragma once

#include <QScrollArea>

#include <cstdint>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ImportCase;

/// What a person has to say before a file is stored: its errors solved or left out, its warnings accepted by name, its
/// sum compared, a reason.
class DecisionsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DecisionsPanel(ImportCase &of, QWidget *parent = nullptr);

    void refresh();
    /// Puts the keyboard into the reason.
    void askReason();

Q_SIGNALS:
    void ruleRequested(const QString &rule); ///< show what breaks it

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillRules();
    void showTotal();
    void showClosed();
    void takeTotal();

    ImportCase &m_case;
    QLabel *m_errorsTitle;
    QWidget *m_errors;
    QCheckBox *m_partial;
    QLabel *m_partialText;
    QLabel *m_warningsTitle;
    QPushButton *m_acceptAll;
    QWidget *m_warnings;
    QLabel *m_none;
    QLabel *m_sumTitle;
    QLabel *m_sum;
    QLabel *m_totalLabel;
    QLineEdit *m_total;
    QLabel *m_totalVerdict;
    QLabel *m_closedTitle;
    QLabel *m_closed; ///< which figures of closed quarters would be altered
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QStringList m_shownRules; ///< of the boxes that are there
};

/// A sum as a person types it, in won: 1,234 · 1,234천원 · △5백만원; nothing when it is no sum.
std::optional<std::int64_t> typedWon(const QString &text);

} // namespace ui
