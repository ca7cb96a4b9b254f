// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/municipal.h"

namespace grants {

std::optional<Money> municipalAmount(const Application& application, const Rules& rules) {
    const auto found = rules.municipalCaps.find(application.project);
    if (application.municipalAmount || found == rules.municipalCaps.end())
        return application.municipalAmount;
    return found->second;
}

}  // namespace grants
