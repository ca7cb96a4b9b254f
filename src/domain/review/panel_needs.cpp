// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/panel_needs.h"

#include "domain/review/panel.h"
#include "domain/review/ties.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace grants {
namespace {

bool sits(const Case& one, const Expert& expert) {
    return std::any_of(one.seats.begin(), one.seats.end(),
                       [&](const PanelSeat* seat) { return seat->expert == expert.number; });
}

bool isBarring(const std::vector<Tie>& ties) {
    return !std::all_of(ties.begin(), ties.end(), canBeDismissed);
}

bool isBarred(const Expert& expert, const Organisation& applicant) {
    return isBarring(tiesBetween(expert, marksOf(expert), marksOf(applicant)));
}

/// Measures experts against applicants.
class FitGauge {
  public:
    explicit FitGauge(const std::vector<const Expert*>& experts) : m_experts(experts) {
        for (const Expert* each : experts) m_marks.push_back(marksOf(*each));
    }

    [[nodiscard]] std::vector<Fit> fitsOf(const Case& one) const {
        const Marks unit = marksOf(*one.unit);
        std::vector<Fit> fits;
        fits.reserve(m_experts.size());
        for (std::size_t at = 0; at < m_experts.size(); ++at)
            fits.push_back(sits(one, *m_experts[at]) ? Fit::Barred : fitOf(at, unit));
        return fits;
    }

  private:
    [[nodiscard]] Fit fitOf(std::size_t at, const Marks& unit) const {
        const std::vector<Tie> ties = tiesBetween(*m_experts[at], m_marks[at], unit);
        if (ties.empty()) return Fit::Free;
        return isBarring(ties) ? Fit::Barred : Fit::InConflict;
    }

    const std::vector<const Expert*>& m_experts;
    std::vector<Marks> m_marks;
};

/// Whoever must leave does not count: the panel is to be whole without him.
PanelCount lastingOf(const Casebook& book, const Case& one) {
    PanelCount count = countOf(book, one);
    for (const PanelSeat* seat : one.seats) {
        const Expert* expert = book.expert(seat->expert);
        if (seat->recused || expert == nullptr || !isBarred(*expert, *one.unit)) continue;
        --count.experts;
        count.finance -= expert->finance ? 1 : 0;
    }
    return count;
}

PanelNeed needOf(const Casebook& book, const Case& one, const Rules& rules) {
    const PanelCount count = lastingOf(book, one);
    PanelNeed need{&one};
    need.finance = std::max(0, rules.financeReviewers - count.finance);
    need.seats = std::max({0, panelSizeFor(*one.application, rules) - count.experts, need.finance});
    if ((count.experts + need.seats) % 2 == 0) ++need.seats;
    return need;
}

std::vector<const Case*> eachOnceByNumber(std::vector<const Case*> cases) {
    const auto number = [](const Case* one) -> const std::string& { return one->number(); };
    std::sort(cases.begin(), cases.end(),
              [&](const Case* one, const Case* other) { return number(one) < number(other); });
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
    return cases;
}

}  // namespace

std::vector<const Expert*> expertsByNumber(const FundYear& year) {
    std::vector<const Expert*> experts;
    for (const Expert& each : year.experts) experts.push_back(&each);
    std::sort(experts.begin(), experts.end(),
              [](const Expert* one, const Expert* other) { return one->number < other->number; });
    return experts;
}

std::vector<PanelNeed> panelNeeds(const Casebook& book, const std::vector<const Case*>& cases,
                                  const std::vector<const Expert*>& experts) {
    const Rules rules = book.plan().rules();
    const FitGauge gauge(experts);
    std::vector<PanelNeed> needs;
    for (const Case* one : eachOnceByNumber(cases)) {
        PanelNeed need = needOf(book, *one, rules);
        if (need.seats == 0) continue;
        need.fits = gauge.fitsOf(*one);
        needs.push_back(std::move(need));
    }
    return needs;
}

std::vector<int> panelLoads(const Casebook& book, const std::vector<const Expert*>& experts) {
    std::unordered_map<std::string_view, int> seats;
    for (const Case& one : book.cases()) {
        if (!one.isLive()) continue;
        for (const PanelSeat* seat : one.seats) seats[seat->expert] += seat->recused ? 0 : 1;
    }
    std::vector<int> loads;
    for (const Expert* each : experts) loads.push_back(seats[each->number]);
    return loads;
}

}  // namespace grants
