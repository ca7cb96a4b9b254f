// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file with people, each of whom gives commands by his login.
#pragma once

#include "cli/program.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <string>
#include <vector>

namespace grants::cli_test {

/// Sets an environment variable for the programs that are started while it lives.
class Set {
  public:
    Set(const char* name, const std::string& value) : m_name(name) {
        ::setenv(name, value.c_str(), 1);
    }
    ~Set() { ::unsetenv(m_name); }
    Set(const Set&) = delete;
    Set& operator=(const Set&) = delete;

  private:
    const char* m_name;
};

inline constexpr const char* kPassword = "GRANTDESK_PASSWORD";
inline constexpr const char* kNewPassword = "GRANTDESK_NEW_PASSWORD";

/// A fund of the sample year with one person a role, each called by it.
struct Bureau {
    Program program;
    std::string fund = program.sampleFund();
    Set password{kPassword, "correct horse"};

    Bureau() { grants::test::addStaff(*grants::Workspace::open(fund)); }
    [[nodiscard]] Outcome as(const std::string& login, std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"--as", login});
        return program.run(arguments);
    }
    [[nodiscard]] std::string codeOf(const Outcome& outcome) const {
        return outcome.json().at("refused").at(0).at("code").get<std::string>();
    }
};

inline const std::vector<std::string> kRoles = {"clerk", "officer", "reviewer", "finance",
                                                "chief", "admin",   "auditor"};

}  // namespace grants::cli_test
