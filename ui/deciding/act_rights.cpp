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
                               [](Condition condition) { return canBePassed(condition); });
        });
}

}  // namespace

bool onlyPasses(const Action& action, const Session& session) {
    return hasLimits(action) && !session.obstacleToChange(action.operation).isEmpty() &&
           session.obstacleToChange(Operation::Award).isEmpty();
}

QString obstacleTo(const Action& action, const Session& session) {
    return onlyPasses(action, session) ? QString() : session.obstacleToChange(action.operation);
}

}  // namespace grants::ui
