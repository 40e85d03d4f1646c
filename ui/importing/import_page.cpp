#include "ui/importing/import_page.h"

#include "ui/ask.h"
#include "ui/importing/import_options_bar.h"
#include "ui/importing/import_preview.h"
#include "ui/session/session.h"
#include "ui/session/starter.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ImportPage::ImportPage(const Context &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedLayout(this)), m_empty(new EmptyState(u"import"_s, this)),
      m_flow(new QWidget(this)), m_file(new ElidedLabel(this)), m_place(new QLabel(this)),
      m_options(new ImportOptionsBar(this)), m_trouble(new QWidget(this)), m_troubleText(new QLabel(this)),
      m_readUtf8(new QPushButton(this)), m_read949(new QPushButton(this)),
      m_preview(new ImportPreview(settings(), this)), m_ready(new QLabel(this)), m_partial(new QCheckBox(this)),
      m_skip(new QPushButton(this)), m_store(new QPushButton(this))
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
    connect(m_options, &ImportOptionsBar::changed, this, &ImportPage::plan);
    connect(m_partial, &QCheckBox::toggled, this, &ImportPage::showReady);
    connect(m_skip, &QPushButton::clicked, this, &ImportPage::next);
    connect(m_store, &QPushButton::clicked, this, &ImportPage::store);
    connect(m_readUtf8, &QPushButton::clicked, this, [this] { m_options->setEncoding(db::EncodingChoice::Utf8); });
    connect(m_read949, &QPushButton::clicked, this, [this] { m_options->setEncoding(db::EncodingChoice::Windows949); });
    connect(&session(), &Session::fileChanged, this, [this] {
        // What was planned for one data file must not land in another.
        m_files.clear();
        m_plan.reset();
        ++m_round;
        m_stack->setCurrentWidget(m_empty);
        retranslate();
    });
    retranslate();
}

void ImportPage::buildFlow()
{
    m_file->setProperty("heading", true);
    m_place->setProperty("muted", true);
    m_store->setProperty("primary", true);
    m_store->setObjectName(u"store"_s);
    m_skip->setObjectName(u"skip"_s);
    m_partial->setObjectName(u"partial"_s);
    m_ready->setObjectName(u"ready"_s);
    m_ready->setWordWrap(true);
    m_readUtf8->setObjectName(u"readUtf8"_s);
    m_read949->setObjectName(u"read949"_s);
    auto *layout = new QVBoxLayout(m_flow);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_file, 1);
    heading->addWidget(m_place);
    layout->addLayout(heading);
    layout->addWidget(m_options);

    auto *card = new QFrame(m_flow);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 12, 1, 1);
    auto *trouble = new QVBoxLayout(m_trouble);
    trouble->setContentsMargins(20, 20, 20, 20);
    trouble->setSpacing(12);
    m_troubleText->setWordWrap(true);
    m_troubleText->setObjectName(u"fileTrouble"_s);
    m_troubleText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    trouble->addWidget(m_troubleText);
    trouble->addWidget(m_readUtf8, 0, Qt::AlignLeft);
    trouble->addWidget(m_read949, 0, Qt::AlignLeft);
    trouble->addStretch();
    inside->addWidget(m_trouble);
    inside->addWidget(m_preview, 1);
    layout->addWidget(card, 1);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_ready);
    words->addWidget(m_partial);
    bottom->addLayout(words, 1);
    bottom->addWidget(m_skip);
    bottom->addWidget(m_store);
    layout->addLayout(bottom);
}

void ImportPage::addFiles(const QStringList &paths)
{
    const bool idle = m_files.isEmpty();
    if (idle)
        m_finished = 0;
    m_files.append(paths);
    if (m_files.isEmpty())
        return;
    m_stack->setCurrentWidget(m_flow);
    if (idle) {
        m_options->reset(session().snapshot().get());
        m_partial->setChecked(false);
        plan();
    } else {
        showReady();
    }
}

SearchBox *ImportPage::searchBox() const
{
    return m_stack->currentWidget() == m_flow && m_plan ? m_preview->searchBox() : nullptr;
}

QTableView *ImportPage::table() const
{
    return m_stack->currentWidget() == m_flow && m_plan ? m_preview->table() : nullptr;
}

db::ImportOptions ImportPage::options() const
{
    db::ImportOptions options = m_options->options();
    options.fileName = QFileInfo(current()).fileName().toStdString();
    options.partial = m_partial->isChecked();
    return options;
}

void ImportPage::plan()
{
    if (m_files.isEmpty())
        return;
    m_plan.reset();
    m_error.reset();
    m_busy = true;
    const int round = ++m_round;
    m_file->setFullText(QFileInfo(current()).fileName());
    m_file->setToolTip(current());
    m_trouble->hide();
    showReady();
    session().planImport(current(), options(), this,
                         [this, round](db::Result<std::shared_ptr<db::ImportPlan>> answer) {
                             if (round == m_round)
                                 takePlan(std::move(answer));
                         });
}

void ImportPage::takePlan(db::Result<std::shared_ptr<db::ImportPlan>> answer)
{
    m_busy = false;
    if (answer) {
        m_plan = *answer;
        m_options->showFound(*m_plan);
        m_preview->setPlan(m_plan);
        m_preview->show();
        m_trouble->hide();
    } else {
        m_preview->setPlan(nullptr);
        showError(answer.error());
    }
    showReady();
    Q_EMIT contentChanged();
}

void ImportPage::showError(const db::Error &error)
{
    m_error = error;
    m_preview->hide();
    m_trouble->show();
    const bool ambiguous = error.code == db::ErrorCode::AmbiguousEncoding && error.args.size() >= 2;
    m_readUtf8->setVisible(ambiguous);
    m_read949->setVisible(ambiguous);
    m_troubleText->setText(text(error));
    if (ambiguous) {
        m_readUtf8->setText(tr("UTF-8:  %1").arg(fromDb(error.args[0])));
        m_read949->setText(tr("windows-949:  %1").arg(fromDb(error.args[1])));
    }
}

/// The button that stores says why it cannot, when it cannot.
void ImportPage::showReady()
{
    const int number = m_finished + 1;
    const auto total = static_cast<int>(m_finished + m_files.size());
    m_place->setText(total > 1 ? tr("File %1 of %2").arg(number).arg(total) : QString());
    m_skip->setText(m_files.size() > 1 ? tr("Skip this file") : tr("Do not import"));
    m_partial->setVisible(m_plan && m_plan->errors > 0 && m_plan->read > m_plan->rejected);
    m_options->setEnabled(!m_busy);
    QString why;
    if (m_busy)
        why = tr("Reading and comparing…");
    else if (m_error)
        why = tr("This file cannot be imported as it is.");
    else if (!m_plan)
        why = QString();
    else if (!session().writable())
        why = session().knownOn() != 0 ? tr("You are looking at the past; go back to now to import.")
                                       : tr("The data file cannot be changed just now.");
    else if (!m_plan->committable(m_partial->isChecked()))
        why = tr("%n error(s) stand against it. Correct the file, or keep the good rows only.", nullptr,
                 static_cast<int>(m_plan->errors));
    const bool ready = m_plan && why.isEmpty();
    m_store->setEnabled(ready);
    m_store->setToolTip(why);
    if (ready && m_plan->inserted + m_plan->updated == 0)
        m_ready->setText(tr("The file holds nothing new; storing it only notes that it came."));
    else if (ready)
        m_ready->setText(m_plan->warnings > 0
                             ? tr("Ready: %1 new, %2 changed. %n warning(s) come with it.", nullptr,
                                  static_cast<int>(m_plan->warnings))
                                   .arg(whole(m_plan->inserted), whole(m_plan->updated))
                             : tr("Ready: %1 new, %2 changed.").arg(whole(m_plan->inserted), whole(m_plan->updated)));
    else
        m_ready->setText(why);
}

void ImportPage::store()
{
    if (!m_plan)
        return;
    if (m_plan->errors == 0 || !m_partial->isChecked()) {
        commit();
        return;
    }
    const QFileInfo info(current());
    const QString rejects = ask().fileToSave(
        this, tr("Where should the refused rows go?"),
        QDir(info.absolutePath()).filePath(tr("%1_refused.csv").arg(info.completeBaseName())),
        tr("Table (*.csv)"));
    if (rejects.isEmpty())
        return;
    m_busy = true;
    showReady();
    const int round = m_round;
    session().writeRejects(current(), m_plan, rejects, this, [this, round](const db::Result<void> &done) {
        if (round != m_round)
            return;
        m_busy = false;
        if (done) {
            commit();
        } else {
            m_ready->setText(text(done.error()));
            m_store->setEnabled(true);
        }
    });
}

void ImportPage::commit()
{
    m_busy = true;
    showReady();
    const int round = m_round;
    session().commitImport(m_plan, options(), {}, this, [this, round](const db::Result<std::int64_t> &done) {
        if (round != m_round)
            return;
        m_busy = false;
        if (done) {
            next();
            // With the last file stored, what it changed is what one wants to see.
            if (m_files.isEmpty())
                Q_EMIT pageRequested(PageId::Overview);
            return;
        }
        // The data file moved on since the plan was made: show what the file would do now.
        if (done.error().code == db::ErrorCode::FileMoved) {
            plan();
            return;
        }
        showReady();
        m_ready->setText(text(done.error()));
    });
}

void ImportPage::next()
{
    ++m_round;
    m_busy = false;
    m_plan.reset();
    m_error.reset();
    if (!m_files.isEmpty()) {
        m_files.removeFirst();
        ++m_finished;
    }
    if (m_files.isEmpty()) {
        m_finished = 0;
        m_preview->setPlan(nullptr);
        m_stack->setCurrentWidget(m_empty);
        Q_EMIT contentChanged();
        return;
    }
    m_options->reset(session().snapshot().get());
    m_partial->setChecked(false);
    plan();
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
    m_store->setText(tr("Store"));
    m_partial->setText(tr("Keep the good rows, write the refused ones to a file of their own"));
    if (m_error)
        showError(*m_error);
    showReady();
}

} // namespace ui
