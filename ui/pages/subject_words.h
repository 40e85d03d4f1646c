#pragma once

#include "ui/pages/page.h"

namespace ui {

/// What a subject's page says where it has nothing to show.
struct SubjectWords {
    QString heading;
    QString text;   ///< what would stand here
    QString needed; ///< the file that brings it
};
SubjectWords subjectWords(PageId subject);

} // namespace ui
