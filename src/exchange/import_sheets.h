// SPDX-License-Identifier: GPL-3.0-or-later
// The list of sheets, in the order of interchange §1. To add one: a file and a line here and in the
// list.
#pragma once

#include "exchange/import_sheet.h"

#include <memory>
#include <vector>

namespace grants {

using SheetPtr = std::unique_ptr<ImportSheet>;

[[nodiscard]] SheetPtr unitSheet(ImportContext& context);
[[nodiscard]] SheetPtr licenceSheet(ImportContext& context);
[[nodiscard]] SheetPtr pledgeSheet(ImportContext& context);
[[nodiscard]] SheetPtr productSheet(ImportContext& context);
[[nodiscard]] SheetPtr stockSheet(ImportContext& context);
[[nodiscard]] SheetPtr surveySheet(ImportContext& context);
[[nodiscard]] SheetPtr activitySheet(ImportContext& context);
[[nodiscard]] SheetPtr deliverableSheet(ImportContext& context);
[[nodiscard]] SheetPtr applicationSheet(ImportContext& context);
[[nodiscard]] SheetPtr commitmentSheet(ImportContext& context);
[[nodiscard]] SheetPtr claimSheet(ImportContext& context);
[[nodiscard]] SheetPtr otherFundingSheet(ImportContext& context);

/// Units first: the others refer to them; applications before commitments.
[[nodiscard]] std::vector<SheetPtr> importSheets(ImportContext& context);

/// What a sheet is to a person, with nothing to import into.
struct SheetFace {
    std::string_view name;
    ColumnFaces columns;
};
[[nodiscard]] std::vector<SheetFace> sheetFaces();

/// The sheet of the template that explains the others; never imported.
inline constexpr std::string_view kInstructionsSheet = "填写说明";
/// The reason column of rejected rows; ignored when imported again.
inline constexpr std::string_view kReasonColumn = "原因";

}  // namespace grants
