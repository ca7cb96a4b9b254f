// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file whose plan lets reviewers see no unit's name, with one application under review by
// the person who signs in as "reviewer", and all by which its applicant is known.
#pragma once

#include "domain/plan/plan_reader.h"
#include "support/entered_year.h"
#include "support/staff.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace grants::test {

[[nodiscard]] inline std::string planBlinding(const std::string& fields) {
    auto plan = nlohmann::ordered_json::parse(builtInPlanJson());
    for (auto& parameter : plan.at("parameters"))
        if (parameter.at("name") == "blind_fields") parameter["default"] = fields;
    return plan.dump();
}

struct AnonymousFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;
    std::vector<std::string> marks;  // every text by which the applicant is known

    explicit AnonymousFund(const std::string& blindFields = "单位名称") {
        workspace = Workspace::create(file, planBlinding(blindFields));
        ProcedureYear year;
        const auto unit = year.applicantFor("P2");
        identify(year.edit(unit));
        Application& application = year.apply("SB-1", "P2", unit);
        application.takenUp = "in_review";
        application.leader = marked("李牵头");
        year.seat("SB-1", 1);
        year.expert(0).login = "reviewer";
        year.expert(0).recusals = {year.edit(unit).code};
        year.seatAt(0).dismissal = "十年前的合作";
        enter(*workspace, year.build());
        workspace->edit(Operation::Enter, "录入团队", [this](Edit& edit) {
            edit.put(TeamMember{{}, "SB-1", 1, marked("周组员"), "研究员", "对接企业", 0});
        });
        addStaff(*workspace);
    }

  private:
    std::string marked(const std::string& text) { return marks.emplace_back(text); }
    void identify(Organisation& unit) {
        unit.name = marked("渝江理工大学");
        unit.code = creditCode(77);
        marked(std::string(unit.code.text()));
        unit.park = creditCode(78);
        marked(std::string(unit.park->text()));
        unit.techSmeNo = marked("2024500107A8000123");
        unit.legalRepresentative = marked("钱法人");
        unit.contact = marked("孙联系");
        unit.phone = marked("13800000001");
        unit.address = marked("大学城中路八号");
        unit.bank = marked("某银行大学城支行");
        unit.account = marked("6222020200000000001");
    }
};

}  // namespace grants::test
