// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the application that is chosen and is typed into like every other table.
#pragma once

#include "ui/applications/case_part.h"
#include "ui/drafts/given_texts.h"
#include "ui/entry/table_entry.h"

namespace grants::ui {

inline constexpr std::string_view kNumberHeader = "受理号";

class CasePane : public CasePart {
    Q_OBJECT
  public:
    /// `key` names the table, `sheet` of the import workbook its records.
    CasePane(Drafts& drafts, const QString& key, const QString& title, const QString& sheet,
             QWidget* parent);

    [[nodiscard]] TableEntry& entry() const { return *m_entry; }

  protected:
    void makeEntry(AnyTableModel& model, TableEntry::Beneath beneath);
    void turn() override;
    /// Texts of the sheet's record, by headers; none while nothing can be typed.
    [[nodiscard]] Texts textsOf(const GivenTexts& given) const;
    /// The text under this header; empty where there is no such column.
    [[nodiscard]] std::string textIn(const Texts& texts, std::string_view header) const;

    Drafts& m_drafts;
    DraftSheet& m_sheet;
    TableEntry* m_entry = nullptr;

  private:
    void showOwnDrafts();

    QString m_sheetName;
};

}  // namespace grants::ui
