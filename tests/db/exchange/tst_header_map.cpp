#include "db/exchange/header_map.h"
#include "db/exchange/header_names.h"
#include "db/exchange/layout.h"

#include <QTest>

using namespace db;

class TestHeaderMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void everyDeclaredNameIsFound();
    void wideColumns_data();
    void wideColumns();
    void problems_data();
    void problems();
    void missingColumns_data();
    void missingColumns();
    void kindIsFound_data();
    void kindIsFound();
    void titleRows_data();
    void titleRows();
    void headerRows_data();
    void headerRows();
    void oneColumnIsATable();
    void theNextQuarterIsTheSameTable();

private:
    static std::vector<std::string> cells(const QString &row, QChar separator = u'|');
    static QString fixedText(const ColumnUse &use, Kind kind);
};

std::vector<std::string> TestHeaderMap::cells(const QString &row, QChar separator)
{
    std::vector<std::string> out;
    for (const QString &cell : row.split(separator))
        out.push_back(cell.toStdString());
    return out;
}

QString TestHeaderMap::fixedText(const ColumnUse &use, Kind kind)
{
    QStringList out;
    for (const ColumnUse::Fixed &fixed : use.fixed) {
        const Column &column = info(kind).columns[static_cast<std::size_t>(fixed.column)];
        out << QString::fromStdString(std::string(column.key)) + u'='
                   + (column.type == Type::Choice
                          ? QString::fromStdString(std::string(column.choices[static_cast<std::size_t>(fixed.value)].key))
                          : QString::number(fixed.value));
    }
    return out.join(u',');
}

void TestHeaderMap::columns_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("column");
    QTest::addColumn<qint64>("unit");
    const auto row = [](const char *kind, const char *header, const char *column, qint64 unit = 0) {
        QTest::addRow("%s %s", kind, header) << kind << header << column << unit;
    };
    row("budget", "fiscal_year", "fiscal_year");
    row("budget", "Fiscal Year", "fiscal_year");
    row("budget", " 회계 연도 ", "fiscal_year");
    row("budget", "회계\n연도", "fiscal_year");
    row("budget", "\u1112\u116C\u1100\u1168\u110B\u1167\u11AB\u1103\u1169", "fiscal_year"); // decomposed
    row("budget", "ＡＭＯＵＮＴ", "amount");
    row("budget", "\uFEFFphase", "phase");
    row("budget", "금액(천원)", "amount", 1000);
    row("budget", "금액 (단위: 백만원)", "amount", 1'000'000);
    row("budget", "사업비\n(억원)", "amount", 100'000'000);
    row("budget", "금액[원]", "amount", 1);
    row("budget", "금액 천원", "amount", 1000);
    row("budget", "분야", "category");
    row("budget", "분야명", "category");
    row("budget", "재원명", "funding");
    row("budget", "금액명", "");
    row("companies", "분야", "sector");
    row("budget", "구분", "category");
    row("companies", "구분", "kind");
    row("phases", "종료일", "ends_on");
    row("training", "종료일", "ended_on");
    row("training", "입교(명)", "admitted");
    row("companies", "㈜회사명", "company");
    row("observations", "지표명", "indicator");
    row("indicators", "지표명", "name_ko");
    row("targets", "목표치", "value");
    row("budget", "데이터기준일자", "as_of");
    row("milestones", "제목(국문)", "title_ko");
    row("milestones", "제목(영문)", "title_en");
    row("budget", "금액(참고)", "");
    row("budget", "담당자명", "");
}

void TestHeaderMap::columns()
{
    QFETCH(QString, kind);
    QFETCH(QString, header);
    QFETCH(QString, column);
    QFETCH(qint64, unit);
    const Kind k = *kindByKey(kind.toStdString());
    const HeaderMap map = mapHeader(cells(header), k, 1);
    QCOMPARE(map.uses.size(), 1U);
    const int found = map.uses[0].column;
    const auto key = found < 0 ? std::string_view{} : info(k).columns[static_cast<std::size_t>(found)].key;
    QCOMPARE(QString::fromStdString(std::string(key)), column);
    QCOMPARE(map.uses[0].unitWon, unit);
}

void TestHeaderMap::everyDeclaredNameIsFound()
{
    for (const KindInfo &kind : allKinds()) {
        for (std::size_t i = 0; i < kind.columns.size(); ++i) {
            for (const std::string_view name : {kind.columns[i].key, kind.columns[i].ko}) {
                const ColumnHit hit = findColumn(kind.kind, foldHeader(name));
                QVERIFY2(hit.column == static_cast<int>(i), std::string(name).c_str());
                QVERIFY(hit.fit == Fit::Name);
            }
            std::string aliases(kind.columns[i].aliases);
            for (const QString &alias : QString::fromStdString(aliases).split(u'|', Qt::SkipEmptyParts))
                QVERIFY2(findColumn(kind.kind, foldHeader(alias.toStdString())).column >= 0, qPrintable(alias));
        }
    }
}

void TestHeaderMap::wideColumns_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("fixed"); // per wide column
    const auto row = [](const char *kind, const char *header, const char *fixed) {
        QTest::addRow("%s %s", kind, header) << kind << header << fixed;
    };
    row("budget", "단계|예산액|집행액", "stage=appropriated;stage=spent");
    row("budget", "단계|편성액(천원)", "stage=appropriated");
    row("budget", "단계|(세출)예산현액(원)", "stage=appropriated");
    row("budget", "단계|교부액|이월액|불용액|총사업비", "stage=transferred;stage=carried_over;stage=lapsed;stage=plan");
    row("budget", "예산단계|2021|2022년", "fiscal_year=2021;fiscal_year=2022");
    row("budget", "예산단계|'21년도|2022년 금액(천원)", "fiscal_year=2021;fiscal_year=2022");
    row("budget", "단계|2021년 예산액|2021년 집행액",
        "stage=appropriated,fiscal_year=2021;stage=spent,fiscal_year=2021");
    row("budget", "연도|예산단계|국비|시비|민자|계",
        "funding=national;funding=city;funding=private;funding=total");
    row("budget", "연도|예산액(국비)|예산액(시비)",
        "stage=appropriated,funding=national;stage=appropriated,funding=city");
    row("budget", "회계연도|예산단계|2024Q1|2024년 2/4분기", "as_of=20242100;as_of=20242200");
    row("observations", "지표|2021|2022년 3분기", "as_of=20210000;as_of=20222300");
    row("observations", "지표|2021년 3월|2021\n04월", "as_of=20210300;as_of=20210400");
    row("observations", "지표|'24.1분기|24.2분기|'24년 3분기|'24.4/4", "as_of=20242100;as_of=20242200;as_of=20242300;as_of=20242400");
    row("observations", "지표|2023 1/4|23.2/4분기|'23Q3|23Q4", "as_of=20232100;as_of=20232200;as_of=20232300;as_of=20232400");
    row("observations", "지표|2024-03|2024.4|'24.5월|24.6월", "as_of=20240300;as_of=20240400;as_of=20240500;as_of=20240600");
    row("observations", "지표|'23|'24", "as_of=20230000;as_of=20240000");
    row("budget", "회계연도|예산단계|'24.1분기 금액(천원)", "as_of=20242100");
    row("observations", "지표|24|2024-13|2024-03-31|24.13월|24.5분기", ""); // no years, no months
    row("budget", "분야|예산단계|2024년 9월(천원)", "fiscal_year=2024,as_of=20240900");
    row("budget", "회계연도|예산단계|1분기|2/4분기|Q3|4사분기", "as_of=2100;as_of=2200;as_of=2300;as_of=2400");
    row("budget", "연도|국비예산액|예산액 시비|민자 집행액(천원)",
        "stage=appropriated,funding=national;stage=appropriated,funding=city;stage=spent,funding=private");
    row("budget", "회계연도|본예산|제1회 추경(천원)|집행액",
        "stage=appropriated,revision=-1;stage=appropriated,revision=-2;stage=spent");
    row("budget", "2024년 본예산|'24년 추경2회|국비 2차추경예산",
        "stage=appropriated,revision=-1,fiscal_year=2024;stage=appropriated,revision=-2,fiscal_year=2024;"
        "stage=appropriated,funding=national,revision=-3");
    row("budget", "회계연도|차수|본예산", "stage=appropriated"); // a column of its own says which
    row("targets", "지표|2024년|2025년", "due_on=20240000;due_on=20250000");
    // A column of its own for the coordinate: then the others mean something else.
    row("budget", "예산단계|금액|집행액", "");
    row("budget", "예산단계|회계연도|금액|2021", "");
    row("training", "과정명|2021|2022", "");
}

void TestHeaderMap::wideColumns()
{
    QFETCH(QString, kind);
    QFETCH(QString, header);
    QFETCH(QString, fixed);
    const Kind k = *kindByKey(kind.toStdString());
    const HeaderMap map = mapHeader(cells(header), k, 1);
    QStringList found;
    for (const std::size_t field : map.wideFields)
        found << fixedText(map.uses[field], k);
    QCOMPARE(found.join(u';'), fixed);
}

void TestHeaderMap::problems_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *kind, const char *header, const char *expected) {
        QTest::addRow("%s %s", kind, header) << kind << header << expected;
    };
    row("budget", "단계|예산단계|금액|기준일", "");
    row("budget", "단계|예산단계|금액||", "");
    row("budget", "연번|단계|예산단계|금액|No.", "");
    row("budget", "단계|예산단계|금액|담당자명", "4 header.unknown");
    row("budget", "단계|예산단계|금액|금 액", "!4 header.twice");
    row("budget", "단계|예산액|예산액(천원)", "!3 header.twice");
    row("budget", "단계|예산단계|금액|출처|근거", "5 header.unused");
    row("budget", "단계|예산단계|금액|근거|출처", "4 header.unused");
    row("budget", "단계|예산액|집행", "3 header.assumed");
    row("budget", "단계|예산현액(원)", "2 header.assumed");
    row("budget", "단계|예산액|증감", "!3 header.increment");
    row("budget", "단계|예산액|비교증감(천원)", "!3 header.increment");
    row("budget", "단계|예산액|4분기 집행액", "!3 header.increment");
    row("budget", "연도|예산단계|2024Q1", "3 header.cumulative");
    row("budget", "예산단계|2021|2022|합계", "4 header.total");
    row("budget", "분야코드|분야명|예산단계|금액|사업번호", "1 header.code;5 header.unknown");
    row("observations", "지표|2021|2022|소계", "4 header.total");
    row("budget", "순번|행번호|분야|예산단계|금액|Unnamed: 0", "");
    row("companies", "기업명|유치", "!2 header.attracted");
    row("companies", "기업명|유치일", "!2 header.attracted");
    row("companies", "기업명|담당자 전화번호|비고", "2 header.personal");
    row("training", "과정명|수료|주민등록번호", "3 header.personal");
    row("observations", "지표|실적|증감", "3 header.unknown");
    row("budget", "예산단계|금액|2021", "!3 header.twice");
}

void TestHeaderMap::problems()
{
    QFETCH(QString, kind);
    QFETCH(QString, header);
    QFETCH(QString, expected);
    const HeaderMap map = mapHeader(cells(header), *kindByKey(kind.toStdString()), 7);
    QStringList found;
    for (const Problem &problem : map.problems) {
        QCOMPARE(problem.line, 7);
        QVERIFY(!problem.header.empty());
        found << (problem.severity == Severity::Error ? QStringLiteral("!") : QString()) + QString::number(problem.column)
                     + u' ' + QString::fromStdString(problem.rule);
    }
    QCOMPARE(found.join(u';'), expected);
}

void TestHeaderMap::missingColumns_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("missing");
    QTest::newRow("stage") << "budget" << "단계|금액|기준일" << "stage";
    QTest::newRow("stage of a plain amount beside wide ones") << "budget" << "단계|금액|집행액" << "stage";
    QTest::newRow("amount") << "budget" << "단계|예산단계|기준일" << "amount";
    QTest::newRow("no as-of") << "budget" << "단계|예산단계|금액" << "";
    QTest::newRow("wide") << "budget" << "단계|집행액" << "";
    QTest::newRow("company") << "companies" << "업종|협약일" << "company";
    QTest::newRow("ratio alone") << "observations" << "지표|분자|분모" << "";
    QTest::newRow("no value") << "observations" << "지표|비고" << "value";
    QTest::newRow("event") << "events" << "사건|제목" << "on";
}

void TestHeaderMap::missingColumns()
{
    QFETCH(QString, kind);
    QFETCH(QString, header);
    QFETCH(QString, missing);
    const Kind k = *kindByKey(kind.toStdString());
    const HeaderMap map = mapHeader(cells(header), k, 1);
    const auto key = map.missing < 0 ? std::string_view{} : info(k).columns[static_cast<std::size_t>(map.missing)].key;
    QCOMPARE(QString::fromStdString(std::string(key)), missing);
    QCOMPARE(map.fits(), missing.isEmpty());
    if (missing.isEmpty())
        return;
    // What is the same for all rows needs no column; what is counted in them does.
    const KeptRecord row{1, false, false, cells(header)};
    const std::pair<std::string, std::string> same(key, "x");
    const HeaderMap told = mapHeader(headerCells(std::span(&row, 1)), k, 1, {}, std::span(&same, 1));
    QCOMPARE(told.missing == map.missing, map.missing == measureColumn(k));
}

void TestHeaderMap::kindIsFound_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("kind");
    for (const KindInfo &kind : allKinds()) {
        QStringList keys;
        QStringList korean;
        for (const Column &column : kind.columns) {
            keys << QString::fromStdString(std::string(column.key));
            korean << QString::fromStdString(std::string(column.ko));
        }
        const QString key = QString::fromStdString(std::string(kind.key));
        QTest::addRow("%s by key", qPrintable(key)) << keys.join(u'|') << key;
        QTest::addRow("%s in Korean", qPrintable(key)) << korean.join(u'|') << key;
    }
    QTest::newRow("office") << "기업명|업종|소재지|협약일" << "companies";
    QTest::newRow("cohorts") << "과정명|기수|정원|입교|수료|개강일|종료일" << "training";
    QTest::newRow("observations") << "지표명|단계|실적|기준일" << "observations";
    QTest::newRow("targets") << "지표명|단계|목표값|목표연도|기준일" << "targets";
    QTest::newRow("indicators") << "지표|지표명|단위|방향" << "indicators";
    QTest::newRow("wide") << "단계|회계연도|분야|예산액|집행액|집행률(%)" << "budget";
    QTest::newRow("many other columns") << "사업명|예산단계|금액|가|나나|다라|마바|사아|자차" << "budget";
    QTest::newRow("one column alone") << "company" << "companies";
    QTest::newRow("a key beside the unknown") << "company|weird" << "companies";
    QTest::newRow("a key beside personal numbers") << "기업명|주민등록번호|전화번호" << "companies";
    QTest::newRow("a key before many unknown") << "기업명|업종|대표자|설립일|홈페이지|매출액|자본금|등급" << "companies";
    QTest::newRow("observations rather than targets") << "지표|단계|2021|2022" << "observations";
    QTest::newRow("targets by their due date") << "지표|목표연도|목표값|기준일" << "targets";
    QTest::newRow("lacks its stage") << "단계|회계연도|사업명|금액|출처|비고" << "MissingColumn";
    QTest::newRow("another table") << "관서명|살인 발생|살인 검거" << "NoHeader";
    QTest::newRow("by chance") << "이름|나이|키|몸무게|혈액형|취미|출처|비고" << "NoHeader";
}

void TestHeaderMap::kindIsFound()
{
    QFETCH(QString, header);
    QFETCH(QString, kind);
    const KeptRecord records[] = {{1, false, false, cells(header)}};
    const Result<Layout> layout = findLayout(records);
    if (layout) {
        QCOMPARE(QString::fromStdString(std::string(info(layout->header.kind).key)), kind);
        QCOMPARE(layout->headerRecord, 0U);
    } else {
        const QString code = layout.error().code == ErrorCode::AmbiguousKind   ? QStringLiteral("AmbiguousKind")
                             : layout.error().code == ErrorCode::MissingColumn ? QStringLiteral("MissingColumn")
                             : layout.error().code == ErrorCode::NoHeader      ? QStringLiteral("NoHeader")
                                                                               : QStringLiteral("another error");
        QCOMPARE(code, kind);
    }
}

void TestHeaderMap::titleRows_data()
{
    QTest::addColumn<QString>("rows"); // separated by '/'
    QTest::addColumn<int>("header");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<QString>("asOf");
    const QString header = QStringLiteral("단계|회계연도|예산단계|금액");
    const auto row = [&](const char *title, int at, qint64 unit, const char *asOf) {
        QTest::newRow(title) << QString::fromUtf8(title) + u'\n' + header << at << unit << asOf;
    };
    row("예산 현황 (2024. 9. 30. 기준)||", 1, 0, "2024-09-30");
    row("2024년 3/4분기 기준 예산|||", 1, 0, "2024Q3");
    row("2024년 9월말 현재||", 1, 0, "2024-09");
    row("'24.9.30. 기준||", 1, 0, "2024-09-30");
    row("기준일: 2024-09-30||", 1, 0, "2024-09-30");
    row("기준일|2024-09-30|", 1, 0, "2024-09-30");
    row("예산 현황 기준 없음||", 1, 0, "");
    row("(단위: 천원)||", 1, 1000, "");
    row("단위 : 백만원||", 1, 1'000'000, "");
    row("단위:|억원|", 1, 100'000'000, "");
    row("|||(단위: 백만원, %)", 1, 1'000'000, "");
    row("예산 현황\n2024. 12. 31. 기준|(단위: 천원)", 2, 1000, "2024-12-31");
    // Titles that read like a column.
    row("2024년 예산", 1, 0, "");
    row("예산", 1, 0, "");
    row("예산액|||", 1, 0, "");
    row("2024년도 예산|||", 1, 0, "");
    row("2024년 집행액\n\n", 3, 0, "");
    row("총사업비\n예산액\n(단위: 천원)", 3, 1000, "");
    row("추진과제", 1, 0, "");
    row("기업\n1\n2\n3\n4\n5\n6\n7", 8, 0, "");
    row("2024년 예산|단위|천원", 1, 1000, "");
    row("2024년 예산|2024년 예산|2024년 예산|2024년 예산", 1, 0, "");
    QTest::newRow("none") << header << 0 << qint64{0} << QString();
}

void TestHeaderMap::titleRows()
{
    QFETCH(QString, rows);
    QFETCH(int, header);
    QFETCH(qint64, unit);
    QFETCH(QString, asOf);
    std::vector<KeptRecord> records;
    for (const QString &row : rows.split(u'\n'))
        records.push_back({static_cast<std::int64_t>(records.size()) + 1, false, false, cells(row)});
    records.push_back({static_cast<std::int64_t>(records.size()) + 1, false, false, cells(QStringLiteral("1|2024|plan|5"))});
    const Result<Layout> layout = findLayout(records);
    QVERIFY(layout.ok());
    QCOMPARE(static_cast<int>(layout->headerRecord), header);
    QCOMPARE(layout->unitWon, unit);
    QCOMPARE(QString::fromStdString(layout->asOf.text()), asOf);
}

void TestHeaderMap::headerRows_data()
{
    QTest::addColumn<QString>("rows"); // separated by '/'
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("fixed");
    const auto row = [](const char *name, const char *rows, int count, const char *fixed) {
        QTest::newRow(name) << rows << count << fixed;
    };
    row("one year over all", "구분|2024|2024|2024\n구분|예산|예산|집행\n구분|국비|시비|국비", 3,
        "stage=appropriated,funding=national,fiscal_year=2024;stage=appropriated,funding=city,fiscal_year=2024;"
        "stage=spent,funding=national,fiscal_year=2024");
    row("one year, merged", "분야|2024년||\n|예산|집행|", 2, "stage=appropriated,fiscal_year=2024;stage=spent,fiscal_year=2024");
    row("one funding below", "구분|예산|집행\n구분|국비|국비", 2, "stage=appropriated,funding=national;stage=spent,funding=national");
    row("a title says the year", "2024년||\n분야|예산|집행", 2, "stage=appropriated,fiscal_year=2024;stage=spent,fiscal_year=2024");
    row("a title says the stage and the year", "2024년 예산||\n분야|국비|시비", 2,
        "stage=appropriated,funding=national,fiscal_year=2024;stage=appropriated,funding=city,fiscal_year=2024");
    row("a row of data that says no number", "구분|예산|집행\nrnd|-|-", 1, "stage=appropriated;stage=spent");
}

void TestHeaderMap::headerRows()
{
    QFETCH(QString, rows);
    QFETCH(int, count);
    QFETCH(QString, fixed);
    std::vector<KeptRecord> records;
    for (const QString &row : (rows + QStringLiteral("\nrnd|1000|2000|3000")).split(u'\n'))
        records.push_back({static_cast<std::int64_t>(records.size()) + 1, false, false, cells(row)});
    const Result<Layout> layout = findLayout(records);
    QVERIFY(layout.ok());
    QCOMPARE(static_cast<int>(layout->headerRecord), 0);
    QCOMPARE(static_cast<int>(layout->headerRows), count);
    QStringList found;
    for (const std::size_t field : layout->header.wideFields)
        found << fixedText(layout->header.uses[field], Kind::Budget);
    QCOMPARE(found.join(u';'), fixed);
}

void TestHeaderMap::oneColumnIsATable()
{
    const KeptRecord amounts[] = {{1, false, false, {"예산액"}}, {2, false, false, {"10"}}};
    QVERIFY(findLayout(amounts).ok());
    const KeptRecord names[] = {{1, false, false, {"기업명"}}, {2, false, false, {"한빛"}}};
    QVERIFY(findLayout(names).ok());
    // A lone measure above wider rows that have no header is none either.
    const KeptRecord title[] = {{1, false, false, {"2024년 예산", "", ""}}, {2, false, false, {"2024", "rnd", "10"}}};
    QVERIFY(!findLayout(title).ok());
}

void TestHeaderMap::theNextQuarterIsTheSameTable()
{
    const auto print = [](const QString &row) { return headerFingerprint(cells(row)); };
    for (const auto &[one, next] : {std::pair(u"지표|'24.1분기", u"지표|'25.2분기"), std::pair(u"지표|24.1분기", u"지표|25.3분기"),
                                    std::pair(u"지표|24.1/4", u"지표|25.3/4"), std::pair(u"지표|2024-03", u"지표|2025-06"),
                                    std::pair(u"지표|2024 1분기", u"지표|2025 2분기"), std::pair(u"지표|21.3월", u"지표|22.12월")})
        QCOMPARE(print(QString::fromUtf16(one)), print(QString::fromUtf16(next)));
    QVERIFY(print(QStringLiteral("지표|24.1분기")) != print(QStringLiteral("지표|24.1")));
}

QTEST_APPLESS_MAIN(TestHeaderMap)
#include "tst_header_map.moc"
