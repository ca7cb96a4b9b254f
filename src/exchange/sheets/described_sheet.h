// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet and the entry of a kind of record. Included by the file of each kind, which gives
//   template <> struct SheetOf<T> { static constexpr SheetKind kKind; };
//   template SheetKind sheetKind<T>();
#pragma once

#include "exchange/records/fact_checks.h"
#include "exchange/records/record_entry.h"
#include "exchange/records/record_sheet.h"
#include "exchange/sheets/import_sheets.h"

namespace grants {

template <class T>
struct SheetOf;

template <class T>
SheetKind sheetKind() {
    return SheetOf<T>::kKind;
}

/// A kind that its description says all of; `kDescribe` makes it for an ImportContext.
template <class T, SheetDescription<T> (*kDescribe)(ImportContext&)>
constexpr SheetKind described(std::string_view name) {
    return {name,
            [](ImportContext& context) -> SheetPtr {
                return std::make_unique<RecordSheet<T>>(context, kDescribe(context));
            },
            [](ImportContext& context) -> EntryPtr {
                return std::make_unique<RecordEntry<T>>(
                    context, withFactChecks(kDescribe(context), context));
            },
            kNeeds<T>};
}

}  // namespace grants
