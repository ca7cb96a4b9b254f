// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan.h"

#include "domain/plan/scheme_settings.h"
#include "domain/plan/setting_table.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace grants {
namespace {

constexpr std::string_view kBareComparator = "bare_number_comparator";
constexpr std::string_view kFundTotal = "fund_total";

Fault unknownSetting(std::string_view name) {
    return {"SET_UNKNOWN",
            translatable("plan", "没有名为“{0}”的设置，请用 plan show 查看全部名称").with(name)};
}

Fault carriedElsewhere(const Reading& reading) {
    std::string names;
    for (const auto& name : reading.carriedBy) names += (names.empty() ? "" : ", ") + name;
    return {"SET_UNKNOWN",
            translatable("plan", "“{0}”由参数 {1} 体现，请设置这些参数").with(reading.name, names)};
}

Fault aboveCeiling(const Parameter& parameter, const std::string& value) {
    return {"SET_CEILING", translatable("plan", "{0}设为 {1}，超过方案规定的上限 {2}，请改小")
                               .with(parameter.label, value, parameter.ceiling)};
}

template <class Items, class Key>
auto* lookUp(Items& items, Key key, std::string_view wanted) {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const auto& item) { return item.*key == wanted; });
    return found == items.end() ? nullptr : &*found;
}

/// What other members of the plan follow from a parameter.
void follow(Plan& plan, std::string_view name, std::string_view value) {
    if (name == kFundTotal) plan.fundTotal = parseAmount(value).value();
    if (name != kBareComparator) return;
    const auto meant = value == "GT" ? Comparator::MoreThan : Comparator::AtLeast;
    for (auto& target : plan.targets) {
        if (target.goal.bare) target.goal.comparator = meant;
    }
    for (auto& project : plan.projects) {
        for (auto& indicator : project.indicators) {
            auto* goal = std::get_if<NumericGoal>(&indicator.goal);
            if (goal && goal->bare) goal->comparator = meant;
        }
    }
}

Quantity times(const Quantity& value, std::int64_t count) {
    if (const auto* money = std::get_if<Money>(&value)) return *money * count;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number * count;
    throw std::logic_error("ratios do not add up");
}

Quantity plus(const Quantity& a, const Quantity& b) {
    if (const auto* money = std::get_if<Money>(&a)) return *money + std::get<Money>(b);
    return std::get<std::int64_t>(a) + std::get<std::int64_t>(b);
}

}  // namespace

Parsed<void> Plan::set(std::string_view setting, std::string_view text) {
    auto* reading = lookUp(readings, &Reading::name, setting);
    auto* parameter = lookUp(parameters, &Parameter::name, setting);
    if (reading && !reading->carriedBy.empty())
        return tl::make_unexpected(carriedElsewhere(*reading));
    const auto known = settingOf(schemes, setting);
    if (!known || (!reading && !parameter)) return tl::make_unexpected(unknownSetting(setting));
    auto canonical = canonicalValue(*known, text);
    if (!canonical) return tl::make_unexpected(std::move(canonical.error()));
    if (parameter && !parameter->ceiling.empty() &&
        exceeds(known->type, *canonical, parameter->ceiling)) {
        return tl::make_unexpected(aboveCeiling(*parameter, *canonical));
    }
    (reading ? reading->value : parameter->value) = *canonical;
    follow(*this, setting, *canonical);
    return {};
}

Rules Plan::rules() const {
    Rules rules;
    for (const Setting& known : settingTable()) {
        if (known.assign) known.assign(rules, known, value(known.name));
    }
    return rules;
}

std::vector<std::pair<std::string, std::string>> Plan::settings() const {
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& reading : readings) {
        if (reading.carriedBy.empty()) all.emplace_back(reading.name, reading.value);
    }
    for (const auto& parameter : parameters) all.emplace_back(parameter.name, parameter.value);
    return all;
}

const std::string& Plan::value(std::string_view setting) const {
    if (const auto* reading = lookUp(readings, &Reading::name, setting)) return reading->value;
    if (const auto* parameter = lookUp(parameters, &Parameter::name, setting))
        return parameter->value;
    throw std::logic_error("the plan lacks the setting " + std::string(setting));
}

const SupportProject* Plan::findProject(std::string_view code) const {
    return lookUp(projects, &SupportProject::code, code);
}

const Indicator* Plan::findIndicator(std::string_view code) const {
    for (const auto& project : projects) {
        if (const auto* found = lookUp(project.indicators, &Indicator::code, code)) return found;
    }
    return nullptr;
}

const Target* Plan::findTarget(std::string_view code) const {
    return lookUp(targets, &Target::code, code);
}

const SubsidyScheme* Plan::findScheme(std::string_view code) const {
    return lookUp(schemes, &SubsidyScheme::code, code);
}

const Parameter* Plan::findParameter(std::string_view setting) const {
    return lookUp(parameters, &Parameter::name, setting);
}

const std::string& Plan::ruleClause(std::string_view rule) const {
    const FundRule* found = lookUp(fundRules, &FundRule::id, rule);
    return found == nullptr ? useByClause : found->clause;
}

SettingOption inWords(const std::vector<SettingOption>& options, const std::string& value) {
    const auto* option = lookUp(options, &SettingOption::code, value);
    return option ? *option : SettingOption{value, value, {}};
}

std::optional<Quantity> fullSlots(const Plan& plan, std::string_view target) {
    std::optional<Quantity> sum;
    for (const auto& project : plan.projects) {
        for (const auto& indicator : project.indicators) {
            for (const auto& fed : indicator.feeds) {
                if (fed.target != target) continue;
                const auto each =
                    fed.amount ? *fed.amount : std::get<NumericGoal>(indicator.goal).value;
                const auto all = times(each, project.slots);
                sum = sum ? plus(*sum, all) : all;
            }
        }
    }
    return sum;
}

std::string_view codeText(Comparator comparator) {
    static constexpr std::array<std::string_view, 4> kSigns = {">=", ">", "<=", "<"};
    return kSigns[static_cast<std::size_t>(comparator)];
}

std::string_view codeText(Geography geography) {
    static constexpr std::array<std::string_view, 4> kNames = {"any", "city", "district", "park"};
    return kNames[static_cast<std::size_t>(geography)];
}

std::string_view codeText(Party party) {
    static constexpr std::array<std::string_view, 5> kNames = {"anyone", "service", "provider",
                                                               "recipient", "holder"};
    return kNames[static_cast<std::size_t>(party)];
}

std::string_view codeText(SchemeKind kind) {
    return kind == SchemeKind::Transfer ? "transfer" : "pledge";
}

std::string_view codeText(LineRule rule) {
    static constexpr std::array<std::string_view, 4> kNames = {"transfer", "licence", "large",
                                                               "pledge"};
    return kNames[static_cast<std::size_t>(rule)];
}

std::string toText(const Quantity& value) {
    if (const auto* money = std::get_if<Money>(&value)) return inShort(*money);
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    const auto ratio = std::get<Fraction>(value);
    const bool whole = 100 % ratio.den() == 0;
    return whole ? inPercent(ratio, 0) : toText(ratio);
}

}  // namespace grants
