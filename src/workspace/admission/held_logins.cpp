// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/admission/held_logins.h"

#include "workspace/review/sealing.h"

#include <algorithm>

namespace grants {
namespace {

bool isLoginOf(const Asker& asker, const std::string& login) {
    return std::any_of(asker.people.begin(), asker.people.end(), [&](const Person& each) {
        return asker.person && each.id == asker.person && each.login == login;
    });
}

/// Whether a sheet under this number is sealed, or was given by its expert himself.
bool hasSheets(const std::string& number, const FundYear& year) {
    const auto open = underReview(year);
    return std::any_of(year.scores.begin(), year.scores.end(), [&](const Score& each) {
        return each.expert == number && (!each.onPaper || open.contains(each.application));
    });
}

bool mayScore(const Expert& expert, const FundYear& year) {
    const auto open = underReview(year);
    return !expert.login.empty() &&
           std::any_of(year.seats.begin(), year.seats.end(), [&](const PanelSeat& each) {
               return each.expert == expert.number && !each.recused &&
                      open.contains(each.application);
           });
}

bool isBound(const Expert* before, const Expert* after, const FundYear& year) {
    const bool left =
        before != nullptr && (hasSheets(before->number, year) || mayScore(*before, year));
    const bool taken = after != nullptr && !after->login.empty() && hasSheets(after->number, year);
    return left || taken;
}

Admissible::Obstacle settledLogin(const std::string& number) {
    return {ErrorKind::Usage,
            {"SETTLED", translatable("workspace",
                                     "专家 {0} 正在评审，或已经自己打过分，登录名和编号不能再改，"
                                     "也不能删除；要换人，请让他回避，另登记一位专家。")
                            .with(number)}};
}

const WhyApart& ownLogin() {
    static const WhyApart why = {
        translatable("workspace", "{0} 不能把自己的登录名填给评审专家；请由 {1} 填写。"),
        translatable("workspace",
                     "{0} 不能把自己的登录名填给评审专家；没有别的审核人员，请管理员再设一位。")};
    return why;
}

}  // namespace

bool changesWhoScores(const Expert* before, const Expert* after) {
    if (before == nullptr) return after != nullptr && !after->login.empty();
    return after == nullptr || before->number != after->number || before->login != after->login;
}

std::optional<Admissible::Obstacle> obstacleToExpert(const Expert* before, const Expert* after,
                                                     const FundYear& year, const Asker& asker) {
    if (!changesWhoScores(before, after)) return std::nullopt;
    if (after != nullptr && isLoginOf(asker, after->login)) {
        return Admissible::Obstacle{ErrorKind::NotPermitted,
                                    separated(ownLogin(), Operation::Examine, asker, {})};
    }
    if (!isBound(before, after, year)) return std::nullopt;
    return settledLogin((before == nullptr ? after : before)->number);
}

}  // namespace grants
