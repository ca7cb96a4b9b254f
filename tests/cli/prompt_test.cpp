// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords that are asked for at a terminal: never shown, never left behind.
#include "cli/program.h"

#include <catch2/catch.hpp>
#include <sys/resource.h>

#include <fstream>
#include <sstream>

using namespace grants::cli_test;
using Catch::Matchers::Contains;

namespace {

constexpr const char* kSecret = "correct horse battery";

/// A fund whose administrator chose his password at a terminal.
struct AskedFund {
    Program program;
    std::string fund = program.path("年度.zlzh");
    Program::Asked added;

    AskedFund() {
        REQUIRE(program.run({"new", fund}).exit == 0);
        added = program.runAsked(
            {"people", fund, "add", "admin", "--name", "某管理", "--roles", "管理员"},
            {kSecret, kSecret});
    }
};

/// What is started while this lives may leave as much of its memory behind as the system lets it.
class CoreDumpsOn {
  public:
    CoreDumpsOn() {
        ::getrlimit(RLIMIT_CORE, &m_before);
        const rlimit most{m_before.rlim_max, m_before.rlim_max};
        ::setrlimit(RLIMIT_CORE, &most);
    }
    ~CoreDumpsOn() { ::setrlimit(RLIMIT_CORE, &m_before); }
    CoreDumpsOn(const CoreDumpsOn&) = delete;
    CoreDumpsOn& operator=(const CoreDumpsOn&) = delete;

  private:
    rlimit m_before{};
};

std::string limitsOf(int process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/limits");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("a password that is typed at a terminal is asked for and not shown") {
    const AskedFund asked;
    CHECK(asked.added.outcome.exit == 0);
    CHECK_THAT(asked.added.shown, Contains("新密码：") && Contains("再输一遍："));
    CHECK_THAT(asked.added.shown, !Contains(kSecret));
    const auto listed =
        asked.program.runAsked({"people", asked.fund, "list", "--as", "admin"}, {kSecret});
    CHECK(listed.outcome.exit == 0);
    CHECK_THAT(listed.outcome.out, Contains("某管理"));
    CHECK_THAT(listed.shown, Contains("admin 的密码：") && !Contains(kSecret));
    CHECK_THAT(listed.outcome.out + listed.outcome.err, !Contains(kSecret));
}

TEST_CASE("a wrong password at the terminal is refused and not repeated") {
    const AskedFund asked;
    const auto listed =
        asked.program.runAsked({"people", asked.fund, "list", "--as", "admin"}, {"battery staple"});
    CHECK(listed.outcome.exit == 5);
    CHECK_THAT(listed.shown + listed.outcome.err, !Contains("battery staple"));
}

TEST_CASE("two different new passwords change nothing") {
    const AskedFund asked;
    const auto changed =
        asked.program.runAsked({"people", asked.fund, "password", "admin", "--as", "admin"},
                               {kSecret, "another horse", "some other horse"});
    CHECK(changed.outcome.exit == 2);
    CHECK(asked.program.runAsked({"people", asked.fund, "list", "--as", "admin"}, {kSecret})
              .outcome.exit == 0);
}

TEST_CASE("while a password is asked for a crash would leave no copy of the memory") {
    const CoreDumpsOn allowed;
    const AskedFund asked;
    std::string limits;
    (void)asked.program.runAsked({"people", asked.fund, "list", "--as", "admin"}, {kSecret},
                                 [&](int process) { limits = limitsOf(process); });
    CHECK_THAT(limits, Contains("Max core file size        0 "));
}
