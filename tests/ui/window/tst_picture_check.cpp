#include "tests/support/window_fixture.h"

#include "db/figures/chart_code.h"
#include "ui/charts/chart_export.h"
#include "ui/models/cell_table_model.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/window/actions.h"
#include "ui/window/picture_check.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Exported charts back in the window.
class TestPictureCheck final : public QObject
{
    Q_OBJECT

private:
    static db::ChartDescription chartOf(const WindowFixture &fixture)
    {
        const auto chart = db::chart("plan_versions", *fixture.session->snapshot(), fixture.session->look());
        return chart ? *chart : db::ChartDescription();
    }
    static ui::PictureCheck *dialogOf(const WindowFixture &fixture)
    {
        return fixture.window->findChild<ui::PictureCheck *>();
    }
    static QString verdict(const ui::PictureCheck *dialog)
    {
        const auto *label = dialog->findChild<QLabel *>(u"verdict"_s);
        return label->isVisible() ? label->text() : QString();
    }
    static void letFall(QWidget *onto, const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &drop);
    }

private Q_SLOTS:
    void aTypedCode()
    {
        WindowFixture fixture;
        QVERIFY(!fixture.window->actions().action(ui::Act::CheckPicture)->isEnabled()); // nothing to compare with
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->actions().action(ui::Act::CheckPicture)->trigger();
        ui::PictureCheck *dialog = dialogOf(fixture);
        QVERIFY(dialog && dialog->isVisible());
        auto *code = dialog->findChild<QLineEdit *>(u"checkCode"_s);
        auto *check = dialog->findChild<QPushButton *>(u"checkCodeButton"_s);
        QTRY_VERIFY(code->hasFocus());
        QVERIFY(!check->isEnabled());
        const QString printed = QString::fromStdString(db::text(db::checkCode(chartOf(fixture))));
        QTest::keyClicks(code, printed.toLower());
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_COMPARE(verdict(dialog), u"● "_s + QCoreApplication::translate("Verifications", "Same as now"));
        QCOMPARE(code->text(), printed); // as it is printed, to be compared with the paper
        QVERIFY(!dialog->findChild<QTableView *>(u"changedValues"_s)->isVisible());

        code->setText(u"7F3KX-92MX1-00000-00000"_s);
        QTest::mouseClick(check, Qt::LeftButton);
        QTRY_VERIFY(verdict(dialog).startsWith(u'○'));
        QVERIFY(dialog->findChild<QLabel *>(u"verdictText"_s)->text().contains(u"7F3KX-92MX1-00000-00000"_s));
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialogOf(fixture));
    }

    void aDroppedPictureThatChanged()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        const QString picture = fixture.path(u"chart.png"_s);
        const db::ChartDescription chart = chartOf(fixture);
        QVERIFY(ui::exportChart(chart, picture, ui::ChartFormat::Png));
        // Take back what the chart was made of, one change set after another, until it says something else.
        for (const db::ChangeSet &change : fixture.session->history()) {
            const bool budget = std::any_of(change.parts.begin(), change.parts.end(), [](const db::ChangePart &part) {
                return part.kind == db::Kind::Budget;
            });
            if (!budget)
                continue;
            const std::size_t before = fixture.session->history().size();
            fixture.session->revert(change.id, u"it was of another programme"_s);
            QTRY_COMPARE(fixture.session->history().size(), before + 1);
            break;
        }
        QVERIFY(fixture.settled());

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(picture)});
        QCOMPARE(ui::droppedFiles(&data).picture, picture);
        letFall(fixture.window.get(), data);
        ui::PictureCheck *dialog = dialogOf(fixture);
        QVERIFY(dialog);
        QTRY_VERIFY(verdict(dialog).startsWith(u'▲'));
        auto *table = dialog->findChild<QTableView *>(u"changedValues"_s);
        QVERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(!table->model()->index(0, 1).data().toString().isEmpty());
        QVERIFY(dialog->findChild<QLabel *>(u"verdictChanges"_s)->text().contains(u"it was of another programme"_s));
        QVERIFY(dialog->height() <= 768);

        // Dropped on the dialog itself: a picture of nobody's.
        const QString other = fixture.write(u"other.svg"_s, "<svg/>");
        QMimeData second;
        second.setUrls({QUrl::fromLocalFile(other)});
        letFall(dialog, second);
        QTRY_VERIFY(verdict(dialog).startsWith(u'○'));
        QVERIFY(!table->isVisible());
    }

    void aChosenPictureOfAnotherFile()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        const QString picture = fixture.path(u"chart.svg"_s);
        QVERIFY(ui::exportChart(chartOf(fixture), picture, ui::ChartFormat::Svg));
        WindowFixture other;
        QVERIFY(other.create(ui::Start::Empty));
        other.window->actions().action(ui::Act::CheckPicture)->trigger();
        other.ask.files = {picture};
        QTest::mouseClick(dialogOf(other)->findChild<QPushButton *>(u"choosePicture"_s), Qt::LeftButton);
        QTRY_VERIFY(verdict(dialogOf(other)).startsWith(u'■'));
    }
};

QTEST_MAIN(TestPictureCheck)
#include "tst_picture_check.moc"
