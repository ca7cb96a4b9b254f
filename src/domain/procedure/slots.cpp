// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/slots.h"

#include "domain/cases/awards.h"
#include "domain/lines/lines.h"
#include "domain/plan/number_form.h"

#include <algorithm>

namespace grants {
namespace {

ProjectLoad emptyLoad(const Casebook& book, const SupportProject& project) {
    ProjectLoad load{&project};
    load.ceiling = adjustedCeiling(project.code, book.year(), book.plan());
    return load;
}

void addTo(ProjectLoad& load, const Case& one) {
    load.drafts += one.state == "draft";
    if (one.isLive()) {
        ++load.live;
        load.requested += one.application->requested;
    }
    if (!takesPlace(one)) return;
    ++load.taken;
    load.awarded += claimedBy(one, {});  // what takes a place is not over: nothing was kept
}

}  // namespace

std::vector<ProjectLoad> projectLoads(const Casebook& book) {
    std::vector<ProjectLoad> loads;
    for (const SupportProject& project : book.plan().projects)
        loads.push_back(emptyLoad(book, project));
    for (const Case& each : book.cases()) {
        const auto load = std::find_if(loads.begin(), loads.end(), [&](const ProjectLoad& one) {
            return one.project == each.project;
        });
        if (load != loads.end()) addTo(*load, each);
    }
    return loads;
}

ProjectLoad loadOf(const Casebook& book, const SupportProject& project) {
    ProjectLoad load = emptyLoad(book, project);
    for (const Case* each : book.ofProject(project.code)) addTo(load, *each);
    return load;
}

std::string nextNumber(const FundYear& year, const Plan& plan, std::string_view project) {
    return numberAfter(year.applications, plan, project);
}

const SupportProject* otherProjectOf(std::string_view number, const Plan& plan,
                                     std::string_view project) {
    const std::string& pattern = plan.value("application_number");
    const auto isOf = [&](std::string_view code) {
        return NumberForm(pattern, code).serialOf(number) > 0;
    };
    if (isOf(project)) return nullptr;
    const auto other =
        std::find_if(plan.projects.begin(), plan.projects.end(),
                     [&isOf](const SupportProject& each) { return isOf(each.code); });
    return other == plan.projects.end() ? nullptr : &*other;
}

}  // namespace grants
