// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts are values: what is wrong, where, by which clause, and how to mend it.
#pragma once

#include "base/message.h"

#include <tl/expected.hpp>

#include <string>

namespace grants {

enum class Severity { Error, Warning, Note };

/// Why a text is not the value it should be. `code` is stable (USCC_CHECK, MONEY_FORMAT …).
struct Fault {
    std::string code;
    Message message;
    friend bool operator==(const Fault&, const Fault&) = default;
};

/// A value, or why there is none.
template <class T>
using Parsed = tl::expected<T, Fault>;

/// Where a finding points: a cell of a sheet of a file, a record, a JSON path. Empty parts do not
/// apply.
struct Place {
    std::string sheet;
    int row = 0;
    std::string column;
    std::string record;
    std::string path;
    std::string file{};
};

struct Finding {
    Severity severity = Severity::Error;
    std::string code;
    std::string clause;
    Message message;
    Place place;
};

}  // namespace grants
