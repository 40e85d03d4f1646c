#include "ui/importing/steps/file_step.h"

#include "ui/importing/head_reading.h"
#include "ui/importing/import_case.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::pair<db::EncodingChoice, const char *> encodings[] = {
    {db::EncodingChoice::Auto, ""},
    {db::EncodingChoice::Utf8, "utf-8"},
    {db::EncodingChoice::Windows949, "windows-949"},
    {db::EncodingChoice::Utf16, "utf-16"},
};
constexpr char delimiters[] = {'\0', ',', ';', '\t'};

bool ambiguous(const ImportCase &of)
{
    return of.error() && of.error()->code == db::ErrorCode::AmbiguousEncoding;
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return FileStep::tr("comma");
    case ';':
        return FileStep::tr("semicolon");
    case '\t':
        return FileStep::tr("tab");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

} // namespace

FileStep::FileStep(ImportCase &of, QWidget *parent)
    : QWidget(parent), m_case(of), m_facts(new QLabel(this)), m_sheetLabel(new QLabel(this)),
      m_sheet(new QComboBox(this)), m_encodingLabel(new QLabel(this)),
      m_encoding(new QComboBox(this)), m_verdict(new QLabel(this)), m_delimiterLabel(new QLabel(this)),
      m_delimiter(new QComboBox(this)), m_compare(new QPushButton(this)), m_noText(new QLabel(this)),
      m_panes(new QWidget(this))
{
    m_sheet->setObjectName(u"importSheet"_s);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheetLabel->setBuddy(m_sheet);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_delimiter->setObjectName(u"importDelimiter"_s);
    m_compare->setObjectName(u"compareEncodings"_s);
    m_verdict->setObjectName(u"encodingVerdict"_s);
    m_encodingLabel->setBuddy(m_encoding);
    m_delimiterLabel->setBuddy(m_delimiter);
    m_facts->setProperty("muted", true);
    m_verdict->setWordWrap(true);
    m_noText->setWordWrap(true);
    m_compare->setCheckable(true);
    for ([[maybe_unused]] const auto &each : encodings)
        m_encoding->addItem(QString());
    for ([[maybe_unused]] const char each : delimiters)
        m_delimiter->addItem(QString());

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 16);
    inside->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheet);
    row->addWidget(m_encodingLabel);
    row->addWidget(m_encoding);
    row->addSpacing(12);
    row->addWidget(m_delimiterLabel);
    row->addWidget(m_delimiter);
    row->addStretch();
    row->addWidget(m_facts);
    inside->addLayout(row);
    auto *said = new QHBoxLayout;
    said->addWidget(m_verdict, 1);
    said->addWidget(m_compare, 0, Qt::AlignTop);
    inside->addLayout(said);
    inside->addWidget(m_noText);
    auto *panes = new QHBoxLayout(m_panes);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(12);
    m_first = makePane(u"readingUtf8"_s, db::EncodingChoice::Utf8);
    m_second = makePane(u"reading949"_s, db::EncodingChoice::Windows949);
    panes->addWidget(m_first.frame, 1);
    panes->addWidget(m_second.frame, 1);
    inside->addWidget(m_panes, 1);
    inside->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        const std::string name = toDb(m_sheet->itemText(index));
        m_case.change([&name](db::ImportOptions &options) { options.sheet = name; });
    });
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        m_case.change([index](db::ImportOptions &options) { options.encoding = encodings[index].first; });
    });
    connect(m_delimiter, &QComboBox::activated, this, [this](int index) {
        m_case.change([index](db::ImportOptions &options) {
            options.delimiter = index == 0 ? std::nullopt : std::optional(delimiters[index]);
        });
    });
    connect(m_compare, &QPushButton::toggled, this, &FileStep::refresh);
    connect(&m_case, &ImportCase::changed, this, &FileStep::refresh);
    retranslate();
}

FileStep::Pane FileStep::makePane(const QString &name, db::EncodingChoice choice)
{
    Pane pane;
    pane.frame = new QWidget(m_panes);
    pane.title = new QLabel(pane.frame);
    pane.text = new QPlainTextEdit(pane.frame);
    pane.take = new QPushButton(pane.frame);
    pane.text->setObjectName(name);
    pane.take->setObjectName(choice == db::EncodingChoice::Utf8 ? u"readUtf8"_s : u"read949"_s);
    pane.title->setProperty("heading", true);
    pane.text->setReadOnly(true);
    pane.text->setLineWrapMode(QPlainTextEdit::NoWrap);
    pane.text->setTabChangesFocus(true);
    pane.text->setTabStopDistance(24);
    auto *top = new QHBoxLayout;
    // Both texts begin at the same height, with a button above or without.
    pane.title->setMinimumHeight(pane.take->sizeHint().height());
    top->addWidget(pane.title, 1);
    top->addWidget(pane.take);
    auto *layout = new QVBoxLayout(pane.frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(pane.text, 1);
    connect(pane.take, &QPushButton::clicked, this, [this, choice] {
        m_case.change([choice](db::ImportOptions &options) { options.encoding = choice; });
    });
    return pane;
}

bool FileStep::hasQuestion() const
{
    if (m_case.plan() && m_case.options().sheet.empty()) {
        const auto &sheets = m_case.plan()->sheets;
        return std::count_if(sheets.begin(), sheets.end(), [](const db::SheetInfo &each) {
                   return each.kind && !each.hidden;
               }) > 1;
    }
    if (!m_case.error())
        return false;
    switch (m_case.error()->code) {
    case db::ErrorCode::AmbiguousEncoding:
    case db::ErrorCode::UndecodableText:
    case db::ErrorCode::NotText:
    case db::ErrorCode::OpenQuote:
    case db::ErrorCode::FieldTooLong:
    case db::ErrorCode::TooManyFields:
    case db::ErrorCode::RecordTooLong:
        return true;
    default:
        return false;
    }
}

QString FileStep::verdict() const
{
    if (ambiguous(m_case))
        return tr("These bytes are good text in both encodings, and only a person can tell which is meant. Take the "
                  "reading that makes sense.");
    if (!m_case.plan() || !m_case.head())
        return {};
    if (const db::ImportPlan &plan = *m_case.plan(); !plan.workbook.empty())
        return tr("A workbook (%1). The sheet “%2” is read.").arg(encodingName(plan.workbook), fromDb(plan.sheet));
    const db::Encoding encoding = m_case.plan()->encoding;
    const QString name = encodingName(db::encodingName(encoding));
    switch (encodingGround(*m_case.head(), encoding, m_case.options().encoding != db::EncodingChoice::Auto)) {
    case EncodingGround::Chosen:
        return tr("Read as %1, as you chose.").arg(name);
    case EncodingGround::Mark:
        return tr("Read as %1: the file begins with that encoding's mark.").arg(name);
    case EncodingGround::AsciiOnly:
        return tr("Only plain letters and digits: the file reads the same in every encoding.");
    case EncodingGround::StrictUtf8:
        return tr("Read as %1: every byte of the file fits it, which does not happen by chance.").arg(name);
    case EncodingGround::StrictWindows949:
        return tr("Read as %1: the bytes are no UTF-8, and every one of them fits.").arg(name);
    case EncodingGround::Utf16:
        return tr("Read as %1: the file begins with that encoding's mark.").arg(name);
    }
    return {};
}

void FileStep::fill(Pane &pane, db::Encoding encoding, const QString &sample)
{
    const QString name = encodingName(db::encodingName(encoding));
    const bool workbook = m_case.plan() && !m_case.plan()->workbook.empty();
    const bool chosen = m_case.plan() && m_case.plan()->encoding == encoding;
    pane.title->setText(workbook ? fromDb(m_case.plan()->sheet) : chosen ? tr("%1 (taken)").arg(name) : name);
    pane.take->setText(tr("Read it as %1").arg(name));
    pane.take->setVisible(!chosen);
    pane.text->setAccessibleName(tr("The first lines, read as %1").arg(name));
    const Reading reading = readHead(*m_case.head(), encoding);
    pane.take->setEnabled(!reading.error && !m_case.busy());
    QString text = reading.error ? ui::text(*reading.error) : reading.text;
    // The doubtful place may be far below the first lines.
    if (!sample.isEmpty() && !text.contains(sample))
        text.prepend(sample + u"\n⋮\n"_s);
    if (pane.text->toPlainText() != text)
        pane.text->setPlainText(text);
}

/// A workbook has sheets to choose from and neither encoding nor delimiter.
void FileStep::refreshSheets()
{
    const db::ImportPlan *plan = m_case.plan();
    const bool workbook = plan && !plan->workbook.empty();
    m_sheet->clear();
    for (const db::SheetInfo &each : workbook ? plan->sheets : std::vector<db::SheetInfo>())
        m_sheet->addItem(fromDb(each.name));
    if (workbook) { // the chosen one stays chosen while its plan is made
        const std::string &chosen = m_case.options().sheet;
        m_sheet->setCurrentText(fromDb(chosen.empty() ? plan->sheet : chosen));
    }
    const bool several = m_sheet->count() > 1;
    m_sheet->setVisible(several);
    m_sheetLabel->setVisible(several);
    for (QWidget *each : std::initializer_list<QWidget *>{m_encodingLabel, m_encoding, m_delimiterLabel, m_delimiter})
        each->setVisible(!workbook);
}

void FileStep::refresh()
{
    refreshSheets();
    const db::ImportOptions &options = m_case.options();
    for (int i = 0; i < m_encoding->count(); ++i) {
        if (encodings[i].first == options.encoding)
            m_encoding->setCurrentIndex(i);
    }
    for (int i = 0; i < m_delimiter->count(); ++i) {
        if (delimiters[i] == options.delimiter.value_or('\0'))
            m_delimiter->setCurrentIndex(i);
    }
    m_encoding->setItemText(0, m_case.plan() && options.encoding == db::EncodingChoice::Auto
                                   ? tr("automatic: %1").arg(encodingName(db::encodingName(m_case.plan()->encoding)))
                                   : tr("automatic"));
    m_delimiter->setItemText(0, m_case.plan() && !options.delimiter
                                    ? tr("automatic: %1").arg(delimiterName(m_case.plan()->delimiter))
                                    : tr("automatic"));
    m_verdict->setText(verdict());
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    const bool text = m_case.head() && !(m_case.error() && m_case.error()->code == db::ErrorCode::NotText);
    m_panes->setVisible(text);
    m_noText->setVisible(m_case.head() && !text);
    const bool workbook = m_case.plan() && !m_case.plan()->workbook.empty();
    m_compare->setVisible(text && m_case.plan() && !workbook);
    m_facts->setText(workbook        ? fileSize(m_case.plan()->draft.fileBytes)
                     : m_case.head() ? fileSize(m_case.head()->size)
                                     : QString());
    if (!text)
        return;
    const bool both = ambiguous(m_case) || !m_case.plan() || (m_compare->isChecked() && !workbook);
    const db::Encoding now = m_case.plan() ? m_case.plan()->encoding : db::Encoding::Utf8;
    const std::vector<std::string> none;
    const std::vector<std::string> &samples = ambiguous(m_case) ? m_case.error()->args : none;
    const auto sample = [&samples](std::size_t at) { return at < samples.size() ? fromDb(samples[at]) : QString(); };
    fill(m_first, both ? db::Encoding::Utf8 : now, sample(0));
    m_second.frame->setVisible(both);
    if (both)
        fill(m_second, db::Encoding::Windows949, sample(1));
}

void FileStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FileStep::retranslate()
{
    m_sheetLabel->setText(tr("Sheet"));
    m_encodingLabel->setText(tr("En&coding"));
    m_delimiterLabel->setText(tr("Fields are &parted by"));
    m_compare->setText(tr("Comp&are encodings"));
    m_noText->setText(tr("There is nothing to read here as text."));
    for (int i = 1; i < m_encoding->count(); ++i)
        m_encoding->setItemText(i, encodingName(encodings[i].second));
    for (int i = 1; i < m_delimiter->count(); ++i)
        m_delimiter->setItemText(i, delimiterName(delimiters[i]));
    refresh();
}

} // namespace ui
