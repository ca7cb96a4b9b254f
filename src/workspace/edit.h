// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done inside one change: put and remove values. Lives only inside Workspace::edit.
#pragma once

#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"
#include "workspace/changes.h"

#include <memory>

namespace grants {

class Stores;  // storage; hidden from the faces

class Edit {
  public:
    explicit Edit(Stores& stores);

    /// Inserts when id is 0, else updates that row if its version is still the value's version.
    /// Throws Error(FundFile) on a version that moved on, a duplicate natural key or a missing
    /// unit. Returns the row's id. An update that changes nothing writes nothing.
    Id<Organisation> put(const Organisation& value);
    Id<LicenceRecord> put(const LicenceRecord& value);
    Id<Pledge> put(const Pledge& value);
    Id<ProductFiling> put(const ProductFiling& value);
    Id<Activity> put(const Activity& value);
    Id<Deliverable> put(const Deliverable& value);
    Id<Survey> put(const Survey& value);
    Id<PatentStock> put(const PatentStock& value);
    Id<OtherFunding> put(const OtherFunding& value);
    Id<Application> put(const Application& value);
    Id<Commitment> put(const Commitment& value);
    Id<Claim> put(const Claim& value);

    void remove(Id<Organisation> id);
    void remove(Id<LicenceRecord> id);
    void remove(Id<Pledge> id);
    void remove(Id<ProductFiling> id);
    void remove(Id<Activity> id);
    void remove(Id<Deliverable> id);
    void remove(Id<Survey> id);
    void remove(Id<PatentStock> id);
    void remove(Id<OtherFunding> id);
    void remove(Id<Application> id);
    void remove(Id<Commitment> id);
    void remove(Id<Claim> id);

    /// Replaces the plan kept in the file; `json` is its text as read.
    void putPlan(const Plan& plan, std::string_view json);

    [[nodiscard]] const Changes& changes() const { return m_changes; }

  private:
    Stores& m_stores;
    Changes m_changes;
};

}  // namespace grants
