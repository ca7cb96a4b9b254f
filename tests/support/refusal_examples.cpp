// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/refusal_examples.h"

namespace grants::test {

const std::vector<RefusalExample>& refusalExamples() {
    static const std::vector<RefusalExample> all = {
        {"BELOW_PLAN", "submit", "", "2024-06-03",
         [](ReviewScene& s) { s.year.promise("A1", "P3-1a").value = "4"; },
         [](ReviewScene& s) { s.year.promise("A1", "P3-1a").value = "5"; }},
        {"OVER_UNIT_CAP", "resubmit", "", "2024-06-03",
         [](ReviewScene& s) {
             s.comesBack("submit", "2024-06-03");
             s.application.municipalAmount = s.application.requested = wan(11);
         },
         [](ReviewScene& s) { s.comesBack("submit", "2024-06-03"); }},
        {"RETURNS_EXHAUSTED", "return", "", "2024-06-07",
         [](ReviewScene& s) {
             s.comesBack("submit", "2024-06-03");
             s.comesBack("resubmit", "2024-06-05");
             s.take("resubmit", "2024-06-06");
         },
         [](ReviewScene& s) {
             s.comesBack("submit", "2024-06-03");
             s.take("resubmit", "2024-06-06");
         }},
        {"LATE_CORRECTION", "resubmit", "", "2024-06-18",
         [](ReviewScene& s) { s.comesBack("submit", "2024-06-07"); },
         [](ReviewScene& s) { s.comesBack("submit", "2024-06-11"); }},
        {"PANEL_SMALL", "open-review", "", "2024-06-05",
         [](ReviewScene& s) {
             s.examined();
             s.year.seat("A1", 1);
         },
         [](ReviewScene& s) {
             s.examined();
             s.year.seat("A1", 3);
         }},
        {"PANEL_EVEN", "open-review", "", "2024-06-05",
         [](ReviewScene& s) {
             s.examined();
             s.year.seat("A1", 4);
         },
         [](ReviewScene& s) {
             s.examined();
             s.year.seat("A1", 5);
         }},
        {"NO_FINANCE_REVIEWER", "open-review", "", "2024-06-05",
         [](ReviewScene& s) {
             s.examined();
             s.year.seat("A1", 3);
             s.year.expert(0).finance = false;
         },
         [](ReviewScene& s) {
             s.examined();
             s.year.seat("A1", 3);
             s.year.expert(0).finance = false;
             s.year.expert(2).finance = true;
         }},
        {"CONFLICT", "open-review", "", "2024-06-05",
         [](ReviewScene& s) {
             s.examined();
             s.year.seat("A1", 3);
             s.year.expert(1).employer = s.year.edit(s.firm).name;
         },
         [](ReviewScene& s) {
             s.examined();
             s.year.seat("A1", 3);
             s.year.expert(1).employer = s.year.edit(s.firm).name;
             s.year.seatAt(1).dismissal = "只是同名";
         }},
        {"SHEETS_MISSING", "close-review", "", "2024-06-20",
         [](ReviewScene& s) {
             s.inReview(3);
             s.year.score("A1");
             s.year.withdrawLastScore();
         },
         [](ReviewScene& s) {
             s.inReview(3);
             s.year.score("A1");
         }},
        {"CONFLICT", "close-review", "", "2024-06-20",
         [](ReviewScene& s) {
             s.inReview(3);
             s.year.score("A1");
             s.year.expert(1).recusals = {s.year.edit(s.firm).code};
         },
         [](ReviewScene& s) {
             s.inReview(5);
             s.year.score("A1");
             s.year.expert(1).recusals = {s.year.edit(s.firm).code};
             s.year.seatAt(1).recused = true;
         }},
        {"FINDING", "accept-finding", "LATE", "2024-06-05",
         [](ReviewScene& s) { s.take("submit"); },
         [](ReviewScene& s) {
             s.take("submit");
             s.cameLate();
         }},
        {"LATE", "award", "", "2024-06-20",
         [](ReviewScene& s) {
             s.application.takenUp = "publicised";
             s.cameLate();
         },
         [](ReviewScene& s) {
             s.application.takenUp = "publicised";
             s.cameLate();
             s.take("accept-finding", "2024-06-19", "LATE");
         }},
        {"OUTCOME", "conclude", "fail", "2024-10-15",
         [](ReviewScene& s) {
             s.application.takenUp = "in_acceptance";
             for (const char* each : {"P3-1a", "P3-2a", "P3-3", "P3-4a"})
                 s.year.promise("A1", each).value = "0";
         },
         [](ReviewScene& s) { s.application.takenUp = "in_acceptance"; }},
        {"MONEY_OPEN", "void", "", "2024-06-21",
         [](ReviewScene& s) {
             s.application.takenUp = "publicised";
             s.year.decide("A1", "award", "2024-06-20").amount = wan(10);
             s.take("sign", "2024-06-20");
         },
         [](ReviewScene& s) {
             s.application.takenUp = "publicised";
             s.year.decide("A1", "award", "2024-06-20").amount = wan(10);
         }},
        {"PANEL_SMALL", "close-review", "", "2024-06-20",
         [](ReviewScene& s) {
             s.inReview(3);
             s.year.score("A1");
             s.year.seatAt(2).recused = true;
         },
         [](ReviewScene& s) {
             s.inReview(5);
             s.year.score("A1");
             s.year.seatAt(4).recused = true;
         }},
    };
    return all;
}

const std::vector<AwardExample>& awardExamples() {
    static const std::vector<AwardExample> all = {
        {"AMOUNT", "propose", [](AwardScene& s) { s.amount = {}; },
         [](AwardScene& s) { s.amount = Money::ofFen(1); }},
        {"AMOUNT", "award",
         [](AwardScene& s) {
             s.publicise();
             s.amount = {};
         },
         [](AwardScene& s) { s.publicise(); }},
        {"OVER_REQUEST", "propose", [](AwardScene& s) { s.application.requested = wan(9); },
         [](AwardScene& s) { s.application.requested = wan(10); }},
        {"OVER_PROPOSED", "award", [](AwardScene& s) { s.publicise(wan(9)); },
         [](AwardScene& s) {
             s.publicise(wan(9));
             s.amount = wan(9);
         }},
        {"OVER_UNIT_CAP", "propose",
         [](AwardScene& s) {
             s.application.requested = wan(11);
             s.application.municipalAmount = wan(11);
             s.amount = wan(10) + Money::ofFen(1);
         },
         [](AwardScene& s) {
             s.application.requested = wan(11);
             s.application.municipalAmount = wan(11);
         }},
        {"MUNICIPAL", "propose", [](AwardScene& s) { s.application.municipalAmount = wan(9); },
         [](AwardScene& s) {
             s.application.municipalAmount = wan(9);
             s.amount = wan(9);
         }},
        {"BELOW_PASS", "propose", [](AwardScene& s) { s.set("score_pass", "81"); },
         [](AwardScene& s) { s.set("score_pass", "80"); }},
        {"SLOTS", "propose", [](AwardScene& s) { s.others(6, wan(1)); },
         [](AwardScene& s) { s.others(5, wan(1)); }},
        {"SLOTS", "award",
         [](AwardScene& s) {
             s.publicise();
             s.others(6, wan(1));
         },
         [](AwardScene& s) {
             s.publicise();
             s.others(5, wan(1));
         }},
        {"OVER_LINE", "propose",
         [](AwardScene& s) {
             s.others(5, wan(10));
             s.year.move("P3", "P4", Money::ofFen(1));
         },
         [](AwardScene& s) { s.others(5, wan(10)); }},
        {"OVER_LINE", "award",
         [](AwardScene& s) {
             s.publicise();
             s.others(5, wan(10));
             s.year.move("P3", "P4", Money::ofFen(1));
         },
         [](AwardScene& s) {
             s.publicise();
             s.others(5, wan(10));
         }},
        {"OVER_FUND", "award",
         [](AwardScene& s) {
             s.publicise();
             s.set("fund_total", "99999.99");
         },
         [](AwardScene& s) {
             s.publicise();
             s.set("fund_total", "100000");
         }},
        {"PUBLICITY_RUNNING", "award",
         [](AwardScene& s) {
             s.publicise();
             s.on = "2024-06-17";
         },
         [](AwardScene& s) { s.publicise(); }},
    };
    return all;
}

}  // namespace grants::test
