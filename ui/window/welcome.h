#pragma once

#include <QDialog>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Settings;

/// The first start: in which language, and who is working. The language changes at once, also of this question; what
/// stands there already is a sensible answer, so that Enter is enough. Asked until somebody has said who is working.
class Welcome final : public QDialog
{
    Q_OBJECT

public:
    explicit Welcome(Settings &settings, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void languageChosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void keepLanguage();

    Settings &m_settings;
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_next;
    QButtonGroup *m_languages;
    QLineEdit *m_name;
    QLineEdit *m_division;
    QFormLayout *m_form;
    QPushButton *m_start;
};

} // namespace ui
