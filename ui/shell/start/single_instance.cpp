// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

namespace grants::ui {

namespace {

constexpr int kAnswerPatience = 2000, kStep = 100;  // milliseconds
constexpr qint64 kLongest = 1 << 20;                // bytes of an errand
constexpr auto kTaken = "taken";

QByteArray bytesOf(const Errand& errand) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << errand.files << errand.sample;
    return bytes;
}

/// One try: connected, sent and taken.
bool send(const QString& place, const QByteArray& errand) {
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(kStep)) return false;
    QDataStream stream(&socket);
    stream << errand;
    if (!socket.waitForBytesWritten(kAnswerPatience)) return false;
    return socket.waitForReadyRead(kAnswerPatience) && socket.readAll().startsWith(kTaken);
}

/// Answers one start and forgets it.
void answer(QLocalSocket& socket, SingleInstance& instance) {
    if (socket.bytesAvailable() > kLongest) return socket.abort();
    QDataStream stream(&socket);
    stream.startTransaction();
    QByteArray bytes;
    stream >> bytes;
    if (!stream.commitTransaction()) return;
    Errand errand;
    QDataStream reading(bytes);
    reading >> errand.files >> errand.sample;
    socket.write(kTaken);
    socket.disconnectFromServer();
    Q_EMIT instance.asked(errand);
}

}  // namespace

SingleInstance::SingleInstance(const QString& place, QObject* parent)
    : QObject(parent), m_place(place), m_lock(place + QStringLiteral(".lock")) {
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

QString SingleInstance::usualPlace() {
    const QByteArray key =
        QCryptographicHash::hash(QSettings().fileName().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    // Without a folder of the session's the program's own data folder is nobody else's either.
    if (folder.path() == QStringLiteral(".") || !folder.exists()) {
        folder = QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        folder.mkpath(QStringLiteral("."));
    }
    return folder.absoluteFilePath(QStringLiteral("grantdesk-") + QString::fromLatin1(key));
}

bool SingleInstance::listen() {
    if (!m_lock.tryLock(0)) return false;
    QLocalServer::removeServer(m_place);  // holding the lock, whatever lies there is stale
    return m_server.listen(m_place);
}

bool SingleInstance::handOver(const Errand& errand) const {
    QElapsedTimer clock;
    clock.start();
    const QByteArray bytes = bytesOf(errand);
    // The first start may have the lock but not listen yet.
    while (clock.elapsed() < kAnswerPatience) {
        if (send(m_place, bytes)) return true;
        QThread::msleep(kStep / 4);
    }
    return false;
}

void SingleInstance::receive() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(*socket, *this); });
        answer(*socket, *this);
    }
}

}  // namespace grants::ui
