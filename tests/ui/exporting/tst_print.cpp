#include "tests/support/window_fixture.h"

#include "ui/exporting/print_sheet.h"
#include "ui/pages/page.h"
#include "ui/report/page_preview.h"
#include "ui/report/print_pages.h"
#include "ui/report/report_dialog.h"
#include "ui/window/actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPageSize>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60000;

QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// The text of each page.
QStringList pagesOf(const QString &pdf)
{
    QStringList pages = said(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).split(u'\f');
    pages.removeLast();
    for (QString &page : pages)
        page = page.simplified(); // where columns stand is the layout's business
    return pages;
}

bool readersAreThere()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

QStandardItemModel *manyRows(int rows, QObject *parent)
{
    auto *model = new QStandardItemModel(rows, 3, parent);
    model->setHorizontalHeaderLabels({u"Companyname"_s, u"Hidden"_s, u"Jobs"_s});
    for (int row = 0; row < rows; ++row) {
        // Every third row takes two lines: such a one is cut where a page breaks if anything is.
        const QString name = row % 3 == 0 ? u"first%1 "_s.arg(row) + QString(u"word "_s).repeated(40) + u"last%1"_s.arg(row)
                                          : u"only%1"_s.arg(row);
        model->setItem(row, 0, new QStandardItem(name));
        model->setItem(row, 1, new QStandardItem(u"secret"_s));
        auto *number = new QStandardItem(QString::number(1000 + row));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->setItem(row, 2, number);
    }
    return model;
}

QDialog *openedOn(WindowFixture &fixture)
{
    fixture.window->actions().action(ui::Act::Print)->trigger();
    return fixture.window->findChild<QDialog *>(u"printDialog"_s);
}

bool isReady(const QDialog *dialog)
{
    return dialog->findChild<QPushButton *>(u"print"_s)->isEnabled();
}

} // namespace

class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableKeepsItsHeaderAndItsRows_data();
    void aTableKeepsItsHeaderAndItsRows();
    void aLongTableSaysWhatIsMissing();
    void paperOfAnotherSizeTakesAllOfIt();
    void aPageOfTheWindowIsKeptAsPdf();
    void aPrinterGetsThePagesThatWereChosen();
    void nothingToPrintIsSaid();
    void theReportIsPrinted();
};

void TestPrint::aTableKeepsItsHeaderAndItsRows_data()
{
    QTest::addColumn<bool>("across");
    QTest::newRow("upright") << false;
    QTest::newRow("across") << true;
}

void TestPrint::aTableKeepsItsHeaderAndItsRows()
{
    if (!readersAreThere())
        QSKIP("pdftotext is not installed");
    QFETCH(bool, across);
    QTableView view;
    view.setModel(manyRows(150, &view));
    view.setColumnHidden(1, true);
    ui::PrintMatter matter;
    matter.title = u"Companies"_s;
    matter.runningHead = u"Running head"_s;
    matter.table = ui::tableInSight(view, u"The table"_s);
    matter.across = across;
    QCOMPARE(matter.table.numbers, (QList<bool>{false, true}));
    const auto pages = ui::printedPages(matter);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ui::pagesPdf(*pages, u"t"_s, *db::PartialDate::parse("2024-12-31")));
    file.close();
    const QStringList texts = pagesOf(path);
    QCOMPARE(texts.size(), pages->count());
    QVERIFY(texts.size() > 3);
    QVERIFY(!texts.join(u' ').contains(u"secret"_s));
    int rows = 0;
    for (qsizetype page = 0; page < texts.size(); ++page) {
        QCOMPARE(texts[page].count(u"Companyname"_s), 1);
        QCOMPARE(texts[page].contains(u"Running head"_s), page > 0);
        QVERIFY(texts[page].contains(QRegularExpression(u"%1 ?/ ?%2$"_s.arg(page + 1).arg(texts.size()))));
        static const QRegularExpression first(u"first(\\d+)\\b"_s);
        for (auto found = first.globalMatch(texts[page]); found.hasNext(); ++rows) {
            const QString number = found.next().captured(1);
            QVERIFY2(texts[page].contains(QRegularExpression(u"last%1\\b"_s.arg(number))), qPrintable(number));
            QVERIFY(texts[page].contains(QString::number(1000 + number.toInt())));
        }
        static const QRegularExpression only(u"only\\d+"_s);
        rows += static_cast<int>(texts[page].count(only));
    }
    QCOMPARE(rows, 150);
}

void TestPrint::aLongTableSaysWhatIsMissing()
{
    QTableView view;
    view.setModel(manyRows(30, &view));
    QCOMPARE(ui::tableInSight(view, {}, 12).rows.size(), 12);
    QCOMPARE(ui::tableInSight(view, {}, 50).rows.size(), 30);
    QCOMPARE(ui::tableInSight(view, {}).header.size(), 3);
}

void TestPrint::paperOfAnotherSizeTakesAllOfIt()
{
    if (!readersAreThere())
        QSKIP("pdftotext is not installed");
    QTableView view;
    view.setModel(manyRows(60, &view));
    ui::PrintMatter matter;
    matter.table = ui::tableInSight(view, u"T"_s);
    const auto pages = ui::printedPages(matter);
    const auto printer = ui::printerFor(pages->size(), u"name"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a5.pdf"_s);
    printer->setOutputFileName(path);
    printer->setPageSize(QPageSize(QPageSize::A5));
    QVERIFY(ui::printPages(*printer, *pages));
    const QStringList texts = pagesOf(path);
    QCOMPARE(texts.size(), pages->count());
    QVERIFY(texts.last().contains(u"only59"_s));
    QVERIFY(said(u"pdfinfo"_s, {path}).contains(u"A5"_s) || said(u"pdfinfo"_s, {path}).contains(u"419."_s));
    QVERIFY(texts.first().contains(QRegularExpression(u"1 ?/ ?%1$"_s.arg(pages->count())))); // the foot is on the paper
}

void TestPrint::aPageOfTheWindowIsKeptAsPdf()
{
    if (!readersAreThere())
        QSKIP("pdftotext is not installed");
    WindowFixture fixture;
    QVERIFY(fixture.create(ui::Start::Record));
    fixture.window->showPage(ui::PageId::Targets);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->currentPage()->chart(), Patience);
    QDialog *dialog = openedOn(fixture);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(dialog), Patience);
    QVERIFY(dialog->findChild<ui::PagePreview *>()->pages() > 0);
    fixture.ask.savePath = fixture.path(u"page.pdf"_s);
    dialog->findChild<QPushButton *>(u"printPdf"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fixture.ask.savePath), Patience);
    const QStringList both = pagesOf(fixture.ask.savePath);
    const db::ChartDescription *chart = fixture.window->currentPage()->chart();
    QVERIFY(chart);
    QVERIFY(both.first().contains(u"Targets"_s));
    // Without the chart it is shorter; without both there is nothing to print.
    dialog->findChild<QCheckBox *>(u"printChart"_s)->setChecked(false);
    QVERIFY(!isReady(dialog));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(dialog), Patience);
    QVERIFY(QFile::remove(fixture.ask.savePath));
    dialog->findChild<QPushButton *>(u"printPdf"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fixture.ask.savePath), Patience);
    QVERIFY(pagesOf(fixture.ask.savePath).join(u' ').size() < both.join(u' ').size());
    dialog->findChild<QCheckBox *>(u"printTable"_s)->setChecked(false);
    QTest::qWait(600);
    QVERIFY(!isReady(dialog));
    // The data file is never written over.
    dialog->findChild<QCheckBox *>(u"printTable"_s)->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(dialog), Patience);
    fixture.ask.savePath = fixture.session->file()->path;
    dialog->findChild<QPushButton *>(u"printPdf"_s)->click();
    auto *message = dialog->findChild<QLabel *>(u"printMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!message->text().startsWith(u"Written"_s), Patience);
    QFile data(fixture.session->file()->path);
    QVERIFY(data.open(QIODevice::ReadOnly));
    QVERIFY(data.read(16).startsWith("SQLite format 3"));
}

void TestPrint::aPrinterGetsThePagesThatWereChosen()
{
    if (!readersAreThere())
        QSKIP("pdftotext is not installed");
    WindowFixture fixture;
    QVERIFY(fixture.create(ui::Start::Record));
    fixture.window->showPage(ui::PageId::Sources);
    const ui::Page *page = fixture.window->currentPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->table() && page->table()->model()->rowCount() > 10, Patience);
    QDialog *dialog = openedOn(fixture);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(dialog), Patience);
    fixture.ask.savePath.clear(); // thought better of it
    dialog->findChild<QPushButton *>(u"print"_s)->click();
    fixture.ask.savePath = fixture.path(u"printed.pdf"_s);
    dialog->findChild<QPushButton *>(u"print"_s)->click();
    auto *message = dialog->findChild<QLabel *>(u"printMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"printed.pdf"_s), Patience);
    QVERIFY(isReady(dialog));
    const QStringList pages = pagesOf(fixture.ask.savePath);
    QVERIFY(pages.size() > 1);
    QVERIFY(said(u"pdfinfo"_s, {fixture.ask.savePath}).contains(u"A4"_s));
}

void TestPrint::nothingToPrintIsSaid()
{
    WindowFixture fixture;
    QVERIFY(fixture.create(ui::Start::Empty));
    QVERIFY(!fixture.window->actions().action(ui::Act::Print)->isEnabled());
}

void TestPrint::theReportIsPrinted()
{
    if (!readersAreThere())
        QSKIP("pdftotext is not installed");
    WindowFixture fixture;
    QVERIFY(fixture.create(ui::Start::Record));
    ui::ReportDialog dialog(ui::Context{*fixture.session, *fixture.settings, fixture.ask});
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<ui::PagePreview *>()->pages() > 3, Patience);
    fixture.ask.savePath = fixture.path(u"report.pdf"_s);
    dialog.findChild<QPushButton *>(u"reportPrint"_s)->click();
    auto *message = dialog.findChild<QLabel *>(u"reportMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"report.pdf"_s), Patience);
    QCOMPARE(pagesOf(fixture.ask.savePath).size(), dialog.findChild<ui::PagePreview *>()->pages());
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
