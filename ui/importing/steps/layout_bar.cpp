#include "ui/importing/steps/layout_bar.h"

#include "ui/importing/import_case.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct UnitChoice {
    std::int64_t won;
    MoneyUnit unit;
};
constexpr UnitChoice unitChoices[] = {{1, MoneyUnit::Won},
                                      {1'000, MoneyUnit::Thousand},
                                      {1'000'000, MoneyUnit::Million},
                                      {100'000'000, MoneyUnit::HundredMillion}};
constexpr int LastHeaderLine = 999;
constexpr int MostHeaderRows = 3;

} // namespace

LayoutBar::LayoutBar(ImportCase &of, QWidget *parent)
    : QWidget(parent), m_case(of), m_kindLabel(new QLabel(this)), m_headerLabel(new QLabel(this)),
      m_unitLabel(new QLabel(this)), m_sourceLabel(new QLabel(this)), m_kind(new QComboBox(this)),
      m_headerLine(new QSpinBox(this)), m_headerRows(new QComboBox(this)), m_unit(new QComboBox(this)),
      m_dated(new QCheckBox(this)), m_asOf(new QDateEdit(QDate::currentDate(), this)), m_source(new QComboBox(this)),
      m_profile(new QLabel(this)), m_without(new QPushButton(this))
{
    m_kind->setObjectName(u"importKind"_s);
    m_headerLine->setObjectName(u"importHeaderLine"_s);
    m_headerRows->setObjectName(u"importHeaderRows"_s);
    m_unit->setObjectName(u"importUnit"_s);
    m_dated->setObjectName(u"importDated"_s);
    m_asOf->setObjectName(u"importAsOf"_s);
    m_source->setObjectName(u"importSource"_s);
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_asOf->setKeyboardTracking(false);
    // The style sheet's arrow and padding are not in the field's own hint.
    m_asOf->setMinimumWidth(m_asOf->fontMetrics().horizontalAdvance(m_asOf->text()) + 58);
    m_asOf->setEnabled(false);
    m_headerLine->setRange(0, LastHeaderLine);
    m_headerLine->setKeyboardTracking(false);
    // A number to type; the style sheet has no arrows for it.
    m_headerLine->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_headerLine->setMinimumWidth(130);
    for (int i = 0; i <= MostHeaderRows; ++i)
        m_headerRows->addItem(QString());
    for (QComboBox *box : {m_kind, m_unit, m_headerRows})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(16);
    m_kindLabel->setBuddy(m_kind);
    m_headerLabel->setBuddy(m_headerLine);
    m_unitLabel->setBuddy(m_unit);
    m_sourceLabel->setBuddy(m_source);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    auto *header = new QHBoxLayout;
    header->setSpacing(6);
    header->addWidget(m_headerLine);
    header->addWidget(m_headerRows);
    layout->addWidget(m_kindLabel, 0, 0);
    layout->addWidget(m_kind, 0, 1);
    layout->addWidget(m_headerLabel, 0, 2);
    layout->addLayout(header, 0, 3);
    layout->addWidget(m_unitLabel, 0, 4);
    layout->addWidget(m_unit, 0, 5);
    layout->addWidget(m_dated, 1, 0);
    layout->addWidget(m_asOf, 1, 1, Qt::AlignLeft);
    layout->addWidget(m_sourceLabel, 1, 2);
    layout->addWidget(m_source, 1, 3, 1, 3);
    auto *profile = new QHBoxLayout;
    profile->setSpacing(8);
    profile->addWidget(m_profile);
    profile->addWidget(m_without);
    profile->addStretch();
    layout->addLayout(profile, 2, 0, 1, 7);
    layout->setColumnStretch(6, 1);
    m_profile->setProperty("muted", true);
    m_without->setProperty("link", true);
    m_without->setObjectName(u"withoutProfile"_s);
    connect(m_without, &QPushButton::clicked, &m_case, &ImportCase::forgetProfile);

    m_kind->addItem(QString());
    for (const db::KindInfo &each : db::allKinds()) {
        if (each.kind != db::Kind::Decisions)
            m_kind->addItem(QString(), static_cast<int>(each.kind));
    }
    m_unit->addItem(QString());
    for (const UnitChoice &each : unitChoices)
        m_unit->addItem(QString(), static_cast<qlonglong>(each.won));
    m_source->addItem(QString());

    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const QVariant chosen = m_kind->itemData(index);
        m_case.change([&chosen](db::ImportOptions &options) {
            options.kind = chosen.isValid() ? std::optional(static_cast<db::Kind>(chosen.toInt())) : std::nullopt;
            options.columns.clear(); // they were said of another kind
        });
    });
    connect(m_headerLine, &QSpinBox::valueChanged, this, &LayoutBar::setHeader);
    connect(m_headerRows, &QComboBox::activated, this, &LayoutBar::setHeader);
    connect(m_unit, &QComboBox::activated, this, [this](int index) {
        const QVariant chosen = m_unit->itemData(index);
        m_case.change([&chosen](db::ImportOptions &options) {
            options.unitWon = chosen.isValid() ? std::optional<std::int64_t>(chosen.toLongLong()) : std::nullopt;
        });
    });
    const auto date = [this] {
        const QDate day = m_asOf->date();
        const bool dated = m_dated->isChecked();
        m_case.change([day, dated](db::ImportOptions &options) {
            options.asOf = dated ? db::PartialDate::ofDay(day.year(), day.month(), day.day()) : db::PartialDate();
        });
    };
    connect(m_dated, &QCheckBox::toggled, m_asOf, &QWidget::setEnabled);
    connect(m_dated, &QCheckBox::clicked, this, date);
    connect(m_asOf, &QDateEdit::dateChanged, this, date);
    connect(m_source, &QComboBox::activated, this, [this](int index) {
        m_case.change([key = toDb(m_source->itemData(index).toString())](db::ImportOptions &options) {
            options.source = key;
        });
    });
    connect(&m_case, &ImportCase::changed, this, &LayoutBar::refresh);
    retranslate();
}

void LayoutBar::setHeader()
{
    m_case.change([this](db::ImportOptions &options) {
        options.headerLine = m_headerLine->value();
        options.headerRows = m_headerRows->currentIndex();
        options.columns.clear(); // they were said of other cells
    });
}

void LayoutBar::setSources(const db::Snapshot *snapshot)
{
    while (m_source->count() > 1)
        m_source->removeItem(1);
    if (snapshot) {
        const db::Table &table = snapshot->table(db::Kind::Sources);
        for (std::size_t row = 0; row < table.size(); ++row) {
            const std::string_view key = snapshot->text(table.at(row, db::col::sources::Source));
            m_source->addItem(u"%1 (%2)"_s.arg(sourceName(*snapshot, key), fromDb(key)), fromDb(key));
        }
    }
    refresh();
}

void LayoutBar::refresh()
{
    const db::ImportOptions &options = m_case.options();
    const db::ImportPlan *plan = m_case.plan();
    const QSignalBlocker blockLine(m_headerLine);
    const QSignalBlocker blockDate(m_asOf);
    const QSignalBlocker blockDated(m_dated);
    m_kind->setCurrentIndex(options.kind ? m_kind->findData(static_cast<int>(*options.kind)) : 0);
    m_kind->setItemText(0, plan && !options.kind ? tr("automatic: %1").arg(kindName(plan->kind)) : tr("automatic"));
    m_headerLine->setValue(static_cast<int>(options.headerLine));
    m_headerLine->setSpecialValueText(plan && options.headerLine == 0 ? tr("found: line %1").arg(plan->headerLine)
                                                                      : tr("looked for"));
    m_headerRows->setCurrentIndex(options.headerRows);
    m_unit->setCurrentIndex(options.unitWon ? std::max(0, m_unit->findData(static_cast<qlonglong>(*options.unitWon))) : 0);
    m_dated->setChecked(options.asOf.valid());
    m_asOf->setEnabled(options.asOf.valid());
    if (options.asOf.valid()) {
        const std::chrono::year_month_day day(options.asOf.lastDay());
        m_asOf->setDate(QDate(int(day.year()), static_cast<int>(unsigned(day.month())),
                              static_cast<int>(unsigned(day.day()))));
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(fromDb(options.source))));
    const bool remembered = !options.profile.empty();
    m_profile->setVisible(remembered);
    m_without->setVisible(remembered);
    m_profile->setText(tr("Read as remembered under “%1”.").arg(fromDb(options.profile)));
    const bool money = !plan || plan->kind == db::Kind::Budget;
    m_unit->setVisible(money);
    m_unitLabel->setVisible(money);
    const bool claims = !plan || db::info(plan->kind).hasClaims();
    m_dated->setVisible(claims);
    m_asOf->setVisible(claims);
}

void LayoutBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LayoutBar::retranslate()
{
    m_kindLabel->setText(tr("&Rows tell of"));
    m_headerLabel->setText(tr("Hea&der in line"));
    m_headerLine->setToolTip(tr("The physical line of the first header row"));
    m_headerRows->setItemText(0, tr("rows: as found"));
    for (int i = 1; i < m_headerRows->count(); ++i)
        m_headerRows->setItemText(i, tr("%Ln row(s)", nullptr, i));
    m_headerRows->setAccessibleName(tr("Rows of the header"));
    m_headerRows->setToolTip(m_headerRows->accessibleName());
    m_without->setText(tr("Read it without that"));
    m_unitLabel->setText(tr("&Amounts in"));
    m_dated->setText(tr("As &of"));
    m_dated->setToolTip(tr("For rows that name no as-of date themselves"));
    m_asOf->setAccessibleName(tr("As-of date of the rows"));
    m_sourceLabel->setText(tr("So&urce"));
    m_source->setToolTip(tr("For rows that name no source themselves"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindName(static_cast<db::Kind>(m_kind->itemData(i).toInt())));
    m_unit->setItemText(0, tr("as the file says"));
    for (int i = 1; i < m_unit->count(); ++i)
        m_unit->setItemText(i, moneyUnitName(unitChoices[i - 1].unit));
    m_source->setItemText(0, tr("as the file says"));
    refresh();
}

} // namespace ui
