// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason to refuse an action on an application, with an example that is refused and the
// mended one that is not (projects §3).
#pragma once

#include "support/procedure_year.h"

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace grants::test {

/// A firm's application that keeps every rule, and its way up to a review by three experts.
struct ReviewScene {
    ProcedureYear year;
    ProcedureYear::UnitId firm = year.applicantFor("P3");
    Application& application = year.apply("A1", "P3", firm);

    void take(const std::string& action, std::string_view on = "2024-06-03",
              const std::string& result = "") {
        year.decide("A1", action, on, result);
    }
    /// After the last day of the call.
    void cameLate() {
        if (!year.plan.set("call_closes", "2024-06-01")) throw std::logic_error("refused");
    }
    /// Returned on a day, having been submitted before.
    void comesBack(const std::string& action, std::string_view on) {
        take(action, on);
        take("return", on);
    }
    /// Ready for review.
    void examined() {
        take("submit");
        take("accept");
        take("examine", "2024-06-04", "pass");
    }
    /// In review by so many experts.
    void inReview(int experts) {
        examined();
        year.seat("A1", experts);
        take("open-review");
    }
};

/// Up to the end of review, and what comes after the award.
struct RefusalExample {
    std::string code;
    std::string_view action, result, on;
    std::function<void(ReviewScene&)> wrong, mended;
};
[[nodiscard]] const std::vector<RefusalExample>& refusalExamples();

/// A firm's application for 10万元 that keeps every rule, reviewed by three experts with 80 points.
/// P3 has six places of 10万元 each.
struct AwardScene {
    ProcedureYear year;
    ProcedureYear::UnitId firm = year.applicantFor("P3");
    Application& application = year.apply("A1", "P3", firm);
    Money amount = wan(10);
    std::string_view on = "2024-06-18";

    AwardScene() {
        year.decide("A1", "submit");
        year.decide("A1", "accept");
        year.decide("A1", "examine", "2024-06-04", "pass");
        year.seat("A1", 3);
        year.decide("A1", "open-review");
        year.score("A1");
        year.decide("A1", "close-review");
    }
    void set(std::string_view setting, std::string_view value) {
        if (!year.plan.set(setting, value)) throw std::logic_error("refused");
    }
    void propose(Money proposed) { year.decide("A1", "propose").amount = proposed; }
    /// Proposed, and publicised on the Friday before 端午.
    void publicise(Money proposed = wan(10)) {
        propose(proposed);
        year.decide("A1", "publicise", "2024-06-07");
    }
    /// So many others, each proposed with so much.
    void others(int count, Money proposed) {
        for (int at = 1; at <= count; ++at) {
            const std::string number = "B" + std::to_string(at);
            year.apply(number, "P3", firm).takenUp = "reviewed";
            year.decide(number, "propose").amount = proposed;
        }
    }
};

/// Of proposals and awards.
struct AwardExample {
    std::string code;
    std::string_view action;
    std::function<void(AwardScene&)> wrong, mended;
};
[[nodiscard]] const std::vector<AwardExample>& awardExamples();

}  // namespace grants::test
