// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_year.h"

#include "support/year_builder.h"

#include <algorithm>
#include <string>

namespace grants::test {
namespace {

/// Around the edges of the fact window, and inside.
constexpr std::string_view kDays[] = {"2023-08-31", "2023-09-01", "2024-05-20", "2024-06-01",
                                      "2024-06-01", "2024-12-31", "2025-01-01"};
/// Around the large threshold and the 分.
constexpr std::int64_t kAmounts[] = {
    0,           1,           99,          123'456'789, 499'999'999,
    500'000'000, 500'000'001, 600'000'003, 999'999'999, 12'345'678'901};
struct Part {
    std::int64_t num, den;
};
constexpr Part kParts[] = {{1, 1}, {1, 1}, {3333, 10'000}, {3, 5}, {0, 1}};
constexpr PatentType kTypes[] = {PatentType::Invention, PatentType::Invention,
                                 PatentType::PctInvention, PatentType::UtilityModel,
                                 PatentType::Design};

class YearMaker {
  public:
    YearMaker(std::uint64_t seed, int records) : m_dice(seed), m_records(records) {}

    FundYear make() {
        makeUnits();
        for (int i = 0; i < m_records; ++i) {
            makeLicence(i);
            makePledge(i);
        }
        const int rows = static_cast<int>(m_dice.roll(4));
        for (int i = 0; i < rows; ++i) makeFunding();
        const int claims = m_records * 4;
        for (int i = 0; i < claims; ++i) makeClaim();
        return m_builder.build();
    }

  private:
    void makeUnits() {
        const int count = m_records / 3 + 2;
        for (int i = 0; i < count; ++i) {
            const std::string name = "单位" + std::to_string(i);
            const auto id = m_dice.oneIn(3)   ? m_builder.university(name)
                            : m_dice.oneIn(5) ? m_builder.agency(name)
                                              : m_builder.sme(name);
            Organisation& unit = m_builder.edit(id);
            unit.inDistrict = !m_dice.oneIn(5);
            unit.inCity = unit.inDistrict || m_dice.oneIn(2);
            if (m_dice.oneIn(8)) unit.size = EnterpriseSize::Large;
            if (m_dice.oneIn(2)) unit.legalRepresentative = m_dice.oneIn(2) ? "张三" : "李四";
            m_units.push_back(id);
        }
    }

    Id<Organisation> anyUnit() { return m_dice.pick(m_units); }

    /// Few different patents, distinct within a record, in no order.
    std::vector<PatentNumber> patents() {
        std::vector<PatentNumber> made;
        const int count = 1 + static_cast<int>(m_dice.roll(4));
        for (int i = 0; i < count; ++i) {
            const auto one =
                patent(1 + static_cast<int>(m_dice.roll(m_records + 3)), m_dice.pick(kTypes));
            if (std::find(made.begin(), made.end(), one) == made.end()) made.push_back(one);
        }
        return made;
    }

    Fraction part() {
        const Part chosen = m_dice.pick(kParts);
        return {chosen.num, chosen.den};
    }

    void addSecond(std::vector<Id<Organisation>>& parties) {
        const auto another = anyUnit();
        if (m_dice.oneIn(4) && another != parties.front()) parties.push_back(another);
    }

    std::string number(const char* prefix, int index) const {
        return prefix + std::to_string(7919 * (index + 1) % 99'991);
    }

    void makeLicence(int index) {
        const auto from = anyUnit(), to = anyUnit();
        LicenceRecord& record = m_builder.licence(number("X20249800", index), from, to, 0);
        record.way = static_cast<Way>(m_dice.roll(4));
        record.patents = patents();
        addSecond(record.providers);
        addSecond(record.recipients);
        record.contractNo = m_dice.oneIn(2) ? "" : "HT" + std::to_string(m_dice.roll(3));
        record.amount = Money::ofFen(m_dice.pick(kAmounts));
        record.date = day(m_dice.pick(kDays));
        record.implemented = !m_dice.oneIn(8);
        record.related = m_dice.oneIn(8);
        record.otherFunding = m_dice.oneIn(10);
    }

    void makePledge(int index) {
        const auto service = m_dice.oneIn(3) ? Id<Organisation>() : anyUnit();
        Pledge& pledge = m_builder.pledge(number("Y20249800", index), anyUnit(), {}, service);
        pledge.registered = Money::ofFen(m_dice.pick(kAmounts));
        pledge.disbursed = Money::ofFen(m_dice.pick(kAmounts));
        pledge.patentShare = part();
        pledge.enterpriseShare = part();
        pledge.date = day(m_dice.pick(kDays));
        pledge.patents = patents();
        pledge.renewal = m_dice.oneIn(6);
        pledge.otherFunding = m_dice.oneIn(8);
        if (m_dice.oneIn(4)) pledge.pledgor = anyUnit();
    }

    void makeFunding() {
        OtherFunding& row = m_builder.otherFunding(anyUnit());
        const int about = static_cast<int>(m_dice.roll(m_records));
        switch (m_dice.roll(4)) {
            case 0:
                row.registerNo = number("X20249800", about);
                break;
            case 1:
                row.registerNo = number("Y20249800", about);
                break;
            case 2:
                row.patent = patent(1 + about);
                break;
            default:
                row.contractNo = "HT1";
                break;
        }
    }

    /// Some by strangers, some for records that are not there, some twice.
    void makeClaim() {
        const int about = static_cast<int>(m_dice.roll(m_records + 1));
        const auto unit = anyUnit();
        if (m_dice.oneIn(2)) {
            m_builder.claim("S1", unit, number("X20249800", about));
        } else {
            m_builder.claim("S2", unit, number("Y20249800", about));
        }
    }

    Dice m_dice;
    int m_records;
    YearBuilder m_builder;
    std::vector<Id<Organisation>> m_units;
};

template <class T>
void shuffle(std::vector<T>& items, Dice& dice) {
    for (std::size_t i = items.size(); i > 1; --i) {
        std::swap(items[i - 1],
                  items[static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(i)))]);
    }
}

RandomPolicy withRandomRates(RandomPolicy policy, Dice& dice) {
    auto& rates = std::get<TransferRates>(policy.transfers.rates);
    rates.transfer = Money::ofFen(dice.roll(400'001));
    rates.licence = Money::ofFen(dice.roll(100'001));
    if (dice.oneIn(5)) rates.large.reset();
    policy.pledges.rates = PledgeRates{Fraction(1 + dice.roll(7), 7000)};
    policy.transfers.unitCap = Money::ofFen(dice.roll(3'000'000));
    policy.pledges.unitCap = Money::ofFen(dice.roll(20'000'000));
    policy.transfers.pool = Money::ofFen(dice.roll(dice.oneIn(3) ? 50 : 10'000'000));
    policy.pledges.pool = Money::ofFen(dice.roll(dice.oneIn(3) ? 50 : 60'000'000));
    return policy;
}

}  // namespace

std::int64_t Dice::roll(std::int64_t sides) {
    // splitmix64
    std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return static_cast<std::int64_t>((z ^ (z >> 31)) % static_cast<std::uint64_t>(sides));
}

FundYear randomYear(std::uint64_t seed, int records) {
    return YearMaker(seed, records).make();
}

RandomPolicy randomPolicy(std::uint64_t seed) {
    Dice dice(seed);
    const auto any = [&](auto& reading, int options) {
        reading = static_cast<std::remove_reference_t<decltype(reading)>>(dice.roll(options));
    };
    RandomPolicy policy{policyRules(), transferPolicy(), pledgePolicy()};
    Rules& rules = policy.rules;
    any(rules.licenceSides, 3);
    any(rules.largeRelation, 3);
    any(rules.largeBase, 2);
    any(rules.largeUnit, 2);
    any(rules.piece, 2);
    any(rules.largeScope, 2);
    any(rules.capOrder, 3);
    any(rules.rounding, 4);
    any(rules.samePatent, 2);
    any(rules.capAggregation, 3);
    any(rules.sourceLocation, 3);
    any(rules.pledgeSides, 2);
    any(rules.pledgeAmount, 3);
    any(rules.pledgeDistrict, 2);
    any(rules.renewal, 3);
    any(rules.pledgorRule, 2);
    any(rules.coOwner, 3);
    any(rules.equityIsTransfer, 2);
    any(rules.relatedParty, 2);
    any(rules.licensorRepeat, 2);
    if (dice.oneIn(4)) rules.extraUniversities = {std::string(creditCode(2).text())};
    return withRandomRates(std::move(policy), dice);
}

FundYear shuffled(const FundYear& year, std::uint64_t seed) {
    Dice dice(seed);
    FundYear other = year;
    std::vector<Organisation> units = year.registry.units();
    shuffle(units, dice);
    // A unit's identity is only a row number: the new order renumbers them all.
    std::vector<Id<Organisation>> renamed(units.size() + 1);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Id<Organisation> id{static_cast<std::int64_t>(i) + 1};
        renamed[static_cast<std::size_t>(units[i].id.value)] = id;
        units[i].id = id;
    }
    const auto rename = [&](Id<Organisation>& id) {
        id = renamed[static_cast<std::size_t>(id.value)];
    };
    other.registry = Registry(std::move(units));
    for (auto& record : other.licences) {
        for (auto& id : record.providers) rename(id);
        for (auto& id : record.recipients) rename(id);
        shuffle(record.patents, dice);
    }
    for (auto& pledge : other.pledges) {
        rename(pledge.debtor);
        rename(pledge.pledgor);
        rename(pledge.service);
        shuffle(pledge.patents, dice);
    }
    for (auto& row : other.otherFunding) rename(row.unit);
    for (auto& claim : other.claims) rename(claim.unit);
    shuffle(other.licences, dice);
    shuffle(other.pledges, dice);
    shuffle(other.otherFunding, dice);
    shuffle(other.claims, dice);
    return other;
}

}  // namespace grants::test
