// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draft.h"

#include <algorithm>

namespace grants::ui {

namespace {

TypedRecord recordOf(const Draft& draft, const Entry& entry) {
    const auto stored = draft.isNew() ? std::nullopt : entry.typed(draft.id);
    return {draft.id, stored ? stored->version : 0, draft.texts};
}

void mark(DraftVerdict& verdict, std::size_t column, CellMark mark) {
    const auto [place, fresh] = verdict.marks.emplace(column, mark);
    if (!fresh && place->second.kind < mark.kind) place->second = std::move(mark);
}

CellMark markOf(const CellFault& fault) {
    const bool missing = fault.fault.code == "REQUIRED";
    return {missing ? CellMark::Kind::Missing : CellMark::Kind::Fault,
            fault.fault.code,
            fault.fault.message,
            {}};
}

DraftVerdict verdictOf(const Draft& draft, TypedVerdict typed, const Entry& entry) {
    DraftVerdict verdict;
    for (const Finding& warning : typed.warnings) {
        mark(verdict, entry.columnNamed(warning.place.column),
             {CellMark::Kind::Warning, warning.code, warning.message, {}});
    }
    for (const CellFault& fault : typed.faults)
        mark(verdict, entry.columnNamed(fault.column), markOf(fault));
    for (const auto& [column, theirs] : conflictsOf(draft, entry))
        mark(verdict, column, {CellMark::Kind::Conflict, "CONFLICT", {}, theirs});
    verdict.implied = std::move(typed.implied);
    return verdict;
}

}  // namespace

bool DraftVerdict::holds() const {
    return std::all_of(marks.begin(), marks.end(), [](const auto& each) {
        return each.second.kind == CellMark::Kind::Warning;
    });
}

std::optional<Draft> rebased(Draft draft, const Entry& entry) {
    if (draft.isNew()) return draft;
    auto stored = entry.typed(draft.id);
    if (!stored) return std::nullopt;
    for (std::size_t column = 0; column < draft.texts.size(); ++column) {
        std::string& now = stored->texts[column];
        if (!draft.touches(column)) draft.texts[column] = now;
        if (draft.texts[column] == now) draft.base[column] = now;
    }
    return draft;
}

std::map<std::size_t, std::string> conflictsOf(const Draft& draft, const Entry& entry) {
    std::map<std::size_t, std::string> conflicts;
    const auto stored = draft.isNew() ? std::nullopt : entry.typed(draft.id);
    if (!stored) return conflicts;
    for (std::size_t column = 0; column < draft.texts.size(); ++column) {
        if (draft.touches(column) && draft.base[column] != stored->texts[column] &&
            draft.texts[column] != stored->texts[column])
            conflicts.emplace(column, stored->texts[column]);
    }
    return conflicts;
}

std::vector<DraftVerdict> verdictsOf(const std::vector<Draft>& drafts, const Entry& entry) {
    std::vector<TypedRecord> records;
    records.reserve(drafts.size());
    for (const Draft& draft : drafts) records.push_back(recordOf(draft, entry));
    std::vector<TypedVerdict> typed = entry.check(records);
    std::vector<DraftVerdict> verdicts;
    for (std::size_t place = 0; place < drafts.size(); ++place)
        verdicts.push_back(verdictOf(drafts[place], std::move(typed[place]), entry));
    return verdicts;
}

Kept keep(Edit& edit, const Entry& entry, const std::vector<Draft>& drafts) {
    std::vector<Draft> current;
    for (const Draft& draft : drafts) {
        auto now = rebased(draft, entry);
        // What is typed of a record that is gone is a new one's text.
        current.push_back(now ? *now : Draft{draft.key, 0, draft.texts, Texts(draft.texts.size())});
    }
    std::vector<DraftVerdict> verdicts = verdictsOf(current, entry);
    Kept kept;
    std::vector<TypedRecord> records;
    for (std::size_t place = 0; place < drafts.size(); ++place) {
        const bool gone = current[place].id != drafts[place].id;
        if (!gone && verdicts[place].holds()) {
            kept.places.push_back(place);
            records.push_back(recordOf(current[place], entry));
        } else {
            kept.left.emplace_back(std::move(current[place]), std::move(verdicts[place]));
        }
    }
    kept.ids = entry.put(edit, records);
    return kept;
}

}  // namespace grants::ui
