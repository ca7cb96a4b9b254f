// SPDX-License-Identifier: GPL-3.0-or-later
// 形式审查表: one line an item of the plan, with its conclusion.
#pragma once

#include "ui/applications/case_pane.h"

namespace grants::ui {

inline constexpr std::string_view kItemHeader = "条目", kVerdictHeader = "结论",
                                  kNoteHeader = "说明", kDayHeader = "日期";

struct CheckRow {
    AwaitedRecord awaited;  // what is concluded
    std::string item, shown, clause, verdict, note;
    std::optional<Date> date;
};

class CheckPane : public CasePane {
    Q_OBJECT
  public:
    CheckPane(Drafts& drafts, QWidget* parent);

    void begin() override;
    bool goTo(std::string_view) override { return false; }

  protected:
    void showRows() override;

  private:
    [[nodiscard]] std::vector<CheckRow> rows() const;

    TableModel<CheckRow> m_model;
};

/// 符合, 不符合, 需补正.
[[nodiscard]] QString nameOf(CheckVerdict verdict);

}  // namespace grants::ui
