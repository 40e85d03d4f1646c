#include "ui/window/picture_check.h"

#include "db/figures/chart_code.h"
#include "db/figures/verification.h"
#include "ui/ask.h"
#include "ui/models/cell_table_model.h"
#include "ui/session/session.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/words/verification_words.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype ListedChanges = 12;

QLabel *wordy(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

/// Shape and word, never colour alone.
QString mark(db::CodeStanding standing)
{
    return standing == db::CodeStanding::Same ? u"● "_s : standing == db::CodeStanding::Changed ? u"▲ "_s : u"■ "_s;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

PictureCheck::PictureCheck(const Context &context, const QString &folder, QWidget *parent)
    : QDialog(parent), m_context(context), m_folder(folder), m_code(new QLineEdit(this)),
      m_check(new QPushButton(tr("Check"), this)), m_choose(new QPushButton(tr("Choose a picture…"), this)),
      m_verdict(wordy(this)), m_chart(wordy(this)), m_text(wordy(this)), m_values(new QTableView(this)),
      m_model(new CellTableModel(this)), m_changes(wordy(this))
{
    setObjectName(u"pictureCheck"_s);
    setWindowTitle(tr("Check a picture or code"));
    setAcceptDrops(true);
    setMinimumWidth(620);
    auto *intro = new QLabel(tr("Every chart that leaves the program carries a check code. Type the code printed in it, "
                                "choose its PNG, SVG or PDF file, or drop that file here."), this);
    intro->setWordWrap(true);
    intro->setProperty("muted", true);
    m_code->setObjectName(u"checkCode"_s);
    m_code->setPlaceholderText(u"1A2B3-C4D5E-F6G7H-J8K9M"_s);
    m_code->setAccessibleName(tr("Check code"));
    m_code->setClearButtonEnabled(true);
    m_check->setObjectName(u"checkCodeButton"_s);
    m_check->setProperty("primary", true);
    m_check->setDefault(true);
    m_check->setEnabled(false);
    m_choose->setObjectName(u"choosePicture"_s);
    m_choose->setAutoDefault(false);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setProperty("heading", true);
    m_chart->setProperty("muted", true);
    m_text->setObjectName(u"verdictText"_s);
    m_changes->setObjectName(u"verdictChanges"_s);
    m_values->setObjectName(u"changedValues"_s);
    m_values->setAccessibleName(tr("Values that changed"));
    m_values->setModel(m_model);
    m_values->setShowGrid(false);
    m_values->setTabKeyNavigation(false);
    m_values->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_values->verticalHeader()->hide();
    m_values->horizontalHeader()->setHighlightSections(false);
    m_values->hide();
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_code, 1);
    row->addWidget(m_check);
    row->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(row);
    layout->addWidget(m_verdict);
    layout->addWidget(m_chart);
    layout->addWidget(m_text);
    layout->addWidget(m_values);
    layout->addWidget(m_changes);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_check->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_check, &QPushButton::clicked, this, &PictureCheck::checkTyped);
    connect(m_choose, &QPushButton::clicked, this, &PictureCheck::choosePicture);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_code->setFocus();
}

void PictureCheck::checkTyped()
{
    ask(m_code->text().trimmed(), false);
}

void PictureCheck::choosePicture()
{
    const QString path = m_context.ask.fileToOpen(this, tr("Choose a picture"), m_folder,
                                                  tr("Exported charts (*.png *.svg *.pdf);;All files (*)"));
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    checkPicture(path);
}

void PictureCheck::checkPicture(const QString &path)
{
    m_code->clear();
    ask(path, true);
}

void PictureCheck::ask(const QString &codeOrPicture, bool picture)
{
    clear();
    say(m_text, tr("Comparing with the data…"));
    m_context.session.verify(codeOrPicture, picture, this, [this, codeOrPicture, picture](const Answer &answer) {
        showAnswer(answer, codeOrPicture, picture);
    });
}

void PictureCheck::showAnswer(const Answer &answer, const QString &asked, bool picture)
{
    clear();
    if (!answer)
        showProblem(tr("It could not be checked"), text(answer.error()));
    else if (*answer)
        showVerdict(**answer);
    else
        showProblem(tr("No check code"), picture ? noCodeInPictureText(QFileInfo(asked).fileName()) : noCodeText(asked));
    fitHeight();
}

/// As high as what it says. Words that were hidden until now have the letters of the style only once they are asked to.
void PictureCheck::fitHeight()
{
    const QList<QWidget *> parts = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts)
        part->ensurePolished();
    layout()->invalidate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void PictureCheck::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
}

void PictureCheck::showProblem(const QString &title, const QString &text)
{
    say(m_verdict, u"○ "_s + title);
    say(m_text, text);
}

void PictureCheck::showVerdict(const db::Verification &found)
{
    // A person compares it with the paper: the file may carry another code than the print.
    m_code->setText(fromDb(db::text(found.code)));
    say(m_verdict, mark(found.standing) + verdictName(found.standing));
    say(m_chart, verifiedChartName(found));
    say(m_text, verdictText(found));
    QList<QList<TableCell>> rows;
    for (const db::ChangedValue &value : found.values) {
        QStringList by;
        for (const std::int64_t changeSet : value.changeSets)
            by += QString::number(changeSet);
        rows.append({textCell(changedValueName(found, value)), textCell(changedValueText(found, value, false)),
                     textCell(changedValueText(found, value, true)), textCell(by.join(u", "_s))});
    }
    m_model->setContent({{tr("Value"), false, {}}, {tr("Then"), true, {}}, {tr("Now"), true, {}},
                         {tr("By change set"), false, {}}}, rows);
    m_values->setVisible(!rows.isEmpty());
    if (!rows.isEmpty()) {
        m_values->resizeColumnsToContents();
        m_values->horizontalHeader()->setStretchLastSection(true);
        const int height = m_values->horizontalHeader()->sizeHint().height() + 4
            + m_values->rowHeight(0) * static_cast<int>(std::min<qsizetype>(rows.size(), 8));
        m_values->setFixedHeight(height);
    }
    QStringList lines;
    for (const db::ChangeSet &change : found.changeSets) {
        if (lines.size() == ListedChanges) {
            lines += tr("and %Ln more; the history lists them", nullptr,
                        static_cast<int>(found.changeSets.size()) - static_cast<int>(ListedChanges));
            break;
        }
        lines += changeSetLine(change);
    }
    say(m_changes, lines.join(u'\n'));
}

void PictureCheck::clear()
{
    for (QLabel *label : {m_verdict, m_chart, m_text, m_changes})
        say(label, {});
    m_values->hide();
}

void PictureCheck::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).picture.isEmpty())
        event->acceptProposedAction();
}

void PictureCheck::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    checkPicture(droppedFiles(event->mimeData()).picture);
}

} // namespace ui
