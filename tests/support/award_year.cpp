// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/award_year.h"

#include <algorithm>
#include <stdexcept>

namespace grants::test {
namespace {

template <class List>
auto nextId(const List& list) {
    using T = typename List::value_type;
    return Id<T>{static_cast<std::int64_t>(list.size()) + 1};
}

Decision awardOf(const std::string& number, Money amount) {
    Decision made;
    made.number = number;
    made.action = "award";
    made.date = day("2024-03-01");
    made.before = "publicised";
    made.after = "awarded";
    made.amount = amount;
    return made;
}

}  // namespace

void AwardYear::set(std::string_view name, std::string_view value) {
    if (!plan.set(name, value)) throw std::logic_error("the plan refuses it");
}

Application& AwardYear::award(const std::string& number, const std::string& project, UnitId unit,
                              Money amount) {
    Application made;
    made.id = nextId(m_applications);
    made.number = number;
    made.project = project;
    made.unit = unit;
    made.title = project;
    made.requested = amount;
    made.date = day("2024-01-15");
    Decision decision = awardOf(number, amount);
    decision.id = nextId(m_decisions);
    m_decisions.push_back(decision);
    move(number, "sign", "running", "2024-03-01");
    return m_applications.emplace_back(std::move(made));
}

void AwardYear::move(const std::string& number, const std::string& action, const std::string& state,
                     std::string_view on, const std::string& result) {
    Decision made;
    made.id = nextId(m_decisions);
    made.number = number;
    made.action = action;
    made.date = day(on);
    for (const Decision& each : m_decisions)
        if (each.number == number) made.before = each.after;
    made.after = state;
    made.result = result;
    m_decisions.push_back(std::move(made));
}

void AwardYear::promise(const std::string& number, const std::string& indicator,
                        const std::string& value) {
    m_commitments.push_back({nextId(m_commitments), number, indicator, value});
}

void AwardYear::recogniseAll(const std::string& number, std::string_view on) {
    const auto award = std::find_if(m_applications.begin(), m_applications.end(),
                                    [&](const Application& each) { return each.number == number; });
    for (const Indicator& indicator : plan.findProject(award->project)->indicators) {
        const auto* texts = std::get_if<QualitativeGoal>(&indicator.goal);
        const std::size_t count = texts == nullptr ? 0 : texts->deliverables.size();
        for (std::size_t at = 1; at <= count; ++at) {
            recognitions.push_back({nextId(recognitions), number, indicator.code,
                                    static_cast<std::int64_t>(at), true, day(on), ""});
        }
    }
}

void AwardYear::attribute(const std::string& record, const std::string& number) {
    m_attributions.push_back({nextId(m_attributions), record, number, "", 0});
}

ProductFiling& AwardYear::product(const std::string& number, UnitId enterprise, UnitId service) {
    ProductFiling made;
    made.id = nextId(products);
    made.filingNo = number;
    made.enterprise = enterprise;
    made.product = number;
    made.date = day("2024-06-01");
    made.service = service;
    return products.emplace_back(std::move(made));
}

void AwardYear::stock(UnitId unit, std::int64_t patents, std::string_view asOf) {
    m_stocks.push_back({nextId(m_stocks), unit, day(asOf), patents, 0});
}

FundYear AwardYear::build() const {
    FundYear year = records.build();
    year.products = {products.begin(), products.end()};
    year.recognitions = recognitions;
    year.applications = {m_applications.begin(), m_applications.end()};
    year.commitments = m_commitments;
    year.attributions = m_attributions;
    year.decisions = m_decisions;
    year.stocks = m_stocks;
    return year;
}

namespace {

constexpr std::string_view kStates[] = {"awarded",       "running",    "rectifying",
                                        "in_acceptance", "passed",     "failed",
                                        "terminated",    "publicised", "withdrawn"};
constexpr std::string_view kProjects[] = {"P1", "P1", "P2", "P2", "P3", "P3",
                                          "P4", "P4", "P5", "P5", "P6"};

/// Puts units into the parks of the first two.
Registry withParks(const Registry& registry, Dice& dice) {
    std::vector<Organisation> units = registry.units();
    for (std::size_t at = 2; at < units.size(); ++at)
        if (dice.oneIn(2)) units[at].park = units[static_cast<std::size_t>(dice.roll(2))].code;
    return Registry(std::move(units));
}

void addProducts(FundYear& year, Dice& dice) {
    const auto& units = year.registry.units();
    for (int at = 0; at < 12; ++at) {
        ProductFiling made;
        made.id = {at + 1};
        made.filingNo = "CP" + std::to_string(at);
        made.enterprise = dice.pick(units).id;
        if (dice.oneIn(2)) made.service = dice.pick(units).id;
        made.date = dice.oneIn(4) ? day("2025-01-01") : day("2024-06-01");
        year.products.push_back(made);
    }
}

void addAwards(FundYear& year, Dice& dice) {
    const auto& units = year.registry.units();
    for (int at = 0; at < 9; ++at) {
        Application made;
        made.id = {at + 1};
        made.number = "SL" + std::to_string(7 * (at + 1) % 10);
        made.project = dice.pick(kProjects);
        // Parks are the first two: awards of them are not left to chance.
        made.unit = made.project == "P5" ? units[static_cast<std::size_t>(dice.roll(2))].id
                                         : dice.pick(units).id;
        made.date = day("2024-01-15");
        made.takenUp = dice.pick(kStates);
        year.applications.push_back(made);
    }
}

std::string anyNumber(const FundYear& year, Dice& dice) {
    if (dice.oneIn(3)) return dice.pick(year.products).filingNo;
    return dice.oneIn(2) ? dice.pick(year.licences).registerNo : dice.pick(year.pledges).registerNo;
}

}  // namespace

FundYear randomAwards(std::uint64_t seed, int records) {
    FundYear year = randomYear(seed, records);
    Dice dice(seed + 77);
    year.registry = withParks(year.registry, dice);
    for (Pledge& each : year.pledges) each.municipalProject = dice.oneIn(5);
    addProducts(year, dice);
    addAwards(year, dice);
    for (int at = 0; at < 8; ++at) {
        const std::string number = anyNumber(year, dice);
        const bool known =
            std::any_of(year.attributions.begin(), year.attributions.end(),
                        [&](const Attribution& each) { return each.record == number; });
        if (known) continue;
        const std::string to = dice.oneIn(6) ? "SL99" : dice.pick(year.applications).number;
        year.attributions.push_back({nextId(year.attributions), number, to, "", 0});
    }
    return year;
}

}  // namespace grants::test
