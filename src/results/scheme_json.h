// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a scheme as the contract of interchange §4 has it: money in integer 分, keys as
// there.
#pragma once

#include "base/translator.h"
#include "domain/subsidy/result.h"
#include "results/json_stream.h"

namespace grants {

/// What is told, and in which language; all outlive the call.
struct SchemeTelling {
    const SchemeResult& scheme;
    const Registry& registry;
    const Translator& translator;
    const Organisation* only = nullptr;  // when named, the lines and rejections of this unit alone
};

/// The members of a scheme's object, from its sums down to the steps of its lines.
void writeScheme(JsonStream& out, const SchemeTelling& telling);

}  // namespace grants
