// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batches/batch_number.h"

#include "domain/plan/number_form.h"

#include <algorithm>

namespace grants {

std::string nextBatchNumber(const FundYear& year, std::string_view scheme, Date on) {
    constexpr std::size_t kDigits = 2;
    const NumberForm form("{code}-" + inIso(on).substr(0, 4) + "-{serial}", scheme, kDigits);
    std::int64_t last = 0;
    for (const Batch& each : year.batches) last = std::max(last, form.serialOf(each.number));
    for (const Payment& each : year.payments) last = std::max(last, form.serialOf(each.reason));
    return form.with(last + 1);
}

}  // namespace grants
