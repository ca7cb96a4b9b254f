// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/funds.h"

#include "domain/batches/settled.h"
#include "domain/cases/awards.h"
#include "domain/lines/lines.h"
#include "domain/subsidy/calculation.h"

namespace grants {
namespace {

/// No scheme pays more than its pool.
Money poolsOf(const FundYear& year, const Plan& plan) {
    Money pools;
    for (const SubsidyScheme& each : plan.schemes) pools += adjustedCeiling(each.code, year, plan);
    return pools;
}

Money keptBy(const Case& one, const Paybook& book) {
    return book.balanceOf(one.number()).kept();
}

}  // namespace

Money claimedOfLine(const Paybook& book, std::string_view project, const Case* except) {
    Money claimed;
    for (const Case* each : book.cases().ofProject(project))
        if (each != except) claimed += claimedBy(*each, keptBy(*each, book));
    return claimed;
}

Money committedToProjects(const Paybook& book, const Case* except) {
    Money committed;
    for (const Case& each : book.cases().cases())
        if (&each != except) committed += committedTo(each, keptBy(each, book));
    return committed;
}

Money committedToSchemes(const FundYear& year, const Plan& plan) {
    Money committed;
    for (const SchemeResult& each : calculateSchemes(year, plan, defaultBasis(year))) {
        const Settled settled = settledBy(each.rules.code, year);
        committed += settled.isEmpty() ? each.paid : settled.paid();
    }
    return committed;
}

bool fundPays(const Casebook& book, Money projects) {
    const Money left = fundTotal(book.year(), book.plan()) - projects;
    if (left.isNegative()) return false;
    // Mostly so, and a large year takes long to calculate.
    if (poolsOf(book.year(), book.plan()) <= left) return true;
    return committedToSchemes(book.year(), book.plan()) <= left;
}

Money freeOfLine(const Paybook& book, const SupportProject& project) {
    const Casebook& cases = book.cases();
    return adjustedCeiling(project.code, cases.year(), cases.plan()) -
           claimedOfLine(book, project.code);
}

Money freeOfFund(const Paybook& book) {
    const Casebook& cases = book.cases();
    Money claimed = committedToSchemes(cases.year(), cases.plan());
    for (const Case& each : cases.cases()) claimed += claimedBy(each, keptBy(each, book));
    return fundTotal(cases.year(), cases.plan()) - claimed;
}

}  // namespace grants
