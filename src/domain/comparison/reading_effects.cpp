// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison/reading_effects.h"

#include <algorithm>
#include <stdexcept>

namespace grants {

Money OptionEffect::paid() const {
    Money sum;
    for (const SchemeComparison& each : schemes) sum += each.after;
    return sum;
}

Money OptionEffect::moved() const {
    Money sum;
    for (const SchemeComparison& each : schemes) sum += each.moved();
    return sum;
}

std::int64_t OptionEffect::units() const {
    std::int64_t count = 0;
    for (const SchemeComparison& each : schemes) count += each.changed();
    return count;
}

Money ReadingEffect::moved() const {
    Money most;
    for (const OptionEffect& each : options) most = std::max(most, each.moved());
    return most;
}

ReadingEffects::ReadingEffects(const FundYear& year, const Plan& plan, Basis basis,
                               std::string scheme)
    : m_year(year),
      m_plan(plan),
      m_basis(basis),
      m_scheme(std::move(scheme)),
      m_inForce(std::make_shared<const std::vector<SchemeResult>>(
          calculateChosen(year, plan, basis, m_scheme))) {}

ReadingEffects::Results ReadingEffects::under(const Reading& reading,
                                              const std::string& option) const {
    if (option == reading.value) return m_inForce;
    Plan plan = m_plan;
    if (!plan.set(reading.name, option))
        throw std::logic_error("an option that its own plan refuses");
    return std::make_shared<const std::vector<SchemeResult>>(
        calculateChosen(m_year, plan, m_basis, m_scheme));
}

OptionEffect ReadingEffects::effectOf(const SettingOption& option, const Reading& reading,
                                      const Results& usual) const {
    OptionEffect effect;
    effect.option = option.code;
    effect.isDefault = option.code == reading.defaultValue;
    const Results results = effect.isDefault ? usual : under(reading, option.code);
    effect.schemes = compare(*usual, *results, m_year.registry);
    return effect;
}

ReadingEffect ReadingEffects::of(const Reading& reading) const {
    ReadingEffect effect{reading.name, reading.clause, {}};
    if (reading.options.empty()) return effect;
    const Results usual = under(reading, reading.defaultValue);
    for (const SettingOption& each : reading.options)
        effect.options.push_back(effectOf(each, reading, usual));
    return effect;
}

std::vector<ReadingEffect> ReadingEffects::all() const {
    std::vector<ReadingEffect> effects;
    for (const Reading& each : m_plan.readings) effects.push_back(of(each));
    sortLargestFirst(effects);
    return effects;
}

void sortLargestFirst(std::vector<ReadingEffect>& effects) {
    std::stable_sort(effects.begin(), effects.end(), [](const auto& one, const auto& other) {
        return other.moved() < one.moved();
    });
}

}  // namespace grants
