#include "ui/importing/difference_delegate.h"
#include "ui/models/roles.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

/// A changed cell of a plan.
class TestDifferenceDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldValueIsReadWholeInTheWidthAskedFor_data();
    void theOldValueIsReadWholeInTheWidthAskedFor();

private:
    /// From the first to the last pixel of a colour, which the line through the old value has from end to end.
    static int extent(const QImage &image, const QColor &color);
};

int TestDifferenceDelegate::extent(const QImage &image, const QColor &color)
{
    int first = -1;
    int last = -2;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != color)
                continue;
            first = first < 0 ? x : first;
            last = x;
        }
    }
    return last - first + 1;
}

void TestDifferenceDelegate::theOldValueIsReadWholeInTheWidthAskedFor_data()
{
    QTest::addColumn<QString>("before");
    for (const char *text : {"16", "6", "1,003", "11,111", "0", "2024-10-21", "21 Oct 2024", "\xec\x98\x88\xec\xa0\x9c"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDifferenceDelegate::theOldValueIsReadWholeInTheWidthAskedFor()
{
    QFETCH(QString, before);
    QStandardItemModel model(1, 1);
    const QModelIndex cell = model.index(0, 0);
    model.setData(cell, before, ui::OldRole);
    model.setData(cell, u"19"_s, ui::NewRole);
    const ui::DifferenceDelegate delegate;
    for (const int pixels : {12, 13, 14, 17, 20}) {
        QStyleOptionViewItem option;
        option.font.setPixelSize(pixels);
        option.fontMetrics = QFontMetrics(option.font);
        option.rect = QRect(QPoint(), delegate.sizeHint(option, cell));
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, cell);
        painter.end();
        const int drawn = extent(image, ui::colors().trouble);
        const int whole = option.fontMetrics.horizontalAdvance(before);
        QVERIFY2(drawn >= whole - 2, qPrintable(u"%1 of %2 pixels at %3"_s.arg(drawn).arg(whole).arg(pixels)));
    }
}

QTEST_MAIN(TestDifferenceDelegate)
#include "tst_difference_delegate.moc"
