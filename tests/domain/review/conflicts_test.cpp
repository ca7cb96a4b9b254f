// SPDX-License-Identifier: GPL-3.0-or-later
// What binds an expert to an applicant (projects §4).
#include "domain/review/conflicts.h"

#include "domain/applications/application_state.h"
#include "domain/review/panel.h"
#include "domain/review/review_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

Organisation unit() {
    YearBuilder builder;
    Organisation unit = builder.edit(builder.university("渝江理工大学（九龙坡校区）"));
    unit.phone = "023-6800 0001";
    unit.account = "6222 0000 1111 2222";
    return unit;
}

Expert stranger() {
    Expert expert;
    expert.number = "Z1";
    expert.name = "钱学礼";
    expert.employer = "江北会计师事务所";
    expert.employerCode = creditCode(77);
    expert.phone = "13800000001";
    expert.account = "6222000033334444";
    expert.recusals = {creditCode(78)};
    return expert;
}

std::vector<Tie> tiesOf(const Expert& expert, const Organisation& applicant) {
    std::vector<Tie> ties;
    for (const Conflict& each : conflictsOf(expert, applicant)) ties.push_back(each.tie);
    return ties;
}

using Ties = std::vector<Tie>;

/// A with an expert whose phone is the applicant's.
ReviewYear samePhone() {
    ReviewYear year;
    year.apply("A");
    year.applicant("A").phone = "13800000001";
    year.seat("A", "Z1");
    year.expert("Z1").phone = "138 0000 0001";
    return year;
}

std::vector<Conflict> openIn(ReviewYear& year) {
    const Casebook& book = year.book();
    const Case& one = book.cases().front();
    return openConflicts(book, one, *one.seats.front());
}

}  // namespace

TEST_CASE("an expert who has nothing in common with the applicant is in no conflict") {
    CHECK(conflictsOf(stranger(), unit()).empty());
}

TEST_CASE("an expert must not judge the unit that employs him") {
    Expert expert = stranger();
    expert.employerCode = unit().code;
    CHECK(tiesOf(expert, unit()) == Ties{Tie::EmployerCode});
}

TEST_CASE("an expert must not judge a unit of his recusal list") {
    Expert expert = stranger();
    expert.recusals.push_back(unit().code);
    CHECK(tiesOf(expert, unit()) == Ties{Tie::RecusalList});
}

TEST_CASE("an expert whose employer is called as the applicant is in conflict") {
    const std::string name = GENERATE("渝江理工大学（九龙坡校区）", "渝江理工大学(九龙坡校区)",
                                      " 渝江理工大学（九龙坡校区）　");
    Expert expert = stranger();
    expert.employer = name;
    CHECK(tiesOf(expert, unit()) == Ties{Tie::EmployerName});
}

TEST_CASE("an employer whose name only begins like the applicant's is another one") {
    Expert expert = stranger();
    expert.employer = "渝江理工大学";
    CHECK(conflictsOf(expert, unit()).empty());
}

TEST_CASE("phones are compared by their digits") {
    const std::string phone = GENERATE("02368000001", "023-68000001", "０２３－６８０００００１");
    Expert expert = stranger();
    expert.phone = phone;
    CHECK(tiesOf(expert, unit()) == Ties{Tie::Phone});
}

TEST_CASE("a phone with another digit is another phone") {
    Expert expert = stranger();
    expert.phone = "023-68000002";
    CHECK(conflictsOf(expert, unit()).empty());
}

TEST_CASE("accounts are compared by their digits") {
    Expert expert = stranger();
    expert.account = "6222-0000-1111-2222";
    CHECK(tiesOf(expert, unit()) == Ties{Tie::Account});
}

TEST_CASE("an account is not a phone") {
    Expert expert = stranger();
    expert.account = "02368000001";
    CHECK(conflictsOf(expert, unit()).empty());
}

TEST_CASE("blank names, phones and accounts match nothing") {
    Expert expert = stranger();
    expert.employer = " ";
    expert.phone = "-";
    expert.account = "";
    Organisation applicant = unit();
    applicant.name = "";
    applicant.phone = "无";
    applicant.account = " ";
    CHECK(conflictsOf(expert, applicant).empty());
}

TEST_CASE("everything that binds the two and needs a reason is told") {
    Expert expert = stranger();
    expert.recusals = {unit().code};
    expert.employer = unit().name;
    expert.phone = unit().phone;
    expert.account = unit().account;
    CHECK(tiesOf(expert, unit()) ==
          Ties{Tie::RecusalList, Tie::EmployerName, Tie::Phone, Tie::Account});
}

TEST_CASE("where no reason helps, none is asked for: what bars an expert is told alone") {
    Expert expert = stranger();
    expert.employerCode = unit().code;
    expert.employer = unit().name;
    expert.phone = unit().phone;
    CHECK(tiesOf(expert, unit()) == Ties{Tie::EmployerCode});
}

TEST_CASE("the sentence names the expert and the applicant") {
    Expert expert = stranger();
    expert.phone = unit().phone;
    CHECK(conflictsOf(expert, unit()).at(0).message.arguments ==
          std::vector<std::string>{"钱学礼", "渝江理工大学（九龙坡校区）"});
}

TEST_CASE("every conflict may be dismissed but the same employer") {
    CHECK_FALSE(canBeDismissed(Tie::EmployerCode));
    for (const Tie tie : {Tie::RecusalList, Tie::EmployerName, Tie::Phone, Tie::Account})
        CHECK(canBeDismissed(tie));
}

TEST_CASE("a conflict of a seat is open until a reason dismisses it") {
    ReviewYear year = samePhone();
    CHECK(openIn(year).size() == 1);
    year.seats.front().dismissal = "号码是园区总机";
    CHECK(openIn(year).empty());
}

TEST_CASE("a blank reason dismisses nothing") {
    ReviewYear year = samePhone();
    year.seats.front().dismissal = " 　";
    CHECK(openIn(year).size() == 1);
}

TEST_CASE("no reason dismisses that the expert works for the applicant") {
    ReviewYear year = samePhone();
    year.expert("Z1").employerCode = year.applicant("A").code;
    year.seats.front().dismissal = "号码是园区总机";
    const auto open = openIn(year);
    REQUIRE(open.size() == 1);
    CHECK(open.front().tie == Tie::EmployerCode);
}

TEST_CASE("a recused expert is in no open conflict") {
    ReviewYear year = samePhone();
    year.seats.front().recused = true;
    CHECK(openIn(year).empty());
}

TEST_CASE("a conflict is found in every state of the application") {
    for (const ApplicationState& state : applicationStates()) {
        CAPTURE(state.code);
        ReviewYear year = samePhone();
        year.applications.front().takenUp = state.code;
        CHECK(openIn(year).size() == 1);
    }
}

TEST_CASE("a conflict is found after a decision was reversed and after the applicant withdrew") {
    ReviewYear year = samePhone();
    year.applications.front().takenUp = "examined";
    const auto opened = year.decide("A", "open-review", "in_review").id;
    year.decide("A", "reverse", "examined").reverses = opened;
    CHECK(openIn(year).size() == 1);
    year.decide("A", "withdraw", "withdrawn");
    CHECK(openIn(year).size() == 1);
}

TEST_CASE("review is refused for each open conflict with its clause") {
    ReviewYear year = samePhone();
    year.expert("Z1").employer = year.applicant("A").name;
    const Casebook& book = year.book();
    const auto faults = conflictFaults(book, book.cases().front());
    CHECK(codesOf(faults) == std::vector<std::string>{"CONFLICT", "CONFLICT"});
    CHECK(faults.front().clause == "四");
    CHECK(faults.front().place.record == "A");
}

TEST_CASE("review of a panel without conflicts is not refused") {
    ReviewYear year;
    year.apply("A");
    year.panel("A", 5);
    const Casebook& book = year.book();
    CHECK(conflictFaults(book, book.cases().front()).empty());
}

namespace {

/// Whether Z1, whose phone is the applicant's, may have the seat.
bool barsSeat(std::string_view state, const std::string& dismissal = {}, bool recused = false) {
    ReviewYear year = samePhone();
    PanelSeat seat = year.seats.front();
    seat.dismissal = dismissal;
    seat.recused = recused;
    return obstacleToSeat(seat, year.expert("Z1"), year.applicant("A"), state).has_value();
}

}  // namespace

TEST_CASE("a conflict that may be dismissed bars a seat from the opening of the review on") {
    for (const char* before : {"draft", "submitted", "returned", "accepted", "examined"}) {
        CAPTURE(before);
        CHECK_FALSE(barsSeat(before));
    }
    for (const char* after : {"in_review", "reviewed", "awarded"}) {
        CAPTURE(after);
        CHECK(barsSeat(after));
    }
}

TEST_CASE("who is recused, or bound to the applicant, is kept from the review while it is open") {
    ReviewYear year = samePhone();
    const auto isKept = [&year](const std::string& state) {
        year.applications.front().takenUp = state;
        const Casebook& book = year.book();
        return isKeptFrom(year.expert("Z1"), book.cases().front());
    };
    CHECK(isKept("in_review"));
    CHECK_FALSE(isKept("reviewed"));
    year.seats.front().dismissal = "多年前的号码";
    CHECK_FALSE(isKept("in_review"));
    year.seats.front().recused = true;
    CHECK(isKept("in_review"));
    year.seats.clear();
    CHECK(isKept("in_review"));  // no seat, and the same phone
}

TEST_CASE("a reason, or being recused, leaves nothing against the seat") {
    CHECK_FALSE(barsSeat("in_review", "多年前的号码"));
    CHECK(barsSeat("in_review", "  "));
    CHECK_FALSE(barsSeat("in_review", {}, true));
}

TEST_CASE("the applicant's own people are barred whenever, and whatever the reason") {
    ReviewYear year;
    year.apply("A");
    year.expert("Z1").employerCode = year.applicant("A").code;
    PanelSeat seat = year.seat("A", "Z1");
    seat.dismissal = "早已离职";
    for (const char* state : {"draft", "examined", "in_review"}) {
        CAPTURE(state);
        const auto obstacle = obstacleToSeat(seat, year.expert("Z1"), year.applicant("A"), state);
        REQUIRE(obstacle);
        CHECK(obstacle->tie == Tie::EmployerCode);
    }
}
