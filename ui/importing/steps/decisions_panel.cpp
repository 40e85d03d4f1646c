#include "ui/importing/steps/decisions_panel.h"

#include "ui/importing/import_case.h"
#include "ui/style/theme.h"
#include "ui/words/closing_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype LongestSentence = 150;
constexpr qsizetype ListedFigures = 6;

QString shortened(const QString &text)
{
    return text.size() <= LongestSentence ? text : text.left(LongestSentence).trimmed() + u"…"_s;
}

void clear(QWidget *box)
{
    while (QLayoutItem *item = box->layout()->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void ink(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

std::optional<std::int64_t> typedWon(const QString &text)
{
    QString plain = text.simplified().remove(u' ').remove(u',').remove(u'₩');
    std::int64_t unit = 1;
    for (const auto &[name, won] : {std::pair(u"백만원"_s, 1'000'000LL), std::pair(u"천원"_s, 1'000LL),
                                    std::pair(u"억원"_s, 100'000'000LL), std::pair(u"원"_s, 1LL)}) {
        if (plain.endsWith(name)) {
            plain.chop(name.size());
            unit = won;
            break;
        }
    }
    const bool negative = plain.startsWith(u'△') || plain.startsWith(u'-') || plain.startsWith(u'−');
    if (negative)
        plain.remove(0, 1);
    bool ok = false;
    const qlonglong number = plain.toLongLong(&ok);
    if (!ok || plain.startsWith(u'+') || plain.startsWith(u'-') || number > std::numeric_limits<qlonglong>::max() / unit)
        return std::nullopt;
    return negative ? -number * unit : number * unit;
}

DecisionsPanel::DecisionsPanel(ImportCase &of, QWidget *parent)
    : QScrollArea(parent), m_case(of), m_errorsTitle(new QLabel(this)), m_errors(new QWidget(this)),
      m_partial(new QCheckBox(this)), m_partialText(new QLabel(this)), m_warningsTitle(new QLabel(this)),
      m_acceptAll(new QPushButton(this)), m_warnings(new QWidget(this)), m_none(new QLabel(this)),
      m_sumTitle(new QLabel(this)), m_sum(new QLabel(this)), m_totalLabel(new QLabel(this)),
      m_total(new QLineEdit(this)), m_totalVerdict(new QLabel(this)),
      m_closedTitle(new QLabel(this)), m_closed(new QLabel(this)), m_reasonLabel(new QLabel(this)),
      m_reason(new QLineEdit(this))
{
    setObjectName(u"decisions"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_partial->setObjectName(u"partial"_s);
    m_acceptAll->setObjectName(u"acceptAll"_s);
    m_total->setObjectName(u"controlTotal"_s);
    m_totalVerdict->setObjectName(u"controlVerdict"_s);
    m_reason->setObjectName(u"importReason"_s);
    m_closedTitle->setObjectName(u"closedTitle"_s);
    m_closed->setObjectName(u"closedFigures"_s);
    m_closed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *title : {m_errorsTitle, m_warningsTitle, m_sumTitle, m_closedTitle})
        title->setProperty("heading", true);
    for (QLabel *text : {m_partialText, m_none, m_totalVerdict, m_sum, m_closedTitle, m_closed})
        text->setWordWrap(true);
    m_none->setProperty("muted", true);
    m_totalLabel->setBuddy(m_total);
    m_reasonLabel->setBuddy(m_reason);
    m_partialText->setBuddy(m_partial);

    auto *inside = new QWidget(this);
    inside->setObjectName(u"decisionsInside"_s);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    for (QWidget *list : {m_errors, m_warnings}) {
        auto *rows = new QVBoxLayout(list);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(4);
    }
    layout->addWidget(m_errorsTitle);
    layout->addWidget(m_errors);
    auto *partial = new QHBoxLayout;
    partial->setSpacing(6);
    partial->addWidget(m_partial, 0, Qt::AlignTop);
    partial->addWidget(m_partialText, 1);
    layout->addLayout(partial);
    auto *warnings = new QHBoxLayout;
    warnings->addWidget(m_warningsTitle, 1);
    warnings->addWidget(m_acceptAll);
    layout->addLayout(warnings);
    layout->addWidget(m_warnings);
    layout->addWidget(m_none);
    layout->addSpacing(4);
    layout->addWidget(m_sumTitle);
    layout->addWidget(m_sum);
    layout->addWidget(m_totalLabel);
    layout->addWidget(m_total);
    layout->addWidget(m_totalVerdict);
    layout->addSpacing(4);
    layout->addWidget(m_closedTitle);
    layout->addWidget(m_closed);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addStretch();
    setWidget(inside);

    connect(m_partial, &QCheckBox::clicked, &m_case, &ImportCase::setPartial);
    connect(m_acceptAll, &QPushButton::clicked, &m_case, &ImportCase::acceptAll);
    connect(m_total, &QLineEdit::textChanged, this, &DecisionsPanel::takeTotal);
    connect(m_reason, &QLineEdit::textChanged, &m_case, &ImportCase::setReason);
    retranslate();
}

void DecisionsPanel::fillRules()
{
    const PlannedFile *planned = m_case.planned().get();
    QStringList rules;
    if (planned) {
        for (const PlanFacts::Rule &rule : planned->facts.rules)
            rules.append(u"%1 %2 %3"_s.arg(fromDb(rule.id)).arg(rule.count).arg(static_cast<int>(rule.severity)));
        rules.append(fromDb(planned->plan->fileName));
    }
    if (rules == m_shownRules)
        return;
    m_shownRules = rules;
    clear(m_errors);
    clear(m_warnings);
    if (!planned)
        return;
    for (const PlanFacts::Rule &rule : planned->facts.rules) {
        const QString sentence = text(planned->plan->problems[rule.first]);
        const bool error = rule.severity == db::Severity::Error;
        auto *row = new QWidget(error ? m_errors : m_warnings);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        auto *label = new QLabel(shortened(sentence), row);
        label->setWordWrap(true);
        label->setToolTip(sentence);
        if (error) {
            auto *sign = new QLabel(u"✕"_s, row);
            ink(sign, colors().trouble);
            layout->addWidget(sign, 0, Qt::AlignTop);
        } else {
            auto *box = new QCheckBox(row);
            box->setObjectName(u"accept_"_s + fromDb(rule.id));
            box->setAccessibleName(tr("Accept: %1").arg(sentence));
            label->setBuddy(box);
            connect(box, &QCheckBox::clicked, this, [this, id = rule.id](bool on) { m_case.accept(id, on); });
            layout->addWidget(box, 0, Qt::AlignTop);
        }
        auto *count = new QPushButton(tr("%1×").arg(whole(rule.count)), row);
        count->setProperty("link", true);
        count->setToolTip(tr("Show them"));
        count->setAccessibleName(tr("Show %1 of: %2").arg(whole(rule.count), sentence));
        connect(count, &QPushButton::clicked, this, [this, id = fromDb(rule.id)] { Q_EMIT ruleRequested(id); });
        layout->addWidget(label, 1);
        layout->addWidget(count, 0, Qt::AlignTop);
        row->parentWidget()->layout()->addWidget(row);
    }
}

void DecisionsPanel::refresh()
{
    fillRules();
    const db::ImportPlan *plan = m_case.plan();
    const bool errors = plan && plan->errors > 0;
    const bool warnings = plan && plan->warnings > 0;
    m_errorsTitle->setVisible(errors);
    m_errors->setVisible(errors);
    const bool some = errors && plan->read > plan->rejected;
    m_partial->setVisible(some);
    m_partialText->setVisible(some);
    m_partial->setChecked(m_case.partial());
    m_warningsTitle->setVisible(warnings);
    m_warnings->setVisible(warnings);
    m_acceptAll->setVisible(warnings);
    m_acceptAll->setEnabled(m_case.unaccepted() > 0);
    m_none->setVisible(plan && !errors && !warnings);
    if (plan) {
        m_errorsTitle->setText(tr("%Ln error(s)", nullptr, static_cast<int>(plan->errors)));
        m_warningsTitle->setText(tr("%Ln warning(s)", nullptr, static_cast<int>(plan->warnings)));
        ink(m_errorsTitle, colors().trouble);
        ink(m_warningsTitle, colors().attention);
    }
    const QList<QCheckBox *> boxes = m_warnings->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(m_case.accepted(toDb(box->objectName().mid(7))));
    if (m_reason->text() != m_case.reason()) {
        const QSignalBlocker blocker(m_reason);
        m_reason->setText(m_case.reason());
    }
    if (!m_case.expectedTotal() && !m_case.totalUnread() && !m_total->text().isEmpty()) {
        const QSignalBlocker blocker(m_total); // another file
        m_total->clear();
    }
    showTotal();
    showClosed();
}

void DecisionsPanel::showClosed()
{
    const db::ClosedEffect &effect = m_case.closedEffect();
    const bool any = effect.needsReason();
    m_closedTitle->setVisible(any);
    m_closed->setVisible(any);
    m_reasonLabel->setText(any ? tr("&Reason, needed for the correction") : tr("&Reason, kept in the history"));
    if (!any)
        return;
    m_closedTitle->setText(text(effect));
    ink(m_closedTitle, colors().attention);
    m_closed->setText(closedEffectLines(effect, ListedFigures).join(u'\n'));
}

void DecisionsPanel::askReason()
{
    ensureWidgetVisible(m_reason);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void DecisionsPanel::showTotal()
{
    const db::ImportPlan *plan = m_case.plan();
    const bool hasMoney = plan && plan->kind == db::Kind::Budget;
    for (QWidget *widget : {static_cast<QWidget *>(m_sumTitle), static_cast<QWidget *>(m_sum),
                            static_cast<QWidget *>(m_totalLabel), static_cast<QWidget *>(m_total)})
        widget->setVisible(hasMoney);
    m_totalVerdict->setVisible(hasMoney && !m_total->text().trimmed().isEmpty());
    if (!hasMoney)
        return;
    QString sum = tr("%1 in the rows of this file").arg(moneyWithUnit(plan->totalWon, MoneyUnit::Won));
    const db::BeforeAfter &touched = m_case.planned()->facts.summary.touched;
    if (touched.wonBefore && touched.wonAfter)
        sum += u'\n' + tr("Figures it touches: %1 → %2").arg(money(*touched.wonBefore, MoneyUnit::Won),
                                                            money(*touched.wonAfter, MoneyUnit::Won));
    m_sum->setText(sum);
    const auto &expected = m_case.expectedTotal();
    if (!expected)
        m_totalVerdict->setText(tr("✕ This is no sum. Write 1,234,000 or 1,234천원."));
    else if (*expected == plan->totalWon)
        m_totalVerdict->setText(tr("✓ The file adds up to the same."));
    else
        m_totalVerdict->setText(tr("✕ The file differs by %1.").arg(moneyDifference(plan->totalWon - *expected, MoneyUnit::Won)));
    ink(m_totalVerdict, expected && *expected == plan->totalWon ? colors().good : colors().trouble);
}

void DecisionsPanel::takeTotal()
{
    const std::optional<std::int64_t> won = typedWon(m_total->text());
    m_case.setExpectedTotal(won, !won && !m_total->text().trimmed().isEmpty());
    showTotal();
}

void DecisionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void DecisionsPanel::retranslate()
{
    m_partial->setAccessibleName(tr("Keep the good rows"));
    m_partialText->setText(tr("Keep the &good rows, write the refused ones to a file of their own"));
    m_acceptAll->setText(tr("&Accept all"));
    m_none->setText(tr("Nothing stands against this file."));
    m_sumTitle->setText(tr("Sum of amounts"));
    m_totalLabel->setText(tr("Sum that you e&xpect, in won"));
    m_total->setPlaceholderText(tr("not compared"));
    m_reason->setPlaceholderText(tr("for instance the letter's number"));
    m_shownRules.clear();
    refresh();
}

} // namespace ui
