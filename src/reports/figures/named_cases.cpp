// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figures/named_cases.h"

#include "base/error.h"

namespace grants {

std::vector<const Case*> namedCases(const Casebook& book, const ReportScope& scope) {
    std::vector<const Case*> cases;
    for (const std::string& number : scope.applications) {
        cases.push_back(book.find(number));
        if (cases.back() != nullptr) continue;
        throw Error(
            ErrorKind::Usage,
            translatable("reportScope", "没有受理号为“{0}”的申报，请核对受理号。").with(number));
    }
    return cases;
}

}  // namespace grants
