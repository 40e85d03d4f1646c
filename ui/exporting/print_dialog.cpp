#include "ui/exporting/print_dialog.h"

#include "ui/ask.h"
#include "ui/output_file.h"
#include "ui/report/chart_picture.h"
#include "ui/report/page_preview.h"
#include "ui/report/print_pages.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/report_words.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int PrintPreviewDelay = 200;   ///< milliseconds after the last choice
constexpr qreal PreviewWidth = 520; ///< pixels of a page at the usual size
constexpr int PreviewPages = 12;    ///< a long table's later pages look like its first
constexpr int UprightColumns = 6;   ///< a table with more is better set across

} // namespace

PrintDialog::PrintDialog(const Context &context, Matter matter, QWidget *parent)
    : QDialog(parent), m_context(context), m_matter(std::move(matter))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print the page"));
    m_preview = new PagePreview(this);
    m_preview->setMinimumWidth(scaled(600));
    m_message = new QLabel(this);
    m_message->setObjectName(u"printMessage"_s);
    m_message->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(makeChoices());
    top->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    resize(scaled(960), 660);
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(PrintPreviewDelay);
    connect(&m_delay, &QTimer::timeout, this, &PrintDialog::refresh);
    changed();
}

PrintDialog::~PrintDialog()
{
    m_pool.waitForDone();
}

QWidget *PrintDialog::makeChoices()
{
    auto *panel = new QWidget(this);
    panel->setFixedWidth(scaled(250));
    const bool chart = m_matter.chart.has_value();
    const bool table = !m_matter.table.rows.isEmpty();
    m_chart = new QCheckBox(tr("The &chart"), panel);
    m_chart->setObjectName(u"printChart"_s);
    m_chart->setChecked(chart);
    m_chart->setEnabled(chart);
    m_table = new QCheckBox(tr("The &table"), panel);
    m_table->setObjectName(u"printTable"_s);
    m_table->setChecked(table);
    m_table->setEnabled(table);
    m_paper = new QComboBox(panel);
    m_paper->setObjectName(u"printPaper"_s);
    m_paper->addItem(tr("A4 upright"), false);
    m_paper->addItem(tr("A4 across"), true);
    m_paper->setCurrentIndex(m_matter.table.header.size() > UprightColumns ? 1 : 0);
    m_count = new QLabel(panel);
    m_count->setObjectName(u"printCount"_s);
    m_count->setProperty("muted", true);
    m_count->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("P&aper"), m_paper);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_chart);
    layout->addWidget(m_table);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addStretch();
    connect(m_chart, &QCheckBox::toggled, this, &PrintDialog::changed);
    connect(m_table, &QCheckBox::toggled, this, &PrintDialog::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::changed);
    return panel;
}

QWidget *PrintDialog::makeButtons()
{
    auto *panel = new QWidget(this);
    m_print = new QPushButton(tr("&Print…"), panel);
    m_print->setObjectName(u"print"_s);
    m_print->setProperty("primary", true);
    m_print->setDefault(true);
    m_pdf = new QPushButton(tr("&Keep as PDF…"), panel);
    m_pdf->setObjectName(u"printPdf"_s);
    m_pdf->setAutoDefault(false);
    auto *close = new QPushButton(tr("C&lose"), panel);
    close->setAutoDefault(false);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(m_print);
    layout->addWidget(m_pdf);
    layout->addWidget(close);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return panel;
}

PrintMatter PrintDialog::wanted() const
{
    const db::Look &look = m_context.session.look();
    PrintMatter matter;
    matter.title = m_matter.title;
    matter.across = m_paper->currentData().toBool();
    matter.facts += tr("%1 · as of %2 · data as after change set %3", "phase, day, number")
                        .arg(phaseName(look.phase), date(look.asOf), whole(m_context.session.snapshot()->knownOn));
    matter.runningHead = u"%1 · %2"_s.arg(m_matter.title, matter.facts.first());
    if (m_chart->isChecked()) {
        matter.chartMm = printedChartMm(*m_matter.chart, matter.across);
        matter.chart = recordChart(*m_matter.chart, matter.chartMm);
    }
    if (m_table->isChecked()) {
        matter.table = m_matter.table;
        if (m_matter.rows > matter.table.rows.size())
            matter.table.notes += tr("The first %1 of %2 rows. A search in the table shortens it.")
                                      .arg(whole(matter.table.rows.size()), whole(m_matter.rows));
    }
    return matter;
}

void PrintDialog::beside(std::function<std::function<void()>()> work)
{
    m_pool.start([this, work = std::move(work)] {
        // The dialog waits for its pool before it goes; what is then still to be shown is dropped with it.
        QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection);
    });
}

void PrintDialog::changed()
{
    m_pages.reset();
    m_preview->setStale(true);
    m_print->setEnabled(false);
    m_pdf->setEnabled(false);
    m_delay.start();
}

void PrintDialog::refresh()
{
    if (!m_context.session.snapshot() || !(m_chart->isChecked() || m_table->isChecked())) {
        m_preview->setPages({});
        m_count->setText(tr("Nothing is chosen."));
        return;
    }
    const qreal width = scaled(static_cast<int>(PreviewWidth)) * devicePixelRatioF();
    beside([this, matter = wanted(), width, round = ++m_round]() -> std::function<void()> {
        const std::shared_ptr<const PageSet> pages = printedPages(matter);
        QList<QImage> images;
        for (int page = 0; page < std::min(pages->count(), PreviewPages); ++page)
            images += pages->image(page, width / pages->size().width());
        return [this, pages, images, round] {
            if (round == m_round && !m_delay.isActive())
                shown(pages, images);
        };
    });
}

void PrintDialog::shown(std::shared_ptr<const PageSet> pages, const QList<QImage> &images)
{
    m_pages = std::move(pages);
    m_preview->setPages(images);
    QString count = tr("%Ln page(s)", nullptr, m_pages->count());
    if (images.size() < m_pages->count())
        count += u"\n"_s + tr("The first %Ln page(s) are shown.", nullptr, static_cast<int>(images.size()));
    m_count->setText(count);
    m_print->setEnabled(!m_writing);
    m_pdf->setEnabled(!m_writing);
}

void PrintDialog::print()
{
    const std::shared_ptr<const PageSet> pages = m_pages;
    const std::shared_ptr<QPrinter> printer = printerFor(pages->size(), m_matter.title);
    printer->setFromTo(1, pages->count());
    if (!m_context.ask.printer(this, *printer))
        return;
    m_writing = true;
    m_print->setEnabled(false);
    const QString name = printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName();
    beside([this, printer, name, pages]() -> std::function<void()> {
        const bool done = printPages(*printer, *pages);
        return [this, done, name] {
            m_writing = false;
            m_print->setEnabled(m_pages != nullptr);
            say(done ? tr("Sent to %1.").arg(name) : tr("%1 did not take the pages.").arg(name));
        };
    });
}

void PrintDialog::savePdf()
{
    const std::shared_ptr<const PageSet> pages = m_pages;
    const QString path = m_context.ask.fileToSave(this, tr("Keep as PDF"), QDir(m_matter.folder).filePath(m_matter.title + u".pdf"_s),
                                                  tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    m_context.settings.set(setting::ExportFolder, QFileInfo(path).absolutePath());
    const auto &file = m_context.session.file();
    beside([this, path, pages, title = m_matter.title, day = m_context.session.look().asOf,
            data = file ? file->path : QString()]() -> std::function<void()> {
        const auto done = writeOutputFile(path, pagesPdf(*pages, title, day), data);
        return [this, path, problem = done ? QString() : ui::text(done.error())] {
            say(problem.isEmpty() ? tr("Written: %1").arg(path) : problem);
        };
    });
}

void PrintDialog::say(const QString &text)
{
    m_message->setText(text);
}

} // namespace ui
