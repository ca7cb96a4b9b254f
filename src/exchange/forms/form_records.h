// SPDX-License-Identifier: GPL-3.0-or-later
// A returned form as rows of the import sheets, so that the import's own rules check and keep them.
#pragma once

#include "exchange/forms/form_reader.h"
#include "exchange/import/import_check.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// A cell on its way to a column of an import sheet; what the form does not ask has no spot.
struct FedCell {
    std::string_view header;
    Cell cell;
    std::optional<FormSpot> spot;
};

struct FormRecord {
    std::string_view sheet;  // 单位
    std::vector<FedCell> cells;

    [[nodiscard]] const FedCell* find(std::string_view header) const;
};

/// The unit, then the application under this 受理号, then what belongs to it. Paragraphs that
/// cannot be read are added to `faults`.
[[nodiscard]] std::vector<FormRecord> recordsOf(const ReturnedForm& form, const std::string& number,
                                                std::vector<FormFault>& faults);

/// Gives a record to its import sheet. `source`: which form, from 0.
[[nodiscard]] RowVerdict take(ImportCheck& check, const FormRecord& record, std::size_t source,
                              bool from1904);
/// Why the record was not taken, at the cells of the form; that it waits for another record of the
/// same form is not told.
[[nodiscard]] std::vector<FormFault> faultsOf(const ReturnedForm& form, const FormRecord& record,
                                              const RowVerdict& verdict);
/// Where a column of the record is typed; of one that the form does not ask, the first that is.
[[nodiscard]] std::optional<FormSpot> spotIn(const FormRecord& record, std::string_view header);

}  // namespace grants
