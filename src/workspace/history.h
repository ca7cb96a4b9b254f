// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of this sitting that can be taken back or done again.
#pragma once

#include "base/undo_stacks.h"
#include "domain/people/operation.h"
#include "storage/stores.h"

#include <string>
#include <vector>

namespace grants {

struct Revocable {
    std::string what;  // as its edit was named
    Operation operation;
    std::vector<Stores::Replacement> replaced;  // puts things back as they were on its other side
};

using History = UndoStacks<Revocable>;

}  // namespace grants
