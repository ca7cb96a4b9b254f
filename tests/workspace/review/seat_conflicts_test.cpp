// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets no seat in a panel, and what a closing asks of those who have one.
#include "base/translator.h"
#include "workspace/decisions/edited_fund.h"

using namespace grants;
using namespace grants::test;
using Fund = EditedFund;

namespace {

using Binding = std::function<void(Expert&, const Organisation&)>;

void worksThere(Expert& expert, const Organisation& applicant) {
    expert.employerCode = applicant.code;
}

void hasToAvoid(Expert& expert, const Organisation& applicant) {
    expert.recusals = {applicant.code};
}

/// The code by which one more expert, bound to the applicant, is refused his seat.
std::string seating(Fund& fund, const Binding& binding, const std::string& dismissal = {},
                    bool recused = false) {
    const auto year = fund.workspace->year();
    Expert expert;
    expert.number = "ZJ-9";
    expert.name = "王同";
    expert.employer = "某单位";
    binding(expert, year->registry.units().front());
    return failureCode([&] {
        fund.workspace->edit(Operation::Enter, "加入专家组", [&](Edit& edit) {
            edit.put(expert);
            edit.put(PanelSeat{{}, "SB-1", "ZJ-9", recused, "", dismissal, 0});
        });
    });
}

struct OpenReview : Fund {
    OpenReview() {
        take("submit");
        take("accept");
        take("examine", "pass");
        take("open-review");
    }
    /// Makes one of its experts bound to the applicant.
    void mend(const Binding& binding) {
        const auto applicant = workspace->year()->registry.units().front();
        REQUIRE(changing<Expert>(&FundYear::experts, [&](Expert& each) {
                    binding(each, applicant);
                }).empty());
    }
    [[nodiscard]] std::vector<std::string> closing() {
        std::vector<std::string> codes;
        for (const Finding& each :
             workspace->act({Subject::Application, "SB-1", "close-review"}).refused)
            codes.push_back(each.code);
        return codes;
    }
};

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("the applicant's own people get no seat, before the review opens and after") {
    Fund draft;
    CHECK(seating(draft, worksThere) == "CONFLICT");
    CHECK(seating(draft, worksThere, "早已离职") == "CONFLICT");
    OpenReview open;
    CHECK(seating(open, worksThere, "早已离职") == "CONFLICT");
    CHECK(open.workspace->year()->seats.size() == 5);
}

TEST_CASE("a conflict that may be dismissed is, by the time that the review is open") {
    Fund draft;
    CHECK(seating(draft, hasToAvoid).empty());
    OpenReview open;
    CHECK(seating(open, hasToAvoid) == "CONFLICT");
    CHECK(seating(open, hasToAvoid, "十年前的合作").empty());
}

TEST_CASE("who is recused is bound to nobody") {
    OpenReview open;
    CHECK(seating(open, worksThere, {}, true).empty());
}

TEST_CASE("why somebody gets no seat is said in the words of the conflict") {
    OpenReview open;
    const auto year = open.workspace->year();
    Expert expert = year->experts.front();
    expert.employerCode = year->registry.units().front().code;
    try {
        open.workspace->edit(Operation::Enter, "改", [&](Edit& edit) {
            edit.put(expert);
            edit.put(year->seats.front());
        });
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK_THAT(Translator()(error.sentence()),
                   Catch::Contains(expert.name) && Catch::Contains("工作单位代码相同"));
    }
}

TEST_CASE("a conflict that comes to light after the opening is asked for at the closing") {
    OpenReview fund;
    fund.mend(worksThere);
    CHECK(fund.closing() == Codes{"CONFLICT"});
    REQUIRE(fund.changing<PanelSeat>(&FundYear::seats, [](PanelSeat& each) { each.recused = true; })
                .empty());
    CHECK(fund.closing() == Codes{"PANEL_SMALL"});
}

TEST_CASE("a reason given after the opening lets the review be closed") {
    OpenReview fund;
    fund.mend(hasToAvoid);
    CHECK(fund.closing() == Codes{"CONFLICT"});
    REQUIRE(fund.changing<PanelSeat>(&FundYear::seats,
                                     [](PanelSeat& each) { each.dismissal = "十年前的合作"; })
                .empty());
    CHECK(fund.closing().empty());
}
