#include "ui/importing/import_page.h"

#include "ui/ask.h"
#include "ui/importing/import_case.h"
#include "ui/importing/step_header.h"
#include "ui/importing/steps/differences_step.h"
#include "ui/importing/steps/done_step.h"
#include "ui/importing/steps/file_step.h"
#include "ui/importing/steps/layout_step.h"
#include "ui/session/session.h"
#include "ui/session/starter.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/words/closing_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ImportPage::ImportPage(const Context &context, QWidget *parent)
    : Page(context, parent), m_case(new ImportCase(session(), this)), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(u"import"_s, this)), m_flow(new QWidget(this)), m_file(new ElidedLabel(this)),
      m_place(new QLabel(this)), m_header(new StepHeader(StepCount, this)), m_trouble(new QFrame(this)),
      m_troubleText(new QLabel(this)), m_again(new QPushButton(this)), m_steps(new QStackedWidget(this)),
      m_fileStep(new FileStep(*m_case, this)), m_layoutStep(new LayoutStep(*m_case, this)),
      m_differences(new DifferencesStep(*m_case, settings(), this)), m_done(new DoneStep(*m_case, this)),
      m_ready(new QLabel(this)), m_skip(new QPushButton(this)), m_back(new QPushButton(this)),
      m_on(new QPushButton(this)), m_store(new QPushButton(this)), m_next(new QPushButton(this))
{
    m_choose = m_empty->addButton(u"chooseFiles"_s);
    m_sampleFiles = m_empty->addButton(u"sampleFiles"_s);
    m_openSample = m_empty->addButton(u"openSample"_s);
    buildFlow();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_flow);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        session().file() ? Q_EMIT importRequested() : Q_EMIT newRequested();
    });
    connect(m_sampleFiles, &QPushButton::clicked, this, [this] { addFiles(sampleQuarterFiles()); });
    connect(m_openSample, &QPushButton::clicked, this, &Page::sampleRequested);
    connect(m_case, &ImportCase::planArrived, this, &ImportPage::takePlan);
    connect(m_case, &ImportCase::changed, this, &ImportPage::showState);
    connect(m_case, &ImportCase::stored, this, [this] { goTo(DoneStepIndex); });
    connect(m_header, &StepHeader::chosen, this, &ImportPage::goTo);
    connect(m_skip, &QPushButton::clicked, this, &ImportPage::next);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_header->current() - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { goTo(m_header->current() + 1); });
    connect(m_store, &QPushButton::clicked, this, &ImportPage::store);
    connect(m_again, &QPushButton::clicked, m_case, &ImportCase::replan);
    connect(m_differences, &DifferencesStep::saveRequested, this, [this] { saveRows(false); });
    connect(m_done, &DoneStep::takeBackRequested, this, &ImportPage::takeBack);
    connect(m_done, &DoneStep::historyRequested, this, [this] { Q_EMIT pageRequested(PageId::History); });
    connect(m_case, &ImportCase::reasonWanted, this, [this] {
        goTo(DifferencesStepIndex);
        m_differences->askReason();
    });
    connect(m_done, &DoneStep::closingRequested, this, &Page::closingRequested);
    connect(m_done, &DoneStep::overviewRequested, this, [this] { Q_EMIT pageRequested(PageId::Overview); });
    connect(&session(), &Session::fileChanged, this, [this] {
        // What was planned for one data file must not land in another.
        m_files.clear();
        m_case->leave();
        m_stack->setCurrentWidget(m_empty);
        retranslate();
    });
    connect(&session(), &Session::snapshotChanged, this, [this] {
        const std::vector<db::ChangeSet> &history = session().history();
        const auto mine = std::find_if(history.begin(), history.end(), [this](const db::ChangeSet &each) {
            return each.id == m_case->changeSet();
        });
        m_done->setTakenBack(mine != history.end() && mine->revertedBy != 0);
        showState();
    });
    wireKeys();
    retranslate();
}

void ImportPage::buildFlow()
{
    m_file->setProperty("heading", true);
    m_place->setProperty("muted", true);
    for (QPushButton *primary : {m_on, m_store, m_next})
        primary->setProperty("primary", true);
    m_on->setObjectName(u"nextStep"_s);
    m_back->setObjectName(u"backStep"_s);
    m_store->setObjectName(u"store"_s);
    m_next->setObjectName(u"nextFile"_s);
    m_skip->setObjectName(u"skip"_s);
    m_ready->setObjectName(u"ready"_s);
    m_ready->setWordWrap(true);
    m_again->setObjectName(u"readAgain"_s);
    m_troubleText->setObjectName(u"fileTrouble"_s);
    m_troubleText->setWordWrap(true);
    m_troubleText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(m_flow);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_header, 0);
    heading->addStretch(0);
    heading->addWidget(m_file, 1);
    heading->addWidget(m_place);
    layout->addLayout(heading);
    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins(14, 8, 10, 8);
    trouble->addWidget(m_troubleText, 1);
    trouble->addWidget(m_again);
    layout->addWidget(m_trouble);
    for (QWidget *step : {static_cast<QWidget *>(m_fileStep), static_cast<QWidget *>(m_layoutStep),
                          static_cast<QWidget *>(m_differences), static_cast<QWidget *>(m_done)})
        m_steps->addWidget(step);
    layout->addWidget(m_steps, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_ready, 1);
    for (QPushButton *button : {m_skip, m_back, m_on, m_store, m_next})
        bottom->addWidget(button);
    layout->addLayout(bottom);
}

void ImportPage::wireKeys()
{
    const auto key = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, m_flow);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goTo(m_header->current() - 1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] {
        if (m_header->current() + 1 < DoneStepIndex)
            goTo(m_header->current() + 1);
    });
    key(QKeySequence(Qt::Key_F6), [this] { moveFocus(); });
}

/// Enter is the page's main button, except where the widget that has the keyboard means something by it.
void ImportPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier || m_stack->currentWidget() != m_flow) {
        Page::keyPressEvent(event);
        return;
    }
    QWidget *focus = QApplication::focusWidget();
    if (auto *button = qobject_cast<QPushButton *>(focus)) {
        button->click();
        return;
    }
    const auto *view = qobject_cast<QAbstractItemView *>(focus);
    if ((view && view->currentIndex().isValid()) || qobject_cast<QComboBox *>(focus))
        return;
    goOn();
}

void ImportPage::goOn()
{
    for (QPushButton *primary : {m_on, m_store, m_next}) {
        if (primary->isVisible() && primary->isEnabled()) {
            primary->click();
            return;
        }
    }
}

/// From the steps to the content to the buttons, and round.
void ImportPage::moveFocus()
{
    QWidget *focus = QApplication::focusWidget();
    const auto first = [](QWidget *in) {
        QWidget *widget = in;
        do {
            widget = widget->nextInFocusChain();
        } while (widget != in && !(in->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
                                   && (widget->focusPolicy() & Qt::TabFocus)));
        widget->setFocus(Qt::ShortcutFocusReason);
    };
    if (focus && m_header->isAncestorOf(focus))
        first(m_steps->currentWidget());
    else if (focus && m_steps->isAncestorOf(focus))
        (m_store->isVisible() ? m_store : m_next->isVisible() ? m_next : m_on)->setFocus(Qt::ShortcutFocusReason);
    else
        first(m_header);
}

SearchBox *ImportPage::searchBox() const
{
    return m_stack->currentWidget() == m_flow && m_steps->currentWidget() == m_differences && m_case->plan()
        ? m_differences->searchBox()
        : nullptr;
}

QTableView *ImportPage::table() const
{
    return searchBox() ? m_differences->table() : nullptr;
}

/// Leads to the step that has something to ask; a file that is clear comes to its differences at once.
void ImportPage::takePlan(bool first)
{
    m_said.clear();
    const bool file = m_fileStep->hasQuestion();
    const bool layout = m_layoutStep->hasQuestion();
    if (file)
        goTo(FileStepIndex);
    else if (first)
        goTo(layout ? LayoutStepIndex : DifferencesStepIndex);
    else if (!m_case->plan() && m_header->current() == DifferencesStepIndex)
        goTo(LayoutStepIndex);
    else
        showState();
    Q_EMIT contentChanged();
}

void ImportPage::goTo(int step)
{
    if (step < 0 || step >= StepCount || m_files.isEmpty())
        return;
    const bool stored = m_case->stage() == ImportCase::Stage::Stored;
    if (stored != (step == DoneStepIndex))
        return;
    // Without a plan there are no differences to see, except while the first is being made.
    if (step == DifferencesStepIndex && m_case->error())
        return;
    m_header->setCurrent(step);
    m_steps->setCurrentIndex(step);
    showState();
    // A control that went out of sight takes the keyboard with it.
    if (QWidget *focus = QApplication::focusWidget(); isVisible() && (!focus || !focus->isVisible()))
        m_flow->setFocus();
    Q_EMIT contentChanged();
}

QString ImportPage::whyNot() const
{
    const db::ImportPlan *plan = m_case->plan();
    if (m_case->stage() == ImportCase::Stage::Storing)
        return tr("Storing…");
    if (m_case->busy())
        return tr("Reading and comparing…");
    if (m_case->error())
        return tr("This file cannot be imported as it is.");
    if (!plan)
        return {};
    if (!session().writable())
        return session().knownOn() != 0 ? tr("You are looking at the past; go back to now to import.")
                                        : tr("The data file cannot be changed just now.");
    if (!plan->committable(m_case->partial()))
        return tr("%Ln error(s) stand against it. Correct the file, or keep the good rows only.", nullptr,
                  static_cast<int>(plan->errors));
    if (m_case->totalUnread())
        return tr("The sum that you expect is no sum.");
    if (m_case->expectedTotal() && *m_case->expectedTotal() != plan->totalWon)
        return tr("The file does not add up to the sum that you expect.");
    if (m_case->unaccepted() > 0)
        return tr("%Ln kind(s) of warnings are to be read and accepted.", nullptr, m_case->unaccepted());
    return {};
}

QString ImportPage::readyText() const
{
    const db::ImportPlan *plan = m_case->plan();
    if (m_case->storeError())
        return text(*m_case->storeError());
    if (!m_said.isEmpty())
        return m_said;
    if (m_case->stage() == ImportCase::Stage::Stored)
        return {};
    if (const QString why = whyNot(); !why.isEmpty())
        return why;
    if (!plan)
        return {};
    if (m_case->needsReason())
        return text(m_case->closedEffect()) + u' ' + tr("Give a reason to store it as a correction.");
    QStringList rest;
    if (plan->skipped.title > 0)
        rest.append(tr("%1 above the header").arg(whole(plan->skipped.title)));
    if (plan->skipped.total > 0)
        rest.append(tr("%1 totals left out").arg(whole(plan->skipped.total)));
    if (plan->skipped.blank > 0)
        rest.append(tr("%1 blank").arg(whole(plan->skipped.blank)));
    const QString skipped = rest.isEmpty() ? QString() : u" ("_s + rest.join(u", "_s) + u')';
    if (plan->inserted + plan->updated + plan->withdrawn == 0)
        return tr("The file holds nothing new; storing it only notes that it came.") + skipped;
    return tr("Ready: %1 new, %2 changed.").arg(whole(plan->inserted), whole(plan->updated)) + skipped;
}

void ImportPage::showState()
{
    const bool stored = m_case->stage() == ImportCase::Stage::Stored;
    const int step = m_header->current();
    const int number = m_finished + 1;
    const auto total = static_cast<int>(m_finished + m_files.size());
    m_place->setText(total > 1 ? tr("File %1 of %2").arg(number).arg(total) : QString());
    m_trouble->setVisible(m_case->error().has_value() && !m_case->busy());
    if (m_case->error()) {
        // What only waits for an answer is not in trouble.
        const bool question = m_case->error()->code == db::ErrorCode::AmbiguousEncoding
            || m_case->error()->code == db::ErrorCode::AmbiguousKind;
        if (m_trouble->property("question").toBool() != question || !m_trouble->property("trouble").isValid()) {
            m_trouble->setProperty("question", question);
            m_trouble->setProperty("trouble", !question);
            m_trouble->style()->polish(m_trouble);
        }
        m_troubleText->setText(text(*m_case->error()));
        m_again->setVisible(m_case->error()->code == db::ErrorCode::Cancelled
                            || m_case->error()->code == db::ErrorCode::FileChanged);
    }
    m_skip->setText(m_files.size() > 1 ? tr("S&kip this file") : tr("Do not i&mport"));
    m_skip->setVisible(!stored);
    m_back->setVisible(!stored);
    m_back->setEnabled(step > FileStepIndex);
    m_on->setVisible(step < DifferencesStepIndex);
    m_on->setEnabled(step + 1 < DifferencesStepIndex ? !m_fileStep->hasQuestion() : !m_case->error());
    m_store->setVisible(step == DifferencesStepIndex);
    const QString why = whyNot();
    m_store->setEnabled(m_case->plan() && why.isEmpty());
    m_store->setToolTip(why);
    m_next->setVisible(stored);
    m_next->setText(m_files.size() > 1 ? tr("&Next file") : tr("F&inish"));
    m_steps->setEnabled(m_case->stage() != ImportCase::Stage::Storing);
    m_ready->setText(readyText());
    showSteps();
}

void ImportPage::showSteps()
{
    using Mark = StepHeader::Mark;
    const bool stored = m_case->stage() == ImportCase::Stage::Stored;
    const bool settled = !m_case->busy() && (m_case->plan() || m_case->error());
    const auto mark = [this](int step, Mark is) {
        const QString words = is == Mark::Done ? tr("done")
            : is == Mark::Question             ? tr("has a question")
            : is == Mark::Trouble              ? tr("something is wrong")
                                               : QString();
        m_header->setMark(step, is, words);
    };
    const bool file = settled && m_fileStep->hasQuestion();
    const bool layout = settled && !stored && m_layoutStep->hasQuestion();
    const bool errors = m_case->plan() && m_case->plan()->errors > 0 && !m_case->partial() && !stored;
    mark(FileStepIndex, file ? Mark::Question : settled ? Mark::Done : Mark::None);
    mark(LayoutStepIndex, layout ? Mark::Question : m_case->plan() ? Mark::Done : Mark::None);
    mark(DifferencesStepIndex, errors ? Mark::Trouble : stored ? Mark::Done : Mark::None);
    mark(DoneStepIndex, stored ? Mark::Done : Mark::None);
    for (int step = 0; step < StepCount; ++step)
        m_header->setReachable(step, step == DoneStepIndex ? stored
                                                           : !stored && (step < DifferencesStepIndex || !m_case->error()));
}

void ImportPage::retranslate()
{
    const auto &file = session().file();
    const bool sample = file && file->sample;
    m_empty->setTexts(tr("Import CSV files"),
                      !file ? tr("Open or make a data file first; then drop CSV files anywhere on this window.")
                            : tr("Drop files anywhere on this window, or choose them. You see line by line what would be "
                                 "new, changed or refused; nothing is stored before you say so."));
    m_choose->setText(file ? tr("Choose files…") : tr("New data file…"));
    m_choose->setEnabled(!file || session().writable());
    m_sampleFiles->setText(tr("Import the next sample quarter (2024 Q4)"));
    m_sampleFiles->setVisible(sample);
    m_openSample->setText(tr("Try it with sample data"));
    m_openSample->setVisible(!sample);
    m_header->setText(FileStepIndex, tr("File"), tr("How the file is read: encoding and delimiter"));
    m_header->setText(LayoutStepIndex, tr("Columns"), tr("What the rows and columns of the file mean"));
    m_header->setText(DifferencesStepIndex, tr("Differences"), tr("What would change, and what is wrong"));
    m_header->setText(DoneStepIndex, tr("Done"), tr("What was stored"));
    m_again->setText(tr("Read a&gain"));
    m_back->setText(tr("&Back"));
    m_on->setText(tr("&Next"));
    m_store->setText(tr("&Store"));
    showState();
}

} // namespace ui
