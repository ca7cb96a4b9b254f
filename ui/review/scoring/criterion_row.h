// SPDX-License-Identifier: GPL-3.0-or-later
// One criterion of a sheet: its guidance, the points and room for words.
#pragma once

#include "domain/applications/points.h"
#include "domain/plan/plan.h"
#include "ui/review/scoring/unsaved_scores.h"

#include <QWidget>
#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace grants::ui {

class CriterionRow : public QWidget {
    Q_OBJECT
  public:
    CriterionRow(const RubricItem& item, Session& session, QWidget* parent);

    [[nodiscard]] const std::string& criterion() const { return m_criterion; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] TypedScore typed() const;
    /// What is typed, when it is points of this criterion.
    [[nodiscard]] std::optional<Points> points() const;
    /// Does not count as edited; what reads the same stays as it is typed.
    void present(const TypedScore& score);
    void setLocked(bool locked);
    /// The cursor goes to the points.
    void begin();

  Q_SIGNALS:
    /// By the person, not by present().
    void edited();
    /// The keyboard came to one of the fields, or went from it.
    void entered();
    void left();
    /// Enter in the words.
    void wentOn();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeFields();
    void layOut(const QString& guidance);
    void judge();
    [[nodiscard]] QString faultOf(const QString& text) const;
    [[nodiscard]] bool takesKey(const QObject* watched, int key, Qt::KeyboardModifiers held);

    Session& m_session;
    std::string m_criterion;
    QString m_name;  // as it is shown
    Points m_most;
    QLineEdit* m_points;
    QPlainTextEdit* m_words;
    QLabel* m_fault;
};

}  // namespace grants::ui
