// SPDX-License-Identifier: GPL-3.0-or-later
// Returned forms held against the fund file, one by one, by the rules of the import sheets.
#pragma once

#include "exchange/forms/form_units.h"

#include <memory>
#include <string>
#include <vector>

namespace grants {

struct CheckedForm {
    FormUnit unit;
    std::vector<FormRecord> records;  // the application and what belongs to it
    std::vector<RowFate> fates;       // of each
    std::vector<FormFault> faults;    // none: all of it holds
    std::vector<FormFault> notes;     // UNIT_DIFFERS, BUDGET_DIFFERS, warnings of the sheets

    /// Whether more than the unit changes.
    [[nodiscard]] bool changesApplication() const;
    /// Whether other forms may yet bring what it lacks.
    [[nodiscard]] bool waits() const;
};

class FormTrial {
  public:
    FormTrial(std::shared_ptr<const FundYear> year, std::shared_ptr<const Plan> plan)
        : m_year(std::move(year)), m_plan(std::move(plan)) {}

    /// `units`: what earlier forms bring.
    [[nodiscard]] CheckedForm check(const ReturnedForm& form, const std::string& number,
                                    const FormUnits& units) const;

  private:
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const Plan> m_plan;
};

/// How an import of forms goes about its rows: what a form says counts, blanks as well.
[[nodiscard]] ImportOptions formOptions();

}  // namespace grants
