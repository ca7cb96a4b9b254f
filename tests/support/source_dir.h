// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sources lie. Only one object knows, so that all others are the same in every folder and
// the compiler cache finds them.
#pragma once

#include <string>
#include <string_view>

namespace grants::test {

/// The path of a file of the repository: `resources/samples/district-year.xlsx`.
[[nodiscard]] std::string sourcePath(std::string_view file = {});

}  // namespace grants::test
