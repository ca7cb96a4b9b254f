// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/recusal.h"

#include "base/text.h"

namespace grants {
namespace {

bool isSameSeat(const PanelSeat& a, const PanelSeat& b) {
    return a.application == b.application && a.expert == b.expert;
}

bool givesNewReason(const PanelSeat& before, const PanelSeat& after) {
    const auto reason = trimmed(after.dismissal);
    return !reason.empty() && reason != trimmed(before.dismissal);
}

}  // namespace

std::optional<Fault> obstacleToReturn(const PanelSeat& before, const PanelSeat* after) {
    if (!before.recused) return std::nullopt;
    if (after == nullptr || !isSameSeat(before, *after)) {
        return Fault{"RECUSED", translatable("review",
                                             "专家 {0} 已回避 {1} 的评审，席位留作记录；"
                                             "仍要他评审的，请取消回避，并写明为什么不影响评审。")
                                    .with(before.expert, before.application)};
    }
    if (after->recused || givesNewReason(before, *after)) return std::nullopt;
    return Fault{"RECUSED", translatable("review",
                                         "专家 {0} 已回避 {1} 的评审；要取消回避，"
                                         "请在“冲突说明”里另写明为什么不影响评审。")
                                .with(before.expert, before.application)};
}

}  // namespace grants
