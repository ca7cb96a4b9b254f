// SPDX-License-Identifier: GPL-3.0-or-later
// A record of the year, by its kind and place.
#pragma once

#include <cstddef>

namespace grants {

/// A record that a value rests on.
struct EvidenceRef {
    enum class Kind { Licence, Pledge, Product, Survey, Stock, Activity, Deliverable } kind;
    std::size_t index;  // into the FundYear's vector of that kind
    friend bool operator==(const EvidenceRef&, const EvidenceRef&) = default;
};

}  // namespace grants
