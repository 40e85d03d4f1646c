// Names in the window: records are renamed and merged, and the dictionary of equal names is kept.

#include "tests/support/window_fixture.h"

#include "db/exchange/equal_names.h"
#include "ui/widgets/table_panel.h"
#include "ui/window/actions.h"
#include "ui/window/names_dialog.h"
#include "ui/window/rename_dialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A window on two companies that are one.
class Companies
{
public:
    Companies()
    {
        ready = fixture.create(ui::Start::Empty) && import("company,sector,jobs,mou_on\n한빛소프트,로봇,10,\n한빛,반도체,,2021-03-02\n"
                                                           "하늘,,,2022-01-01\n");
    }

    bool import(const QByteArray &text)
    {
        const QString path = fixture.write(u"companies.csv"_s, text);
        bool stored = false;
        fixture.session->planImport(path, {}, fixture.window.get(), [&](const auto &planned) {
            if (planned)
                fixture.session->commitImport((*planned)->plan, {}, {}, fixture.window.get(),
                                              [&stored](const db::Result<std::int64_t> &done) { stored = done.ok(); });
        });
        return QTest::qWaitFor([&] { return stored; }, 20000) && fixture.settled();
    }
    QStringList names() const
    {
        QStringList out;
        for (const db::NameUse &each : db::namesOf(*fixture.session->snapshot(), db::NameOf::Company))
            out.append(QString::fromStdString(each.name));
        return out;
    }
    ui::NamesDialog *open()
    {
        fixture.window->actions().action(ui::Act::Names)->trigger();
        return fixture.find<ui::NamesDialog>(u"namesDialog"_s);
    }

    WindowFixture fixture;
    bool ready = false;
};

QPushButton *acceptButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

class TestNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsRenamedFromItsRow()
    {
        Companies window;
        QVERIFY(window.ready);
        window.fixture.window->showPage(ui::PageId::Companies);
        QTableView *table = window.fixture.window->currentPage()->table();
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(window.fixture.settled()); // the figures fill the table anew
        for (int row = 0; row < 3; ++row) {
            if (table->model()->index(row, 0).data().toString() == u"하늘"_s)
                table->selectRow(row);
        }
        auto *action = window.fixture.window->currentPage()->findChild<QAction *>(u"renameRecord"_s);
        QVERIFY(action && action->isEnabled() && table->actions().contains(action));
        action->trigger();
        QTRY_VERIFY(window.fixture.find<ui::RenameDialog>(u"renameDialog"_s));
        auto *dialog = window.fixture.find<ui::RenameDialog>(u"renameDialog"_s);
        // The name itself is no other name.
        QTRY_VERIFY(!dialog->findChild<QLabel *>(u"renameWhat"_s)->text().isEmpty());
        QVERIFY(!acceptButton(*dialog)->isEnabled());
        dialog->findChild<QComboBox *>(u"newName"_s)->setEditText(u"푸른하늘"_s);
        QTRY_VERIFY(acceptButton(*dialog)->isEnabled());
        QCOMPARE(acceptButton(*dialog)->text(), u"Rename"_s);
        auto *rows = dialog->findChild<QTableView *>(u"renameRows"_s);
        QCOMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(rows->model()->index(0, 1).data().toString(), u"하늘"_s);
        QCOMPARE(rows->model()->index(0, 2).data().toString(), u"푸른하늘"_s);
        dialog->findChild<QLineEdit *>(u"renameReason"_s)->setText(u"new name since March"_s);
        acceptButton(*dialog)->click();
        QTRY_VERIFY(window.names().contains(u"푸른하늘"_s));
        QVERIFY(!window.names().contains(u"하늘"_s));
        const db::ChangeSet change = window.fixture.session->history().back();
        QVERIFY(change.kind == db::ChangeKind::Edit);
        QCOMPARE(change.reason, std::string("new name since March"));
        QVERIFY(change.author.find("Kim") != std::string::npos);
        // Taken back like anything else.
        window.fixture.session->revert(change.id, {});
        QTRY_VERIFY(window.names().contains(u"하늘"_s));
    }

    void twoRecordsBecomeOneOnceItIsSaidWhichCounts()
    {
        Companies window;
        QVERIFY(window.ready);
        ui::NamesDialog *dialog = window.open();
        QVERIFY(dialog);
        auto *names = dialog->findChild<QTableView *>(u"names"_s);
        QTRY_COMPARE(names->model()->rowCount(), 3);
        QStringList inOrder;
        for (int row = 0; row < 3; ++row)
            inOrder += names->model()->index(row, 0).data().toString();
        QVERIFY2(std::is_sorted(inOrder.cbegin(), inOrder.cend()), qPrintable(inOrder.join(u'|')));
        dialog->choose(db::NameOf::Company, u"한빛"_s);
        auto *rename = dialog->findChild<QPushButton *>(u"renameName"_s);
        QTRY_VERIFY(rename->isEnabled());
        rename->click();
        auto *asked = dialog->findChild<ui::RenameDialog *>(u"renameDialog"_s);
        QVERIFY(asked);
        asked->setTarget(u"한빛소프트"_s);
        auto *standing = asked->findChild<QAbstractButton *>(u"keepStanding"_s);
        QTRY_VERIFY(standing->isVisible());
        QCOMPARE(acceptButton(*asked)->text(), u"Merge"_s);
        QVERIFY(!acceptButton(*asked)->isEnabled());
        standing->click();
        QTRY_VERIFY(acceptButton(*asked)->isEnabled());
        acceptButton(*asked)->click();
        QTRY_COMPARE(window.names(), (QStringList{u"하늘"_s, u"한빛소프트"_s}));
        QTRY_COMPARE(names->model()->rowCount(), 2);
        const db::Snapshot &now = *window.fixture.session->snapshot();
        const db::Table &companies = now.table(db::Kind::Companies);
        QCOMPARE(companies.size(), std::size_t{2});
        // What the one left blank the other said.
        const std::size_t row = now.text(companies.at(0, 0)) == "한빛소프트" ? 0 : 1;
        QCOMPARE(now.text(companies.at(row, db::col::companies::Sector)), std::string_view("로봇"));
        QCOMPARE(companies.at(row, db::col::companies::MouOn), db::Value(20210302));
        QCOMPARE(db::equalNamesOf(now).size(), std::size_t{1});
    }

    void theDictionaryIsKept()
    {
        Companies window;
        QVERIFY(window.ready);
        ui::NamesDialog *dialog = window.open();
        auto *entries = dialog->findChild<QTableView *>(u"equalNames"_s);
        auto *add = dialog->findChild<QPushButton *>(u"addEqualName"_s);
        QVERIFY(!add->isEnabled());
        dialog->findChild<QLineEdit *>(u"writtenName"_s)->setText(u"한빛 S/W"_s);
        dialog->findChild<QComboBox *>(u"keptName"_s)->setEditText(u"한빛소프트"_s);
        QTRY_VERIFY(add->isEnabled());
        add->click();
        QTRY_COMPARE(entries->model()->rowCount(), 1);
        QCOMPARE(entries->model()->index(0, 0).data().toString(), u"한빛 S/W"_s);
        QCOMPARE(entries->model()->index(0, 1).data().toString(), u"한빛소프트"_s);
        QVERIFY(window.import("company,jobs\n한빛 S/W,12\n"));
        QVERIFY(!window.names().contains(u"한빛 S/W"_s));
        entries->selectRow(0);
        dialog->findChild<QPushButton *>(u"removeEqualName"_s)->click();
        QTRY_COMPARE(entries->model()->rowCount(), 0);
        QVERIFY(db::equalNamesOf(*window.fixture.session->snapshot()).empty());
    }

    void alikeNamesAreOffered()
    {
        Companies window;
        QVERIFY(window.ready);
        QVERIFY(window.import("company,jobs\n한빛소프트 유한회사,12\n"));
        ui::NamesDialog *dialog = window.open();
        auto *alike = dialog->findChild<QTableView *>(u"alikeNames"_s);
        QTRY_COMPARE(alike->model()->rowCount(), 1);
        alike->selectRow(0);
        dialog->findChild<QPushButton *>(u"mergeAlike"_s)->click();
        auto *asked = dialog->findChild<ui::RenameDialog *>(u"renameDialog"_s);
        QVERIFY(asked);
        QCOMPARE(asked->findChild<QComboBox *>(u"newName"_s)->currentText(), u"한빛소프트"_s);
    }
};

QTEST_MAIN(TestNames)
#include "tst_names.moc"
