// SPDX-License-Identifier: GPL-3.0-or-later
// 经费预算, 项目团队, 进度安排, 附件目录 of the application that is chosen: numbered lines, new
// ones beneath.
#pragma once

#include "ui/applications/case_pane.h"
#include "ui/query/columns.h"

#include <algorithm>
#include <charconv>

namespace grants::ui {

inline constexpr std::string_view kLineHeader = "序号";

template <class Row>
struct PartKind {
    QString key, title, sheet;
    std::vector<const Row*> Case::*list;
    std::vector<Column<Row>> (*columns)();
};

[[nodiscard]] PartKind<BudgetLine> budgetKind();
[[nodiscard]] PartKind<TeamMember> teamKind();
[[nodiscard]] PartKind<ScheduleStep> scheduleKind();
[[nodiscard]] PartKind<Enclosure> enclosureKind();

/// 0 for what is no number.
[[nodiscard]] inline std::int64_t lineNumber(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

template <class Row>
class PartPane : public CasePane {
  public:
    PartPane(Drafts& drafts, const PartKind<Row>& kind, QWidget* parent)
        : CasePane(drafts, kind.key, kind.title, kind.sheet, parent), m_kind(kind) {
        makeEntry(m_model, TableEntry::Beneath::NewRows);
        m_sheet.setBeginning(
            this, [this](Texts& texts, const DraftSheet::Begun& begun) { fill(texts, begun); });
    }
    void begin() override { m_entry->beginRow(); }
    bool goTo(std::string_view) override { return false; }

  protected:
    void showRows() override {
        std::vector<Row> rows;
        if (m_row != nullptr)
            for (const Row* each : m_row->item->*m_kind.list) rows.push_back(*each);
        m_model.show(m_kind.columns(), sharedRows(std::move(rows)));
    }

  private:
    /// The next line of the application.
    void fill(Texts& texts, const DraftSheet::Begun& begun) const {
        std::int64_t last = 0;
        if (m_row != nullptr)
            for (const Row* each : m_row->item->*m_kind.list) last = std::max(last, each->number);
        for (const Texts* each : begun) {
            if (textIn(*each, kNumberHeader) == m_number)
                last = std::max(last, lineNumber(textIn(*each, kLineHeader)));
        }
        if (m_row != nullptr)
            texts = textsOf({{kNumberHeader, m_number}, {kLineHeader, std::to_string(last + 1)}});
    }

    PartKind<Row> m_kind;
    TableModel<Row> m_model;
};

}  // namespace grants::ui
