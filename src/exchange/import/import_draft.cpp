// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/import_draft.h"

#include "exchange/tables/step_counter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace grants {
namespace {

RowVerdict mendedVerdict() {
    RowVerdict verdict;
    verdict.faults.push_back(
        {"", {std::string(kMended), translatable("import", "已经改好，还没有导入")}});
    return verdict;
}

}  // namespace

SheetRow ImportDraft::rowOf(DraftRow row) const {
    const ReadSheet& sheet = m_rows->sheets[row.sheet];
    SheetRow cells = sheet.rows.at(row.row);
    const auto mended = m_mended.find(row);
    if (mended == m_mended.end()) return cells;
    const ReadTable& table = sheet.tableOf(row.row);
    for (const auto& [column, text] : mended->second) {
        const auto place = static_cast<std::size_t>(table.header.places[column]);
        if (cells.cells.size() <= place) cells.cells.resize(place + 1);
        cells.cells[place] = table.typed(column, text);
    }
    return cells;
}

/// As the sheets take it, for as long as `act` looks at it.
template <class Act>
void ImportDraft::withRow(DraftRow row, Act act) const {
    const ReadTable& read = m_rows->sheets[row.sheet].tableOf(row.row);
    const SheetRow cells = rowOf(row);
    ImportRow taken{cells, read.header.places, read.table.from1904, read.table.index,
                    read.table.file};
    taken.mayAwait = read.header.mayAwait;
    act(taken);
}

void ImportDraft::apply(const DraftEdit& edit) {
    ShareDoubts& shares = m_shares[edit.row.sheet];
    if (shares.hasColumns())
        withRow(edit.row, [&shares](const ImportRow& row) { shares.forget(row); });
    Texts& texts = m_mended[edit.row];
    if (edit.text) {
        texts[edit.column] = *edit.text;
    } else {
        texts.erase(edit.column);
    }
    if (texts.empty()) m_mended.erase(edit.row);
    if (shares.hasColumns())
        withRow(edit.row, [&shares](const ImportRow& row) { shares.look(row); });
}

void ImportDraft::take(DraftRow row) {
    RowVerdict verdict;
    withRow(row, [&](const ImportRow& taken) { verdict = m_check->sheet(row.sheet).take(taken); });
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

ImportDraft::Doubted ImportDraft::doubtedShares() const {
    Doubted doubted;
    for (const ShareDoubts& shares : m_shares) doubted.push_back(shares.doubted());
    return doubted;
}

void ImportDraft::lookAtShares() {
    m_shares.clear();
    for (std::size_t which = 0; which < m_rows->sheets.size(); ++which) {
        const ReadSheet& sheet = m_rows->sheets[which];
        ShareDoubts& shares = m_shares.emplace_back(sheet.descriptor.columns);
        for (std::size_t row = 0; shares.hasColumns() && row < sheet.rows.size(); ++row)
            withRow({which, row}, [&shares](const ImportRow& taken) { shares.look(taken); });
    }
}

/// Gives the row the hints that its shares get by now.
void ImportDraft::hint(DraftRow row) {
    const ReadSheet& sheet = m_rows->sheets[row.sheet];
    auto hints = m_shares[row.sheet].hintsOf(
        {sheet.tableOf(row.row).table.index, sheet.rows.number(row.row)});
    const auto isHint = [](const Finding& each) { return each.code == kShareUnclear; };
    const auto& warnings = found(row)->warnings;
    if (hints.empty() && std::none_of(warnings.begin(), warnings.end(), isHint)) return;
    RowVerdict verdict = *found(row);
    std::erase_if(verdict.warnings, isHint);
    std::move(hints.begin(), hints.end(), std::back_inserter(verdict.warnings));
    found(row) = std::make_shared<const RowVerdict>(std::move(verdict));
}

/// Of all rows that were touched, and of those that one of them brought into doubt or out of it.
void ImportDraft::doubtShares(const Doubted& before, std::set<DraftRow>& touched) {
    for (std::size_t sheet = 0; sheet < m_shares.size(); ++sheet) {
        if (m_shares[sheet].doubted() == before[sheet]) continue;
        for (const auto& [table, number] : m_shares[sheet].bareRows())
            touched.insert({sheet, m_rows->sheets[sheet].rowNumbered(table, number)});
    }
    for (const DraftRow row : touched) hint(row);
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
    lookAtShares();
    doubtShares(Doubted(m_shares.size()), fallen);
    return {.everything = true, .all = m_found};
}

std::set<DraftRow> ImportDraft::rowsThat(bool (*holds)(const RowVerdict&)) const {
    std::set<DraftRow> rows;
    for (std::size_t sheet = 0; sheet < m_found.size(); ++sheet) {
        for (std::size_t row = 0; row < m_found[sheet].size(); ++row) {
            if (holds(*m_found[sheet][row])) rows.insert({sheet, row});
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
    const Doubted doubted = doubtedShares();
    bool allRejected = true;
    for (const DraftEdit& edit : edits) {
        apply(edit);
        next.insert(edit.row);
        allRejected = allRejected && found(edit.row)->fate == RowFate::Rejected;
    }
    if (!allRejected || !rowsThat(disagreesWithOthers).empty())
        return check(m_check->year(), m_plan, progress);
    for (bool grew = true; grew; next = rowsThat(waitsForOthers)) {
        const std::size_t brought = m_check->brought();
        takeAgain(next, touched);
        grew = m_check->brought() > brought;
    }
    doubtShares(doubted, touched);
    DraftNews news;
    for (const DraftRow row : touched) news.rows.emplace_back(row, found(row));
    return news;
}

bool ImportDraft::isMended(DraftRow row) const {
    const RowFate fate = m_found[row.sheet][row.row]->fate;
    return m_left.contains(row) && (fate == RowFate::Added || fate == RowFate::Updated);
}

SheetAccount ImportDraft::accountOf(std::size_t which, Told told) const {
    const ReadSheet& sheet = m_rows->sheets[which];
    SheetAccount account(m_check->sheet(which));
    for (const ReadTable& read : sheet.tables) account.openTable(read.table, read.header);
    for (const RejectedRow& refused : sheet.refused) account.refuseTable(refused);
    for (const Finding& note : sheet.notes) account.note(note);
    const RowVerdict mended = mendedVerdict();
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const bool waits = told == Told::AsLeft && isMended({which, row});
        const RowVerdict& verdict = waits ? mended : *m_found[which][row];
        account.enter(sheet.tableOf(row).table, verdict.silent() ? SheetRow{} : rowOf({which, row}),
                      verdict);
    }
    account.close();
    return account;
}

ImportReport ImportDraft::reportOf(Told told) const {
    ImportReport report;
    report.notes = m_rows->notes;
    report.inputs = m_rows->inputs;
    for (std::size_t which = 0; which < m_found.size(); ++which)
        accountOf(which, told).handOver(report);
    return report;
}

ImportReport ImportDraft::report() const {
    return reportOf(Told::AsImported);
}

ImportReport ImportDraft::rest() const {
    return reportOf(Told::AsLeft);
}

ImportReport ImportDraft::write(Workspace& workspace, const Progress& progress) {
    if (m_check == nullptr || m_check->year() != workspace.year())
        (void)check(workspace.year(), std::make_shared<const Plan>(workspace.plan()));
    ImportReport result = report();
    m_left = rowsThat([](const RowVerdict& verdict) { return verdict.fate == RowFate::Rejected; });
    const auto spent = std::move(m_check);
    const std::size_t pending = spent->pending();
    if (pending == 0 || (m_options.strict && !result.rejected.empty())) return result;
    StepCounter pace(progress, static_cast<std::int64_t>(pending));
    result.written = spent->write(workspace, m_rows->files, [&pace] { return pace.step(); });
    result.cancelled = !result.written;
    return result;
}

}  // namespace grants
