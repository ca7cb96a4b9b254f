// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/review_office.h"

#include "support/entered_year.h"

namespace grants::test {

ReviewOffice::ReviewOffice() {
    workspace = Workspace::create(file, builtInPlanJson());
    ProcedureYear year;
    for (const char* number : {"SB-1", "SB-2", "SB-3"}) {
        const auto unit = year.applicantFor("P2");
        year.edit(unit).phone = "13800000001";
        year.apply(number, "P2", unit).takenUp = "in_review";
    }
    year.application("SB-3").takenUp = "examined";
    year.seat("SB-1", 2);
    year.seat("SB-2", 1);
    year.seat("SB-3", 1);
    enter(*workspace, year.build());
    change([](Edit& edit, const FundYear&) {
        edit.put(PanelSeat{{}, "SB-2", "ZJ-1"});
        edit.put(PanelSeat{{}, "SB-3", "ZJ-1"});
        edit.put(Score{
            {}, "SB-1", "ZJ-2", "实施方案", Points::ofHundredths(1250), "旁人的话", {}, true});
    });
}

std::filesystem::path ReviewOffice::issue(const std::string& expert, const std::string& password) {
    const std::filesystem::path to = scratch / ("评审包-" + expert + ".zlps");
    workspace->issuePackage({expert, to, Date(2024, 6, 20), password});
    return to;
}

std::unique_ptr<Workspace> ReviewOffice::copyNamed(const std::string& name) {
    workspace->backup(scratch / name);
    return Workspace::open(scratch / name);
}

void ReviewOffice::change(const std::function<void(Edit&, const FundYear&)>& what) {
    const auto year = workspace->year();
    workspace->edit(Operation::Enter, "改动", [&](Edit& edit) { what(edit, *year); });
}

void ReviewOffice::put(const std::string& application, const std::string& state) {
    change([&](Edit& edit, const FundYear& year) {
        for (Application each : year.applications) {
            if (each.number != application) continue;
            each.takenUp = state;
            edit.put(each);
        }
    });
}

std::vector<Score> ReviewOffice::scoresOf(const std::string& expert) const {
    std::vector<Score> scores = workspace->year()->scores;
    std::erase_if(scores, [&](const Score& each) { return each.expert != expert; });
    return scores;
}

void Reviewer::give(const std::string& application, const std::string& criterion, int hundredths,
                    const std::string& words) {
    workspace->putScores({{application, criterion, Points::ofHundredths(hundredths), words}});
}

void Reviewer::finish(const std::string& application, int percent) {
    for (const RubricItem& item : workspace->plan().rubric)
        give(application, item.name, item.points * percent, "意见");
    workspace->submitSheet(application, Date(2024, 6, 28));
}

std::vector<std::string> namedIn(const Merged& merged) {
    std::vector<std::string> names;
    for (const Finding& each : merged.notTaken) {
        names.push_back(each.code + " " + each.place.record);
        if (!each.place.column.empty()) names.back() += " " + each.place.column;
    }
    return names;
}

}  // namespace grants::test
