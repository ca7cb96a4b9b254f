// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the application that is chosen, one kind of it: its table, typed into like every
// other.
#pragma once

#include "ui/applications/case_figures.h"
#include "ui/drafts/given_texts.h"
#include "ui/entry/table_entry.h"

#include <QWidget>
#include <string>

namespace grants::ui {

inline constexpr std::string_view kNumberHeader = "受理号";

class CasePane : public QWidget {
    Q_OBJECT
  public:
    /// `key` names the table, `sheet` of the import workbook its records.
    CasePane(Drafts& drafts, const QString& key, const QString& title, const QString& sheet,
             QWidget* parent);

    [[nodiscard]] TablePane& table() const { return *m_table; }
    [[nodiscard]] TableEntry& entry() const { return *m_entry; }
    /// Shows what belongs to this application; null for none.
    void present(const CaseFiguresPtr& figures, const CaseRow* row);
    /// Puts the cursor where one types first.
    virtual void begin() = 0;
    /// To a row by what it is called; false when there is none.
    virtual bool goTo(std::string_view name) = 0;

  Q_SIGNALS:
    /// The typist is through with it.
    void ended();

  protected:
    void makeEntry(AnyTableModel& model, TableEntry::Beneath beneath);
    virtual void showRows() = 0;
    /// Texts of the sheet's record, by headers; none while nothing can be typed.
    [[nodiscard]] Texts textsOf(const GivenTexts& given) const;
    /// The text under this header; empty where there is no such column.
    [[nodiscard]] std::string textIn(const Texts& texts, std::string_view header) const;

    Drafts& m_drafts;
    Session& m_session;
    DraftSheet& m_sheet;
    TablePane* m_table;
    TableEntry* m_entry = nullptr;
    CaseFiguresPtr m_figures;
    const CaseRow* m_row = nullptr;
    std::string m_number;  // of the application; empty for none

  private:
    void showOwnDrafts();

    QString m_sheetName, m_title;
};

/// Shares what the figures hold.
template <class Row>
[[nodiscard]] std::shared_ptr<const std::vector<Row>> sharedRows(std::vector<Row> rows) {
    return std::make_shared<const std::vector<Row>>(std::move(rows));
}

}  // namespace grants::ui
