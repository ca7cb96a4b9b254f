// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/day_order.h"

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace grants {
namespace {

/// The day of the last step of each subject, by its number.
class LastDays {
  public:
    explicit LastDays(const FundYear& year) {
        for (const Application& each : year.applications)
            m_days[Subject::Application].emplace(each.number, each.date);
    }
    /// The day of the step before this one, which is the last from now on.
    [[nodiscard]] Date exchangeFor(const Decision& decision) {
        const auto place = m_days[decision.subject].try_emplace(decision.number, decision.date);
        return std::exchange(place.first->second, decision.date);
    }

  private:
    std::map<Subject, std::unordered_map<std::string_view, Date>> m_days;
};

std::unordered_set<std::int64_t> reversedIn(const FundYear& year) {
    std::unordered_set<std::int64_t> reversed;
    for (const Decision& each : year.decisions)
        if (each.reverses) reversed.insert(each.reverses.value);
    return reversed;
}

}  // namespace

Message DayOutOfOrder::sentence() const {
    return translatable("procedure",
                        "{0} 有一步的日期是 {1}，早于它的上一步 {2}；台账按各自的日期记。"
                        "请核对，写错了请撤回重新办理。")
        .with(decision->number, inIso(decision->date), inIso(before));
}

std::vector<DayOutOfOrder> daysOutOfOrder(const FundYear& year) {
    LastDays lastDays(year);
    const auto reversed = reversedIn(year);
    std::vector<DayOutOfOrder> found;
    for (const Decision& each : year.decisions) {
        if (each.reverses || reversed.contains(each.id.value)) continue;
        const Date before = lastDays.exchangeFor(each);
        if (each.date < before) found.push_back({&each, before});
    }
    return found;
}

std::optional<Refusal> dayTooEarly(const std::vector<const Decision*>& standing,
                                   const Decision& wanted) {
    if (wanted.subject == Subject::Application || standing.empty()) return std::nullopt;
    const Date before = standing.back()->date;
    if (wanted.date >= before) return std::nullopt;
    return Refusal{
        {Severity::Error, "DAY_ORDER", "",
         translatable("procedure",
                      "{0} 的上一步是 {1} 办理的，这一步的日期不能更早；请改成 {1} 或以后的日期。")
             .with(wanted.number, inIso(before)),
         Place{.record = wanted.number}},
        "DAY_ORDER"};
}

}  // namespace grants
