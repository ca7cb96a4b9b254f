// SPDX-License-Identifier: GPL-3.0-or-later
// What the styles of a workbook say of numbers.
#pragma once

#include "exchange/tables/number_format.h"
#include "exchange/tables/zip_archive.h"

#include <memory>
#include <string>
#include <vector>

namespace grants {

/// How the numbers of cells with one style are shown.
struct NumberStyle {
    bool date = false;
    std::shared_ptr<const NumberFormat> format{};  // null: as their digits are
};

/// By style index; every format is taken apart once. Throws Error(Input).
[[nodiscard]] std::vector<NumberStyle> readNumberStyles(ZipArchive& archive,
                                                        const std::string& part);

}  // namespace grants
