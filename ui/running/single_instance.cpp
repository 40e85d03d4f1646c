#include "ui/running/single_instance.h"

#include "ui/running/log_file.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 LargestMessage = 64 * 1024;
constexpr int AnswerMilliseconds = 2000;

/// A person may have two screens (one of them far away); a window on the other one is no answer.
QString screenName()
{
    QString name = QGuiApplication::platformName();
    for (const char *variable : {"WAYLAND_DISPLAY", "DISPLAY"})
        name += u'-' + qEnvironmentVariable(variable);
    return name.replace(QRegularExpression(u"[^A-Za-z0-9]+"_s), u"_"_s).left(60);
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent) {}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString &file)
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString state = stateFolder();
    if (runtime.isEmpty() || state.isEmpty())
        return false;
    m_socket = u"%1/clusterboard-%2"_s.arg(runtime, screenName());
    const QString lockPath = u"%1/running-%2.lock"_s.arg(state, screenName());
    const bool wasThere = QFileInfo::exists(lockPath);
    m_lock = std::make_unique<QLockFile>(lockPath);
    m_lock->setStaleLockTime(0); // a window may be open for days
    if (m_lock->tryLock(0)) {
        m_endedBadly = wasThere;
        listen();
        return false;
    }
    m_lock.reset();
    return call(file);
}

bool SingleInstance::call(const QString &file) const
{
    // The first may be starting itself and not listen yet.
    QElapsedTimer waited;
    waited.start();
    do {
        QLocalSocket socket;
        socket.connectToServer(m_socket);
        if (socket.waitForConnected(200)) {
            QByteArray message;
            QDataStream out(&message, QIODevice::WriteOnly);
            out << (file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath())
                << qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
            socket.write(message);
            // Answered, not only sent: a window that hangs must not swallow the file.
            return socket.waitForReadyRead(AnswerMilliseconds) && socket.read(1) == "1";
        }
        QThread::msleep(50);
    } while (waited.elapsed() < AnswerMilliseconds);
    return false;
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socket); // the lock is ours, so whoever left it is gone
    if (!m_server->listen(m_socket)) {
        qCWarning(runLog) << "no socket for a second start:" << static_cast<int>(m_server->serverError());
        return;
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QTimer::singleShot(AnswerMilliseconds, socket, &QLocalSocket::abort);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->bytesAvailable() > LargestMessage) {
                    socket->abort();
                    return;
                }
                QDataStream in(socket);
                QString file;
                QString token;
                in.startTransaction();
                in >> file >> token;
                if (!in.commitTransaction())
                    return;
                socket->write("1");
                socket->flush();
                Q_EMIT called(file, token);
            });
        }
    });
}

} // namespace ui
