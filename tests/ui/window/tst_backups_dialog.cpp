#include "db/engine/connection.h"
#include "db/ledger/backups.h"
#include "tests/support/window_fixture.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/backups_dialog.h"
#include "ui/window/commands.h"
#include "ui/words/language.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// The copies that the program kept of a file, in a window of their own.
class TestBackupsDialog : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private Q_SLOTS:
    void init() { ui::setLanguage(ui::Language::English); }
    void listsThemWithTheirState();
    void showsWhatWouldChangeAndPutsItBack();
    void aBackupIsOnlyLookedAt();
    void aDamagedFileLeadsToThem();
    void damageFoundInTheBackgroundLeadsToThem();
    void theFolderIsShown();

private:
    /// Two imports: the first state is kept before the second import.
    static bool prepare(WindowFixture &window);
    static ui::BackupsDialog *dialog(const WindowFixture &window)
    {
        window.window->actions().action(ui::Act::Backups)->trigger();
        return window.find<ui::BackupsDialog>(u"backupsDialog"_s);
    }
    static QStringList column(const ui::BackupsDialog &dialog, int column);
    static QString text(const ui::BackupsDialog &dialog, const QString &label)
    {
        return dialog.findChild<QLabel *>(label)->text();
    }

    QStringList m_opened;
};

bool TestBackupsDialog::prepare(WindowFixture &window)
{
    return window.create(ui::Start::Empty) && window.import(db::Kind::Companies, "company,jobs\nAlpha,5\n")
           && window.open(window.session->file()->path) // made just now, it would be kept nowhere
           && window.import(db::Kind::Companies, "company,jobs\nAlpha,7\nBeta,3\n");
}

QStringList TestBackupsDialog::column(const ui::BackupsDialog &dialog, int column)
{
    const QAbstractItemModel *model = dialog.findChild<QTableView *>(u"backups"_s)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void TestBackupsDialog::listsThemWithTheirState()
{
    WindowFixture window;
    QVERIFY(prepare(window));
    bool kept = false;
    window.session->keepCopies(window.session.get(),
                               [&kept](const db::Result<void> &done) { kept = done.ok(); });
    QTRY_VERIFY(kept);
    const auto backups = db::backupsOf(window.session->file()->path.toStdString());
    QCOMPARE(backups.size(), 2U);
    {
        const auto connection = db::Connection::open(backups[1].path, db::Connection::Access::ReadWrite);
        QVERIFY((*connection)->execute("UPDATE text SET value = value || '!' WHERE id = 1").ok());
    }
    const ui::BackupsDialog *shown = dialog(window);
    QVERIFY(shown);
    QTRY_COMPARE(column(*shown, 4), QStringList({u"✓ sound"_s, u"⚠ damaged"_s}));
    QCOMPARE(column(*shown, 1), QStringList({u"when the file was closed"_s, u"before an import"_s}));
    QCOMPARE(column(*shown, 2), QStringList({u"2"_s, u"1"_s}));
    // The newest is what the file is: nothing would be different.
    QTRY_VERIFY2(text(*shown, u"backupFacts"_s).contains("nothing that the backup does not"_L1),
                 qPrintable(text(*shown, u"backupFacts"_s)));
    QVERIFY(!shown->findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());
    // The damaged one says so and cannot be put back.
    auto *view = shown->findChild<QTableView *>(u"backups"_s);
    view->selectRow(1);
    QTRY_COMPARE(text(*shown, u"backupHeading"_s), u"It cannot be put back"_s);
    QVERIFY(!shown->findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());
}

void TestBackupsDialog::showsWhatWouldChangeAndPutsItBack()
{
    WindowFixture window;
    QVERIFY(prepare(window));
    const QString path = window.session->file()->path;
    const ui::BackupsDialog *shown = dialog(window);
    QVERIFY(shown);
    auto *restore = shown->findChild<QPushButton *>(u"restoreBackup"_s);
    QTRY_VERIFY(restore->isEnabled());
    QVERIFY2(text(*shown, u"backupFacts"_s).contains("1 change set"_L1),
             qPrintable(text(*shown, u"backupFacts"_s)));
    // Beta goes, and Alpha has its old number of jobs again.
    const QAbstractItemModel *differences = shown->findChild<QTableView *>(u"backupDifferences"_s)->model();
    QStringList lines;
    for (int row = 0; row < differences->rowCount(); ++row)
        lines.append(differences->index(row, 2).data().toString() + u' '
                     + differences->index(row, 4).data().toString() + u'>'
                     + differences->index(row, 5).data().toString());
    QVERIFY2(lines.contains(u"Alpha 7>5"_s), qPrintable(lines.join(u" | "_s)));
    QVERIFY2(lines.contains(u"Beta 3>"_s), qPrintable(lines.join(u" | "_s)));

    restore->click();
    QVERIFY(window.ask.asked.last().contains("data.clusterboard"_L1));
    QTRY_COMPARE(window.session->history().size(), 1U);
    QVERIFY(window.settled());
    QCOMPARE(window.session->file()->path, path);
    QVERIFY(window.session->writable());
    QCOMPARE(window.session->snapshot()->table(db::Kind::Companies).size(), 1U);
    QTRY_VERIFY(window.window->messageBar().text().contains("is again what it was"_L1));
    // What it was before is one more backup.
    const auto backups = db::backupsOf(path.toStdString());
    QCOMPARE(backups.size(), 2U);
    QCOMPARE(backups[0].head, 2);
    QCOMPARE(backups[0].occasion, db::BackupOccasion::Restore);
}

void TestBackupsDialog::aBackupIsOnlyLookedAt()
{
    WindowFixture window;
    QVERIFY(prepare(window));
    const QString path = window.session->file()->path;
    const ui::BackupsDialog *shown = dialog(window);
    QTRY_VERIFY(shown->findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());
    shown->findChild<QPushButton *>(u"lookAtBackup"_s)->click();
    QTRY_COMPARE(window.session->file()->backupOf, path);
    QVERIFY(window.settled());
    QVERIFY(!window.session->writable());
    QCOMPARE(window.session->history().size(), 1U);
    auto *bar = window.find<ui::MessageBar>(u"access"_s);
    QVERIFY2(bar->text().contains("a backup of data.clusterboard"_L1), qPrintable(bar->text()));
    QVERIFY(!window.settings->get(ui::setting::RecentFiles).contains(window.session->file()->path));
    QCOMPARE(window.settings->get(ui::setting::LastFile), path);
    bar->actionButton()->click();
    QTRY_COMPARE(window.session->file()->path, path);
    QVERIFY(window.settled());
    QCOMPARE(window.session->history().size(), 2U);
}

void TestBackupsDialog::aDamagedFileLeadsToThem()
{
    WindowFixture window;
    QVERIFY(prepare(window));
    const QString path = window.session->file()->path;
    window.session->close();
    QVERIFY(window.settled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    window.session->open(path);
    QTRY_COMPARE(window.window->messageBar().actionButton()->text(), u"Backups…"_s);
    window.window->messageBar().actionButton()->click();
    const auto *shown = window.find<ui::BackupsDialog>(u"backupsDialog"_s);
    QVERIFY(shown);
    auto *restore = shown->findChild<QPushButton *>(u"restoreBackup"_s);
    QTRY_VERIFY(restore->isEnabled());
    restore->click();
    QVERIFY(window.ask.asked.last().contains("data.clusterboard.damaged"_L1));
    QTRY_VERIFY(window.session->file());
    QVERIFY(window.settled());
    QVERIFY(!window.session->history().empty());
    QVERIFY(QFile::exists(path + u".damaged"_s));
}

void TestBackupsDialog::damageFoundInTheBackgroundLeadsToThem()
{
    WindowFixture window;
    QVERIFY(prepare(window));
    const QString path = window.session->file()->path;
    window.session->close();
    QVERIFY(window.settled());
    {
        // A value of a row that is long over: opening reads it not, the check of the whole file does.
        const auto connection = db::Connection::open(path.toStdString(), db::Connection::Access::ReadWrite);
        QVERIFY((*connection)->execute("UPDATE version_companies SET jobs = 6 WHERE jobs = 5").ok());
    }
    QVERIFY(window.open(path));
    QTRY_COMPARE_WITH_TIMEOUT(window.window->messageBar().actionButton()->text(), u"Backups…"_s, 20'000);
    QVERIFY2(window.window->messageBar().text().contains("problem"_L1),
             qPrintable(window.window->messageBar().text()));
    window.window->messageBar().actionButton()->click();
    QVERIFY(window.find<ui::BackupsDialog>(u"backupsDialog"_s));
}

void TestBackupsDialog::theFolderIsShown()
{
    WindowFixture window;
    QVERIFY(prepare(window));
    QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
    const ui::BackupsDialog *shown = dialog(window);
    auto *folder = shown->findChild<QPushButton *>(u"backupFolder"_s);
    QTRY_VERIFY(shown->findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());
    folder->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QStringList(window.session->file()->path + u".backups"_s));
}

QTEST_MAIN(TestBackupsDialog)
#include "tst_backups_dialog.moc"
