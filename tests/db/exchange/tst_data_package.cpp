#include "db/engine/sha256.h"
#include "db/exchange/data_package.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fstream>

using namespace db;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

const PackageNotes Notes{"집적단지", "설명"};

std::shared_ptr<const Snapshot> content()
{
    Present present;
    present.import("source,title,address\npress,사업 계획,https://example.org/1\nbare,,\n");
    present.import("phase,fiscal_year,stage,amount,unit,as_of,source\n1,2024,plan,5,억원,2024-12-31,press\n"
                   "1,2024,spent,3,억원,2024-06-30,press\n");
    return present.snapshot();
}

QJsonObject descriptorIn(const std::filesystem::path &folder)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(contentsOf((folder / "datapackage.json").string())))
        .object();
}

} // namespace

class TestDataPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEveryTable();
    void theSameTwice();
    void atADateOnlyWhatWasKnown();
    void neverOverWhatIsThere();
    void nothingIsLeftWhenItFails();
};

void TestDataPackage::describesEveryTable()
{
    const Scratch scratch;
    const auto folder = scratch.file("package");
    QVERIFY(exportDataPackage(*content(), {}, Notes, folder).ok());
    const QJsonObject package = descriptorIn(folder);
    QCOMPARE(package[u"profile"_s].toString(), u"tabular-data-package"_s);
    QCOMPARE(package[u"title"_s].toString(), u"집적단지"_s);
    const QJsonArray sources = package[u"sources"_s].toArray();
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources[0].toObject()[u"title"_s].toString(), u"bare"_s); // the format wants a title
    QCOMPARE(sources[1].toObject()[u"path"_s].toString(), u"https://example.org/1"_s);
    const QJsonArray resources = package[u"resources"_s].toArray();
    QCOMPARE(resources.size(), 2); // kinds without rows have no file
    for (const QJsonValue &each : resources) {
        const QJsonObject resource = each.toObject();
        const std::string csv = contentsOf((folder / resource[u"path"_s].toString().toStdString()).string());
        QCOMPARE(static_cast<std::size_t>(resource[u"bytes"_s].toInt()), csv.size());
        QCOMPARE(resource[u"hash"_s].toString().toStdString(), "sha256:" + hex(sha256(csv)));
        // The header is the schema's fields.
        std::string header;
        for (const QJsonValue &field : resource[u"schema"_s].toObject()[u"fields"_s].toArray())
            header += (header.empty() ? "" : ",") + field.toObject()[u"name"_s].toString().toStdString();
        QCOMPARE(csv.substr(0, csv.find('\r')), header);
    }
    const QJsonArray fields = resources[1].toObject()[u"schema"_s].toObject()[u"fields"_s].toArray();
    QCOMPARE(resources[1].toObject()[u"name"_s].toString(), u"budget"_s);
    const QJsonObject amount = fields[col::budget::Amount].toObject();
    QCOMPARE(amount[u"type"_s].toString(), u"integer"_s);
    QCOMPARE(amount[u"unit"_s].toString(), u"KRW"_s);
    QCOMPARE(amount[u"title"_s].toString(), u"금액"_s);
    QCOMPARE(fields[col::budget::Stage].toObject()[u"constraints"_s].toObject()[u"enum"_s].toArray().size(), 6);
}

void TestDataPackage::theSameTwice()
{
    const Scratch scratch;
    const auto snapshot = content();
    QVERIFY(exportDataPackage(*snapshot, {}, Notes, scratch.file("a")).ok());
    QVERIFY(exportDataPackage(*snapshot, {}, Notes, scratch.file("b").string() + '/').ok());
    for (const char *name : {"datapackage.json", "budget.csv", "sources.csv"}) {
        const std::string first = contentsOf((scratch.file("a") / name).string());
        QVERIFY(!first.empty());
        QCOMPARE(contentsOf((scratch.file("b") / name).string()), first);
    }
}

void TestDataPackage::atADateOnlyWhatWasKnown()
{
    const Scratch scratch;
    const auto folder = scratch.file("package");
    QVERIFY(exportDataPackage(*content(), PartialDate::ofDay(2024, 6, 30), Notes, folder).ok());
    QCOMPARE(descriptorIn(folder)[u"as_of"_s].toString(), u"2024-06-30"_s);
    const std::string csv = contentsOf((folder / "budget.csv").string());
    QVERIFY(csv.find("spent") != std::string::npos);
    QVERIFY(csv.find("plan") == std::string::npos);
}

void TestDataPackage::neverOverWhatIsThere()
{
    const Scratch scratch;
    const auto folder = scratch.file("package");
    QVERIFY(std::filesystem::create_directory(folder));
    const auto done = exportDataPackage(*content(), {}, Notes, folder);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::FileExists);
    QVERIFY(std::filesystem::is_empty(folder));
    const auto file = scratch.file("file");
    std::ofstream(file) << "x";
    QCOMPARE(exportDataPackage(*content(), {}, Notes, file).error().code, ErrorCode::FileExists);
    QCOMPARE(contentsOf(file.string()), std::string("x"));
}

void TestDataPackage::nothingIsLeftWhenItFails()
{
    const Scratch scratch;
    const auto done = exportDataPackage(*content(), {}, Notes, scratch.file("missing") / "package");
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::CannotWrite);
    QVERIFY(std::filesystem::is_empty(scratch.file(".").parent_path()));
}

QTEST_APPLESS_MAIN(TestDataPackage)
#include "tst_data_package.moc"
