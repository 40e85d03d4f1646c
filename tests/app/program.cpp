#include "tests/app/program.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace support {

QList<QJsonObject> Outcome::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    }
    return objects;
}

Program::Program()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder");
}

QProcessEnvironment Program::environment(const QStringList &settings) const
{
    QProcessEnvironment clean;
    clean.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    clean.insert(QStringLiteral("HOME"), m_folder.path());
    clean.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            clean.insert(QLatin1String(name), qEnvironmentVariable(name));
    }
    for (const QString &setting : settings)
        clean.insert(setting.section(QLatin1Char('='), 0, 0), setting.section(QLatin1Char('='), 1));
    return clean;
}

Outcome Program::run(const QStringList &arguments, const QStringList &settings) const
{
    QProcess process;
    process.setProcessEnvironment(environment(settings));
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(CLUSTERBOARD_PROGRAM), arguments);
    Outcome outcome;
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        outcome.err = "the program did not end";
        return outcome;
    }
    outcome.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QString Program::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString Program::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Program::exists(const QString &name) const
{
    return QFileInfo::exists(path(name));
}

QString Program::record(const QString &name) const
{
    static const QByteArray bytes = [] {
        const Program maker;
        const Outcome made = maker.run({QStringLiteral("new"), QStringLiteral("r.clusterboard"),
                                        QStringLiteral("--record"), QStringLiteral("--author"), QStringLiteral("test")});
        if (made.exit != 0)
            qFatal("new --record: %s", made.err.constData());
        return maker.read(QStringLiteral("r.clusterboard"));
    }();
    return write(name, bytes);
}

QString Program::empty(const QString &name) const
{
    const Outcome made = run({QStringLiteral("new"), name});
    if (made.exit != 0)
        qFatal("new: %s", made.err.constData());
    return path(name);
}

QByteArray fiveBudgetRows()
{
    return "phase,fiscal_year,category,project,funding,stage,amount,unit,as_of\n"
           "1,2021,infrastructure,,total,plan,100,천원,2021-03-31\n"
           "1,2021,rnd,,total,plan,200,천원,2021-03-31\n"
           "1,2021,startup,,total,plan,300,천원,2021-03-31\n"
           "1,2022,infrastructure,,total,plan,900,천원,2021-03-31\n"
           "1,2022,rnd,,total,plan,\"1,500\",천원,2021-03-31\n";
}

} // namespace support
