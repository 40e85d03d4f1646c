#include "ui/exporting/chart_export_dialog.h"

#include "ui/ask.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int PreviewDelay = 150; ///< milliseconds after the last choice
constexpr QSize PreviewRoom(520, 360);

QSpinBox *spinBox(QWidget *parent, const char *name, int least, int most, const QString &unit)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setSuffix(u' ' + unit);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and the wheel do it
    return box;
}

} // namespace

ChartExportDialog::ChartExportDialog(const Context &context, db::ChartDescription chart, QWidget *parent)
    : QDialog(parent), m_context(context), m_chart(std::move(chart))
{
    setObjectName(u"chartExport"_s);
    setWindowTitle(tr("Export chart"));
    m_preview = new QLabel(this);
    m_preview->setObjectName(u"chartPreview"_s);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(scaled(PreviewRoom.width()), scaled(PreviewRoom.height()));
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(makeChoices());
    top->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(top, 1);
    layout->addWidget(makeButtons());
    m_delay.setSingleShot(true);
    m_delay.setInterval(PreviewDelay);
    connect(&m_delay, &QTimer::timeout, this, &ChartExportDialog::drawPreview);
    fillSizes(m_context.settings.get(setting::ChartSize));
    takeSize();
}

QWidget *ChartExportDialog::makeChoices()
{
    auto *panel = new QWidget(this);
    m_size = new QComboBox(panel);
    m_size->setObjectName(u"chartSize"_s);
    m_width = spinBox(panel, "chartWidth", LeastChartMm, MostChartMm, u"mm"_s);
    m_height = spinBox(panel, "chartHeight", LeastChartMm, MostChartMm, u"mm"_s);
    m_dpi = spinBox(panel, "chartDpi", LeastDpi, MostDpi, u"dpi"_s);
    m_theme = new QComboBox(panel);
    m_theme->setObjectName(u"chartTheme"_s);
    m_theme->addItem(tr("For the screen"), chartThemeKey(ChartTheme::Light));
    m_theme->addItem(tr("For print, also in grey"), chartThemeKey(ChartTheme::Print));
    m_theme->addItem(tr("Light on dark"), chartThemeKey(ChartTheme::Dark));
    m_letters = new QCheckBox(tr("&Letters of an SVG stay text"), panel);
    m_letters->setObjectName(u"svgLetters"_s);
    m_letters->setToolTip(tr("They can be edited then, and need the font where they are shown. Otherwise they are outlines."));
    m_letters->setChecked(m_context.settings.get(setting::SvgTextAsText));
    m_pixels = new QLabel(panel);
    m_pixels->setProperty("muted", true);
    m_pixels->setWordWrap(true);
    auto *keep = new QPushButton(tr("&Remember…"), panel);
    keep->setObjectName(u"rememberSize"_s);
    keep->setToolTip(tr("Keeps these measures under a name of your own"));
    m_forget = new QPushButton(tr("&Forget"), panel);
    m_forget->setObjectName(u"forgetSize"_s);
    for (QPushButton *button : {keep, m_forget})
        button->setAutoDefault(false);
    auto *own = new QHBoxLayout;
    own->addWidget(keep);
    own->addWidget(m_forget);
    own->addStretch();
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Points per inch"), m_dpi);
    form->addRow(tr("&Colours"), m_theme);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_pixels);
    layout->addLayout(own);
    layout->addWidget(m_letters);
    layout->addStretch();
    connect(m_size, &QComboBox::activated, this, &ChartExportDialog::takeSize);
    for (QSpinBox *box : {m_width, m_height, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, &ChartExportDialog::measuresChanged);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ChartExportDialog::measuresChanged);
    connect(keep, &QPushButton::clicked, this, &ChartExportDialog::remember);
    connect(m_forget, &QPushButton::clicked, this, &ChartExportDialog::forget);
    return panel;
}

QWidget *ChartExportDialog::makeButtons()
{
    auto *panel = new QWidget(this);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *save = new QPushButton(tr("Save &as…"), panel);
    save->setObjectName(u"saveChart"_s);
    save->setProperty("primary", true);
    save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), panel);
    cancel->setAutoDefault(false);
    layout->addStretch();
    layout->addWidget(save);
    layout->addWidget(cancel);
    connect(save, &QPushButton::clicked, this, &ChartExportDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return panel;
}

/// The program's own, the person's, then measures without a name.
void ChartExportDialog::fillSizes(const QString &chosen)
{
    m_size->clear();
    for (const QList<ChartSize> &sizes : {fixedChartSizes(), ownChartSizes(m_context.settings)}) {
        for (const ChartSize &size : sizes)
            m_size->addItem(chartSizeName(size), size.key);
    }
    m_size->addItem(tr("Other measures"), QString());
    m_size->setCurrentIndex(std::max(0, m_size->findData(chosen)));
}

void ChartExportDialog::takeSize()
{
    const auto size = chartSize(m_context.settings, m_size->currentData().toString());
    m_forget->setEnabled(size && size->own);
    if (!size)
        return;
    m_filling = true;
    m_width->setValue(static_cast<int>(std::lround(size->mm.width())));
    m_height->setValue(static_cast<int>(std::lround(size->mm.height())));
    m_dpi->setValue(size->dpi);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(chartThemeKey(size->theme))));
    m_filling = false;
    measuresChanged();
}

ChartSize ChartExportDialog::measures() const
{
    ChartSize size;
    size.own = true;
    size.mm = QSizeF(m_width->value(), m_height->value());
    size.dpi = m_dpi->value();
    size.theme = chartThemeByKey(m_theme->currentData().toString()).value_or(ChartTheme::Light);
    return size;
}

void ChartExportDialog::measuresChanged()
{
    if (m_filling)
        return;
    const ChartSize now = measures();
    const auto named = chartSize(m_context.settings, m_size->currentData().toString());
    if (named && !named->measuresAs(now))
        m_size->setCurrentIndex(m_size->count() - 1);
    m_forget->setEnabled(named && named->own && named->measuresAs(now));
    const QSizeF pixels = now.mm * (now.dpi / 25.4);
    m_pixels->setText(tr("%1 × %2 pixels as PNG").arg(whole(std::lround(pixels.width())), whole(std::lround(pixels.height()))));
    m_delay.start();
}

void ChartExportDialog::remember()
{
    const auto name = m_context.ask.line(this, {tr("Remember the size"), tr("Name of these measures:"), {}, tr("Remember"), true});
    if (!name || name->simplified().isEmpty())
        return;
    ChartSize size = measures();
    size.key = name->simplified();
    if (!canNameChartSize(size.key)) {
        m_pixels->setText(tr("\"%1\" is the name of another size.").arg(size.key));
        return;
    }
    keepChartSize(m_context.settings, size);
    fillSizes(size.key);
    takeSize();
}

void ChartExportDialog::forget()
{
    forgetChartSize(m_context.settings, m_size->currentData().toString());
    fillSizes(QString());
    m_forget->setEnabled(false);
}

void ChartExportDialog::drawPreview()
{
    const ChartSize size = measures();
    const qreal ratio = devicePixelRatioF();
    const QSizeF room = QSizeF(m_preview->size()) - QSizeF(2, 2);
    QPixmap picture((size.mm.scaled(room, Qt::KeepAspectRatio) * ratio).toSize().expandedTo(QSize(1, 1)));
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintChart(painter, QRectF(picture.rect()), m_chart, size.mm, size.theme);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    m_preview->setPixmap(picture);
}

void ChartExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_delay.start();
}

ChartExportOptions ChartExportDialog::options() const
{
    ChartExportOptions options = exportOptions(measures());
    options.textAsText = m_letters->isChecked();
    return options;
}

void ChartExportDialog::accept()
{
    m_context.settings.set(setting::SvgTextAsText, m_letters->isChecked());
    if (const QString key = m_size->currentData().toString(); !key.isEmpty())
        m_context.settings.set(setting::ChartSize, key);
    QDialog::accept();
}

} // namespace ui
