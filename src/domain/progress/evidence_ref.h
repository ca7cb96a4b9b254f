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
    switch (kind) {
        case EvidenceRef::Kind::Licence:
            return visit(&FundYear::licences);
        case EvidenceRef::Kind::Pledge:
            return visit(&FundYear::pledges);
        case EvidenceRef::Kind::Product:
            return visit(&FundYear::products);
        case EvidenceRef::Kind::Survey:
            return visit(&FundYear::surveys);
        case EvidenceRef::Kind::Activity:
            return visit(&FundYear::activities);
        case EvidenceRef::Kind::Deliverable:
            return visit(&FundYear::deliverables);
        case EvidenceRef::Kind::Stock:
            break;
    }
    return visit(&FundYear::stocks);
}

}  // namespace grants
