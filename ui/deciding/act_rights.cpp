// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/act_rights.h"

#include "domain/procedure/refusals.h"

#include <algorithm>

namespace grants::ui {

namespace {

/// Something may keep it from being taken that an override passes.
bool hasLimits(const Action& action) {
    return std::any_of(
        action.outcomes.begin(), action.outcomes.end(), [](const ActionOutcome& each) {
            return std::any_of(each.conditions.begin(), each.conditions.end(),
                               [](grants::Condition condition) { return canBePassed(condition); });
        });
}

}  // namespace

bool onlyPasses(const Action& action, const Session& session) {
    return hasLimits(action) && action.operation != Operation::Pay &&
           !session.obstacleToChange(action.operation).isEmpty() &&
           session.obstacleToChange(Operation::Award).isEmpty();
}

QString obstacleTo(const Action& action, const Session& session) {
    return onlyPasses(action, session) ? QString() : session.obstacleToChange(action.operation);
}

QString obstacleBySeparation(const Action& action, const std::vector<const Decision*>& standing,
                             const Session& session) {
    const Asker asker{session.actor().person, session.actor().name, session.year()->people};
    const auto fault = separationFrom(action, asker, keptApart(action, standing));
    return fault ? session.text(fault->message) : QString();
}

}  // namespace grants::ui
