// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draft.h"

#include "ui/base/tr.h"

#include <algorithm>
#include <numeric>
#include <set>

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

bool Draft::isBlank() const {
    return !isTouched() ||
           std::all_of(texts.begin(), texts.end(), [](const auto& text) { return text.empty(); });
}

bool DraftVerdict::holds() const {
    return std::all_of(marks.begin(), marks.end(), [](const auto& each) {
        return each.second.kind == CellMark::Kind::Warning;
    });
}

QString recordName(const Texts& texts, const ColumnDescriptors& columns) {
    const bool unit = columns.front().names == ColumnNames::CreditCode;
    const auto name =
        std::find_if(columns.begin(), columns.end(),
                     [](const ColumnDescriptor& each) { return each.header == "单位名称"; });
    const auto place = static_cast<std::size_t>(name - columns.begin());
    const bool named = unit && place < texts.size() && !texts[place].empty();
    return QString::fromStdString(named ? texts[place] : texts.front());
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

namespace {

/// The warnings of a record that it did not bear as it was stored.
void addRemarks(const Draft& draft, const DraftVerdict& verdict, const Entry& entry,
                std::vector<Remark>& remarks) {
    std::set<std::string> before;
    if (const auto stored = draft.isNew() ? std::nullopt : entry.typed(draft.id)) {
        for (const Finding& each : entry.check(*stored).warnings) before.insert(each.code);
    }
    for (const auto& [column, mark] : verdict.marks) {
        const bool isNews = mark.kind == CellMark::Kind::Warning && !before.contains(mark.code);
        if (isNews) remarks.push_back({recordName(draft.texts, entry.columns()), mark.message});
    }
}

/// Those of `drafts` that hold together, by their places, with what is to be remarked on them; the
/// verdicts of the others go to `left`. One that falls may take along others that name it.
std::vector<std::size_t> holdingTogether(const std::vector<Draft>& drafts, const Entry& entry,
                                         std::map<std::size_t, DraftVerdict>& left,
                                         std::vector<Remark>& remarks) {
    std::vector<std::size_t> places(drafts.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    for (bool again = true; again;) {
        remarks.clear();
        std::vector<TypedRecord> records;
        records.reserve(places.size());
        for (const std::size_t place : places) records.push_back(recordOf(drafts[place], entry));
        std::vector<TypedVerdict> typed = entry.checkTogether(records);
        std::vector<std::size_t> holding;
        for (std::size_t at = 0; at < places.size(); ++at) {
            const Draft& draft = drafts[places[at]];
            DraftVerdict verdict = verdictOf(draft, std::move(typed[at]), entry);
            if (verdict.holds()) {
                holding.push_back(places[at]);
                if (!verdict.marks.empty()) addRemarks(draft, verdict, entry, remarks);
            } else {
                left[places[at]] = std::move(verdict);
            }
        }
        again = holding.size() < places.size();
        places = std::move(holding);
    }
    return places;
}

}  // namespace

QString inWords(const std::vector<Remark>& remarks, const Translator& say) {
    const QString first = QStringLiteral("%1：%2").arg(
        remarks.front().record, QString::fromStdString(say(remarks.front().message)));
    const auto more = static_cast<int>(remarks.size()) - 1;
    return more == 0 ? first : tr("%1（另有 %n 处提示）", nullptr, more).arg(first);
}

Kept keep(Edit& edit, const Entry& entry, const std::vector<Draft>& drafts) {
    Kept kept;
    std::vector<Draft> current;
    std::vector<std::size_t> placeOf;
    for (std::size_t place = 0; place < drafts.size(); ++place) {
        const Draft& draft = drafts[place];
        if (auto now = rebased(draft, entry)) {
            current.push_back(*now);
            placeOf.push_back(place);
            continue;
        }
        // What is typed of a record that is gone is a new one's text.
        Draft fresh{draft.key, 0, draft.texts, Texts(draft.texts.size())};
        DraftVerdict verdict = std::move(verdictsOf({fresh}, entry).front());
        kept.left.emplace_back(std::move(fresh), std::move(verdict));
    }
    std::map<std::size_t, DraftVerdict> left;
    std::vector<TypedRecord> records;
    for (const std::size_t place : holdingTogether(current, entry, left, kept.remarks)) {
        kept.places.push_back(placeOf[place]);
        records.push_back(recordOf(current[place], entry));
    }
    for (auto& [place, verdict] : left)
        kept.left.emplace_back(std::move(current[place]), std::move(verdict));
    kept.ids = entry.put(edit, records);
    return kept;
}

}  // namespace grants::ui
