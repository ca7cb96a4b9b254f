// SPDX-License-Identifier: GPL-3.0-or-later
// From the draft to the task book.
#include "office.h"
#include "support/entered_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

FundYear drafts() {
    ProcedureYear year;
    for (const Walked& one : allWalked()) {
        const auto unit = year.applicantFor(one.project);
        year.edit(unit).bank = "某银行";
        year.edit(unit).account = "6222020200000000001";
        year.apply(one.receipt(), one.project, unit).requested = one.asked;
    }
    return year.build();
}

std::string expertNumber(int expert) {
    return "ZJ-" + std::to_string(expert);
}

/// The first of five knows finance and scores by himself, the others on paper.
void seatPanels(Edit& edit) {
    for (int n = 1; n <= 5; ++n) {
        Expert expert;
        expert.number = expert.name = expertNumber(n);
        expert.employer = "评审单位" + std::to_string(n);
        expert.finance = n == 1;
        if (n == 1) expert.login = "reviewer";
        edit.put(expert);
    }
    for (const Walked& one : allWalked())
        for (int n = 1; n <= one.experts; ++n)
            edit.put(PanelSeat{{}, one.receipt(), expertNumber(n)});
}

Points mostOf(const RubricItem& item) {
    return Points::ofHundredths(item.points * 80);
}

void scoreOwn(Workspace& workspace, Date on) {
    for (const Walked& one : allWalked()) {
        std::vector<SheetEntry> sheet;
        for (const RubricItem& item : workspace.plan().rubric)
            sheet.push_back({one.receipt(), item.name, mostOf(item), "可行"});
        workspace.putScores(sheet);
        workspace.submitSheet(one.receipt(), on);
    }
}

void putPaperSheets(Edit& edit, const Plan& plan, Date on) {
    for (const Walked& one : allWalked())
        for (int n = 2; n <= one.experts; ++n)
            for (const RubricItem& item : plan.rubric) {
                Score score{{}, one.receipt(), expertNumber(n), item.name, mostOf(item)};
                score.submitted = on;
                score.onPaper = true;
                edit.put(score);
            }
}

}  // namespace

void applyAll(Office& office) {
    office.today("2024-05-20");
    office.as("finance").edit(Operation::Pay, "下达", [&](Edit& edit) {
        edit.put(Appropriation{{}, "渝财〔2024〕1号", wan(498), office.on});
    });
    office.today("2024-06-03");
    enter(office.as("clerk"), drafts());
    for (const Walked& one : allWalked()) {
        (void)office.act("clerk", one, "submit");
        office.book.submitted(one.receipt(), one.project, one.asked);
        office.agree();
    }
}

void examineAll(Office& office) {
    office.today("2024-06-04");
    office.step("officer", walked("P3"), "return");
    office.today("2024-06-05");
    office.step("clerk", walked("P3"), "resubmit");
    office.today("2024-06-06");
    office.stepAll("officer", "accept");
    office.today("2024-06-07");
    office.stepAll("officer", "examine", "pass");
}

void reviewAll(Office& office) {
    office.today("2024-06-11");
    office.as("officer").edit(Operation::Examine, "分组", seatPanels);
    office.stepAll("officer", "open-review");
    office.today("2024-06-12");
    scoreOwn(office.as("reviewer"), office.on);
    office.as("officer").edit(Operation::Examine, "补录纸质评分", [&](Edit& edit) {
        putPaperSheets(edit, office.workspace->plan(), office.on);
    });
    office.today("2024-06-13");
    office.stepAll("officer", "close-review");
}

void awardAll(Office& office) {
    office.today("2024-06-14");
    for (const Walked& one : allWalked()) {
        (void)office.act("officer", one, "propose", "", one.award);
        office.agree();
    }
    office.today("2024-06-17");
    office.stepAll("officer", "publicise");
    office.today("2024-06-18");
    office.step("officer", walked("P2"), "object");
    office.today("2024-06-20");
    office.step("officer", walked("P2"), "settle", "dismiss");
    office.today("2024-07-01");
    for (const Walked& one : allWalked()) {
        const Decision award = office.act("chief", one, "award");
        CHECK(award.issued == std::string("CQGX-ZLZH-LX-") + one.project + "-2024-0001");
        office.book.awarded(one.receipt(), award.issued, one.award);
        office.agree();
    }
    office.today("2024-07-03");
    office.stepAll("officer", "sign");
}

}  // namespace grants::test
