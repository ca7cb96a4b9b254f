// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_records.h"

#include "exchange/cells/cell_text.h"
#include "exchange/forms/form_values.h"

#include <algorithm>
#include <stdexcept>

namespace grants {
namespace {

namespace fed = fed_sheets;

constexpr std::string_view kReceipt = "受理号", kProjectCode = "项目代码", kUnitCode = "单位代码",
                           kCreditCode = "统一社会信用代码", kIndicatorCode = "指标编号",
                           kLine = "序号";

FedCell given(std::string_view header, const std::string& text) {
    return {header, {Cell::Kind::Text, text}, std::nullopt};
}

/// Takes a form apart, sheet by sheet.
class Dissection {
  public:
    Dissection(const ReturnedForm& form, const std::string& number, std::vector<FormFault>& faults)
        : m_form(form), m_layout(*form.layout), m_number(number), m_faults(faults) {}

    std::vector<FormRecord> records() {
        m_records = {{fed::kUnits, {}},
                     {fed::kApplications,
                      {given(kReceipt, m_number), given(kProjectCode, m_layout.project->code)}}};
        for (std::size_t which = 0; which < m_layout.sheets.size(); ++which) {
            takeFields(which);
            if (m_layout.sheets[which].table) takeTable(which, *m_layout.sheets[which].table);
        }
        const FedCell* code = m_records[0].find(kCreditCode);
        m_records[1].cells.push_back({kUnitCode, code->cell, std::nullopt});
        return std::move(m_records);
    }

  private:
    [[nodiscard]] FormRecord& single(std::string_view sheet) {
        return sheet == fed::kUnits ? m_records[0] : m_records[1];
    }

    void takeFields(std::size_t which) {
        const auto& fields = m_layout.sheets[which].fields;
        for (std::size_t at = 0; at < fields.size(); ++at) {
            if (!fields[at].isTyped() || fields[at].sheet.empty()) continue;
            single(fields[at].sheet)
                .cells.push_back({fields[at].column.header,
                                  m_form.content.sheets[which].fields[at].cell,
                                  FormSpot{which, at, std::nullopt}});
        }
    }

    void takeTable(std::size_t which, const FormTable& table) {
        const auto& rows = m_form.content.sheets[which].rows;
        if (table.rows == FormRows::Paragraphs) return takeParagraphs(which, table);
        std::size_t serial = 0;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            FormRecord record = recordOf(which, row, table);
            const bool filled =
                std::any_of(record.cells.begin(), record.cells.end(),
                            [](const FedCell& each) { return !isAbsent(each.cell); });
            if (!filled) continue;
            complete(record, table, row, ++serial);
            m_records.push_back(std::move(record));
        }
    }

    [[nodiscard]] FormRecord recordOf(std::size_t which, std::size_t row,
                                      const FormTable& table) const {
        FormRecord record;
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            const FormInput& column = table.columns[at];
            if (!column.isTyped() || column.sheet.empty()) continue;
            record.sheet = column.sheet;
            Cell cell = m_form.content.sheets[which].rows[row][at].cell;
            if (column.column.header == fed::kCommittedValue)
                cell = committedCell(std::move(cell), m_layout.project->indicators[row]);
            record.cells.push_back(
                {column.column.header, std::move(cell), FormSpot{which, at, row}});
        }
        return record;
    }

    /// What the form does not ask for: to whom the row belongs.
    void complete(FormRecord& record, const FormTable& table, std::size_t row,
                  std::size_t serial) const {
        record.cells.push_back(given(kReceipt, m_number));
        record.cells.push_back(table.rows == FormRows::Targets
                                   ? given(kIndicatorCode, m_layout.project->indicators[row].code)
                                   : given(kLine, std::to_string(serial)));
    }

    /// One text, a line each.
    void takeParagraphs(std::size_t which, const FormTable& table) {
        std::string text;
        std::optional<std::size_t> first;  // none: the form says nothing
        const auto& rows = m_form.content.sheets[which].rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const Cell& cell = rows[row].front().cell;
            if (isBlank(cell)) continue;
            const FormSpot spot{which, 0, row};
            const auto line = plainText(cell, m_form.content.from1904);
            if (!line) m_faults.push_back(m_form.faultAt(spot, line.error()));
            text += (first ? "\n" : "") + line.value_or(std::string());
            if (!first) first = row;
        }
        single(table.columns.front().sheet)
            .cells.push_back({table.columns.front().column.header,
                              {first ? Cell::Kind::Text : Cell::Kind::Blank, text},
                              FormSpot{which, 0, first.value_or(0)}});
    }

    const ReturnedForm& m_form;
    const FormLayout& m_layout;
    const std::string& m_number;
    std::vector<FormFault>& m_faults;
    std::vector<FormRecord> m_records;
};

ImportSheet& sheetNamed(ImportCheck& check, std::string_view name) {
    for (const auto& sheet : check.sheets())
        if (sheet->name() == name) return *sheet;
    throw std::logic_error("no import sheet for the form");
}

}  // namespace

const FedCell* FormRecord::find(std::string_view header) const {
    const auto found = std::find_if(cells.begin(), cells.end(), [header](const FedCell& each) {
        return each.header == header;
    });
    return found == cells.end() ? nullptr : &*found;
}

std::vector<FormRecord> recordsOf(const ReturnedForm& form, const std::string& number,
                                  std::vector<FormFault>& faults) {
    return Dissection(form, number, faults).records();
}

RowVerdict take(ImportCheck& check, const FormRecord& record, std::size_t source, bool from1904) {
    ImportSheet& sheet = sheetNamed(check, record.sheet);
    const ColumnDescriptors& columns = sheet.columns();
    SheetRow row{.number = 1, .cells = std::vector<Cell>(columns.size())};
    std::vector<int> places(columns.size(), -1);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const FedCell* cell = record.find(columns[at].header);
        if (cell == nullptr) continue;
        row.cells[at] = cell->cell;
        places[at] = static_cast<int>(at);
    }
    return sheet.take({row, places, from1904, source, {}, false});
}

std::optional<FormSpot> spotIn(const FormRecord& record, std::string_view header) {
    const FedCell* cell = record.find(header);
    if (cell != nullptr && cell->spot) return cell->spot;
    const auto first = std::find_if(record.cells.begin(), record.cells.end(),
                                    [](const FedCell& each) { return each.spot.has_value(); });
    return first == record.cells.end() ? std::nullopt : first->spot;
}

std::vector<FormFault> faultsOf(const ReturnedForm& form, const FormRecord& record,
                                const RowVerdict& verdict) {
    std::vector<FormFault> faults;
    for (const CellFault& each : verdict.faults) {
        const FedCell* cell = record.find(each.column);
        const bool given = cell != nullptr && !cell->spot;
        RowVerdict alone;
        alone.faults = {each};
        // Of a wrong code the unit's own record tells.
        if (given && (waitsForOthers(alone) || each.column == kUnitCode)) continue;
        FormFault fault = form.faultAt(spotIn(record, each.column).value(), each.fault);
        // Of a cell that could not be found it was told that its label is missing.
        if (!fault.cell.empty()) faults.push_back(std::move(fault));
    }
    return faults;
}

}  // namespace grants
