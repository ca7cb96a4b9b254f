// SPDX-License-Identifier: GPL-3.0-or-later
// What lies packed in a PDF: pages, fonts, what glyphs stand for.
#pragma once

#include <string>
#include <vector>

namespace grants::test {

/// Its streams, unpacked, in the order of the file; those that are no packed streams are left out.
[[nodiscard]] std::vector<std::string> streamsIn(const std::string& pdf);

}  // namespace grants::test
