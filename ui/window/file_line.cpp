#include "ui/window/file_line.h"

#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

FileLine::FileLine(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_file(new ElidedLabel(this)), m_lastImport(new ElidedLabel(this)),
      m_message(new ElidedLabel(this)), m_dataState(new QLabel(this))
{
    for (QLabel *label : std::initializer_list<QLabel *>{m_file, m_lastImport, m_message, m_dataState}) {
        label->setProperty("muted", true);
        label->setProperty("small", true);
    }
    m_file->setObjectName(u"fileName"_s);
    m_lastImport->setObjectName(u"lastImport"_s);
    m_message->setObjectName(u"hint"_s);
    m_dataState->setObjectName(u"dataState"_s);
    m_lastImport->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, 14, 1);
    layout->setSpacing(18);
    layout->addWidget(m_file, 2);
    layout->addWidget(m_lastImport, 3);
    layout->addWidget(m_message, 5);
    layout->addWidget(m_dataState);
    m_message->hide();
    connect(&session, &Session::fileChanged, this, &FileLine::showFile);
    connect(&session, &Session::snapshotChanged, this, &FileLine::showLastImport);
    showFile();
    showLastImport();
}

void FileLine::setDataState(const QString &text, bool trouble)
{
    m_dataState->setText(text);
    QPalette palette = this->palette();
    if (trouble)
        palette.setColor(QPalette::WindowText, colors().trouble);
    m_dataState->setPalette(palette);
}

void FileLine::setMessage(const QString &text)
{
    m_message->setFullText(text);
    m_message->setVisible(!text.isEmpty());
    m_file->setVisible(text.isEmpty());
    m_lastImport->setVisible(text.isEmpty());
}

void FileLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showFile();
        showLastImport();
    }
    QWidget::changeEvent(event);
}

void FileLine::showFile()
{
    const auto &file = m_session.file();
    m_file->setFullText(file ? QFileInfo(file->path).fileName() : tr("No data file is open"));
    m_file->setToolTip(file ? file->path : QString());
}

void FileLine::showLastImport()
{
    const std::vector<db::ChangeSet> &history = m_session.history();
    const auto last = std::find_if(history.rbegin(), history.rend(), [](const db::ChangeSet &each) {
        return each.kind == db::ChangeKind::Import && each.revertedBy == 0;
    });
    if (last == history.rend()) {
        m_lastImport->setFullText(m_session.file() ? tr("Nothing imported yet") : QString());
        m_lastImport->setToolTip({});
        return;
    }
    const QString author = last->author.empty() ? tr("unknown person") : fromDb(last->author);
    m_lastImport->setFullText(tr("Last import: %1 · %2 · %3")
                                  .arg(fontMetrics().elidedText(fromDb(last->fileName), Qt::ElideMiddle, 240),
                                       author, timestamp(fromDb(last->at))));
    m_lastImport->setToolTip(m_lastImport->fullText());
}

} // namespace ui
