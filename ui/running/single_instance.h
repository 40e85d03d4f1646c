#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace ui {

/// One window for one person on one screen: a second start hands its file to the first and ends. The lock file that
/// says who is first also tells, when it is found without its owner, that the program ended without closing.
/// The only socket of the program is the local one made here; others than its owner cannot reach it.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Whether a window that was there took over `file` (empty = only to be raised). Else this is the first one, or
    /// the first does not answer and this one goes on beside it.
    bool handOver(const QString &file);
    /// The one before was killed or crashed. Known after handOver().
    bool endedBadlyBefore() const { return m_endedBadly; }

Q_SIGNALS:
    /// Another start asks for the window. `token` is the desktop's permission to come to the front; may be empty.
    void called(const QString &file, const QString &token);

private:
    void listen();
    bool call(const QString &file) const;

    QString m_socket;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
    bool m_endedBadly = false;
};

} // namespace ui
