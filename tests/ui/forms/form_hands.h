#pragma once

#include "tests/support/window_fixture.h"

#include "db/exchange/record_edit.h"
#include "ui/forms/form_field.h"
#include "ui/forms/record_form.h"
#include "ui/widgets/elided_label.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::RecordForm;

/// A form over a window, and hands to write into it.
class Form
{
public:
    Form(const WindowFixture &fixture, db::Kind kind, RecordForm::Mode mode = RecordForm::Mode::Add,
         std::int64_t version = 0)
        : m_kind(kind),
          form(std::make_unique<RecordForm>(ui::Context{*fixture.session, *fixture.settings, const_cast<TestAsk &>(fixture.ask)},
                                            kind, mode, version, nullptr)),
          stored(form.get(), &RecordForm::stored)
    {
        form->show();
        form->activateWindow();
    }

    ui::FormField *field(std::string_view key) const { return form->field(db::info(m_kind).find(key)); }
    void write(std::string_view key, const QString &text) const
    {
        QWidget *control = field(key)->editor()->control();
        if (auto *line = qobject_cast<QLineEdit *>(control)) {
            line->selectAll();
            line->insert(text); // as the keyboard would; keyClicks() knows Latin letters only
        } else if (auto *box = qobject_cast<QComboBox *>(control)) {
            box->isEditable() ? box->setEditText(text) : box->setCurrentIndex(box->findData(text));
        } else if (auto *note = qobject_cast<QPlainTextEdit *>(control)) {
            note->setPlainText(text);
        }
    }
    QPushButton *save() const { return form->findChild<QPushButton *>(u"save"_s); }
    QString state() const { return form->findChild<QLabel *>(u"formState"_s)->text(); }
    QString note(const QString &key) const { return form->findChild<ui::ElidedLabel *>(u"note_"_s + key)->fullText(); }
    bool settled() const { return QTest::qWaitFor([this] { return form->settled(); }, 10000); }
    bool saved()
    {
        if (!settled())
            return false;
        save()->click();
        return QTest::qWaitFor([this] { return stored.size() == 1; }, 10000);
    }

private:
    db::Kind m_kind;

public:
    std::unique_ptr<RecordForm> form;
    QSignalSpy stored;
};

/// Rows of a kind, a line each, as a form would show their cells.
inline QStringList rows(const WindowFixture &fixture, db::Kind kind)
{
    QStringList lines;
    const auto snapshot = fixture.session->snapshot();
    for (std::size_t row = 0; row < snapshot->table(kind).size(); ++row) {
        QStringList cells;
        for (const std::string &cell : db::editedTexts(*snapshot, kind, row))
            cells.append(ui::fromDb(cell));
        lines.append((snapshot->table(kind).origins[row].state == db::RowState::Withdrawn ? u"none "_s : QString())
                     + cells.join(u'|'));
    }
    lines.sort();
    return lines;
}

inline std::int64_t firstVersion(const WindowFixture &fixture, db::Kind kind)
{
    return fixture.session->snapshot()->table(kind).origins.front().version;
}

inline void writeSpent(const Form &form)
{
    form.write("phase", u"1단계"_s);
    form.write("fiscal_year", u"2024"_s);
    form.write("stage", u"spent"_s);
    form.write("amount", u"12"_s);
    form.write("as_of", u"2024. 12. 31."_s);
}
