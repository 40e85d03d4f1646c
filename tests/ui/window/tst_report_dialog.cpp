#include "tests/support/window_fixture.h"

#include "db/figures/comparison.h"
#include "db/figures/report_decisions.h"
#include "ui/report/page_preview.h"
#include "ui/report/report_dialog.h"
#include "ui/words/numbers.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60000;

/// The builder on the published record, at the end of 2025.
struct Builder {
    Builder()
    {
        ready = fixture.create(ui::Start::Record);
        fixture.session->setAsOf(QDate(2025, 12, 31));
        ready = ready && fixture.settled();
        dialog = std::make_unique<ui::ReportDialog>(ui::Context{*fixture.session, *fixture.settings, fixture.ask});
        dialog->show();
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    db::Look look() const
    {
        db::Look look;
        look.phase = fixture.session->look().phase;
        look.asOf = *db::PartialDate::parse("2025-12-31");
        return look;
    }
    QByteArray read(const QString &name) const
    {
        QFile file(fixture.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void click(const char *button) const { find<QPushButton>(button)->click(); }

    WindowFixture fixture;
    std::unique_ptr<ui::ReportDialog> dialog;
    bool ready = false;
};

/// Where Qt draws a letter anew its outline may come out a sixty-fourth of a pixel beside the one before.
QByteArray withoutOutlines(const QByteArray &html)
{
    static const QRegularExpression outline(u" d=\"[^\"]*\""_s);
    return QString::fromUtf8(html).remove(outline).toUtf8();
}

} // namespace

class TestReportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsThePages()
    {
        Builder builder;
        QVERIFY(builder.ready);
        QCOMPARE(builder.find<QComboBox>("reportQuarter")->currentData().toLongLong(),
                 db::PartialDate::ofQuarter(2025, 4).code());
        auto *preview = builder.find<ui::PagePreview>("pagePreview");
        QTRY_VERIFY_WITH_TIMEOUT(preview->pages() > 5, Patience);
        const int all = preview->pages();
        auto *sections = builder.find<QListWidget>("reportSections");
        for (int row = 1; row < sections->count(); ++row)
            sections->item(row)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY_WITH_TIMEOUT(preview->pages() < all, Patience);
    }

    void aCommentGoesIntoTheReportAndTheDataFile()
    {
        Builder builder;
        QVERIFY(builder.ready);
        builder.find<QListWidget>("reportSections")->setCurrentRow(2);
        builder.find<QPlainTextEdit>("reportComment")->setPlainText(u"Paid <late>"_s);
        builder.fixture.ask.savePath = builder.fixture.path(u"r.html"_s);
        builder.click("reportSave");
        QTRY_VERIFY_WITH_TIMEOUT(builder.read(u"r.html"_s).contains("Paid &lt;late&gt;"), Patience);
        const db::ReportComment kept =
            db::reportComment(*builder.fixture.session->snapshot(), builder.look(), db::ReportSection::Budget);
        QCOMPARE(kept.text, std::string("Paid <late>"));
        QVERIFY(!kept.author.empty());
    }

    void aCommentStaysWithItsQuarter()
    {
        Builder builder;
        QVERIFY(builder.ready);
        const db::Look look = builder.look();
        builder.find<QListWidget>("reportSections")->setCurrentRow(2);
        auto *comment = builder.find<QPlainTextEdit>("reportComment");
        comment->setPlainText(u"Paid late"_s);
        auto *quarter = builder.find<QComboBox>("reportQuarter");
        auto *against = builder.find<QComboBox>("reportAgainst");
        against->setCurrentIndex(against->count() - 1); // nothing
        const int first = quarter->currentIndex();
        quarter->setCurrentIndex(first + 1);
        QTRY_COMPARE(comment->toPlainText(), QString());
        QCOMPARE(db::reportComment(*builder.fixture.session->snapshot(), look, db::ReportSection::Budget).text,
                 std::string("Paid late"));
        QCOMPARE(against->currentIndex(), against->count() - 1);
        quarter->setCurrentIndex(first);
        QTRY_COMPARE(comment->toPlainText(), u"Paid late"_s);
    }

    void thePackIsAFolder()
    {
        Builder builder;
        QVERIFY(builder.ready);
        builder.fixture.ask.savePath = builder.fixture.path(u"pack"_s);
        builder.click("reportPack");
        QTRY_VERIFY_WITH_TIMEOUT(!builder.read(u"pack/index.html"_s).isEmpty(), Patience);
        QVERIFY(builder.read(u"pack/report.pdf"_s).startsWith("%PDF"));
    }

    void anIssuedReportReopensAsItWas()
    {
        const ui::NumberStyle before = ui::numberStyle();
        const auto restore = qScopeGuard([before] { ui::setNumberStyle(before); });
        ui::setNumberStyle({ui::MoneyUnit::Million, ui::MinusStyle::Triangle});
        Builder builder;
        ui::setNumberStyle({ui::MoneyUnit::Million, ui::MinusStyle::Triangle});
        QVERIFY(builder.ready);
        builder.fixture.ask.savePath = builder.fixture.path(u"before.html"_s);
        builder.click("reportSave");
        QTRY_VERIFY_WITH_TIMEOUT(!builder.read(u"before.html"_s).isEmpty(), Patience);
        QTRY_VERIFY(builder.find<QPushButton>("reportIssue")->isEnabled());
        builder.click("reportIssue");
        QTRY_COMPARE(db::issuedReports(*builder.fixture.session->snapshot()).size(), std::size_t(1));
        const db::IssuedReport issued = db::issuedReports(*builder.fixture.session->snapshot()).front();
        QCOMPARE(issued.files.size(), std::size_t(1));
        QCOMPARE(issued.files.front().first, std::string("before.html"));

        QCOMPARE(issued.style.moneyUnit, std::string("million"));

        // What is written later is not in it, and amounts stand in the unit in which they were given out.
        ui::setNumberStyle({ui::MoneyUnit::Won, ui::MinusStyle::Minus});
        builder.find<QListWidget>("reportSections")->setCurrentRow(2);
        builder.find<QPlainTextEdit>("reportComment")->setPlainText(u"an afterthought"_s);
        builder.fixture.ask.savePath = builder.fixture.path(u"later.html"_s);
        QTRY_VERIFY(builder.find<QPushButton>("reportSave")->isEnabled());
        builder.click("reportSave");
        QTRY_VERIFY_WITH_TIMEOUT(builder.read(u"later.html"_s).contains("an afterthought"), Patience);

        QVERIFY(builder.read(u"later.html"_s) != builder.read(u"before.html"_s));

        auto *state = builder.find<QComboBox>("reportState");
        QTRY_COMPARE(state->count(), 2);
        state->setCurrentIndex(1);
        QTRY_VERIFY(builder.find<QPlainTextEdit>("reportComment")->toPlainText().isEmpty());
        builder.fixture.ask.savePath = builder.fixture.path(u"again.html"_s);
        QTRY_VERIFY(builder.find<QPushButton>("reportSave")->isEnabled());
        builder.click("reportSave");
        QTRY_VERIFY_WITH_TIMEOUT(!builder.read(u"again.html"_s).isEmpty(), Patience);
        QCOMPARE(withoutOutlines(builder.read(u"again.html"_s)), withoutOutlines(builder.read(u"before.html"_s)));
    }
};

QTEST_MAIN(TestReportDialog)
#include "tst_report_dialog.moc"
