// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/admission/admissible.h"

#include "domain/decisions/actions.h"
#include "workspace/admission/entered_state.h"

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

/// He would see what others give before he gives his own.
Admissible::Obstacle sheetOfOwnPanel(const Score& score) {
    return {
        ErrorKind::Usage,
        {"SHEET_OF_ANOTHER",
         translatable("workspace",
                      "您在 {0} 的评审组里，这项申报的纸质评分表请由不在评审组里的审核人员补录。")
             .with(score.application)}};
}

Admissible::Obstacle decidedOn(const std::string& application) {
    return {ErrorKind::Usage,
            {"SETTLED", translatable("workspace",
                                     "{0} 已经办理到后面的步骤，这部分内容不能再改；"
                                     "要更正，请先退回补正或撤回办理。")
                            .with(application)}};
}

Admissible::Obstacle enteredBeyond(const std::string& application) {
    return {ErrorKind::Usage,
            {"SETTLED", translatable("workspace",
                                     "{0} 录入时就已经办到后面的步骤，这部分内容不能再改；"
                                     "要更正，请由有权登记它的状态的人员先改回这一步，"
                                     "改好以后再改回来。")
                            .with(application)}};
}

bool changesStateAlone(const Application& before, Application after) {
    if (after.takenUp == before.takenUp) return false;
    after.takenUp = before.takenUp;
    after.version = before.version;
    return after == before;
}

}  // namespace

TakenUpStates takenUpStates(const std::vector<Application>& applications) {
    static const Application blank;
    TakenUpStates states;
    for (const Application& each : applications)
        if (each.takenUp != blank.takenUp) states.emplace(each.number, each.takenUp);
    return states;
}

OwnPanels ownPanels(const FundYear& year, Id<Person> person) {
    const auto self = std::find_if(year.people.begin(), year.people.end(),
                                   [&](const Person& each) { return each.id == person; });
    if (self == year.people.end()) return {};
    std::unordered_set<std::string_view> experts;
    for (const Expert& each : year.experts)
        if (each.login == self->login) experts.insert(each.number);
    OwnPanels panels;
    for (const PanelSeat& each : year.seats)
        if (experts.contains(each.expert)) panels.insert(each.application);
    return panels;
}

Admissible::Admissible(const std::vector<Decision>& decisions, TakenUpStates takenUp,
                       Withheld withheld, OwnPanels ownPanels, Asker asker)
    : m_states(decidedStates(decisions)),
      m_takenUp(std::move(takenUp)),
      m_withheld(std::move(withheld)),
      m_ownPanels(std::move(ownPanels)),
      m_asker(std::move(asker)) {}

const std::string* Admissible::decidedState(const std::string& application) const {
    const auto found = m_states.find(application);
    return found == m_states.end() ? nullptr : &found->second;
}

std::optional<Admissible::Obstacle> Admissible::settled(
    const std::string& application, bool (*isOpenIn)(std::string_view state)) const {
    if (const std::string* decided = decidedState(application))
        return isOpenIn(*decided) ? std::nullopt : std::optional(decidedOn(application));
    const auto entered = m_takenUp.find(application);
    if (entered == m_takenUp.end() || isOpenIn(entered->second)) return std::nullopt;
    return enteredBeyond(application);
}

std::optional<Admissible::Obstacle> Admissible::toTakeUp(const Application* before,
                                                         const Application& value) const {
    const std::string former = (before == nullptr ? Application() : *before).takenUp;
    if (former == value.takenUp) return std::nullopt;
    const EnteredState entered{former, value.takenUp, m_takenUp.contains(value.number)};
    if (auto fault = obstacleToState(entered, m_withheld, m_asker))
        return Obstacle{ErrorKind::NotPermitted, std::move(*fault)};
    if (decidedState(value.number) == nullptr) return std::nullopt;
    return decidedOn(value.number);
}

template <class T>
std::optional<Admissible::Obstacle> Admissible::toTouch(const T& value) const {
    if (const Fault* fault = faultAgainst<T>(m_withheld))
        return Obstacle{ErrorKind::NotPermitted, *fault};
    if constexpr (std::is_same_v<T, Score>) {
        if (!value.onPaper) return sheetOfAnother(value);
        if (m_ownPanels.contains(value.application)) return sheetOfOwnPanel(value);
    }
    return std::nullopt;
}

template <class T>
std::optional<Admissible::Obstacle> Admissible::toChange(const T& value) const {
    if (auto obstacle = toTouch(value)) return obstacle;
    if constexpr (kIsHeld<T>) {
        return settled(applicationOf(value), OpenIn<T>::state);
    } else {
        return std::nullopt;
    }
}

template <class T>
std::optional<Admissible::Obstacle> Admissible::toPlace(const T& value, const T* stored) const {
    if constexpr (kIsHeld<T>) {
        // What an office takes up in mid-year comes table by table.
        const bool isTakenUp = decidedState(applicationOf(value)) == nullptr;
        if (stored == nullptr && isTakenUp) return toTouch(value);
    }
    if (auto obstacle = toChange(value)) return obstacle;
    return stored == nullptr ? std::nullopt : toChange(*stored);
}

template <>
std::optional<Admissible::Obstacle> Admissible::toPlace(const Application& value,
                                                        const Application* stored) const {
    const bool moves = stored != nullptr && changesStateAlone(*stored, value);
    auto obstacle = moves ? toTouch(value) : toChange(value);
    if (!obstacle && stored != nullptr && !moves) obstacle = toChange(*stored);
    return obstacle ? obstacle : toTakeUp(stored, value);
}

std::optional<Admissible::Obstacle> Admissible::toPut(const Kinds::AnyRecord& record,
                                                      const Kinds::AnyRecord& before) const {
    return std::visit(
        [&]<class T>(const T* value) { return toPlace(*value, std::get<const T*>(before)); },
        record);
}

std::optional<Admissible::Obstacle> Admissible::toRemove(const Kinds::AnyRecord& record) const {
    return std::visit([this](const auto* value) { return toChange(*value); }, record);
}

std::optional<Admissible::Obstacle> Admissible::toDetach(const Kinds::AnyRecord& record) const {
    return std::visit(
        [this]<class T>(const T* value) -> std::optional<Obstacle> {
            if constexpr (kIsHeld<T>) return settled(applicationOf(*value), OpenIn<T>::state);
            if constexpr (kIsDecidedAbout<T>)
                if (value->takenUp.empty()) return begunHere(value->number);
            return std::nullopt;
        },
        record);
}

Admissible::Obstacle begunHere(const std::string& number) {
    return {ErrorKind::Usage,
            {"SETTLED",
             translatable("workspace", "{0} 是在这里办理的，不能再改；要更正，请撤回或不予批准。")
                 .with(number)}};
}

}  // namespace grants
