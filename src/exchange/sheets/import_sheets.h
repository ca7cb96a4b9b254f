// SPDX-License-Identifier: GPL-3.0-or-later
// The list of sheets, in the order of interchange §1. To add one: a file and a line here and in the
// list.
#pragma once

#include "exchange/sheets/entry.h"
#include "exchange/sheets/import_sheet.h"

#include <memory>
#include <span>
#include <vector>

namespace grants {

using SheetPtr = std::unique_ptr<ImportSheet>;
using EntryPtr = std::unique_ptr<Entry>;

[[nodiscard]] SheetPtr unitSheet(ImportContext& context);
[[nodiscard]] EntryPtr unitEntry(ImportContext& context);
[[nodiscard]] SheetPtr licenceSheet(ImportContext& context);
[[nodiscard]] EntryPtr licenceEntry(ImportContext& context);
[[nodiscard]] SheetPtr pledgeSheet(ImportContext& context);
[[nodiscard]] EntryPtr pledgeEntry(ImportContext& context);
[[nodiscard]] SheetPtr productSheet(ImportContext& context);
[[nodiscard]] EntryPtr productEntry(ImportContext& context);
[[nodiscard]] SheetPtr stockSheet(ImportContext& context);
[[nodiscard]] EntryPtr stockEntry(ImportContext& context);
[[nodiscard]] SheetPtr surveySheet(ImportContext& context);
[[nodiscard]] EntryPtr surveyEntry(ImportContext& context);
[[nodiscard]] SheetPtr activitySheet(ImportContext& context);
[[nodiscard]] EntryPtr activityEntry(ImportContext& context);
[[nodiscard]] SheetPtr deliverableSheet(ImportContext& context);
[[nodiscard]] EntryPtr deliverableEntry(ImportContext& context);
[[nodiscard]] SheetPtr applicationSheet(ImportContext& context);
[[nodiscard]] EntryPtr applicationEntry(ImportContext& context);
[[nodiscard]] SheetPtr commitmentSheet(ImportContext& context);
[[nodiscard]] EntryPtr commitmentEntry(ImportContext& context);
[[nodiscard]] SheetPtr claimSheet(ImportContext& context);
[[nodiscard]] EntryPtr claimEntry(ImportContext& context);
[[nodiscard]] SheetPtr otherFundingSheet(ImportContext& context);
[[nodiscard]] EntryPtr otherFundingEntry(ImportContext& context);

struct SheetKind {
    std::string_view name;
    SheetPtr (*sheet)(ImportContext&);
    EntryPtr (*entry)(ImportContext&);
};
/// Units first: the others refer to them; applications before commitments.
[[nodiscard]] std::span<const SheetKind> sheetKinds();
/// All of them, in the order of sheetKinds().
[[nodiscard]] std::vector<SheetPtr> importSheets(ImportContext& context);

/// What a sheet is to a person, with nothing to import into.
struct SheetDescriptor {
    std::string_view name;
    ColumnDescriptors columns;
};
/// Columns that choose from a plan (项目代码) offer what `plan` has.
[[nodiscard]] std::vector<SheetDescriptor> sheetDescriptors(const Plan& plan = {});

/// The sheet of the template that explains the others; never imported.
inline constexpr std::string_view kInstructionsSheet = "填写说明";
/// The reason column of rejected rows; ignored when imported again.
inline constexpr std::string_view kReasonColumn = "原因";

}  // namespace grants
