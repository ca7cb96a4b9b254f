// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/panel_draft.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace grants {

PanelDraft::PanelDraft(const Casebook& book, const std::vector<const Case*>& cases)
    : m_experts(expertsByNumber(book.year())),
      m_loads(panelLoads(book, m_experts)),
      m_panelsOf(m_experts.size()) {
    for (PanelNeed& need : panelNeeds(book, cases, m_experts))
        m_panels.push_back({std::move(need), {}});
}

void PanelDraft::fill() {
    for (Index panel = 0; panel < m_panels.size(); ++panel) {
        const PanelNeed& need = m_panels[panel].need;
        int left = need.seats;
        for (int seat = 0; seat < need.finance && addBest(panel, true); ++seat) --left;
        while (left > 0 && addBest(panel, false)) --left;
    }
}

bool PanelDraft::addBest(Index panel, bool financeOnly) {
    const auto preference = [&](Index expert) {
        return std::tuple(m_panels[panel].need.fits[expert], m_loads[expert]);
    };
    std::optional<Index> best;
    for (Index expert = 0; expert < m_experts.size(); ++expert) {
        const bool barred = m_panels[panel].need.fits[expert] == Fit::Barred;
        const bool unfit = financeOnly && !m_experts[expert]->finance;
        if (barred || unfit || wasAdded(panel, expert)) continue;
        if (!best || preference(expert) < preference(*best)) best = expert;
    }
    if (!best) return false;
    m_panels[panel].added.push_back(*best);
    m_panelsOf[*best].push_back(panel);
    ++m_loads[*best];
    return true;
}

bool PanelDraft::wasAdded(Index panel, Index expert) const {
    const auto& added = m_panels[panel].added;
    return std::find(added.begin(), added.end(), expert) != added.end();
}

int PanelDraft::financeAdded(const Panel& panel) const {
    return static_cast<int>(
        std::count_if(panel.added.begin(), panel.added.end(),
                      [&](Index expert) { return m_experts[expert]->finance; }));
}

bool PanelDraft::canHandOver(Index panel, Index from, Index to) const {
    const PanelNeed& need = m_panels[panel].need;
    if (need.fits[to] != need.fits[from] || wasAdded(panel, to)) return false;
    const bool losesFinance = m_experts[from]->finance && !m_experts[to]->finance;
    return !losesFinance || financeAdded(m_panels[panel]) > need.finance;
}

void PanelDraft::handOver(Index panel, Index from, Index to) {
    auto& added = m_panels[panel].added;
    std::replace(added.begin(), added.end(), from, to);
    std::erase(m_panelsOf[from], panel);
    m_panelsOf[to].push_back(panel);
    --m_loads[from];
    ++m_loads[to];
}

std::vector<ProposedSeat> PanelDraft::seats() const {
    std::vector<ProposedSeat> seats;
    for (const Panel& panel : m_panels) {
        std::vector<Index> added = panel.added;
        std::sort(added.begin(), added.end());
        for (const Index expert : added)
            seats.push_back({panel.need.item->number(), m_experts[expert]->number});
    }
    return seats;
}

}  // namespace grants
