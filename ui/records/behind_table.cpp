// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/behind_table.h"

#include "ui/query/columns.h"
#include "ui/query/part_column.h"

namespace grants::ui {

namespace {

const QString kIndicatorColumn = QStringLiteral("indicator");

std::vector<Column<BehindRow>> columns() {
    std::vector<Column<BehindRow>> all{
        identifierColumn("indicator", BehindTable::tr("指标编号"), &BehindRow::indicator)};
    for (const Column<RecordRow>& each : recordColumns())
        all.push_back(partColumn(each, &BehindRow::shown));
    return all;
}

/// Rows with views into the year.
struct HeldRows {
    std::shared_ptr<const FundYear> year;
    std::vector<BehindRow> rows;
};

}  // namespace

void addBehind(std::string_view indicator, const std::vector<EvidenceRef>& records,
               const UnitNames& names, std::vector<BehindRow>& rows) {
    for (const EvidenceRef record : records)
        rows.push_back({std::string(indicator), recordRow(record, names)});
}

BehindTable::BehindTable(Session& session, const QString& name, QWidget* parent)
    : TablePane(session, name, tr("依据的记录"), parent) {
    showModel(m_model);
    connect(&view(), &TableView::activated, this, &BehindTable::goToEvidence);
}

void BehindTable::present(std::shared_ptr<const FundYear> year, std::vector<BehindRow> rows) {
    m_year = std::move(year);
    const auto held = std::make_shared<const HeldRows>(HeldRows{m_year, std::move(rows)});
    m_model.show(columns(), std::shared_ptr<const std::vector<BehindRow>>(held, &held->rows));
}

void BehindTable::goToOnly(std::string_view indicator) {
    m_model.setFilter({kIndicatorColumn, anyOf({CellValue(std::string(indicator))})});
    view().setFocus();
}

void BehindTable::showAll() {
    m_model.removeFilter(kIndicatorColumn);
}

void BehindTable::goToEvidence(const QModelIndex& cell) {
    if (const BehindRow* row = m_model.at(cell.row()))
        Q_EMIT goTo(QStringLiteral("evidence"), placeOf(row->shown.record, *m_year));
}

}  // namespace grants::ui
