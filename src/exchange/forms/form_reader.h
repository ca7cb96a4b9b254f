// SPDX-License-Identifier: GPL-3.0-or-later
// A returned form: what stands in its cells, found by labels and headers wherever the applicant's
// program left them.
#pragma once

#include "base/finding.h"
#include "exchange/forms/form_content.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace grants {

/// What is wrong at a cell of the applicant's own workbook.
struct FormFault {
    std::optional<FormSpot> spot;
    std::string cell;  // 绩效目标!D7; empty: the form as a whole
    Fault fault;
};

struct ReturnedForm {
    std::shared_ptr<const Plan> plan;
    std::optional<FormLayout> layout;  // none: it is not a form for this plan
    FormContent content;               // as the layout
    std::vector<FormFault> faults;     // FORM_FOREIGN, FORM_VERSION, FORM_PLAN, FORM_ALTERED

    [[nodiscard]] std::string text(std::string_view sheet, std::string_view header) const {
        return layout ? content.textOf(*layout, sheet, header) : std::string();
    }
    /// The cell of a place as it stands in the workbook.
    [[nodiscard]] FormFault faultAt(const FormSpot& spot, Fault fault) const;
};

/// Throws Error(Input) when the file cannot be read as a workbook.
[[nodiscard]] ReturnedForm readForm(const std::filesystem::path& file,
                                    std::shared_ptr<const Plan> plan);

}  // namespace grants
