#pragma once

#include <QFrame>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What must be answered before one claim may settle a disagreement: do the claims mean the same, cover the same, speak of
/// the same date? Where one of them is not so, adopting would hide a figure of its own; beside each question stands what to
/// do then. A reason is required.
class AdoptionForm final : public QFrame
{
    Q_OBJECT

public:
    explicit AdoptionForm(QWidget *parent = nullptr);

    /// Another disagreement: nothing is answered yet.
    void reset();
    /// The claim that would stand, in words; empty = none is chosen.
    void setClaim(const QString &claim);
    /// Why nothing can be adopted now, whatever is answered; empty = it can.
    void setHindrance(const QString &why);
    /// What was tried is refused: said beside the reason, which gets the keyboard.
    void refuse(const QString &why);
    QString reason() const;

Q_SIGNALS:
    void adopted(); ///< everything is answered and there is a reason

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();
    bool answered() const;

    static constexpr std::size_t Questions = 3;
    QLabel *m_heading;
    QLabel *m_claim;
    std::array<QCheckBox *, Questions> m_boxes{};
    std::array<QLabel *, Questions> m_otherwise{};
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QLabel *m_note;
    QPushButton *m_adopt;
    QString m_chosen;
    QString m_hindrance;
    QString m_refusal;
};

} // namespace ui
