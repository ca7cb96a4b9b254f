// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/admission/entered_state.h"

#include "domain/applications/application_state.h"
#include "domain/decisions/rights_to_states.h"

#include <algorithm>

namespace grants {
namespace {

/// With {0} for who asks, {1} for the state, and {2} for who could.
struct WhyNot {
    Message told;
    Message alone;  // where nobody could
};

const WhyNot& entersIt() {
    static const WhyNot why = {
        translatable("workspace",
                     "{0} 不能把申报登记为“{1}”；请由 {2} 登记，或先登记为前面的状态，"
                     "再请有权的人员办理后面的步骤。"),
        translatable("workspace",
                     "{0} 不能把申报登记为“{1}”，别的人员也不能；请先登记为前面的状态，"
                     "再请有权的人员办理后面的步骤。")};
    return why;
}

const WhyNot& leavesIt() {
    static const WhyNot why = {
        translatable("workspace", "{0} 不能改动登记为“{1}”的申报的状态；请由 {2} 改动。"),
        translatable("workspace",
                     "{0} 不能改动登记为“{1}”的申报的状态，别的人员也不能；请管理员指定人员。")};
    return why;
}

std::string nameOfState(std::string_view code) {
    const ApplicationState* state = findState(code);
    return std::string(state == nullptr ? code : state->name.source);
}

/// Nothing when none of the rights is withheld.
std::optional<Fault> refusal(const WhyNot& why, std::string_view state, Operations rights,
                             const Withheld& withheld, const Asker& asker) {
    const bool may = std::none_of(rights.begin(), rights.end(), [&withheld](Operation each) {
        return withheld.find(each) != withheld.end();
    });
    if (may) return std::nullopt;
    rights.insert(Operation::Enter);
    const std::string name = nameOfState(state);
    const std::string others = namesOfThoseWhoMay(rights, asker.people);
    return Fault{"RIGHT", others.empty() ? why.alone.with(asker.name, name)
                                         : why.told.with(asker.name, name, others)};
}

}  // namespace

std::optional<Fault> obstacleToState(const EnteredState& entered, const Withheld& withheld,
                                     const Asker& asker) {
    Operations toLeave = rightsToState(entered.before);
    if (entered.isCorrection) toLeave.insert(Operation::Examine);
    if (auto fault = refusal(leavesIt(), entered.before, std::move(toLeave), withheld, asker))
        return fault;
    return refusal(entersIt(), entered.after, rightsToState(entered.after), withheld, asker);
}

}  // namespace grants
