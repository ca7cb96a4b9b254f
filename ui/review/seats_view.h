// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of one application: its experts, their conflicts and sheets.
#pragma once

#include "ui/pane/table_pane.h"
#include "ui/review/seat_rows.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace grants::ui {

class SeatsView : public QWidget {
    Q_OBJECT
  public:
    SeatsView(Session& session, QWidget* parent);

    /// Null `one`: says what to choose.
    void present(ReviewFiguresPtr figures, const Case* one);
    /// The seat that is pointed at; null when none is.
    [[nodiscard]] const PanelSeat* current() const;

  Q_SIGNALS:
    /// current() may be another one now.
    void pointed();
    /// Somebody is to be added.
    void candidatesAsked();

  private:
    using Seats = std::vector<SeatRow>;
    void addButtons();
    QPushButton* addButton(const char* name, const QString& text, void (SeatsView::*act)());
    void recuse();
    void takeBack(const SeatRow& row);
    void dismiss();
    void removeSeat();
    void ask(const Deed& act, const QString& matter, const QString& label,
             std::string PanelSeat::*reason, PanelSeat seat);
    void refreshButtons();
    [[nodiscard]] QString obstacleToDismissing() const;
    [[nodiscard]] QString obstacleToRemoving() const;
    [[nodiscard]] const SeatRow* chosen() const;

    Session& m_session;
    ReviewFiguresPtr m_figures;
    const Case* m_case = nullptr;
    std::shared_ptr<const Seats> m_rows = std::make_shared<const Seats>();
    QLabel* m_title;
    TableModel<SeatRow>* m_model;
    TablePane* m_pane;
    QPushButton *m_add = nullptr, *m_recuse = nullptr, *m_dismiss = nullptr, *m_remove = nullptr;
};

}  // namespace grants::ui
