// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/import_draft.h"

#include "exchange/tables/step_counter.h"

namespace grants {

SheetRow ImportDraft::rowOf(DraftRow row) const {
    const ReadSheet& sheet = m_rows->sheets[row.sheet];
    SheetRow cells = sheet.rows.at(row.row);
    const auto mended = m_mended.find(row);
    if (mended == m_mended.end()) return cells;
    const std::vector<int>& places = sheet.tableOf(row.row).header.places;
    for (const auto& [column, text] : mended->second) {
        const auto place = static_cast<std::size_t>(places[column]);
        if (cells.cells.size() <= place) cells.cells.resize(place + 1);
        cells.cells[place] = {text.empty() ? Cell::Kind::Blank : Cell::Kind::Text, text};
    }
    return cells;
}

void ImportDraft::apply(const DraftEdit& edit) {
    Texts& texts = m_mended[edit.row];
    if (edit.text) {
        texts[edit.column] = *edit.text;
    } else {
        texts.erase(edit.column);
    }
    if (texts.empty()) m_mended.erase(edit.row);
}

void ImportDraft::take(DraftRow row) {
    const ReadTable& read = m_rows->sheets[row.sheet].tableOf(row.row);
    const SheetRow cells = rowOf(row);
    RowVerdict verdict = m_check->sheet(row.sheet).take(
        {cells, read.header.places, read.table.from1904, read.table.index, read.table.file});
    RowFinding& plain = m_plain[verdict.fate];
    const bool silent = verdict.silent();
    if (silent && plain == nullptr) plain = std::make_shared<const RowVerdict>(verdict);
    found(row) = silent ? plain : std::make_shared<const RowVerdict>(std::move(verdict));
}

void ImportDraft::fall(std::size_t sheet, std::set<DraftRow>& touched) {
    for (LateRejection& late : m_check->sheet(sheet).close()) {
        const DraftRow row{sheet,
                           m_rows->sheets[sheet].rowNumbered(late.source, late.cells.number)};
        RowVerdict verdict;
        verdict.faults.push_back(std::move(late.fault));
        found(row) = std::make_shared<const RowVerdict>(std::move(verdict));
        touched.insert(row);
    }
}

DraftNews ImportDraft::check(std::shared_ptr<const FundYear> year, std::shared_ptr<const Plan> plan,
                             const Progress& progress) {
    m_plan = std::move(plan);
    m_check = std::make_unique<ImportCheck>(std::move(year), m_plan, m_options);
    m_found.assign(m_rows->sheets.size(), {});
    StepCounter pace(progress, static_cast<std::int64_t>(m_rows->total));
    std::set<DraftRow> fallen;
    for (std::size_t sheet = 0; sheet < m_found.size(); ++sheet) {
        m_found[sheet].resize(m_rows->sheets[sheet].rows.size());
        for (std::size_t row = 0; row < m_found[sheet].size(); ++row) {
            take({sheet, row});
            if (!pace.step()) return {.cancelled = true};
        }
        fall(sheet, fallen);
    }
    return {.everything = true, .all = m_found};
}

std::set<DraftRow> ImportDraft::waiting() const {
    std::set<DraftRow> rows;
    for (std::size_t sheet = 0; sheet < m_found.size(); ++sheet) {
        for (std::size_t row = 0; row < m_found[sheet].size(); ++row) {
            if (waitsForOthers(*m_found[sheet][row])) rows.insert({sheet, row});
        }
    }
    return rows;
}

void ImportDraft::takeAgain(const std::set<DraftRow>& rows, std::set<DraftRow>& touched) {
    for (auto row = rows.begin(); row != rows.end();) {
        const std::size_t sheet = row->sheet;
        for (; row != rows.end() && row->sheet == sheet; ++row) take(*row);
        fall(sheet, touched);
    }
    touched.insert(rows.begin(), rows.end());
}

DraftNews ImportDraft::mend(const std::vector<DraftEdit>& edits, const Progress& progress) {
    std::set<DraftRow> next, touched;
    bool allRejected = true;
    for (const DraftEdit& edit : edits) {
        apply(edit);
        next.insert(edit.row);
        allRejected = allRejected && found(edit.row)->fate == RowFate::Rejected;
    }
    if (!allRejected) return check(m_check->year(), m_plan, progress);
    for (bool grew = true; grew; next = waiting()) {
        const std::size_t brought = m_check->brought();
        takeAgain(next, touched);
        grew = m_check->brought() > brought;
    }
    DraftNews news;
    for (const DraftRow row : touched) news.rows.emplace_back(row, found(row));
    return news;
}

SheetAccount ImportDraft::accountOf(std::size_t which) const {
    const ReadSheet& sheet = m_rows->sheets[which];
    SheetAccount account(m_check->sheet(which));
    for (const ReadTable& read : sheet.tables) account.openTable(read.table, read.header);
    for (const RejectedRow& refused : sheet.refused) account.refuseTable(refused);
    for (const Finding& note : sheet.notes) account.note(note);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const RowVerdict& verdict = *m_found[which][row];
        account.enter(sheet.tableOf(row).table, verdict.silent() ? SheetRow{} : rowOf({which, row}),
                      verdict);
    }
    account.close();
    return account;
}

ImportReport ImportDraft::report() const {
    ImportReport report;
    report.notes = m_rows->notes;
    report.inputs = m_rows->inputs;
    for (std::size_t which = 0; which < m_found.size(); ++which) accountOf(which).handOver(report);
    return report;
}

ImportReport ImportDraft::write(Workspace& workspace, const Progress& progress) {
    if (m_check == nullptr || m_check->year() != workspace.year())
        (void)check(workspace.year(), std::make_shared<const Plan>(workspace.plan()));
    ImportReport result = report();
    const auto spent = std::move(m_check);
    const std::size_t pending = spent->pending();
    if (pending == 0 || (m_options.strict && !result.rejected.empty())) return result;
    StepCounter pace(progress, static_cast<std::int64_t>(pending));
    result.written = spent->write(workspace, m_rows->files, [&pace] { return pace.step(); });
    result.cancelled = !result.written;
    return result;
}

}  // namespace grants
