// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/review/sealing.h"

#include "domain/decisions/actions.h"
#include "workspace/review/blinding.h"

#include <algorithm>
#include <set>
#include <string>

namespace grants {
namespace {

/// What the person works on.
struct Assigned {
    Assigned(const FundYear& year, const Expert* self) {
        if (self == nullptr) return;
        expert = self->number;
        for (const PanelSeat& each : year.seats)
            if (each.expert == expert && !each.recused) applications.insert(each.application);
    }
    [[nodiscard]] bool has(const std::string& application) const {
        return applications.count(application) != 0;
    }

    std::string expert;
    std::unordered_set<std::string_view> applications;
};

template <class Part>
std::vector<Part> partsOf(const std::vector<Part>& parts, const Assigned& assigned) {
    std::vector<Part> kept;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(kept),
                 [&](const Part& each) { return assigned.has(each.application); });
    return kept;
}

template <class Part>
std::vector<Part> ownOf(const std::vector<Part>& parts, const Assigned& assigned) {
    std::vector<Part> kept = partsOf(parts, assigned);
    std::erase_if(kept, [&](const Part& each) { return each.expert != assigned.expert; });
    return kept;
}

void takeApplications(const FundYear& year, const Assigned& assigned, FundYear& seen) {
    std::set<Id<Organisation>> units;
    std::set<std::int64_t> records;
    for (const Application& each : year.applications) {
        if (!assigned.has(each.number)) continue;
        seen.applications.push_back(each);
        units.insert(each.unit);
        records.insert(each.id.value);
    }
    std::vector<Organisation> known;
    for (const Id<Organisation> unit : units) known.push_back(year.registry.at(unit));
    seen.registry = Registry(std::move(known));
    std::copy_if(year.attachments.begin(), year.attachments.end(),
                 std::back_inserter(seen.attachments), [&](const Attachment& each) {
                     return each.kind == "application" && records.count(each.record) != 0;
                 });
}

/// No more of a decision than where it led.
void takeStates(const FundYear& year, const Assigned& assigned, FundYear& seen) {
    for (Decision each : year.decisions) {
        if (each.subject != Subject::Application || !assigned.has(each.number)) continue;
        each.person = {};
        each.opinion.clear();
        each.override.clear();
        each.passed.clear();
        seen.decisions.push_back(std::move(each));
    }
}

FundYear seenBy(const Assigned& assigned, const FundYear& year, const Plan& plan) {
    FundYear seen;
    takeApplications(year, assigned, seen);
    takeStates(year, assigned, seen);
    seen.commitments = partsOf(year.commitments, assigned);
    seen.budgetLines = partsOf(year.budgetLines, assigned);
    seen.team = partsOf(year.team, assigned);
    seen.schedule = partsOf(year.schedule, assigned);
    seen.enclosures = partsOf(year.enclosures, assigned);
    seen.seats = ownOf(year.seats, assigned);
    seen.scores = ownOf(year.scores, assigned);
    for (const Expert& each : year.experts)
        if (each.number == assigned.expert) seen.experts.push_back(each);
    blind(seen, plan.rules());
    return seen;
}

}  // namespace

std::unordered_set<std::string_view> underReview(const FundYear& year) {
    const auto decided = decidedStates(year.decisions);
    std::unordered_set<std::string_view> numbers;
    for (const Application& each : year.applications) {
        const auto found = decided.find(each.number);
        const std::string& state = found == decided.end() ? each.takenUp : found->second;
        if (state == "in_review") numbers.insert(each.number);
    }
    return numbers;
}

const Expert* expertOf(const FundYear& year, std::string_view login) {
    const bool isPackage = !year.packages.empty();
    const auto isSelf = [&](const Expert& each) {
        return isPackage ? each.number == year.packages.front().expert
                         : !login.empty() && each.login == login;
    };
    const auto found = std::find_if(year.experts.begin(), year.experts.end(), isSelf);
    return found == year.experts.end() ? nullptr : &*found;
}

void sealSheets(FundYear& year, const SheetReader& reader) {
    std::vector<Score*> scores;
    for (Score& each : year.scores) scores.push_back(&each);
    sealScores(scores, year, reader);
}

void sealScores(const std::vector<Score*>& scores, const FundYear& year,
                const SheetReader& reader) {
    if (scores.empty()) return;
    const auto open = underReview(year);
    const Assigned assigned(year, expertOf(year, reader.login));
    for (Score* each : scores) {
        const bool own = each->expert == assigned.expert;
        const bool typed = each->onPaper && reader.organises && !assigned.has(each->application);
        if (own || typed || open.count(each->application) == 0) continue;
        each->points = {};
        each->words.clear();
        each->sealed = true;
    }
}

bool isSealed(Id<Score> score, const FundYear& seen) {
    return std::any_of(seen.scores.begin(), seen.scores.end(),
                       [score](const Score& each) { return each.id == score && each.sealed; });
}

FundYear yearOfReviewer(const FundYear& year, const Plan& plan, std::string_view login) {
    FundYear seen = seenBy(Assigned(year, expertOf(year, login)), year, plan);
    seen.packages = year.packages;
    return seen;
}

FundYear yearForPackage(const FundYear& year, const Plan& plan, const Expert& expert) {
    Assigned assigned(year, &expert);
    const auto open = underReview(year);
    std::erase_if(assigned.applications,
                  [&open](std::string_view number) { return open.count(number) == 0; });
    return seenBy(assigned, year, plan);
}

}  // namespace grants
