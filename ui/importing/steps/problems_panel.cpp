#include "ui/importing/steps/problems_panel.h"

#include "ui/importing/import_case.h"
#include "ui/models/import_problems_model.h"
#include "ui/models/row_filter.h"
#include "ui/widgets/table_panel.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool canApply(const db::Problem &problem)
{
    return !problem.suggestion.empty() && problem.line > 0 && problem.column > 0;
}

void addRepair(db::ImportOptions &options, const db::Problem &problem)
{
    std::erase_if(options.repairs, [&problem](const db::Repair &each) {
        return each.line == problem.line && each.field == problem.column;
    });
    options.repairs.push_back({problem.line, problem.column, problem.suggestion});
}

} // namespace

ProblemsPanel::ProblemsPanel(ImportCase &of, Settings &settings, QWidget *parent)
    : QWidget(parent), m_case(of), m_panel(new TablePanel(settings, this)), m_problems(new ImportProblemsModel(m_panel)),
      m_allRules(new QPushButton(this)), m_apply(new QPushButton(this)), m_applyAll(new QPushButton(this)),
      m_save(new QPushButton(this)), m_repairsTitle(new QLabel(this)), m_repairs(new QListWidget(this)),
      m_undo(new QPushButton(this)), m_details(new QLabel(this))
{
    m_panel->setObjectName(u"importProblems"_s);
    m_panel->filter()->setRows(m_problems);
    m_panel->view()->sortByColumn(ImportProblemsModel::Weight, Qt::AscendingOrder); // what stands in the way first
    m_allRules->setProperty("link", true);
    m_panel->controls()->addWidget(m_allRules);
    m_allRules->hide();
    m_apply->setObjectName(u"applySuggestion"_s);
    m_applyAll->setObjectName(u"applyAllSuggestions"_s);
    m_save->setObjectName(u"saveRefused"_s);
    m_repairs->setObjectName(u"repairs"_s);
    m_undo->setObjectName(u"undoRepair"_s);
    m_repairs->setMaximumHeight(92);
    m_repairs->setFrameShape(QFrame::NoFrame);
    m_repairsTitle->setProperty("heading", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(6);
    layout->addWidget(m_panel, 1);
    m_details->setObjectName(u"problemDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setContentsMargins(14, 0, 14, 0);
    layout->addWidget(m_details);
    auto *repairs = new QHBoxLayout;
    repairs->setContentsMargins(14, 0, 14, 0);
    auto *words = new QVBoxLayout;
    words->addWidget(m_repairsTitle);
    words->addWidget(m_repairs);
    repairs->addLayout(words, 1);
    repairs->addWidget(m_undo, 0, Qt::AlignBottom);
    layout->addLayout(repairs);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(14, 0, 14, 0);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_applyAll);
    buttons->addStretch();
    buttons->addWidget(m_save);
    layout->addLayout(buttons);

    connect(m_allRules, &QPushButton::clicked, this, [this] { showRule({}); });
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(chosen()); });
    connect(m_applyAll, &QPushButton::clicked, this, &ProblemsPanel::applyAll);
    connect(m_save, &QPushButton::clicked, this, &ProblemsPanel::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, &ProblemsPanel::undo);
    connect(m_panel->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsPanel::showChosen);
    connect(m_panel->view(), &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportProblemsModel::Suggestion)
            apply(chosen());
    });
    connect(m_panel->view(), &QTableView::activated, this, [this] {
        if (chosen() >= 0)
            Q_EMIT lineRequested(m_problems->problem(chosen()).line);
    });
    connect(m_repairs, &QListWidget::currentRowChanged, this, [this](int row) { m_undo->setEnabled(row >= 0); });
    retranslate();
}

int ProblemsPanel::chosen() const
{
    const QModelIndex current = m_panel->view()->currentIndex();
    return current.isValid() ? m_panel->filter()->mapToSource(current).row() : -1;
}

void ProblemsPanel::refresh()
{
    m_problems->setPlanned(m_case.planned());
    if (m_problems->rowCount() > 0)
        m_panel->arrange(u"import_problems"_s);
    if (m_panel->filter()->rowCount() > 0)
        m_panel->view()->setCurrentIndex(m_panel->filter()->index(0, ImportProblemsModel::Finding));
    m_panel->view()->setColumnHidden(ImportProblemsModel::Suggestion,
                                     !m_case.planned() || m_case.planned()->facts.suggestions == 0);
    const std::vector<db::Repair> &repairs = m_case.options().repairs;
    m_repairs->clear();
    for (const db::Repair &repair : repairs)
        m_repairs->addItem(tr("Line %1, field %2 is read as “%3”").arg(whole(repair.line)).arg(repair.field).arg(fromDb(repair.text)));
    for (QWidget *widget : {static_cast<QWidget *>(m_repairsTitle), static_cast<QWidget *>(m_repairs),
                            static_cast<QWidget *>(m_undo)})
        widget->setVisible(!repairs.empty());
    m_undo->setEnabled(false);
    const bool refused = m_case.plan() && m_case.plan()->rejected > 0;
    m_save->setVisible(refused || m_case.warnsOfRows());
    m_save->setText(m_case.warnsOfRows() ? tr("Save the ro&ws with problems…") : tr("Save the refused ro&ws…"));
    showChosen();
}

void ProblemsPanel::showChosen()
{
    const bool any = m_case.planned() && m_case.planned()->facts.suggestions > 0;
    const int row = chosen();
    m_details->setVisible(row >= 0);
    if (row >= 0) {
        const db::Problem &problem = m_problems->problem(row);
        const QString place = placeText(problem);
        m_details->setText(place.isEmpty() ? text(problem) : place + u": "_s + text(problem));
    }
    const bool one = any && row >= 0 && canApply(m_problems->problem(row));
    m_apply->setVisible(any);
    m_applyAll->setVisible(any);
    m_apply->setEnabled(one && !m_case.busy());
    m_applyAll->setEnabled(!m_case.busy());
    m_apply->setText(one ? tr("A&pply “%1”").arg(fromDb(m_problems->problem(row).suggestion).left(24))
                         : tr("A&pply the suggestion"));
    m_applyAll->setText(tr("Appl&y all %Ln suggestion(s)", nullptr,
                           any ? static_cast<int>(m_case.planned()->facts.suggestions) : 0));
}

void ProblemsPanel::apply(int row)
{
    if (row < 0 || m_case.busy() || !canApply(m_problems->problem(row)))
        return;
    m_case.change([problem = m_problems->problem(row)](db::ImportOptions &options) { addRepair(options, problem); });
}

void ProblemsPanel::applyAll()
{
    if (!m_case.plan() || m_case.busy())
        return;
    m_case.change([plan = m_case.planned()](db::ImportOptions &options) {
        for (const db::Problem &problem : plan->plan->problems) {
            if (canApply(problem))
                addRepair(options, problem);
        }
    });
}

void ProblemsPanel::undo()
{
    const int row = m_repairs->currentRow();
    if (row < 0 || m_case.busy())
        return;
    m_case.change([row](db::ImportOptions &options) { options.repairs.erase(options.repairs.begin() + row); });
}

void ProblemsPanel::showRule(const QString &rule)
{
    m_allRules->setVisible(!rule.isEmpty());
    if (rule.isEmpty())
        m_panel->filter()->setCondition({});
    else
        m_panel->filter()->setCondition([this, key = toDb(rule)](int row) { return m_problems->problem(row).rule == key; });
}

SearchBox *ProblemsPanel::searchBox() const
{
    return m_panel->searchBox();
}

QTableView *ProblemsPanel::table() const
{
    return m_panel->view();
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemsPanel::retranslate()
{
    m_allRules->setText(tr("‹ Show all problems"));
    m_repairsTitle->setText(tr("Repaired here"));
    m_repairs->setAccessibleName(m_repairsTitle->text());
    m_undo->setText(tr("&Undo this repair"));
    refresh();
}

} // namespace ui
