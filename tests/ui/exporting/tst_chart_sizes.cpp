#include "tests/support/window_fixture.h"

#include "ui/exporting/chart_sizes.h"
#include "ui/pages/page.h"
#include "ui/window/actions.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

ui::ChartSize own(const QString &name)
{
    ui::ChartSize size;
    size.key = name;
    size.own = true;
    size.mm = {120, 70};
    size.dpi = 150;
    size.theme = ui::ChartTheme::Print;
    return size;
}

/// The window on the page of companies, whose chart is there, with the dialog open.
struct Exporting {
    Exporting()
    {
        ready = fixture.create(ui::Start::Record);
        fixture.window->showPage(ui::PageId::Companies);
        ready = ready && QTest::qWaitFor([this] { return fixture.window->currentPage()->chart() != nullptr; }, 20000);
    }

    QDialog *open()
    {
        fixture.window->actions().action(ui::Act::ExportChart)->trigger();
        QDialog *dialog = nullptr;
        for (auto *each : fixture.window->findChildren<QDialog *>(u"chartExport"_s)) {
            if (each->isVisible())
                dialog = each;
        }
        return dialog;
    }
    QImage saved(QDialog *dialog, const QString &name)
    {
        fixture.ask.savePath = fixture.path(name);
        dialog->findChild<QPushButton *>(u"saveChart"_s)->click();
        if (!QTest::qWaitFor([this] { return !fixture.session->storing(); }, 20000))
            return {};
        return QImage(fixture.path(name));
    }

    WindowFixture fixture;
    bool ready = false;
};

void choose(QDialog *dialog, const QString &key)
{
    auto *size = dialog->findChild<QComboBox *>(u"chartSize"_s);
    size->setCurrentIndex(size->findData(key));
    Q_EMIT size->activated(size->currentIndex());
}

/// Colours of an image that no grey explains.
int colourful(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            count += image.pixelColor(x, y).saturation() > 60 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestChartSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownSizesAreKept();
    void namesThatMeanSomethingElse_data();
    void namesThatMeanSomethingElse();
    void aBrokenEntryIsLeftOut();
    void aNamedSizeComesOutAsItSays();
    void otherMeasuresHaveNoName();
    void aRememberedSizeIsThereTheNextTime();
    void theWindowAnswersWhileAPictureIsWritten();
    void anExportCanBeStopped();
    void whatCannotBeWrittenIsSaid();
};

void TestChartSizes::ownSizesAreKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s.ini"_s);
    {
        ui::Settings settings(path);
        ui::keepChartSize(settings, own(u"의회 보고 1/2"_s));
        ui::keepChartSize(settings, own(u"b"_s));
        ui::ChartSize wider = own(u"b"_s);
        wider.mm.setWidth(130);
        ui::keepChartSize(settings, wider);
    }
    ui::Settings settings(path);
    QCOMPARE(ui::ownChartSizes(settings).size(), 2);
    const auto found = ui::chartSize(settings, u"의회 보고 1/2"_s);
    QVERIFY(found && found->own);
    QVERIFY(found->measuresAs(own({})));
    QCOMPARE(ui::chartSize(settings, u"b"_s)->mm, QSizeF(130, 70));
    ui::forgetChartSize(settings, u"b"_s);
    QVERIFY(!ui::chartSize(settings, u"b"_s));
    QVERIFY(ui::chartSize(settings, u"slide"_s));
    ui::forgetChartSize(settings, u"slide"_s);
    QVERIFY(ui::chartSize(settings, u"slide"_s));
}

void TestChartSizes::namesThatMeanSomethingElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("key") << u"column"_s;
    QTest::newRow("words") << ui::chartSizeName(ui::fixedChartSizes().first());
    QTest::newRow("measure") << u"160x90"_s;
    QTest::newRow("blank") << u"  "_s;
}

void TestChartSizes::namesThatMeanSomethingElse()
{
    QFETCH(QString, name);
    QVERIFY(!ui::canNameChartSize(name));
    QVERIFY(ui::canNameChartSize(name.trimmed() + u" mine"_s) || name.trimmed().isEmpty());
}

void TestChartSizes::aBrokenEntryIsLeftOut()
{
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(u"s.ini"_s));
    settings.set(ui::setting::ChartSizes,
                 QStringList{u"160x90 300 print good"_s, u"160x90 300 neon theme"_s, u"1x90 300 print narrow"_s,
                             u"160x90 9000 print sharp"_s, u"nonsense"_s, u"160x90 300 print column"_s});
    const QList<ui::ChartSize> sizes = ui::ownChartSizes(settings);
    QCOMPARE(sizes.size(), 1);
    QCOMPARE(sizes.first().key, u"good"_s);
}

void TestChartSizes::aNamedSizeComesOutAsItSays()
{
    Exporting exporting;
    QVERIFY(exporting.ready);
    QDialog *dialog = exporting.open();
    QVERIFY(dialog);
    choose(dialog, u"slide"_s);
    const QImage slide = exporting.saved(dialog, u"slide.png"_s);
    QCOMPARE(slide.size(), QSize(1920, 1080));
    QCOMPARE(slide.dotsPerMeterX(), 10000);
    QVERIFY(colourful(slide) > 100);
    // It is remembered: Enter alone gives the same again.
    dialog = exporting.open();
    QVERIFY(dialog);
    QCOMPARE(exporting.saved(dialog, u"again.png"_s), slide);
    dialog = exporting.open();
    choose(dialog, u"half-page"_s);
    QCOMPARE(exporting.saved(dialog, u"half.png"_s).size(), QSize(1890, 1394));
}

void TestChartSizes::otherMeasuresHaveNoName()
{
    Exporting exporting;
    QVERIFY(exporting.ready);
    QDialog *dialog = exporting.open();
    QVERIFY(dialog);
    choose(dialog, u"column"_s);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"chartWidth"_s)->value(), 160);
    dialog->findChild<QSpinBox *>(u"chartWidth"_s)->setValue(100);
    dialog->findChild<QSpinBox *>(u"chartDpi"_s)->setValue(254);
    QCOMPARE(dialog->findChild<QComboBox *>(u"chartSize"_s)->currentData().toString(), QString());
    QCOMPARE(exporting.saved(dialog, u"other.png"_s).size(), QSize(1000, 900));
}

void TestChartSizes::aRememberedSizeIsThereTheNextTime()
{
    Exporting exporting;
    QVERIFY(exporting.ready);
    QDialog *dialog = exporting.open();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"chartWidth"_s)->setValue(101);
    auto *theme = dialog->findChild<QComboBox *>(u"chartTheme"_s);
    theme->setCurrentIndex(theme->findData(u"print"_s));
    exporting.fixture.ask.reason = u"column"_s; // is taken
    dialog->findChild<QPushButton *>(u"rememberSize"_s)->click();
    QVERIFY(ui::ownChartSizes(*exporting.fixture.settings).isEmpty());
    exporting.fixture.ask.reason = u"소식지"_s;
    dialog->findChild<QPushButton *>(u"rememberSize"_s)->click();
    QCOMPARE(dialog->findChild<QComboBox *>(u"chartSize"_s)->currentData().toString(), u"소식지"_s);
    dialog->reject();
    dialog = exporting.open();
    QVERIFY(dialog);
    choose(dialog, u"slide"_s);
    choose(dialog, u"소식지"_s);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"chartWidth"_s)->value(), 101);
    dialog->findChild<QPushButton *>(u"forgetSize"_s)->click();
    QVERIFY(ui::ownChartSizes(*exporting.fixture.settings).isEmpty());
    QCOMPARE(dialog->findChild<QComboBox *>(u"chartSize"_s)->findData(u"소식지"_s), -1);
}

/// The largest picture there is: drawn and packed on the worker, while a timer of the window's thread goes on.
void TestChartSizes::theWindowAnswersWhileAPictureIsWritten()
{
    Exporting exporting;
    QVERIFY(exporting.ready);
    QDialog *dialog = exporting.open();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"chartWidth"_s)->setValue(300);
    dialog->findChild<QSpinBox *>(u"chartHeight"_s)->setValue(300);
    dialog->findChild<QSpinBox *>(u"chartDpi"_s)->setValue(600);
    exporting.fixture.ask.savePath = exporting.fixture.path(u"large.png"_s);
    dialog->findChild<QPushButton *>(u"saveChart"_s)->click();
    // Accepted means handed over: nothing is there yet, and the worker says what it is doing.
    QCOMPARE(exporting.fixture.session->work(), ui::Work::Exporting);
    QVERIFY(!QFile::exists(exporting.fixture.path(u"large.png"_s)));
    int turns = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&turns] { ++turns; });
    ticking.start(5);
    QTRY_VERIFY_WITH_TIMEOUT(!exporting.fixture.session->storing(), 60000);
    QVERIFY2(turns >= 10, qPrintable(QString::number(turns)));
    QCOMPARE(QImageReader(exporting.fixture.path(u"large.png"_s)).size(), QSize(7087, 7087));
    QVERIFY(exporting.fixture.window->messageBar().text().contains(u"large.png"_s));
}

void TestChartSizes::anExportCanBeStopped()
{
    Exporting exporting;
    QVERIFY(exporting.ready);
    QDialog *dialog = exporting.open();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"chartWidth"_s)->setValue(300);
    dialog->findChild<QSpinBox *>(u"chartDpi"_s)->setValue(600);
    const QString path = exporting.fixture.write(u"stopped.png"_s, "what stood there");
    exporting.fixture.ask.savePath = path;
    dialog->findChild<QPushButton *>(u"saveChart"_s)->click();
    exporting.fixture.session->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!exporting.fixture.session->storing(), 60000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("what stood there"));
    QVERIFY(!exporting.fixture.window->messageBar().text().isEmpty());
}

void TestChartSizes::whatCannotBeWrittenIsSaid()
{
    Exporting exporting;
    QVERIFY(exporting.ready);
    QDialog *dialog = exporting.open();
    QVERIFY(dialog);
    exporting.fixture.ask.savePath = exporting.fixture.path(u"no/such/folder/chart.png"_s);
    dialog->findChild<QPushButton *>(u"saveChart"_s)->click();
    QTRY_VERIFY(!exporting.fixture.session->storing());
    QTRY_VERIFY(exporting.fixture.window->messageBar().text().contains(u"chart.png"_s));
}

QTEST_MAIN(TestChartSizes)
#include "tst_chart_sizes.moc"
