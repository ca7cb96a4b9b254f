// SPDX-License-Identifier: GPL-3.0-or-later
// What the import was asked for.
#pragma once

#include "cli/fund.h"
#include "exchange/import/import_options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace grants::cli {

struct ImportArguments {
    FundArguments fund;
    std::vector<std::string> inputs;
    ImportOptions options;
    std::string rejects;

    [[nodiscard]] std::vector<std::filesystem::path> paths() const {
        return {inputs.begin(), inputs.end()};
    }
};

}  // namespace grants::cli
