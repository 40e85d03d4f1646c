#include "db/figures/chart_code.h"
#include "db/figures/picture_code.h"
#include "tests/db/figures/figures_testing.h"

#include <algorithm>
#include <set>

using namespace db;

namespace {

ChartDescription chartOf(Value value = 10 * testing::Eok)
{
    ChartDescription chart;
    chart.name = "plan_by_category";
    chart.unit = UnitKey::Won;
    chart.asOf = PartialDate::ofDay(2024, 12, 31);
    chart.phase = "1";
    chart.knownOn = 12;
    chart.categories = {{PhraseId::Measure, {std::string("category:rnd")}}};
    ChartSeries series;
    series.key = "plan";
    ChartPoint point;
    point.category = 0;
    point.value = value;
    series.points = {point};
    chart.series = {series};
    return chart;
}

std::string pngOf(const std::vector<std::pair<std::string, std::string>> &chunks)
{
    std::string png = "\x89PNG\r\n\x1a\n";
    for (const auto &[type, data] : chunks) {
        const std::size_t size = data.size();
        for (const int shift : {24, 16, 8, 0})
            png += static_cast<char>(size >> shift & 255);
        png += type + data + "crc.";
    }
    return png;
}

} // namespace

class TestChartCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeReadsBack();
    void theCodeStaysWhatItWas();
    void comparedWithADayItIsLonger();
    void anySlipIsFound();
    void typedAsPeopleType();
    void everyChartHasAMarkOfItsOwn();
    void theDigestIsOfValuesAlone();
    void picturesCarryIt();
    void otherFilesCarryNone();
};

void TestChartCode::theCodeReadsBack()
{
    const CheckCode code = checkCode(chartOf());
    const std::string shown = text(code);
    QCOMPARE(shown.size(), std::size_t(23));
    QCOMPARE(std::count(shown.begin(), shown.end(), '-'), 3);
    const auto read = parseCheckCode(shown);
    QVERIFY(read.has_value());
    QVERIFY(*read == code);
    QVERIFY(read->asOf == PartialDate::ofDay(2024, 12, 31));
    QCOMPARE(read->knownOn, std::int64_t(12));
    // The ends of what it holds.
    for (const auto &[day, known] : {std::pair(PartialDate::ofDay(1900, 1, 1), std::int64_t(0)),
                                     {PartialDate::ofDay(2199, 12, 31), (std::int64_t(1) << 20) - 1}}) {
        ChartDescription chart = chartOf();
        chart.asOf = day;
        chart.knownOn = known;
        const auto end = parseCheckCode(text(checkCode(chart)));
        QVERIFY(end && end->asOf == day);
        QCOMPARE(end->knownOn, known);
    }
    ChartDescription old = chartOf();
    old.knownOn = std::int64_t(1) << 20;
    QCOMPARE(checkCode(old).knownOn, std::int64_t(0));
}

/// Printed codes outlive this program: what they are made of must never change without another version number.
void TestChartCode::theCodeStaysWhatItWas()
{
    COMPARE_TEXT(text(checkCode(chartOf())), "3J0NJ-AW001-GKPKX-5MK8V");
}

void TestChartCode::comparedWithADayItIsLonger()
{
    ChartDescription chart = chartOf();
    chart.compareTo = {.against = Against::Day, .asOf = PartialDate::ofDay(2023, 9, 30), .phase = "1"};
    const CheckCode code = checkCode(chart);
    const std::string shown = text(code);
    QCOMPARE(shown.size(), std::size_t(28));
    const auto read = parseCheckCode(shown);
    QVERIFY(read && *read == code);
    QVERIFY(read->againstDay == PartialDate::ofDay(2023, 9, 30));
    QVERIFY(!parseCheckCode(shown.substr(0, 23)));
    chart.compareTo = {.against = Against::Day, .asOf = {}, .phase = "1"}; // nothing to compare with
    QVERIFY(checkCode(chart).against == Against::Nothing);
    QVERIFY(checkCode(chart) == checkCode(chartOf()));
}

void TestChartCode::anySlipIsFound()
{
    constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const std::string good = text(checkCode(chartOf()));
    for (std::size_t i = 0; i < good.size(); ++i) {
        if (good[i] == '-')
            continue;
        for (const char other : Alphabet) {
            std::string bad = good;
            bad[i] = other;
            QCOMPARE(parseCheckCode(bad).has_value(), other == good[i]);
        }
        for (std::size_t j = i + 1; j < good.size(); ++j) {
            std::string bad = good;
            std::swap(bad[i], bad[j]);
            if (good[j] != '-' && good[i] != good[j])
                QVERIFY2(!parseCheckCode(bad), bad.c_str());
        }
        std::string shorter = good;
        QVERIFY(!parseCheckCode(shorter.erase(i, 1)));
    }
    for (const char *none : {"", "-", "hello", "UUUUU-UUUUU-UUUUU-UUUUU", "00000-00000-00000-00000-00000-00000"})
        QVERIFY(!parseCheckCode(none));
    QVERIFY(!parseCheckCode("00000-00000-00000-00000")); // adds up, but of no version
}

void TestChartCode::typedAsPeopleType()
{
    const CheckCode code = checkCode(chartOf());
    std::string typed = " " + text(code) + " ";
    for (char &c : typed) {
        if (c == '0')
            c = 'o';
        else if (c == '1')
            c = 'l';
        else if (c == '-')
            c = ' ';
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    const auto read = parseCheckCode(typed);
    QVERIFY(read && *read == code);
}

void TestChartCode::everyChartHasAMarkOfItsOwn()
{
    // Not needed to find a chart again, but it saves describing others.
    std::set<int> marks;
    for (const ChartInfo &chart : allCharts())
        marks.insert(chartMark(chart.name));
    QVERIFY(marks.size() + 3 >= allCharts().size());
    QVERIFY(phaseMark("") == 0);
    QVERIFY(phaseMark("1") != phaseMark("2"));
}

void TestChartCode::theDigestIsOfValuesAlone()
{
    const Digest digest = valuesDigest(chartOf());
    ChartDescription same = chartOf();
    same.title = {PhraseId::NoData, {}};
    same.knownOn = 99;
    same.sources = {"other"};
    same.series[0].points.push_back({});
    same.series[0].points.back().category = 0; // a gap is no value
    QVERIFY(valuesDigest(same) == digest);
    for (const auto change : {+[](ChartDescription &chart) { chart.series[0].points[0].value += 1; },
                              +[](ChartDescription &chart) { chart.categories[0].args = {std::string("category:x")}; },
                              +[](ChartDescription &chart) { chart.phase = "2"; },
                              +[](ChartDescription &chart) { chart.asOf = PartialDate::ofDay(2024, 12, 30); },
                              +[](ChartDescription &chart) { chart.name = "plan_by_funding"; },
                              +[](ChartDescription &chart) { chart.series[0].key = "spent"; },
                              +[](ChartDescription &chart) {
                                  chart.series[0].points[0].label = Phrase{PhraseId::Attainment, {Value(1)}};
                              }}) {
        ChartDescription other = chartOf();
        change(other);
        QVERIFY(valuesDigest(other) != digest);
    }
}

void TestChartCode::picturesCarryIt()
{
    const CheckCode code = checkCode(chartOf());
    const std::string shown = text(code);
    const std::string key = std::string(PngCodeKey) + '\0';
    const auto png = codeInPicture(pngOf({{"IHDR", "x"}, {"tEXt", std::string("Chart\0plan", 10)}, {"tEXt", key + shown}, {"IEND", ""}}));
    QVERIFY(png && *png == code);
    for (const char *around : {"<svg><metadata>", "%PDF-1.4\n1 0 obj <</Type /Metadata>> stream\n"}) {
        const auto xml = codeInPicture(around + ("<clusterboard:code>" + shown + "</clusterboard:code>"));
        QVERIFY(xml && *xml == code);
    }
}

void TestChartCode::otherFilesCarryNone()
{
    const std::string shown = text(checkCode(chartOf()));
    const std::string key = std::string(PngCodeKey) + '\0';
    QVERIFY(!codeInPicture({}));
    QVERIFY(!codeInPicture("hello"));
    QVERIFY(!codeInPicture(pngOf({{"IHDR", "x"}, {"IEND", ""}, {"tEXt", key + shown}}))); // behind the end
    QVERIFY(!codeInPicture(pngOf({{"tEXt", key + shown + 'X'}, {"IEND", ""}})));
    QVERIFY(!codeInPicture(pngOf({{"tEXt", std::string(PngCodeKey)}, {"IEND", ""}})));
    QVERIFY(!codeInPicture("<clusterboard:code>" + shown.substr(1) + "</clusterboard:code>"));
    const std::string whole = pngOf({{"IHDR", "x"}, {"tEXt", key + shown}, {"IEND", ""}});
    for (std::size_t size = 0; size < 8 + 13 + 8 + key.size() + shown.size(); ++size)
        QVERIFY(!codeInPicture(std::string_view(whole).substr(0, size)));
    std::string huge = whole;
    huge[8] = '\xff'; // a chunk of four gibibytes
    QVERIFY(!codeInPicture(huge));
}

QTEST_APPLESS_MAIN(TestChartCode)
#include "tst_chart_code.moc"
