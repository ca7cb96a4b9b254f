// SPDX-License-Identifier: GPL-3.0-or-later
// Files dragged over the window: says what letting go would do, and passes them on when it happens.
#pragma once

#include "ui/desk/session.h"

#include <QWidget>

class QLabel;
class QMimeData;

namespace grants::ui {

/// `*.zlzh`, or a reviewer's `*.zlps`, whatever its case.
[[nodiscard]] bool isFundFile(const QString& file);

class DropHint : public QWidget {
    Q_OBJECT
  public:
    DropHint(Session& session, QWidget* window);

  Q_SIGNALS:
    void dropped(const QStringList& files);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void offer(QDropEvent& event);
    void take(QDropEvent& event);
    [[nodiscard]] QString sentenceFor(const QStringList& files) const;

    Session& m_session;
    QLabel* m_sentence;
};

}  // namespace grants::ui
