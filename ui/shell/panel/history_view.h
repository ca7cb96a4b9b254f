// SPDX-License-Identifier: GPL-3.0-or-later
// 历史: what the audit trail tells of the selected record, read while in view.
#pragma once

#include "ui/desk/detail_view.h"
#include "ui/desk/session.h"

namespace grants::ui {

class HistoryView : public DetailView {
    Q_OBJECT
  public:
    explicit HistoryView(Session& session, QWidget* parent = nullptr);

    using History = std::function<DetailText(Workspace&)>;
    /// None: what is selected has no history of its own.
    void follow(History history);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void ask();
    void present(const DetailText& text);

    Session& m_session;
    History m_history;
    bool m_asking = false;  // one question at a time, however fast the selection moves
    bool m_stale = true;
};

}  // namespace grants::ui
