#include "db/exchange/record_edit.h"

#include "tests/support/planning.h"

#include <QtTest>

#include <algorithm>

using namespace db;
using namespace support;

namespace {

/// A record with the named cells filled.
RecordEdit edit(Kind kind, std::initializer_list<std::pair<std::string_view, std::string>> cells,
                std::int64_t replaces = 0)
{
    RecordEdit out{.kind = kind, .cells = std::vector<std::string>(info(kind).columns.size()), .replaces = replaces};
    for (const auto &[key, text] : cells)
        out.cells[static_cast<std::size_t>(info(kind).find(key))] = text;
    return out;
}

ImportPlan planned(const Present &present, const RecordEdit &record)
{
    auto plan = planEdit(present.base(), record);
    if (!plan)
        qFatal("the edit could not be planned");
    return *std::move(plan);
}

std::string rows(const Present &present, Kind kind)
{
    const Table &table = present.snapshot()->table(kind);
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < table.size(); ++row) {
        std::string line;
        for (const std::string &text : editedTexts(*present.snapshot(), kind, row))
            line += (line.empty() ? "" : "|") + text;
        lines.push_back((table.origins[row].state == RowState::Withdrawn ? "none " : "") + line);
    }
    std::sort(lines.begin(), lines.end());
    std::string out;
    for (const std::string &line : lines)
        out += (out.empty() ? "" : "\n") + line;
    return out;
}

const RecordEdit Spent = edit(Kind::Budget, {{"phase", "1단계"}, {"fiscal_year", "2024"}, {"stage", "집행"},
                                             {"amount", "1억 2천만원"}, {"unit", "원"}, {"as_of", "2024. 12. 31."}});

} // namespace

class TestRecordEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindTakesARecord_data();
    void everyKindTakesARecord();
    void cellsAreReadAsAnImportReadsThem();
    void whatCannotBeReadHasItsColumn();
    void aBlankCellClearsAClaim();
    void anotherKeyMovesTheRecord();
    void aKeyThatStandsIsRefused();
    void aTotalIsNoRecord();
    void aWithdrawnClaimSaysNone();
    void aWithdrawalIsNotBeforeItsClaim();
    void aWithdrawnRegisterRowEnds();
    void aRecordThatIsGoneIsNoMore();
};

void TestRecordEdit::everyKindTakesARecord_data()
{
    QTest::addColumn<int>("kind");
    for (const KindInfo &kind : allKinds()) {
        if (kind.kind < Kind::Decisions)
            QTest::newRow(std::string(kind.key).c_str()) << static_cast<int>(kind.kind);
    }
}

/// All columns filled, stored, shown in a form again and found unchanged.
void TestRecordEdit::everyKindTakesARecord()
{
    QFETCH(int, kind);
    const KindInfo &declared = info(static_cast<Kind>(kind));
    RecordEdit record{.kind = declared.kind, .cells = {}};
    for (const Column &column : declared.columns) {
        const bool moneyUnit = column.role == Role::Unit;
        record.cells.push_back(moneyUnit                       ? "천원"
                               : column.key == "rank"          ? "3"
                               : column.type == Type::Text     ? "글 " + std::string(column.ko)
                               : column.type == Type::Choice   ? std::string(column.choices.back().ko)
                               : column.type == Type::Date     ? "2024. 3. 31."
                               : column.type == Type::Year     ? "2024년"
                               : column.type == Type::Flag     ? "1"
                               : column.key == "graduated" || column.key == "employed" ? "1"
                                                               : "12");
    }
    Present present;
    const ImportPlan plan = planned(present, record);
    QCOMPARE(plan.errors, 0);
    QCOMPARE(plan.inserted, 1);
    QCOMPARE(plan.draft.kind, ChangeKind::Edit);
    QVERIFY(plan.draft.fileSha256.empty() && plan.draft.fileBlocks.empty() && plan.draft.fileBytes == 0);
    QVERIFY(!plan.draft.title.empty());
    present.apply(plan);
    const Table &table = present.snapshot()->table(declared.kind);
    QCOMPARE(table.size(), std::size_t(1));
    for (std::size_t i = 0; i < declared.columns.size(); ++i)
        QVERIFY2(!declared.columns[i].stored() || table.at(0, static_cast<int>(i)) != Null, declared.columns[i].key.data());
    const RecordEdit again{.kind = declared.kind, .cells = editedTexts(*present.snapshot(), declared.kind, 0),
                           .replaces = table.origins[0].version};
    const ImportPlan unchanged = planned(present, again);
    QCOMPARE(countsOf(unchanged), std::string("1=0+0+1+0"));
    QCOMPARE(problemsOf(unchanged).find("file."), std::string::npos);
}

void TestRecordEdit::cellsAreReadAsAnImportReadsThem()
{
    Present present;
    const ImportPlan plan = planned(present, Spent);
    QCOMPARE(rowText(plan, 0), std::string("1|2024|||total|spent||120000000||2024-12-31|||"));
    QCOMPARE(plan.draft.title, std::string("1 · 2024 · spent"));
    RecordEdit thousand = Spent;
    thousand.cells[col::budget::Amount] = "약 1,234";
    thousand.cells[col::budget::Unit] = "천원";
    QCOMPARE(rowText(planned(present, thousand), 0),
             std::string("1|2024|||total|spent||1234000||2024-12-31||1|"));
}

void TestRecordEdit::whatCannotBeReadHasItsColumn()
{
    RecordEdit bad = Spent;
    bad.cells[col::budget::Amount] = "많이";
    bad.cells[col::budget::AsOf] = "2025-02-30";
    const ImportPlan plan = planned(Present(), bad);
    const auto column = [](int index) { return std::to_string(index + 1); };
    QCOMPARE(problemsOf(plan), "2:" + column(col::budget::Phase) + " phase.unknown; !2:" + column(col::budget::Amount)
                                   + " number.none; !2:" + column(col::budget::AsOf) + " date.impossible");
    QVERIFY(!plan.committable(false));
}

void TestRecordEdit::aBlankCellClearsAClaim()
{
    Present present;
    RecordEdit claim = edit(Kind::Training, {{"course", "과정"}, {"cohort", "1"}, {"admitted", "100"},
                                             {"graduated", "90"}, {"as_of", "2024-12-31"}});
    present.apply(planned(present, claim));
    claim.replaces = present.snapshot()->table(Kind::Training).origins[0].version;
    claim.cells[col::training::Graduated].clear();
    const ImportPlan plan = planned(present, claim);
    QCOMPARE(plan.updated, 1);
    QCOMPARE(plan.cellsAfter(plan.rows.front())[col::training::Graduated], Null);
}

void TestRecordEdit::anotherKeyMovesTheRecord()
{
    Present present;
    present.apply(planned(present, Spent));
    RecordEdit moved = Spent;
    moved.replaces = present.snapshot()->table(Kind::Budget).origins[0].version;
    moved.cells[col::budget::FiscalYear] = "2023";
    moved.cells[col::budget::AsOf] = "2023-12-31";
    const ImportPlan plan = planned(present, moved);
    QCOMPARE(plan.errors, 0);
    QCOMPARE(plan.withdrawn, 1);
    present.apply(plan);
    const Table &table = present.snapshot()->table(Kind::Budget);
    QCOMPARE(table.size(), std::size_t(2)); // the model of a commit keeps the end of the row; a file does not show it
    QCOMPARE(table.origins[0].state, RowState::Present);
    QCOMPARE(table.at(0, col::budget::FiscalYear), 2023);
    QCOMPARE(table.origins[1].state, RowState::Absent);
    QCOMPARE(table.at(1, col::budget::FiscalYear), 2024);
}

void TestRecordEdit::aKeyThatStandsIsRefused()
{
    Present present;
    present.apply(planned(present, Spent));
    RecordEdit other = Spent;
    other.cells[col::budget::FiscalYear] = "2023";
    present.apply(planned(present, other));
    RecordEdit again = Spent;
    again.cells[col::budget::Amount] = "5";
    QVERIFY(problemsOf(planned(present, again)).find("key.stands") != std::string::npos);
    // Also where it says the same, and where another record is brought under the key.
    QVERIFY(problemsOf(planned(present, Spent)).find("key.stands") != std::string::npos);
    again.replaces = present.snapshot()->table(Kind::Budget).origins[1].version;
    const ImportPlan onto = planned(present, again);
    QVERIFY(problemsOf(onto).find("key.stands") != std::string::npos);
    QVERIFY(!onto.committable(false));
}

void TestRecordEdit::aTotalIsNoRecord()
{
    const ImportPlan plan = planned(Present(), edit(Kind::Companies, {{"company", "합계"}, {"jobs", "12"}}));
    QCOMPARE(problemsOf(plan), std::string("!2:1 record.name"));
    const ImportPlan nothing = planned(Present(), edit(Kind::Companies, {}));
    QCOMPARE(problemsOf(nothing), std::string("!2:1 value.missing"));
    const ImportPlan note = planned(Present(), edit(Kind::Companies, {{"company", "(주)예제"}}));
    QCOMPARE(note.inserted, 1);
}

void TestRecordEdit::aWithdrawnClaimSaysNone()
{
    Present present;
    present.apply(planned(present, Spent));
    const std::int64_t version = present.snapshot()->table(Kind::Budget).origins[0].version;
    const auto later = draftWithdrawal(present.snapshot(), Kind::Budget, version, PartialDate::ofDay(2025, 3, 31));
    QVERIFY(later.ok());
    QCOMPARE(later->title, std::string("1 · 2024 · spent · ∅ 2025-03-31"));
    QCOMPARE(later->parts.front().rows.front().endsVersion, 0);
    const auto same = draftWithdrawal(present.snapshot(), Kind::Budget, version, PartialDate::ofDay(2024, 12, 31));
    QVERIFY(same.ok());
    QCOMPARE(same->parts.front().rows.front().endsVersion, version);
    QCOMPARE(same->parts.front().rows.front().state, RowState::Withdrawn);

    ImportPlan stored;
    stored.draft = *later;
    present.apply(stored);
    QCOMPARE(rows(present, Kind::Budget), std::string("1|2024|||total|spent||120000000|원||2024-12-31|||\n"
                                                      "none 1|2024|||total|spent|||원||2025-03-31|||"));
}

void TestRecordEdit::aWithdrawalIsNotBeforeItsClaim()
{
    Present present;
    present.apply(planned(present, Spent));
    const std::int64_t version = present.snapshot()->table(Kind::Budget).origins[0].version;
    const auto early = draftWithdrawal(present.snapshot(), Kind::Budget, version, PartialDate::ofDay(2024, 12, 30));
    QVERIFY(!early.ok());
    QCOMPARE(early.error().code, ErrorCode::DateBefore);
}

void TestRecordEdit::aWithdrawnRegisterRowEnds()
{
    Present present;
    present.apply(planned(present, edit(Kind::Companies, {{"company", "가나"}, {"jobs", "12"}})));
    const auto draft = draftWithdrawal(present.snapshot(), Kind::Companies,
                                       present.snapshot()->table(Kind::Companies).origins[0].version, {});
    QVERIFY(draft.ok());
    QCOMPARE(draft->parts.front().rows.front().state, RowState::Absent);
    QCOMPARE(draft->title, std::string("가나"));
}

void TestRecordEdit::aRecordThatIsGoneIsNoMore()
{
    const Present present;
    RecordEdit gone = Spent;
    gone.replaces = 77;
    QCOMPARE(planEdit(present.base(), gone).error().code, ErrorCode::UnknownRecord);
    QCOMPARE(draftWithdrawal(present.snapshot(), Kind::Budget, 77, {}).error().code, ErrorCode::UnknownRecord);
}

QTEST_APPLESS_MAIN(TestRecordEdit)
#include "tst_record_edit.moc"
