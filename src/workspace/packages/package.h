// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's package as whoever organises reviews knows it: ordered, and come home.
#pragma once

#include "base/date.h"
#include "base/finding.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace grants {

/// A package that is to be written for an expert; sealed where there is a password.
struct PackageOrder {
    std::string expert;  // 专家编号
    std::filesystem::path to;
    std::optional<Date> on;  // today when nobody says
    std::string password;
};

/// What came of a package that was taken back. Nothing in it tells points.
struct Merged {
    std::string expert, name;  // 专家编号 and who that is
    std::int64_t scores = 0;   // criteria that were taken
    std::int64_t sheets = 0;   // sheets that are submitted by it
    std::int64_t recusals = 0;
    std::int64_t known = 0;  // criteria that stood in the file as in the package
    /// Each named by application and criterion (record and column of its place; none for the
    /// whole): PACKAGE_DIFFERS, PACKAGE_SUBMITTED, PACKAGE_CLOSED, PACKAGE_WITHDRAWN, PACKAGE_SEAT,
    /// PACKAGE_RECUSED, PACKAGE_RUBRIC, PACKAGE_RANGE, PACKAGE_INCOMPLETE.
    std::vector<Finding> notTaken;
    /// PACKAGE_OPEN, one a sheet that is awaited and came back without being handed in, by its
    /// application (record of its place). What was given in it is taken all the same.
    std::vector<Finding> open;

    [[nodiscard]] bool changedNothing() const { return scores + sheets + recusals == 0; }
};

}  // namespace grants
