// SPDX-License-Identifier: GPL-3.0-or-later
// What 立项拨付 shows of one snapshot, from the ranking to the conclusion. Made beside the window,
// once a snapshot.
#pragma once

#include "domain/acceptance/acceptance.h"
#include "domain/attribution/award_records.h"
#include "domain/payments/paybook.h"
#include "domain/procedure/award_suggestions.h"
#include "domain/procedure/slots.h"
#include "domain/review/ranking.h"
#include "ui/awards/payment_figures.h"
#include "ui/words/unit_names.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace grants::ui {

/// What a project still has to give.
struct LineLoad {
    ProjectLoad load;
    Money free;  // of its line; negative when it is overdrawn
};

/// An application whose review is over.
struct ProposalRow {
    Id<Application> id;
    const Case* item = nullptr;
    const RankedCase* ranked = nullptr;
    std::optional<AwardSuggestion> suggestion;  // of one that waits to be proposed

    [[nodiscard]] const std::string& number() const { return item->number(); }
    /// The amount that can be proposed; nothing where none can.
    [[nodiscard]] std::optional<Money> offered() const;
};

/// An application that was publicised, or went further.
struct AwardRow {
    Id<Application> id;
    const Case* item = nullptr;
    std::optional<Date> ends;  // of public notice, as long as it is publicised
    int workdaysLeft = 0;      // after the figures' day, to that day
    Money paid, due, recoverable;

    [[nodiscard]] const std::string& number() const { return item->number(); }
};

/// An award with what it promised and delivered.
struct AcceptanceRow {
    Id<Application> id;
    const Case* item = nullptr;
    Acceptance acceptance;
    Date asOf;  // of the acceptance: its conclusion's day, else that of the figures

    [[nodiscard]] const std::string& number() const { return item->number(); }
    /// What it would be paid in the end; nothing while that is open.
    [[nodiscard]] std::optional<Money> computedAmount() const;
};

/// Immutable; to be shared and read from any thread. Rows point into the books.
struct AwardFigures {
    AwardFigures(std::shared_ptr<const FundYear> ofYear, std::shared_ptr<const Plan> byPlan,
                 Date on);
    AwardFigures(const AwardFigures&) = delete;
    AwardFigures& operator=(const AwardFigures&) = delete;

    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const Plan> plan;
    Date day;
    std::shared_ptr<const UnitNames> names;
    Casebook book;
    Paybook payments;
    PaymentFigures money;
    AwardRecords records;
    std::vector<Ranking> rankings;  // one a project, in plan order
    std::vector<LineLoad> lines;    // the same
    Money freeOfFund;
    std::vector<ProposalRow> proposals;  // by project, best first
    std::vector<AwardRow> awards;        // in the order of the year's applications
    std::vector<AcceptanceRow> acceptances;

    /// By 受理号 or 立项编号; null for none.
    [[nodiscard]] const Case* find(std::string_view number) const;
    /// Null for one that is no award.
    [[nodiscard]] const AcceptanceRow* acceptanceFor(const Case& one) const;
    [[nodiscard]] const AwardRow* awardFor(const Case& one) const;
    [[nodiscard]] const ProposalRow* proposalFor(const Case& one) const;
    /// Nothing is paid any more unless a limit is passed.
    [[nodiscard]] bool isAfterUse() const { return day > plan->useBy; }
    /// Applications of its project by whose review its rank may still change.
    [[nodiscard]] int openReviewsBeside(const Case& one) const;
};

using AwardFiguresPtr = std::shared_ptr<const AwardFigures>;

/// Rows that point into figures, which they keep alive.
template <class Row>
[[nodiscard]] std::shared_ptr<const std::vector<Row>> heldBy(AwardFiguresPtr figures,
                                                             std::vector<Row> rows) {
    struct Held {
        AwardFiguresPtr figures;
        std::vector<Row> rows;
    };
    const auto held = std::make_shared<const Held>(Held{std::move(figures), std::move(rows)});
    return {held, &held->rows};
}

/// Rows of the figures themselves.
template <class Row>
[[nodiscard]] std::shared_ptr<const std::vector<Row>> inside(const AwardFiguresPtr& figures,
                                                             const std::vector<Row>& rows) {
    return {figures, &rows};
}

}  // namespace grants::ui
