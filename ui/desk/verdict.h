// SPDX-License-Identifier: GPL-3.0-or-later
// What became of one of several acts.
#pragma once

#include "workspace/acted.h"

#include <functional>
#include <string>
#include <vector>

namespace grants::ui {

struct Verdict {
    std::string number;            // of what was to be decided about
    std::vector<Finding> refused;  // why not, each reason with its code
    Decision decision;             // as it stands, when it was taken
    [[nodiscard]] bool done() const { return refused.empty(); }
};

using VerdictsHeard = std::function<void(const std::vector<Verdict>&)>;

}  // namespace grants::ui
