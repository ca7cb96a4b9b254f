// SPDX-License-Identifier: GPL-3.0-or-later
// 评审专家, 评审分组, 评审打分 (projects §4, §7). Natural keys: the expert's number; application
// and expert; application, expert and criterion.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/applications/points.h"
#include "domain/registry/credit_code.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

struct Expert {
    Id<Expert> id;
    std::string number;  // 专家编号
    std::string name;
    std::string employer;  // 工作单位
    std::optional<CreditCode> employerCode;
    bool finance = false;  // 财务专家
    std::string phone, account;
    std::vector<CreditCode> recusals;  // 回避单位
    std::string login;                 // of the person who scores; empty: his sheets come on paper
    std::int64_t version = 0;
    friend bool operator==(const Expert&, const Expert&) = default;
};

/// One expert in one application's panel.
struct PanelSeat {
    Id<PanelSeat> id;
    std::string application;  // 受理号
    std::string expert;       // 专家编号
    bool recused = false;     // 回避: no sheet is awaited, none counts
    std::string recusal;      // 回避原因
    std::string dismissal;    // why a conflict that was found does not matter
    std::int64_t version = 0;
    friend bool operator==(const PanelSeat&, const PanelSeat&) = default;
};

/// What an expert gives for one criterion. All rows of a sheet are submitted together or not yet.
struct Score {
    Id<Score> id;
    std::string application, expert;
    std::string criterion;  // its name in the plan's rubric
    Points points;
    std::string words;
    std::optional<Date> submitted;
    bool onPaper = false;  // typed in by an officer from a signed sheet
    bool sealed = false;   // blank for whoever reads it; never stored
    std::int64_t version = 0;
    friend bool operator==(const Score&, const Score&) = default;
};

}  // namespace grants
