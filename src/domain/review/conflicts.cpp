// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/conflicts.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

/// {0} the expert, {1} the applicant.
Message sentenceOf(Tie tie) {
    const std::array sentences = {
        translatable(
            "review",
            "专家 {0} 就在申报单位 {1} 工作（工作单位代码相同），不能评审；请换一位专家。"),
        translatable("review",
                     "专家 {0} 的回避单位中有申报单位 {1}；请换一位专家，或写明为何不影响评审。"),
        translatable(
            "review",
            "专家 {0} 的工作单位与申报单位 {1} 同名；请换一位专家，或写明为何不影响评审。"),
        translatable(
            "review",
            "专家 {0} 的手机与申报单位 {1} 的联系电话相同；请换一位专家，或写明为何不影响评审。"),
        translatable(
            "review",
            "专家 {0} 的银行账号与申报单位 {1} 的相同；请换一位专家，或写明为何不影响评审。")};
    return sentences[static_cast<std::size_t>(tie)];
}

/// States lie in the order of the procedure.
bool isOpened(std::string_view state) {
    const ApplicationState* known = findState(state);
    return known != nullptr && known >= findState("in_review");
}

}  // namespace

std::vector<Conflict> conflictsOf(const Expert& expert, const Organisation& applicant) {
    std::vector<Conflict> conflicts;
    for (const Tie tie : tiesBetween(expert, marksOf(expert), marksOf(applicant)))
        conflicts.push_back({tie, sentenceOf(tie).with(expert.name, applicant.name)});
    const auto asksReason = [](const Conflict& each) { return each.canBeDismissed(); };
    if (!std::all_of(conflicts.begin(), conflicts.end(), asksReason))
        std::erase_if(conflicts, asksReason);
    return conflicts;
}

std::vector<Conflict> openConflicts(const PanelSeat& seat, const Expert& expert,
                                    const Organisation& applicant) {
    if (seat.recused) return {};
    std::vector<Conflict> conflicts = conflictsOf(expert, applicant);
    if (!trimmed(seat.dismissal).empty())
        std::erase_if(conflicts, [](const Conflict& each) { return each.canBeDismissed(); });
    return conflicts;
}

std::vector<Conflict> openConflicts(const Casebook& book, const Case& one, const PanelSeat& seat) {
    const Expert* expert = book.expert(seat.expert);
    return expert == nullptr ? std::vector<Conflict>() : openConflicts(seat, *expert, *one.unit);
}

bool isKeptFrom(const Expert& expert, const Case& one) {
    if (one.state != "in_review") return false;
    const auto seat = std::find_if(one.seats.begin(), one.seats.end(), [&](const PanelSeat* each) {
        return each->expert == expert.number;
    });
    if (seat == one.seats.end()) return !conflictsOf(expert, *one.unit).empty();
    return (*seat)->recused || !openConflicts(**seat, expert, *one.unit).empty();
}

std::optional<Conflict> obstacleToSeat(const PanelSeat& seat, const Expert& expert,
                                       const Organisation& applicant, std::string_view state) {
    for (Conflict& each : openConflicts(seat, expert, applicant))
        if (!each.canBeDismissed() || isOpened(state)) return std::move(each);
    return std::nullopt;
}

}  // namespace grants
