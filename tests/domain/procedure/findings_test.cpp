// SPDX-License-Identifier: GPL-3.0-or-later
// Every finding with an example that has it and the mended one that has not, and what it weighs
// under each reading (projects §2).
#include "domain/procedure/findings.h"

#include "support/procedure_year.h"

#include <catch2/catch.hpp>

#include <functional>
#include <set>
#include <stdexcept>

namespace grants::test {
namespace {

constexpr const char *kNumber = "CQGX-ZLZH-P3-2024-0002", *kEarlier = "CQGX-ZLZH-P3-2024-0001",
                     *kLater = "CQGX-ZLZH-P3-2024-0003", *kConsulting = "CQGX-ZLZH-P6-2024-0001";

/// A firm's application for P3 that keeps every rule.
struct Scene {
    ProcedureYear year;
    ProcedureYear::UnitId firm = year.applicantFor("P3");
    Application& application = year.apply(kNumber, "P3", firm);

    void set(std::string_view setting, std::string_view value) {
        if (!year.plan.set(setting, value)) throw std::logic_error("the setting was refused");
    }
    /// Another application of the firm, submitted.
    Application& also(const char* number, const std::string& project) {
        Application& other = year.apply(number, project, firm);
        other.takenUp = "submitted";
        return other;
    }
};

struct Example {
    std::string_view code;
    Weight weight;
    std::function<void(Scene&)> wrong, mended;
};

void nothing(Scene&) {}

const Example kExamples[] = {
    {"APPLICANT_KIND", Weight::Block,
     [](Scene& s) { s.year.edit(s.firm).kind = UnitKind::ServiceAgency; }, nothing},
    {"APPLICANT_PLACE", Weight::Block, [](Scene& s) { s.year.edit(s.firm).inDistrict = false; },
     nothing},
    {"APPLICANT_SIZE", Weight::Block,
     [](Scene& s) { s.year.edit(s.firm).size = EnterpriseSize::Large; },
     [](Scene& s) { s.year.edit(s.firm).size = EnterpriseSize::Medium; }},
    {"APPLICANT_SIZE", Weight::Block,
     [](Scene& s) { s.year.edit(s.firm).size = EnterpriseSize::NotApplicable; },
     [](Scene& s) { s.year.edit(s.firm).size = EnterpriseSize::Micro; }},
    {"OVER_UNIT_CAP", Weight::Block,
     [](Scene& s) {
         s.application.requested = wan(10) + Money::ofFen(1);
         s.application.municipalAmount = wan(20);
     },
     [](Scene& s) { s.application.requested = wan(10); }},
    {"MUNICIPAL", Weight::Block,
     [](Scene& s) { s.application.municipalAmount = wan(10) - Money::ofFen(1); },
     [](Scene& s) { s.application.municipalAmount = wan(10); }},
    {"MUNICIPAL", Weight::Block,
     [](Scene& s) {
         s.application.municipalAmount.reset();
         s.set("municipal_cap", "P3=8万元");
     },
     [](Scene& s) {
         s.application.requested = wan(8);
         s.application.municipalAmount.reset();
         s.set("municipal_cap", "P3=8万元");
     }},
    {"MUNICIPAL", Weight::Block,
     [](Scene& s) {
         s.application.municipalAmount = wan(8);
         s.set("municipal_cap", "P3=10万元");
     },
     [](Scene& s) {
         s.application.municipalAmount = wan(10);
         s.set("municipal_cap", "P3=8万元");
     }},
    {"MUNICIPAL_UNKNOWN", Weight::Info,
     [](Scene& s) {
         s.application.municipalAmount.reset();
         s.set("municipal_cap", "P4=10万元");
     },
     [](Scene& s) {
         s.application.municipalAmount.reset();
         s.set("municipal_cap", "P3=10万元");
     }},
    {"OTHER_FUNDING", Weight::Block, [](Scene& s) { s.application.otherFunding = true; }, nothing},
    {"ONE_PROJECT", Weight::Block, [](Scene& s) { s.also(kEarlier, "P3"); },
     [](Scene& s) { s.also(kLater, "P3"); }},
    {"ONE_PROJECT", Weight::Info,
     [](Scene& s) {
         s.also(kEarlier, "P3");
         s.set("project_multi", "MANY_DISTINCT_CONTENT");
     },
     [](Scene& s) { s.also(kEarlier, "P3").unit = s.year.applicantFor("P3"); }},
    {"P6_CONFLICT", Weight::Block, [](Scene& s) { s.also(kConsulting, "P6"); },
     [](Scene& s) { s.also(kConsulting, "P6").takenUp = "draft"; }},
    {"P6_CONFLICT", Weight::Review,
     [](Scene& s) {
         s.also(kConsulting, "P6");
         s.set("p6_conflict", "WARN");
     },
     [](Scene& s) {
         s.also(kConsulting, "P6");
         s.year.edit(s.firm).kind = UnitKind::Consultancy;
         s.application.project = "P6";
         s.application.number = "CQGX-ZLZH-P6-2024-0000";
     }},
    {"MISSING_COMMITMENT", Weight::Block,
     [](Scene& s) { s.year.withdrawPromise(kNumber, "P3-1a"); },
     [](Scene& s) { s.year.withdrawPromise(kNumber, "P3-1b"); }},
    {"MISSING_COMMITMENT", Weight::Block,
     [](Scene& s) { s.year.promise(kNumber, "P3-1a").value = "若干次"; },
     [](Scene& s) { s.year.promise(kNumber, "P3-1b").value = "指定专人"; }},
    {"MISSING_COMMITMENT", Weight::Info,
     [](Scene& s) {
         s.year.withdrawPromise(kNumber, "P3-1a");
         s.set("task_subset", "SUBSET");
     },
     nothing},
    {"BELOW_PLAN", Weight::Block, [](Scene& s) { s.year.promise(kNumber, "P3-1a").value = "4次"; },
     [](Scene& s) { s.year.promise(kNumber, "P3-1a").value = "6次"; }},
    {"BELOW_PLAN", Weight::Block,
     [](Scene& s) {
         s.year.promise(kNumber, "P3-3").value = "199.999999万元";
         s.set("task_subset", "SUBSET");
     },
     [](Scene& s) { s.year.promise(kNumber, "P3-3").value = "200万元"; }},
    {"LATE", Weight::Review, [](Scene& s) { s.set("call_closes", "2024-06-02"); },
     [](Scene& s) { s.set("call_closes", "2024-06-03"); }},
    {"SUBSIDISED", Weight::Info,
     [](Scene& s) {
         s.application.takenUp = "publicised";
         s.year.subsidise(s.firm);
     },
     [](Scene& s) {
         s.application.takenUp = "publicised";
         s.year.subsidise(s.year.applicantFor("P3"));
     }},
    {"SUBSIDISED", Weight::Info,
     [](Scene& s) {
         s.application.takenUp = "submitted";
         s.year.subsidise(s.firm);
     },
     [](Scene& s) {
         s.application.takenUp = "submitted";
         s.year.subsidise(s.firm);
         s.set("project_vs_scheme", "WARN");
     }},
};

/// "BELOW_PLAN P1-3b" and its weight, of the scene's application.
using Found = std::vector<std::pair<std::string, Weight>>;

Found foundIn(const Scene& scene) {
    const Opened opened(scene.year, scene.application.number);
    Found found;
    for (const ApplicationFinding& each : Examiner(opened.book()).findingsOf(opened.one()))
        found.emplace_back(each.key(), each.weight);
    return found;
}

std::vector<std::string> keysOf(const std::vector<ApplicationFinding>& findings) {
    std::vector<std::string> keys;
    for (const ApplicationFinding& each : findings) keys.push_back(each.key());
    return keys;
}

/// A placeholder of the sentence that no argument fills, or an argument that it does not name.
bool isFilled(const Message& message) {
    for (std::size_t at = 0; at < 9; ++at) {
        const bool named =
            message.source.find("{" + std::to_string(at) + "}") != std::string_view::npos;
        if (named != (at < message.arguments.size())) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("an application that keeps every rule has no findings") {
    CHECK(foundIn(Scene{}).empty());
}

TEST_CASE("a broken rule is found alone and with its weight, and not when it is mended") {
    for (const Example& example : kExamples) {
        INFO(example.code);
        Scene broken, mended;
        example.wrong(broken);
        example.mended(mended);
        const Found found = foundIn(broken);
        REQUIRE(found.size() == 1);
        CHECK(found.front().first.substr(0, found.front().first.find(' ')) == example.code);
        CHECK(found.front().second == example.weight);
        CHECK(foundIn(mended).empty());
    }
}

TEST_CASE("every finding of the table has an example") {
    std::set<std::string_view> shown;
    for (const Example& example : kExamples) shown.insert(example.code);
    const auto codes = findingCodes();
    CHECK(shown == std::set<std::string_view>(codes.begin(), codes.end()));
}

TEST_CASE("the table has the codes of the rules, in their order") {
    CHECK(findingCodes() ==
          std::vector<std::string_view>{"APPLICANT_KIND", "APPLICANT_PLACE", "APPLICANT_SIZE",
                                        "OVER_UNIT_CAP", "MUNICIPAL", "MUNICIPAL_UNKNOWN",
                                        "OTHER_FUNDING", "ONE_PROJECT", "P6_CONFLICT",
                                        "MISSING_COMMITMENT", "BELOW_PLAN", "LATE", "SUBSIDISED"});
}

TEST_CASE("every finding tells its clause and a whole sentence") {
    for (const Example& example : kExamples) {
        Scene scene;
        example.wrong(scene);
        const Opened opened(scene.year, kNumber);
        for (const ApplicationFinding& each : findingsOf(opened.book(), opened.one())) {
            INFO(each.key() << ": " << each.message.source);
            CHECK_FALSE(each.clause.empty());
            CHECK(isFilled(each.message));
        }
    }
}

TEST_CASE("findings come in the order of the table, those of indicators in the plan's") {
    Scene scene;
    for (const char* indicator : {"P3-4a", "P3-1a"}) scene.year.withdrawPromise(kNumber, indicator);
    for (const char* indicator : {"P3-3", "P3-2a"})
        scene.year.promise(kNumber, indicator).value = "0";
    scene.application.otherFunding = true;
    scene.application.municipalAmount.reset();
    const Opened opened(scene.year, kNumber);
    CHECK(keysOf(findingsOf(opened.book(), opened.one())) ==
          std::vector<std::string>{"MUNICIPAL_UNKNOWN", "OTHER_FUNDING", "MISSING_COMMITMENT P3-1a",
                                   "MISSING_COMMITMENT P3-4a", "BELOW_PLAN P3-2a",
                                   "BELOW_PLAN P3-3"});
}

TEST_CASE("a finding names the clause that it rests on") {
    Scene scene;
    scene.year.edit(scene.firm).kind = UnitKind::Park;
    scene.year.withdrawPromise(kNumber, "P3-4a");
    scene.application.otherFunding = true;
    scene.also(kEarlier, "P3");
    scene.set("call_closes", "2024-06-01");
    const Opened opened(scene.year, kNumber);
    std::map<std::string, std::string> clauses;
    for (const ApplicationFinding& each : findingsOf(opened.book(), opened.one()))
        clauses[each.key()] = each.clause;
    CHECK(clauses == std::map<std::string, std::string>{{"APPLICANT_KIND", "二(一)3"},
                                                        {"OTHER_FUNDING", "三"},
                                                        {"ONE_PROJECT", "三"},
                                                        {"MISSING_COMMITMENT P3-4a", "二(一)3(4)"},
                                                        {"LATE", "四"}});
}

TEST_CASE("a value that cannot be read counts as missing and is told as it was written") {
    Scene scene;
    scene.year.promise(kNumber, "P3-1a").value = "若干次";
    const Opened opened(scene.year, kNumber);
    const auto found = findingsOf(opened.book(), opened.one());
    REQUIRE(found.size() == 1);
    CHECK(found.front().message.arguments == std::vector<std::string>{"P3-1a", "若干次", "5次"});
}

TEST_CASE("numbers without a comparator must be passed where the plan reads them so") {
    ProcedureYear year;
    year.apply("A1", "P4", year.applicantFor("P4"));
    REQUIRE(year.plan.set("bare_number_comparator", "GT"));
    const Opened opened(year, "A1");
    CHECK(keysOf(findingsOf(opened.book(), opened.one())) ==
          std::vector<std::string>{"BELOW_PLAN P4-2", "BELOW_PLAN P4-4a", "BELOW_PLAN P4-4b"});
}

TEST_CASE("only a live application stands in the way of another of its unit") {
    const std::set<std::string_view> over = {"draft", "withdrawn", "declined", "not_selected",
                                             "void"};
    for (const ApplicationState& state : applicationStates()) {
        INFO(state.code);
        Scene earlier, consulting;
        earlier.also(kEarlier, "P3").takenUp = state.code;
        consulting.also(kConsulting, "P6").takenUp = state.code;
        CHECK(foundIn(earlier).empty() == over.contains(state.code));
        CHECK(foundIn(consulting).empty() == over.contains(state.code));
    }
}

TEST_CASE("of several applications of a unit only the one with the smallest number is free") {
    Scene scene;
    scene.application.takenUp = "submitted";
    scene.also(kLater, "P3");
    scene.also(kEarlier, "P3");
    const Opened opened(scene.year, kNumber);
    const Examiner examiner(opened.book());
    CHECK(examiner.findingsOf(*opened.book().find(kEarlier)).empty());
    for (const char* number : {kNumber, kLater}) {
        const auto found = examiner.findingsOf(*opened.book().find(number));
        REQUIRE(keysOf(found) == std::vector<std::string>{"ONE_PROJECT"});
        CHECK(found.front().message.arguments.back() == kEarlier);
    }
}

TEST_CASE("many applications examined together are found what each is found alone") {
    Scene scene;
    scene.also(kEarlier, "P3");
    scene.also(kConsulting, "P6");
    const Opened opened(scene.year, kNumber);
    const Examiner examiner(opened.book());
    for (const Case& each : opened.book().cases())
        CHECK(keysOf(examiner.findingsOf(each)) == keysOf(findingsOf(opened.book(), each)));
}

TEST_CASE("what was subsidised is told until the award is made") {
    Scene scene;
    scene.application.takenUp = "publicised";
    scene.year.subsidise(scene.firm);
    CHECK(foundIn(scene) == Found{{"SUBSIDISED", Weight::Info}});
    scene.year.decide(kNumber, "award", "2024-06-20").amount = wan(5);
    CHECK(foundIn(scene).empty());
}

TEST_CASE("an application for a project that the plan lacks is still examined") {
    Scene scene;
    scene.application.project = "P9";
    scene.application.otherFunding = true;
    CHECK(foundIn(scene) == Found{{"OTHER_FUNDING", Weight::Block}});
}

TEST_CASE("weights have names for programs") {
    CHECK(codeText(Weight::Block) == "block");
    CHECK(codeText(Weight::Review) == "review");
    CHECK(codeText(Weight::Info) == "info");
}

}  // namespace grants::test
