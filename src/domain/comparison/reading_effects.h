// SPDX-License-Identifier: GPL-3.0-or-later
// What each way to read the text moves in money and units (projects §8, readings of domain §2).
#pragma once

#include "domain/comparison/comparison.h"

#include <memory>
#include <string>
#include <vector>

namespace grants {

struct OptionEffect {
    std::string option;
    bool isDefault = false;
    std::vector<SchemeComparison> schemes;  // the default before, this option after

    [[nodiscard]] Money paid() const;          // in all, under this option
    [[nodiscard]] Money moved() const;         // the sum of absolute changes over units
    [[nodiscard]] std::int64_t units() const;  // how many change; one counts in each scheme
};

struct ReadingEffect {
    std::string name, clause;           // s1_large_relation
    std::vector<OptionEffect> options;  // in the plan's order; none where parameters carry it (A2)

    [[nodiscard]] Money moved() const;  // by the option that moves most
};

/// Everything else as the plan has it in force. The year outlives it; `schemes` names those that
/// count, none for all.
class ReadingEffects {
  public:
    ReadingEffects(const FundYear& year, const Plan& plan, Basis basis, std::string scheme = {});
    ReadingEffects(FundYear&&, const Plan&, Basis, std::string = {}) = delete;

    [[nodiscard]] ReadingEffect of(const Reading& reading) const;
    /// Of all readings of the plan, largest movement first, else in the plan's order.
    [[nodiscard]] std::vector<ReadingEffect> all() const;

  private:
    using Results = std::shared_ptr<const std::vector<SchemeResult>>;

    [[nodiscard]] Results under(const Reading& reading, const std::string& option) const;
    [[nodiscard]] OptionEffect effectOf(const SettingOption& option, const Reading& reading,
                                        const Results& usual) const;

    const FundYear& m_year;
    Plan m_plan;
    Basis m_basis;
    std::string m_scheme;
    Results m_inForce;
};

void sortLargestFirst(std::vector<ReadingEffect>& effects);

}  // namespace grants
