#include "ui/forms/record_form.h"

#include "ui/ask.h"
#include "ui/forms/form_field.h"
#include "ui/style/theme.h"
#include "ui/words/closing_words.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Pause = 250; ///< milliseconds without a key before what was written is looked at
constexpr qsizetype ListedFigures = 4;

/// Only required cells that nobody has come to yet: there is nothing wrong with them so far.
bool isMissing(const db::Problem &problem)
{
    return problem.rule == "value.missing" || problem.rule == "as_of.missing";
}

} // namespace

RecordForm::RecordForm(const Context &context, db::Kind kind, Mode mode, std::int64_t version, QWidget *parent)
    : QDialog(parent), m_context(context), m_kind(kind), m_mode(mode), m_snapshot(context.session.snapshot()),
      m_fields(db::info(kind).columns.size()), m_scroll(new QScrollArea(this))
{
    setObjectName(u"recordForm"_s);
    const QString name = kindName(kind);
    setWindowTitle(mode == Mode::Add ? tr("New record: %1").arg(name)
                                     : mode == Mode::Change ? tr("Change record: %1").arg(name)
                                                            : tr("Newer claim: %1").arg(name));
    auto *inside = new QWidget(this);
    buildFields(inside);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildBottom();
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &RecordForm::plan);
    // The file may get other content while the form is open: what was shown is then shown anew.
    connect(&m_context.session, &Session::snapshotChanged, this, [this] {
        if (!m_saving)
            touch();
    });
    version != 0 ? startFrom(version) : startEmpty();
    const QSize room = screen()->availableGeometry().size() - QSize(40, 60);
    resize(QSize(scaled(760), inside->sizeHint().height() + scaled(190)).boundedTo(room));
    plan();
}

/// A form that goes while it is in sight takes the keyboard from its fields: nothing is to be said then.
RecordForm::~RecordForm()
{
    for (FormField *each : m_fields) {
        if (each)
            each->disconnect(this);
    }
}

void RecordForm::startFrom(std::int64_t version)
{
    const db::Table &table = m_snapshot->table(m_kind);
    const std::optional<std::size_t> row = table.rowOf(version);
    if (!row)
        return startEmpty();
    const std::vector<std::string> cells = db::editedTexts(*m_snapshot, m_kind, *row);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (!m_fields[i])
            continue;
        m_fields[i]->editor()->setCell(fromDb(cells[i]));
        m_fields[i]->settle(oldText(static_cast<int>(i), table.at(*row, static_cast<int>(i))));
    }
    if (m_mode == Mode::Change) {
        m_replaces = version;
    } else {
        const db::KindInfo &info = db::info(m_kind);
        const auto said = db::PartialDate::fromCode(table.at(*row, info.asOfColumn()));
        const db::PartialDate looked = m_context.session.look().asOf;
        const bool newer = !said.valid() || looked.lastDay() > said.lastDay();
        field(info.asOfColumn())->editor()->setCell(fromDb((newer ? looked : dayOf(QDate::currentDate())).text()));
        // Another claim has another source, its own rounding and remarks.
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const db::Role role = info.columns[i].role;
            if (role == db::Role::Source || role == db::Role::Mark || role == db::Role::Note)
                m_fields[i]->editor()->setCell({});
        }
    }
    // What is most likely to be altered has the keyboard.
    const auto columns = db::info(m_kind).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (m_fields[i] && columns[i].role == db::Role::Figure && columns[i].type != db::Type::Text
            && columns[i].type != db::Type::Choice) {
            m_fields[i]->editor()->setFocus();
            return;
        }
    }
}

void RecordForm::startEmpty()
{
    const db::KindInfo &info = db::info(m_kind);
    const db::Look &look = m_context.session.look();
    if (info.asOfColumn() >= 0)
        field(info.asOfColumn())->editor()->setCell(fromDb(look.asOf.text()));
    if (const int phase = info.find("phase"); phase >= 0 && m_kind != db::Kind::Phases)
        field(phase)->editor()->setCell(fromDb(look.phase));
    for (FormField *each : m_fields) {
        if (each)
            each->settle();
    }
    m_fields.front()->editor()->setFocus();
}

QString RecordForm::oldText(int column, db::Value value) const
{
    const db::KindInfo &info = db::info(m_kind);
    if (value == db::Null)
        return unknownMark();
    if (column == info.sourceColumn())
        return sourceName(*m_snapshot, m_snapshot->text(value));
    if (info.columns[static_cast<std::size_t>(column)].type == db::Type::Money)
        return moneyWithUnit(value, MoneyUnit::Won);
    return cellText(*m_snapshot->texts, m_kind, column, value);
}

db::RecordEdit RecordForm::written() const
{
    const auto columns = db::info(m_kind).columns;
    db::RecordEdit edit;
    edit.kind = m_kind;
    edit.cells.resize(columns.size());
    edit.replaces = m_replaces;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (m_fields[i])
            edit.cells[i] = toDb(m_fields[i]->editor()->cell());
        if (columns[i].role == db::Role::Unit && m_kind == db::Kind::Budget)
            edit.cells[i] = toDb(field(db::col::budget::Amount)->editor()->unit());
    }
    return edit;
}

void RecordForm::touch()
{
    m_stale = true;
    m_error.reset();
    ++m_round;
    m_soon.start();
}

void RecordForm::plan()
{
    m_soon.stop();
    const int round = ++m_round;
    m_context.session.planEdit(written(), this, [this, round](db::Result<Session::PlannedEdit> answer) {
        if (round == m_round)
            take(std::move(answer));
    });
}

void RecordForm::take(db::Result<Session::PlannedEdit> answer)
{
    m_stale = false;
    m_planned = {};
    if (answer)
        m_planned = *std::move(answer);
    else
        m_error = answer.error();
    showFindings();
    if (std::exchange(m_saveWanted, false))
        save();
}

/// Problems under their fields, those of the whole record below all of them.
void RecordForm::showFindings()
{
    if (!m_planned.plan) {
        showState();
        return;
    }
    struct Finding {
        QString text;
        std::optional<db::Severity> severity;
    };
    std::vector<Finding> of(m_fields.size());
    QStringList general;
    for (const db::Problem &problem : m_planned.plan->problems) {
        auto column = static_cast<std::size_t>(problem.column);
        if (column == 0 || column > m_fields.size()) {
            if (problem.rule != "row.empty" || m_planned.plan->errors == 0) // it is still being written
                general.append(severityName(problem.severity) + u": "_s + text(problem));
            continue;
        }
        --column;
        if (!m_fields[column]) // the unit stands in the field of its amount
            column = db::col::budget::Amount;
        const FormField *field = m_fields[column];
        if (isMissing(problem) && !field->touched() && !m_saveTried)
            continue;
        Finding &finding = of[column];
        finding.text += (finding.text.isEmpty() ? QString() : u" "_s)
            + (isMissing(problem) ? tr("This has to be filled in.") : text(problem));
        if (problem.severity == db::Severity::Error || !finding.severity)
            finding.severity = problem.severity;
    }
    for (std::size_t i = 0; i < of.size(); ++i) {
        if (m_fields[i])
            m_fields[i]->setFinding(of[i].text, of[i].severity);
    }
    if (!m_planned.altered.empty())
        general.append(alteredText());
    m_general->setText(general.join(u'\n'));
    m_general->setVisible(!general.isEmpty());
    showState();
}

QString RecordForm::alteredText() const
{
    QStringList lines{tr("This alters figures of closed quarters and needs a reason:")};
    for (const db::AlteredFigure &each : m_planned.altered) {
        if (lines.size() > ListedFigures) {
            lines.append(tr("… and %1 more").arg(whole(static_cast<qint64>(m_planned.altered.size()) - ListedFigures)));
            break;
        }
        lines.append(u"• "_s
                     + tr("%1, %2: %3 from %4 to %5")
                           .arg(date(each.quarter), phaseName(each.phase), closedFigureName(each.figure),
                                closedFigureValue(each.figure, each.before), closedFigureValue(each.figure, each.after)));
    }
    return lines.join(u'\n');
}

bool RecordForm::anyChanged() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FormField *each) { return each && each->changed(); });
}

bool RecordForm::keyChanged() const
{
    const auto columns = db::info(m_kind).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (m_fields[i] && columns[i].identifies() && m_fields[i]->changed())
            return true;
    }
    return false;
}

QString RecordForm::missingNames() const
{
    QStringList names;
    for (const db::Problem &problem : m_planned.plan->problems) {
        const auto column = static_cast<std::size_t>(problem.column);
        if (isMissing(problem) && column > 0 && column <= m_fields.size() && m_fields[column - 1])
            names.append(m_fields[column - 1]->name());
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

/// Why it cannot be saved, or what saving does.
QString RecordForm::state() const
{
    if (m_saving)
        return tr("Saving…");
    if (m_error)
        return text(*m_error);
    if (!m_planned.plan)
        return {};
    const db::ImportPlan &plan = *m_planned.plan;
    if (plan.errors > 0) {
        const QString missing = missingNames();
        return missing.isEmpty() ? tr("%Ln error(s) to correct first.", nullptr, static_cast<int>(plan.errors))
                                 : tr("Still to be filled in: %1.").arg(missing);
    }
    if (plan.inserted + plan.updated + plan.withdrawn == 0)
        return tr("Nothing is changed so far.");
    if (plan.warnings > 0)
        return tr("%Ln warning(s); saving accepts them.", nullptr, static_cast<int>(plan.warnings));
    if (m_mode == Mode::Change && keyChanged())
        return tr("The record ends as it was named before and begins anew under what stands here.");
    return {};
}

void RecordForm::showState()
{
    const bool closed = !m_planned.altered.empty() || (m_error && m_error->code == db::ErrorCode::ClosedQuarter);
    const QString label = closed ? tr("&Reason (required: a closed quarter is altered)") : tr("&Reason (optional)");
    if (m_reasonLabel->text() != label) {
        m_reasonLabel->setText(label);
        m_reason->setAccessibleName(withoutKey(label));
    }
    const QString why = state();
    m_state->setText(why);
    const db::ImportPlan *plan = m_planned.plan.get();
    const bool savable = plan && plan->errors == 0 && plan->inserted + plan->updated + plan->withdrawn > 0;
    m_save->setEnabled(savable && !m_saving);
    m_save->setToolTip(savable ? QString() : why);
    m_scroll->setEnabled(!m_saving);
}

void RecordForm::save()
{
    if (m_saving)
        return;
    // A syllable that is still being composed belongs to what was written.
    if (QInputMethod *method = QGuiApplication::inputMethod())
        method->commit();
    m_saveTried = true;
    if (m_stale) {
        m_saveWanted = true;
        plan();
        return;
    }
    if (!m_planned.plan)
        return;
    showFindings();
    if (m_planned.plan->errors > 0)
        goToFirstError();
    else if (m_save->isEnabled())
        commit();
}

void RecordForm::commit()
{
    m_saving = true;
    m_error.reset();
    showState();
    m_context.session.commitImport(m_planned.plan, m_planned.plan->options, m_reason->text().trimmed(), this,
                                   [this](const db::Result<std::int64_t> &answer) {
                                       m_saving = false;
                                       if (!answer)
                                           return refuse(answer.error());
                                       accept();
                                       Q_EMIT stored(*answer);
                                   });
}

void RecordForm::refuse(const db::Error &error)
{
    if (error.code == db::ErrorCode::FileMoved) // what it would do to the file as it is now
        plan();
    m_error = error;
    showState();
    if (error.code == db::ErrorCode::ClosedQuarter)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void RecordForm::goToFirstError()
{
    for (FormField *each : m_fields) {
        if (!each || !each->editor()->control()->property("bad").toBool())
            continue;
        m_scroll->ensureWidgetVisible(each);
        each->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
        return;
    }
    QDialog::keyPressEvent(event);
}

void RecordForm::reject()
{
    if (m_saving)
        return;
    if (anyChanged()
        && !m_context.ask.confirm(this, {windowTitle(), tr("Leave the form? What was written is not saved."), {},
                                         tr("Leave")}))
        return;
    QDialog::reject();
}

} // namespace ui
