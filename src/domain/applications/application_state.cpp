// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/application_state.h"

#include <algorithm>
#include <vector>

namespace grants {
namespace {

template <class Is>
const ApplicationState* firstThat(Is is) {
    const auto all = applicationStates();
    const auto found = std::find_if(all.begin(), all.end(), is);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::span<const ApplicationState> applicationStates() {
    static const std::vector<ApplicationState> all = {
        {"draft", translatable("states", "草稿"), false},
        {"submitted", translatable("states", "已提交")},
        {"returned", translatable("states", "退回补正")},
        {"accepted", translatable("states", "已受理")},
        {"examined", translatable("states", "形式审查通过"), true, "审查通过"},
        {"declined", translatable("states", "形式审查不通过"), false, "审查不通过"},
        {"in_review", translatable("states", "评审中"), true, "专家评审"},
        {"reviewed", translatable("states", "已评审"), true, "评审完成"},
        {"proposed", translatable("states", "拟立项")},
        {"publicised", translatable("states", "公示中")},
        {"objected", translatable("states", "异议处理"), true, "异议处理中"},
        {"not_selected", translatable("states", "不予立项"), false, "未立项"},
        {"awarded", translatable("states", "已立项")},
        {"running", translatable("states", "执行中"), true, "任务书已签"},
        {"rectifying", translatable("states", "整改中"), true, "整改"},
        {"in_acceptance", translatable("states", "验收中"), true, "申请验收"},
        {"passed", translatable("states", "验收通过"), true, "通过验收"},
        {"failed", translatable("states", "验收不通过"), true, "验收未通过"},
        {"terminated", translatable("states", "已终止"), true, "终止"},
        {"archived", translatable("states", "已归档"), true, "归档"},
        {"withdrawn", translatable("states", "已撤回"), false, "撤回"},
        {"void", translatable("states", "已作废"), false, "作废"},
    };
    return all;
}

const ApplicationState* findState(std::string_view code) {
    return firstThat([&](const ApplicationState& state) { return state.code == code; });
}

const ApplicationState* findStateNamed(std::string_view name) {
    return firstThat([&](const ApplicationState& state) {
        return state.name.source == name || (!name.empty() && state.alias == name);
    });
}

bool isLive(std::string_view state) {
    const ApplicationState* known = findState(state);
    return known != nullptr && known->live;
}

}  // namespace grants
