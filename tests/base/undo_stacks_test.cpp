// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/undo_stacks.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace grants;

namespace {

/// What can be taken back of a stack that keeps three steps, the last first.
std::vector<int> takenBack(UndoStacks<int> stacks) {
    std::vector<int> steps;
    while (stacks.undoable() != nullptr) stacks.takeBack([&](int step) { steps.push_back(step); });
    return steps;
}

}  // namespace

TEST_CASE("beyond the steps that are kept the oldest can no longer be taken back") {
    UndoStacks<int> stacks(3);
    for (int step = 1; step <= 5; ++step) stacks.note(step);
    CHECK(takenBack(stacks) == std::vector{5, 4, 3});
}

TEST_CASE("a step taken back and done again counts once among those that are kept") {
    UndoStacks<int> stacks(3);
    for (int step = 1; step <= 3; ++step) stacks.note(step);
    stacks.takeBack([](int) {});
    stacks.doAgain([](int) {});
    CHECK(takenBack(stacks) == std::vector{3, 2, 1});
}

TEST_CASE("what was taken back cannot be done again after something new") {
    UndoStacks<int> stacks(3);
    stacks.note(1);
    stacks.takeBack([](int) {});
    stacks.note(2);
    CHECK(stacks.redoable() == nullptr);
}
