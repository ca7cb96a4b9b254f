// SPDX-License-Identifier: GPL-3.0-or-later
// What became of what was to be decided, of one number or of several at once.
#pragma once

#include "cli/console.h"
#include "workspace/acted.h"
#include "workspace/workspace.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace grants::cli {

struct Verdict {
    std::string number;
    Acted acted;
};
/// How a state is called.
using StateWords = std::string (*)(std::string_view code, const Console& console);

/// Decides about each number. Of a single one trouble is thrown; of several a number that there is
/// none of, or that somebody may not decide about, has its verdict beside the others.
[[nodiscard]] std::vector<Verdict> verdictsOn(
    const std::vector<std::string>& numbers,
    const std::function<Acted(const std::string& number)>& decide);
/// One as projects §3 has it, several in a list `results`; tells what the program ends with.
[[nodiscard]] ExitCode tell(const std::vector<Verdict>& verdicts, bool json, StateWords words,
                            const Console& console);
/// Says which of them were done on a day before the one of the step before: nothing forbids it, but
/// whoever does it is to know.
void tellDaysOutOfOrder(const std::vector<Verdict>& verdicts, Workspace& workspace,
                        const Console& console);

}  // namespace grants::cli
