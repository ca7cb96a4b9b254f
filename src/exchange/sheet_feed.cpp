// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet_feed.h"

#include "exchange/import_sheets.h"

#include <algorithm>

namespace grants {
namespace {

constexpr int kNotesShown = 200;  // of one kind in one sheet

Finding aboutSheet(const char* code, const ImportSheet& sheet, int row, std::string column,
                   Message message) {
    return {Severity::Note, code, "", std::move(message),
            Place{std::string(sheet.name()), row, std::move(column), "", ""}};
}

void refuseMissing(const InputFile& file, const HeaderRow& header, SheetAccount& account) {
    for (const auto column : header.missing) {
        account.refuseSheet(
            file, header.row, column,
            {"COLUMN_MISSING",
             translatable("import", "“{0}”表里找不到“{1}”这一列，整张表没有导入；请补上这一列的表头")
                 .with(account.sheet().name(), column)});
    }
}

/// False when the sheet cannot be read because two columns claim the same name.
bool acceptHeader(const InputFile& file, const HeaderRow& header, SheetAccount& account) {
    for (const auto column : header.doubled) {
        account.refuseSheet(
            file, header.row, column,
            {"COLUMN_DOUBLED",
             translatable("import",
                          "“{0}”表里“{1}”这一列有两个，整张表没有导入；请删去或改名其中一个")
                 .with(account.sheet().name(), column)});
    }
    if (!header.doubled.empty()) return false;
    for (const auto& text : header.unknown) {
        if (text == kReasonColumn) continue;
        account.note(aboutSheet("UNKNOWN_COLUMN", account.sheet(), header.row, text,
                                translatable("import", "“{0}”不是“{1}”表的列，已忽略")
                                    .with(text, account.sheet().name())));
    }
    account.openFile(file, header);
    return true;
}

}  // namespace

SheetAccount::SheetAccount(ImportSheet& sheet) : m_sheet(sheet) {
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

void SheetAccount::openFile(const InputFile& file, const HeaderRow& header) {
    m_files[file.index] = file.name;
    auto& places = m_places[file.index];
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

void SheetAccount::takeRow(const InputFile& file, const HeaderRow& header, const SheetRow& row) {
    if (isBlank(row)) return;
    ++m_count.read;
    RowVerdict verdict = m_sheet.take({row, header.places, file.from1904, file.index});
    ++countOf(verdict.fate);
    if (verdict.fate == RowFate::Rejected)
        return reject(file.index, row, file.from1904, std::move(verdict.faults));
    for (Finding& warning : verdict.warnings) {
        warning.place.sheet = m_count.name;
        warning.place.row = row.number;
        note(std::move(warning));
    }
}

void SheetAccount::reject(std::size_t file, const SheetRow& row, bool from1904,
                          std::vector<CellFault> faults) {
    RejectedRow rejected;
    rejected.file = m_files[file];
    rejected.sheet = m_count.name;
    rejected.row = row.number;
    rejected.column = faults.front().column;
    rejected.code = std::move(faults.front().fault.code);
    rejected.message = std::move(faults.front().fault.message);
    for (std::size_t at = 1; at < faults.size(); ++at)
        rejected.further.emplace_back(faults[at].column, std::move(faults[at].fault));
    rejected.cells.resize(m_header.size());
    const auto& places = m_places[file];
    for (std::size_t at = 0; at < row.cells.size() && at < places.size(); ++at)
        rejected.cells[static_cast<std::size_t>(places[at])] = shownText(row.cells[at], from1904);
    m_rejected.push_back(std::move(rejected));
}

void SheetAccount::refuseSheet(const InputFile& file, int row, std::string_view column,
                               Fault fault) {
    m_rejected.push_back({file.name,
                          m_count.name,
                          row,
                          std::string(column),
                          std::move(fault.code),
                          std::move(fault.message),
                          {},
                          {}});
}

void SheetAccount::note(Finding finding) {
    const int seen = ++m_noteCounts[finding.code];
    if (seen <= kNotesShown) m_notes.push_back(std::move(finding));
}

void SheetAccount::close() {
    for (LateRejection& late : m_sheet.close()) {
        --countOf(late.taken);
        ++m_count.rejected;
        std::vector<CellFault> faults;
        faults.push_back(std::move(late.fault));
        reject(late.source, late.cells, late.from1904, std::move(faults));
    }
    std::stable_sort(m_rejected.begin(), m_rejected.end(),
                     [](const RejectedRow& a, const RejectedRow& b) {
                         return std::tie(a.file, a.row) < std::tie(b.file, b.row);
                     });
    for (const auto& [code, seen] : m_noteCounts) {
        if (seen <= kNotesShown) continue;
        m_notes.push_back(aboutSheet("MORE_NOTES", m_sheet, 0, "",
                                     translatable("import", "{0}：同类提示还有 {1} 处")
                                         .with(code, std::to_string(seen - kNotesShown))));
    }
}

void SheetAccount::handOver(ImportReport& report) {
    report.sheets.push_back(m_count);
    std::move(m_rejected.begin(), m_rejected.end(), std::back_inserter(report.rejected));
    std::move(m_notes.begin(), m_notes.end(), std::back_inserter(report.notes));
    if (!m_header.empty()) report.headers.emplace_back(m_count.name, std::move(m_header));
}

void feedSheet(TableSource& source, const std::string& sheetName, const InputFile& file,
               SheetAccount& account, const std::function<bool()>& step) {
    HeaderSearch search(account.sheet());
    bool accepted = false, refused = false;
    source.read(sheetName, [&](SheetRow& row) {
        switch (search.offer(row)) {
            case HeaderSearch::Step::Searching:
            case HeaderSearch::Step::Found:
                return true;
            case HeaderSearch::Step::NotHere:
                return false;
            case HeaderSearch::Step::Data:
                break;
        }
        if (!accepted) accepted = acceptHeader(file, search.header(), account);
        if (!accepted) {
            refused = true;
            return false;
        }
        account.takeRow(file, search.header(), row);
        return step();
    });
    if (search.found()) {
        if (!accepted && !refused) acceptHeader(file, search.header(), account);
    } else if (search.sawText()) {
        refuseMissing(file, search.header(), account);
    }
}

}  // namespace grants
