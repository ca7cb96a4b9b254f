// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/day_order.h"

#include "domain/decisions/actions.h"

#include <map>
#include <unordered_map>
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

}  // namespace

Message DayOutOfOrder::sentence() const {
    const bool isPaid = decision->subject == Subject::Payment && decision->after == "paid";
    const Message words =
        isPaid ? translatable("procedure",
                              "{0} 的支付日期是 {1}，早于它的上一步 {2}；台账按各自的日期记。"
                              "请核对，支付不能撤回，写错了请追回以后重新支付。")
               : translatable("procedure",
                              "{0} 有一步的日期是 {1}，早于它的上一步 {2}；台账按各自的日期记。"
                              "请核对，写错了请撤回重新办理。");
    return words.with(decision->number, inIso(decision->date), inIso(before));
}

std::vector<DayOutOfOrder> daysOutOfOrder(const FundYear& year) {
    LastDays lastDays(year);
    const auto reversed = reversedAmong(year.decisions);
    std::vector<DayOutOfOrder> found;
    for (const Decision& each : year.decisions) {
        if (each.reverses || reversed.contains(each.id.value)) continue;
        const Date before = lastDays.exchangeFor(each);
        if (each.date < before) found.push_back({&each, before});
    }
    return found;
}

}  // namespace grants
