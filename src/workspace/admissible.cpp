// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/admissible.h"

#include "domain/decisions/actions.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

template <std::size_t N>
bool isAmong(const std::array<std::string_view, N>& states, std::string_view state) {
    return std::find(states.begin(), states.end(), state) != states.end();
}

/// What the applicant says: until it is submitted, and again when it comes back.
template <class T>
struct OpenIn {
    static bool state(std::string_view state) {
        return isAmong(std::array<std::string_view, 2>{"draft", "returned"}, state);
    }
};
template <>
struct OpenIn<FormCheck> {
    static bool state(std::string_view state) {
        return isAmong(
            std::array<std::string_view, 4>{"draft", "submitted", "returned", "accepted"}, state);
    }
};
template <>
struct OpenIn<PanelSeat> {
    static bool state(std::string_view state) {
        return isAmong(std::array<std::string_view, 6>{"draft", "submitted", "returned", "accepted",
                                                       "examined", "in_review"},
                       state);
    }
};
template <>
struct OpenIn<Score> {
    static bool state(std::string_view state) { return state == "in_review"; }
};

/// Until the acceptance is concluded, which rests on it.
template <>
struct OpenIn<Recognition> {
    static bool state(std::string_view state) {
        return !isAmong(
            std::array<std::string_view, 5>{"passed", "failed", "terminated", "archived", "void"},
            state);
    }
};
/// As long as other awards may claim the record.
template <>
struct OpenIn<Attribution> {
    static bool state(std::string_view /*state*/) { return true; }
};

template <class T>
const std::string& applicationOf(const T& value) {
    if constexpr (std::is_same_v<T, Application>) {
        return value.number;
    } else {
        return value.application;
    }
}

Admissible::Obstacle sheetOfAnother(const Score& score) {
    return {ErrorKind::Usage,
            {"SHEET_OF_ANOTHER", translatable("workspace",
                                              "{0} 的评分表由专家本人填写，别人不能改；"
                                              "补录纸质评分表请勾选“纸质”。")
                                     .with(score.application)}};
}

}  // namespace

Admissible::Admissible(const std::vector<Decision>& decisions, Withheld withheld)
    : m_states(decidedStates(decisions)), m_withheld(std::move(withheld)) {}

const std::string* Admissible::decidedState(const std::string& application) const {
    const auto found = m_states.find(application);
    return found == m_states.end() ? nullptr : &found->second;
}

std::optional<Admissible::Obstacle> Admissible::settled(
    const std::string& application, bool (*isOpenIn)(std::string_view state)) const {
    const std::string* state = decidedState(application);
    if (state == nullptr || isOpenIn(*state)) return std::nullopt;
    return Obstacle{ErrorKind::Usage,
                    {"SETTLED", translatable("workspace",
                                             "{0} 已经办理到后面的步骤，这部分内容不能再改；"
                                             "要更正，请先退回补正或撤回办理。")
                                    .with(application)}};
}

std::optional<Admissible::Obstacle> Admissible::toTake(Operation operation) const {
    const auto found = m_withheld.find(operation);
    if (found == m_withheld.end()) return std::nullopt;
    return Obstacle{ErrorKind::NotPermitted, found->second};
}

std::optional<Admissible::Obstacle> Admissible::toTakeUp(const Application* before,
                                                         const Application& value) const {
    if ((before == nullptr ? Application() : *before).takenUp == value.takenUp) return std::nullopt;
    if (auto obstacle = toTake(Operation::Examine)) return obstacle;
    return settled(value.number, [](std::string_view) { return false; });
}

template <class T>
std::optional<Admissible::Obstacle> Admissible::toChange(const T& value) const {
    if (const Fault* fault = faultAgainst<T>(m_withheld))
        return Obstacle{ErrorKind::NotPermitted, *fault};
    if constexpr (std::is_same_v<T, Score>)
        if (!value.onPaper) return sheetOfAnother(value);
    if constexpr (kIsHeld<T>) {
        return settled(applicationOf(value), OpenIn<T>::state);
    } else {
        return std::nullopt;
    }
}

std::optional<Admissible::Obstacle> Admissible::toPut(const Kinds::AnyRecord& record,
                                                      const Kinds::AnyRecord& before) const {
    return std::visit(
        [&]<class T>(const T* value) -> std::optional<Obstacle> {
            const T* stored = std::get<const T*>(before);
            if (auto obstacle = toChange(*value)) return obstacle;
            auto obstacle = stored == nullptr ? std::nullopt : toChange(*stored);
            if constexpr (std::is_same_v<T, Application>)
                if (!obstacle) obstacle = toTakeUp(stored, *value);
            return obstacle;
        },
        record);
}

std::optional<Admissible::Obstacle> Admissible::toRemove(const Kinds::AnyRecord& record) const {
    return std::visit([this](const auto* value) { return toChange(*value); }, record);
}

}  // namespace grants
