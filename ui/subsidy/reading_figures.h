// SPDX-License-Identifier: GPL-3.0-or-later
// What each reading of the text moves in a scheme, as 口径比较 shows it.
#pragma once

#include "domain/comparison/reading_effects.h"
#include "ui/subsidy/scheme_figures.h"

#include <atomic>

namespace grants::ui {

struct ReadingRow {
    const Reading* reading;
    const SettingOption* option;
    const OptionEffect* effect;
};

/// Rows point into `plan` and `effects`: share the whole, never copy it.
struct ReadingFigures {
    Question question;
    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const UnitNames> names;
    Plan plan;                           // with the trial in force
    std::vector<ReadingEffect> effects;  // largest movement first
    std::vector<ReadingRow> rows;

    ReadingFigures() = default;
    ReadingFigures(const ReadingFigures&) = delete;
    ReadingFigures& operator=(const ReadingFigures&) = delete;
};

/// Safe from any thread; null once `cancelled`. Throws as answer() does.
[[nodiscard]] std::shared_ptr<const ReadingFigures> compareReadings(
    const Question& question, const std::shared_ptr<const FundYear>& year,
    std::shared_ptr<const UnitNames> names, const Plan& plan, const std::atomic<bool>& cancelled);

}  // namespace grants::ui
