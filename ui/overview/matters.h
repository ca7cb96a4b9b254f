// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be done and what is wrong, counted, with the place to see to it.
#pragma once

#include "base/finding.h"
#include "domain/people/operation.h"
#include "ui/overview/overview_figures.h"

#include <QString>
#include <set>
#include <vector>

namespace grants::ui {

/// More records than anyone goes through one by one.
inline constexpr std::size_t kMostOffered = 200;

/// A record by the name people know it by, and as its page finds it.
struct MatterPlace {
    QString name, record;
};

struct Matter {
    Severity severity = Severity::Note;
    QString text;          // with its count
    QString page, record;  // where to see to it; none while the program has no page for it
    std::vector<MatterPlace> records = {};  // the first of what is counted, where that are records
    std::int64_t count = 0;                 // of them all
};

struct Matters {
    std::vector<Matter> waiting, wrong;  // the gravest first
};

/// Of applications only what waits for whoever may do it: `barred` are the operations that he may
/// not. Safe from any thread.
[[nodiscard]] Matters mattersOf(const OverviewFigures& figures,
                                const std::set<Operation>& barred = {});

}  // namespace grants::ui
