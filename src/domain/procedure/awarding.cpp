// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/awarding.h"

#include "domain/cases/awards.h"
#include "domain/plan/number_form.h"

#include <algorithm>

namespace grants {
namespace {

/// Of plans of an older form, which name none.
constexpr const char* kFormerPattern = "LX-{code}-{serial}";

NumberForm awardForm(const Plan& plan, std::string_view project) {
    const std::string& pattern = plan.value("award_number");
    return {pattern.empty() ? std::string(kFormerPattern) : pattern, project};
}

}  // namespace

std::string nextAwardNumber(const FundYear& year, const Plan& plan, std::string_view project) {
    const NumberForm form = awardForm(plan, project);
    std::int64_t largest = 0;
    for (const Decision& each : year.decisions)
        if (each.action == "award") largest = std::max(largest, form.serialOf(each.issued));
    return form.with(largest + 1);
}

void fillIn(Decision& wanted, const Casebook& book, const Case& one) {
    if (wanted.action != "award") return;
    if (!wanted.amount) wanted.amount = proposedAmount(one);
    wanted.issued = nextAwardNumber(book.year(), book.plan(), one.application->project);
}

}  // namespace grants
