// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/document_number.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

struct Documented {
    Subject subject;
    std::string_view action;
    Message missing;
};

const std::array<Documented, 4>& documented() {
    static const std::array<Documented, 4> all = {{
        {Subject::Application, "award", translatable("decisions", "批准立项没有填文号。")},
        {Subject::Reallocation, "approve", translatable("decisions", "批准调剂没有填批准文号。")},
        {Subject::Payment, "confirm", translatable("decisions", "确认拨付没有填凭证号。")},
        {Subject::Payment, "recover", translatable("decisions", "登记追回没有填凭证号。")},
    }};
    return all;
}

}  // namespace

std::optional<Finding> missingDocumentNumber(Subject subject, std::string_view action,
                                             std::string_view ref) {
    if (!ref.empty()) return std::nullopt;
    const auto found = std::find_if(
        documented().begin(), documented().end(),
        [&](const Documented& each) { return each.subject == subject && each.action == action; });
    if (found == documented().end()) return std::nullopt;
    return Finding{Severity::Warning, "DOCUMENT_NUMBER", "", found->missing, {}};
}

}  // namespace grants
