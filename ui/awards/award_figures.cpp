// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/award_figures.h"

#include "domain/acceptance/concluded_on.h"
#include "domain/cases/awards.h"
#include "domain/payments/dues.h"
#include "domain/plan/workdays.h"
#include "domain/procedure/deadlines.h"
#include "domain/procedure/funds.h"

#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

constexpr std::array<std::string_view, 8> kAwarded = {"awarded",       "running", "rectifying",
                                                      "in_acceptance", "passed",  "failed",
                                                      "terminated",    "archived"};
constexpr std::array<std::string_view, 2> kPublicised = {"publicised", "objected"};
constexpr std::array<std::string_view, 3> kReviewed = {"reviewed", "proposed", "not_selected"};

template <std::size_t N>
bool isAmong(const std::array<std::string_view, N>& states, std::string_view state) {
    return std::find(states.begin(), states.end(), state) != states.end();
}

bool wasPublicised(const Case& one) {
    return isAmong(kPublicised, one.state) || isAmong(kAwarded, one.state);
}

std::vector<Ranking> rankingsIn(const Casebook& book) {
    std::vector<Ranking> rankings;
    for (const SupportProject& project : book.plan().projects)
        rankings.push_back(rankingOf(book, project));
    return rankings;
}

std::vector<LineLoad> linesIn(const Paybook& book) {
    std::vector<LineLoad> lines;
    for (const ProjectLoad& each : projectLoads(book.cases()))
        lines.push_back({each, freeOfLine(book, *each.project)});
    return lines;
}

/// Only where something waits: the fund's schemes are calculated for it.
std::vector<AwardSuggestion> suggestionsFor(const Paybook& book, const SupportProject& project) {
    const auto cases = book.cases().ofProject(project.code);
    const bool waits = std::any_of(cases.begin(), cases.end(),
                                   [](const Case* each) { return each->state == "reviewed"; });
    return waits ? suggestAwards(book, project) : std::vector<AwardSuggestion>();
}

ProposalRow proposalRow(const RankedCase& ranked, const std::vector<AwardSuggestion>& suggestions) {
    ProposalRow row{ranked.item->application->id, ranked.item, &ranked, {}};
    const auto found =
        std::find_if(suggestions.begin(), suggestions.end(),
                     [&](const AwardSuggestion& each) { return each.item == ranked.item; });
    if (found != suggestions.end()) row.suggestion = *found;
    return row;
}

std::vector<ProposalRow> proposalsIn(const Paybook& book, const std::vector<Ranking>& rankings) {
    std::vector<ProposalRow> rows;
    for (std::size_t at = 0; at < rankings.size(); ++at) {
        const auto suggestions = suggestionsFor(book, book.cases().plan().projects[at]);
        for (const RankedCase& each : rankings[at].cases) {
            const bool isOver = isAmong(kReviewed, each.item->state) || wasPublicised(*each.item);
            if (isOver) rows.push_back(proposalRow(each, suggestions));
        }
    }
    return rows;
}

int workdaysBetween(Date from, Date last, const Workdays& calendar) {
    int days = 0;
    for (Date day = from; day < last;) {
        day = day.plusDays(1);
        days += calendar.isWorkday(day) ? 1 : 0;
    }
    return days;
}

std::vector<AwardRow> awardsIn(const Paybook& payments, Date day) {
    const Casebook& book = payments.cases();
    const Rules rules = book.plan().rules();
    const Workdays calendar(rules.holidays, rules.extraWorkdays);
    std::vector<AwardRow> rows;
    for (const Case& each : book.cases()) {
        if (!wasPublicised(each)) continue;
        AwardRow row{each.application->id, &each, publicityEnds(each, book.plan())};
        if (row.ends) row.workdaysLeft = workdaysBetween(day, *row.ends, calendar);
        row.paid = paidOf(payments, each);
        row.due = dueOf(payments, each);
        row.recoverable = recoverableOf(payments, each);
        rows.push_back(row);
    }
    return rows;
}

/// What was concluded stays as it was concluded on.
AcceptanceRow acceptanceIn(const Casebook& book, const Case& one, const AwardRecords& records,
                           Date on) {
    const Decision* conclusion = conclusionOf(one);
    if (conclusion == nullptr)
        return {one.application->id, &one, acceptanceOf(book, one, records), on};
    return {one.application->id, &one, ConcludedOn(book, one, *conclusion).acceptance(),
            conclusion->date};
}

std::vector<AcceptanceRow> acceptancesIn(const Casebook& book, const AwardRecords& records,
                                         Date on) {
    std::vector<AcceptanceRow> rows;
    for (const Case& each : book.cases())
        if (isAmong(kAwarded, each.state)) rows.push_back(acceptanceIn(book, each, records, on));
    return rows;
}

template <class Row>
const Row* rowFor(const std::vector<Row>& rows, const Case& one) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.item == &one; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

std::optional<Money> ProposalRow::offered() const {
    if (!suggestion || suggestion->amount.isZero()) return std::nullopt;
    return suggestion->amount;
}

std::optional<Money> AcceptanceRow::computedAmount() const {
    return acceptance.outcome ? acceptance.amountAfter(*acceptance.outcome) : std::nullopt;
}

AwardFigures::AwardFigures(std::shared_ptr<const FundYear> ofYear,
                           std::shared_ptr<const Plan> byPlan, Date on)
    : year(std::move(ofYear)),
      plan(std::move(byPlan)),
      day(on),
      names(std::make_shared<const UnitNames>(year)),
      book(*year, *plan),
      payments(book),
      money(payments),
      records(book, on),
      rankings(rankingsIn(book)),
      lines(linesIn(payments)),
      freeOfFund(grants::freeOfFund(payments)),
      proposals(proposalsIn(payments, rankings)),
      awards(awardsIn(payments, on)),
      acceptances(acceptancesIn(book, records, on)) {}

const Case* AwardFigures::find(std::string_view number) const {
    if (const Case* found = book.find(number)) return found;
    const auto award = std::find_if(awards.begin(), awards.end(), [number](const AwardRow& row) {
        return awardNumber(*row.item) == number;
    });
    return award == awards.end() || number.empty() ? nullptr : award->item;
}

const AcceptanceRow* AwardFigures::acceptanceFor(const Case& one) const {
    return rowFor(acceptances, one);
}

const AwardRow* AwardFigures::awardFor(const Case& one) const {
    return rowFor(awards, one);
}

const ProposalRow* AwardFigures::proposalFor(const Case& one) const {
    return rowFor(proposals, one);
}

int AwardFigures::openReviewsBeside(const Case& one) const {
    const auto ranking = std::find_if(rankings.begin(), rankings.end(), [&](const Ranking& each) {
        return each.project == one.project->code;
    });
    if (ranking == rankings.end()) return 0;
    return static_cast<int>(
        std::count_if(ranking->cases.begin(), ranking->cases.end(), mayChangeRanks));
}

}  // namespace grants::ui
