// SPDX-License-Identifier: GPL-3.0-or-later
// An expert's sheet of one application: its criteria, the total as it stands, submitted once and
// locked then, or given up by a conflict.
#pragma once

#include "ui/review/scoring/sheet_fields.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace grants::ui {

class ConflictBar;
class SubmitBar;

class ScoreSheet : public QWidget {
    Q_OBJECT
  public:
    ScoreSheet(Session& session, UnsavedScores& unsaved, QWidget* parent);

    /// Of the same application as before, what is being typed stays.
    void present(const ReviewBook& book, const MySheet& sheet);
    [[nodiscard]] SheetFields& fields() const { return *m_fields; }
    [[nodiscard]] bool isAsking() const;

  public Q_SLOTS:
    void askToSubmit();
    void askAboutConflict();
    /// Takes the question away.
    void stopAsking();
    /// The same, and goes on with the criteria.
    void goOn();

  Q_SIGNALS:
    void submitted(const QString& application);
    void conflictDeclared(const QString& application);

  protected:
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeFoot();
    void connectAll();
    void lock(const MySheet& sheet);
    void submit();
    void declareConflict();
    void hearSubmitted(const QString& application, bool committed);
    void showFigures();
    [[nodiscard]] QString stateText() const;

    Session& m_session;
    QString m_application;
    bool m_locked = true;
    SheetFields* m_fields;
    QLabel *m_total, *m_state;
    QPushButton *m_conflict, *m_submit;
    SubmitBar* m_bar;
    ConflictBar* m_conflictBar;
};

}  // namespace grants::ui
