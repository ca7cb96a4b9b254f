// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/entered_year.h"

#include <unordered_map>

namespace grants::test {
namespace {

/// As new: a builder's ids are its own.
template <class T>
T fresh(T value) {
    value.id = {};
    value.version = 0;
    return value;
}

template <class T>
void enterAll(Edit& edit, const std::vector<T>& records) {
    for (const T& each : records) edit.put(fresh(each));
}

}  // namespace

void enter(Workspace& workspace, const FundYear& year) {
    workspace.edit(Operation::Enter, "录入申报和评审", [&](Edit& edit) {
        std::unordered_map<std::int64_t, Id<Organisation>> units;
        for (const Organisation& each : year.registry.units())
            units[each.id.value] = edit.put(fresh(each));
        for (Application application : year.applications) {
            application.unit = units.at(application.unit.value);
            edit.put(fresh(application));
        }
        enterAll(edit, year.commitments);
        enterAll(edit, year.experts);
        enterAll(edit, year.seats);
        for (Score score : year.scores) {
            score.onPaper = true;
            edit.put(fresh(score));
        }
    });
}

ProcedureYear soundApplication(const std::string& number, const std::string& project) {
    ProcedureYear year;
    year.apply(number, project, year.applicantFor(project));
    year.seat(number, 5);
    year.score(number);
    return year;
}

}  // namespace grants::test
