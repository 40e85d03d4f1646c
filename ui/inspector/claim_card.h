#pragma once

#include "db/figures/inspection.h"

#include <QFrame>

class QVBoxLayout;

namespace ui {

/// One claim: what it says, whether it counts and why, and the document behind it.
class ClaimCard final : public QFrame
{
    Q_OBJECT

public:
    /// `value`: the claim in words; `adoptable`: it may be made the one that counts.
    ClaimCard(const db::InspectedClaim &claim, const QString &value, bool adoptable, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordWanted();
    void adoptionWanted();

private:
    void addAddress(QVBoxLayout *layout, const QString &address);
};

} // namespace ui
