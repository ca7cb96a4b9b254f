// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/rights_to_states.h"

#include "domain/decisions/actions.h"

#include <map>
#include <string>

namespace grants {
namespace {

using RightsByState = std::map<std::string, Operations, std::less<>>;

/// What this way into a state does not need, the state does not need; whether that is news.
bool note(std::string_view state, const Operations& way, RightsByState& known) {
    const auto [place, isFirst] = known.emplace(state, way);
    if (isFirst) return true;
    return std::erase_if(place->second, [&way](Operation each) { return !way.contains(each); }) > 0;
}

bool follow(const Action& action, RightsByState& known) {
    bool isNews = false;
    for (const auto& [state, rights] : RightsByState(known)) {
        if (!leadsFrom(action, state)) continue;
        Operations way = rights;
        way.insert(action.operation);
        for (const ActionOutcome& each : action.outcomes)
            isNews = note(stateAfter(each, state), way, known) || isNews;
    }
    return isNews;
}

/// Every way from a draft on, until none brings news: what is left to a state lies on all of them.
RightsByState rightsByState() {
    RightsByState known = {{"draft", {}}};
    for (bool isNews = true; isNews;) {
        isNews = false;
        for (const Action& each : actions())
            if (each.subject == Subject::Application) isNews = follow(each, known) || isNews;
    }
    return known;
}

Operations everything() {
    Operations all;
    for (int each = 0; each < kOperations; ++each) all.insert(static_cast<Operation>(each));
    return all;
}

}  // namespace

const Operations& rightsToState(std::string_view state) {
    static const RightsByState known = rightsByState();
    static const Operations all = everything();
    const auto found = known.find(state);
    return found == known.end() ? all : found->second;
}

}  // namespace grants
