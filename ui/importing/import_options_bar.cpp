#include "ui/importing/import_options_bar.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct UnitChoice {
    std::int64_t won;
    MoneyUnit unit;
};
constexpr UnitChoice units[] = {{1, MoneyUnit::Won},
                                {1'000, MoneyUnit::Thousand},
                                {1'000'000, MoneyUnit::Million},
                                {100'000'000, MoneyUnit::HundredMillion}};
constexpr std::pair<db::EncodingChoice, const char *> encodings[] = {
    {db::EncodingChoice::Utf8, "utf-8"},
    {db::EncodingChoice::Windows949, "windows-949"},
    {db::EncodingChoice::Utf16, "utf-16"},
};

} // namespace

ImportOptionsBar::ImportOptionsBar(QWidget *parent)
    : QWidget(parent), m_kindLabel(new QLabel(this)), m_encodingLabel(new QLabel(this)), m_unitLabel(new QLabel(this)),
      m_sourceLabel(new QLabel(this)), m_kind(new QComboBox(this)), m_encoding(new QComboBox(this)),
      m_unit(new QComboBox(this)), m_dated(new QCheckBox(this)), m_asOf(new QDateEdit(QDate::currentDate(), this)),
      m_source(new QComboBox(this))
{
    m_kind->setObjectName(u"importKind"_s);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_unit->setObjectName(u"importUnit"_s);
    m_dated->setObjectName(u"importDated"_s);
    m_asOf->setObjectName(u"importAsOf"_s);
    m_source->setObjectName(u"importSource"_s);
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    // The style sheet's arrow and padding are not in the field's own hint.
    m_asOf->setMinimumWidth(m_asOf->fontMetrics().horizontalAdvance(m_asOf->text()) + 58);
    m_asOf->setEnabled(false);
    for (QComboBox *box : {m_kind, m_encoding, m_unit})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(10);
    m_kindLabel->setBuddy(m_kind);
    m_encodingLabel->setBuddy(m_encoding);
    m_unitLabel->setBuddy(m_unit);
    m_sourceLabel->setBuddy(m_source);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const std::pair<QWidget *, QWidget *> fields[] = {{m_kindLabel, m_kind},
                                                      {m_encodingLabel, m_encoding},
                                                      {m_unitLabel, m_unit},
                                                      {m_dated, m_asOf},
                                                      {m_sourceLabel, m_source}};
    for (const auto &[label, field] : fields) {
        label->setProperty("muted", true);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(4);
    }
    layout->addStretch();
    m_kind->addItem(QString());
    for (const db::KindInfo &each : db::allKinds()) {
        if (each.kind != db::Kind::Decisions)
            m_kind->addItem(QString(), static_cast<int>(each.kind));
    }
    m_encoding->addItem(QString());
    for (const auto &[choice, key] : encodings)
        m_encoding->addItem(QString(), static_cast<int>(choice));
    m_unit->addItem(QString());
    for (const UnitChoice &each : units)
        m_unit->addItem(QString(), static_cast<qlonglong>(each.won));
    m_source->addItem(QString());
    for (QComboBox *box : {m_kind, m_encoding, m_unit, m_source})
        connect(box, &QComboBox::activated, this, &ImportOptionsBar::changed);
    connect(m_dated, &QCheckBox::toggled, m_asOf, &QWidget::setEnabled);
    connect(m_dated, &QCheckBox::clicked, this, &ImportOptionsBar::changed);
    connect(m_asOf, &QDateEdit::dateChanged, this, &ImportOptionsBar::changed);
    retranslate();
}

void ImportOptionsBar::reset(const db::Snapshot *snapshot)
{
    m_kind->setCurrentIndex(0);
    m_encoding->setCurrentIndex(0);
    m_unit->setCurrentIndex(0);
    m_dated->setChecked(false);
    const QSignalBlocker blocker(m_asOf);
    m_asOf->setDate(QDate::currentDate());
    while (m_source->count() > 1)
        m_source->removeItem(1);
    if (snapshot) {
        const db::Table &table = snapshot->table(db::Kind::Sources);
        for (std::size_t row = 0; row < table.size(); ++row) {
            const std::string_view key = snapshot->text(table.at(row, db::col::sources::Source));
            m_source->addItem(u"%1 (%2)"_s.arg(sourceName(*snapshot, key), fromDb(key)), fromDb(key));
        }
    }
    m_source->setCurrentIndex(0);
    m_foundKind.clear();
    m_foundEncoding.clear();
    retranslate();
}

db::ImportOptions ImportOptionsBar::options() const
{
    db::ImportOptions options;
    if (m_kind->currentIndex() > 0)
        options.kind = static_cast<db::Kind>(m_kind->currentData().toInt());
    if (m_encoding->currentIndex() > 0)
        options.encoding = static_cast<db::EncodingChoice>(m_encoding->currentData().toInt());
    if (m_unit->currentIndex() > 0)
        options.unitWon = m_unit->currentData().toLongLong();
    if (m_dated->isChecked()) {
        const QDate day = m_asOf->date();
        options.asOf = db::PartialDate::ofDay(day.year(), day.month(), day.day());
    }
    options.source = m_source->currentData().toString().toStdString();
    return options;
}

void ImportOptionsBar::setEncoding(db::EncodingChoice encoding)
{
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(static_cast<int>(encoding))));
    Q_EMIT changed();
}

void ImportOptionsBar::showFound(const db::ImportPlan &plan)
{
    m_foundKind = kindName(plan.kind);
    m_foundEncoding = encodingName(db::encodingName(plan.encoding));
    retranslate();
}

void ImportOptionsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportOptionsBar::retranslate()
{
    m_kindLabel->setText(tr("Kind"));
    m_encodingLabel->setText(tr("Encoding"));
    m_unitLabel->setText(tr("Amounts in"));
    m_dated->setText(tr("As of"));
    m_dated->setToolTip(tr("For rows that name no as-of date themselves"));
    m_asOf->setAccessibleName(tr("As-of date of the rows"));
    m_sourceLabel->setText(tr("Source"));
    m_source->setToolTip(tr("For rows that name no source themselves"));
    m_kind->setItemText(0, m_foundKind.isEmpty() ? tr("automatic") : tr("automatic: %1").arg(m_foundKind));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindName(static_cast<db::Kind>(m_kind->itemData(i).toInt())));
    m_encoding->setItemText(0, m_foundEncoding.isEmpty() ? tr("automatic") : tr("automatic: %1").arg(m_foundEncoding));
    for (int i = 1; i < m_encoding->count(); ++i)
        m_encoding->setItemText(i, encodingName(encodings[i - 1].second));
    m_unit->setItemText(0, tr("as the file says"));
    for (int i = 1; i < m_unit->count(); ++i)
        m_unit->setItemText(i, moneyUnitName(units[i - 1].unit));
    m_source->setItemText(0, tr("as the file says"));
}

} // namespace ui
