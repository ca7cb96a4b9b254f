// SPDX-License-Identifier: GPL-3.0-or-later
// One record of the fund file, whatever its kind.
#pragma once

#include "domain/fund_year.h"
#include "workspace/changes.h"

#include <cstdint>

namespace grants {

struct RecordRef {
    Kind kind;
    std::int64_t id = 0;
    friend bool operator==(RecordRef, RecordRef) = default;
};

template <class T>
inline constexpr Kind kKindOf = Kind{};
template <>
inline constexpr Kind kKindOf<Organisation> = Kind::Organisations;
template <>
inline constexpr Kind kKindOf<LicenceRecord> = Kind::Licences;
template <>
inline constexpr Kind kKindOf<Pledge> = Kind::Pledges;
template <>
inline constexpr Kind kKindOf<ProductFiling> = Kind::Products;
template <>
inline constexpr Kind kKindOf<Activity> = Kind::Activities;
template <>
inline constexpr Kind kKindOf<Deliverable> = Kind::Deliverables;
template <>
inline constexpr Kind kKindOf<Survey> = Kind::Surveys;
template <>
inline constexpr Kind kKindOf<PatentStock> = Kind::Stocks;
template <>
inline constexpr Kind kKindOf<OtherFunding> = Kind::OtherFunding;
template <>
inline constexpr Kind kKindOf<Application> = Kind::Applications;
template <>
inline constexpr Kind kKindOf<Commitment> = Kind::Commitments;
template <>
inline constexpr Kind kKindOf<Claim> = Kind::Claims;

template <class T>
[[nodiscard]] constexpr RecordRef recordOf(const T& value) {
    return {kKindOf<T>, value.id.value};
}

}  // namespace grants
