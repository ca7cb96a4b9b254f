// SPDX-License-Identifier: GPL-3.0-or-later
// 依据的记录: what an application's indicators rest on, each record leading to its page.
#pragma once

#include "ui/pane/table_pane.h"
#include "ui/records/record_rows.h"
#include "ui/table/table_model.h"

namespace grants::ui {

/// A record beside the indicator that rests on it; a record may stand beside several.
struct BehindRow {
    std::string indicator;
    RecordRow shown;
};
/// Appends those of one indicator, of the year that the names are made from.
void addBehind(std::string_view indicator, const std::vector<EvidenceRef>& records,
               const UnitNames& names, std::vector<BehindRow>& rows);

class BehindTable : public TablePane {
    Q_OBJECT
  public:
    /// `name` keys what is remembered.
    BehindTable(Session& session, const QString& name, QWidget* parent);

    /// Of the year that the rows' records are of.
    void present(std::shared_ptr<const FundYear> year, std::vector<BehindRow> rows);
    /// The records of that indicator alone, and the keyboard to them.
    void goToOnly(std::string_view indicator);
    void showAll();

  Q_SIGNALS:
    /// As Page has it.
    void goTo(const QString& pageKey, const QString& record);

  private:
    void goToEvidence(const QModelIndex& cell);

    std::shared_ptr<const FundYear> m_year;
    TableModel<BehindRow> m_model;
};

}  // namespace grants::ui
