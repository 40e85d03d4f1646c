#include "ui/inspector/claim_card.h"

#include "ui/inspector/breakable.h"
#include "ui/style/icons.h"
#include "ui/words/inspection_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ClaimCard::ClaimCard(const db::InspectedClaim &claim, const QString &value, bool adoptable, QWidget *parent)
    : QFrame(parent)
{
    const bool counting = db::counts(claim.verdict);
    setProperty("claim", counting ? u"counts"_s : u"other"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(3);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    QLabel *said = wrappedLabel(claim.approx ? tr("about %1").arg(value) : value, this);
    said->setObjectName(u"claimValue"_s);
    QFont strong = said->font();
    strong.setBold(true);
    said->setFont(strong);
    top->addWidget(said, 1);
    auto *asOf = new QLabel(claim.asOf.valid() ? tr("As of %1").arg(date(claim.asOf)) : QString(), this);
    asOf->setProperty("muted", true);
    asOf->setProperty("small", true);
    top->addWidget(asOf, 0, Qt::AlignTop);
    layout->addLayout(top);
    const QString why = inspectionText(claim.why);
    QLabel *verdict = wrappedLabel((counting ? u"✔ "_s : QString()) + why, this);
    verdict->setObjectName(u"claimWhy"_s);
    verdict->setAccessibleName(why);
    layout->addWidget(verdict);
    layout->addWidget(wrappedLabel(sourceSentence(claim.source), this, {"muted", "small"}));
    if (!claim.revision.empty())
        layout->addWidget(wrappedLabel(tr("Revision: %1").arg(fromDb(claim.revision)), this, {"muted", "small"}));
    if (!claim.source.address.empty())
        addAddress(layout, fromDb(claim.source.address));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    auto *record = new QPushButton(tr("Show the record"), this);
    record->setObjectName(u"claimRecord"_s);
    record->setProperty("link", true);
    record->setAccessibleName(tr("Show the record of %1").arg(value));
    connect(record, &QPushButton::clicked, this, &ClaimCard::recordWanted);
    buttons->addWidget(record);
    if (adoptable) {
        auto *adopt = new QPushButton(tr("Adopt this claim…"), this);
        adopt->setObjectName(u"claimAdopt"_s);
        adopt->setProperty("link", true);
        adopt->setAccessibleName(tr("Adopt the claim of %1").arg(value));
        connect(adopt, &QPushButton::clicked, this, &ClaimCard::adoptionWanted);
        buttons->addWidget(adopt);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
}

/// Text to be read and copied; the program itself opens no address.
void ClaimCard::addAddress(QVBoxLayout *layout, const QString &address)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(wrappedLabel(address, this, {"muted", "small"}), 1);
    auto *copy = new QToolButton(this);
    copy->setObjectName(u"claimCopy"_s);
    copy->setProperty("flat", true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setIcon(icon(u"copy"_s, IconTone::Muted));
    copy->setToolTip(tr("Copy the address"));
    copy->setAccessibleName(tr("Copy the address %1").arg(address));
    connect(copy, &QToolButton::clicked, this, [address] { QGuiApplication::clipboard()->setText(address); });
    row->addWidget(copy, 0, Qt::AlignTop);
    layout->addLayout(row);
}

} // namespace ui
