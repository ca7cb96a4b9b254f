// SPDX-License-Identifier: GPL-3.0-or-later
// The application of the fund file that a returned form is about.
#pragma once

#include "domain/cases/casebook.h"
#include "domain/procedure/findings.h"
#include "exchange/forms/form_records.h"

#include <memory>
#include <optional>
#include <vector>

namespace grants {

/// The application that a form came for before: the one whose 受理号 it carries, else that of the
/// same unit, project and title. Neither: it is new.
struct FormMatch {
    const Case* stored = nullptr;
    std::optional<FormFault> fault;     // FORM_NUMBER
    [[nodiscard]] bool isOpen() const;  // may still be changed
};
[[nodiscard]] FormMatch matchOf(const Casebook& book, const ReturnedForm& form);
/// Other units' applications for the same project under the same title, and who they are.
[[nodiscard]] std::vector<const Case*> namesakesOf(const Casebook& book, const ReturnedForm& form);

/// What an application has that its form no longer says.
struct Leftovers {
    std::vector<Id<Commitment>> commitments;
    std::vector<Id<BudgetLine>> lines;
    std::vector<Id<TeamMember>> team;
    std::vector<Id<ScheduleStep>> steps;
    std::vector<Id<Enclosure>> enclosures;

    [[nodiscard]] bool empty() const {
        return commitments.empty() && lines.empty() && team.empty() && steps.empty() &&
               enclosures.empty();
    }
    void remove(Edit& edit) const;
};
[[nodiscard]] Leftovers leftoversOf(const Case& stored, const std::vector<FormRecord>& records);

/// The open findings that stop an application or need a reason, each at its cell of the form.
[[nodiscard]] std::vector<FormFault> findingsIn(const ReturnedForm& form, const Examiner& examiner,
                                                const Case& one);

}  // namespace grants
