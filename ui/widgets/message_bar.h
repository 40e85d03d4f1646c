#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// A line above the page that says what was done, or what stands in the way, with at most one thing to do about it.
/// Never takes the keyboard away.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Done, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// A bar that states a lasting condition cannot be closed.
    void setClosable(bool closable);
    void show(Tone tone, const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    void clear();
    Tone tone() const { return m_tone; }
    QString text() const;
    QPushButton *actionButton() const { return m_button; }

Q_SIGNALS:
    void dismissed(); ///< closed by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_action;
};

} // namespace ui
