// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer's package adds to the office's file: what is new is taken, what differs is named,
// nothing is written over.
#pragma once

#include "domain/cases/casebook.h"
#include "workspace/packages/package.h"

#include <vector>

namespace grants {

/// A package as it came home.
struct Returned {
    ReviewPackage package;
    std::vector<PanelSeat> seats;  // all of them his
    std::vector<Score> scores;
    std::vector<RubricItem> rubric;
};

/// The records to be written, and what is told of them. A new score bears the id that is kept for
/// its seat and criterion, so that the order in which packages come makes no difference.
struct Homecoming {
    std::vector<Score> added, submitted;
    std::vector<PanelSeat> seats;
    Merged merged;
};

/// `own` are the expert's scores in the office's file, unsealed.
[[nodiscard]] Homecoming bringHome(const Returned& returned, const Casebook& book,
                                   const std::vector<Score>& own);

}  // namespace grants
