#include "ui/window/settings_dialog.h"

#include "ui/session/settings.h"
#include "ui/widgets/dialog_buttons.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr MoneyUnit moneyUnits[] = {MoneyUnit::HundredMillion, MoneyUnit::Million, MoneyUnit::Thousand, MoneyUnit::Won};

constexpr int textSizes[] = {100, 110, 125, 150};

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_name(new QLineEdit(settings.get(setting::AuthorName), this)),
      m_division(new QLineEdit(settings.get(setting::AuthorDivision), this)), m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)), m_textSize(new QComboBox(this)), m_money(new QComboBox(this)), m_minus(new QComboBox(this))
{
    setWindowTitle(tr("Settings"));
    setObjectName(u"settingsDialog"_s);
    setMinimumWidth(460);
    m_language->addItem(u"한국어"_s, u"ko"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    select(m_language, languageKey(currentLanguage()));
    m_theme->addItem(tr("Like the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->addItem(tr("High contrast"), u"contrast"_s);
    select(m_theme, settings.get(setting::Theme));
    for (const int percent : textSizes)
        m_textSize->addItem(u"%1 %"_s.arg(percent), percent);
    select(m_textSize, settings.get(setting::TextSize));
    for (const MoneyUnit unit : moneyUnits)
        m_money->addItem(moneyUnitName(unit), static_cast<int>(unit));
    select(m_money, settings.get(setting::MoneyUnit));
    m_minus->addItem(tr("△371, as in budget books"), true);
    m_minus->addItem(tr("−371"), false);
    select(m_minus, settings.get(setting::TriangleMinus));

    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Division"), m_division);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Text size"), m_textSize);
    form->addRow(tr("Amounts in"), m_money);
    form->addRow(tr("Decreases as"), m_minus);
    auto *note = new QLabel(tr("Name and division are written beside every change you make."), this);
    note->setProperty("muted", true);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    nameDialogButtons(*buttons, tr("Save"), tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::accept()
{
    m_settings.set(setting::AuthorName, m_name->text().trimmed());
    m_settings.set(setting::AuthorDivision, m_division->text().trimmed());
    m_settings.set(setting::MoneyUnit, m_money->currentData().toInt());
    m_settings.set(setting::TriangleMinus, m_minus->currentData().toBool());
    applyNumberStyle(m_settings);
    QDialog::accept();
    Q_EMIT textSizeChosen(m_textSize->currentData().toInt());
    Q_EMIT themeChosen(m_theme->currentData().toString());
    Q_EMIT languageChosen(m_language->currentData().toString());
}

void applyNumberStyle(const Settings &settings)
{
    NumberStyle style;
    const int unit = settings.get(setting::MoneyUnit);
    if (unit >= 0 && unit <= static_cast<int>(MoneyUnit::HundredMillion))
        style.money = static_cast<MoneyUnit>(unit);
    style.minus = settings.get(setting::TriangleMinus) ? MinusStyle::Triangle : MinusStyle::Minus;
    setNumberStyle(style);
}

} // namespace ui
