// SPDX-License-Identifier: GPL-3.0-or-later
// What a form works out by itself, with the values for whoever does not calculate.
#pragma once

#include "exchange/forms/form_content.h"

#include <string>
#include <variant>

namespace grants {

struct FormFormula {
    std::string text;  // =SUM(D12:D41)
    std::variant<double, std::string> value;
};
/// Of a place whose part is worked out.
[[nodiscard]] FormFormula formulaAt(const FormLayout& layout, const FormContent& content,
                                    const FormSpot& spot);

/// True for a committed value that falls short, as a condition; empty for words.
[[nodiscard]] std::string shortfallOf(const FormLayout& layout, const FormSpot& committed);
/// True for an amount above the project's cap.
[[nodiscard]] std::string excessOf(const FormLayout& layout);

}  // namespace grants
