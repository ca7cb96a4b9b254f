// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_units.h"

#include "base/seen_text.h"
#include "exchange/cells/cell_text.h"
#include "exchange/sheets/open_entry.h"

#include <algorithm>

namespace grants {
namespace {

std::string seenIn(const Cell& cell, bool from1904) {
    return seenText(shownText(cell, from1904));
}

/// How a known unit differs from the form; nothing when the form may fill what is blank.
std::optional<Fault> differsFromStored(const RowVerdict& verdict, const FedCell& cell,
                                       const std::string& text) {
    const auto change =
        std::find_if(verdict.changes.begin(), verdict.changes.end(),
                     [&](const CellChange& each) { return each.column == cell.header; });
    if (change == verdict.changes.end() || change->stored.empty()) return std::nullopt;
    return Fault{"UNIT_DIFFERS", translatable("forms",
                                              "“{0}”写的是“{1}”，已登记的是“{2}”，没有改动；"
                                              "确要改的，请在“单位”里改")
                                     .with(cell.header, text, change->stored)};
}

Fault differsFromForm(const FedCell& cell, const std::string& text, const std::string& file,
                      const std::string& first) {
    return {"UNIT_DIFFERS", translatable("forms",
                                         "“{0}”写的是“{1}”，同一单位的“{2}”里是“{3}”，"
                                         "已按后者登记；请核对哪一个正确")
                                .with(cell.header, text, file, first)};
}

bool saysSame(const RowVerdict& verdict, std::string_view header) {
    return std::none_of(verdict.changes.begin(), verdict.changes.end(),
                        [header](const CellChange& each) { return each.column == header; });
}

}  // namespace

FormUnit FormUnits::settle(const ReturnedForm& form, const FormRecord& unit,
                           const RowVerdict& verdict, std::vector<FormFault>& notes) const {
    FormUnit settled{codeIn(form), unit, RowFate::Added};
    if (!settled.code) return settled;
    const Organisation* stored = m_year->registry.find(*settled.code);
    const Brought* before = broughtBefore(*settled.code);
    if (stored == nullptr && before == nullptr) return settled;
    settled.record = stored != nullptr ? required(*stored) : FormRecord{unit.sheet, {}};
    settled.fate = RowFate::Same;
    for (const FedCell& cell : unit.cells) {
        if (isAbsent(cell.cell) || (stored != nullptr && saysSame(verdict, cell.header))) continue;
        const std::string text = seenIn(cell.cell, form.content.from1904);
        const FedCell* first = before != nullptr ? before->record.find(cell.header) : nullptr;
        std::optional<Fault> differs;
        if (stored != nullptr) differs = differsFromStored(verdict, cell, text);
        if (!differs && first != nullptr && !isAbsent(first->cell)) {
            const std::string known = seenIn(first->cell, false);
            if (known == text) continue;
            differs = differsFromForm(cell, text, before->file, known);
        }
        if (differs) {
            notes.push_back(form.faultAt(cell.spot.value(), std::move(*differs)));
        } else {
            settled.record.cells.push_back(cell);
            settled.fate = RowFate::Updated;
        }
    }
    return settled;
}

/// What a row of a stored unit must say, as it is stored.
FormRecord FormUnits::required(const Organisation& stored) const {
    const auto entry = openEntry(fed_sheets::kUnits, m_year, m_plan);
    const auto typed = entry->typed(stored.id.value);
    FormRecord record{fed_sheets::kUnits, {}};
    for (std::size_t at = 0; at < entry->columns().size(); ++at) {
        const ColumnDescriptor& column = entry->columns()[at];
        if (!column.required) continue;
        record.cells.push_back({column.header, {Cell::Kind::Text, typed->texts[at]}, std::nullopt});
    }
    return record;
}

const FormUnits::Brought* FormUnits::broughtBefore(const CreditCode& code) const {
    const auto found = m_brought.find(code);
    return found == m_brought.end() ? nullptr : &found->second;
}

void FormUnits::bring(const FormUnit& unit, const std::string& file) {
    if (unit.fate == RowFate::Same) return;
    const auto [place, fresh] = m_brought.try_emplace(
        unit.code.value(), Brought{unit.record, file, unit.fate == RowFate::Added});
    if (fresh) return;
    FormRecord& known = place->second.record;
    for (const FedCell& cell : unit.record.cells) {
        const auto same =
            std::find_if(known.cells.begin(), known.cells.end(),
                         [&](const FedCell& each) { return each.header == cell.header; });
        if (same == known.cells.end()) {
            known.cells.push_back(cell);
        } else if (isAbsent(same->cell)) {
            *same = cell;
        }
    }
}

std::vector<FormRecord> FormUnits::records() const {
    std::vector<FormRecord> all;
    for (const auto& [code, brought] : m_brought) all.push_back(brought.record);
    return all;
}

void FormUnits::introduce(ImportCheck& check, const std::optional<CreditCode>& except) const {
    constexpr std::size_t kAnotherFile = 1;
    for (const auto& [code, brought] : m_brought) {
        if (brought.isNew && code != except) (void)take(check, brought.record, kAnotherFile, false);
    }
}

std::optional<CreditCode> codeIn(const ReturnedForm& form) {
    const auto code = CreditCode::parse(form.text(fed_sheets::kUnits, "统一社会信用代码"));
    return code ? std::optional(*code) : std::nullopt;
}

}  // namespace grants
