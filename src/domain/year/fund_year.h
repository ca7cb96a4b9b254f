// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a fund file knows of its year, as values: what the calculations read.
#pragma once

#include "domain/applications/application.h"
#include "domain/applications/application_parts.h"
#include "domain/applications/claim.h"
#include "domain/applications/review.h"
#include "domain/applications/review_package.h"
#include "domain/decisions/decision.h"
#include "domain/evidence/attachment.h"
#include "domain/evidence/attribution.h"
#include "domain/evidence/licence_record.h"
#include "domain/evidence/pledge.h"
#include "domain/evidence/recognition.h"
#include "domain/evidence/records.h"
#include "domain/money/appropriation.h"
#include "domain/money/batch.h"
#include "domain/money/payment.h"
#include "domain/money/reallocation.h"
#include "domain/people/person.h"
#include "domain/registry/organisation.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace grants {

/// Units in id order, found by id or code in constant time.
class Registry {
  public:
    Registry() = default;
    /// Throws Error(FundFile) for ids that no fund file can have come to.
    explicit Registry(std::vector<Organisation> units);

    [[nodiscard]] const std::vector<Organisation>& units() const { return m_units; }
    /// The unit must exist: foreign keys guarantee it. Throws Error(FundFile) otherwise.
    [[nodiscard]] const Organisation& at(Id<Organisation> id) const { return m_units[indexOf(id)]; }
    /// Dense position of a unit in units(), for arrays by unit.
    [[nodiscard]] std::size_t indexOf(Id<Organisation> id) const;
    [[nodiscard]] const Organisation* find(const CreditCode& code) const;

  private:
    std::vector<Organisation> m_units;
    std::vector<std::uint32_t> m_indexById;  // by id value; ids are small and dense
    std::unordered_map<CreditCode, std::uint32_t> m_indexByCode;
};

struct FundYear {
    Registry registry;
    std::vector<LicenceRecord> licences;
    std::vector<Pledge> pledges;
    std::vector<ProductFiling> products;
    std::vector<Activity> activities;
    std::vector<Deliverable> deliverables;
    std::vector<Survey> surveys;
    std::vector<PatentStock> stocks;
    std::vector<OtherFunding> otherFunding;
    std::vector<Application> applications;
    std::vector<Commitment> commitments;
    std::vector<BudgetLine> budgetLines;
    std::vector<TeamMember> team;
    std::vector<ScheduleStep> schedule;
    std::vector<Enclosure> enclosures;
    std::vector<FormCheck> formChecks;
    std::vector<Expert> experts;
    std::vector<PanelSeat> seats;
    std::vector<Score> scores;
    std::vector<Claim> claims;
    std::vector<Recognition> recognitions;
    std::vector<Attribution> attributions;
    std::vector<Appropriation> appropriations;
    std::vector<Reallocation> reallocations;
    std::vector<Payment> payments;
    std::vector<Batch> batches;
    std::vector<BatchLine> batchLines;
    std::vector<Person> people;
    std::vector<Decision> decisions;
    std::vector<Attachment> attachments;
    std::vector<ReviewPackage> packages;  // one in a file that is a package, none in others
};

}  // namespace grants
