// SPDX-License-Identifier: GPL-3.0-or-later
// A recusal stands until somebody says why it does not (projects §4).
#include "domain/review/recusal.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

PanelSeat recused(const std::string& dismissal = {}) {
    return {{1}, "SQ1", "Z1", true, "师生", dismissal, 1};
}

std::string refusalOf(const PanelSeat& before, const PanelSeat* after) {
    const auto fault = obstacleToReturn(before, after);
    return fault ? fault->code : std::string();
}

/// Whether he may review again for this reason.
bool mayReturn(const PanelSeat& before, const std::string& reason) {
    PanelSeat after = before;
    after.recused = false;
    after.dismissal = reason;
    return refusalOf(before, &after).empty();
}

}  // namespace

TEST_CASE("who was recused reviews again for a reason only") {
    CHECK_FALSE(mayReturn(recused(), ""));
    CHECK_FALSE(mayReturn(recused(), "  "));
    CHECK(mayReturn(recused(), "同名不同人"));
}

TEST_CASE("why an earlier conflict did not matter is no reason to take a recusal back") {
    CHECK_FALSE(mayReturn(recused("号码已注销"), "号码已注销 "));
    CHECK(mayReturn(recused("号码已注销"), "同名不同人"));
}

TEST_CASE("the seat of who was recused is neither removed nor given to somebody else") {
    CHECK(refusalOf(recused(), nullptr) == "RECUSED");
    PanelSeat other = recused();
    other.expert = "Z2";
    CHECK(refusalOf(recused(), &other) == "RECUSED");
}

TEST_CASE("what a recusal is for may be put in other words") {
    PanelSeat after = recused();
    after.recusal = "曾是导师";
    CHECK(refusalOf(recused(), &after).empty());
}

TEST_CASE("a seat of somebody who is not recused changes, and goes, as it likes") {
    PanelSeat seat = recused();
    seat.recused = false;
    const PanelSeat left = recused();
    CHECK(refusalOf(seat, &left).empty());
    CHECK(refusalOf(seat, nullptr).empty());
}
