// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/sheet_feed.h"

#include <algorithm>

namespace grants {
namespace {

constexpr int kNotesShown = 200;  // of one kind in one sheet

Finding aboutSheet(const char* code, const SheetDescriptor& sheet, int row, std::string column,
                   Message message) {
    return {Severity::Note, code, "", std::move(message),
            Place{std::string(sheet.name), row, std::move(column), "", ""}};
}

void refuse(const InputTable& table, int row, std::string_view column, Fault fault,
            SheetSink& sink) {
    sink.refuseTable({table.file,
                      std::string(sink.descriptor().name),
                      row,
                      std::string(column),
                      std::move(fault.code),
                      std::move(fault.message),
                      {},
                      {},
                      true});
}

void refuseMissing(const InputTable& table, const HeaderRow& header, SheetSink& sink) {
    for (const auto column : header.missing) {
        refuse(table, header.row, column,
               {"COLUMN_MISSING",
                translatable("import",
                             "“{0}”表里找不到“{1}”这一列，整张表没有导入；请补上这一列的表头")
                    .with(sink.descriptor().name, column)},
               sink);
    }
}

/// False when the sheet cannot be read because two columns claim the same name.
bool acceptHeader(const InputTable& table, const HeaderRow& header, SheetSink& sink) {
    for (const auto column : header.doubled) {
        refuse(table, header.row, column,
               {"COLUMN_DOUBLED",
                translatable("import",
                             "“{0}”表里“{1}”这一列有两个，整张表没有导入；请删去或改名其中一个")
                    .with(sink.descriptor().name, column)},
               sink);
    }
    if (!header.doubled.empty()) return false;
    for (const auto& text : header.unknown) {
        if (text == kReasonColumn) continue;
        sink.note(aboutSheet("UNKNOWN_COLUMN", sink.descriptor(), header.row, text,
                             translatable("import", "“{0}”不是“{1}”表的列，已忽略")
                                 .with(text, sink.descriptor().name)));
    }
    sink.openTable(table, header);
    return true;
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
    enter(table, row, m_sheet.take({row, header.places, table.from1904, table.index}));
}

void SheetAccount::enter(const InputTable& table, const SheetRow& row, RowVerdict verdict) {
    ++m_count.read;
    ++countOf(verdict.fate);
    if (verdict.fate == RowFate::Rejected) return reject(table, row, std::move(verdict.faults));
    for (Finding& warning : verdict.warnings) {
        warning.place.sheet = m_count.name;
        warning.place.row = row.number;
        note(std::move(warning));
    }
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
    const int seen = ++m_noteCounts[finding.code];
    if (seen <= kNotesShown) m_notes.push_back(std::move(finding));
}

void SheetAccount::close() {
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
    for (const auto& [code, seen] : m_noteCounts) {
        if (seen <= kNotesShown) continue;
        m_notes.push_back(aboutSheet("MORE_NOTES", m_descriptor, 0, "",
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

namespace {

void feedMapped(TableSource& source, const InputTable& table, const SheetMapping& mapping,
                SheetSink& sink, const std::function<bool()>& step) {
    const HeaderRow header = mappedHeader(sink.descriptor().columns, mapping);
    if (!header.missing.empty()) return refuseMissing(table, header, sink);
    if (!acceptHeader(table, header, sink)) return;
    source.read(table.table, [&](SheetRow& row) {
        if (row.number <= header.row) return true;
        if (!isBlank(row)) sink.takeRow(table, header, row);
        return step();
    });
}

void feedRecognised(TableSource& source, const InputTable& table, SheetSink& sink,
                    const std::function<bool()>& step) {
    HeaderSearch search(sink.descriptor().columns);
    bool accepted = false, refused = false;
    source.read(table.table, [&](SheetRow& row) {
        const auto where = search.offer(row);
        if (where == HeaderSearch::Step::NotHere) return false;
        if (where != HeaderSearch::Step::Data) return true;
        if (!accepted) accepted = acceptHeader(table, search.header(), sink);
        refused = !accepted;
        if (refused) return false;
        if (!isBlank(row)) sink.takeRow(table, search.header(), row);
        return step();
    });
    if (search.found()) {
        if (!accepted && !refused) acceptHeader(table, search.header(), sink);
    } else if (search.sawText()) {
        refuseMissing(table, search.header(), sink);
    }
}

}  // namespace

void feedSheet(TableSource& source, const InputTable& table, const SheetMapping* mapping,
               SheetSink& sink, const std::function<bool()>& step) {
    if (mapping != nullptr) {
        feedMapped(source, table, *mapping, sink, step);
    } else {
        feedRecognised(source, table, sink, step);
    }
}

}  // namespace grants
