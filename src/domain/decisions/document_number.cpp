// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/document_number.h"

#include "domain/decisions/actions.h"

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

bool isDocumented(Subject subject, std::string_view action) {
    return std::any_of(documented().begin(), documented().end(), [&](const Documented& each) {
        return each.subject == subject && each.action == action;
    });
}

Message blank(Subject subject) {
    return subject == Subject::Payment ? translatable("decisions", "请填写凭证号，再办理。")
                                       : translatable("decisions", "请填写文号，再办理。");
}

Message given(Subject subject) {
    return subject == Subject::Payment
               ? translatable(
                     "decisions",
                     "已有凭证号“{0}”，不能改；补填只用于空着的。补填写错了的，先撤回办理。")
               : translatable(
                     "decisions",
                     "已有文号“{0}”，不能改；补填只用于空着的。补填写错了的，先撤回办理。");
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

std::string_view documentNumber(Subject subject, const std::vector<const Decision*>& standing) {
    const auto found = std::find_if(standing.rbegin(), standing.rend(), [&](const Decision* each) {
        return suppliesNumber(each->action) || isDocumented(subject, each->action);
    });
    return found == standing.rend() ? std::string_view() : std::string_view((*found)->ref);
}

std::optional<Finding> whyNotSupplied(Subject subject, std::string_view known,
                                      std::string_view supplied) {
    if (!known.empty()) {
        return Finding{
            Severity::Error, "NUMBER_GIVEN", "", given(subject).with(std::string(known)), {}};
    }
    if (!supplied.empty()) return std::nullopt;
    return Finding{Severity::Error, "DOCUMENT_NUMBER", "", blank(subject), {}};
}

}  // namespace grants
