#include "ui/forms/form_field.h"
#include "ui/forms/record_form.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

// How a form is laid out: the key first, then what the record says, then where that comes from.

namespace ui {

namespace {

enum Section { WhichRecord, WhatItSays, WhereFrom, SectionCount };

Section sectionOf(const db::Column &column)
{
    switch (column.role) {
    case db::Role::Key:
        return WhichRecord;
    case db::Role::Figure:
    case db::Role::Unit:
        return WhatItSays;
    case db::Role::AsOf:
    case db::Role::Source:
    case db::Role::Revision:
    case db::Role::Mark:
    case db::Role::Note:
        break;
    }
    return WhereFrom;
}

bool isWide(const db::Column &column)
{
    return column.role == db::Role::Note || column.key == "definition";
}

} // namespace

void RecordForm::buildFields(QWidget *inside)
{
    const auto columns = db::info(m_kind).columns;
    const QString titles[] = {tr("Which record"), tr("What it says"), tr("Where it comes from")};
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(20, 14, 20, 8);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (int section = 0; section < SectionCount; ++section) {
        int place = 0;
        bool titled = false;
        const auto put = [&](std::size_t i) {
            if (!std::exchange(titled, true)) {
                auto *title = new QLabel(titles[section], inside);
                title->setProperty("heading", true);
                grid->addWidget(title, row++, 0, 1, 2);
            }
            const int column = static_cast<int>(i);
            const QString name = columnName(m_kind, column);
            auto *field = new FormField(fromDb(columns[i].key), name, columns[i].required,
                                        newFieldEditor(*m_snapshot, m_kind, column, inside), inside);
            connect(field, &FormField::edited, this, &RecordForm::touch);
            connect(field, &FormField::left, this, &RecordForm::showFindings);
            m_fields[i] = field;
            if (isWide(columns[i])) {
                row += place;
                grid->addWidget(field, row++, 0, 1, 2);
                place = 0;
                return;
            }
            grid->addWidget(field, row, place);
            row += place;
            place = 1 - place;
        };
        // The note closes the form whatever stands behind it in a file.
        for (const bool notes : {false, true}) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (columns[i].stored() && sectionOf(columns[i]) == section
                    && (columns[i].role == db::Role::Note) == notes)
                    put(i);
            }
        }
        row += place;
    }
    grid->setRowStretch(row, 1);
}

void RecordForm::buildBottom()
{
    // Made behind the fields, for the keyboard goes along widgets in the order in which they were made.
    m_general = new QLabel(this);
    m_reasonLabel = new QLabel(this);
    m_reason = new QLineEdit(this);
    m_state = new QLabel(this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save = new QPushButton(tr("&Save"), this);
    m_general->setObjectName(u"generalFindings"_s);
    m_general->setWordWrap(true);
    m_general->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(u"reason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setProperty("small", true);
    m_state->setObjectName(u"formState"_s);
    m_state->setProperty("muted", true);
    m_state->setWordWrap(true);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_save->setAutoDefault(false); // Enter goes through keyPressEvent(), which waits for the plan
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(cancel, 0, Qt::AlignBottom);
    buttons->addWidget(m_save, 0, Qt::AlignBottom);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(20, 4, 20, 16);
    bottom->setSpacing(6);
    bottom->addWidget(m_general);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(10);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    bottom->addLayout(reason);
    bottom->addSpacing(4);
    bottom->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(bottom);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(cancel, &QPushButton::clicked, this, &RecordForm::reject);
    connect(m_reason, &QLineEdit::textEdited, this, [this] {
        m_error.reset();
        showState();
    });
}

} // namespace ui
