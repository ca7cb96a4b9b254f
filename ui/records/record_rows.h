// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a figure rests on, whatever their kind, as rows of one table; where each is found.
#pragma once

#include "domain/progress/evidence_ref.h"
#include "ui/query/rows.h"
#include "ui/words/detail_text.h"
#include "ui/words/unit_names.h"

namespace grants::ui {

struct RecordRow {
    EvidenceRef record;
    std::string_view number;  // 登记号, a view into the year; empty for patent stocks
    Date date;
    std::string party, other;  // who gave or acted; who received
    CellValue count, amount;
};

/// Of the year that the names are made from.
[[nodiscard]] RecordRow recordRow(EvidenceRef record, const UnitNames& names);
[[nodiscard]] std::vector<Column<RecordRow>> recordColumns();

/// 转让许可.
[[nodiscard]] QString kindText(EvidenceRef::Kind kind);
/// As the page of evidence finds it.
[[nodiscard]] QString placeOf(EvidenceRef record, const FundYear& year);
/// A line that leads to the record, with its day, parties and amount.
void writeRecord(DetailText& text, const RecordRow& row, const FundYear& year,
                 Denomination denomination);

}  // namespace grants::ui
