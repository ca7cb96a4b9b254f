// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of evidence: their tabs and what the search finds of them.
#pragma once

#include "ui/evidence/kind_pane.h"

namespace grants::ui {

[[nodiscard]] EvidenceKind<LicenceRecord> licenceKind();
[[nodiscard]] EvidenceKind<Pledge> pledgeKind();
[[nodiscard]] EvidenceKind<ProductFiling> productKind();
[[nodiscard]] EvidenceKind<Activity> activityKind();
[[nodiscard]] EvidenceKind<Deliverable> deliverableKind();
[[nodiscard]] EvidenceKind<Survey> surveyKind();
[[nodiscard]] EvidenceKind<PatentStock> stockKind();
[[nodiscard]] EvidenceKind<OtherFunding> fundingKind();
[[nodiscard]] EvidenceKind<Claim> claimKind();

/// In the order of the tabs. The records stand before the claims that name them, so that a register
/// number leads to the record.
template <class Visit>
void forEachEvidenceKind(Visit visit) {
    visit(licenceKind());
    visit(pledgeKind());
    visit(productKind());
    visit(activityKind());
    visit(deliverableKind());
    visit(surveyKind());
    visit(stockKind());
    visit(fundingKind());
    visit(claimKind());
}

/// How the page meets a kind without knowing its row type.
struct KindEntry {
    QString key, title, icon;
    std::size_t (*count)(const FundYear&);
    std::function<KindPane*(Drafts&, QWidget*)> make;
};
[[nodiscard]] std::vector<KindEntry> evidenceKinds();

/// A link to the unit's page, when there is a unit.
void linkUnit(DetailText& text, const QString& role, Id<Organisation> unit, const UnitNames& names);
/// All patents, one a line.
void listPatents(DetailText& text, const std::vector<PatentNumber>& patents);

}  // namespace grants::ui
