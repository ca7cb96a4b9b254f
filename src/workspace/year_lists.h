// SPDX-License-Identifier: GPL-3.0-or-later
// Which list of a year holds which kind of value; units have their registry instead.
#pragma once

#include "domain/year/fund_year.h"

#include <type_traits>

namespace grants {

template <class T>
std::vector<T>& listOf(FundYear& year) {
    if constexpr (std::is_same_v<T, LicenceRecord>)
        return year.licences;
    else if constexpr (std::is_same_v<T, Pledge>)
        return year.pledges;
    else if constexpr (std::is_same_v<T, ProductFiling>)
        return year.products;
    else if constexpr (std::is_same_v<T, Activity>)
        return year.activities;
    else if constexpr (std::is_same_v<T, Deliverable>)
        return year.deliverables;
    else if constexpr (std::is_same_v<T, Survey>)
        return year.surveys;
    else if constexpr (std::is_same_v<T, PatentStock>)
        return year.stocks;
    else if constexpr (std::is_same_v<T, OtherFunding>)
        return year.otherFunding;
    else if constexpr (std::is_same_v<T, Application>)
        return year.applications;
    else if constexpr (std::is_same_v<T, Commitment>)
        return year.commitments;
    else
        return year.claims;
}

}  // namespace grants
