// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence over the foot of the window: what was done, what is to be thought of it, or what
// failed and what to do. Takes nothing away and moves nothing.
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
    /// The same of what was done and is not all well.
    void showWarning(const QString& sentence);
    /// What was done is past: something else has been.
    void forgetDone();
    /// Stays until closed, or mended; the detail is folded away.
    void showFailure(const QString& sentence, const QString& detail);
    /// What is not done on the page in view.
    void showRefusal(const QString& sentence);
    /// One left the page of what was refused, or mended it there.
    void forgetRefusal();
    /// What failed or was refused is done now.
    void forgetFault();
    /// While something stands over the window, what is to be said waits; what was said is past.
    void setCovered(bool covered);
    /// A way out of what is shown, until something else is.
    void offer(QAction* action);
    [[nodiscard]] QString sentence() const;

  private:
    enum class Tone { Good, Warning, Bad };
    void present(const QString& sentence, const QString& detail, Tone tone);
    void dress(Tone tone);
    void dismiss();
    void unfold(bool open);

    QLabel* m_icon;
    QLabel* m_sentence;
    QToolButton* m_wayOut;
    QToolButton* m_more;
    QPlainTextEdit* m_detail;
    QTimer* m_timer;
    bool m_wanted = false;  // shown, or to be shown once nothing covers it
    bool m_covered = false;
    bool m_isFault = false;  // a failure or a refusal
    bool m_ofPage = false;   // a refusal
};

}  // namespace grants::ui
