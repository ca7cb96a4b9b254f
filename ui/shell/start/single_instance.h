// SPDX-License-Identifier: GPL-3.0-or-later
// One window a user: the first start listens, later ones hand it what they were asked to open.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace grants::ui {

/// What a start was asked to do.
struct Errand {
    QStringList files;  // absolute
    bool sample = false;
};

class SingleInstance : public QObject {
    Q_OBJECT
  public:
    /// `place` is where starts meet: those with other settings do not.
    explicit SingleInstance(const QString& place = usualPlace(), QObject* parent = nullptr);

    /// In the user's own runtime folder, told apart by the file that holds the settings.
    [[nodiscard]] static QString usualPlace();
    /// Becomes the one that listens, whatever a killed one left behind; false when another does.
    [[nodiscard]] bool listen();
    /// True when the one that listens has taken the errand. Waits at most two seconds.
    [[nodiscard]] bool handOver(const Errand& errand) const;

  Q_SIGNALS:
    void asked(const grants::ui::Errand& errand);

  private:
    void receive();

    QString m_place;
    QLockFile m_lock;  // freed by the system's bookkeeping when its process is gone
    QLocalServer m_server;
};

}  // namespace grants::ui
