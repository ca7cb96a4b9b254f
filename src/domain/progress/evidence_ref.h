// SPDX-License-Identifier: GPL-3.0-or-later
// A record of the year, by its kind and place.
#pragma once

#include "domain/year/fund_year.h"

#include <cstddef>

namespace grants {

/// A record that a value rests on.
struct EvidenceRef {
    enum class Kind { Licence, Pledge, Product, Survey, Stock, Activity, Deliverable } kind;
    std::size_t index;  // into the FundYear's vector of that kind
    friend bool operator==(const EvidenceRef&, const EvidenceRef&) = default;
};

/// What it gives of the member of FundYear that holds the records of a kind.
template <class Visit>
auto visitList(EvidenceRef::Kind kind, Visit visit) {
    using Kind = EvidenceRef::Kind;
    switch (kind) {
        case Kind::Licence:
            return visit(&FundYear::licences);
        case Kind::Pledge:
            return visit(&FundYear::pledges);
        case Kind::Product:
            return visit(&FundYear::products);
        case Kind::Survey:
            return visit(&FundYear::surveys);
        case Kind::Activity:
            return visit(&FundYear::activities);
        case Kind::Deliverable:
            return visit(&FundYear::deliverables);
        case Kind::Stock:
            break;
    }
    return visit(&FundYear::stocks);
}

}  // namespace grants
