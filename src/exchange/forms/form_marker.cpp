// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_marker.h"

#include "base/text.h"
#include "exchange/forms/form_layout.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace grants {
namespace {

constexpr std::string_view kMarkedVersion = "表单版本", kMarkedPlan = "方案",
                           kMarkedProject = "项目";
constexpr int kMarkerRows = 20;

bool hasSheet(const std::vector<SheetInfo>& sheets, std::string_view name) {
    return std::any_of(sheets.begin(), sheets.end(),
                       [name](const SheetInfo& each) { return trimmed(each.name) == name; });
}

int numberIn(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// A label and what stands beside it, wherever they stand in the row.
std::pair<std::string, std::string> firstTwo(const SheetRow& row) {
    std::vector<std::string> texts;
    for (const Cell& cell : row.cells)
        if (std::string text = trimmed(cell.text); !text.empty()) texts.push_back(std::move(text));
    texts.resize(2);
    return {std::move(texts[0]), std::move(texts[1])};
}

}  // namespace

std::vector<std::pair<std::string, std::string>> markerRows(const FormMarker& marker) {
    return {{"专利转化专项资金项目申报书", "请勿改动本表"},
            {std::string(kMarkedVersion), std::to_string(marker.version)},
            {std::string(kMarkedPlan), marker.plan},
            {std::string(kMarkedProject), marker.project}};
}

FormMarker readMarker(TableSource& tables) {
    FormMarker marker{{}, {}, 0};
    const auto sheets = tables.sheets();
    const auto found = std::find_if(sheets.begin(), sheets.end(), [](const SheetInfo& each) {
        return trimmed(each.name) == kMarkerSheet;
    });
    if (found == sheets.end()) return marker;
    tables.read(found->name, [&marker](const SheetRow& row) {
        const auto [label, text] = firstTwo(row);
        if (label == kMarkedVersion) marker.version = numberIn(text);
        if (label == kMarkedPlan) marker.plan = text;
        if (label == kMarkedProject) marker.project = text;
        return row.number < kMarkerRows;
    });
    return marker;
}

bool hasMarker(const TableSource& tables) {
    return hasSheet(tables.sheets(), kMarkerSheet);
}

bool isForm(const TableSource& tables) {
    constexpr std::array<std::string_view, 3> kTelling = {form_sheets::kCover, form_sheets::kUnit,
                                                          form_sheets::kTargets};
    const auto sheets = tables.sheets();
    return hasSheet(sheets, kMarkerSheet) ||
           std::all_of(kTelling.begin(), kTelling.end(),
                       [&sheets](std::string_view name) { return hasSheet(sheets, name); });
}

}  // namespace grants
