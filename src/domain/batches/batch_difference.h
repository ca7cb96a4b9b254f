// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit would get of a batch's claims from today's records (projects §8).
#pragma once

#include "base/money.h"
#include "domain/registry/organisation.h"

namespace grants {

struct BatchDifference {
    Id<Organisation> unit;
    Money before, after;  // as frozen, and from today's records
};

}  // namespace grants
