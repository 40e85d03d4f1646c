#include "ui/closing/closing_dialog.h"

#include "ui/ask.h"
#include "ui/closing/closing_table.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/segments.h"
#include "ui/words/closing_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int LeastWidth = 720;
constexpr int FirstHeight = 600;
constexpr int RowHeight = 26;
constexpr int MostGaps = 4; ///< in sight at once

QLabel *wordyLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClosingDialog::ClosingDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_quarter(new QComboBox(this)),
      m_state(wordyLabel(this, u"closingState"_s)), m_phases(new Segments(this)), m_table(new QTableView(this)),
      m_figures(new CellTableModel(this)), m_gapFrame(new QFrame(this)), m_gapTitle(wordyLabel(this, u"gapTitle"_s)),
      m_gaps(new QListWidget(this)), m_reasonLabel(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_trouble(wordyLabel(this, u"closingTrouble"_s)), m_cancel(new QPushButton(this)), m_act(new QPushButton(this))
{
    setObjectName(u"closingDialog"_s);
    setWindowTitle(tr("Close a quarter"));
    build();
    connect(m_quarter, &QComboBox::activated, this, &ClosingDialog::askForFigures);
    connect(m_phases, &Segments::chosen, this, &ClosingDialog::showPhase);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &ClosingDialog::closeOrReopen);
    connect(&m_context.session, &Session::snapshotChanged, this, [this] {
        if (!m_storing)
            askForQuarters(); // what is shown is what is stored
    });
    connect(&m_context.session, &Session::fileChanged, this, &QDialog::reject);
    askForQuarters();
}

void ClosingDialog::build()
{
    m_quarter->setObjectName(u"closingQuarter"_s);
    m_quarter->setMaxVisibleItems(16);
    m_quarter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_phases->setAccessibleName(tr("Whose figures"));
    m_table->setObjectName(u"closingFigures"_s);
    m_table->setAccessibleName(tr("Headline figures of the quarter"));
    m_table->setModel(m_figures);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(RowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_gapFrame->setProperty("question", true);
    m_gapTitle->setProperty("heading", true);
    m_gaps->setObjectName(u"closingGaps"_s);
    m_gaps->setFrameShape(QFrame::NoFrame);
    m_gaps->setSelectionMode(QAbstractItemView::NoSelection);
    m_gaps->viewport()->setAutoFillBackground(false);
    m_reason->setObjectName(u"closingReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setText(tr("&Reason, kept in the history"));
    m_reason->setPlaceholderText(tr("not needed for closing"));
    m_trouble->hide();
    m_cancel->setObjectName(u"closingCancel"_s);
    m_act->setObjectName(u"closingAct"_s);
    m_act->setProperty("primary", true);
    m_act->setDefault(true);

    auto *quarterLabel = new QLabel(tr("&Quarter"), this);
    quarterLabel->setBuddy(m_quarter);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(quarterLabel);
    top->addWidget(m_quarter);
    top->addWidget(m_state, 1);
    auto *gaps = new QVBoxLayout(m_gapFrame);
    gaps->setContentsMargins(12, 8, 12, 8);
    gaps->setSpacing(4);
    gaps->addWidget(m_gapTitle);
    gaps->addWidget(m_gaps);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(10);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_trouble, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_act);
    auto *phases = new QHBoxLayout;
    phases->addWidget(m_phases);
    phases->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(phases);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_gapFrame);
    layout->addLayout(reason);
    layout->addLayout(buttons);
    setMinimumWidth(LeastWidth);
    resize(scaled(LeastWidth + 80), FirstHeight);
    showState();
    m_act->setFocus();
}

db::PartialDate ClosingDialog::chosen() const
{
    return db::PartialDate::fromCode(m_quarter->currentData().toLongLong());
}

void ClosingDialog::askForQuarters()
{
    m_view.reset();
    showState();
    m_context.session.quarters(this, [this](const db::Result<std::vector<db::QuarterState>> &quarters) {
        if (quarters)
            showQuarters(*quarters);
    });
}

void ClosingDialog::showQuarters(const std::vector<db::QuarterState> &quarters)
{
    const db::PartialDate before = m_quarter->count() > 0 ? chosen() : db::quarterToClose(quarters);
    m_quarter->clear();
    for (const db::QuarterState &each : quarters) {
        const QString name = date(each.quarter);
        const QString text = each.corrected ? tr("%1 – closed, corrected").arg(name)
            : each.changeSet != 0           ? tr("%1 – closed").arg(name)
            : each.hasClaims                ? name
                                            : tr("%1 – no figures of its own").arg(name);
        m_quarter->addItem(text, QVariant::fromValue<qlonglong>(each.quarter.code()));
    }
    m_quarter->setCurrentIndex(std::max(0, m_quarter->findData(QVariant::fromValue<qlonglong>(before.code()))));
    if (m_quarter->count() > 0)
        askForFigures();
    else
        m_state->setText(tr("No quarter that is over has figures yet."));
}

void ClosingDialog::askForFigures()
{
    m_view.reset();
    m_trouble->hide();
    showState();
    m_context.session.closing(chosen(), this,
                              [this](const db::Result<std::shared_ptr<const db::ClosingView>> &view) {
                                  // Another may have been chosen meanwhile.
                                  if (!view || (*view)->quarter != chosen())
                                      return;
                                  m_view = *view;
                                  showFigures();
                              });
}

void ClosingDialog::showFigures()
{
    QList<Segments::Item> items;
    QString first;
    for (const std::string &phase : m_view->phases) {
        const auto corrected = std::count_if(m_view->figures.begin(), m_view->figures.end(),
                                             [&phase](const db::ClosingFigure &each) {
                                                 return each.corrected && each.phase == phase;
                                             });
        const QString key = u"phase_"_s + fromDb(phase);
        const QString name = phaseName(phase);
        items.append({key, corrected > 0 ? tr("%1 ※ %2", "phase, number of corrected figures").arg(name).arg(corrected) : name, {}});
        if (first.isEmpty() && corrected > 0)
            first = key;
    }
    const QString before = m_phases->current();
    m_phases->setItems(items);
    const bool kept = std::any_of(items.begin(), items.end(), [&before](const Segments::Item &each) { return each.key == before; });
    m_phases->setCurrent(!first.isEmpty() ? first : kept ? before : items.first().key);
    m_gaps->clear();
    for (const db::ClosingGap &gap : m_view->gaps)
        m_gaps->addItem(text(gap));
    const int shown = std::min(MostGaps, m_gaps->count());
    m_gaps->setFixedHeight(shown * std::max(m_gaps->sizeHintForRow(0), 1) + 2);
    showPhase();
    showState();
}

void ClosingDialog::showPhase()
{
    const auto snapshot = m_context.session.snapshot();
    if (!m_view || !snapshot)
        return;
    fillClosing(*m_figures, *m_view, toDb(m_phases->current().mid(6)), *snapshot);
    m_table->resizeColumnsToContents();
}

void ClosingDialog::showState()
{
    const bool ready = m_view != nullptr;
    m_cancel->setText(closed() ? tr("Close window") : tr("Cancel"));
    m_act->setText(closed() ? tr("Re&open…") : tr("&Close the quarter"));
    if (m_act->property("primary").toBool() == closed()) {
        m_act->setProperty("primary", !closed());
        m_act->style()->polish(m_act);
    }
    m_act->setEnabled(ready && !m_storing);
    m_quarter->setEnabled(m_quarter->count() > 0 && !m_storing);
    m_phases->setEnabled(ready);
    m_table->setEnabled(ready);
    m_reasonLabel->setVisible(!closed());
    m_reason->setVisible(!closed());
    m_gapFrame->setVisible(ready && !closed());
    if (!ready) {
        m_state->setText(tr("Working out the figures…"));
        return;
    }
    m_gaps->setVisible(!m_view->gaps.empty());
    m_gapFrame->setProperty("question", !m_view->gaps.empty());
    m_gapFrame->setProperty("good", m_view->gaps.empty());
    m_gapFrame->style()->polish(m_gapFrame);
    m_gapTitle->setText(m_view->gaps.empty()
                            ? tr("✓ Nothing is missing.")
                            : tr("Not complete in %Ln point(s); it can be closed all the same", nullptr,
                                 static_cast<int>(m_view->gaps.size())));
    if (!closed()) {
        m_state->setText(tr("These figures, as of %1, would be stored. Whatever alters them later needs a reason and is "
                            "kept as a correction.")
                             .arg(date(db::PartialDate::ofDay(m_view->quarter.lastDay()))));
        return;
    }
    const std::vector<db::ChangeSet> &history = m_context.session.history();
    const auto closing = std::find_if(history.begin(), history.end(), [this](const db::ChangeSet &each) {
        return each.id == m_view->changeSet;
    });
    QString words = closing == history.end()
        ? tr("Closed by change set %1.").arg(m_view->changeSet)
        : tr("Closed on %1 by %2 (change set %3).")
              .arg(timestamp(fromDb(closing->at)), fromDb(closing->author)).arg(m_view->changeSet);
    words += u' '
        + (m_view->corrected == 0
               ? tr("Nothing was corrected since.")
               : tr("%Ln figure(s) were corrected since.", nullptr, static_cast<int>(m_view->corrected)));
    m_state->setText(words);
}

void ClosingDialog::closeOrReopen()
{
    if (!m_view || m_storing)
        return;
    const auto done = [this](const db::Result<std::int64_t> &answer) { takeAnswer(answer); };
    if (!closed()) {
        m_storing = true;
        showState();
        m_context.session.closeQuarter(m_view->quarter, m_reason->text().trimmed(), this, done);
        return;
    }
    const auto reason = m_context.ask.line(
        this, {tr("Reopen %1").arg(date(m_view->quarter)),
               tr("What the closing stored goes out of effect; it stays in the history. From then on the figures of the "
                  "quarter change without a reason.\n\nReason (needed; it is kept in the history):"),
               {}, tr("Reopen"), true});
    if (!reason)
        return;
    m_storing = true;
    showState();
    m_context.session.reopenQuarter(m_view->quarter, *reason, this, done);
}

void ClosingDialog::takeAnswer(const db::Result<std::int64_t> &done)
{
    m_storing = false;
    if (done) {
        accept(); // the window says what was done
        return;
    }
    m_trouble->setText(text(done.error()));
    m_trouble->show();
    askForQuarters();
}

} // namespace ui
