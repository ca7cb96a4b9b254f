// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file to which forms come back.
#pragma once

#include "domain/cases/casebook.h"
#include "exchange/forms/application_form.h"
#include "exchange/forms/form_files.h"
#include "exchange/reading.h"
#include "support/typed_form.h"

namespace grants::test {

inline const std::string kApplicant = "91500107MA5U00003G", kTitle = "轴承专利转化";

struct FormDesk : Desk {
    [[nodiscard]] const Plan& plan() const { return workspace->plan(); }
    [[nodiscard]] TypedForm blank(const std::string& project = "P3") const {
        return {plan(), project};
    }
    /// A form of P3 with all that is needed.
    [[nodiscard]] TypedForm filled(const std::string& code = kApplicant,
                                   const std::string& name = "示例企业",
                                   const std::string& title = kTitle) const {
        return blank().fill(code, name, title);
    }

    FormsReport takeAll(const std::vector<std::filesystem::path>& inputs,
                        const ImportOptions& options = {}) {
        return importForms(*workspace, inputs, options);
    }
    /// The verdict on one form.
    FormVerdict take(const TypedForm& form, const std::string& name = "form.xlsx") {
        form.save(scratch / name);
        return takeAll({scratch / name}).forms.at(0);
    }
    FormVerdict takeFile(const std::filesystem::path& file) { return takeAll({file}).forms.at(0); }

    [[nodiscard]] std::shared_ptr<const FundYear> year() { return workspace->year(); }
    void decide(const std::string& number, const std::string& action) {
        Act act;
        act.number = number;
        act.action = action;
        act.on = Date(2024, 6, 3);
        act.opinion = "请补充";
        const Acted acted = workspace->act(act);
        if (!acted.refused.empty()) throw std::runtime_error(acted.refused.front().code);
    }
};

/// `绩效目标!D7 COMMITMENT_FORMAT`, one a fault.
inline std::vector<std::string> told(const std::vector<FormFault>& faults) {
    std::vector<std::string> list;
    for (const FormFault& each : faults)
        list.push_back(each.cell + (each.cell.empty() ? "" : " ") + each.fault.code);
    return list;
}

inline bool tells(const std::vector<FormFault>& faults, const std::string& fault) {
    const auto list = told(faults);
    return std::find(list.begin(), list.end(), fault) != list.end();
}

}  // namespace grants::test
