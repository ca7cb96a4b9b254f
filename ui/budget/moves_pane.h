// SPDX-License-Identifier: GPL-3.0-or-later
// 预算 › 调剂: money moved between lines, and what can be decided about it. What the person may not
// do is there, off, and says why.
#pragma once

#include "ui/budget/move_dialog.h"
#include "ui/budget/move_rows.h"
#include "ui/pane/page_tab.h"

#include <array>

class QAction;

namespace grants::ui {

class MovesPane : public PageTab {
    Q_OBJECT
  public:
    MovesPane(Session& session, QWidget* parent);

    void present(MoveListPtr moves);
    [[nodiscard]] TablePane& table() const override { return *m_pane; }
    [[nodiscard]] Explanation explanation() const override;
    /// A reallocation's number.
    bool reveal(const QString& number) override;

  private:
    [[nodiscard]] QWidget* makeTools();
    QAction* addAct(MoveAct act, const char* name, const QString& text, Qt::Key key);
    [[nodiscard]] const ReallocationRow* chosen() const;
    void followRow();
    void offer();
    [[nodiscard]] QString obstacleTo(MoveAct act) const;
    [[nodiscard]] QString obstacleToAct(const Moved& moved, std::string_view code) const;
    [[nodiscard]] QString obstacleToAddReference(const Moved& moved) const;
    [[nodiscard]] QString obstacleToReverse(const Moved& moved) const;
    void ask(MoveAct act);

    Session& m_session;
    MoveListPtr m_moves;
    TablePane* m_pane;
    TableModel<ReallocationRow>* m_model;
    std::array<QAction*, 5> m_acts{};  // by MoveAct
};

}  // namespace grants::ui
