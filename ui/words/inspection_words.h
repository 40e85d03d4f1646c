#pragma once

#include "db/figures/phrase.h"

#include <QString>

namespace ui {

/// Words of the phrases that an inspection uses; empty for others.
QString inspectionText(const db::Phrase &phrase);

} // namespace ui
