// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an application that is in the fund file.
#pragma once

#include "domain/cases/casebook.h"
#include "exchange/forms/form_reader.h"

#include <memory>
#include <string>

namespace grants {

/// An application as its applicant would have typed it.
[[nodiscard]] ReturnedForm storedForm(const std::shared_ptr<const FundYear>& year,
                                      const std::shared_ptr<const Plan>& plan, const Case& one);
/// Writes the 受理号 on the title page.
void putNumber(ReturnedForm& form, const std::string& number);

}  // namespace grants
