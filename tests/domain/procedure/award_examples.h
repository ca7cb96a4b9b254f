// SPDX-License-Identifier: GPL-3.0-or-later
// Which codes of a refused proposal or award have an example, in award_refusals_test.cpp.
#pragma once

#include <set>
#include <string>

namespace grants::test {

[[nodiscard]] std::set<std::string> codesOfAwardExamples();

}  // namespace grants::test
