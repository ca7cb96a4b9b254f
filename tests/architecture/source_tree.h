// SPDX-License-Identifier: GPL-3.0-or-later
// The repository's sources as text, for the tests that hold them to the house's rules.
#pragma once

#include <string>
#include <vector>

namespace grants::house {

struct SourceFile {
    std::string path;  // src/base/money.h
    std::string text;
};

/// Every .cpp and .h below the folders, in path order; a folder without any is a fault.
[[nodiscard]] std::vector<SourceFile> sourcesBelow(const std::vector<std::string>& folders);
[[nodiscard]] std::string contentsOf(const std::string& path);
[[nodiscard]] std::vector<std::string> linesOf(const std::string& text);
/// What stands between the quotes or angles of every #include: base/money.h, QWidget.
[[nodiscard]] std::vector<std::string> includesOf(const SourceFile& file);
[[nodiscard]] bool startsWith(const std::string& text, const std::string& start);

}  // namespace grants::house
