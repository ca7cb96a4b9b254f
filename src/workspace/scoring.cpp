// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring.h"

#include "base/error.h"
#include "domain/review/sheets.h"
#include "workspace/review/sealing.h"

#include <algorithm>

namespace grants {
namespace {

Error notAssigned(const std::string& application) {
    return {
        ErrorKind::NotPermitted,
        Fault{"NOT_ASSIGNED", translatable("workspace", "{0} 没有分配给您评审；请与组织人员核对。")
                                  .with(application)}};
}

Error locked(const std::string& application) {
    return {ErrorKind::NotPermitted,
            Fault{"SHEET_LOCKED", translatable("workspace",
                                               "{0} 的评分表已提交或评审已结束，不能再改；"
                                               "如有误，请与组织人员联系。")
                                      .with(application)}};
}

const Expert& expertOrRefuse(const FundYear& year, std::string_view login) {
    if (const Expert* expert = expertOf(year, login)) return *expert;
    throw Error(ErrorKind::NotPermitted,
                Fault{"NOT_ASSIGNED", translatable("workspace",
                                                   "您还不是评审专家；请组织人员在评审专家里"
                                                   "填上您的登录名。")});
}

const RubricItem& criterionOrRefuse(const Plan& plan, const std::string& name) {
    const auto found = std::find_if(plan.rubric.begin(), plan.rubric.end(),
                                    [&](const RubricItem& each) { return each.name == name; });
    if (found != plan.rubric.end()) return *found;
    throw Error(
        ErrorKind::Usage,
        Fault{"UNKNOWN_CRITERION",
              translatable("workspace", "评分表里没有“{0}”这一项；请核对评分项。").with(name)});
}

void requireInRange(Points points, const RubricItem& item) {
    if (isWithin(points, item)) return;
    throw Error(
        ErrorKind::Usage,
        Fault{"POINTS_RANGE", translatable("workspace", "“{0}”的分值应在 0 到 {1} 之间；请改正。")
                                  .with(item.name, std::to_string(item.points))});
}

}  // namespace

OwnSheets::OwnSheets(const FundYear& year, const Plan& plan, std::string_view login)
    : m_book(year, plan), m_plan(plan), m_expert(expertOrRefuse(year, login)) {}

const PanelSeat& OwnSheets::openSeat(const std::string& application) const {
    const Case* one = m_book.find(application);
    if (one == nullptr) throw notAssigned(application);
    const auto seat = std::find_if(
        one->seats.begin(), one->seats.end(),
        [&](const PanelSeat* each) { return each->expert == m_expert.number && !each->recused; });
    if (seat == one->seats.end()) throw notAssigned(application);
    const bool submitted = std::any_of(
        one->scores.begin(), one->scores.end(),
        [&](const Score* each) { return each->expert == m_expert.number && each->submitted; });
    if (one->state != "in_review" || submitted) throw locked(application);
    return **seat;
}

const Score* OwnSheets::stored(const std::string& application, const std::string& criterion) const {
    const std::vector<const Score*>& scores = m_book.find(application)->scores;
    const auto found = std::find_if(scores.begin(), scores.end(), [&](const Score* each) {
        return each->expert == m_expert.number && each->criterion == criterion;
    });
    return found == scores.end() ? nullptr : *found;
}

Score OwnSheets::scored(const SheetEntry& entry) const {
    openSeat(entry.application);
    requireInRange(entry.points, criterionOrRefuse(m_plan, entry.criterion));
    const Score* before = stored(entry.application, entry.criterion);
    Score score = before == nullptr ? Score{} : *before;
    score.application = entry.application;
    score.expert = m_expert.number;
    score.criterion = entry.criterion;
    score.points = entry.points;
    score.words = entry.words;
    score.onPaper = false;  // whatever it was: he gives it himself
    return score;
}

Score OwnSheets::cleared(const std::string& application, const std::string& criterion) const {
    openSeat(application);
    const Score* before = stored(application, criterion);
    return before == nullptr ? Score{} : *before;
}

std::vector<Score> OwnSheets::submitted(const std::string& application, Date on) const {
    openSeat(application);
    std::vector<Score> rows;
    for (const RubricItem& item : m_plan.rubric) {
        const Score* row = stored(application, item.name);
        if (row == nullptr) {
            throw Error(ErrorKind::Usage,
                        Fault{"SHEET_INCOMPLETE",
                              translatable("workspace", "“{0}”还没有评分；每一项都评分后再提交。")
                                  .with(item.name)});
        }
        rows.push_back(*row);
        rows.back().submitted = on;
        rows.back().onPaper = false;  // what was typed in for him is his now
    }
    return rows;
}

PanelSeat OwnSheets::recused(const std::string& application, const std::string& reason) const {
    PanelSeat seat = openSeat(application);
    seat.recused = true;
    seat.recusal = reason;
    return seat;
}

}  // namespace grants
