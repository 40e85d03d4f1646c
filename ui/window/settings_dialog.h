#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace ui {

class Settings;

/// Preferences: who is working, language, theme, size of letters, how amounts are written. Stored when accepted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void themeChosen(const QString &key);
    void textSizeChosen(int percent);
    void languageChosen(const QString &key);

private:
    Settings &m_settings;
    QLineEdit *m_name;
    QLineEdit *m_division;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_money;
    QComboBox *m_minus;
};

/// Puts the stored way of writing amounts into effect.
void applyNumberStyle(const Settings &settings);

} // namespace ui
