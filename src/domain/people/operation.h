// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: the one table operation × role (projects §1).
#pragma once

#include "domain/people/role.h"

#include <cstdint>

namespace grants {

enum class Operation : std::uint8_t {
    Enter,           // units, evidence, claims, drafts; undo own
    Import,          // the same from workbooks
    Submit,          // submit, resubmit, withdraw
    Examine,         // accept, return, examine, panels, open and close review
    Score,           // own sheets
    Propose,         // propose, publicise, settle, sign and what else leads an application on
    Judge,           // judge deliverables, attribute records, decide findings
    Award,           // award, conclude, approve payments, reallocations, batches, overrides
    RequestPayment,  // request payments, freeze batches
    Pay,             // pay, recover, enter appropriations, propose reallocations
    ImportOwn,       // money and awards from workbooks: what one's own decisions bring
    ChangePlan,
    ManagePeople,
    Restore,
    Void,
    Read,    // and report everything but sealed sheets
    BackUp,  // a copy holds all that can be read
    ReadTrail,
};
inline constexpr int kOperations = static_cast<int>(Operation::ReadTrail) + 1;

[[nodiscard]] PersonRoles rolesFor(Operation operation);
/// "{0} may not …; {1} can", to be filled with a person and who has the right.
[[nodiscard]] Message refusalOf(Operation operation);

}  // namespace grants
