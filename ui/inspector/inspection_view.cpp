#include "ui/inspector/inspection_view.h"

#include "ui/inspector/breakable.h"
#include "ui/inspector/claim_card.h"
#include "ui/inspector/link_row.h"
#include "ui/style/theme.h"
#include "ui/words/inspection_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t FirstRows = 8;
constexpr std::size_t MoreRows = 100;
constexpr std::array Roles{db::TermRole::Part, db::TermRole::Subtracted, db::TermRole::Numerator,
                           db::TermRole::Denominator};

/// Whether making this claim count would change what stands: an adopted claim yields to those of later years.
bool canSettle(const db::InspectedClaim &claim, const std::vector<db::InspectedClaim> &all)
{
    if (claim.value == db::Null || db::counts(claim.verdict) || claim.verdict == db::Verdict::AfterLook)
        return false;
    const auto counting = std::find_if(all.begin(), all.end(),
                                       [](const db::InspectedClaim &each) { return db::counts(each.verdict); });
    return counting != all.end() && counting->asOf.lastDay() <= db::PartialDate::ofYear(claim.asOf.year()).lastDay();
}

} // namespace

InspectionView::InspectionView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"inspection"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

QVBoxLayout *InspectionView::begin()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"inspectionContent"_s);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(14, 10, 14, 14);
    m_layout->setSpacing(6);
    m_history = nullptr;
    return m_layout;
}

void InspectionView::end()
{
    m_layout->addStretch(1);
    setWidget(m_layout->parentWidget()); // takes the place of the content before and deletes it
}

void InspectionView::showNothing()
{
    m_inspection.reset();
    begin();
    QWidget *content = m_layout->parentWidget();
    m_layout->addWidget(wrappedLabel(tr("Where does a figure come from?"), content, {"heading"}));
    QLabel *how = wrappedLabel(tr("Press F4 on a tile, a value of a chart, a cell of a table or a line of what needs "
                                  "attention, or choose “Where it comes from” in its menu. A click on a value of a "
                                  "chart does the same."),
                               content, {"muted"});
    how->setObjectName(u"inspectorHelp"_s);
    m_layout->addWidget(how);
    m_layout->addWidget(wrappedLabel(tr("Here stand its claims and which of them counts, how it is worked out, its "
                                        "sources, its records and its history."),
                                     content, {"muted"}));
    end();
    setAccessibleName(tr("Where a figure comes from"));
}

void InspectionView::showProblem(const QString &words)
{
    m_inspection.reset();
    begin();
    m_layout->addWidget(wrappedLabel(words, m_layout->parentWidget()));
    end();
}

void InspectionView::showFigure(std::shared_ptr<const db::Snapshot> snapshot,
                                std::shared_ptr<const db::Inspection> inspection, bool adoptable)
{
    const bool same = m_inspection && m_inspection->ref == inspection->ref;
    const int place = same ? verticalScrollBar()->value() : 0;
    const bool keyboard = widget() && widget()->isAncestorOf(window()->focusWidget());
    m_snapshot = std::move(snapshot);
    m_inspection = std::move(inspection);
    begin();
    addFigure();
    addFormula();
    addClaims(adoptable);
    addRecords();
    if (db::claimedFigure(*m_inspection).known()) {
        addHeading(tr("History"));
        m_history = new QVBoxLayout;
        m_history->setSpacing(2);
        m_history->addWidget(wrappedLabel(tr("Reading the history…"), m_layout->parentWidget(), {"muted"}));
        m_layout->addLayout(m_history);
    }
    end();
    setAccessibleName(text(m_inspection->name));
    if (keyboard) // what had it is gone
        setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(place);
}

void InspectionView::addHeading(const QString &words)
{
    QLabel *label = wrappedLabel(words, m_layout->parentWidget(), {"heading"});
    label->setContentsMargins(0, 10, 0, 0);
    m_layout->addWidget(label);
}

void InspectionView::addFigure()
{
    QWidget *content = m_layout->parentWidget();
    const db::Inspection &of = *m_inspection;
    QLabel *name = wrappedLabel(text(of.name), content, {"muted"});
    name->setObjectName(u"inspectedName"_s);
    m_layout->addWidget(name);
    QLabel *value = wrappedLabel(valueText(*m_snapshot->texts, of), content);
    value->setObjectName(u"inspectedValue"_s);
    QFont large = value->font();
    large.setPixelSize(scaled(24));
    large.setBold(true);
    value->setFont(large);
    m_layout->addWidget(value);
    if (const QString exact = exactValueText(of); !exact.isEmpty())
        m_layout->addWidget(wrappedLabel(exact, content));
    if (!of.figure.known())
        m_layout->addWidget(wrappedLabel(tr("The file knows no value up to this date."), content));
    else if (of.figure.asOf.valid())
        m_layout->addWidget(wrappedLabel(
            tr("As of %1 · %2").arg(date(of.figure.asOf), sourceName(*m_snapshot, of.figure.source)), content));
    QLabel *look = wrappedLabel(tr("Seen: %1").arg(lookSentence(of.look.asOf, of.look.phase, m_snapshot->knownOn, {})),
                                content, {"muted", "small"});
    look->setObjectName(u"inspectedLook"_s);
    m_layout->addWidget(look);
}

void InspectionView::addFormula()
{
    const db::Inspection &of = *m_inspection;
    if (of.formula == db::Formula::Unknown || (of.formula == db::Formula::Stated && of.terms.empty()))
        return;
    addHeading(tr("How it is worked out"));
    QWidget *content = m_layout->parentWidget();
    QLabel *formula = wrappedLabel(
        inspectionText({db::PhraseId::FormulaIs, {static_cast<db::Value>(of.formula)}}), content);
    formula->setObjectName(u"inspectedFormula"_s);
    m_layout->addWidget(formula);
    int roles = 0;
    for (const db::TermRole role : Roles)
        roles += std::any_of(of.terms.begin(), of.terms.end(), [role](const auto &each) { return each.role == role; });
    for (const db::TermRole role : Roles)
        addTerms(role, roles > 1);
    std::vector<db::Value> parts;
    for (const db::FormulaTerm &term : of.terms)
        parts.push_back(term.role == db::TermRole::Subtracted ? -term.figure.value : term.figure.value);
    if (of.unit == db::UnitKey::Won && of.formula == db::Formula::Sum && roundsApart(parts))
        m_layout->addWidget(wrappedLabel(roundingNote(), content, {"muted", "small"}));
}

void InspectionView::addTerms(db::TermRole role, bool named)
{
    std::vector<const db::FormulaTerm *> terms;
    for (const db::FormulaTerm &term : m_inspection->terms) {
        if (term.role == role)
            terms.push_back(&term);
    }
    if (terms.empty())
        return;
    if (named)
        m_layout->addWidget(wrappedLabel(termRoleName(role), m_layout->parentWidget(), {"muted", "small"}));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    m_layout->addLayout(rows);
    addRows(rows, 0, terms.size(), [this, terms, keep = m_inspection](std::size_t index) -> QWidget * {
        const db::FormulaTerm &term = *terms[index];
        auto *row = new LinkRow(text(term.name), termText(*keep, term), {}, nullptr);
        row->setObjectName(u"term"_s);
        connect(row, &LinkRow::clicked, this, [this, ref = term.ref] { Q_EMIT figureChosen(ref); });
        return row;
    });
}

void InspectionView::addRows(QVBoxLayout *layout, std::size_t from, std::size_t count,
                             std::function<QWidget *(std::size_t)> row)
{
    const std::size_t room = from == 0 ? FirstRows : MoreRows;
    // A list that is hardly longer than its first part is shown whole.
    const std::size_t until = count - from <= room + 2 ? count : from + room;
    for (std::size_t i = from; i < until; ++i)
        layout->addWidget(row(i));
    if (until == count)
        return;
    auto *more = new QPushButton(tr("Show %Ln more", nullptr, static_cast<int>(std::min(count - until, MoreRows))));
    more->setObjectName(u"showMore"_s);
    more->setProperty("link", true);
    layout->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this, layout, more, until, count, row = std::move(row)] {
        more->hide();
        more->deleteLater();
        const int first = layout->count();
        addRows(layout, until, count, row);
        if (layout->count() > first)
            layout->itemAt(first)->widget()->setFocus(Qt::OtherFocusReason);
    });
}

void InspectionView::addClaims(bool adoptable)
{
    const db::Inspection &of = *m_inspection;
    const db::FigureRef claimed = db::claimedFigure(of);
    if (of.claims.empty() || !claimed.kind)
        return;
    addHeading(tr("%Ln claim(s)", nullptr, static_cast<int>(of.claims.size())));
    const db::Kind kind = *claimed.kind;
    const int column = db::info(kind).find(claimed.name);
    // The one that counts first, whatever is dated after it.
    std::vector<const db::InspectedClaim *> order;
    for (const bool counting : {true, false}) {
        for (const db::InspectedClaim &claim : of.claims) {
            if (db::counts(claim.verdict) == counting)
                order.push_back(&claim);
        }
    }
    for (const db::InspectedClaim *claim : order) {
        const QString value = claim->value == db::Null ? tr("withdrawn")
                                                       : claimedText(*m_snapshot->texts, kind, column, claim->value);
        auto *card = new ClaimCard(*claim, value, adoptable && canSettle(*claim, of.claims), m_layout->parentWidget());
        const qint64 version = claim->version;
        connect(card, &ClaimCard::recordWanted, this, [this, kind, version] { Q_EMIT recordChosen(kind, version); });
        connect(card, &ClaimCard::adoptionWanted, this,
                [this, kind, version, column,
                 words = tr("%1, as of %2, %3").arg(value, date(claim->asOf), sourceSentence(claim->source))] {
                    Q_EMIT adoptionWanted(kind, version, column, words);
                });
        m_layout->addWidget(card);
    }
}

/// The rows behind it that no claim above leads to.
void InspectionView::addRecords()
{
    const db::Inspection &of = *m_inspection;
    std::vector<db::InspectedRecord> records;
    for (const db::InspectedRecord &record : of.records) {
        const bool claim = std::any_of(of.claims.begin(), of.claims.end(),
                                       [&](const auto &each) { return each.version == record.version; });
        if (!claim || !db::claimedFigure(of).known())
            records.push_back(record);
    }
    if (records.empty())
        return;
    addHeading(tr("%Ln record(s)", nullptr, static_cast<int>(records.size())));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    m_layout->addLayout(rows);
    addRows(rows, 0, records.size(), [this, records](std::size_t index) -> QWidget * {
        const db::InspectedRecord &record = records[index];
        auto *row = new LinkRow(versionName(*m_snapshot, record.kind, record.version), {},
                                tr("%1 · change set %2").arg(kindName(record.kind)).arg(record.changeSet), nullptr);
        row->setObjectName(u"record"_s);
        connect(row, &LinkRow::clicked, this, [this, record] { Q_EMIT recordChosen(record.kind, record.version); });
        return row;
    });
}

void InspectionView::showHistoryProblem(const QString &words)
{
    if (!m_history)
        return;
    static_cast<QLabel *>(m_history->itemAt(0)->widget())->setText(breakable(words));
}

void InspectionView::showHistory(const std::vector<db::ClaimStep> &steps)
{
    if (!m_history || !m_inspection)
        return;
    delete m_history->itemAt(0)->widget();
    const db::FigureRef claimed = db::claimedFigure(*m_inspection);
    const db::Kind kind = *claimed.kind;
    const int column = db::info(kind).find(claimed.name);
    const auto shown = [this, kind, column](db::Value value) {
        return claimedText(*m_snapshot->texts, kind, column, value);
    };
    // The newest first: what is asked for is mostly the last change.
    const std::vector<db::ClaimStep> order(steps.rbegin(), steps.rend());
    addRows(m_history, 0, order.size(), [this, order, shown](std::size_t index) -> QWidget * {
        const db::ClaimStep &step = order[index];
        const QString what = step.withdrawn ? tr("withdrawn")
            : step.before == db::Null && step.after == db::Null ? tr("withdrawal taken back")
            : step.before == db::Null ? tr("stated: %1").arg(shown(step.after))
            : step.after == db::Null  ? tr("taken away: %1").arg(shown(step.before))
                                      : tr("%1 → %2", "before and after").arg(shown(step.before), shown(step.after));
        QStringList detail;
        detail.append(tr("Change set %1 · %2 · %3 · %4")
                          .arg(QString::number(step.changeSet), changeKindName(step.kind), timestamp(fromDb(step.at)),
                               fromDb(step.author)));
        if (step.asOf.valid())
            detail.append(tr("As of %1 · %2").arg(date(step.asOf), sourceName(*m_snapshot, step.source)));
        if (!step.fileName.empty())
            detail.append(fromDb(step.fileName));
        if (!step.reason.empty())
            detail.append(tr("Reason: %1").arg(fromDb(step.reason)));
        auto *row = new LinkRow(what, {}, detail.join(u'\n'), nullptr);
        row->setObjectName(u"step"_s);
        row->setProperty("changeSet", static_cast<qint64>(step.changeSet));
        connect(row, &LinkRow::clicked, this, [this, id = step.changeSet] { Q_EMIT changeSetChosen(id); });
        return row;
    });
}

} // namespace ui
