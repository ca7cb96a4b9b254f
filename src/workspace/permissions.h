// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what. Every edit asks here; roles and people answer once they exist, until then the
// local user may do everything.
#pragma once

#include <string>

namespace grants {

struct Actor {
    std::string name;  // shown in the audit trail
};

enum class Operation { EnterEvidence, Import, ChangePlan, Restore };

/// Answers whether `actor` may do `operation`.
class Permissions {
  public:
    virtual ~Permissions() = default;
    [[nodiscard]] virtual bool allows(const Actor& actor, Operation operation) const = 0;
};

/// The rule of a file without people: its owner may do everything.
class OwnerPermissions : public Permissions {
  public:
    [[nodiscard]] bool allows(const Actor&, Operation) const override { return true; }
};

}  // namespace grants
