#include "db/exchange/encoding.h"

#include "db/exchange/windows949.h"
#include "tests/db/exchange/small_pieces.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace std::string_literals;
using db::Encoding;
using db::EncodingChoice;
using db::ErrorCode;
using db::MemorySource;

Q_DECLARE_METATYPE(db::Encoding)
Q_DECLARE_METATYPE(db::EncodingChoice)
Q_DECLARE_METATYPE(db::ErrorCode)

namespace {

std::string utf16(const QString &text, bool bigEndian, bool mark)
{
    std::string out;
    const QString all = mark ? QChar(0xFEFF) + text : text;
    for (const QChar c : all) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        out += bigEndian ? high : low;
        out += bigEndian ? low : high;
    }
    return out;
}

std::string in949(std::string_view utf8)
{
    std::string out;
    if (!db::encodeWindows949(utf8, out))
        qFatal("no windows-949 for a test's text");
    return out;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundRight_data();
    void foundRight();
    void refused_data();
    void refused();
    void placeNamesTheField();
    void ambiguousShowsBothReadings();
    void allSyllablesBothWays();
    void sameTableAsIcu();
    void privateAndControlCodesHaveNoPlace();
    void nothingIsReplacedOnWriting();
    void cutAnywhere_data();
    void cutAnywhere();
    void tapSeesEachByteOnce();
    void tapCancels();
};

void TestEncoding::foundRight_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<EncodingChoice>("choice");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<std::string>("text");
    const auto a = EncodingChoice::Auto;
    QTest::newRow("empty") << ""s << a << Encoding::Utf8 << ""s;
    QTest::newRow("ascii") << "a,b\n"s << a << Encoding::Utf8 << "a,b\n"s;
    QTest::newRow("utf-8") << "금액,원\n"s << a << Encoding::Utf8 << "금액,원\n"s;
    QTest::newRow("utf-8 mark") << "\xEF\xBB\xBF가"s << a << Encoding::Utf8 << "가"s;
    QTest::newRow("utf-8 mark alone") << "\xEF\xBB\xBF"s << a << Encoding::Utf8 << ""s;
    QTest::newRow("mark decides for 카트") << "\xEF\xBB\xBF"s + in949("카트") << a << Encoding::Utf8
                                           << in949("카트");
    QTest::newRow("949") << in949("금액,똠방각하\n") << a << Encoding::Windows949 << "금액,똠방각하\n"s;
    QTest::newRow("949 keeps the backslash") << in949("C:\\값") << a << Encoding::Windows949 << "C:\\값"s;
    QTest::newRow("카트 by choice") << in949("카트,키트") << EncodingChoice::Windows949 << Encoding::Windows949
                                    << "카트,키트"s;
    QTest::newRow("Latin text beside Hangul") << "Société 가"s << a << Encoding::Utf8 << "Société 가"s;
    QTest::newRow("Russian, no Hangul in 949") << "Москва"s << a << Encoding::Utf8 << "Москва"s;
    QTest::newRow("카트 chosen as utf-8") << in949("카트") << EncodingChoice::Utf8 << Encoding::Utf8 << in949("카트");
    QTest::newRow("utf-16le") << utf16(QStringLiteral("가,b😀\n"), false, true) << a << Encoding::Utf16Le << "가,b😀\n"s;
    QTest::newRow("utf-16be") << utf16(QStringLiteral("가,b😀\n"), true, true) << a << Encoding::Utf16Be << "가,b😀\n"s;
    QTest::newRow("utf-16 by choice") << utf16(QStringLiteral("가"), false, false) << EncodingChoice::Utf16
                                      << Encoding::Utf16Le << "가"s;
    QTest::newRow("utf-16be by choice, without a mark")
        << utf16(QStringLiteral("가,b\n"), true, false) << EncodingChoice::Utf16 << Encoding::Utf16Be << "가,b\n"s;
    QTest::newRow("utf-16le without a mark") << utf16(QStringLiteral("기업명,비고\r\n가나,1\r\n"), false, false) << a
                                              << Encoding::Utf16Le << "기업명,비고\r\n가나,1\r\n"s;
    QTest::newRow("utf-16be without a mark") << utf16(QStringLiteral("기업명,비고\r\n가나,1\r\n"), true, false) << a
                                              << Encoding::Utf16Be << "기업명,비고\r\n가나,1\r\n"s;
    QTest::newRow("emoji") << "😀"s << a << Encoding::Utf8 << "😀"s;
}

void TestEncoding::foundRight()
{
    QFETCH(std::string, bytes);
    QFETCH(EncodingChoice, choice);
    QFETCH(Encoding, encoding);
    QFETCH(std::string, text);
    MemorySource source(bytes);
    const auto found = db::probeEncoding(source, choice);
    QVERIFY(found);
    QCOMPARE(*found, encoding);
    const auto decoded = db::decodeAll(bytes, *found);
    QVERIFY(decoded);
    QCOMPARE(*decoded, text);
    std::string whole(64, '\0');
    QCOMPARE(*source.read(whole.data(), whole.size()), bytes.size()); // left at its start
}

void TestEncoding::refused_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<EncodingChoice>("choice");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("line");
    const auto a = EncodingChoice::Auto;
    const auto bad = ErrorCode::UndecodableText;
    const auto list = [](const char *encoding, const char *offset, const char *hex) {
        return QStringList{QLatin1String(encoding), QLatin1String(offset), QLatin1String(hex)};
    };
    const auto kind = [](const char *name) { return QStringList{QLatin1String(name)}; };
    const std::string good = in949("가\n나\r\n");
    QTest::newRow("0xFF in 949") << good + "\xFF,"s << a << bad << list("windows-949", "7", "FF") << 3;
    QTest::newRow("0x80 in 949") << good + "\x80\x41"s << a << bad << list("windows-949", "7", "80") << 3;
    QTest::newRow("private use in 949") << good + "\xC9\xA1"s << a << bad << list("windows-949", "7", "C9 A1") << 3;
    QTest::newRow("cut last byte in 949") << in949("가나\r다") + "\xB0"s << a << bad << list("windows-949", "7", "B0")
                                          << 2;
    QTest::newRow("wrong byte in utf-8") << "가나다\r\r\n라\xFF"s << a << bad << list("utf-8", "15", "FF") << 2;
    QTest::newRow("cut last byte in utf-8") << "가나다라\xEA\xB0"s << EncodingChoice::Utf8 << bad
                                            << list("utf-8", "12", "EA B0") << 1;
    QTest::newRow("replacement character") << "가나다\n\xEF\xBF\xBD라마"s << EncodingChoice::Utf8 << bad
                                           << list("utf-8", "10", "EF BF BD") << 2;
    QTest::newRow("replacement characters that read as windows-949")
        << "a,b\n\xEF\xBF\xBD\xEF\xBF\xBD,1\n"s << a << bad << list("utf-8", "4", "EF BF BD") << 2;
    QTest::newRow("a replacement character that does not") << "a,b\n37\xEF\xBF\xBD" "36,1\n"s << a << bad
                                                          << list("utf-8", "6", "EF BF BD") << 2;
    QTest::newRow("overlong") << "\xC0\xAF"s << EncodingChoice::Utf8 << bad << list("utf-8", "0", "C0") << 1;
    QTest::newRow("surrogate in utf-8") << "\xED\xA0\x80"s << EncodingChoice::Utf8 << bad
                                        << list("utf-8", "0", "ED A0 80") << 1;
    QTest::newRow("beyond unicode") << "\xF4\x90\x80\x80"s << EncodingChoice::Utf8 << bad
                                    << list("utf-8", "0", "F4 90 80 80") << 1;
    QTest::newRow("utf-8 with a mark, as 949") << "\xEF\xBB\xBF가"s << EncodingChoice::Windows949 << bad
                                               << list("windows-949", "0", "EF BB") << 1;
    QTest::newRow("lone surrogate") << utf16(QStringLiteral("가\n"), false, true) + "\x00\xD8\x41\x00"s << a << bad
                                    << list("utf-16le", "6", "00 D8") << 2;
    QTest::newRow("odd utf-16") << utf16(QStringLiteral("가"), true, true) + "\x00"s << a << bad
                                << list("utf-16be", "4", "00") << 1;
    QTest::newRow("nul") << "a,b\n\0"s << a << ErrorCode::NotText << kind("binary") << 0;
    QTest::newRow("utf-16 without a mark") << utf16(QStringLiteral("가,나\n"), false, false) << a << ErrorCode::NotText
                                           << kind("utf-16") << 0;
    QTest::newRow("xlsx") << "PK\x03\x04....[Content_Types].xml"s << a << ErrorCode::NotText << kind("xlsx") << 0;
    QTest::newRow("ods") << "PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet"s << a
                         << ErrorCode::NotText << kind("ods") << 0;
    QTest::newRow("zip") << "PK\x03\x04...."s << a << ErrorCode::NotText << kind("zip") << 0;
    QTest::newRow("xls") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s << a << ErrorCode::NotText << kind("xls") << 0;
    QTest::newRow("pdf") << "%PDF-1.7"s << EncodingChoice::Utf8 << ErrorCode::NotText << kind("pdf") << 0;
    QTest::newRow("png") << "\x89PNG\r\n\x1A\n"s << a << ErrorCode::NotText << kind("png") << 0;
    QTest::newRow("html") << "\xEF\xBB\xBF \r\n<!DOCTYPE HTML>"s << a << ErrorCode::NotText << kind("html") << 0;
    QTest::newRow("html table") << "<table border=1>"s << a << ErrorCode::NotText << kind("html") << 0;
    QTest::newRow("sqlite") << "SQLite format 3\0"s << a << ErrorCode::NotText << kind("sqlite") << 0;
}

void TestEncoding::refused()
{
    QFETCH(std::string, bytes);
    QFETCH(EncodingChoice, choice);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, args);
    QFETCH(int, line);
    for (const std::size_t piece : {std::size_t(1), std::size_t(3), db::ByteSource::ChunkSize}) {
        SmallPieces source(bytes, piece);
        const auto found = db::probeEncoding(source, choice);
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
        QStringList foundArgs;
        for (const std::string &arg : found.error().args)
            foundArgs << QString::fromStdString(arg);
        QCOMPARE(foundArgs, args);
        QCOMPARE(found.error().place.line, std::int64_t(line));
    }
}

void TestEncoding::placeNamesTheField()
{
    const auto columnOf = [](const std::string &bytes) {
        int column = -1;
        for (const std::size_t piece : {std::size_t(1), db::ByteSource::ChunkSize}) {
            SmallPieces source(bytes, piece);
            const auto found = db::probeEncoding(source, EncodingChoice::Utf8);
            const int here = found ? -1 : found.error().place.column;
            column = column == -1 || column == here ? here : -2;
        }
        return column;
    };
    QCOMPARE(columnOf("company,note\nA,\xFF\n"s), 2);
    QCOMPARE(columnOf("\xFF,note\n"s), 1);
    QCOMPARE(columnOf("a;b;c\n1;2,3;\xFF"s), 3);             // separated as the header is
    QCOMPARE(columnOf("a\tb\tc\r\n\r\n1\t\xFF\t"s), 2);
    QCOMPARE(columnOf("a,b,c\n\"x,\n\"\"y\",p\"q,r\xFF\n"s), 3); // quoted separators and lines do not count
    MemorySource source("company,region,note\nA,x," + in949("카트"));
    QCOMPARE(db::probeEncoding(source).error().place.column, 3);
}

void TestEncoding::ambiguousShowsBothReadings()
{
    for (const char *text : {"카트,키트", "치킨", "청크", "타카,티크"}) {
        MemorySource source("company,note\nA," + in949(text));
        const auto found = db::probeEncoding(source);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::AmbiguousEncoding);
        const std::string first = std::string(text).substr(0, std::string(text).find(','));
        QCOMPARE(found.error().args.at(0), in949(first));
        QCOMPARE(found.error().args.at(1), first);
        QCOMPARE(found.error().place.line, std::int64_t(2));
    }
    // The other way round: a French name in UTF-8 reads as Hangul too, so no silent rule can be right.
    MemorySource french("Société");
    const auto both = db::probeEncoding(french);
    QVERIFY(!both);
    QCOMPARE(both.error().args, (std::vector<std::string>{"Société", "Soci챕t챕"}));
    // One syllable that is no valid UTF-8 is enough to know.
    MemorySource source(in949("카트,가"));
    QCOMPARE(*db::probeEncoding(source), Encoding::Windows949);
}

void TestEncoding::allSyllablesBothWays()
{
    int ambiguous = 0;
    for (char32_t c = 0xAC00; c <= 0xD7A3; ++c) {
        const std::string utf8 = QString::fromUcs4(&c, 1).toStdString();
        std::string bytes;
        QVERIFY(db::encodeWindows949(utf8, bytes));
        QCOMPARE(bytes.size(), std::size_t(2));
        const auto decoded = db::decodeAll(bytes, Encoding::Windows949);
        QVERIFY(decoded);
        QCOMPARE(*decoded, utf8);
        MemorySource source(bytes);
        const auto found = db::probeEncoding(source);
        if (found)
            QCOMPARE(*found, Encoding::Windows949);
        else
            ++ambiguous;
    }
    QCOMPARE(ambiguous, 345); // measured with other decoders
}

void TestEncoding::sameTableAsIcu()
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("windows-949", &status);
    QVERIFY(U_SUCCESS(status));
    int codes = 0;
    for (int lead = 0x80; lead <= 0xFF; ++lead) {
        for (int trail = 0x30; trail <= 0xFF; ++trail) {
            const std::string pair{static_cast<char>(lead), static_cast<char>(trail)};
            const auto decoded = db::decodeAll(pair, Encoding::Windows949);
            if (!decoded)
                continue;
            ++codes;
            UChar units[4] = {};
            status = U_ZERO_ERROR;
            const int count = ucnv_toUChars(converter, units, 4, pair.data(), 2, &status);
            QVERIFY(U_SUCCESS(status));
            QCOMPARE(QString::fromStdString(*decoded), QString(reinterpret_cast<const QChar *>(units), count));
            std::string again;
            QVERIFY(db::encodeWindows949(*decoded, again));
            QCOMPARE(again, pair);
        }
    }
    ucnv_close(converter);
    QCOMPARE(codes, 17048);
}

void TestEncoding::privateAndControlCodesHaveNoPlace()
{
    for (const char *text : {"\xEE\x80\x80", "\xEF\xA3\xB7", "\xC2\x80", "\xC2\x81"}) {
        std::string out = "x";
        QVERIFY(!db::encodeWindows949(text, out));
        QCOMPARE(out, "x"s);
    }
}

void TestEncoding::nothingIsReplacedOnWriting()
{
    std::string out = "앞";
    const std::string before = out;
    for (const char *text : {"가\xE2\x88\x92", "😀", "Soci\xC3\xA9t\xC3\xA9", "₩1,000", "뷁\xF0", "\xE1\x84\x80"}) {
        QVERIFY2(!db::encodeWindows949(text, out), text);
        QCOMPARE(out, before);
    }
    std::string fits;
    QVERIFY(db::encodeWindows949("△→㈜￦ABC뷁", fits));
    QCOMPARE(*db::decodeAll(fits, Encoding::Windows949), "△→㈜￦ABC뷁"s);
}

void TestEncoding::cutAnywhere_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("utf-8") << Encoding::Utf8;
    QTest::newRow("949") << Encoding::Windows949;
    QTest::newRow("utf-16le") << Encoding::Utf16Le;
    QTest::newRow("utf-16be") << Encoding::Utf16Be;
}

void TestEncoding::cutAnywhere()
{
    QFETCH(Encoding, encoding);
    QString text = QStringLiteral("가나a똠,\"b\r\n힣 0123456789abcdef 한글");
    std::string bytes;
    if (encoding == Encoding::Windows949) {
        bytes = in949(text.toStdString());
    } else {
        text += QStringLiteral("é😀끝");
        bytes = encoding == Encoding::Utf8 ? "\xEF\xBB\xBF" + text.toStdString()
                                           : utf16(text, encoding == Encoding::Utf16Be, true);
    }
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        db::Decoder decoder(encoding);
        std::string out;
        for (std::size_t at = 0; at < bytes.size(); at += piece) {
            const std::string_view part = std::string_view(bytes).substr(at, piece);
            std::string room(db::Decoder::roomFor(part.size()), '\0');
            const auto written = decoder.decode(part, room.data(), at + piece >= bytes.size());
            QVERIFY(written);
            out.append(room, 0, *written);
        }
        QCOMPARE(QString::fromStdString(out), text);
    }
}

void TestEncoding::tapSeesEachByteOnce()
{
    // Korean at the very end: the whole file passes as ASCII first and is then read again as windows-949.
    const std::string bytes = std::string(3'000'000, 'a') + in949("가");
    MemorySource source(bytes);
    std::string seen;
    const auto found = db::probeEncoding(source, EncodingChoice::Auto, [&](std::string_view chunk) {
        seen += chunk;
        return true;
    });
    QVERIFY(found);
    QCOMPARE(*found, Encoding::Windows949);
    QVERIFY(seen == bytes);
}

void TestEncoding::tapCancels()
{
    MemorySource source(std::string(3'000'000, 'a'));
    int calls = 0;
    const auto found = db::probeEncoding(source, EncodingChoice::Auto, [&](std::string_view) { return ++calls < 2; });
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 2);
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
