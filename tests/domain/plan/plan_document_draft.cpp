// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_document_draft.h"

#include <stdexcept>

namespace grants {

Draft draftPlan() {
    return Draft::parse(builtInPlanJson());
}

std::string faultsOfText(std::string_view json) {
    const PlanReading reading = readPlan(json);
    if (reading.plan.has_value() == !reading.findings.empty())
        throw std::logic_error("a plan comes with faults, or none without");
    std::string lines;
    for (const Finding& finding : reading.findings) {
        if (finding.message.empty()) throw std::logic_error("a fault without a sentence");
        lines += finding.code + " " + finding.place.path + "\n";
    }
    return lines;
}

std::string faultsOf(const Draft& draft) {
    return faultsOfText(draft.dump());
}

}  // namespace grants
