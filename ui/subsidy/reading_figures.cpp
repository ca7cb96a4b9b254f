// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/reading_figures.h"

#include "domain/year/as_of.h"

#include <algorithm>

namespace grants::ui {

namespace {

const Reading& readingOf(const ReadingEffect& effect, const Plan& plan) {
    return *std::find_if(plan.readings.begin(), plan.readings.end(),
                         [&](const Reading& each) { return each.name == effect.name; });
}

void addRows(ReadingFigures& figures) {
    for (const ReadingEffect& effect : figures.effects) {
        const Reading& reading = readingOf(effect, figures.plan);
        for (std::size_t at = 0; at < effect.options.size(); ++at)
            figures.rows.push_back({&reading, &reading.options[at], &effect.options[at]});
    }
}

}  // namespace

std::shared_ptr<const ReadingFigures> compareReadings(const Question& question,
                                                      const std::shared_ptr<const FundYear>& year,
                                                      std::shared_ptr<const UnitNames> names,
                                                      const Plan& plan,
                                                      const std::atomic<bool>& cancelled) {
    auto figures = std::make_shared<ReadingFigures>();
    figures->question = question;
    figures->names = std::move(names);
    figures->plan = tried(plan, question.trial);
    figures->year = asOf(year, question.asOf, figures->plan.rules().factWindow.last);
    const ReadingEffects effects(*figures->year, figures->plan, question.basis, question.scheme);
    for (const Reading& reading : figures->plan.readings) {
        if (cancelled) return nullptr;
        figures->effects.push_back(effects.of(reading));
    }
    sortLargestFirst(figures->effects);
    addRows(*figures);
    return figures;
}

}  // namespace grants::ui
