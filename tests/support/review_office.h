// SPDX-License-Identifier: GPL-3.0-or-later
// An office whose reviewers work without the fund file: SB-1 is reviewed by ZJ-1 and ZJ-2, SB-2 by
// ZJ-3 and ZJ-1; SB-3 is not under review yet.
#pragma once

#include "support/fund_files.h"

#include <memory>

namespace grants::test {

struct ReviewOffice {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    ReviewOffice();

    [[nodiscard]] std::filesystem::path issue(const std::string& expert,
                                              const std::string& password = {});
    /// Another file with all that the office's has now.
    [[nodiscard]] std::unique_ptr<Workspace> copyNamed(const std::string& name);
    void change(const std::function<void(Edit&, const FundYear&)>& what);
    /// The state in which an application was taken up.
    void put(const std::string& application, const std::string& state);
    [[nodiscard]] std::vector<Score> scoresOf(const std::string& expert) const;
};

/// A reviewer at home, in his unpacked package.
struct Reviewer {
    std::unique_ptr<Workspace> workspace;

    explicit Reviewer(const std::filesystem::path& package) : workspace(Workspace::open(package)) {}
    void give(const std::string& application, const std::string& criterion, int hundredths,
              const std::string& words = {});
    /// Every criterion, and hands the sheet in.
    void finish(const std::string& application, int percent = 80);
};

/// Codes of what was not taken, each with its application and criterion: `CODE SB-1 实施方案`.
[[nodiscard]] std::vector<std::string> namedIn(const Merged& merged);

}  // namespace grants::test
