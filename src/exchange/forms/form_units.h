// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of one import say of their units. Of a unit that is known already, from the fund
// file or from an earlier form, they fill only what is blank; what else they say is told.
#pragma once

#include "exchange/forms/form_records.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace grants {

/// What one form brings of its unit. Same: nothing that is to be written.
struct FormUnit {
    std::optional<CreditCode> code;
    FormRecord record;
    RowFate fate = RowFate::Same;
};

class FormUnits {
  public:
    FormUnits(std::shared_ptr<const FundYear> year, std::shared_ptr<const Plan> plan)
        : m_year(std::move(year)), m_plan(std::move(plan)) {}

    /// `verdict`: of the whole unit as the form has it. Differences are added to `notes`.
    [[nodiscard]] FormUnit settle(const ReturnedForm& form, const FormRecord& unit,
                                  const RowVerdict& verdict, std::vector<FormFault>& notes) const;
    /// Keeps what a form of this name brings.
    void bring(const FormUnit& unit, const std::string& file);

    /// One record a unit, ready to be kept.
    [[nodiscard]] std::vector<FormRecord> records() const;
    /// Gives the new ones to a check, but for this one.
    void introduce(ImportCheck& check, const std::optional<CreditCode>& except) const;

  private:
    struct Brought {
        FormRecord record;
        std::string file;
        bool isNew = false;
    };
    [[nodiscard]] const Brought* broughtBefore(const CreditCode& code) const;
    [[nodiscard]] FormRecord required(const Organisation& stored) const;

    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const Plan> m_plan;
    std::map<CreditCode, Brought> m_brought;
};

/// The code of a form's unit; nothing when it is none.
[[nodiscard]] std::optional<CreditCode> codeIn(const ReturnedForm& form);

}  // namespace grants
