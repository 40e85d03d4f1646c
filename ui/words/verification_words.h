#pragma once

#include "db/figures/verification.h"

#include <QString>

namespace ui {

/// The verdict in a few words: "Same as now".
QString verdictName(db::CodeStanding standing);
/// What it means and what it does not, in sentences.
QString verdictText(const db::Verification &found);
/// "Plan by category · As of 31 Dec 2024 · Phase 1 · change set 12"; empty for a code that is not of the file.
QString verifiedChartName(const db::Verification &found);
/// "City, 2024": which value.
QString changedValueName(const db::Verification &found, const db::ChangedValue &value);
/// Exactly, with its unit; the mark for unknown where there is none. `now` chooses the side.
QString changedValueText(const db::Verification &found, const db::ChangedValue &value, bool now);
/// "Change set 12, 24 Nov 2026 16:49, name: title. Reason: …".
QString changeSetLine(const db::ChangeSet &change);

/// What is wrong with a text that is no check code.
QString noCodeText(const QString &text);
/// What is wrong with a file in which none is found.
QString noCodeInPictureText(const QString &path);

} // namespace ui
