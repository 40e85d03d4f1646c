#include "db/engine/sha256.h"

#include <QCryptographicHash>
#include <QTest>

/// What is hashed does not depend on the pieces it came in.
class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesOfAnySize_data();
    void piecesOfAnySize();
    void numbersAndTextsAreFramed();
};

void TestSha256::piecesOfAnySize_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 7, 4095, 4096, 4097, 9000, 20'000})
        QTest::addRow("%d bytes", piece) << piece;
}

void TestSha256::piecesOfAnySize()
{
    QFETCH(int, piece);
    QByteArray all;
    for (int i = 0; i < 20'000; ++i)
        all += static_cast<char>(i * 31 % 251);
    db::Sha256 hash;
    hash.bytes(nullptr, 0);
    for (int at = 0; at < all.size(); at += piece)
        hash.bytes(all.constData() + at,
                   static_cast<std::size_t>(std::min<qsizetype>(piece, all.size() - at)));
    QCOMPARE(QByteArray::fromStdString(db::hex(hash.finish())),
             QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

void TestSha256::numbersAndTextsAreFramed()
{
    db::Sha256 hash;
    hash.number(-2);
    hash.text("가");
    const QByteArray bytes =
        QByteArray("\xFE") + QByteArray(7, '\xFF') + QByteArray("\x03") + QByteArray(7, '\0') + "가";
    QCOMPARE(QByteArray::fromStdString(db::hex(hash.finish())),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
