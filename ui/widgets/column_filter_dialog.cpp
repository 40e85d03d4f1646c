#include "ui/widgets/column_filter_dialog.h"

#include "db/exchange/values.h"
#include "db/records/value.h"
#include "ui/widgets/dialog_buttons.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// More values than these are no choice but a list to search.
constexpr qsizetype MostValues = 1000;

/// A place as its column writes it.
QString placeText(ColumnKind kind, double place, double unit)
{
    if (kind == ColumnKind::Date)
        return date(db::PartialDate::ofDay(std::chrono::sys_days(std::chrono::days(std::llround(place)))));
    return decimal(static_cast<db::Value>(std::llround(place / unit * static_cast<double>(db::DecimalScale))));
}

} // namespace

ColumnFilterDialog::ColumnFilterDialog(const RowFilter &rows, int column, const QString &name, QWidget *parent)
    : QDialog(parent), m_kind(rows.columnKind(column)), m_unit(rows.placeUnit(column)),
      m_unknown(new QCheckBox(tr("Only rows where it is unknown"), this)), m_apply(nullptr)
{
    setObjectName(u"columnFilter"_s);
    setWindowTitle(tr("Filter: %1").arg(name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    const ColumnFilter now = rows.columnFilters().value(column);
    if (m_kind == ColumnKind::Text)
        buildText(rows, column, now);
    else
        buildRange(rows, column, now);
    m_unknown->setObjectName(u"filterUnknown"_s);
    m_unknown->setChecked(now.by == ColumnFilter::By::Unknown);
    layout->addWidget(m_unknown);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Reset, this);
    m_apply = nameDialogButtons(*buttons, tr("Apply"), tr("Cancel"));
    buttons->button(QDialogButtonBox::Reset)->setText(tr("Show all"));
    buttons->button(QDialogButtonBox::Reset)->setEnabled(now.narrows());
    buttons->button(QDialogButtonBox::Reset)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_unknown, &QCheckBox::toggled, this, &ColumnFilterDialog::showState);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(filter());
        accept();
    });
    connect(buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        accept();
    });
    showState();
}

void ColumnFilterDialog::buildText(const RowFilter &rows, int column, const ColumnFilter &now)
{
    auto *form = new QFormLayout;
    m_contains = new QLineEdit(now.contains, this);
    m_contains->setObjectName(u"filterContains"_s);
    form->addRow(tr("Contains"), m_contains);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    setMinimumWidth(360);
    m_values = new QListWidget(this);
    m_values->setObjectName(u"filterValues"_s);
    m_values->setAccessibleName(tr("Values to show"));
    m_values->setMinimumHeight(200);
    for (const RowFilter::ColumnValue &each : rows.columnValues(column, MostValues)) {
        auto *item = new QListWidgetItem(tr("%1 (%2)", "a value and the number of its rows").arg(each.text, whole(each.rows)),
                                         m_values);
        item->setData(Qt::UserRole, each.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(now.values.contains(each.key) ? Qt::Checked : Qt::Unchecked);
    }
    m_values->setVisible(m_values->count() > 0);
    layout()->addWidget(m_values);
    connect(m_contains, &QLineEdit::textChanged, this, &ColumnFilterDialog::narrowList);
    m_contains->setFocus();
}

void ColumnFilterDialog::buildRange(const RowFilter &, int, const ColumnFilter &now)
{
    auto *form = new QFormLayout;
    m_from = new QLineEdit(now.from ? placeText(m_kind, *now.from, m_unit) : QString(), this);
    m_to = new QLineEdit(now.to ? placeText(m_kind, *now.to, m_unit) : QString(), this);
    m_from->setObjectName(u"filterFrom"_s);
    m_to->setObjectName(u"filterTo"_s);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Up to"), m_to);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    setMinimumWidth(360);
    m_bad = new QLabel(this);
    m_bad->setObjectName(u"filterBad"_s);
    m_bad->setWordWrap(true);
    m_bad->setProperty("muted", true);
    m_bad->setText(m_kind == ColumnKind::Date ? tr("A day, month, quarter or year, such as 2024-12-31 or 2024.")
                                              : tr("A number as the column shows it; an empty end is open."));
    layout()->addWidget(m_bad);
    for (QLineEdit *field : {m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &ColumnFilterDialog::showState);
    m_from->setFocus();
}

/// The list shows what contains the text; what is ticked stays ticked.
void ColumnFilterDialog::narrowList(const QString &typed)
{
    for (int row = 0; row < m_values->count(); ++row) {
        QListWidgetItem *item = m_values->item(row);
        item->setHidden(item->checkState() != Qt::Checked && !item->text().contains(typed, Qt::CaseInsensitive));
    }
}

void ColumnFilterDialog::showState()
{
    const bool open = !m_unknown->isChecked();
    for (QWidget *field : QList<QWidget *>{m_contains, m_values, m_from, m_to}) {
        if (field)
            field->setEnabled(open);
    }
    if (!m_apply || !m_from)
        return;
    bool good = true;
    for (QLineEdit *field : {m_from, m_to}) {
        const bool read = field->text().trimmed().isEmpty() || placeOf(*field, field == m_to);
        good = good && read;
        field->setProperty("bad", !read);
        field->style()->unpolish(field);
        field->style()->polish(field);
        field->setAccessibleDescription(read ? QString() : m_bad->text());
    }
    m_apply->setEnabled(good || !open);
}

std::optional<double> ColumnFilterDialog::placeOf(const QLineEdit &field, bool end) const
{
    QString text = field.text().simplified();
    if (text.isEmpty())
        return std::nullopt;
    if (m_kind == ColumnKind::Date) {
        const db::DateText read = db::readDate(toDb(text));
        if (read.status != db::ReadStatus::Ok)
            return std::nullopt;
        return static_cast<double>((end ? read.value.lastDay() : read.value.firstDay()).time_since_epoch().count());
    }
    text.remove(u',').remove(u' ').replace(u'△', u'-').replace(u'−', u'-');
    bool read = false;
    const double number = QLocale::c().toDouble(text, &read);
    return read && std::isfinite(number) ? std::optional(number * m_unit) : std::nullopt;
}

ColumnFilter ColumnFilterDialog::filter() const
{
    ColumnFilter filter;
    if (m_unknown->isChecked()) {
        filter.by = ColumnFilter::By::Unknown;
        return filter;
    }
    if (m_from) {
        filter.by = ColumnFilter::By::Range;
        filter.from = placeOf(*m_from, false);
        filter.to = placeOf(*m_to, true);
        if (filter.from && filter.to && *filter.from > *filter.to)
            std::swap(filter.from, filter.to);
        return filter;
    }
    for (int row = 0; row < m_values->count(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked)
            filter.values.append(m_values->item(row)->data(Qt::UserRole).toString());
    }
    if (filter.values.isEmpty())
        filter.contains = m_contains->text().trimmed();
    else
        filter.by = ColumnFilter::By::Values;
    return filter;
}

QString columnFilterSentence(const RowFilter &rows, int column, const QString &name, const ColumnFilter &filter)
{
    const auto shown = [&](double place) { return placeText(rows.columnKind(column), place, rows.placeUnit(column)); };
    switch (filter.by) {
    case ColumnFilter::By::Contains:
        return ColumnFilterDialog::tr("%1 contains “%2”").arg(name, filter.contains);
    case ColumnFilter::By::Values:
        return filter.values.size() == 1
            ? ColumnFilterDialog::tr("%1: %2", "a column and its value").arg(name, rows.valueText(column, filter.values.first()).value_or(filter.values.first()))
            : ColumnFilterDialog::tr("%1: %Ln value(s)", nullptr, static_cast<int>(filter.values.size())).arg(name);
    case ColumnFilter::By::Range:
        if (filter.from && filter.to)
            return ColumnFilterDialog::tr("%1 from %2 to %3").arg(name, shown(*filter.from), shown(*filter.to));
        return filter.from ? ColumnFilterDialog::tr("%1 from %2").arg(name, shown(*filter.from))
                           : ColumnFilterDialog::tr("%1 up to %2").arg(name, shown(*filter.to));
    case ColumnFilter::By::Unknown:
        break;
    }
    return ColumnFilterDialog::tr("%1 unknown", "the value of a column").arg(name);
}

} // namespace ui
