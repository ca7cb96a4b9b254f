// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence across the foot of the window: what was done, or what failed and what to do. Takes
// nothing away and moves nothing.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QTimer;
class QToolButton;

namespace grants::ui {

class Notice : public QWidget {
    Q_OBJECT
  public:
    explicit Notice(QWidget* parent = nullptr);

    /// Goes away by itself.
    void showDone(const QString& sentence);
    /// What was done is past: something else has been.
    void forgetDone();
    /// Stays until closed; the detail is folded away.
    void showFailure(const QString& sentence, const QString& detail);
    /// A way out of what is shown, until something else is.
    void offer(QAction* action);
    [[nodiscard]] QString sentence() const;

  private:
    void present(const QString& sentence, const QString& detail, bool bad);
    void unfold(bool open);

    QLabel* m_icon;
    QLabel* m_sentence;
    QToolButton* m_wayOut;
    QToolButton* m_more;
    QPlainTextEdit* m_detail;
    QTimer* m_timer;
};

}  // namespace grants::ui
