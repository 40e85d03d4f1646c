#include "tests/support/window_fixture.h"

#include "ui/models/row_filter.h"
#include "ui/widgets/column_filter_dialog.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/table_panel.h"
#include "ui/window/actions.h"

#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

int columnOf(const QTableView &view, const QString &start)
{
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (view.model()->headerData(column, Qt::Horizontal).toString().startsWith(start))
            return column;
    }
    return -1;
}

/// The chips of columns that stand above a table.
QList<ui::FilterChip *> chips(const QWidget &page)
{
    QList<ui::FilterChip *> found = page.findChildren<ui::FilterChip *>();
    found.removeIf([&page](const ui::FilterChip *chip) { return !chip->isVisibleTo(&page) || chip->text().isEmpty(); });
    return found;
}

QStringList chipsOf(const QWidget &page)
{
    QStringList texts;
    for (const ui::FilterChip *chip : chips(page))
        texts.append(chip->text());
    return texts;
}

} // namespace

class TestTableFilters final : public QObject
{
    Q_OBJECT

private:
    /// The budget's table, of the record, with the keyboard on a cell of a column.
    static QTableView *tableAt(WindowFixture &fixture, const QString &column)
    {
        fixture.window->showPage(ui::PageId::Budget);
        QTableView *view = fixture.window->currentPage()->table();
        if (!view || !QTest::qWaitFor([view] { return view->model()->rowCount() > 0; }))
            return nullptr;
        fixture.window->activateWindow();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, columnOf(*view, column)));
        return view;
    }
    static ui::ColumnFilterDialog *dialogOf(const WindowFixture &fixture)
    {
        return fixture.window->findChild<ui::ColumnFilterDialog *>();
    }

private Q_SLOTS:
    void theKeyboardNarrowsAColumnAndTakesItBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QTableView *view = tableAt(fixture, u"Category"_s);
        QVERIFY(view);
        const int all = view->model()->rowCount();
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(dialogOf(fixture));
        auto *values = dialogOf(fixture)->findChild<QListWidget *>(u"filterValues"_s);
        QVERIFY(values && values->count() > 1);
        values->setFocus();
        values->setCurrentRow(1);
        QTest::keyClick(values, Qt::Key_Space);
        QCOMPARE(values->item(1)->checkState(), Qt::Checked);
        QTest::keyClick(dialogOf(fixture)->findChild<QLineEdit *>(u"filterContains"_s), Qt::Key_Return);
        QTRY_VERIFY(!dialogOf(fixture));
        QVERIFY(view->model()->rowCount() > 0 && view->model()->rowCount() < all);
        const int category = columnOf(*view, u"Category"_s);
        for (int row = 1; row < view->model()->rowCount(); ++row)
            QCOMPARE(view->model()->index(row, category).data(), view->model()->index(0, category).data());
        QCOMPARE(chipsOf(*fixture.window->currentPage()).size(), 1);
        QTRY_VERIFY(fixture.window->currentPage()->findChild<QLabel *>(u"rowCount"_s)->text().contains(u'/'));
        auto *remove = chips(*fixture.window->currentPage()).first()->findChild<QToolButton *>();
        QVERIFY(!remove->accessibleName().isEmpty());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), all);
        QTRY_COMPARE(chipsOf(*fixture.window->currentPage()).size(), 0);
    }

    void aRangeIsReadAsItsColumnShowsIt()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QTableView *view = tableAt(fixture, u"Amount"_s);
        QVERIFY(view);
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(dialogOf(fixture));
        auto *from = dialogOf(fixture)->findChild<QLineEdit *>(u"filterFrom"_s);
        from->setText(u"a lot"_s);
        QVERIFY(from->property("bad").toBool());
        from->setText(u"1,000"_s); // of the unit in the header, billions
        QVERIFY(!from->property("bad").toBool());
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_VERIFY(!dialogOf(fixture));
        QVERIFY(view->model()->rowCount() > 0);
        const auto *rows = qobject_cast<ui::RowFilter *>(view->model());
        QCOMPARE(rows->columnFilters().first().from, std::optional(1000.0 * 1'000'000'000));
        // Everything that the table gives away is what it shows.
        view->selectAll();
        fixture.ask.savePath = fixture.path(u"shown.csv"_s);
        fixture.window->actions().action(ui::Act::ExportShown)->trigger();
        QFile file(fixture.ask.savePath);
        QTRY_VERIFY(file.exists()); // the worker writes it
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count("\r\n"), view->model()->rowCount() + 1);
        int visible = 0;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            visible += view->isColumnHidden(column) ? 0 : 1;
        QCOMPARE(csv.left(csv.indexOf("\r\n")).count(',') + 1, visible);
        QVERIFY(csv.contains("Amount (KRW)")); // numbers are written in won
        QVERIFY(csv.contains("1000000000000"));
    }

    void filtersStayWithTheirTable()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->showPage(ui::PageId::Milestones);
        QVERIFY(fixture.settled());
        ui::Page *page = fixture.window->currentPage();
        auto *records = page->findChild<QAbstractButton *>(u"segment_records_milestones"_s);
        auto *events = page->findChild<QAbstractButton *>(u"segment_records_events"_s);
        QVERIFY(records && events);
        QTest::mouseClick(records, Qt::LeftButton);
        auto *rows = qobject_cast<ui::RowFilter *>(page->table()->model());
        QVERIFY(rows && rows->rowCount() > 1);
        ui::ColumnFilter filter;
        filter.contains = rows->index(0, 0).data().toString();
        const int all = rows->rowCount();
        rows->setColumnFilter(0, filter);
        const int few = rows->rowCount();
        QVERIFY(few < all);
        QTest::mouseClick(events, Qt::LeftButton);
        QVERIFY(rows->columnFilters().isEmpty());
        QTest::mouseClick(records, Qt::LeftButton);
        QCOMPARE(rows->rowCount(), few);
        // Also over a restart, which makes another window of the same settings.
        const QString file = fixture.session->file()->path;
        fixture.window.reset();
        fixture.window = std::make_unique<ui::MainWindow>(*fixture.session, *fixture.settings, fixture.ask);
        fixture.window->show();
        fixture.window->showPage(ui::PageId::Milestones);
        page = fixture.window->currentPage();
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"segment_records_milestones"_s), Qt::LeftButton);
        QTRY_COMPARE(page->table()->model()->rowCount(), few);
        QCOMPARE(chipsOf(*page).size(), 1);
        // In the other language the chip says the same in other words.
        const QString english = chipsOf(*page).first();
        fixture.window->actions().action(ui::Act::Korean)->trigger();
        QTRY_VERIFY(chipsOf(*page).size() == 1 && chipsOf(*page).first() != english);
        QVERIFY(!file.isEmpty());
    }

    void theFirstColumnStaysInSight()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QTableView *view = tableAt(fixture, u"Amount"_s);
        QVERIFY(view);
        auto *frozen = view->findChild<ui::FrozenColumn *>();
        QVERIFY(frozen && !frozen->isVisible());
        for (int column = 0; column < view->model()->columnCount(); ++column)
            view->setColumnWidth(column, 260);
        QTRY_VERIFY(view->horizontalScrollBar()->maximum() > 300);
        view->horizontalScrollBar()->setValue(300);
        QVERIFY(frozen->isVisible());
        int first = 0;
        while (view->isColumnHidden(view->horizontalHeader()->logicalIndex(first)))
            ++first;
        first = view->horizontalHeader()->logicalIndex(first);
        QCOMPARE(frozen->width(), view->columnWidth(first));
        QVERIFY(!frozen->isColumnHidden(first));
        // It goes up and down with the others, and shows the same rows.
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QCOMPARE(frozen->verticalScrollBar()->value(), view->verticalScrollBar()->value());
        QCOMPARE(frozen->model(), view->model());
        QCOMPARE(frozen->rowAt(5), view->rowAt(5));
        // The current cell never stands under it.
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
        const int last = view->horizontalHeader()->logicalIndex(view->horizontalHeader()->count() - 1);
        view->setCurrentIndex(view->model()->index(0, last));
        for (int i = 0; i < view->model()->columnCount(); ++i) {
            QTest::keyClick(view, Qt::Key_Left);
            QCoreApplication::processEvents();
            if (view->currentIndex().column() != first && frozen->isVisible())
                QVERIFY(view->columnViewportPosition(view->currentIndex().column()) >= frozen->width());
        }
        // A click on it is one on the table.
        view->horizontalScrollBar()->setValue(300);
        const QRect cell = frozen->visualRect(view->model()->index(view->rowAt(40), first));
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(view->currentIndex().row(), view->rowAt(40));
        QVERIFY(view->hasFocus());
        view->horizontalScrollBar()->setValue(0);
        QVERIFY(!frozen->isVisible());
    }

    void onlyWhatIsUnknownCanBeAskedFor()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QTableView *view = tableAt(fixture, u"Category"_s);
        QVERIFY(view);
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(dialogOf(fixture));
        auto *unknown = dialogOf(fixture)->findChild<QCheckBox *>(u"filterUnknown"_s);
        unknown->setFocus();
        QTest::keyClick(unknown, Qt::Key_Space);
        QVERIFY(!dialogOf(fixture)->findChild<QLineEdit *>(u"filterContains"_s)->isEnabled());
        QTest::keyClick(unknown, Qt::Key_Return);
        QTRY_VERIFY(!dialogOf(fixture));
        const int category = columnOf(*view, u"Category"_s);
        QVERIFY(view->model()->rowCount() > 0);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            QVERIFY(view->model()->index(row, category).data().toString().isEmpty());
    }
};

QTEST_MAIN(TestTableFilters)
#include "tst_table_filters.moc"
