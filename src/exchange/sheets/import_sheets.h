// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of all kinds of record, in their order (interchange §1). A kind's sheet is one file
// beside this one; described_sheet.h says how.
#pragma once

#include "exchange/records/entry.h"
#include "exchange/records/import_sheet.h"
#include "workspace/admission/admissible.h"

#include <memory>
#include <span>
#include <vector>

namespace grants {

using SheetPtr = std::unique_ptr<ImportSheet>;
using EntryPtr = std::unique_ptr<Entry>;

struct SheetKind {
    std::string_view name;
    SheetPtr (*sheet)(ImportContext&);
    EntryPtr (*entry)(ImportContext&);
    Needs needs{Operation::Enter};  // of whoever types its records
};
template <class T>
[[nodiscard]] SheetKind sheetKind();
/// Units first: the others refer to them; applications and experts before what names them.
[[nodiscard]] std::span<const SheetKind> sheetKinds();
/// All of them, in the order of sheetKinds(), and 立项 before 拨付, whose rows become decisions.
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
