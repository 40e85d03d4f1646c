#include "ui/forms/field_editor.h"

#include "db/exchange/values.h"
#include "ui/forms/known_values.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWheelEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Rolling over a form must not change what it says.
class StillCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QComboBox *newCombo(QWidget *parent)
{
    auto *box = new StillCombo(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

class LineEditor final : public FieldEditor
{
public:
    LineEditor(const QString &placeholder, QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit(this))
    {
        m_line->setPlaceholderText(placeholder);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        build({m_line});
    }
    QString cell() const override { return m_line->text().trimmed(); }
    void setCell(const QString &cell) override { m_line->setText(cell); }

private:
    QLineEdit *m_line;
};

class NoteEditor final : public FieldEditor
{
public:
    explicit NoteEditor(QWidget *parent) : FieldEditor(parent), m_text(new QPlainTextEdit(this))
    {
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + 18);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
        build({m_text});
    }
    QString cell() const override { return m_text->toPlainText().trimmed(); }
    void setCell(const QString &cell) override
    {
        const QSignalBlocker silent(m_text);
        m_text->setPlainText(cell);
    }

private:
    QPlainTextEdit *m_text;
};

/// One of the values that the file knows, by what people call it, or another one.
class KnownEditor final : public FieldEditor
{
public:
    KnownEditor(const QList<KnownValue> &values, const QString &placeholder, QWidget *parent)
        : FieldEditor(parent), m_box(newCombo(this))
    {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        for (const KnownValue &value : values) {
            m_box->addItem(value.shown, value.key);
            if (value.shown != value.key)
                m_box->setItemData(m_box->count() - 1, value.key, Qt::ToolTipRole);
        }
        m_box->setCurrentIndex(-1);
        m_box->lineEdit()->setPlaceholderText(placeholder);
        // A list to choose from: a text completed in place would be taken for what the person wrote.
        auto *completer = new QCompleter(m_box->model(), m_box);
        completer->setCompletionMode(QCompleter::PopupCompletion);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_box->setCompleter(completer);
        connect(m_box, &QComboBox::editTextChanged, this, [this] {
            m_box->lineEdit()->setToolTip(m_box->currentText());
            Q_EMIT edited();
        });
        build({m_box});
    }
    QString cell() const override
    {
        const QString text = m_box->currentText().trimmed();
        const int known = m_box->findText(text, Qt::MatchFixedString | Qt::MatchCaseSensitive);
        return known < 0 ? text : m_box->itemData(known).toString();
    }
    void setCell(const QString &cell) override
    {
        const QSignalBlocker silent(m_box);
        const int known = m_box->findData(cell);
        m_box->setCurrentIndex(known);
        m_box->setEditText(known < 0 ? cell : m_box->itemText(known));
        m_box->lineEdit()->setCursorPosition(0);
    }

private:
    QComboBox *m_box;
};

class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(db::Kind kind, int column, QWidget *parent) : FieldEditor(parent), m_box(newCombo(this))
    {
        const db::Column &declared = db::info(kind).columns[static_cast<std::size_t>(column)];
        m_required = declared.required;
        if (declared.blank == db::Null)
            m_box->addItem(m_required ? FieldEditor::tr("Choose…") : unknownMark(), QString());
        else
            m_blank = fromDb(declared.choices[static_cast<std::size_t>(declared.blank)].key);
        for (std::size_t i = 0; i < declared.choices.size(); ++i)
            m_box->addItem(choiceName(kind, column, static_cast<db::Value>(i)), fromDb(declared.choices[i].key));
        setCell({});
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
        build({m_box});
    }
    QString cell() const override { return m_box->currentData().toString(); }
    void setCell(const QString &cell) override
    {
        const QSignalBlocker silent(m_box);
        m_box->setCurrentIndex(std::max(0, m_box->findData(cell.isEmpty() ? m_blank : cell)));
    }

private:
    QComboBox *m_box;
    QString m_blank; ///< the choice that a blank cell means
    bool m_required = false;
};

class FlagEditor final : public FieldEditor
{
public:
    FlagEditor(const QString &text, QWidget *parent) : FieldEditor(parent), m_box(new QCheckBox(text, this))
    {
        connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
        build({m_box});
    }
    QString cell() const override { return m_box->isChecked() ? u"1"_s : QString(); }
    void setCell(const QString &cell) override
    {
        const QSignalBlocker silent(m_box);
        m_box->setChecked(cell == "1"_L1);
    }

private:
    QCheckBox *m_box;
};

class DateEditor final : public FieldEditor
{
public:
    explicit DateEditor(QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit(this))
    {
        m_line->setPlaceholderText(FieldEditor::tr("2025-03-31, 2025-03, 2025Q1 or 2025"));
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        build({m_line});
    }
    QString cell() const override { return m_line->text().trimmed(); }
    void setCell(const QString &cell) override { m_line->setText(cell); }
    QString reading() const override
    {
        const db::DateText read = db::readDate(toDb(m_line->text()));
        return read.status == db::ReadStatus::Ok ? u"= "_s + date(read.value) : QString();
    }

private:
    QLineEdit *m_line;
};

/// An amount of money with the unit it is written in.
class AmountEditor final : public FieldEditor
{
public:
    explicit AmountEditor(QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit(this)), m_unit(newCombo(this))
    {
        m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_unit->setObjectName(u"field_unit"_s);
        m_unit->setAccessibleName(FieldEditor::tr("Unit of the amount"));
        for (const Unit &unit : units)
            m_unit->addItem(ownUnitName(toDb(QString::fromUtf8(unit.key))), QString::fromUtf8(unit.key));
        m_unit->setCurrentIndex(static_cast<int>(numberStyle().money));
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_unit, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
        build({m_line, m_unit});
    }
    QString cell() const override { return m_line->text().trimmed(); }
    /// In the largest unit in which the amount is whole.
    void setCell(const QString &cell) override
    {
        const QSignalBlocker silent(m_unit);
        bool number = false;
        const qlonglong won = cell.toLongLong(&number);
        m_line->setText(cell);
        if (!number)
            return;
        int unit = static_cast<int>(MoneyUnit::Won);
        if (won == 0)
            unit = static_cast<int>(numberStyle().money);
        for (int i = 0; won != 0 && i < static_cast<int>(units.size()); ++i) {
            if (won % units[static_cast<std::size_t>(i)].won == 0)
                unit = i;
        }
        m_unit->setCurrentIndex(unit);
        m_line->setText(whole(won / units[static_cast<std::size_t>(unit)].won));
    }
    QString unit() const override { return m_unit->currentData().toString(); }
    QString reading() const override
    {
        db::NumberOptions options;
        options.wonPerUnit = units[static_cast<std::size_t>(std::max(0, m_unit->currentIndex()))].won;
        options.units = true;
        const db::NumberText read = db::readMoney(toDb(m_line->text()), options);
        return read.status == db::ReadStatus::Ok ? u"= "_s + moneyWithUnit(read.value, MoneyUnit::Won) : QString();
    }

private:
    struct Unit {
        const char *key;
        std::int64_t won;
    };
    static constexpr std::array<Unit, 4> units{{{"원", 1}, {"천원", 1'000}, {"백만원", 1'000'000}, {"억원", 100'000'000}}};

    QLineEdit *m_line;
    QComboBox *m_unit;
};

} // namespace

FieldEditor::FieldEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
}

void FieldEditor::build(std::initializer_list<QWidget *> row)
{
    m_control = *row.begin();
    for (QWidget *each : row)
        static_cast<QHBoxLayout *>(layout())->addWidget(each, each == m_control ? 1 : 0);
    setFocusProxy(m_control);
}

FieldEditor *newFieldEditor(const db::Snapshot &snapshot, db::Kind kind, int column, QWidget *parent)
{
    const db::Column &declared = db::info(kind).columns[static_cast<std::size_t>(column)];
    switch (declared.type) {
    case db::Type::Choice:
        return new ChoiceEditor(kind, column, parent);
    case db::Type::Flag:
        return new FlagEditor(FieldEditor::tr("The number is rounded (about, at most, more than)"), parent);
    case db::Type::Money:
        return new AmountEditor(parent);
    case db::Type::Date:
        return new DateEditor(parent);
    case db::Type::Text:
        if (declared.role == db::Role::Note || declared.key == "definition")
            return new NoteEditor(parent);
        if (offersKnown(kind, column))
            return new KnownEditor(knownValues(snapshot, kind, column), blankMeaning(kind, column), parent);
        break;
    case db::Type::Count:
    case db::Type::Decimal:
    case db::Type::Year:
        break;
    }
    return new LineEditor(blankMeaning(kind, column), parent);
}

FieldEditor *newDateEditor(QWidget *parent)
{
    return new DateEditor(parent);
}

} // namespace ui
