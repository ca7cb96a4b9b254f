// SPDX-License-Identifier: GPL-3.0-or-later
// What is found about an application (projects §2): computed, never stored.
#pragma once

#include "base/message.h"
#include "domain/cases/casebook.h"
#include "domain/procedure/supported_part.h"
#include "domain/procedure/weight.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grants {

struct ApplicationFinding {
    std::string_view code;
    Weight weight = Weight::Block;
    std::string clause;
    std::string_view indicator;        // of MISSING_COMMITMENT and BELOW_PLAN
    Message message;                   // what is wrong and how to mend it
    const Decision* passed = nullptr;  // the standing decision that overrode or accepted it

    /// "BELOW_PLAN P1-3b", "OVER_UNIT_CAP": how decisions name it.
    [[nodiscard]] std::string key() const;
    [[nodiscard]] bool isOpen() const { return passed == nullptr; }
    /// Whether a decision with a reason is still to be taken about it before award.
    [[nodiscard]] bool needsReason() const { return weight == Weight::Review && isOpen(); }
    /// Whether such a decision was taken.
    [[nodiscard]] bool isAccepted() const;
};

/// All codes, in the order of the table in projects §2.
[[nodiscard]] std::vector<std::string_view> findingCodes();
/// Whether what blocks under this code gives way to an override: all but the policy's unit caps.
[[nodiscard]] bool givesWay(std::string_view code);

/// Examines the applications of one casebook; what the plan and the other applications say to each
/// is looked up once. The casebook must outlive it.
class Examiner {
  public:
    explicit Examiner(const Casebook& book);

    /// In the order of the table in projects §2, those of indicators in plan order.
    [[nodiscard]] std::vector<ApplicationFinding> findingsOf(const Case& one) const;

  private:
    const Plan& m_plan;
    Rules m_rules;
    /// By unit: its live application with the smallest 受理号, of all and of the consultancy
    /// project.
    std::unordered_map<std::int64_t, const Case*> m_first, m_consultancy;
    SubsidisedRecords m_subsidised;
};

/// Of one application; for many, ask one Examiner.
[[nodiscard]] std::vector<ApplicationFinding> findingsOf(const Casebook& book, const Case& one);

}  // namespace grants
