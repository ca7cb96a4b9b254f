// SPDX-License-Identifier: GPL-3.0-or-later
// What sheets share whose rows name an application or an expert by number, or something of the plan
// by its name.
#pragma once

#include "exchange/sheets/described_sheet.h"

namespace grants {

inline constexpr std::string_view kReceiptNumber = "受理号", kExpertNumber = "专家编号";

/// Make known to the import one record, which must outlive it, and all that are stored.
void knowApplication(ImportContext& context, const Application& application);
void knowApplications(ImportContext& context);
void knowExpert(ImportContext& context, const Expert& expert);
void knowExperts(ImportContext& context);
void knowSeat(ImportContext& context, const PanelSeat& seat);
void knowSeats(ImportContext& context);
/// Null for one that is only named so far.
[[nodiscard]] const Organisation* applicantOf(const ImportContext& context,
                                              const KnownApplication& application);

/// Refuse a number that is neither stored nor brought: UNKNOWN_APPLICATION, UNKNOWN_EXPERT.
void requireApplication(const ImportContext& context, const std::string& number,
                        RowVerdict& verdict);
void requireExpert(const ImportContext& context, const std::string& number, RowVerdict& verdict);
/// Refuses the expert of a row who is not on the application's panel: NOT_ASSIGNED.
void requireSeat(const ImportContext& context, const Score& score, RowVerdict& verdict);

/// One expert for one application: a seat, or his sheet.
template <class Row>
std::string seatKey(const Row& row) {
    return row.application + "\n" + row.expert;
}

template <class Entry>
std::vector<std::string> namesOf(const std::vector<Entry>& entries) {
    std::vector<std::string> names;
    for (const Entry& entry : entries) names.push_back(entry.name);
    return names;
}

/// Reads one of these codes.
[[nodiscard]] std::function<Parsed<std::string>(const CellInput&)> readerOfCode(
    std::vector<std::string> codes);
/// Reads one of these names, full-width or half-width; another text as it stands.
[[nodiscard]] std::function<Parsed<std::string>(const CellInput&)> readerOfName(
    std::vector<std::string> names);

template <class V>
Column<V> applicationColumn() {
    return column<V>({kReceiptNumber, true, ColumnKind::Identifier, "“项目申报”表里的受理号"},
                     &V::application, readNumberText);
}

template <class V>
Column<V> expertColumn() {
    return column<V>({kExpertNumber, true, ColumnKind::Identifier, "“评审专家”表里的专家编号"},
                     &V::expert, readNumberText);
}

}  // namespace grants
