// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/case_figures.h"

#include <algorithm>

namespace grants::ui {

namespace {

/// Whether it still matters what is wrong with it.
bool isUnderWay(const Case& one) {
    return one.isLive() || one.state == "draft";
}

std::vector<CaseRow> rowsOf(const Casebook& book, Date day) {
    const Examiner examiner(book);
    std::vector<CaseRow> rows;
    rows.reserve(book.cases().size());
    for (const Case& each : book.cases()) {
        rows.push_back({each.application->id, &each});
        if (isUnderWay(each)) rows.back().findings = examiner.findingsOf(each);
    }
    for (const Waiting& each : waitingActions(book, day)) {
        CaseRow& row = rows[static_cast<std::size_t>(each.item - book.cases().data())];
        row.next = each.action;
        row.due = each.due;
        row.overdue = each.overdue;
        row.opens = each.opens;
    }
    return rows;
}

}  // namespace

std::vector<const ApplicationFinding*> CaseRow::openFindings() const {
    return findingsThat(true);
}

std::vector<const ApplicationFinding*> CaseRow::otherFindings() const {
    return findingsThat(false);
}

std::vector<const ApplicationFinding*> CaseRow::findingsThat(bool areOpen) const {
    std::vector<const ApplicationFinding*> found;
    for (const ApplicationFinding& each : findings) {
        const bool open = each.weight != Weight::Info && each.isOpen();
        if (open == areOpen) found.push_back(&each);
    }
    return found;
}

bool CaseRow::needsReason() const {
    return leadsFrom(*findAction(Subject::Application, kAcceptFinding), item->state) &&
           std::any_of(findings.begin(), findings.end(),
                       [](const ApplicationFinding& each) { return each.needsReason(); });
}

CaseFigures::CaseFigures(std::shared_ptr<const FundYear> ofYear, std::shared_ptr<const Plan> byPlan,
                         Date on)
    : year(std::move(ofYear)),
      plan(std::move(byPlan)),
      day(on),
      names(std::make_shared<const UnitNames>(year)),
      book(*year, *plan),
      rows(rowsOf(book, on)),
      loads(projectLoads(book)) {}

const CaseRow* CaseFigures::find(std::string_view number) const {
    const Case* found = book.find(number);
    return found == nullptr ? nullptr
                            : &rows[static_cast<std::size_t>(found - book.cases().data())];
}

}  // namespace grants::ui
