// SPDX-License-Identifier: GPL-3.0-or-later
// One line of 待办 or 问题, and for whom it is.
#pragma once

#include "base/finding.h"
#include "domain/people/operation.h"
#include "domain/people/person.h"

#include <QString>
#include <set>
#include <string>
#include <vector>

namespace grants::ui {

/// More records than anyone goes through one by one.
inline constexpr std::size_t kMostOffered = 200;

/// A record by the name people know it by, and as its page finds it.
struct MatterPlace {
    QString name, record;
};

struct Matter {
    Severity severity = Severity::Note;
    QString text;          // with its count
    QString page, record;  // where to see to it; none while the program has no page for it
    std::vector<MatterPlace> records = {};  // the first of what is counted, where that are records
    std::int64_t count = 0;                 // of them all
};

/// Whose 待办 it is.
struct Onlooker {
    std::set<Operation> barred{};  // what he may not do
    Id<Person> person{};           // some steps are kept apart from whoever took an earlier one
    std::string expert{};          // 专家编号 that he scores under
};

}  // namespace grants::ui
