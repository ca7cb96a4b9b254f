// SPDX-License-Identifier: GPL-3.0-or-later
// A staffed fund file at the review: applications under review and about to be, one project whose
// sheets are all there, experts, of whom the first is the reviewer.
#pragma once

#include "support/staff.h"

#include <initializer_list>
#include <string>

namespace grants::test {

inline constexpr int kFirstApplicant = 21;

inline std::string applicationNumber(int n) {
    return "SQ0" + std::to_string(n);
}

/// SQ01 … by a unit of its own; small enough for a panel of three.
inline void putApplication(Edit& edit, int n, const char* project, const char* state) {
    Application application;
    application.number = applicationNumber(n);
    application.project = project;
    application.unit = edit.put(unitOf(kFirstApplicant + n));
    application.title = "转化能力提升" + std::to_string(n);
    application.requested = Money::ofWan(10);
    application.date = Date(2024, 5, 20);
    application.takenUp = state;
    application.foundation = "有专利" + std::to_string(10 + n) + "件。";
    application.approach = "分三步实施。";
    edit.put(application);
}

inline void putExpert(Edit& edit, const char* number, const char* name,
                      const std::function<void(Expert&)>& more = {}) {
    Expert expert;
    expert.number = number;
    expert.name = name;
    expert.employer = std::string(name) + "的单位";
    if (more) more(expert);
    edit.put(expert);
}

inline void putSeat(Edit& edit, int application, const char* expert) {
    PanelSeat seat;
    seat.application = applicationNumber(application);
    seat.expert = expert;
    edit.put(seat);
}

/// A submitted sheet on paper with this sum, spread over the criteria from the first one on.
inline void putSheet(Edit& edit, int application, const char* expert, int sum) {
    for (const RubricItem& item : builtInPlan().rubric) {
        Score score;
        score.application = applicationNumber(application);
        score.expert = expert;
        score.criterion = item.name;
        const int given = std::min(item.points, sum);
        score.points = Points::ofHundredths(given * 100);
        score.submitted = Date(2024, 6, 20);
        score.onPaper = true;
        edit.put(score);
        sum -= given;
    }
}

inline void putScored(Edit& edit, int application, std::initializer_list<int> sums,
                      const char* state = "reviewed") {
    const char* const experts[] = {"E01", "E02", "E03"};
    putApplication(edit, application, "P4", state);
    std::size_t at = 0;
    for (const int sum : sums) {
        putSeat(edit, application, experts[at]);
        putSheet(edit, application, experts[at++], sum);
    }
}

inline void putExperts(Edit& edit) {
    putExpert(edit, "E01", "李评", [](Expert& expert) { expert.login = "reviewer"; });
    putExpert(edit, "E02", "周财", [](Expert& expert) { expert.finance = true; });
    putExpert(edit, "E03", "吴工");
    putExpert(edit, "E04", "郑工");
    putExpert(edit, "E05", "王同", [](Expert& expert) {
        expert.employerCode = codeOf(kFirstApplicant + 4);  // where SQ04 comes from
    });
    putExpert(edit, "E06", "冯避", [](Expert& expert) {
        expert.recusals = {codeOf(kFirstApplicant + 5)};  // where SQ05 comes from
    });
}

inline void putReview(Edit& edit) {
    putExperts(edit);
    for (int n = 1; n <= 3; ++n) {
        putApplication(edit, n, "P3", "in_review");
        for (const char* expert : {"E01", "E02", "E03"}) putSeat(edit, n, expert);
    }
    edit.put(Commitment{{}, applicationNumber(3), "P3-1a", "6", "转让合同和登记证明", 0});
    edit.put(Enclosure{{}, applicationNumber(3), 1, "营业执照", "2", "加盖公章", 0});
    putApplication(edit, 4, "P3", "examined");
    putApplication(edit, 5, "P3", "examined");
    // P4 has two places: SQ07 and SQ08 share the second one across the line.
    putScored(edit, 6, {98, 98, 74});
    putScored(edit, 7, {85, 85, 85});
    putScored(edit, 8, {85, 85, 85});
    putScored(edit, 9, {55, 55, 55});
}

/// Made once, since every password takes its time.
inline const std::filesystem::path& reviewFile() {
    static const Scratch scratch;
    static const std::filesystem::path file = [] {
        std::filesystem::copy_file(staffedFile(), scratch / "评审.zlzh");
        const auto workspace = Workspace::open(scratch / "评审.zlzh");
        workspace->signIn("officer", kPassword);
        workspace->edit(Operation::Examine, "准备评审", putReview);
        return scratch / "评审.zlzh";
    }();
    return file;
}

struct ReviewFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "评审.zlzh";

    ReviewFund() { std::filesystem::copy_file(reviewFile(), file); }
};

}  // namespace grants::test
