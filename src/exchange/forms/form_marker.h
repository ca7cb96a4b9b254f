// SPDX-License-Identifier: GPL-3.0-or-later
// The hidden sheet by which a returned form is known: which plan and project it was written for.
#pragma once

#include "exchange/tables/table_source.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace grants {

/// Of the forms that this program writes. A later form that older programs must not read has the
/// next one.
inline constexpr int kFormVersion = 1;
inline constexpr std::string_view kMarkerSheet = "表单信息";

struct FormMarker {
    std::string plan, project;
    int version = kFormVersion;
};

/// Label and text of each row.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> markerRows(const FormMarker& marker);
/// Of a workbook that has the sheet; what it does not say is empty, or version 0.
[[nodiscard]] FormMarker readMarker(TableSource& tables);
/// Whether the workbook was written as a form, or looks like one that lost its marker.
[[nodiscard]] bool isForm(const TableSource& tables);
[[nodiscard]] bool hasMarker(const TableSource& tables);

}  // namespace grants
