// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attribution/claimants.h"

#include "domain/cases/awards.h"
#include "domain/progress/evidence_pass.h"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <unordered_set>

namespace grants {
namespace {

constexpr std::array<Footing, 4> kFootings = {Footing::Service, Footing::Park, Footing::Provider,
                                              Footing::Recipient};

/// Nothing for what a unit holds by itself, which is never shared.
std::optional<Footing> footingOf(const NumericGoal& goal) {
    switch (goal.by) {
        case Party::Service:
            return Footing::Service;
        case Party::Anyone:
            return Footing::Park;
        case Party::Provider:
            return Footing::Provider;
        case Party::Recipient:
            return Footing::Recipient;
        case Party::Holder:
            break;
    }
    return std::nullopt;
}

std::vector<const Case*> liveAwards(const Casebook& book) {
    std::vector<const Case*> awards;
    for (const Case& each : book.cases())
        if (each.project != nullptr && isLiveAward(each)) awards.push_back(&each);
    return awards;
}

std::vector<const NumericGoal*> goalsOn(Footing footing, const SupportProject& project) {
    std::vector<const NumericGoal*> goals;
    for (const Indicator& each : project.indicators) {
        const auto* goal = std::get_if<NumericGoal>(&each.goal);
        if (goal != nullptr && footingOf(*goal) == footing) goals.push_back(goal);
    }
    return goals;
}

/// Who counts everybody's records, whatever the park.
bool countsAnyones(const Case& award) {
    const auto goals = goalsOn(Footing::Park, *award.project);
    return std::any_of(goals.begin(), goals.end(),
                       [](const NumericGoal* goal) { return goal->geography != Geography::Park; });
}

/// The units whose records concern some award: those awarded, and the tenants of their parks. Most
/// records of a large year concern none, and are looked at once.
class Concerned {
  public:
    Concerned(const Registry& registry, const std::vector<const Case*>& awards)
        : m_registry(registry),
          m_units(registry.units().size(),
                  std::any_of(awards.begin(), awards.end(),
                              [](const Case* each) { return countsAnyones(*each); })) {
        std::unordered_set<std::string_view> codes;
        for (const Case* each : awards) {
            m_units[registry.indexOf(each->unit->id)] = true;
            codes.insert(each->unit->code.text());
        }
        for (std::size_t at = 0; at < m_units.size(); ++at) {
            const auto& park = registry.units()[at].park;
            if (park && codes.contains(park->text())) m_units[at] = true;
        }
    }

    bool operator()(const LicenceRecord& record) const {
        return is(record.service) || anyOf(record.providers) || anyOf(record.recipients);
    }
    bool operator()(const Pledge& pledge) const { return is(pledge.service) || is(pledge.debtor); }
    bool operator()(const ProductFiling& filing) const {
        return is(filing.service) || is(filing.enterprise);
    }

  private:
    bool is(Id<Organisation> unit) const { return unit && m_units[m_registry.indexOf(unit)]; }
    bool anyOf(const std::vector<Id<Organisation>>& units) const {
        return std::any_of(units.begin(), units.end(), [this](auto unit) { return is(unit); });
    }

    const Registry& m_registry;
    std::vector<bool> m_units;  // by place in the registry
};

template <class Record>
void note(const std::vector<Record>& records, EvidenceRef::Kind kind, const Concerned& concerned,
          std::vector<ClaimedRecord>& noted) {
    for (std::size_t at = 0; at < records.size(); ++at)
        if (concerned(records[at])) noted.push_back({{kind, at}, {}});
}

std::vector<ClaimedRecord> concerning(const FundYear& year,
                                      const std::vector<const Case*>& awards) {
    const Concerned concerned(year.registry, awards);
    std::vector<ClaimedRecord> noted;
    note(year.licences, EvidenceRef::Kind::Licence, concerned, noted);
    note(year.pledges, EvidenceRef::Kind::Pledge, concerned, noted);
    note(year.products, EvidenceRef::Kind::Product, concerned, noted);
    return noted;
}

/// Adds the award to what it would count by its indicators of one footing.
void claim(const FundYear& year, const Rules& rules, Date asOf, Claimant claimant,
           std::vector<ClaimedRecord>& records) {
    const auto goals = goalsOn(claimant.footing, *claimant.award->project);
    if (goals.empty()) return;
    EvidencePass pass(year, rules, Timeline::whole(rules.factWindow, asOf),
                      claimant.award->unit->id);
    for (const NumericGoal* goal : goals) pass.measure(*goal);
    for (ClaimedRecord& each : records) {
        const bool known = !each.claimants.empty() && each.claimants.back().award == claimant.award;
        if (!known && pass.countsAt(each.record).value_or(false))
            each.claimants.push_back(claimant);
    }
}

}  // namespace

std::vector<ClaimedRecord> claimedRecords(const Casebook& book, Date asOf) {
    const auto awards = liveAwards(book);
    if (awards.empty()) return {};
    const FundYear& year = book.year();
    const Rules rules = book.plan().rules();
    std::vector<ClaimedRecord> records = concerning(year, awards);
    for (const Case* award : awards)
        for (const Footing footing : kFootings) claim(year, rules, asOf, {award, footing}, records);
    std::erase_if(records, [](const ClaimedRecord& each) { return each.claimants.empty(); });
    return records;
}

std::vector<EvidenceRef> countableFor(const Case& one, const Casebook& book,
                                      const std::vector<EvidenceRef>& records) {
    if (one.project == nullptr) return {};
    const Rules rules = book.plan().rules();
    std::vector<ClaimedRecord> asked;
    for (const EvidenceRef each : records) asked.push_back({each, {}});
    for (const Footing footing : kFootings)
        claim(book.year(), rules, rules.factWindow.last, {&one, footing}, asked);
    std::vector<EvidenceRef> counted;
    for (const ClaimedRecord& each : asked)
        if (!each.claimants.empty()) counted.push_back(each.record);
    return counted;
}

bool concerns(const FundYear& year, const Case& one, EvidenceRef record) {
    const Concerned concerned(year.registry, {&one});
    switch (record.kind) {
        case EvidenceRef::Kind::Licence:
            return concerned(year.licences[record.index]);
        case EvidenceRef::Kind::Pledge:
            return concerned(year.pledges[record.index]);
        case EvidenceRef::Kind::Product:
            return concerned(year.products[record.index]);
        default:
            return false;
    }
}

const std::string& numberOf(const FundYear& year, EvidenceRef record) {
    switch (record.kind) {
        case EvidenceRef::Kind::Licence:
            return year.licences[record.index].registerNo;
        case EvidenceRef::Kind::Pledge:
            return year.pledges[record.index].registerNo;
        case EvidenceRef::Kind::Product:
            return year.products[record.index].filingNo;
        default:
            throw std::logic_error("nobody attributes a record of this kind");
    }
}

}  // namespace grants
