// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of the import workbook means, by the rules of interchange §1.
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/money.h"
#include "domain/applications/points.h"
#include "domain/registry/patent_number.h"
#include "exchange/cells/cell_text.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Any text, trimmed. Faults: CELL_ERROR, DIGITS_LOST, TEXT_LENGTH, TEXT_INVALID.
[[nodiscard]] Parsed<std::string> readText(const CellInput& in);
/// A number or name of a record: half-width, ASCII capitals. Faults as readText.
[[nodiscard]] Parsed<std::string> readIdentifier(const CellInput& in);
/// As readIdentifier, with letters as typed.
[[nodiscard]] Parsed<std::string> readNumberText(const CellInput& in);
/// Faults of readText and of CreditCode::parse, CODES_NOT_PARTED.
[[nodiscard]] Parsed<CreditCode> readCreditCode(const CellInput& in);
/// The code of a unit, given by itself or by the unit's name. Faults: also UNKNOWN_UNIT,
/// UNIT_AMBIGUOUS.
[[nodiscard]] Parsed<CreditCode> readUnitCode(const CellInput& in);
/// One or more codes, each as readUnitCode. Faults: also DUPLICATE_CODE, CODES_NOT_PARTED.
[[nodiscard]] Parsed<std::vector<CreditCode>> readUnitCodes(const CellInput& in);
/// One unit by its code or its name, known to the file or the import. Faults: as readUnitCode.
[[nodiscard]] Parsed<Id<Organisation>> readUnit(const CellInput& in);
/// One or more units. Faults: also DUPLICATE_CODE, CODES_NOT_PARTED.
[[nodiscard]] Parsed<std::vector<Id<Organisation>>> readUnits(const CellInput& in);
[[nodiscard]] Parsed<PatentNumber> readPatent(const CellInput& in);
[[nodiscard]] Parsed<std::vector<PatentNumber>> readPatents(const CellInput& in);
/// Faults of parseMoney, CELL_ERROR, DIGITS_LOST.
[[nodiscard]] Parsed<Money> readMoney(const CellInput& in);
/// The same where the column counts in 万元.
[[nodiscard]] Parsed<Money> readWan(const CellInput& in);
/// `18.5`, `18.5分`. Faults of parsePoints, CELL_ERROR, CELL_ROUNDED.
[[nodiscard]] Parsed<Points> readPoints(const CellInput& in);
/// Faults of parseDate, CELL_ERROR.
[[nodiscard]] Parsed<Date> readDate(const CellInput& in);
/// `12`, `1,234`, `12人`. Faults: COUNT_FORMAT, CELL_ERROR.
[[nodiscard]] Parsed<std::int64_t> readCount(const CellInput& in);
/// 1900 … 2199. Faults: YEAR_FORMAT.
[[nodiscard]] Parsed<std::int64_t> readYear(const CellInput& in);
/// What `60`, `60%` or `33.33` says as a share of one, however large; nothing when it is no
/// percent.
[[nodiscard]] std::optional<Fraction> percentage(std::string_view text);
/// 0 < x ≤ 100 as a share of one. Faults: PERCENT_FORMAT, PERCENT_RANGE.
[[nodiscard]] Parsed<Fraction> readShare(const CellInput& in);
/// 0 ≤ x ≤ 100.
[[nodiscard]] Parsed<Fraction> readPart(const CellInput& in);
/// 是 or 否. Faults: OPTION.
[[nodiscard]] Parsed<bool> readYesNo(const CellInput& in);
/// The place of the text in `options`. Faults: OPTION.
[[nodiscard]] Parsed<std::size_t> readOption(const CellInput& in,
                                             std::span<const std::string> options);

}  // namespace grants
