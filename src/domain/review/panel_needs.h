// SPDX-License-Identifier: GPL-3.0-or-later
// What panels lack and who fits in. For proposals of panels only.
#pragma once

#include "domain/cases/casebook.h"

#include <cstdint>
#include <vector>

namespace grants {

/// Better ones first. Barred: has a seat already, or a conflict that no reason dismisses.
enum class Fit : std::uint8_t { Free, InConflict, Barred };

/// Seats of whoever must leave the panel are to be filled as well.
struct PanelNeed {
    const Case* item = nullptr;
    int seats = 0;          // to be filled, so that the panel is large enough and odd
    int finance = 0;        // among them, at least
    std::vector<Fit> fits;  // of each expert, in the order of the experts
};

/// By 专家编号.
[[nodiscard]] std::vector<const Expert*> expertsByNumber(const FundYear& year);
/// Of the cases whose panels lack somebody, each once, by 受理号.
[[nodiscard]] std::vector<PanelNeed> panelNeeds(const Casebook& book,
                                                const std::vector<const Case*>& cases,
                                                const std::vector<const Expert*>& experts);
/// The seats that each expert has in panels of live cases, but those he is recused from.
[[nodiscard]] std::vector<int> panelLoads(const Casebook& book,
                                          const std::vector<const Expert*>& experts);

}  // namespace grants
