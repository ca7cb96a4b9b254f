// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about, by value: whoever is asked may outlast the figures that it was taken from.
#pragma once

#include "base/date.h"
#include "base/money.h"
#include "domain/decisions/decision.h"

#include <QString>
#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace grants::ui {

/// A finding that needs a reason.
struct ActFinding {
    std::string key;  // as the decision names it
    QString sentence;
};

/// What helps to choose among several.
struct ActFact {
    QString title, value;
    bool lacks = false;  // something to be careful about
};

/// What a decision comes to by itself.
struct ActOutlook {
    std::string result;  // of the action; empty where none can be worked out
    QString sentence;
};

struct ActSubject {
    std::string number;
    QString name;  // beside the number
    Money requested{};
    std::vector<ActFinding> findings{};  // where one of them is decided about
    /// What is proposed where no amount is typed, in the place of what was requested.
    std::optional<Money> suggested{};
    /// What the decision comes to when it is taken on a day, safe from any thread; null where it
    /// comes to nothing by itself. The result is chosen where it is the same for all.
    std::function<ActOutlook(Date)> outlookOn{};
    std::vector<ActFact> facts{};  // the same titles for all, where they stand in a list
    int checksAgainst = 0;         // items of the 形式审查表 that are not concluded 符合
    /// When its public notice ends; nothing where there was none, or nobody knows since when.
    std::optional<Date> noticeEnds{};
    /// Of the last decision about it that stands: the next one is not before it.
    std::optional<Date> since{};
    /// From the day after it on a reason may be given that passes what stands against the step
    /// after this one: who may give it does not take that step.
    std::optional<Date> passesAfter{};
    bool isChosen = false;  // to begin with, where some are chosen from a list
};

/// Whether a step on this day may pass what stands against the step after it.
[[nodiscard]] inline bool passesAhead(const std::vector<ActSubject>& subjects, Date on) {
    return std::any_of(subjects.begin(), subjects.end(), [on](const ActSubject& each) {
        return each.passesAfter && on > *each.passesAfter;
    });
}

[[nodiscard]] inline std::optional<Date> lastDay(const std::vector<const Decision*>& standing) {
    return standing.empty() ? std::nullopt : std::optional(standing.back()->date);
}

}  // namespace grants::ui
