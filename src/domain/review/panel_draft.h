// SPDX-License-Identifier: GPL-3.0-or-later
// Panels while they are being proposed: who is added where, who has how much to do. For proposals
// of panels only.
#pragma once

#include "domain/review/panel.h"
#include "domain/review/panel_needs.h"

#include <cstddef>
#include <vector>

namespace grants {

/// Experts and panels are called by their index in the order of their numbers.
class PanelDraft {
  public:
    using Index = std::size_t;

    PanelDraft(const Casebook& book, const std::vector<const Case*>& cases);

    [[nodiscard]] std::size_t experts() const { return m_experts.size(); }
    [[nodiscard]] int load(Index expert) const { return m_loads[expert]; }
    /// In which the expert was given a seat.
    [[nodiscard]] const std::vector<Index>& panelsOf(Index expert) const {
        return m_panelsOf[expert];
    }

    /// Every panel gets whoever fits best, of these who has least to do.
    void fill();
    /// Whether the panel stays as good when `to` has the seat that was given to `from`.
    [[nodiscard]] bool canHandOver(Index panel, Index from, Index to) const;
    void handOver(Index panel, Index from, Index to);

    [[nodiscard]] std::vector<ProposedSeat> seats() const;

  private:
    struct Panel {
        PanelNeed need;
        std::vector<Index> added;
    };

    bool addBest(Index panel, bool financeOnly);
    [[nodiscard]] bool wasAdded(Index panel, Index expert) const;
    [[nodiscard]] int financeAdded(const Panel& panel) const;

    std::vector<const Expert*> m_experts;
    std::vector<int> m_loads;                    // by expert
    std::vector<std::vector<Index>> m_panelsOf;  // by expert
    std::vector<Panel> m_panels;
};

}  // namespace grants
