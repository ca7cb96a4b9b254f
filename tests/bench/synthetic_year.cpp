// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/synthetic_year.h"

#include <algorithm>
#include <array>
#include <random>
#include <stdexcept>
#include <string>
#include <variant>

namespace grants::bench {
namespace {

class Dice {
  public:
    std::size_t below(std::size_t sides) {
        return std::uniform_int_distribution<std::size_t>(0, sides - 1)(m_engine);
    }
    bool oneIn(std::size_t sides) { return below(sides) == 0; }

  private:
    std::mt19937_64 m_engine{20240415};
};

/// A code with valid check characters for the running number.
CreditCode codeOf(std::size_t number) {
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    std::string body = std::to_string(100'000'000 + number).substr(1);
    for (const char check : kAlphabet) {
        if (auto code = CreditCode::parse("91500107" + body + "0" + std::string(1, check)))
            return *code;
    }
    throw std::logic_error("no check character fits");
}

Organisation unitOf(std::size_t number, Dice& dice) {
    const bool university = number % 10 == 0;
    Organisation unit{.id = {static_cast<std::int64_t>(number) + 1}, .code = codeOf(number)};
    unit.name = "虚构单位" + std::to_string(number);
    unit.kind = university ? UnitKind::University : UnitKind::Enterprise;
    unit.inDistrict = !dice.oneIn(5);
    unit.inCity = unit.inDistrict || dice.oneIn(2);
    unit.size =
        university ? EnterpriseSize::NotApplicable : static_cast<EnterpriseSize>(dice.below(4));
    unit.version = 1;
    return unit;
}

PatentNumber nextPatent(std::int64_t& serial, Dice& dice) {
    constexpr std::array<std::int64_t, 5> kTypes = {1, 1, 8, 2, 3};
    const auto year = static_cast<std::int64_t>(2010 + dice.below(12));
    ++serial;
    return PatentNumber::unpack(((year * 10 + kTypes[dice.below(5)]) * 10'000'000) +
                                serial % 9'999'999 + 1);
}

struct Maker {
    FundYear year;
    Dice dice;
    std::size_t units = 0;
    std::int64_t serial = 0;

    Id<Organisation> university() {
        return {static_cast<std::int64_t>(dice.below(units / 10) * 10) + 1};
    }
    Id<Organisation> anyone() { return {static_cast<std::int64_t>(dice.below(units)) + 1}; }
    Date day() { return Date(2023, 8, 1).plusDays(static_cast<int>(dice.below(520))); }

    LicenceRecord licence(std::size_t number) {
        LicenceRecord record{.id = {static_cast<std::int64_t>(number) + 1}};
        record.registerNo = "X2024" + std::to_string(1'000'000'000 + number).substr(1);
        record.way = static_cast<Way>(dice.below(4));
        for (std::size_t i = dice.below(3) + 1; i > 0; --i)
            record.patents.push_back(nextPatent(serial, dice));
        record.providers = {university()};
        record.recipients = {anyone()};
        record.contractNo = "HT" + std::to_string(number);
        record.amount = Money::ofYuan(static_cast<std::int64_t>(dice.below(20'000'000)));
        record.date = day();
        record.implemented = !dice.oneIn(20);
        record.related = dice.oneIn(50);
        record.version = 1;
        return record;
    }

    Pledge pledge(std::size_t number) {
        Pledge record{.id = {static_cast<std::int64_t>(number) + 1}};
        record.registerNo = "Y2024" + std::to_string(1'000'000'000 + number).substr(1);
        record.debtor = record.pledgor = anyone();
        record.pledgee = "虚构银行";
        record.registered = record.bankCredit =
            Money::ofWan(static_cast<std::int64_t>(dice.below(3000) + 1));
        record.disbursed = record.registered;
        record.date = day();
        record.service = dice.oneIn(3) ? anyone() : Id<Organisation>{};
        record.patents = {nextPatent(serial, dice)};
        record.version = 1;
        return record;
    }

    ProductFiling product(std::size_t number) {
        ProductFiling filing{.id = {static_cast<std::int64_t>(number) + 1}};
        filing.filingNo = "CP" + std::to_string(number);
        filing.enterprise = anyone();
        filing.product = "虚构产品" + std::to_string(number);
        filing.date = day();
        filing.version = 1;
        return filing;
    }

    void claim(const char* scheme, Id<Organisation> unit, const std::string& registerNo) {
        const auto number = year.claims.size();
        Claim value{.id = {static_cast<std::int64_t>(number) + 1}};
        value.number = "SB" + std::to_string(number);
        value.scheme = scheme;
        value.unit = unit;
        value.registerNo = registerNo;
        value.date = Date(2024, 11, 1);
        value.version = 1;
        year.claims.push_back(std::move(value));
    }
};

}  // namespace

FundYear syntheticYear(std::size_t rows) {
    Maker maker;
    maker.units = std::min<std::size_t>(60'000, rows / 10 + 20);
    std::vector<Organisation> units;
    for (std::size_t i = 0; i < maker.units; ++i) units.push_back(unitOf(i, maker.dice));
    maker.year.registry = Registry(std::move(units));
    for (std::size_t patents = 0; patents < rows * 6 / 10;) {
        maker.year.licences.push_back(maker.licence(maker.year.licences.size()));
        const LicenceRecord& record = maker.year.licences.back();
        patents += record.patents.size();
        maker.claim("S1", record.recipients[0], record.registerNo);
    }
    for (std::size_t i = 0; i < rows / 10; ++i) {
        maker.year.pledges.push_back(maker.pledge(i));
        maker.claim("S2", maker.year.pledges.back().debtor, maker.year.pledges.back().registerNo);
    }
    for (std::size_t i = 0; i < rows * 3 / 10; ++i) maker.year.products.push_back(maker.product(i));
    return std::move(maker.year);
}

namespace {

std::string expertNumber(int reviewer) {
    return "E" + std::to_string(reviewer);
}

void apply(FundYear& year, const SupportProject& project, std::size_t number) {
    Application application;
    application.id = {static_cast<std::int64_t>(number)};
    application.number = "SQ" + std::to_string(number);
    application.project = project.code;
    application.unit = {static_cast<std::int64_t>(number)};
    application.date = Date(2024, 5, 20);
    application.requested = project.unitCap;
    application.takenUp = "reviewed";
    for (const Indicator& each : project.indicators) {
        const auto* goal = std::get_if<NumericGoal>(&each.goal);
        if (goal == nullptr) continue;
        year.commitments.push_back({{}, application.number, each.code, toText(goal->value)});
    }
    year.applications.push_back(std::move(application));
}

void review(FundYear& year, const Plan& plan, std::size_t number, int reviewer) {
    const std::string application = "SQ" + std::to_string(number);
    year.seats.push_back({{}, application, expertNumber(reviewer)});
    for (const RubricItem& item : plan.rubric) {
        Score score{{}, application, expertNumber(reviewer), item.name};
        const auto given = number * 37 + static_cast<std::size_t>(reviewer) * 11;
        const auto most = static_cast<std::size_t>(item.points) * 100;
        score.points = Points::ofHundredths(static_cast<std::int32_t>(given % most));
        score.submitted = Date(2024, 6, 20);
        year.scores.push_back(std::move(score));
    }
}

}  // namespace

FundYear reviewYear(const Plan& plan, const SupportProject& project, std::size_t applications,
                    int reviewers) {
    FundYear year;
    Dice dice;
    std::vector<Organisation> units;
    for (std::size_t number = 0; number < applications; ++number)
        units.push_back(unitOf(number, dice));
    year.registry = Registry(std::move(units));
    for (int reviewer = 1; reviewer <= reviewers; ++reviewer) {
        Expert expert;
        expert.number = expert.name = expertNumber(reviewer);
        year.experts.push_back(std::move(expert));
    }
    for (std::size_t number = 1; number <= applications; ++number) {
        apply(year, project, number);
        for (int reviewer = 1; reviewer <= reviewers; ++reviewer)
            review(year, plan, number, reviewer);
    }
    return year;
}

}  // namespace grants::bench
