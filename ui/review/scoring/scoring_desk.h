// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's desk: an application to be read at the left, its sheet at the right. Thirty in a
// row go by keyboard alone.
#pragma once

#include "ui/review/scoring/score_sheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace grants::ui {

class DetailView;

class ScoringDesk : public QWidget {
    Q_OBJECT
  public:
    ScoringDesk(Session& session, QWidget* parent);

    /// `place` is told above the application: 第 3 件，共 30 件.
    void present(const ReviewBook& book, const MySheet& sheet, const QString& place);
    /// The cursor goes where there is something to fill in.
    void begin();
    /// Keeps what is half typed.
    void flush();
    [[nodiscard]] const QString& application() const { return m_application; }

  Q_SIGNALS:
    void left();
    /// To the next application, or the one before it.
    void moved(int by);
    void submitted(const QString& application);
    void conflictDeclared(const QString& application);

  private:
    [[nodiscard]] QWidget* makeHead();
    QPushButton* addMove(const char* name, const QString& text, const QList<QKeySequence>& keys,
                         int by);
    void leave();
    void forget();

    Session& m_session;
    UnsavedScores m_unsaved;
    QString m_application;
    QString m_text;  // as it is shown
    QLabel* m_place;
    DetailView* m_reading;
    ScoreSheet* m_sheet;
};

}  // namespace grants::ui
