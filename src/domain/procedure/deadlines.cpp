// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/deadlines.h"

#include "domain/plan/workdays.h"
#include "domain/review/panel.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace grants {
namespace {

/// What leads an application on from where it stands.
struct Next {
    std::string_view state, action;
};
constexpr std::array<Next, 17> kNext = {{
    {"draft", "submit"},
    {"submitted", "accept"},
    {"returned", "resubmit"},
    {"accepted", "examine"},
    {"examined", "open-review"},
    {"in_review", "close-review"},
    {"reviewed", "propose"},
    {"proposed", "publicise"},
    {"publicised", "award"},
    {"objected", "settle"},
    {"awarded", "sign"},
    {"running", "request-acceptance"},
    {"rectifying", "request-acceptance"},
    {"in_acceptance", "conclude"},
    {"passed", "archive"},
    {"failed", "archive"},
    {"terminated", "archive"},
}};

const Action* nextAction(std::string_view state) {
    const auto found = std::find_if(kNext.begin(), kNext.end(),
                                    [state](const Next& each) { return each.state == state; });
    return found == kNext.end() ? nullptr : findAction(Subject::Application, found->action);
}

/// A review waits for its reviewers, not for the officer, until their sheets are complete.
bool waitsForSheets(const Casebook& book, const Case& one) {
    return one.state == "in_review" && !sheetFaults(book, one).empty();
}

std::optional<Date> correctionDue(const Case& one, const Rules& rules) {
    const Decision* returned = one.state == "returned" ? one.last("return") : nullptr;
    if (returned == nullptr) return std::nullopt;
    const Workdays calendar(rules.holidays, rules.extraWorkdays);
    return calendar.after(returned->date, rules.correctionWorkdays);
}

std::optional<Date> noticeEnds(const Case& one, const Rules& rules) {
    const Decision* begun = one.last("publicise");
    if (begun == nullptr) return std::nullopt;
    const Workdays calendar(rules.holidays, rules.extraWorkdays);
    return calendar.after(begun->date, rules.publicityWorkdays);
}

std::optional<Date> publicityEnds(const Case& one, const Rules& rules) {
    return one.state == "publicised" ? noticeEnds(one, rules) : std::nullopt;
}

/// By day, and what is overdue has the earliest.
bool isMoreUrgent(const Waiting& a, const Waiting& b) {
    const auto urgency = [](const Waiting& each) {
        const auto day = each.due ? each.due : each.opens;
        return std::tuple(!day.has_value(), day.value_or(Date()),
                          std::string_view(each.item->number()));
    };
    return urgency(a) < urgency(b);
}

}  // namespace

std::optional<Date> correctionDue(const Case& one, const Plan& plan) {
    return correctionDue(one, plan.rules());
}

std::optional<Date> noticeEnds(const Case& one, const Plan& plan) {
    return noticeEnds(one, plan.rules());
}

std::optional<Message> lateObjection(const Case& one, const Plan& plan, Date on) {
    const auto ends = noticeEnds(one, plan);
    if (!ends || on <= *ends) return std::nullopt;
    return translatable("procedure",
                        "{0} 的公示到 {1} 为止，{2} 提出的异议已经逾期；不受理的，请撤回这一步，"
                        "或按“异议不成立”处理。")
        .with(one.number(), inIso(*ends), inIso(on));
}

std::optional<Date> publicityEnds(const Case& one, const Plan& plan) {
    return publicityEnds(one, plan.rules());
}

std::vector<Waiting> waitingActions(const Casebook& book, Date today) {
    const Rules rules = book.plan().rules();
    std::vector<Waiting> all;
    for (const Case& each : book.cases()) {
        const Action* next = nextAction(each.state);
        if (next == nullptr || waitsForSheets(book, each)) continue;
        const auto due = correctionDue(each, rules);
        all.push_back({&each, next, due, due && *due < today, {}, {}});
        const auto ends = all.back().noticeEnds = publicityEnds(each, rules);
        if (ends && *ends >= today) all.back().opens = ends->plusDays(1);
    }
    std::sort(all.begin(), all.end(), isMoreUrgent);
    return all;
}

std::vector<const Action*> possibleActions(const Case& one) {
    std::vector<const Action*> possible;
    for (const Action& each : actions()) {
        const bool leads = each.subject == Subject::Application && leadsFrom(each, one.state);
        if (leads) possible.push_back(&each);
    }
    return possible;
}

}  // namespace grants
