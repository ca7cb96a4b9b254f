// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/sheet_feed.h"

#include <algorithm>

namespace grants {
namespace {

constexpr int kNotesShown = 200;  // of one kind in one sheet

Finding aboutSheet(const char* code, std::string sheet, Message message) {
    return {Severity::Note, code, "", std::move(message), Place{std::move(sheet), 0, "", "", ""}};
}

}  // namespace

SheetAccount::SheetAccount(ImportSheet& sheet)
    : m_sheet(sheet), m_descriptor{sheet.name(), sheet.columns()} {
    m_count.name = sheet.name();
}

std::int64_t& SheetAccount::countOf(RowFate fate) {
    switch (fate) {
        case RowFate::Added:
            return m_count.added;
        case RowFate::Same:
            return m_count.same;
        case RowFate::Updated:
            return m_count.updated;
        case RowFate::Rejected:
            break;
    }
    return m_count.rejected;
}

void SheetAccount::openTable(const InputTable& table, const HeaderRow& header) {
    m_tables[table.index] = table;
    auto& places = m_places[table.index];
    const bool first = m_header.empty();
    for (const auto& text : header.texts) {
        const auto found = std::find(m_header.begin(), m_header.end(), text);
        places.push_back(static_cast<int>(found - m_header.begin()));
        if (first || found == m_header.end()) {
            places.back() = static_cast<int>(m_header.size());
            m_header.push_back(text);
        }
    }
}

void SheetAccount::takeRow(const InputTable& table, const HeaderRow& header, const SheetRow& row) {
    ImportRow taken{row, header.places, table.from1904, table.index, table.file};
    taken.mayAwait = header.mayAwait;
    RowVerdict verdict = m_sheet.take(taken);
    m_shares.look(taken, verdict.fate != RowFate::Rejected);
    enter(table, row, std::move(verdict));
}

void SheetAccount::enter(const InputTable& table, const SheetRow& row, RowVerdict verdict) {
    ++m_count.read;
    ++countOf(verdict.fate);
    if (verdict.fate == RowFate::Rejected) return reject(table, row, std::move(verdict.faults));
    for (Finding& warning : verdict.warnings) {
        warning.place.file = table.file;
        warning.place.sheet = m_count.name;
        warning.place.row = row.number;
        note(std::move(warning));
    }
    m_kept += static_cast<std::int64_t>(verdict.kept);
    for (const CellChange& change : verdict.changes) tellEmptied(table, row, change);
}

void SheetAccount::tellEmptied(const InputTable& table, const SheetRow& row,
                               const CellChange& change) {
    if (!change.emptied) return;
    ++m_count.emptied;
    note({Severity::Note, "VALUE_EMPTIED", "",
          translatable("import", "“{0}”在表格里空着，已登记的“{1}”清空了")
              .with(change.column, change.stored),
          Place{m_count.name, row.number, std::string(change.column), "", "", table.file}});
}

void SheetAccount::reject(const InputTable& table, const SheetRow& row,
                          std::vector<CellFault> faults) {
    RejectedRow rejected;
    rejected.file = table.file;
    rejected.sheet = m_count.name;
    rejected.row = row.number;
    rejected.column = faults.front().column;
    rejected.code = std::move(faults.front().fault.code);
    rejected.message = std::move(faults.front().fault.message);
    for (std::size_t at = 1; at < faults.size(); ++at)
        rejected.further.emplace_back(faults[at].column, std::move(faults[at].fault));
    const auto& places = m_places[table.index];
    for (std::size_t at = 0; at < row.cells.size() && at < places.size(); ++at) {
        std::string text = shownText(row.cells[at], table.from1904);
        if (!text.empty())
            rejected.cells.emplace_back(static_cast<std::size_t>(places[at]), std::move(text));
    }
    m_rejected.push_back(std::move(rejected));
}

void SheetAccount::refuseTable(RejectedRow refused) {
    m_rejected.push_back(std::move(refused));
}

void SheetAccount::note(Finding finding) {
    AlikeNotes& alike = m_alikeNotes[finding.code];
    if (++alike.seen == 1) alike.first = finding.place;
    if (alike.seen <= kNotesShown) m_notes.push_back(std::move(finding));
}

/// Of shares that are in doubt beside others, which is known when all are.
void SheetAccount::tellDoubts() {
    for (ShareDoubt& doubt : m_shares.found()) {
        doubt.hint.place.file = m_tables.at(doubt.row.first).file;
        doubt.hint.place.sheet = m_count.name;
        doubt.hint.place.row = doubt.row.second;
        note(std::move(doubt.hint));
    }
}

void SheetAccount::close() {
    tellDoubts();
    for (LateRejection& late : m_sheet.close()) {
        --countOf(late.taken);
        ++m_count.rejected;
        std::vector<CellFault> faults;
        faults.push_back(std::move(late.fault));
        reject(m_tables.at(late.source), late.cells, std::move(faults));
    }
    std::stable_sort(m_rejected.begin(), m_rejected.end(),
                     [](const RejectedRow& a, const RejectedRow& b) {
                         return std::tie(a.file, a.row) < std::tie(b.file, b.row);
                     });
    for (const auto& [code, alike] : m_alikeNotes) {
        if (alike.seen <= kNotesShown) continue;
        m_notes.push_back(
            aboutSheet("MORE_NOTES", m_count.name,
                       translatable("import", "像第 {0} 行“{1}”那样的提示还有 {2} 处，没有一一列出")
                           .with(std::to_string(alike.first.row), alike.first.column,
                                 std::to_string(alike.seen - kNotesShown))));
    }
    if (m_kept == 0) return;
    m_notes.push_back(aboutSheet(
        "BLANKS_KEPT", m_count.name,
        translatable(
            "import",
            "有 {0} "
            "格在表格里空着，已登记的值都保留了；要清空它们，请勾选“空着的格也清空已登记的内容”")
            .with(std::to_string(m_kept))));
}

void SheetAccount::handOver(ImportReport& report) {
    report.sheets.push_back(m_count);
    std::move(m_rejected.begin(), m_rejected.end(), std::back_inserter(report.rejected));
    std::move(m_notes.begin(), m_notes.end(), std::back_inserter(report.notes));
    if (!m_header.empty()) report.headers.emplace_back(m_count.name, std::move(m_header));
}

}  // namespace grants
