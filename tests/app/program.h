#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// What a run of the real program left behind.
struct Outcome {
    int exit = -1; ///< -1 when it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    /// One object per line.
    QList<QJsonObject> lines() const;
};

/// The program itself, run as a process in a folder of its own: in the C locale, without a display, knowing nothing
/// of whoever runs the tests.
class Program
{
public:
    Program();

    Outcome run(const QStringList &arguments, const QStringList &settings = {}) const;
    /// What it is run in; `settings`: NAME=VALUE.
    QProcessEnvironment environment(const QStringList &settings = {}) const;
    /// A path inside the folder.
    QString path(const QString &name) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    bool exists(const QString &name) const;
    /// A new data file with the published record; made once per test program and copied.
    QString record(const QString &name = QStringLiteral("record.clusterboard")) const;
    QString empty(const QString &name = QStringLiteral("empty.clusterboard")) const;

private:
    QTemporaryDir m_folder;
};

/// A valid CSV file of five budget rows adding up to 3,000 won thousands.
QByteArray fiveBudgetRows();

} // namespace support

/// On a mismatch what the program said is what one wants to read.
#define COMPARE_EXIT(outcome, expected) \
    do { /* the outcome is often a run of the program: once only */ \
        const support::Outcome seen = (outcome); \
        QVERIFY2(seen.exit == (expected), \
                 qPrintable(QStringLiteral("exit %1\n%2\n%3") \
                                .arg(seen.exit) \
                                .arg(QString::fromUtf8(seen.out.left(2000)), QString::fromUtf8(seen.err)))); \
    } while (false)
