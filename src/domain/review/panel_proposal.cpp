// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/panel.h"
#include "domain/review/panel_draft.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace grants {
namespace {

using Index = PanelDraft::Index;

/// Looks for somebody with two seats less than a busy expert, who takes over a seat from him, or
/// from one who takes over one from him, and so on: the load of both becomes more equal, that of
/// those between stays. When none is found for anybody, loads are as equal as they can be: the
/// panels that are possible form a matroid, and the shortest chain never leaves it.
class Relief {
  public:
    Relief(const PanelDraft& draft, Index busy)
        : m_draft(draft), m_busy(busy), m_ways(draft.experts()), m_reached{busy} {}

    [[nodiscard]] bool find() {
        for (std::size_t at = 0; at < m_reached.size(); ++at)
            if (reachFrom(m_reached[at])) return true;
        return false;
    }
    /// All that can come to one of the busy expert's seats.
    [[nodiscard]] const std::vector<Index>& reached() const { return m_reached; }

    void apply(PanelDraft& draft) const {
        for (Index to = m_reached.back(); to != m_busy; to = m_ways[to]->from)
            draft.handOver(m_ways[to]->panel, m_ways[to]->from, to);
    }

  private:
    struct Way {
        Index panel, from;
    };

    bool reachFrom(Index from) {
        for (const Index panel : m_draft.panelsOf(from)) {
            for (Index to = 0; to < m_draft.experts(); ++to) {
                if (to == m_busy || m_ways[to] || !m_draft.canHandOver(panel, from, to)) continue;
                m_ways[to] = Way{panel, from};
                m_reached.push_back(to);
                if (m_draft.load(to) + 2 <= m_draft.load(m_busy)) return true;
            }
        }
        return false;
    }

    const PanelDraft& m_draft;
    Index m_busy;
    std::vector<std::optional<Way>> m_ways;  // by expert, how he was reached
    std::vector<Index> m_reached;
};

std::vector<Index> busiestFirst(const PanelDraft& draft) {
    std::vector<Index> experts(draft.experts());
    std::iota(experts.begin(), experts.end(), Index{0});
    std::stable_sort(experts.begin(), experts.end(),
                     [&](Index one, Index other) { return draft.load(one) > draft.load(other); });
    return experts;
}

/// False when nobody can be relieved any more.
bool relieveSomebody(PanelDraft& draft) {
    const std::vector<Index> experts = busiestFirst(draft);
    std::vector<bool> settled(experts.size());
    for (const Index busy : experts) {
        // Whom somebody at least as busy reached in vain reaches nobody either.
        if (settled[busy] || draft.load(busy) < draft.load(experts.back()) + 2) continue;
        Relief relief(draft, busy);
        if (relief.find()) {
            relief.apply(draft);
            return true;
        }
        for (const Index each : relief.reached()) settled[each] = true;
    }
    return false;
}

}  // namespace

std::vector<ProposedSeat> proposePanels(const Casebook& book,
                                        const std::vector<const Case*>& cases) {
    PanelDraft draft(book, cases);
    draft.fill();
    while (relieveSomebody(draft)) {
    }
    return draft.seats();
}

}  // namespace grants
