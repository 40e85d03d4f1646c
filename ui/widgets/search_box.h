#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

/// A search field that waits until typing pauses, and never fires inside a syllable that an input method is still
/// composing.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// With the syllable that is still being composed where it stands.
    QString wholeText() const;

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fire();
    void nameButtons();

    QTimer m_timer;
    bool m_composing = false;
    QString m_preedit;
    QString m_last;
};

} // namespace ui
