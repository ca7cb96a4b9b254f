// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/awards.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

template <std::size_t N>
bool isStateIn(const std::array<std::string_view, N>& states, std::string_view state) {
    return std::find(states.begin(), states.end(), state) != states.end();
}

std::optional<Money> amountIn(const Decision* decision) {
    return decision == nullptr ? std::nullopt : decision->amount;
}

/// Failed or terminated, also in the archive.
bool isOver(const Case& one) {
    static constexpr std::array<std::string_view, 3> kOver = {"failed", "terminated", "archived"};
    return isStateIn(kOver, one.state) && !isLiveAward(one);
}

}  // namespace

std::optional<Money> proposedAmount(const Case& one) {
    return amountIn(one.last("propose"));
}

std::optional<Money> awardedAmount(const Case& one) {
    const Decision* award = one.last("award");
    if (award == nullptr) return std::nullopt;
    return award->amount ? award->amount : proposedAmount(one);
}

std::optional<Money> finalAmount(const Case& one) {
    return amountIn(one.last("conclude"));
}

std::string_view awardNumber(const Case& one) {
    const Decision* award = one.last("award");
    return award == nullptr ? std::string_view() : std::string_view(award->issued);
}

bool isLiveAward(const Case& one) {
    static constexpr std::array<std::string_view, 5> kLive = {"awarded", "running", "rectifying",
                                                              "in_acceptance", "passed"};
    const Decision* archived = one.state == "archived" ? one.last("archive") : nullptr;
    return isStateIn(kLive, archived == nullptr ? one.state : std::string_view(archived->before));
}

bool takesPlace(const Case& one) {
    static constexpr std::array<std::string_view, 3> kOnItsWay = {"proposed", "publicised",
                                                                  "objected"};
    return isStateIn(kOnItsWay, one.state) || isLiveAward(one);
}

Money committedTo(const Case& one, Money kept) {
    if (isOver(one)) return kept;
    if (!isLiveAward(one)) return {};
    const auto last = finalAmount(one);
    return (last ? last : awardedAmount(one)).value_or(Money());
}

Money claimedBy(const Case& one, Money kept) {
    const bool isAsked = takesPlace(one) && !isLiveAward(one);
    return isAsked ? proposedAmount(one).value_or(Money()) : committedTo(one, kept);
}

}  // namespace grants
