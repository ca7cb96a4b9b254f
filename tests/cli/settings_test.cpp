// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <catch2/catch.hpp>

using namespace grants::cli_test;

TEST_CASE("a setting that the plan refuses ends with 2 and a sentence") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::vector<std::string> refused = {
        "s1_transfer_rate=4001",               // above its ceiling
        "s1_licence_rate=-1",                  // negative
        "s1_pool=a lot",                       // no amount
        "s2_rate=2/1000",                      // above its ceiling
        "cap_order=FIRST_COME",                // no such option
        "fact_window=2024-12-31..2023-09-01",  // ends before it starts
        "unheard_of=1",                        // no such name
        "cap_order",                           // no value
        "=1",                                  // no name
    };
    for (const std::string& setting : refused) {
        const Outcome outcome = program.run({"subsidy", fund, "--set", setting});
        INFO(setting << ": " << outcome.err);
        CHECK(outcome.exit == 2);
        CHECK(!outcome.err.empty());
        CHECK(outcome.out.empty());
    }
}

TEST_CASE("every reading listed for --set is accepted and calculated with") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const std::vector<std::string> accepted = {"fact_window=2024-01-01..2024-12-31",
                                               "s1_transfer_rate=3999元",
                                               "s1_licence_rate=999元",
                                               "s1_unit_cap=9万元",
                                               "s1_pool=40万元",
                                               "s2_rate=1/2000",
                                               "s2_unit_cap=19万元",
                                               "s2_pool=50万元",
                                               "inclusive_limit=900万元",
                                               "s1_licence_sides=SHARED",
                                               "s1_large_relation=REPLACE",
                                               "s1_large_base=EXCESS",
                                               "cap_order=SCALE_THEN_CAP",
                                               "rounding=FLOOR_100YUAN",
                                               "s2_sides=EACH",
                                               "s2_amount=DISBURSED",
                                               "s2_renewal=COUNT",
                                               "related_party=FLAG",
                                               "T7_amount_basis=DISBURSED"};
    for (const std::string& setting : accepted) {
        const Outcome outcome = program.run({"subsidy", fund, "--set", setting, "--json"});
        INFO(setting << ": " << outcome.err);
        REQUIRE(outcome.exit == 0);
        const std::size_t equals = setting.find('=');
        CHECK(outcome.json()["parameters"][setting.substr(0, equals)] ==
              setting.substr(equals + 1));
    }
}

TEST_CASE("settings may be repeated, show in the parameters, and never change the file") {
    const Program program;
    const std::string fund = program.sampleFund();
    const std::string before = bytesOf(fund);
    const auto out = program
                         .run({"subsidy", fund, "--set", "cap_order=WATERFILL", "--set",
                               "rounding=FLOOR_FEN", "--json"})
                         .json();
    CHECK(out["parameters"]["cap_order"] == "WATERFILL");
    CHECK(out["parameters"]["rounding"] == "FLOOR_FEN");
    CHECK(bytesOf(fund) == before);
    const auto plain = program.run({"subsidy", fund, "--json"}).json();
    CHECK(plain["parameters"]["cap_order"] == "CAP_THEN_SCALE");
}

TEST_CASE("without claims every party that could claim is paid") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    CHECK(program.run({"subsidy", fund, "--json"}).json()["basis"] == "potential");
}

TEST_CASE("one scheme alone can be asked for") {
    const Program program;
    const std::string fund = program.path("year.zlzh");
    REQUIRE(program.run({"new", fund}).exit == 0);
    const auto out = program.run({"subsidy", fund, "--scheme", "S2", "--json"}).json();
    REQUIRE(out["schemes"].size() == 1);
    CHECK(out["schemes"][0]["code"] == "S2");
}
