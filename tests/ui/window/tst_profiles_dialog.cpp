// Import profiles in the window: what they hold, renaming, deleting, and their way to another file.

#include "tests/support/window_fixture.h"

#include "ui/window/actions.h"
#include "ui/window/profiles_dialog.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

db::ImportProfile spending()
{
    db::ImportProfile profile;
    profile.name = "집행 현황";
    profile.fingerprint = std::string(64, 'a');
    profile.kind = db::Kind::Budget;
    profile.unitWon = 1'000'000;
    profile.asOf = db::AsOfRule::FileName;
    profile.columns.push_back({3, "amount", 0, false, {{"stage", "spent"}}, db::PointMeaning::Thousands});
    profile.accepted = {"unit.assumed"};
    return profile;
}

/// A window on a file with one profile.
class Profiles
{
public:
    Profiles()
    {
        bool kept = false;
        if (fixture.create(ui::Start::Empty))
            fixture.session->saveProfile(spending(), fixture.window.get(), [&kept](const db::Result<void> &done) { kept = done.ok(); });
        ready = QTest::qWaitFor([&] { return kept; }, 20000) && fixture.settled();
    }

    ui::ProfilesDialog *open()
    {
        fixture.window->actions().action(ui::Act::Profiles)->trigger();
        return fixture.find<ui::ProfilesDialog>(u"profilesDialog"_s);
    }
    std::vector<db::ImportProfile> known() const { return db::profilesOf(*fixture.session->snapshot()); }

    WindowFixture fixture;
    bool ready = false;
};

} // namespace

class TestProfilesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhatTheyHold()
    {
        Profiles window;
        QVERIFY(window.ready);
        ui::ProfilesDialog *dialog = window.open();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTableView *>(u"profiles"_s)->model()->rowCount(), 1);
        const QString details = dialog->findChild<QLabel *>(u"profileDetails"_s)->text();
        for (const QString &part : {u"column 3"_s, u"thousands"_s, u"file's name"_s, u"accepted once: 1"_s})
            QVERIFY2(details.contains(part), qPrintable(details));
    }

    void areRenamedAndDeleted()
    {
        Profiles window;
        QVERIFY(window.ready);
        ui::ProfilesDialog *dialog = window.open();
        window.fixture.ask.reason = u"지출 현황"_s;
        dialog->findChild<QPushButton *>(u"renameProfile"_s)->click();
        QTRY_COMPARE(window.known().front().name, std::string("지출 현황"));
        QCOMPARE(window.known().front().columns.size(), std::size_t{1});
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"deleteProfile"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"deleteProfile"_s)->click();
        QTRY_VERIFY(window.known().empty());
        QVERIFY(window.fixture.session->history().back().author.find("Kim") != std::string::npos);
        QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"deleteProfile"_s)->isEnabled());
        // Taken back like anything else.
        window.fixture.session->revert(window.fixture.session->history().back().id, {});
        QTRY_COMPARE(window.known().size(), std::size_t{1});
    }

    void travelToAnotherFile()
    {
        Profiles window;
        QVERIFY(window.ready);
        window.fixture.ask.savePath = window.fixture.path(u"profiles.csv"_s);
        window.open()->findChild<QPushButton *>(u"exportProfiles"_s)->click();
        QTRY_VERIFY(QFile::exists(window.fixture.ask.savePath));
        QVERIFY(window.fixture.settled());

        WindowFixture other;
        QVERIFY(other.create(ui::Start::Empty));
        other.window->actions().action(ui::Act::Profiles)->trigger();
        auto *dialog = other.find<ui::ProfilesDialog>(u"profilesDialog"_s);
        QVERIFY(dialog && !dialog->findChild<QPushButton *>(u"exportProfiles"_s)->isEnabled());
        other.ask.files = {window.fixture.ask.savePath};
        dialog->findChild<QPushButton *>(u"importProfiles"_s)->click();
        // It goes the way of every import.
        QTRY_COMPARE(other.window->currentPage(), other.window->page(ui::PageId::Import));
        bool stored = false;
        other.session->planImport(window.fixture.ask.savePath, {}, other.window.get(), [&](const auto &planned) {
            if (planned)
                other.session->commitImport((*planned)->plan, {}, {}, other.window.get(),
                                            [&stored](const db::Result<std::int64_t> &done) { stored = done.ok(); });
        });
        QTRY_VERIFY_WITH_TIMEOUT(stored, 20000);
        const std::vector<db::ImportProfile> arrived = db::profilesOf(*other.session->snapshot());
        QCOMPARE(arrived.size(), std::size_t{1});
        QVERIFY(arrived.front() == spending());
    }
};

QTEST_MAIN(TestProfilesDialog)
#include "tst_profiles_dialog.moc"
